/** The exercise evaluation guide: per objective what to watch for, and room for notes and ratings. */
import type {
  CriticalTask,
  Expectation,
  Inject,
  Objective,
  Timeline,
} from "../../domain/timeline/mod.ts";
import { html, type Value } from "../report/mod.ts";
import { type Described, objectivesTable, page } from "./page.ts";

/** HSEEP's four ratings; P, S and M all achieved the objective. */
const RATINGS: readonly (readonly [letter: string, name: string, means: string])[] = [
  ["P", "Performed without Challenges", "achieved, and nothing else suffered from it"],
  ["S", "Performed with Some Challenges", "achieved, with room to be faster or more reliable"],
  ["M", "Performed with Major Challenges", "achieved, but late, against plans, or at others' cost"],
  ["U", "Unable to be Performed", "not achieved"],
];

interface Watched {
  readonly inject: Inject;
  readonly expectation: Expectation;
}

const minutes = (ms: number): string => String(Math.round(ms / 6_000) / 10);

/** As one self-contained page of HTML. */
export function evaluationGuide(described: Described): string {
  const { timeline } = described;
  const body = html`<h2>How to Use this Guide</h2>
    <p>
      Watch the critical tasks below. The exchange checks some expectations itself; its verdict is
      evidence, and yours is the rating. Write what you saw, with the time, before you rate. Ratings
      are never averaged.
    </p>
    ${objectivesTable(timeline.objectives)}
    <h3>Ratings</h3>
    <table>
      <tbody>
        ${RATINGS.map(
          ([letter, name, means]) =>
            html`<tr>
              <th scope="row">${letter}</th>
              <td>${name}</td>
              <td>${means}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${timeline.objectives.map((objective) => guideOf(objective, timeline))}
    <h2>Evaluator</h2>
    <table>
      <tbody>
        ${["Name", "Organization", "Telephone", "E-mail", "Date and place"].map(
          (each) =>
            html`<tr>
              <th scope="row">${each}</th>
              <td style="width:70%"></td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  return page("Exercise Evaluation Guide", described, body);
}

function guideOf(objective: Objective, timeline: Timeline): Value {
  const { title, capability, capabilityTargets, id } = objective;
  const tasks = capabilityTargets.flatMap(({ criticalTasks }) => criticalTasks);
  const ids = tasks.map((task) => task.id);
  const watched = timeline.injects.flatMap((inject) =>
    inject.expectations.map((expectation): Watched => ({ inject, expectation })),
  );
  const other = watched.filter(
    ({ inject, expectation }) =>
      inject.objectives.includes(id) && expectation.criticalTaskId === null,
  );
  const injects = timeline.injects.filter(({ objectives }) => objectives.includes(id));
  return html`<section class="module">
    <h2>Objective: ${title}</h2>
    <p><strong>Core Capability:</strong> ${capability}</p>
    ${capabilityTargets.map(
      (target) =>
        html`<h3>Organizational Capability Target: ${target.description}</h3>
          <table>
            <thead>
              <tr>
                <th>Critical Task</th>
                <th>What to look for</th>
                <th>Observation notes</th>
                <th>Rating</th>
              </tr>
            </thead>
            <tbody>
              ${target.criticalTasks.map((task) =>
                taskRow(
                  task,
                  watched.filter(({ expectation }) => expectation.criticalTaskId === task.id),
                ),
              )}
            </tbody>
          </table>`,
    )}
    ${
      other.length === 0
        ? null
        : html`<h3>Also checked</h3>
            <ul>
              ${other.map((each) => html`<li>${said(each)}</li>`)}
            </ul>`
    }
    <h3>Injects for this objective</h3>
    <ul>
      ${injects.map(
        ({ controlNumber, title: name, atMs, expectedActions, trigger }) =>
          html`<li>
            <strong>${controlNumber}</strong> ${name}
            (${
              trigger.condition === "Time" && atMs !== null
                ? `T+${minutes(atMs)} min`
                : trigger.condition.toLowerCase()
            })
            ${expectedActions === "" ? null : html`<br /><span class="small">${expectedActions}</span>`}
          </li>`,
      )}
    </ul>
    <h3>Final rating of the capability</h3>
    <p>
      ${RATINGS.map(([letter]) => html`<span class="box"></span> ${letter} &nbsp; `)}
      <span class="box"></span> not observed
    </p>
    <p>Strengths:</p>
    <div class="notes"></div>
    <p>Areas for improvement, with the plan or rule they are about, and their cause:</p>
    <div class="notes"></div>
    ${ids.length === 0 ? html`<p class="small">The file names no critical tasks for this objective.</p>` : null}
  </section>`;
}

function said({ inject, expectation }: Watched): string {
  const by =
    expectation.expiresAfterMs === null
      ? ""
      : `, within ${minutes(expectation.expiresAfterMs)} min`;
  const how = expectation.match === null ? "yours to judge" : "checked on the exchange";
  return `${expectation.name} (inject ${inject.controlNumber}${by}; ${how})`;
}

function taskRow(task: CriticalTask, watched: readonly Watched[]): Value {
  return html`<tr>
    <td style="width:26%">
      ${task.description}<br /><span class="small">Standard: ${task.standard}</span>
    </td>
    <td style="width:30%">
      ${
        watched.length === 0
          ? "Watch the team; nothing is checked automatically."
          : html`<ul>
              ${watched.map((each) => html`<li>${said(each)}</li>`)}
            </ul>`
      }
    </td>
    <td class="notes"></td>
    <td style="width:13%">
      ${RATINGS.map(([letter]) => html`<span class="box"></span> ${letter}<br />`)}<span
        class="box"
      ></span>
      n. o.
    </td>
  </tr>`;
}
