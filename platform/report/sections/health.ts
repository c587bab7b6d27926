/** Whether those who measured were held up themselves, and what clocks may be apart. */
import { STALL_MS, type ReportArm, type Report } from "../../../domain/measurement/mod.ts";
import type { Extras } from "../extras.ts";
import { count, milliseconds, plural } from "../format.ts";
import { html, type Markup } from "../html.ts";
import { topologyName } from "../names.ts";
import { behind, table } from "../table.ts";

export function health(report: Report, extras: Extras): Markup {
  return html`<section>
    <h2>Were the instruments sound?</h2>
    <p class="lead">
      How long the event loop of each process was held up. Seconds in which that was more than
      ${milliseconds(STALL_MS)} are marked: what the process stamped then is in all figures, for
      leaving it out would hide the slowest, and is counted beside them. ${report.clock.note}
    </p>
    ${report.arms.map((arm) => armHealth(arm, extras))}
  </section>`;
}

const COLUMNS = [
  { name: "Process" },
  ...["looked at", "median", "99 %", "largest", "marked seconds"].map((name) => ({
    name,
    numeric: true,
  })),
];

function armHealth(arm: ReportArm, extras: Extras): Markup {
  const name = topologyName(extras, arm.topology);
  if (arm.health.length === 0) return html`<p>${name}: not measured in this run.</p>`;
  const stalls = arm.health.flatMap((each) => each.stalls).length;
  const samples = arm.latency
    .filter(({ from, to }) => from === null && to === null)
    .reduce((n, row) => n + row.stalled, 0);
  return html`<p>
      ${name}: ${plural(stalls, "second", "seconds")} marked, with
      ${plural(samples, "sample", "samples")} of submit and exchange in them.
    </p>
    ${behind(
      `Table: event-loop delay under ${name}`,
      table(
        "Milliseconds, over the run",
        COLUMNS,
        arm.health.map((each) => [
          each.process,
          count(each.n),
          milliseconds(each.p50Ms),
          milliseconds(each.p99Ms),
          milliseconds(each.maxMs),
          count(each.stalls.length),
        ]),
      ),
    )}`;
}
