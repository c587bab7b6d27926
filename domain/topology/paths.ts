/** How far organisations are from each other, by the links alone. */
import type { Graph } from "./graph.ts";

export interface Distance {
  readonly from: string;
  readonly to: string;
  /** Fewest links between the two. */
  readonly hops: number;
  /** Story minutes of transmission on the fastest way; nobody's triage is in them. */
  readonly minutes: number;
}

/** Every pair that a way leads between, each once, in the order of the nodes. */
export function distancesOf(graph: Graph): Distance[] {
  return graph.nodes.flatMap((from, place) => {
    const hops = shortestFrom(graph, from, () => 1);
    const minutes = shortestFrom(graph, from, (cost) => cost);
    return graph.nodes.slice(place + 1).flatMap((to) => {
      const far = hops.get(to);
      return far === undefined ? [] : [{ from, to, hops: far, minutes: minutes.get(to)! }];
    });
  });
}

/** Most hops between any two that a way leads between; 0 in a graph without links. */
export const diameterOf = (distances: readonly Distance[]): number =>
  distances.reduce((most, { hops }) => Math.max(most, hops), 0);

/** Cost of the cheapest way to everybody within reach, where a link of so many minutes costs this. */
function shortestFrom(
  graph: Graph,
  start: string,
  costOf: (minutes: number) => number,
): Map<string, number> {
  const settled = new Map<string, number>();
  const open = new Map([[start, 0]]);
  while (open.size > 0) {
    const [node, cost] = [...open].reduce((best, each) => (each[1] < best[1] ? each : best));
    open.delete(node);
    settled.set(node, cost);
    for (const { to, minutes } of graph.edges.get(node) ?? []) {
      if (settled.has(to)) continue;
      open.set(to, Math.min(open.get(to) ?? Infinity, cost + costOf(minutes)));
    }
  }
  return settled;
}
