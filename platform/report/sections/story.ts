/** Faults as they were planned and as they happened, and what became of the machinery meanwhile. */
import type { Report, ReportArm } from "../../../domain/measurement/mod.ts";
import type { Extras } from "../extras.ts";
import { DASH, duration, milliseconds, plural } from "../format.ts";
import { html, type Markup } from "../html.ts";
import { topologyName } from "../names.ts";
import { table } from "../table.ts";
import { faultInWords } from "../words.ts";

export function story(report: Report, extras: Extras): Markup {
  return html`<section>
    <h2>Faults, restarts and slips</h2>
    ${report.arms.some((arm) => arm.faults.length > 0) ? faultTable(report, extras) : null}
    <h3>Restarts and slips</h3>
    <ul>
      ${report.arms.map((arm) => html`<li>${topologyName(extras, arm.topology)}: ${restarts(arm)}; ${slips(arm, extras)}.</li>`)}
    </ul>
  </section>`;
}

function faultTable(report: Report, extras: Extras): Markup {
  return table(
    "Story time, as planned and as the journal recorded it",
    [
      { name: "Fault" },
      { name: "Topology" },
      { name: "What" },
      ...["planned from", "to", "began", "ended"].map((name) => ({ name, numeric: true })),
      { name: "Source" },
    ],
    report.arms.flatMap((arm) =>
      arm.faults.map((fault) => [
        fault.name,
        topologyName(extras, arm.topology),
        faultInWords(fault),
        duration(fault.from),
        duration(fault.to),
        fault.startedAt === null ? "did not happen" : duration(fault.startedAt),
        fault.endedAt === null ? DASH : duration(fault.endedAt),
        fault.source,
      ]),
    ),
  );
}

function restarts({ restarts: all }: ReportArm): string {
  if (all.length === 0) return "no service had to be started again";
  return `started again: ${all.map(({ service, cause }) => `${service} (${cause})`).join(", ")}`;
}

/** A slip costs story time: the broker was slower than the story's own transmission. */
function slips({ slips: { n, maxStoryMinutes } }: ReportArm, { manifest }: Extras): string {
  if (n === 0) return "no copy came after the story arrival";
  const realMs = (maxStoryMinutes / manifest.exercise.storyMinutesPerSecond) * 1000;
  return `${plural(n, "copy", "copies")} came after the story arrival, by at most ${duration(maxStoryMinutes)} of story time (${milliseconds(realMs)})`;
}
