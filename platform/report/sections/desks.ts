/** How busy desks were, and where work piled up. */
import {
  EXCHANGE,
  type DeskUse,
  type Report,
  type ReportArm,
} from "../../../domain/measurement/mod.ts";
import type { Extras } from "../extras.ts";
import { count, DASH, duration, percent } from "../format.ts";
import { html, type Markup } from "../html.ts";
import { shortName, topologyName, windowName } from "../names.ts";
import { behind, table } from "../table.ts";

/** Desks from this utilisation on are shown at once; the others in the table behind. */
const BUSY = 0.5;

export function desks(report: Report, extras: Extras): Markup | null {
  if (report.arms.every((arm) => arm.desks.length === 0)) return null;
  return html`<section>
    <h2>Where work piled up</h2>
    <p class="small muted">
      Utilisation is the work that came over the time that analysts were on duty. From 100 % on
      there is no steady state: waits grow as long as it lasts, so the growth of the backlog stands
      in place of a percentile.
    </p>
    ${report.arms.map((arm) => armDesks(arm, extras))} ${ways(report, extras)}
  </section>`;
}

/** By what organisations became aware first; nothing to say where nothing went round the exchange. */
function ways(report: Report, extras: Extras): Markup | null {
  const rows = report.arms.flatMap((arm) =>
    arm.ways.map((way) => [
      html`${topologyName(extras, arm.topology)}`,
      html`${windowName(way.window)}`,
      html`${way.by}`,
      html`${count(way.n)}`,
    ]),
  );
  if (report.arms.every((arm) => arm.ways.every(({ by }) => by === EXCHANGE))) return null;
  return table(
    "By what organisations became aware first",
    [{ name: "Topology" }, { name: "Window" }, { name: "By" }, numeric("n")],
    rows,
  );
}

function armDesks(arm: ReportArm, extras: Extras): Markup {
  const name = topologyName(extras, arm.topology);
  const busy = arm.desks.filter(
    ({ utilisation, pace }) => (utilisation ?? 0) >= BUSY || pace.kind === "overloaded",
  );
  const intro = `Desks at ${percent(BUSY)} or more under ${name}`;
  return html`${
    busy.length > 0
      ? deskTable(intro, busy)
      : html`<p>No desk came to ${percent(BUSY)} under ${name}.</p>`
  }
  ${behind(
    `Table: every desk under ${name}`,
    deskTable(`Desks and windows under ${name}`, arm.desks),
  )}`;
}

function deskTable(caption: string, rows: readonly DeskUse[]): Markup {
  return table(
    caption,
    [
      { name: "Desk" },
      { name: "Window" },
      ...["jobs", "utilisation", "busy", "mean wait", "wait median", "wait 90 %"].map(numeric),
      ...["backlog at the end", "growth per day"].map(numeric),
    ],
    rows.map((row) => [
      html`${shortName(row.organisation)} <span class="muted">${row.desk}</span>`,
      html`${windowName(row.window)}`,
      html`${count(row.jobs)}`,
      html`${percent(row.utilisation)}`,
      html`${percent(row.busy)}`,
      html`${row.pace.kind === "steady" ? duration(row.meanWait) : DASH}`,
      html`${row.pace.kind === "steady" ? duration(row.pace.p50) : DASH}`,
      html`${row.pace.kind === "steady" ? duration(row.pace.p90) : DASH}`,
      html`${count(row.backlogAfter)}`,
      html`${growth(row)}`,
    ]),
  );
}

function growth({ pace }: DeskUse): string {
  if (pace.kind === "steady") return DASH;
  return `${pace.growthPerDay < 0 ? "−" : "+"}${count(Math.round(Math.abs(pace.growthPerDay)))}`;
}

const numeric = (name: string) => ({ name, numeric: true });
