/** The report as one page: self-contained, without scripts, bannered at both ends. */
import type { Report } from "../../domain/measurement/mod.ts";
import { EXERCISE_BANNER } from "../bus/subjects.ts";
import type { Extras } from "./extras.ts";
import { html, Markup } from "./html.ts";
import { awareness } from "./sections/awareness.ts";
import { brief } from "./sections/brief.ts";
import { broker } from "./sections/broker.ts";
import { desks } from "./sections/desks.ts";
import { faults } from "./sections/faults.ts";
import { grounds } from "./sections/grounds.ts";
import { health } from "./sections/health.ts";
import { ledger } from "./sections/ledger.ts";
import { opening, setup } from "./sections/opening.ts";
import { outcome } from "./sections/outcome.ts";
import { recovery } from "./sections/recovery.ts";
import { story } from "./sections/story.ts";
import { timeline } from "./sections/timeline.ts";
import { thresholds } from "./sections/thresholds.ts";
import { style } from "./style.ts";

/** The browser loads nothing, runs nothing and sends nothing, whatever the page contains. */
const CONTENT_POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** Renders the report. Everything that comes from outside is escaped. */
export function renderHtml(report: Report, extras: Extras): string {
  const content = html`${opening(extras)}
    <main>
      ${brief(report, extras)} ${timeline(report, extras)} ${faults(report, extras)}
      ${outcome(report, extras)} ${thresholds(report, extras)} ${awareness(report, extras)}
      ${setup(report, extras)} ${story(report, extras)} ${recovery(report, extras)}
      ${desks(report, extras)} ${ledger(report, extras)} ${broker(report, extras)}
      ${health(report, extras)} ${grounds(report, extras)}
    </main>`;
  return unbroken(bannered(extras.manifest.exercise.name, content));
}

/** A self-contained page of this content, bannered at both ends. */
export function bannered(title: string, content: Markup): string {
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${CONTENT_POLICY}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>${EXERCISE_BANNER}: ${title}</title>
        <style>
          ${new Markup(style)}
        </style>
      </head>
      <body>
        <div class="exercise">${EXERCISE_BANNER}</div>
        ${content}
        <div class="exercise last">${EXERCISE_BANNER}</div>
      </body>
    </html> `;
  return page.text;
}

/** No line ends between a figure and its unit. */
export const unbroken = (page: string): string =>
  page.replaceAll(/(\d) (?=(?:%|h|min|ms|s|days|KB\/s)(?!\w))/g, "$1\u00a0");
