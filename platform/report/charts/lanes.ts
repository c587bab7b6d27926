/** One lane per fault above the stacked charts: a bar while it lasts, a diamond for what happens at a moment. */
import type { FaultEffect, ReportArm, ReportFault } from "../../../domain/measurement/mod.ts";
import { html, type Markup } from "../html.ts";
import { faultInWords } from "../words.ts";
import { overInShort } from "../over.ts";
import { PLOT } from "./panels.ts";
import { diamond, dot, rect, text, type Scale } from "./svg.ts";

const LANE = 40;
const LABEL_LETTERS = 27;

/** The lanes from `top` on; returns where they end. */
export function lanes({ faults, effects }: ReportArm, x: Scale, end: number, top: number) {
  if (faults.length === 0) {
    return { content: text(0, top + 16, "No faults in this run"), bottom: top + 26 };
  }
  const content = faults.map((fault, place) =>
    lane(fault, effects[place], place, x, end, top + place * LANE),
  );
  return { content, bottom: top + faults.length * LANE };
}

function lane(
  fault: ReportFault,
  effect: FaultEffect | undefined,
  place: number,
  x: Scale,
  end: number,
  top: number,
): Markup {
  const { startedAt, endedAt } = fault;
  const middle = top + LANE / 2;
  return html`${number(place + 1, 9, middle)}
  ${wrapped(faultInWords(fault)).map((words, at, all) =>
    text(24, middle + 4 + (at - (all.length - 1) / 2) * 15, words, "small-text"),
  )}
  ${startedAt === null ? missing(fault, x, middle) : happened(startedAt, endedAt ?? end, x, middle)}
  ${startedAt === null || !effect ? null : over(effect, x, middle, x(endedAt ?? end))}`;
}

/** A fault's number as it stands wherever the fault is spoken of. */
const number = (n: number, x: number, y: number): Markup =>
  html`${dot(x, y, 9, "badge")}${text(x, y + 4.5, n, "middle badge-text")}`;

function happened(from: number, to: number, x: Scale, middle: number): Markup {
  if (x(to) - x(from) < 2) return diamond(x(from), middle, 9, "happened");
  return rect(x(from), middle - 8, x(to) - x(from), 16, "happened");
}

function missing({ from, to }: ReportFault, x: Scale, middle: number): Markup {
  const width = Math.max(8, x(to) - x(from));
  return html`${rect(x(from), middle - 9, width, 18, "planned")}
  ${text(x(from) + width + 8, middle + 4, "planned; did not happen", "strong")}`;
}

/** When it was over, beside the bar: where there is room. */
function over(effect: FaultEffect, x: Scale, middle: number, barEnd: number): Markup {
  const words = overInShort(effect);
  const width = Math.max(...words.map((each) => each.length)) * 6.1;
  const left = barEnd + 12 + width > PLOT.right;
  const at = left ? Math.max(PLOT.left, x(effect.from) - 10) : barEnd + 12;
  return html`${words.map((each, place) =>
    text(at, middle - 4 + place * 14, each, left ? "end tiny" : "tiny"),
  )}`;
}

/** Words on lines of so many letters. */
export function wrapped(words: string, letters = LABEL_LETTERS): string[] {
  const lines: string[] = [""];
  for (const word of words.split(" ")) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (longer.length <= letters || lines.at(-1) === "") lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
