/**
 * All the ways that one incident may take through a topology: who holds which portions, and to whom they
 * go on from there, hop by hop by the decision of domain/policy.
 *
 * A state is an organisation with the portions of one view. What the checkpoint permits next depends on
 * those, on the originator, on who passes it on, and on whether somebody on the way was no addressee
 * (TLP:AMBER); so states are told apart by exactly that, and each is decided about once. Whichever way
 * is open counts, whichever copy would come first; nothing is late, and nobody is too busy.
 */
import { ACTIONABLE_KINDS, frozenAddressees, type CatalogueIncident } from "../pack/mod.ts";
import {
  reachedBy,
  reachOf,
  portionsFor,
  type DecisionContext,
  type Policy,
  type PortionFacts,
} from "../policy/mod.ts";
import type { Failure, Graph } from "./graph.ts";
import { passesOn } from "./relaying.ts";

interface Move {
  readonly link: number;
  readonly minutes: number;
  /** Place of the state that it leads to. */
  readonly state: number;
}

interface State {
  readonly organisation: string;
  /** Whether an indicator or a mitigation is in the view. */
  readonly actionable: boolean;
  /** Whether the organisation passes such a view on, by the rule of its stand-in. */
  readonly passesOn: boolean;
  readonly moves: readonly Move[];
}

export interface Spread {
  readonly incident: string;
  readonly originator: string;
  /** Who may have an indicator or a mitigation of it straight from the originator, linked or not. */
  readonly entitled: readonly string[];
  /** The originator's first. */
  readonly states: readonly State[];
}

/** Under what incidents spread. */
export interface World {
  readonly policy: Policy;
  readonly graph: Graph;
  /** Day that agreements are judged on, YYYY-MM-DD. */
  readonly judgedOn: string;
}

/** What differs from the topology as it is. */
export interface Circumstance extends Failure {
  /** An organisation that passes everything on, whatever its stand-in's rule. */
  readonly willing?: string;
}

/** How an incident spreads when its originator submits it. */
export function spreadOf(world: World, incident: CatalogueIncident): Spread {
  const { graph } = world;
  const { key, originator, sectors, informationKind } = incident;
  const neighbours = (graph.edges.get(originator) ?? []).map(({ to }) => to);
  const context: DecisionContext = {
    originator,
    submitter: originator,
    path: [originator],
    addressees: frozenAddressees(incident.addressees, neighbours),
    sectors,
    informationKind,
    judgedOn: world.judgedOn,
  };
  const portions = incident.portions.map(({ kind, label }, place): PortionFacts => ({
    id: String(place),
    version: 1,
    kind,
    label,
  }));
  return {
    incident: key,
    originator,
    entitled: entitledTo(world, portions, context),
    states: statesOf(world, portions, context),
  };
}

const isActionable = ({ kind }: PortionFacts): boolean => ACTIONABLE_KINDS.includes(kind);

/** As the ledger counts them: portion by portion, straight from the originator. */
function entitledTo(
  { policy, graph }: World,
  portions: readonly PortionFacts[],
  context: DecisionContext,
): string[] {
  const labels = portions.filter(isActionable).map(({ label }) => label);
  const entitled = new Set(
    labels.flatMap((label) => reachedBy(policy, reachOf(policy, label, context))),
  );
  return graph.nodes.filter((id) => id !== context.originator && entitled.has(id));
}

interface Held {
  readonly organisation: string;
  readonly portions: readonly PortionFacts[];
  readonly path: readonly string[];
}

function statesOf(
  world: World,
  portions: readonly PortionFacts[],
  context: DecisionContext,
): State[] {
  const { originator } = context;
  const standIns = new Map(world.policy.pack.organisations.map(({ id, standIn }) => [id, standIn]));
  const held: Held[] = [{ organisation: originator, portions, path: [originator] }];
  const places = new Map<string, number>();
  const states: State[] = [];
  // A list that grows while it is walked: every state is gone on from once.
  for (const from of held) {
    const { organisation } = from;
    const moves = (world.graph.edges.get(organisation) ?? []).flatMap(({ to, link, minutes }) => {
      const next = handOver(world.policy, from, to, context);
      if (next === null) return [];
      const key = keyOf(next, context);
      const state = places.get(key) ?? held.push(next) - 1;
      places.set(key, state);
      return [{ link, minutes, state }];
    });
    const isFirst = states.length === 0;
    states.push({
      organisation,
      actionable: from.portions.some(isActionable),
      passesOn: isFirst || passesOn(standIns.get(organisation) ?? "nisc", from.portions),
      moves,
    });
  }
  return states;
}

/** What a neighbour gets of it; null for nothing, and for the originator, who has it all. */
function handOver(
  policy: Policy,
  { organisation, portions, path }: Held,
  to: string,
  context: DecisionContext,
): Held | null {
  if (to === context.originator) return null;
  const asked = { ...context, submitter: organisation, path };
  const { permitted } = portionsFor(policy, { portions }, to, asked);
  if (permitted.length === 0) return null;
  const view = portions.filter(({ id }) => permitted.includes(id));
  return { organisation: to, portions: view, path: [...path, to] };
}

function keyOf({ organisation, portions, path }: Held, { addressees }: DecisionContext): string {
  const byAddressees = path.slice(1).every((id) => addressees.includes(id));
  return JSON.stringify([organisation, portions.map(({ id }) => id), byAddressees]);
}

/** Who gets an indicator or a mitigation of the incident, by whatever way is left; the originator too. */
export function reached(spread: Spread, circumstance: Circumstance = {}): Set<string> {
  const states = statesWithin(spread, circumstance).map((place) => spread.states[place]!);
  return new Set(
    states.filter(({ actionable }) => actionable).map(({ organisation }) => organisation),
  );
}

/** Places of the states that come about. */
function statesWithin({ states }: Spread, { organisation, link, willing }: Circumstance): number[] {
  if (states[0]!.organisation === organisation) return [];
  const within = new Set([0]);
  for (const place of within) {
    const state = states[place]!;
    if (!state.passesOn && state.organisation !== willing) continue;
    for (const move of state.moves) {
      const gone = move.link === link || states[move.state]!.organisation === organisation;
      if (!gone) within.add(move.state);
    }
  }
  return [...within];
}

/** Links that something of the incident passes over when all is well. */
export function linksUsed(spread: Spread): Set<number> {
  const states = statesWithin(spread, {}).map((place) => spread.states[place]!);
  const passing = states.filter((state) => state.passesOn);
  return new Set(passing.flatMap(({ moves }) => moves.map(({ link }) => link)));
}

/** Views that an organisation gets from others, and how many of them it does not pass on. */
export function heldBack(spread: Spread, organisation: string): { held: number; kept: number } {
  const own = statesWithin(spread, {})
    .slice(1)
    .map((place) => spread.states[place]!)
    .filter((state) => state.organisation === organisation);
  return { held: own.length, kept: own.filter((state) => !state.passesOn).length };
}

/** Story minutes of transmission, and hops on that way, until each organisation has something to act on. */
export function fastest(spread: Spread): Map<string, { minutes: number; hops: number }> {
  const { states } = spread;
  const open = new Map([[0, { minutes: 0, hops: 0 }]]);
  const settled = new Set<number>();
  const arrivals = new Map<string, { minutes: number; hops: number }>();
  while (open.size > 0) {
    const [place, at] = [...open].reduce((a, b) => (b[1].minutes < a[1].minutes ? b : a));
    open.delete(place);
    settled.add(place);
    const { organisation, actionable, passesOn: goesOn, moves } = states[place]!;
    if (actionable && !arrivals.has(organisation)) arrivals.set(organisation, at);
    for (const { state, minutes } of goesOn ? moves : []) {
      if (settled.has(state)) continue;
      const then = { minutes: at.minutes + minutes, hops: at.hops + 1 };
      const before = open.get(state);
      if (before === undefined || then.minutes < before.minutes) open.set(state, then);
    }
  }
  return arrivals;
}
