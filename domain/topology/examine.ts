/** A topology examined: its measures, what arrives in it, and on what that depends. */
import type { CatalogueIncident, Topology } from "../pack/mod.ts";
import type { Policy } from "../policy/mod.ts";
import { classifiedPasses } from "./borders.ts";
import { cutsOf } from "./cuts.ts";
import { componentsOf, graphOf, type Graph } from "./graph.ts";
import { diameterOf, distancesOf, type Distance } from "./paths.ts";
import { fastest, heldBack, linksUsed, reached, spreadOf, type Spread } from "./spread.ts";
import { deliveredIn, linkWeights, organisationWeights, type Weight } from "./weigh.ts";

export interface ExaminedOrganisation {
  readonly id: string;
  readonly nation: string;
  /** Whether the topology falls into more parts without it. */
  readonly cut: boolean;
  readonly links: number;
  /** Fewest analysts that are ever on duty together at one of its desks. */
  readonly analysts: number;
  readonly weight: Weight;
  /** Views of the catalogue that it gets, and how many of them its stand-in does not pass on. */
  readonly held: number;
  readonly kept: number;
  /** Deliveries that would arrive in addition if it passed on everything. */
  readonly withheld: number;
}

export interface ExaminedLink {
  readonly between: readonly [string, string];
  readonly minutes: number;
  readonly crossesBorder: boolean;
  /** Whether the topology falls into more parts without it. */
  readonly cut: boolean;
  readonly weight: Weight;
  /** Incidents of the catalogue of which something passes over it, either way. */
  readonly incidents: number;
  /** Whether the rules let anything classified pass, see `classifiedPasses`. */
  readonly classified: boolean;
}

export interface Examination {
  readonly topology: Topology;
  readonly graph: Graph;
  /** Organisations of the pack without a link here. */
  readonly absent: readonly string[];
  /** Connected parts, the largest first. */
  readonly parts: readonly (readonly string[])[];
  readonly distances: readonly Distance[];
  /** Most hops between any two. */
  readonly diameter: number;
  readonly incidents: number;
  /** Incident × entitled recipient. */
  readonly entitled: number;
  /** Those of them that arrive when all is well. */
  readonly delivered: number;
  /** Of the ways of what arrives, in order: transmission alone. */
  readonly ways: readonly { readonly minutes: number; readonly hops: number }[];
  /** Entitled deliveries that no way leads to, by recipient, most first. */
  readonly unreached: readonly { readonly organisation: string; readonly deliveries: number }[];
  readonly organisations: readonly ExaminedOrganisation[];
  readonly links: readonly ExaminedLink[];
}

export interface ExamineOptions {
  readonly policy: Policy;
  readonly catalogue: readonly CatalogueIncident[];
  readonly topology: Topology;
  /** Day that agreements are judged on, YYYY-MM-DD. */
  readonly judgedOn: string;
}

/** Examines one topology of a pack. Incidents that begin where nobody takes part are left out. */
export function examine(options: ExamineOptions): Examination {
  const { policy, catalogue, topology, judgedOn } = options;
  const { pack } = policy;
  const graph = graphOf(pack, topology.id);
  const world = { policy, graph, judgedOn };
  const spreads = catalogue
    .filter(({ originator }) => graph.edges.has(originator))
    .map((incident) => spreadOf(world, incident));
  const distances = distancesOf(graph);
  return {
    topology,
    graph,
    absent: pack.organisations.map(({ id }) => id).filter((id) => !graph.edges.has(id)),
    parts: componentsOf(graph),
    distances,
    diameter: diameterOf(distances),
    incidents: spreads.length,
    entitled: sum(spreads.map(({ entitled }) => entitled.length)),
    delivered: sum(deliveredIn(spreads).map(({ recipients }) => recipients.length)),
    ways: waysOf(spreads),
    unreached: unreachedIn(spreads),
    organisations: organisationsOf(options, graph, spreads),
    links: linksOf(options, graph, spreads),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);

function waysOf(spreads: readonly Spread[]): { minutes: number; hops: number }[] {
  const ways = spreads.flatMap((spread) => {
    const arrivals = fastest(spread);
    return spread.entitled.flatMap((id) => arrivals.get(id) ?? []);
  });
  return ways.toSorted((a, b) => a.minutes - b.minutes || a.hops - b.hops);
}

function unreachedIn(spreads: readonly Spread[]): { organisation: string; deliveries: number }[] {
  const counts = new Map<string, number>();
  for (const spread of spreads) {
    const all = reached(spread);
    for (const id of spread.entitled) if (!all.has(id)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const rows = [...counts].map(([organisation, deliveries]) => ({ organisation, deliveries }));
  return rows.toSorted((a, b) => b.deliveries - a.deliveries);
}

function organisationsOf(
  { policy }: ExamineOptions,
  graph: Graph,
  spreads: readonly Spread[],
): ExaminedOrganisation[] {
  const cuts = new Set(cutsOf(graph).organisations);
  const weights = organisationWeights(graph, deliveredIn(spreads));
  return graph.nodes.map((id) => {
    const views = spreads.map((spread) => heldBack(spread, id));
    const kept = sum(views.map((view) => view.kept));
    return {
      id,
      nation: policy.members.get(id)?.nation ?? "",
      cut: cuts.has(id),
      links: graph.edges.get(id)!.length,
      analysts: fewestAnalysts(policy, id),
      weight: weights.get(id)!,
      held: sum(views.map((view) => view.held)),
      kept,
      withheld: kept === 0 ? 0 : sum(spreads.map((spread) => gainedBy(spread, id))),
    };
  });
}

function fewestAnalysts({ pack }: Policy, id: string): number {
  const desks = pack.organisations.find((one) => one.id === id)?.desks ?? [];
  const shifts = desks.flatMap((desk) => desk.shifts);
  return shifts.length === 0 ? 0 : Math.min(...shifts.map(({ analysts }) => analysts));
}

/** Deliveries of an incident that an organisation's rule of relaying alone keeps from arriving. */
function gainedBy(spread: Spread, willing: string): number {
  const [now, then] = [reached(spread), reached(spread, { willing })];
  return spread.entitled.filter((id) => then.has(id) && !now.has(id)).length;
}

function linksOf(
  { policy, judgedOn }: ExamineOptions,
  graph: Graph,
  spreads: readonly Spread[],
): ExaminedLink[] {
  const cuts = new Set(cutsOf(graph).links);
  const weights = linkWeights(graph, deliveredIn(spreads));
  const used = spreads.map(linksUsed);
  const nationOf = (id: string) => policy.members.get(id)?.nation;
  return graph.links.map(({ between, transmissionMinutes: minutes }, place) => ({
    between,
    minutes,
    crossesBorder: nationOf(between[0]) !== nationOf(between[1]),
    cut: cuts.has(place),
    weight: weights[place]!,
    incidents: used.filter((links) => links.has(place)).length,
    classified: classifiedPasses(policy, between, judgedOn),
  }));
}
