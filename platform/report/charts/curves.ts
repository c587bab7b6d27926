/** Share aware over the time since origination: one line per window. What never came stays missing. */
import type { Curve } from "../extras.ts";
import { count, duration, percent } from "../format.ts";
import { html, type Markup } from "../html.ts";
import { windowName } from "../names.ts";
import { drawing, line, linear, px, stepFor, text, type Scale } from "./svg.ts";

const SIZE = { width: 540, height: 330 };
const PLOT = { left: 46, right: 526, top: 52, bottom: 280 };

export interface CurvesOptions {
  readonly title: string;
  readonly curves: readonly Curve[];
  readonly deadlineMinutes: number;
  /** Story minutes to draw. */
  readonly maxMinutes: number;
}

/** Draws the curves of one arm. */
export function curvesChart({ title, curves, deadlineMinutes, maxMinutes }: CurvesOptions): Markup {
  const x = linear(maxMinutes, PLOT.left, PLOT.right, stepFor(maxMinutes, 7));
  const y = linear(1, PLOT.bottom, PLOT.top, 0.25);
  const description = curves.map((c) => inWords(c, deadlineMinutes)).join("; ");
  return drawing(SIZE, title, description, [
    grid(x, y),
    deadline(x, deadlineMinutes, maxMinutes),
    curves.map((curve) => path(curve, x, y, maxMinutes)),
    curves.map((curve, place) => key(curve, place)),
  ]);
}

/** How many became aware within so many minutes. */
export const within = (curve: Curve, minutes: number): number =>
  curve.minutes.filter((each) => each <= minutes).length;

const inWords = (curve: Curve, minutes: number): string =>
  `${windowName(curve.window)}: ${percent(within(curve, minutes) / curve.n)} of ${curve.n} within ${duration(minutes)}`;

function grid(x: Scale, y: Scale): Markup[] {
  return [
    ...y.ticks.flatMap((tick) => [
      line(PLOT.left, y(tick), PLOT.right, y(tick), tick === 0 ? "axis" : "grid"),
      text(PLOT.left - 8, y(tick) + 4, percent(tick), "end"),
    ]),
    ...x.ticks.map((tick) => text(x(tick), PLOT.bottom + 20, tickName(tick, x), "middle")),
    text(
      (PLOT.left + PLOT.right) / 2,
      PLOT.bottom + 40,
      "story time since the incident was known at its originator",
      "middle muted",
    ),
  ];
}

/** In the unit of the last tick, or the axis would go from minutes to hours. */
const tickName = (minutes: number, { ticks }: Scale): string =>
  minutes === 0 ? "0" : duration(minutes, ticks);

function deadline(x: Scale, minutes: number, maxMinutes: number): Markup | null {
  if (minutes > maxMinutes) return null;
  const nearRight = x(minutes) > PLOT.right - 110;
  return html`${line(x(minutes), PLOT.top, x(minutes), PLOT.bottom, "deadline")}
  ${text(x(minutes) + (nearRight ? -6 : 6), PLOT.bottom - 8, `deadline ${duration(minutes)}`, nearRight ? "end muted" : "muted")}`;
}

function path(curve: Curve, x: Scale, y: Scale, maxMinutes: number): Markup {
  const steps = curve.minutes
    .filter((minutes) => minutes <= maxMinutes)
    .map((minutes, i) => `H${px(x(minutes))}V${px(y((i + 1) / curve.n))}`)
    .join("");
  const d = `M${px(x(0))} ${px(y(0))}${steps}H${px(x(maxMinutes))}`;
  return html`<path d="${d}" class="curve ${curve.window}" />`;
}

function key(curve: Curve, place: number): Markup {
  const [left, top] = [PLOT.left + (place % 3) * 165, 14 + Math.floor(place / 3) * 20];
  return html`<path d="M${left} ${top}h28" class="curve ${curve.window}" />
    ${text(left + 36, top + 4, `${windowName(curve.window)}, n = ${count(curve.n)}`)}`;
}
