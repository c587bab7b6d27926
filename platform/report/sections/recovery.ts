/** How organisations and edges came back after each fault, and whether windows were steady. */
import {
  BACK_WITHIN,
  LITTLE_BOUND,
  type BackWithin,
  type Drain,
  type RecoveryRow,
  type Report,
  type ReportArm,
} from "../../../domain/measurement/mod.ts";
import type { Extras } from "../extras.ts";
import { count, DASH, duration, milliseconds, percent } from "../format.ts";
import { html, type Markup } from "../html.ts";
import { shortName, topologyName, windowName } from "../names.ts";
import { behind, table } from "../table.ts";

export function recovery(report: Report, extras: Extras): Markup | null {
  if (report.arms.every((arm) => arm.recovery.length + arm.littlesLaw.length === 0)) return null;
  const { intervalMinutes, consecutive } = BACK_WITHIN;
  return html`<section>
    <h2>How it came back</h2>
    <p class="lead">
      Story minutes after a fault's end. Back within the baseline: ${consecutive} intervals of
      ${intervalMinutes} minutes in a row, of those in which something began, were no slower than
      the baseline's percentile that is named; a baseline with too few samples for its 99 % is
      measured by the highest percentile that has ten samples beyond it. Drained: no more on its way
      than at the busiest time of the baseline.
    </p>
    ${report.arms.map((arm) => recoveryTable(arm, extras))} ${steadiness(report, extras)}
  </section>`;
}

const COLUMNS = [
  { name: "Where" },
  { name: "Fault" },
  { name: "Baseline" },
  { name: "First arrival", numeric: true },
  { name: "Back within the baseline" },
  { name: "Backlog: usual", numeric: true },
  { name: "peak", numeric: true },
  { name: "Drained" },
];

function recoveryTable({ topology, recovery: rows }: ReportArm, extras: Extras): Markup | null {
  if (rows.length === 0) return null;
  const name = topologyName(extras, topology);
  return behind(
    `Table: recovery under ${name}`,
    table(`Per fault and organisation, then per edge, under ${name}`, COLUMNS, rows.map(cells)),
  );
}

const cells = (row: RecoveryRow) => [
  row.from === null ? shortName(row.to) : `${shortName(row.from)} → ${shortName(row.to)}`,
  row.fault,
  row.baseline === null
    ? DASH
    : `${row.baseline.percent} % in ${time(row, row.baseline.bound)}, n = ${count(row.baseline.n)}`,
  row.firstSuccessMinutes === null ? "never" : duration(row.firstSuccessMinutes),
  backInWords(row.backWithin),
  count(row.backlog.usual),
  count(row.backlog.peak),
  drainInWords(row.drain),
];

const time = ({ stage }: RecoveryRow, value: number): string =>
  stage === "awareness" ? duration(value) : milliseconds(value);

function backInWords(back: BackWithin): Markup {
  switch (back.kind) {
    case "recovered":
      return html`after ${duration(back.minutes)}`;
    case "not_recovered":
      return html`<strong class="bad">not recovered</strong>`;
    case "not_observed":
      return html`not observed: too little began after the fault`;
    case "no_baseline":
      return html`too few samples in the baseline`;
  }
}

function drainInWords(drain: Drain): Markup {
  switch (drain.kind) {
    case "no_backlog":
      return html`no backlog`;
    case "drained":
      return html`after ${duration(drain.minutes)}`;
    case "not_drained":
      return html`<strong class="bad">not drained, ${count(drain.left)} left</strong>`;
  }
}

/** Little's law: where its two sides differ, a window was no steady state. */
function steadiness(report: Report, extras: Extras): Markup {
  const rows = report.arms.flatMap((arm) =>
    arm.littlesLaw.map((row) => ({ topology: arm.topology, ...row })),
  );
  return html`<h3>Were the windows steady?</h3>
    <p class="small muted">
      Little's law: the mean number on their way is the rate of arrival times the mean time. Where
      the two differ by more than ${percent(LITTLE_BOUND.share)} and ${LITTLE_BOUND.inFlight} on
      their way, a backlog grew or was carried over, and the window's percentiles describe no state
      that would last.
    </p>
    ${table(
      "Awareness, all organisations",
      [
        { name: "Topology" },
        { name: "Window" },
        ...["n", "not finished", "per hour", "mean time", "on their way", "rate × time"].map(
          (name) => ({ name, numeric: true }),
        ),
        { name: "Verdict" },
      ],
      rows.map((row) => [
        topologyName(extras, row.topology),
        windowName(row.window),
        count(row.n),
        count(row.unfinished),
        row.ratePerHour.toFixed(1),
        duration(row.meanMinutes),
        row.inFlight.toFixed(1),
        row.expected.toFixed(1),
        row.agrees ? "steady" : html`<strong>not steady</strong>`,
      ]),
    )}`;
}
