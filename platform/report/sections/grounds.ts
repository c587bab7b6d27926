/** What the figures rest on, what they cannot tell, and how to run it again. */
import type { Report } from "../../../domain/measurement/mod.ts";
import type { Extras } from "../extras.ts";
import { html, type Markup } from "../html.ts";
import { table } from "../table.ts";

/** Limits of every run. */
const LIMITS = [
  "The figures are for one seed. Uncertainty lies in the assumptions far more than in the draws: vary them before drawing a conclusion.",
  "How busy the cut organisation is beforehand decides what a cut of staff does; another load gives another result.",
  "Information that was reworded before it was passed on cannot be detected.",
  "A killed process is not a power failure: what a broker acknowledges before writing to disk can be lost in one.",
  "A pair is not independent of the others: one incident reaches many organisations. Quartiles show spread, not confidence.",
];

/** Named in the study and left out of the model. */
const NOT_MODELLED = [
  "Article 5 of the security treaty and policy dialogues: they exchange no messages",
  "universities, deception technology, cognitive warfare",
  "Russia, China and North Korea as actors: the exercise invents its own",
];

export function grounds(report: Report, extras: Extras): Markup {
  const { exercise, incidents } = extras.manifest;
  return html`<section>
    <h2>What this rests on</h2>
    <h3>Assumptions</h3>
    <ul>
      ${exercise.assumptions.map((each) => html`<li>${each}</li>`)}
    </ul>
    <h3>What it cannot tell</h3>
    <ul>
      ${LIMITS.map((each) => html`<li>${each}</li>`)}
    </ul>
    <h3>Not modelled</h3>
    <ul>
      ${NOT_MODELLED.map((each) => html`<li>${each}.</li>`)}
    </ul>
    ${incidents.refused.length === 0 ? null : refusedList(incidents.refused)}
    <h3>To run it again</h3>
    ${manifestTable(report, extras)}
  </section>`;
}

const refusedList = (refused: readonly string[]): Markup =>
  html`<h3>Documents that were refused</h3>
    <ul>
      ${refused.map((each) => html`<li>${each}</li>`)}
    </ul>`;

function manifestTable(report: Report, { manifest }: Extras): Markup {
  const { pack, seed, versions, begun, ended, arms, exercise } = manifest;
  const rows: [string, string][] = [
    ["Exercise", report.exercise],
    ["Seed", seed],
    ["Pack", pack.version],
    ["Story begins", exercise.startOfExercise],
    ["Runs", arms.map((arm) => `${arm.topology} ${arm.runId}`).join(", ")],
    ["Begun", begun],
    ["Ended", ended],
    ...Object.entries(versions).map(([name, value]): [string, string] => [name, textOf(value)]),
  ];
  return table(
    "From manifest.json, which holds all settings",
    [{ name: "What" }, { name: "Value" }],
    rows.map(([name, value]) => [name, html`<code>${value}</code>`]),
  );
}

const textOf = (value: unknown): string =>
  typeof value === "string" ? value : JSON.stringify(value);
