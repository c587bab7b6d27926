/** Rows of the table: a measurement beside its peer, with the ratio to reach. */
import { median, type Series } from "./measured.ts";

export interface Row {
  readonly measurement: string;
  readonly unit: string;
  readonly sekisho: Spread;
  readonly peer: string;
  readonly peers: Spread;
  /** Above 1: Sekisho is better, whichever direction is. */
  readonly ratio: number;
  /** What the ratio is to reach; null: shown only. */
  readonly target: number | null;
}

export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
  readonly n: number;
}

/** What is compared with what. */
export interface Comparison {
  readonly measurement: string;
  readonly against: string;
  readonly peer: string;
  readonly target: number | null;
  /** Whether more is better, as for rates. */
  readonly more: boolean;
}

/** Throws when a series was not measured. */
export function rowOf(series: readonly Series[], comparison: Comparison): Row {
  const { measurement, against, peer, target, more } = comparison;
  const own = find(series, measurement, "sekisho");
  const other = find(series, against, peer);
  const [a, b] = [median(own.values), median(other.values)];
  return {
    measurement,
    unit: own.unit,
    sekisho: spreadOf(own.values),
    peer,
    peers: spreadOf(other.values),
    ratio: more ? a / b : b / a,
    target,
  };
}

export const isMissed = ({ ratio, target }: Row): boolean => target !== null && ratio < target;

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
    row.peer,
    shown(row.peers, row.unit),
    `${precise(row.ratio)} ×`,
    row.target === null ? "shown" : `${row.target} ×`,
    row.target === null ? "" : isMissed(row) ? "✗ missed" : "✓",
  ]);
  const head = ["measurement", "Sekisho", "peer", "peer's", "ratio", "to reach", ""];
  const widths = head.map((_, at) => Math.max(...[head, ...cells].map((line) => line[at]!.length)));
  return [head, widths.map((width) => "-".repeat(width)), ...cells]
    .map((line) => `| ${line.map((cell, at) => cell.padEnd(widths[at]!)).join(" | ")} |`)
    .join("\n");
}

const shown = ({ median: middle, least, most }: Spread, unit: string): string =>
  `${precise(middle)} ${unit} (${precise(least)}–${precise(most)})`;

const precise = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString("en-GB") : value.toPrecision(3);
