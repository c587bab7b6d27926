/**
 * Documents for planners, made from a timeline in HSEEP's order and words: printable, self-contained, bannered.
 *
 * - situation-manual.ts · evaluation-guide.ts · feedback-form.ts
 * - page.ts, style.ts: what they share
 */
import type { Described } from "./page.ts";
import { evaluationGuide } from "./evaluation-guide.ts";
import { feedbackForm } from "./feedback-form.ts";
import { situationManual } from "./situation-manual.ts";

export { isLive, kindOf, type Described } from "./page.ts";

/** File names and HTML of all of them. */
export const documentsOf = (described: Described): ReadonlyMap<string, string> =>
  new Map([
    ["situation-manual.html", situationManual(described)],
    ["evaluation-guide.html", evaluationGuide(described)],
    ["feedback-form.html", feedbackForm(described)],
  ]);
