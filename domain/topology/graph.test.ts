/** Cuts and distances against what is counted out by taking things away. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cutsOf } from "./cuts.ts";
import { componentsOf, graphFrom, type Graph } from "./graph.ts";
import { diameterOf, distancesOf } from "./paths.ts";

const NAMES = ["a", "b", "c", "d", "e", "f", "g", "h", "i"];
const PAIRS = NAMES.flatMap((a, place) => NAMES.slice(place + 1).map((b) => [a, b] as const));

/** Any graph over some of the names; most have bridges, articulation points and several parts. */
const graphs: fc.Arbitrary<Graph> = fc
  .tuple(
    fc.integer({ min: 1, max: NAMES.length }),
    fc.uniqueArray(fc.tuple(fc.nat(PAIRS.length - 1), fc.integer({ min: 1, max: 30 })), {
      selector: ([pair]) => pair,
      maxLength: 14,
    }),
  )
  .map(([size, drawn]) => {
    const nodes = NAMES.slice(0, size);
    const links = drawn
      .map(([pair, minutes]) => ({ between: PAIRS[pair]!, transmissionMinutes: minutes }))
      .filter(({ between }) => between.every((name) => nodes.includes(name)));
    return graphFrom(nodes, links);
  });

const holds = (property: (graph: Graph) => void): void =>
  fc.assert(fc.property(graphs, property), { numRuns: 500 });

describe("a graph", () => {
  test("falls into components that no link joins and links join within", () => {
    holds((graph) => {
      const parts = componentsOf(graph);
      expect(parts.flat().toSorted()).toEqual([...graph.nodes]);
      const partOf = (node: string) => parts.findIndex((part) => part.includes(node));
      for (const { between } of graph.links) expect(partOf(between[0])).toBe(partOf(between[1]));
      const joining = graph.links.length - (graph.nodes.length - parts.length);
      expect(joining).toBeGreaterThanOrEqual(0);
    });
  });

  test("has an articulation point wherever taking an organisation out leaves more parts", () => {
    holds((graph) => {
      const before = componentsOf(graph).length;
      const cutting = graph.nodes.filter(
        (organisation) => componentsOf(graph, { organisation }).length > before,
      );
      expect(cutsOf(graph).organisations).toEqual(cutting);
    });
  });

  test("has a bridge wherever taking a link out leaves more parts", () => {
    holds((graph) => {
      const before = componentsOf(graph).length;
      const cutting = graph.links.flatMap((_, link) =>
        componentsOf(graph, { link }).length > before ? [link] : [],
      );
      expect(cutsOf(graph).links).toEqual(cutting);
    });
  });

  test("has the distances that trying every organisation as a stop in between gives", () => {
    holds((graph) => {
      const hops = floyd(graph, () => 1);
      const minutes = floyd(graph, (cost) => cost);
      const expected = graph.nodes.flatMap((from, place) =>
        graph.nodes
          .slice(place + 1)
          .filter((to) => hops(from, to) < Infinity)
          .map((to) => ({ from, to, hops: hops(from, to), minutes: minutes(from, to) })),
      );
      expect(distancesOf(graph)).toEqual(expected);
      expect(diameterOf(distancesOf(graph))).toBe(Math.max(0, ...expected.map((d) => d.hops)));
    });
  });
});

/** Every pair by way of every other: slow and without ideas. */
function floyd({ nodes, links }: Graph, costOf: (minutes: number) => number) {
  const costs = new Map<string, number>();
  const key = (a: string, b: string) => [a, b].toSorted().join();
  const cost = (a: string, b: string) => (a === b ? 0 : (costs.get(key(a, b)) ?? Infinity));
  for (const { between, transmissionMinutes } of links)
    costs.set(key(...between), costOf(transmissionMinutes));
  for (const by of nodes)
    for (const a of nodes)
      for (const b of nodes)
        if (cost(a, by) + cost(by, b) < cost(a, b)) costs.set(key(a, b), cost(a, by) + cost(by, b));
  return cost;
}
