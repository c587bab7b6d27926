/** The intervals of every arm as `timeline.csv` and, with their histograms, as `intervals.jsonl`. */
import { stringify } from "csv-stringify/sync";
import {
  intervalMinutes,
  isAbout,
  MS_PER_MINUTE,
  orNever,
  type LedgerRow,
  type Report,
  type ReportArm,
  type Subject,
} from "../../domain/measurement/mod.ts";
import { EXERCISE_BANNER } from "../bus/subjects.ts";
import { RESOLUTION, TimeHistogram, type EncodedHistogram } from "../histograms/mod.ts";

type Interval = ReportArm["timeline"]["intervals"][number];
type Field = string | number | null;

interface Column {
  readonly name: string;
  readonly of: (interval: Interval, arm: ReportArm, place: number) => Field;
}

const column = (name: string, of: Column["of"]): Column => ({ name, of });

/** Columns of a spread; `unit` is that of its times. */
const spread = (name: "awareness" | "exchange", unit: string): Column[] => [
  ...(["n", "never"] as const).map((figure) =>
    column(`${name}_${figure}`, (interval) => interval[name][figure]),
  ),
  ...(["p50", "p90", "p99", "largest"] as const).map((figure) =>
    column(`${name}_${figure}_${unit}`, (interval) => rounded(interval[name][figure])),
  ),
];

const COLUMNS: readonly Column[] = [
  column("topology", (_, arm) => arm.topology),
  column("from_story_min", ({ from }) => from),
  column("to_story_min", ({ to }) => to),
  column("window", ({ window }) => window),
  column("faults", (interval, arm) => faultsIn(arm, interval).join(" ")),
  column("incidents_began", ({ began }) => began),
  column("copies_arrived", ({ delivered }) => delivered),
  column("handed_over_again", ({ again }) => again),
  ...spread("awareness", "story_min"),
  column("later_n", ({ later }) => later?.n ?? null),
  column("later_not_known_any_more", ({ later }) => later?.neverAnyMore ?? null),
  column("later_mean_story_min", ({ later }) => rounded(later?.mean ?? null)),
  column("later_largest_story_min", ({ later }) => rounded(later?.largest ?? null)),
  column("cases_open", ({ open }) => open),
  ...spread("exchange", "ms"),
];

/**
 * One line per arm and interval. An empty field is a figure that is not there: a percentile with fewer
 * than ten samples beyond it, jobs that nobody counted.
 */
export function timelineCsv({ arms }: Report): string {
  const desks = new Set(arms.flatMap(({ timeline }) => timeline.desks.map(deskName)));
  const columns = COLUMNS.concat([...desks].toSorted().map(jobsAt));
  const lines = arms.flatMap((arm) =>
    arm.timeline.intervals.map((interval, place) =>
      columns.map(({ of }) => of(interval, arm, place)),
    ),
  );
  const table = stringify([columns.map(({ name }) => name), ...lines], { escape_formulas: true });
  return `# ${EXERCISE_BANNER}\n${table}`;
}

const deskName = ({ organisation, desk }: ReportArm["timeline"]["desks"][number]): string =>
  `${organisation} ${desk}`;

const jobsAt = (name: string): Column =>
  column(`jobs ${name}`, (_, { timeline }, place) => {
    const desk = timeline.desks.find((each) => deskName(each) === name);
    return desk?.jobs[place] ?? null;
  });

const rounded = (value: number | null): number | null =>
  value === null ? null : Number(value.toFixed(3));

/** Names of the faults that held at some time of it. */
const faultsIn = ({ faults }: ReportArm, { from, to }: { from: number; to: number }): string[] =>
  faults
    .filter(
      ({ startedAt, endedAt }) =>
        startedAt !== null && startedAt < to && (endedAt ?? Infinity) >= from,
    )
    .map(({ name }) => name);

/**
 * One row per arm and interval: the figures of the page, its circles, jobs at desks, and the histograms
 * behind them, which can be merged further where percentiles cannot.
 */
export function* intervalRows(
  { arms }: Report,
  ledger: readonly LedgerRow[],
  subject: Subject,
): Generator<object> {
  for (const { topology, timeline } of arms) {
    const own = ledger.filter(({ arm }) => arm === topology);
    const histograms = histogramsOf(own, timeline, subject);
    for (const [place, interval] of timeline.intervals.entries()) {
      yield {
        arm: topology,
        ...interval,
        cells: timeline.cells
          .filter((cell) => cell.interval === place)
          .map(({ cell, n }) => ({ fromMinutes: cell * timeline.cellMinutes, n })),
        cellMinutes: timeline.cellMinutes,
        desks: timeline.desks.map(({ organisation, desk, jobs }) => ({
          organisation,
          desk,
          jobs: jobs[place] ?? null,
        })),
        histograms: histograms(place),
      };
    }
  }
}

/** HdrHistograms of awareness (story minutes) and exchange (milliseconds) by place of the interval. */
function histogramsOf(
  rows: readonly LedgerRow[],
  { intervals }: ReportArm["timeline"],
  subject: Subject,
) {
  const endStoryMs = (intervals.at(-1)?.to ?? 0) * MS_PER_MINUTE;
  const lengthMs = intervalMinutes(endStoryMs) * MS_PER_MINUTE;
  const places = intervals.map(() => ({
    awareness: new TimeHistogram(RESOLUTION.awareness),
    exchange: new TimeHistogram(RESOLUTION.exchange),
  }));
  const about = isAbout(subject);
  for (const row of rows) {
    if (row.kind === "denial" || row.kind === "desk" || row.kind === "submission") continue;
    const at = places[Math.min(places.length - 1, Math.floor(row.storyMs / lengthMs))];
    if (about(row)) at?.awareness.record(orNever(row.minutes));
    if (row.kind === "delivery" && row.submission !== "")
      at?.exchange.record(orNever(row.exchangeMs));
  }
  return (place: number): Record<"awareness" | "exchange", EncodedHistogram> => ({
    awareness: places[place]!.awareness.encode(),
    exchange: places[place]!.exchange.encode(),
  });
}
