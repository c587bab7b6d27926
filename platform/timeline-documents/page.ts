/** What the documents share: the page, its cover, and how a timeline is spoken of. */
import { EXERCISE_BANNER } from "../../domain/banner.ts";
import { notional, renderBanner } from "../../domain/marking/mod.ts";
import type { Inject, Objective, Timeline } from "../../domain/timeline/mod.ts";
import { html, Markup, type Value } from "../report/mod.ts";
import { style } from "./style.ts";

/** A timeline with the names that the pack has for its organisations. */
export interface Described {
  readonly timeline: Timeline;
  readonly nameOf: (organisation: string) => string;
}

/** The browser loads nothing, runs nothing and sends nothing. */
const CONTENT_POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** Whether anything of an inject happens on the running exchange. */
export const isLive = ({ incident, faults, applyPack }: Inject): boolean =>
  incident !== null || faults.length > 0 || applyPack !== null;

/** HSEEP's two families, by what the file does and not by what it calls itself. */
export const kindOf = ({ injects }: Timeline): string =>
  injects.some(isLive)
    ? "Operations-based exercise: functional (FE), played on a running exchange"
    : "Discussion-based exercise: tabletop (TTX)";

/** The exercise's marking, so written that no filter takes it for a real one. */
export const markingOf = ({ exercise, markingWorld }: Timeline): string =>
  notional(renderBanner(exercise.overallMarking, markingWorld.schemes));

/** One self-contained, printable document. */
export function page(title: string, { timeline }: Described, body: Value): string {
  const { exercise } = timeline;
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${CONTENT_POLICY}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${EXERCISE_BANNER}: ${title}, ${exercise.name}</title>
        <style>
          ${new Markup(style)}
        </style>
      </head>
      <body>
        <div class="exercise">${EXERCISE_BANNER}</div>
        <main>
          <div class="cover">
            <p>${exercise.sponsor}</p>
            <h1>${title}</h1>
            <p><strong>${exercise.name}</strong></p>
            <p>${kindOf(timeline)}</p>
            <p>${spanOf(timeline)}</p>
            <p class="marking">${markingOf(timeline)}</p>
            <p class="small">
              Everything in this document is invented for an exercise. Keep it with those who take
              part.
            </p>
          </div>
          ${body}
        </main>
        <div class="exercise">${EXERCISE_BANNER}</div>
      </body>
    </html> `.text;
}

/** A moment in a zone, 24 hours. */
export function localTime(unixMs: number, timeZone: string): string {
  return new Intl.DateTimeFormat("en-GB", {
    timeZone,
    weekday: "short",
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).format(unixMs);
}

/** From startEx to endEx in UTC and in the exercise's own zone. */
export function spanOf({ exercise }: Timeline): string {
  const [start, end] = [Date.parse(exercise.startEx), Date.parse(exercise.endEx)];
  const { timeZone } = exercise;
  const shown = (zone: string): string =>
    `${localTime(start, zone)} to ${localTime(end, zone)} ${zone}`;
  return timeZone === "UTC" ? shown("UTC") : `${shown(timeZone)} (${shown("UTC")})`;
}

export const list = (items: readonly Value[]): Value =>
  items.length === 0
    ? null
    : html`<ul>
        ${items.map((item) => html`<li>${item}</li>`)}
      </ul>`;

/** The table that HSEEP's manuals and reports begin with. */
export function overview({ timeline, nameOf }: Described): Value {
  const { exercise, objectives, teams } = timeline;
  const capabilities = [...new Set(objectives.map(({ capability }) => capability))];
  const rows: [string, Value][] = [
    ["Exercise Name", exercise.name],
    ["Exercise Dates", spanOf(timeline)],
    ["Scope", exercise.scope],
    ["Mission Area(s)", exercise.missionAreas.join(", ")],
    ["Core Capabilities", list(capabilities)],
    ["Objectives", list(objectives.map(({ title }) => title))],
    ["Threat or Hazard", exercise.threatOrHazard],
    ["Scenario", exercise.scenario],
    ["Sponsor", exercise.sponsor],
    [
      "Participating Organizations",
      list(teams.map(({ id, organizationId }) => `${nameOf(organizationId)} (team ${id})`)),
    ],
    ["Point of Contact", exercise.pointOfContact],
  ];
  return html`<h2>Exercise Overview</h2>
    <table>
      <tbody>
        ${rows
          .filter(([, value]) => value !== "" && value !== null)
          .map(
            ([name, value]) =>
              html`<tr>
                <th scope="row">${name}</th>
                <td>${value}</td>
              </tr>`,
          )}
      </tbody>
    </table>`;
}

export function objectivesTable(objectives: readonly Objective[]): Value {
  return html`<table>
    <thead>
      <tr>
        <th>Exercise Objective</th>
        <th>Core Capability</th>
        <th>Priority</th>
      </tr>
    </thead>
    <tbody>
      ${objectives.map(
        ({ title, capability, priority }) =>
          html`<tr>
            <td>${title}</td>
            <td>${capability}</td>
            <td>${priority}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
