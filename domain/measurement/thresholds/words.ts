/** A verdict as text. */
import type { ThresholdVerdict } from "./types.ts";

/** "312.4 story min", "96.2 %", "never", or a dash when there is no figure. */
export function verdictValue({ value, unit }: Pick<ThresholdVerdict, "value" | "unit">): string {
  if (value === null) return "–";
  if (value === "never") return "never";
  if (unit === "share") return `${Number((value * 100).toFixed(1))} %`;
  return `${Number(value.toFixed(1))} ${unit}`;
}

/** "missed under us-hub: `awareness: p(90)<240`: 312.4 story min, n = 96", or why it says nothing. */
export function verdictInWords(verdict: ThresholdVerdict): string {
  const { expression, topology, outcome, n, why } = verdict;
  const where = topology === null ? "" : ` under ${topology}`;
  const what = why ?? `${verdictValue(verdict)}, n = ${n}`;
  return `${outcome}${where}: \`${expression}\`: ${what}`;
}
