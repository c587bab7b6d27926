/** Awareness over story time, per window and arm, and per organisation. */
import {
  FIGURES,
  type ComparisonRow,
  type Figure,
  type Report,
} from "../../../domain/measurement/mod.ts";
import { curvesChart, within } from "../charts/curves.ts";
import { dumbbellChart } from "../charts/dumbbell.ts";
import { rangesChart } from "../charts/ranges.ts";
import { linear, stepFor } from "../charts/svg.ts";
import type { Extras } from "../extras.ts";
import { capitalised, count, duration, percent, points, signedDuration } from "../format.ts";
import { html, type Markup } from "../html.ts";
import { focusName, homeName, shortName, subjectName, topologyName, windowName } from "../names.ts";
import { behind, PERCENTILE_COLUMNS, table } from "../table.ts";
import { comparedWindows, findComparison } from "../words.ts";

export function awareness(report: Report, extras: Extras): Markup {
  return html`<section>
    <h2>When ${focusName(extras)} learned of ${subjectName(extras)}</h2>
    <p class="lead">
      From the moment an incident is known where it arose until analysts at the other end have
      worked through an indicator or mitigation of it, over all hops, in story time. What never came
      stays missing from the curves and counts as infinite in the percentiles.
    </p>
    ${curves(report, extras)} ${ranges(extras)} ${comparisons(report, extras)}
  </section>`;
}

function curves(report: Report, extras: Extras): Markup {
  const { deadlineMinutes } = extras.manifest.exercise;
  const latest = Math.max(0, ...extras.curves.map((curve) => curve.minutes.at(-1) ?? 0));
  const wanted = Math.max(deadlineMinutes * 1.2, latest);
  // Beyond what every incident was followed for, a curve would sag for nothing but the story's end.
  const maxMinutes = Math.max(1, Math.min(wanted, extras.followedMinutes || wanted));
  return html`<p class="small muted">
      Drawn up to ${duration(maxMinutes)}; every incident was followed for at least
      ${duration(extras.followedMinutes)}.
    </p>
    <div class="pair">
      ${report.arms.map(({ topology }) => {
        const name = topologyName(extras, topology);
        const caption = `${name}: share of the entitled who are aware`;
        const title = `${caption} of ${subjectName(extras)}`;
        const own = extras.curves.filter((curve) => curve.topology === topology);
        return html`<figure>
          <figcaption>${caption}</figcaption>
          ${curvesChart({ title, curves: own, deadlineMinutes, maxMinutes })}
        </figure>`;
      })}
    </div>
    ${behind("Table: share aware by time", curvesTable(extras, maxMinutes))}`;
}

function curvesTable(extras: Extras, maxMinutes: number): Markup {
  const step = stepFor(maxMinutes, 9);
  const times = Array.from({ length: Math.floor(maxMinutes / step) }, (_, at) => (at + 1) * step);
  return table(
    `Share of the entitled who are aware of ${subjectName(extras)} within so much story time`,
    [
      { name: "Topology" },
      { name: "Window" },
      { name: "n", numeric: true },
      ...times.map((time) => ({ name: duration(time, times), numeric: true })),
    ],
    extras.curves.map((curve) => [
      topologyName(extras, curve.topology),
      windowName(curve.window),
      count(curve.n),
      ...times.map((time) => percent(within(curve, time) / curve.n)),
    ]),
  );
}

function ranges(extras: Extras): Markup {
  const rows = extras.focusLatency;
  const max = Math.max(
    60,
    ...rows.flatMap((r) => [r.p50 ?? 0, r.p90 ?? 0, r.p99 ?? 0, r.max ?? 0]),
  );
  const title = `Minutes to awareness of ${subjectName(extras)} per window, ${focusName(extras)} together`;
  return html`<figure>
      <figcaption>${title}</figcaption>
      <div class="scroll" tabindex="0">
        ${rangesChart({
          title,
          ranges: rows.map((row) => ({
            ...row,
            group: topologyName(extras, row.topology),
            label: windowName(row.window),
            kind: row.window,
          })),
          scale: (from, to) => linear(max, from, to, stepFor(max, 8)),
          format: duration,
        })}
      </div>
    </figure>
    ${behind(
      "Table: awareness per arm and window",
      table(
        `${capitalised(subjectName(extras))}. Story time. A percentile with fewer than ten samples beyond it, or that falls among those who never learned, is –.`,
        PERCENTILE_COLUMNS,
        rows.map((row) => [
          topologyName(extras, row.topology),
          windowName(row.window),
          count(row.n),
          count(row.unreached),
          duration(row.p50),
          duration(row.p90),
          duration(row.p99),
          duration(row.p999),
          duration(row.max),
        ]),
      ),
    )}`;
}

function comparisons(report: Report, extras: Extras): Markup {
  const { focus, manifest, origin } = extras;
  const windowOf = (topology: string, to: string) =>
    comparedWindows(report, topology, { to, origin })[0] ?? "fault";
  const inTime = (topology: string, to: string) => {
    const b = { topology, window: windowOf(topology, to) };
    const a = { topology, window: "baseline" } as const;
    return findComparison(report, { figure: FIGURES.inTime, to, origin, a, b });
  };
  const title = (topology: string) =>
    `${topologyName(extras, topology)}: aware within ${duration(manifest.exercise.deadlineMinutes)}`;
  const arms = report.arms.map(({ topology }) => ({
    topology,
    window: windowOf(topology, focus.name),
    rows: focus.organisations.map((to) => {
      const row = inTime(topology, to);
      const [before, after] = [row?.a.value ?? null, row?.b.value ?? null];
      return { label: shortName(to), before, after, n: row?.n ?? 0 };
    }),
  }));
  return html`<h3>Organisation by organisation, of ${subjectName(extras)}</h3>
    <div class="pair">
      ${arms.map(
        ({ topology, window, rows }) =>
          html`<figure>
            <figcaption>${title(topology)}</figcaption>
            ${dumbbellChart({
              title: `${title(topology)}, of ${subjectName(extras)}`,
              before: "Baseline",
              after: windowName(window),
              kind: window,
              rows,
            })}
          </figure>`,
      )}
    </div>
    ${behind(
      "Table: organisation by organisation",
      table(
        `Aware within ${duration(manifest.exercise.deadlineMinutes)} of ${subjectName(extras)}`,
        [
          { name: "Topology" },
          { name: "Organisation" },
          { name: "Window" },
          ...["baseline", "in the window", "n"].map((name) => ({ name, numeric: true })),
        ],
        arms.flatMap(({ topology, window, rows }) =>
          rows.map(({ label, before, after, n }) => [
            topologyName(extras, topology),
            label,
            windowName(window),
            percent(before),
            percent(after),
            count(n),
          ]),
        ),
      ),
    )}
    ${behind("Table: comparisons, all together, by origin", tableFor(report, extras, focus.name))}
    ${behind("Tables: comparisons per organisation", html`${focus.organisations.map((to) => tableFor(report, extras, to))}`, "screen")}`;
}

const tableFor = ({ comparison }: Report, extras: Extras, to: string): Markup =>
  comparisonTable(
    shortName(to),
    extras,
    comparison.filter((row) => row.to === to),
  );

function comparisonTable(name: string, extras: Extras, rows: readonly ComparisonRow[]): Markup {
  const origins = { abroad: "elsewhere", home: homeName(extras), anywhere: "anywhere" };
  return table(
    html`<strong>${name}</strong>. B less A over the same pairs: for times, + is later. A median or
      quartile with fewer than ten samples beyond it is –.`,
    [
      { name: "A → B" },
      { name: "Began" },
      { name: "Figure" },
      ...["A", "B", "B − A", "quartiles", "n", "+ / − / =", "neither"].map((name) => ({
        name,
        numeric: true,
      })),
      { name: "Claim" },
    ],
    rows.map((row) => [
      sidesOf(row),
      origins[row.origin],
      NAMES[row.figure],
      valueOf(row, row.a.value),
      valueOf(row, row.b.value),
      differenceOf(row),
      quartilesOf(row),
      count(row.n),
      `${count(row.larger)} / ${count(row.smaller)} / ${count(row.equal)}`,
      count(row.undetermined),
      row.claim,
    ]),
  );
}

const NAMES: Readonly<Record<Figure, string>> = {
  [FIGURES.awareness]: "time to awareness",
  [FIGURES.aware]: "share aware",
  [FIGURES.inTime]: "share in time",
  [FIGURES.entitled]: "entitled",
  [FIGURES.recovered]: "delay the fault caused",
};

/** "collective: baseline → fault" within an arm, "fault: us-hub → collective" between two. */
function sidesOf({ a, b }: ComparisonRow): string {
  return a.topology === b.topology
    ? `${a.topology}: ${a.window} → ${b.window}`
    : `${b.window}: ${a.topology} → ${b.topology}`;
}

function quartilesOf({ p25, p75 }: ComparisonRow): string {
  if (p25 === null && p75 === null) return "–";
  return `${signedDuration(p25, [p75])} to ${signedDuration(p75, [p25])}`;
}

function valueOf({ unit }: ComparisonRow, value: number | null): string {
  if (unit === "share") return percent(value);
  return unit === "pairs" ? count(value ?? 0) : duration(value);
}

function differenceOf({ unit, difference }: ComparisonRow): string {
  if (unit === "share") return points(difference);
  if (unit === "story min") return signedDuration(difference);
  return difference === null ? "–" : `${difference > 0 ? "+" : ""}${difference}`;
}
