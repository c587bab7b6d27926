/** A topology as a graph: who takes part, and whom each is linked with. */
import { participantsIn, type Link, type Pack } from "../pack/mod.ts";

export interface Edge {
  readonly to: string;
  /** Place of the link in the graph's links. */
  readonly link: number;
  /** Story minutes, one way. */
  readonly minutes: number;
}

export interface Graph {
  /** Organisations that take part, in the pack's order. */
  readonly nodes: readonly string[];
  readonly links: readonly Link[];
  readonly edges: ReadonlyMap<string, readonly Edge[]>;
}

/** What is taken out of a graph: an organisation, a link by its place, or nothing. */
export interface Failure {
  readonly organisation?: string;
  readonly link?: number;
}

/** The graph of a topology of the pack. */
export function graphOf(pack: Pack, topologyId: string): Graph {
  const links = pack.topologies.find(({ id }) => id === topologyId)?.links ?? [];
  return graphFrom(participantsIn(pack, topologyId), links);
}

/** A graph from its nodes and links. */
export function graphFrom(nodes: readonly string[], links: readonly Link[]): Graph {
  const edges = new Map<string, Edge[]>(nodes.map((node) => [node, []]));
  for (const [place, { between, transmissionMinutes: minutes }] of links.entries()) {
    const [a, b] = between;
    edges.get(a)?.push({ to: b, link: place, minutes });
    edges.get(b)?.push({ to: a, link: place, minutes });
  }
  return { nodes, links, edges };
}

/** Connected components without what fails, the largest first; each in the order of the nodes. */
export function componentsOf(graph: Graph, failure: Failure = {}): string[][] {
  const left = new Set(graph.nodes.filter((node) => node !== failure.organisation));
  const parts: Set<string>[] = [];
  for (const start of graph.nodes) {
    if (!left.delete(start)) continue;
    const part = new Set([start]);
    // A set that grows while it is walked.
    for (const node of part)
      for (const { to, link } of graph.edges.get(node) ?? [])
        if (link !== failure.link && left.delete(to)) part.add(to);
    parts.push(part);
  }
  return parts
    .map((part) => graph.nodes.filter((node) => part.has(node)))
    .toSorted((a, b) => b.length - a.length);
}
