/** The run on one axis: what was done, what happened meanwhile, and how it came back. */
import type {
  Report,
  ReportArm,
  Spread,
  TimelineInterval,
} from "../../../domain/measurement/mod.ts";
import { timelineChart } from "../charts/timeline.ts";
import type { Extras } from "../extras.ts";
import { count, DASH, duration, milliseconds, plural, signedDuration } from "../format.ts";
import { html, type Markup, type Value } from "../html.ts";
import { focusName, shortName, subjectName, topologyName, windowName } from "../names.ts";
import { files } from "../run-directory.ts";
import { behind, table, type Column } from "../table.ts";

/** Desks with a column of their own in the table. */
const DESKS = 4;

export function timeline(report: Report, extras: Extras): Markup {
  return html`<section>
    <h2>The run on one axis</h2>
    <p class="lead">
      From left to right the story passes. Above, what was done: a bar while a fault lasts, a
      diamond where it happens at a moment, with thin lines down through the charts where it begins
      and ends. Below, what happened meanwhile, per interval. Times to awareness are of
      ${subjectName(extras)}; they stand where the incident began, not where it became known.
    </p>
    ${report.arms.map((arm) => armTimeline(arm, extras))}
  </section>`;
}

function armTimeline(arm: ReportArm, extras: Extras): Markup {
  const name = topologyName(extras, arm.topology);
  const { intervals, intervalMinutes } = arm.timeline;
  const n = plural(intervals.length, "interval", "intervals");
  const title = `${name}: ${n} of ${duration(intervalMinutes)} of story time`;
  return html`<figure class="tall">
      <figcaption>${title}</figcaption>
      <div class="scroll" tabindex="0">${timelineChart(title, arm, focusName(extras))}</div>
    </figure>
    ${behind(`Table: every interval under ${name}`, intervalTable(arm, name, extras), "screen")}`;
}

const numeric = (name: string): Column => ({ name, numeric: true });

function intervalTable(arm: ReportArm, name: string, extras: Extras): Markup {
  const { timeline: told, faults } = arm;
  const desks = told.desks.slice(0, DESKS);
  const active = (interval: TimelineInterval): string =>
    faults
      .flatMap(({ startedAt, endedAt }, place) =>
        startedAt !== null && startedAt < interval.to && (endedAt ?? Infinity) >= interval.from
          ? [String(place + 1)]
          : [],
      )
      .join(", ");
  return table(
    `Every interval under ${name}: faults by their number; awareness of ${focusName(extras)}, of ${subjectName(extras)}. A percentile with fewer than ten samples beyond it, or that falls among those that never came, is –. With the circles of the chart: ${files.intervals}; as a spreadsheet: ${files.timelineCsv}.`,
    [
      numeric("From"),
      { name: "Window" },
      { name: "Faults" },
      ...["incidents began", "copies arrived", "handed over again"].map(numeric),
      ...spreadColumns("aware"),
      ...["later than in the baseline: n", "not known any more", "mean", "largest"].map(numeric),
      numeric("still open"),
      ...spreadColumns("exchange"),
      ...desks.map(({ organisation, desk }) => numeric(`jobs: ${shortName(organisation)} ${desk}`)),
    ],
    told.intervals.map((interval, place) => [
      timeOf(interval.from),
      interval.window === null ? DASH : windowName(interval.window),
      active(interval) || DASH,
      ...[interval.began, interval.delivered, interval.again].map(count),
      ...spreadCells(interval.awareness, (minutes) => duration(minutes)),
      ...laterCells(interval),
      count(interval.open),
      ...spreadCells(interval.exchange, milliseconds),
      ...desks.map(({ jobs }) => {
        const value = jobs[place] ?? null;
        return value === null ? DASH : count(value);
      }),
    ]),
  );
}

const spreadColumns = (what: string): Column[] =>
  [`${what}: n`, "never", "median", "90 %", "largest"].map(numeric);

const spreadCells = (spread: Spread, format: (value: number | null) => string): Value[] => [
  count(spread.n),
  count(spread.never),
  ...[spread.p50, spread.p90, spread.largest].map(format),
];

const laterCells = ({ later }: TimelineInterval): Value[] =>
  later === null
    ? [DASH, DASH, DASH, DASH]
    : [
        count(later.n),
        count(later.neverAnyMore),
        signedDuration(later.mean),
        signedDuration(later.largest),
      ];

/** "6:40", hours and minutes of story time. */
function timeOf(minutes: number): string {
  const whole = Math.round(minutes);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}
