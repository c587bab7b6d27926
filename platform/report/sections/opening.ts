/** What was run. */
import type { Report } from "../../../domain/measurement/mod.ts";
import type { Extras } from "../extras.ts";
import { capitalised, count, duration, listed } from "../format.ts";
import { html, type Markup } from "../html.ts";
import { focusName, subjectName, topologyName } from "../names.ts";
import { faultsInWords } from "../words.ts";

/** The head of the page: the question, and what was done to answer it. */
export function opening(extras: Extras): Markup {
  const { exercise, begun, seed } = extras.manifest;
  return html`<header>
    <p class="kicker">Sharing exercise · report · run ${dayOf(begun)}, seed ${seed}</p>
    <h1>${exercise.name}</h1>
    <p class="question">${exercise.question}</p>
  </header>`;
}

/** Whether organisations of the focus nations take part in some topologies of the run only. */
const hasOthers = ({ manifest, focus }: Extras): boolean =>
  manifest.organisations.filter(({ nation }) => manifest.exercise.focusNations.includes(nation))
    .length > focus.organisations.length;

const fact = (name: string, value: string): Markup =>
  html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;

const sourceInWords = (kind: string): string =>
  kind === "imported" ? "imported advisories" : "synthetic incidents";

const dayOf = (instant: string): string => `${instant.slice(0, 16).replace("T", " ")} UTC`;

/** Who takes part in a topology, beside those that take part in another of the run. */
function takingPart(ids: readonly string[], { manifest }: Extras): string {
  if (ids.length === 0) return "";
  const others = manifest.organisations.map(({ id }) => id).filter((id) => !ids.includes(id));
  const without = others.length === 0 ? "" : `, without ${listed(others)}`;
  return `${count(ids.length)} organisations take part${without}.`;
}

/** Description, topologies and faults in full. */
export function setup(report: Report, extras: Extras): Markup {
  const { exercise, topologies, overlay, incidents, begun, seed } = extras.manifest;
  const arms = new Set(report.arms.map((arm) => arm.topology));
  const faults = new Map(report.arms.flatMap((arm) => arm.faults).map((f) => [f.name, f]));
  return html`<section>
    <h2>What was run</h2>
    <p>${exercise.description}</p>
    <dl class="facts">
      ${fact("Compared", listed(report.arms.map((arm) => topologyName(extras, arm.topology))))}
      ${fact("What goes wrong", capitalised(listed(faultsInWords(report))) || "Nothing: no faults")}
      ${fact("Incidents", `${count(incidents.n)} ${sourceInWords(incidents.kind)}, the same each time`)}
      ${fact("Seen from", `${capitalised(focusName(extras))} (${extras.focus.organisations.length}${hasOthers(extras) ? " that take part throughout" : ""}): ${subjectName(extras)}`)}
      ${fact("Counts as in time", `within ${duration(exercise.deadlineMinutes)} of story time`)}
      ${fact("Run", `${dayOf(begun)}, seed ${seed}`)}
    </dl>
    <ul>
      ${topologies
        .filter(({ id }) => arms.has(id))
        .map(
          (each) =>
            html`<li>
              <strong>${each.name}</strong>: ${each.description}
              ${takingPart(each.organisations, extras)}
            </li>`,
        )}
      ${[...faults.values()].map((fault) => html`<li><strong>${fault.name}</strong>: ${faultsInWords({ ...report, arms: [{ ...report.arms[0]!, faults: [fault] }] })[0]}. ${capitalised(fault.source)}.</li>`)}
    </ul>
    <p class="small muted">
      Organisations are real processes that share over a real message broker; their analysts work in
      story time, of which ${duration(exercise.storyMinutesPerSecond)} pass in a second.
    </p>
    ${
      overlay === null
        ? null
        : html`<div class="note">
            <p><strong>Overlay.</strong> ${overlay}</p>
          </div>`
    }
  </section>`;
}
