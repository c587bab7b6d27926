/**
 * Articulation points and bridges: what disconnects a graph when it is taken out. By one depth-first
 * search (Tarjan): the lowest place of the search that a subtree reaches without the link it hangs on.
 */
import type { Graph } from "./graph.ts";

export interface Cuts {
  /** Organisations, in the order of the nodes. */
  readonly organisations: readonly string[];
  /** Places of links, ascending. */
  readonly links: readonly number[];
}

interface Search {
  readonly graph: Graph;
  /** Places in the search, from 0. */
  readonly found: Map<string, number>;
  readonly low: Map<string, number>;
  readonly organisations: Set<string>;
  readonly links: number[];
}

/** Every articulation point and every bridge of a graph, whose pairs are linked once at most. */
export function cutsOf(graph: Graph): Cuts {
  const search: Search = {
    graph,
    found: new Map(),
    low: new Map(),
    organisations: new Set(),
    links: [],
  };
  for (const root of graph.nodes) {
    if (search.found.has(root)) continue;
    const subtrees = visit(search, root, null);
    // Whatever hangs on a root, hangs together by it alone.
    if (subtrees > 1) search.organisations.add(root);
    else search.organisations.delete(root);
  }
  return {
    organisations: graph.nodes.filter((node) => search.organisations.has(node)),
    links: search.links.toSorted((a, b) => a - b),
  };
}

/** Searches from a node that was come to by a link; returns how many subtrees hang on it. */
function visit(search: Search, node: string, by: number | null): number {
  const { found, low, organisations, links } = search;
  const place = found.size;
  found.set(node, place);
  low.set(node, place);
  let subtrees = 0;
  for (const { to, link } of search.graph.edges.get(node) ?? []) {
    if (link === by) continue;
    const seen = found.get(to);
    if (seen !== undefined) {
      low.set(node, Math.min(low.get(node)!, seen));
      continue;
    }
    subtrees += 1;
    visit(search, to, link);
    const below = low.get(to)!;
    low.set(node, Math.min(low.get(node)!, below));
    if (below >= place) organisations.add(node);
    if (below > place) links.push(link);
  }
  return subtrees;
}
