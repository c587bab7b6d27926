/** Two shares per organisation, and how far one moved from the other. */
import { percent } from "../format.ts";
import { html, type Markup } from "../html.ts";
import { dot, drawing, line, linear, text, type Scale } from "./svg.ts";

export interface Dumbbell {
  readonly label: string;
  readonly before: number | null;
  readonly after: number | null;
  readonly n: number;
}

export interface DumbbellOptions {
  readonly title: string;
  readonly rows: readonly Dumbbell[];
  readonly before: string;
  readonly after: string;
  /** Style of the second share: a window's name. */
  readonly kind: string;
}

const WIDTH = 540;
const PLOT = { left: 160, right: 470, top: 46 };
const ROW = 26;

/** Draws one arm. */
export function dumbbellChart({ title, rows, before, after, kind }: DumbbellOptions): Markup {
  const x = linear(1, PLOT.left, PLOT.right, 0.25);
  const bottom = PLOT.top + rows.length * ROW;
  const description = rows
    .map((row) => `${row.label}: ${percent(row.before)} ${before}, ${percent(row.after)} ${after}`)
    .join("; ");
  return drawing({ width: WIDTH, height: bottom + 28 }, title, description, [
    dot(PLOT.left + 6, 14, 6, "hollow baseline"),
    text(PLOT.left + 18, 18, before),
    dot(PLOT.left + 116, 14, 6, `mark ${kind}`),
    text(PLOT.left + 128, 18, after),
    text(WIDTH, 18, "n", "end muted"),
    x.ticks.map((tick) => [
      line(x(tick), PLOT.top - 8, x(tick), bottom, "grid"),
      text(x(tick), bottom + 18, percent(tick), "middle"),
    ]),
    rows.map((row, place) => rowOf(row, PLOT.top + place * ROW + ROW / 2, x, kind)),
  ]);
}

function rowOf({ label, before, after, n }: Dumbbell, y: number, x: Scale, kind: string): Markup {
  return html`${text(PLOT.left - 14, y + 4, label, "end")}
  ${before === null || after === null ? null : line(x(before), y, x(after), y, `stem ${kind}`)}
  ${before === null ? text(PLOT.left + 8, y + 4, "–", "muted") : dot(x(before), y, 6, "hollow baseline")}
  ${after === null ? null : dot(x(after), y, 6, `mark ${kind}`)} ${text(WIDTH, y + 4, n, "end")}`;
}
