/** Cover, contents, and the exercise at a glance. */
import { html, type Markup, type Value } from "../../report/mod.ts";
import { hours, inZones, lines, list, type View } from "../view.ts";

export type Status = "draft" | "final";

export function cover(view: View, status: Status): Markup {
  const { data, words } = view;
  const { exercise } = data;
  return html`<header class="cover">
    <p class="kicker">${exercise.sponsor}</p>
    <h1>${words.title} (${words.short})</h1>
    <p class="name">${view.named(exercise)}</p>
    <p>${words.kind(exercise.live)}</p>
    <p>${inZones(Date.parse(exercise.startEx), view)}</p>
    <p class="state ${status}">${words[status]}</p>
    <p class="small">${status === "draft" ? words.draftMeans : words.finalMeans}</p>
    <p class="small muted">${words.marking}</p>
    <p class="marking">${exercise.marking}</p>
    <section class="handling" aria-labelledby="handling">
      <h2 id="handling">${words.handling}</h2>
      <ol>
        ${words.handlingText.map((text) => html`<li>${text}</li>`)}
      </ol>
      <p><strong>${words.contact}:</strong> ${exercise.pointOfContact || blankContact(view)}</p>
    </section>
  </header>`;
}

const blankContact = ({ words }: View): Markup =>
  html`<span class="blank">${words.objective.toFillIn}</span>`;

export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly inner?: readonly Entry[];
}

export const contents = ({ words }: View, entries: readonly Entry[]): Markup =>
  html`<nav class="contents" aria-labelledby="contents">
    <h2 id="contents">${words.contents}</h2>
    ${entriesList(entries)}
  </nav>`;

const entriesList = (entries: readonly Entry[]): Markup =>
  html`<ol>
    ${entries.map(
      ({ id, title, inner = [] }) =>
        html`<li><a href="#${id}">${title}</a>${inner.length > 0 ? entriesList(inner) : null}</li>`,
    )}
  </ol>`;

/** The form that reports of exercises begin with. */
export function overview(view: View): Markup {
  const { data, words } = view;
  const { exercise, assessment } = data;
  const own = words.overview;
  const rows: readonly (readonly [string, Value])[] = [
    [own.name, view.named(exercise)],
    [own.dates, datesOf(view)],
    [own.played, playedOf(view)],
    [own.scope, lines(exercise.scope)],
    [own.missionAreas, exercise.missionAreas.join(", ")],
    [own.capabilities, list(exercise.capabilities)],
    [own.objectives, list(assessment.objectives.map(({ title }) => title))],
    [own.threat, lines(exercise.threatOrHazard)],
    [own.scenario, lines(exercise.scenario)],
    [own.sponsor, exercise.sponsor],
    [own.organisations, organisationsOf(view)],
    [own.topology, view.named({ name: data.run.topology, names: data.run.topologyNames })],
    [own.contact, exercise.pointOfContact || blankContact(view)],
  ];
  return html`<table class="facts">
    <tbody>
      ${rows.map(
        ([name, value]) =>
          html`<tr>
            <th scope="row">${name}</th>
            <td>${value}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function datesOf(view: View): string {
  const { startEx, endEx } = view.data.exercise;
  return `${inZones(Date.parse(startEx), view)} – ${inZones(Date.parse(endEx), view)}`;
}

function playedOf(view: View): Value {
  const { run } = view.data;
  const { playedFor, real, notEnded } = view.words.overview;
  const times = [run.begunUnixMs, run.endedUnixMs];
  const [begun, ended] = times.map((at) => (at === null ? null : inZones(at, view)));
  return list(
    [
      playedFor(hours(run.storyMs), hours(run.endStoryMs)),
      run.phase === "ended" ? null : notEnded,
      begun && ended ? real(begun, ended) : null,
    ].filter((each) => each !== null),
  );
}

function organisationsOf(view: View): Value {
  const { data, words } = view;
  const { team, simulated } = words.overview;
  const played = data.organisations.filter((one) => one.team !== null);
  const others = data.organisations.filter((one) => one.team === null);
  return [
    list(played.map((one) => `${view.named(one)} (${team(one.team!)})`)),
    others.length === 0
      ? null
      : html`<p class="small">${simulated(others.map(view.named).join(words.separator))}</p>`,
  ];
}
