/** Small charts stacked on one axis of story time: windows shaded, faults as lines down through all. */
import type { ReportArm } from "../../../domain/measurement/mod.ts";
import { duration } from "../format.ts";
import { html, type Markup, type Value } from "../html.ts";
import { windowName } from "../names.ts";
import { line, linear, px, rect, stepFor, text, type Scale } from "./svg.ts";

export const WIDTH = 1100;
export const PLOT = { left: 236, right: 1088 } as const;

/** One of the stacked charts. */
export interface Panel {
  readonly title: string;
  /** What is drawn, and in which unit: lines beneath the title. */
  readonly notes: readonly string[];
  readonly height: number;
  /** Draws between two heights; x: story minutes to pixels. */
  readonly draw: (x: Scale, top: number, bottom: number) => Value;
  /** Where a fault was over, for what this chart shows. */
  readonly marks: readonly Mark[];
}

/** When something was reached after a fault, in story minutes. */
export interface Mark {
  readonly fault: number;
  readonly kind: MarkKind;
  readonly at: number;
}

export type MarkKind = "first" | "back" | "drained";

const GAP = 22;
const BAND = 24;

export const storyScale = ({ windows, faults }: ReportArm): Scale => {
  const end = Math.max(1, ...windows.map((w) => w.to), ...faults.map((f) => f.to));
  return linear(end, PLOT.left, PLOT.right, stepFor(end, 12));
};

/** The windows, named, as a band from `top` on; returns where it ends. */
export function windowBand({ windows }: ReportArm, x: Scale, top: number) {
  const content = windows.map(({ name, from, to }) => [
    rect(x(from), top, x(to) - x(from) - 2, BAND, `band ${name}`),
    text((x(from) + x(to)) / 2, top + 16, windowName(name), "middle strong"),
  ]);
  return { content, bottom: top + BAND + 6 };
}

/** The panels one beneath the other from `top` on, and the axis beneath the last. */
export function stack(arm: ReportArm, panels: readonly Panel[], x: Scale, top: number) {
  const tops: number[] = [];
  let next = top + GAP;
  for (const { height } of panels) {
    tops.push(next);
    next += height + GAP;
  }
  const bottom = next - GAP;
  const content = html`${shades(arm, x, top, bottom)} ${grid(x, top, bottom)}
  ${panels.map((panel, place) => frame(panel, x, tops[place]!))} ${guides(arm, x, top, bottom)}
  ${panels.map((panel, place) => marksOf(panel, x, tops[place]!))} ${axis(x, bottom)}`;
  return { content, bottom: bottom + 42 };
}

const shades = ({ windows }: ReportArm, x: Scale, top: number, bottom: number): Markup[] =>
  windows.map(({ name, from, to }) =>
    rect(x(from), top, x(to) - x(from) - 2, bottom - top, `shade ${name}`),
  );

const grid = (x: Scale, top: number, bottom: number): Markup[] =>
  x.ticks.map((tick) => line(x(tick), top, x(tick), bottom, "grid"));

function frame({ title, notes, height, draw }: Panel, x: Scale, top: number): Markup {
  const bottom = top + height;
  return html`${text(0, top + 10, title, "strong")}
  ${notes.map((note, place) => text(0, top + 27 + place * 15, note, "muted tiny"))}
  ${draw(x, top, bottom)} ${line(PLOT.left, bottom, PLOT.right, bottom, "axis")}`;
}

/** Where each fault begins and ends: thin lines through all charts. */
function guides({ faults }: ReportArm, x: Scale, top: number, bottom: number): Markup[] {
  return faults.flatMap(({ startedAt, endedAt }) => {
    if (startedAt === null) return [];
    const ends = endedAt === null || endedAt === startedAt ? [] : [endedAt];
    return [startedAt, ...ends].map((at) => line(x(at), top, x(at), bottom, "guide"));
  });
}

/** In the order of time; a label that would cover the one before it stands beside it. */
function marksOf({ marks, height }: Panel, x: Scale, top: number): Markup[] {
  let free = -Infinity;
  return marks
    .toSorted((a, b) => a.at - b.at)
    .map(({ fault, kind, at }) => {
      const label = Math.max(x(at), free);
      free = label + 24;
      return html`${line(x(at), top - 3, x(at), top + height, `reached ${kind}`)}
      ${symbol(kind, label, top - 9)} ${text(label + 7, top - 5, fault, "tiny strong")}`;
    });
}

/** The shape that stands for what was reached. */
export function symbol(kind: MarkKind, x: number, y: number): Markup {
  const d = {
    first: `M${px(x - 4)} ${px(y - 4)}L${px(x + 5)} ${px(y)}L${px(x - 4)} ${px(y + 4)}Z`,
    back: `M${px(x)} ${px(y - 5)}L${px(x + 5)} ${px(y)}L${px(x)} ${px(y + 5)}L${px(x - 5)} ${px(y)}Z`,
    drained: `M${px(x - 5)} ${px(y - 4)}L${px(x + 5)} ${px(y - 4)}L${px(x)} ${px(y + 5)}Z`,
  }[kind];
  return html`<path d="${d}" class="symbol" />`;
}

function axis(x: Scale, bottom: number): Markup {
  const hours = x.ticks.map((tick) =>
    text(x(tick), bottom + 17, tick === 0 ? "0" : duration(tick, x.ticks), "middle"),
  );
  return html`${hours}
  ${text((PLOT.left + PLOT.right) / 2, bottom + 35, "story time since the exercise began", "middle muted")}`;
}

/** Lines across at the ticks of a panel's own scale, with their values. */
export const rules = (y: Scale, name: (tick: number) => string): Markup[] =>
  y.ticks.flatMap((tick) => [
    line(PLOT.left, y(tick), PLOT.right, y(tick), "grid"),
    text(PLOT.left - 7, y(tick) + 4, name(tick), "end tiny"),
  ]);

/** A round step for counts that cuts `max` into at most `most` parts. */
export function countStep(max: number, most: number): number {
  for (let decade = 1; ; decade *= 10)
    for (const step of [1, 2, 5]) if (max / (step * decade) <= most) return step * decade;
}
