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

const SPREADS = ["n", "never", "p50", "p90", "p99", "largest"] as const;

/**
 * One line per arm and interval. An empty field is a figure that is not there: a percentile with fewer
 * than ten samples beyond it, jobs that nobody counted.
 */
export function timelineCsv({ arms }: Report): string {
  const desks = [
    ...new Set(arms.flatMap(({ timeline }) => timeline.desks.map(deskName))),
  ].toSorted();
  const head = [
    ...["topology", "from_story_min", "to_story_min", "window", "faults"],
    ...["incidents_began", "copies_arrived", "handed_over_again"],
    ...SPREADS.map((figure) => `awareness_${figure}${unitOf(figure, "story_min")}`),
    ...["later_n", "later_not_known_any_more", "later_mean_story_min", "later_largest_story_min"],
    "cases_open",
    ...SPREADS.map((figure) => `exchange_${figure}${unitOf(figure, "ms")}`),
    ...desks.map((desk) => `jobs ${desk}`),
  ];
  const lines = arms.flatMap((arm) => linesOf(arm, desks));
  return `# ${EXERCISE_BANNER}\n${stringify([head, ...lines], { escape_formulas: true })}`;
}

const unitOf = (figure: string, unit: string): string =>
  figure === "n" || figure === "never" ? "" : `_${unit}`;

const deskName = ({ organisation, desk }: ReportArm["timeline"]["desks"][number]): string =>
  `${organisation} ${desk}`;

function linesOf(arm: ReportArm, desks: readonly string[]): (string | number | null)[][] {
  const jobs = new Map(arm.timeline.desks.map((desk) => [deskName(desk), desk.jobs]));
  return arm.timeline.intervals.map((interval, place) => [
    ...[
      arm.topology,
      interval.from,
      interval.to,
      interval.window,
      faultsIn(arm, interval).join(" "),
    ],
    ...[interval.began, interval.delivered, interval.again],
    ...SPREADS.map((figure) => rounded(interval.awareness[figure])),
    ...laterOf(interval),
    interval.open,
    ...SPREADS.map((figure) => rounded(interval.exchange[figure])),
    ...desks.map((desk) => jobs.get(desk)?.[place] ?? null),
  ]);
}

const laterOf = ({ later }: ReportArm["timeline"]["intervals"][number]) =>
  later === null
    ? [null, null, null, null]
    : [later.n, later.neverAnyMore, rounded(later.mean), rounded(later.largest)];

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
