/** A pack turned into look-ups, once, so that deciding touches maps and sets only. */
import { findLevel } from "../marking/mod.ts";
import type { KnownLevel, Label, MarkingWorld } from "../marking/mod.ts";
import type { Agreement, Organisation, OrganisationKind, Pack } from "../pack/types.ts";
import { LabelBook } from "./label-book.ts";
import { alikeIn, type Placed } from "./indistinct.ts";
import type { Hop, Resolved } from "./matter.ts";
import type { Groups, Reach } from "./reach.ts";
import { Remembered } from "./remembered.ts";
import type { DecisionContext, Issue } from "./types.ts";

/** Labels in their circumstances whose reach is kept: 128 bytes each for a thousand organisations. */
const REACHES = 100_000;
/** Combinations of kinds and labels that a banner was made over. */
const BANNERS = 20_000;

export interface Policy {
  readonly pack: Pack;
  /** Pack version that every decision names. */
  readonly version: string;
  readonly world: MarkingWorld;
  readonly members: ReadonlyMap<string, Member>;
  /** Organisations of each community, by its id. */
  readonly communities: ReadonlyMap<string, ReadonlySet<string>>;
  /** Agreements between two nations, by `pairKey`. */
  readonly treaties: ReadonlyMap<string, readonly Treaty[]>;
  readonly sectors: ReadonlySet<string>;
  readonly informationKinds: ReadonlySet<string>;
  /** Compartments that somebody holds. */
  readonly compartments: ReadonlySet<string>;
  /** Issues of labels seen, by identity: labels are never changed. */
  readonly judged: WeakMap<Label, readonly Issue[]>;
  /** Labels seen, one object per content. */
  readonly labels: LabelBook;
  /** Banners over portions, by originator's nation, kinds and labels. */
  readonly banners: Remembered<Label>;
  /** Labels of combinations, by rule, originator's nation and labels. */
  readonly combinations: Remembered<Label>;
  /** Circumstances looked up, by identity: they are never changed. */
  readonly hops: WeakMap<DecisionContext, Resolved<Hop>>;
  /** Organisations that no axis tells apart by anything but their names. */
  readonly alike: readonly (readonly Placed[])[];
  /** Whom to ask about in place of whom in given circumstances, by identity. */
  readonly groups: WeakMap<DecisionContext, Groups>;
  /** Places in the pack's list of organisations. */
  readonly places: ReadonlyMap<string, number>;
  /** Whom labels reach, by label and circumstances. */
  readonly reaches: Remembered<Reach>;
  /** What is wrong with a banner over a roll-up, by both labels. */
  readonly heights: Remembered<readonly Issue[]>;
}

export type Clearance =
  | { readonly kind: "none" }
  | { readonly kind: "level"; readonly level: KnownLevel }
  | { readonly kind: "unknown"; readonly text: string };

/** An organisation as the axes see it. */
export interface Member {
  readonly id: string;
  readonly nation: string;
  readonly kind: OrganisationKind;
  readonly sectors: ReadonlySet<string>;
  readonly clearance: Clearance;
  readonly compartments: ReadonlySet<string>;
  readonly clients: ReadonlySet<string>;
}

/** An agreement as the axes see it. */
export interface Treaty {
  readonly id: string;
  readonly parties: ReadonlySet<string>;
  readonly kinds: ReadonlySet<string>;
  readonly organisations: ReadonlySet<string>;
  readonly onward: ReadonlySet<OrganisationKind>;
  readonly from: string | null;
  readonly until: string | null;
  /** Highest exchangeable level by party; parties without a known one exchange nothing. */
  readonly ceilings: ReadonlyMap<string, KnownLevel>;
  /** By "FROM>TO", then level of FROM: the level of TO, or null where it is not exchangeable. */
  readonly equivalents: ReadonlyMap<string, ReadonlyMap<string, KnownLevel | null>>;
}

/** Prepares a (checked) pack for deciding. What it refers to and does not contain is denied later. */
export function compilePolicy(pack: Pack): Policy {
  const { schemes, communities, defaultCommunity } = pack;
  return {
    pack,
    version: pack.version,
    world: { schemes, communities, defaultCommunity },
    members: new Map(pack.organisations.map((one) => [one.id, compileMember(one, pack)])),
    communities: new Map(communities.map(({ id, organisations }) => [id, new Set(organisations)])),
    treaties: compileTreaties(pack),
    sectors: new Set(pack.sectors),
    informationKinds: new Set(pack.informationKinds),
    compartments: new Set(pack.organisations.flatMap((one) => one.compartments)),
    judged: new WeakMap(),
    labels: new LabelBook(),
    alike: alikeIn(pack),
    groups: new WeakMap(),
    places: new Map(pack.organisations.map(({ id }, place) => [id, place])),
    reaches: new Remembered(REACHES),
    banners: new Remembered(BANNERS),
    combinations: new Remembered(BANNERS),
    hops: new WeakMap(),
    heights: new Remembered(BANNERS),
  };
}

/** Names a pair of nations whatever their order, for example "JPN–USA". */
export function pairKey(one: string, other: string): string {
  return one < other ? `${one}–${other}` : `${other}–${one}`;
}

function compileMember(organisation: Organisation, pack: Pack): Member {
  return {
    id: organisation.id,
    nation: organisation.nation,
    kind: organisation.kind,
    sectors: new Set(organisation.sectors),
    clearance: compileClearance(organisation, pack),
    compartments: new Set(organisation.compartments),
    clients: new Set(organisation.clients),
  };
}

function compileClearance({ nation, clearance }: Organisation, pack: Pack): Clearance {
  if (clearance === "none") return { kind: "none" };
  const level = findLevel(pack.schemes, nation, clearance);
  return level === undefined ? { kind: "unknown", text: clearance } : { kind: "level", level };
}

function compileTreaties(pack: Pack): Map<string, readonly Treaty[]> {
  const byPair = new Map<string, Treaty[]>();
  for (const agreement of pack.agreements) {
    const treaty = compileTreaty(agreement, pack);
    for (const key of pairsOf(agreement.parties)) {
      byPair.set(key, [...(byPair.get(key) ?? []), treaty]);
    }
  }
  return byPair;
}

function pairsOf(parties: readonly string[]): string[] {
  return parties.flatMap((one, index) =>
    parties.slice(index + 1).map((other) => pairKey(one, other)),
  );
}

function compileTreaty(agreement: Agreement, pack: Pack): Treaty {
  const { id, parties, kinds, organisations, onward, inForce } = agreement;
  const ceilings = parties.flatMap((party) => {
    const level = findLevel(pack.schemes, party, agreement.ceiling[party] ?? "");
    return level === undefined ? [] : [[party, level] as const];
  });
  const directions = parties.flatMap((from) =>
    parties.filter((to) => to !== from).map((to) => [from, to] as const),
  );
  return {
    id,
    parties: new Set(parties),
    kinds: new Set(kinds),
    organisations: new Set(organisations),
    onward: new Set(onward),
    from: inForce.from,
    until: inForce.until,
    ceilings: new Map(ceilings),
    equivalents: new Map(
      directions.map(([from, to]) => [`${from}>${to}`, equivalentsOf(agreement, from, to, pack)]),
    ),
  };
}

/**
 * The level of one party for each level of another. Labels round up: of several rows for a level
 * the highest counts. An explicit "not exchangeable", or a level nobody knows, beats every row.
 */
function equivalentsOf(
  agreement: Agreement,
  from: string,
  to: string,
  pack: Pack,
): Map<string, KnownLevel | null> {
  const found = new Map<string, KnownLevel | null>();
  for (const row of agreement.levels) {
    const [source, target] = [row[from], row[to]];
    if (source === undefined || source === null || target === undefined) continue;
    const level = target === null ? null : (findLevel(pack.schemes, to, target) ?? null);
    const before = found.get(source);
    if (before === null) continue;
    const higher = level === null || before === undefined || level.order > before.order;
    if (higher) found.set(source, level);
  }
  return found;
}
