/**
 * Rows of the table: a measurement beside its peer or by itself, with what it is to reach.
 *
 * A target is a least (so many times better than the peer) or a most (so many times what the peer takes,
 * or so much of its unit).
 */
import { median, type Series } from "./measured.ts";

export interface Row {
  readonly measurement: string;
  readonly unit: string;
  readonly sekisho: Spread;
  /** null: there is no peer, the measurement stands for itself. */
  readonly peer: string | null;
  readonly peers: Spread | null;
  /** Of the medians. With a least target above 1 is better, with a most target below; null without a peer. */
  readonly ratio: number | null;
  /** null: shown only. */
  readonly target: Target | null;
}

/** What is to be reached: a ratio to the peer, or a median in the measurement's own unit. */
export interface Target {
  readonly bound: "at least" | "at most";
  readonly of: "ratio" | "median";
  readonly value: number;
}

export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
  readonly n: number;
}

/** What is compared with what. */
export type Comparison = Ahead | Within | Alone;

/** So many times better than a peer, whichever direction is better. */
export interface Ahead extends Beside {
  readonly kind: "ahead";
  /** Whether more is better, as for rates. */
  readonly more: boolean;
}

/** At most so many times what the peer takes. */
export interface Within extends Beside {
  readonly kind: "within";
}

interface Beside {
  readonly measurement: string;
  /** Name of the peer's series. */
  readonly against: string;
  readonly peer: string;
  /** null: shown only. */
  readonly target: number | null;
}

/** At most so much of its own unit, beside nobody. */
export interface Alone {
  readonly kind: "alone";
  readonly measurement: string;
  /** null: shown only. */
  readonly target: number | null;
}

/** Throws when a series was not measured. */
export function rowOf(series: readonly Series[], comparison: Comparison): Row {
  const { measurement } = comparison;
  const own = find(series, measurement, "sekisho");
  const row = { measurement, unit: own.unit, sekisho: spreadOf(own.values) };
  if (comparison.kind === "alone") {
    const target = targetOf("at most", "median", comparison.target);
    return { ...row, peer: null, peers: null, ratio: null, target };
  }
  const { against, peer } = comparison;
  const peers = spreadOf(find(series, against, peer).values);
  const times = row.sekisho.median / peers.median;
  if (comparison.kind === "within") {
    const target = targetOf("at most", "ratio", comparison.target);
    return { ...row, peer, peers, ratio: times, target };
  }
  const target = targetOf("at least", "ratio", comparison.target);
  return { ...row, peer, peers, ratio: comparison.more ? times : 1 / times, target };
}

const targetOf = (bound: Target["bound"], of: Target["of"], value: number | null): Target | null =>
  value === null ? null : { bound, of, value };

/** Whether a target is there and not reached; what is no number reaches none. */
export function isMissed({ ratio, sekisho, target }: Row): boolean {
  if (target === null) return false;
  const reached = target.of === "ratio" ? (ratio ?? Number.NaN) : sekisho.median;
  return !(target.bound === "at least" ? reached >= target.value : reached <= target.value);
}

/** A row in words, for the list of what was missed. */
export const describeRow = ({ measurement, peer }: Row): string =>
  peer === null ? measurement : `${measurement} against ${peer}`;

function find(series: readonly Series[], name: string, who: string): Series {
  const found = series.find((one) => one.name === name && one.who === who);
  if (!found) throw new Error(`\`${name}\` of ${who} was not measured`);
  return found;
}

const spreadOf = (values: readonly number[]): Spread => ({
  median: median(values),
  least: Math.min(...values),
  most: Math.max(...values),
  n: values.length,
});

/** The table as text. */
export function tableOf(rows: readonly Row[]): string {
  const cells = rows.map((row) => [
    row.measurement,
    shown(row.sekisho, row.unit),
    row.peer ?? "–",
    row.peers === null ? "–" : shown(row.peers, row.unit),
    row.ratio === null ? "–" : `${precise(row.ratio)} ×`,
    row.target === null ? "shown" : targetText(row.target, row.unit),
    row.target === null ? "" : isMissed(row) ? "✗ missed" : "✓",
  ]);
  const head = ["measurement", "Sekisho", "peer", "peer's", "ratio", "to reach", ""];
  const widths = head.map((_, at) => Math.max(...[head, ...cells].map((line) => line[at]!.length)));
  return [head, widths.map((width) => "-".repeat(width)), ...cells]
    .map((line) => `| ${line.map((cell, at) => cell.padEnd(widths[at]!)).join(" | ")} |`)
    .join("\n");
}

const targetText = ({ bound, of, value }: Target, unit: string): string =>
  `${bound === "at least" ? "≥" : "≤"} ${value.toLocaleString("en-GB")} ${of === "ratio" ? "×" : unit}`;

const shown = ({ median: middle, least, most }: Spread, unit: string): string =>
  `${precise(middle)} ${unit} (${precise(least)}–${precise(most)})`;

const precise = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString("en-GB") : value.toPrecision(3);
