/** Histograms as a table that a spreadsheet opens. */
import { EXERCISE_BANNER } from "../bus/subjects.ts";
import { UNITS, type EdgeHistogram } from "./edges.ts";

const HEAD = "topology,window,from,to,marking,stage,unit,n,never,p50,p90,p99,p999,max";

export interface ArmEdges {
  readonly topology: string;
  readonly edges: Iterable<EdgeHistogram>;
}

/**
 * `latency.csv`: a line per topology, window, edge, marking and stage. An empty field is a percentile
 * with fewer than ten samples beyond it or among those that never came.
 */
export function latencyCsv(arms: Iterable<ArmEdges>): string {
  const lines = [`# ${EXERCISE_BANNER}`, HEAD];
  for (const { topology, edges } of arms) {
    for (const { key, histogram } of edges) {
      const { window, from, to, marking, stage } = key;
      const figures = [0.5, 0.9, 0.99, 0.999].map((p) => histogram.percentile(p));
      const names = [topology, window, from, to, marking, stage, UNITS[stage]].map(field);
      const counts = [histogram.n, histogram.never].map(String);
      lines.push([...names, ...counts, ...[...figures, histogram.max].map(figure)].join(","));
    }
  }
  return `${lines.join("\n")}\n`;
}

const figure = (value: number | null): string =>
  value === null ? "" : String(Number(value.toFixed(3)));

/** Quoted as RFC 4180 has it. */
const field = (text: string): string =>
  /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
