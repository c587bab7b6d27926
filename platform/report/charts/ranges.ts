/** Percentiles as marks on one line per row: the median, then how far the slow ones lie behind. */
import { count } from "../format.ts";
import { html, type Markup } from "../html.ts";
import { diamond, dot, drawing, line, text, type Scale } from "./svg.ts";

export interface Range {
  readonly group: string;
  readonly label: string;
  /** Style: a window's name, or "plain". */
  readonly kind: string;
  readonly n: number;
  /** Those of the n that never came. */
  readonly unreached: number;
  readonly p50: number | null;
  readonly p90: number | null;
  readonly p99: number | null;
  readonly max: number | null;
}

export interface RangesOptions {
  readonly title: string;
  readonly ranges: readonly Range[];
  /** Makes the scale between two pixels. */
  readonly scale: (from: number, to: number) => Scale;
  /** `among`: figures to tell it in the same unit as. */
  readonly format: (value: number | null, among?: readonly (number | null)[]) => string;
}

const WIDTH = 1100;
const PLOT = { left: 290, right: 840, top: 44 };
const ROW = 30;

/** Draws the ranges, grouped; a percentile that is not printed has no mark. */
export function rangesChart({ title, ranges, scale, format }: RangesOptions): Markup {
  const x = scale(PLOT.left, PLOT.right);
  const bottom = PLOT.top + ranges.length * ROW + 6;
  const description = ranges.map((each) => inWords(each, format)).join("; ");
  return drawing({ width: WIDTH, height: bottom + 30 }, title, description, [
    key(),
    x.ticks.map((tick) => [
      line(x(tick), PLOT.top - 6, x(tick), bottom, "grid"),
      text(x(tick), bottom + 18, tick === 0 ? "0" : format(tick, x.ticks), "middle"),
    ]),
    ranges.map((range, place) => row(range, ranges[place - 1], place, x, format)),
  ]);
}

const inWords = (range: Range, format: RangesOptions["format"]): string =>
  `${range.group}, ${range.label}: median ${format(range.p50)}, 90th percentile ${format(range.p90)}, n ${range.n}`;

function row(
  range: Range,
  before: Range | undefined,
  place: number,
  x: Scale,
  format: RangesOptions["format"],
): Markup {
  const y = PLOT.top + place * ROW + ROW / 2;
  const fresh = before?.group !== range.group;
  const never = range.unreached > 0 ? `, ${count(range.unreached)} never` : "";
  return html`${fresh && before ? line(0, y - ROW / 2, WIDTH, y - ROW / 2, "grid") : null}
  ${fresh ? text(0, y + 4, range.group, "strong") : null}
  ${text(PLOT.left - 14, y + 4, range.label, "end")} ${marks(range, x, y)}
  ${text(PLOT.right + 18, y + 4, `median ${format(range.p50)} · n = ${count(range.n)}${never}`)}`;
}

function marks(range: Range, x: Scale, y: number): Markup {
  const { p50, p90, p99, max, kind } = range;
  const known = [p50, p90, p99, max].filter((value) => value !== null);
  if (known.length === 0) return text(PLOT.left + 8, y + 4, "–", "muted");
  return html`${line(x(Math.min(...known)), y, x(Math.max(...known)), y, `stem ${kind}`)}
  ${max === null ? null : line(x(max), y - 7, x(max), y + 7, `stem ${kind}`)}
  ${p99 === null ? null : dot(x(p99), y, 4.5, `hollow ${kind}`)}
  ${p90 === null ? null : diamond(x(p90), y, 6.5, `mark ${kind}`)}
  ${p50 === null ? null : dot(x(p50), y, 6.5, `mark ${kind}`)}`;
}

function key(): Markup {
  const [left, y] = [PLOT.left, 16];
  return html`${dot(left + 6, y - 4, 6.5, "mark plain")}${text(left + 18, y, "median")}
  ${diamond(left + 96, y - 4, 6.5, "mark plain")}${text(left + 108, y, "90th percentile")}
  ${dot(left + 236, y - 4, 4.5, "hollow plain")}${text(left + 248, y, "99th")}
  ${line(left + 310, y - 11, left + 310, y + 3, "stem plain")}${text(left + 318, y, "largest")}`;
}
