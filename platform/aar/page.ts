/** The after-action report as one page in HSEEP's order: self-contained, without scripts, bannered. */
import { EXERCISE_BANNER } from "../../domain/banner.ts";
import { html, Markup, unbroken } from "../report/mod.ts";
import type { AfterAction } from "./data.ts";
import { evidence, objective, ratings } from "./sections/analysis.ts";
import { decisions, ledger, manifest, timeline } from "./sections/annexes.ts";
import { hotwash, participants, plan } from "./sections/appendices.ts";
import { latency } from "./sections/latency.ts";
import { contents, cover, overview, type Entry, type Status } from "./sections/opening.ts";
import { style } from "./style.ts";
import { viewOf, type View, type ViewOptions } from "./view.ts";

/** The browser loads nothing, runs nothing and sends nothing, whatever the page contains. */
const CONTENT_POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** The same for who serves it: what only a header can say, too. */
export const PAGE_POLICY = `${CONTENT_POLICY}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

export interface RenderOptions extends ViewOptions {
  readonly status: Status;
  /** The run on one axis, as its own report draws it; null: there is none. */
  readonly axis: Markup | null;
}

interface Part extends Entry {
  readonly className?: string;
  readonly body: Markup;
}

/** Renders the report. Everything that comes from outside is escaped. */
export function renderAfterAction(data: AfterAction, options: RenderOptions): string {
  const view = viewOf(data, options);
  const { words, language } = view;
  const parts = partsOf(view, options.axis);
  const { marking } = data.exercise;
  const name = view.named(data.exercise);
  const footer = `${words.short}, ${words[options.status]}`;
  const page = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${CONTENT_POLICY}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>${EXERCISE_BANNER}: ${words.short}, ${name}</title>
        <style>
          ${new Markup(style(marking, footer))}
        </style>
      </head>
      <body>
        <div class="exercise">${EXERCISE_BANNER}</div>
        <main>
          ${cover(view, options.status)} ${contents(view, parts)}
          ${parts.map(
            ({ id, title, body, className = "" }) =>
              html`<section class="part ${className}" aria-labelledby="${id}">
                <h2 id="${id}">${title}</h2>
                ${body}
              </section>`,
          )}
        </main>
        <div class="exercise last">${EXERCISE_BANNER}</div>
      </body>
    </html> `;
  return unbroken(page.text);
}

/** HSEEP's order; what a run recorded follows as annexes. */
function partsOf(view: View, axis: Markup | null): Part[] {
  const { parts } = view.words;
  return [
    { id: "overview", title: parts.overview, body: overview(view) },
    { id: "analysis", title: parts.analysis, ...analysis(view) },
    { id: "improvement-plan", title: parts.planA, body: plan(view), className: "plan" },
    { id: "participants", title: parts.participants, body: participants(view) },
    { id: "hot-wash", title: parts.hotwash, body: hotwash(view), className: "follows" },
    { id: "timeline", title: parts.timeline, body: timeline(view) },
    { id: "ledger", title: parts.ledger, body: ledger(view), className: "follows" },
    { id: "decisions", title: parts.decisions, body: decisions(view), className: "follows" },
    { id: "latency", title: parts.latency, body: latency(view, axis) },
    { id: "manifest", title: parts.manifest, body: manifest(view), className: "follows" },
  ];
}

function analysis(view: View): Pick<Part, "body" | "inner"> {
  const { words, data } = view;
  const { objectives, others } = data.assessment;
  const inner = [
    { id: "ratings", title: words.parts.ratings },
    ...objectives.map(({ id, title }) => ({
      id: `objective-${id}`,
      title: words.objective.title(title),
    })),
  ];
  const body = html`<h3 id="ratings">${words.parts.ratings}</h3>
    ${ratings(view)} ${objectives.map((finding) => objective(finding, view))}
    ${
      others.length === 0
        ? null
        : html`<h3>${words.objective.others}</h3>
            ${evidence(others, view)}`
    }`;
  return { body, inner };
}
