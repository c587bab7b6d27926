/** The situation manual: what every participant reads. It gives away no inject. */
import { html, type Value } from "../report/mod.ts";
import {
  type Described,
  isLive,
  list,
  localTime,
  objectivesTable,
  overview,
  page,
} from "./page.ts";

const ROLES: readonly (readonly [string, string])[] = [
  ["Players", "act for their organisations with the authority that they have in their daily work."],
  ["Facilitator", "presents the situation of each move, keeps time and leads the discussion."],
  ["Controllers", "release injects and play whoever is not in the room; they do not coach."],
  ["Evaluators", "watch against the evaluation guide and give ratings; they do not take part."],
  ["Observers", "watch, and ask after the exercise."],
];

function guidelines(live: boolean): readonly string[] {
  return [
    "This is an open place to learn in; different views and mistakes are expected.",
    "Answer as your organisation would today, with the plans and powers that it has.",
    "Decisions made here bind nobody afterwards.",
    "Accept the situation as it is told; it is written to give every team something to do.",
    ...(live
      ? [
          "What you send is really decided about: markings are enforced, and what is withheld is not shown.",
          "Never put real incidents, names or classified information into the exercise.",
        ]
      : []),
  ];
}

/** As one self-contained page of HTML. */
export function situationManual(described: Described): string {
  const { timeline } = described;
  const { exercise, objectives } = timeline;
  const live = timeline.injects.some(isLive);
  const body = html`${overview(described)}
    <h2>General Information</h2>
    <h3>Exercise Objectives and Core Capabilities</h3>
    ${objectivesTable(objectives)}
    <h3>Participant Roles and Responsibilities</h3>
    ${list(ROLES.map(([role, does]) => html`<strong>${role}</strong> ${does}`))}
    <h3>Exercise Structure</h3>
    <p>${structureOf(described, live)}</p>
    <h3>Exercise Guidelines</h3>
    ${list(guidelines(live))}
    <h3>Exercise Assumptions and Artificialities</h3>
    ${
      list([...exercise.assumptions, ...exercise.artificialities]) ??
      html`<p>None besides those that any exercise has.</p>`
    }
    <h3>Exercise Evaluation</h3>
    <p>
      Evaluators use an evaluation guide for each objective. Participants fill in a feedback form at
      the end. Both go into the after-action report.
    </p>
    ${timeline.moves.map((_, place) => moduleOf(described, place))}
    <h2>Appendix A: Exercise Schedule</h2>
    ${schedule(described)}
    <h2>Appendix B: Exercise Participants</h2>
    ${participants(described)}`;
  return page("Situation Manual", described, body);
}

function structureOf({ timeline }: Described, live: boolean): string {
  const { moves, exercise, endMs } = timeline;
  const pace =
    exercise.deliveryMode === "ClockDriven"
      ? "Each begins at its time"
      : "The facilitator begins each when the one before has been discussed";
  const speed =
    exercise.compression === 1
      ? ""
      : ` A minute of play stands for ${exercise.compression} minutes.`;
  const how = live
    ? "Players read what reaches their organisation, decide, and send through the exchange."
    : "Players read the situation and discuss the questions in plenary.";
  return `The exercise lasts ${Math.round(endMs / 60_000 / exercise.compression)} minutes and has ${moves.length} moves. ${pace}.${speed} ${how}`;
}

function moduleOf({ timeline }: Described, place: number): Value {
  const { moves, exercise } = timeline;
  const { moveNumber, situationTime, situationDescription, discussionQuestions } = moves[place]!;
  const when =
    situationTime === ""
      ? null
      : html`<p class="small">
          ${localTime(Date.parse(situationTime), exercise.timeZone)} ${exercise.timeZone}
        </p>`;
  return html`<section class="module">
    <h2>Move ${moveNumber}</h2>
    ${when}
    <p class="text">${situationDescription}</p>
    <h3>Questions</h3>
    ${
      discussionQuestions.length === 0
        ? html`<p>None are set for this move.</p>`
        : html`<ol>
            ${discussionQuestions.map((question) => html`<li>${question}</li>`)}
          </ol>`
    }
    <h3>Notes</h3>
    ${[1, 2, 3, 4, 5].map(() => html`<div class="line"></div>`)}
  </section>`;
}

function schedule({ timeline }: Described): Value {
  const { exercise, moves, endMs } = timeline;
  const start = Date.parse(exercise.startEx);
  const real = (storyMs: number): string =>
    localTime(start + storyMs / exercise.compression, exercise.timeZone);
  const rows: [string, string][] = [
    ...moves.map(({ moveNumber, atMs }): [string, string] => [real(atMs), `Move ${moveNumber}`]),
    [real(endMs), "End of the exercise, hot wash"],
  ];
  return html`<table>
    <thead>
      <tr>
        <th>Time (${exercise.timeZone})</th>
        <th>Activity</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ([time, what]) =>
          html`<tr>
            <td>${time}</td>
            <td>${what}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function participants({ timeline, nameOf }: Described): Value {
  return html`<table>
    <thead>
      <tr>
        <th>Organization</th>
        <th>Team</th>
        <th>Names</th>
      </tr>
    </thead>
    <tbody>
      ${timeline.teams.map(
        ({ id, organizationId }) =>
          html`<tr>
            <td>${nameOf(organizationId)}</td>
            <td>${id}</td>
            <td class="notes"></td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
