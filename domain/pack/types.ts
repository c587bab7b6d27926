/**
 * A pack is a world: who there is, how they mark, what they agreed and how they are connected.
 * These are the shapes after loading; `schema.ts` reads and checks what users write.
 */
import type { Label, TlpWord } from "../marking/label.ts";

/** Languages that names are translated into; what a pack is written in is none of them. */
export type NameLanguage = "ja";
/** What something is called in those languages. */
export type Names = Readonly<Record<NameLanguage, string>>;

/** Something that pages and reports call by a name. */
export interface Named {
  readonly name: string;
  /** None: it is called by its name in every language. */
  readonly names?: Names | undefined;
}

/** What nations, sectors and kinds of information are called in a language; what is left out keeps its own. */
export interface Glossary {
  readonly nations?: Readonly<Record<string, string>> | undefined;
  readonly sectors?: Readonly<Record<string, string>> | undefined;
  readonly informationKinds?: Readonly<Record<string, string>> | undefined;
}

/** How a level is protected; rulings differ for each (reference: one rule for each ambiguous case). */
export type Protection = "unclassified" | "controlled" | "classified";

export interface Level {
  /** Name as it is written on the wire, in the scheme's own words. */
  readonly name: string;
  /** Abbreviation in portion marks; equals `name` where the scheme has none. */
  readonly portion: string;
  /** Our canonical rank, 0–4; comparable within one scheme only. */
  readonly rank: number;
  readonly protection: Protection;
  /** Other accepted spellings and translations. */
  readonly aliases: readonly string[];
}

export interface Scheme {
  /** Trigraph of the nation, for example "USA". */
  readonly nation: string;
  readonly name: string;
  readonly levels: readonly Level[];
}

export type OrganisationKind =
  | "government"
  | "defence"
  | "intelligence"
  | "police"
  | "cert"
  | "isac"
  | "operator"
  | "regional";

export type StandIn = "cisa" | "nisc" | "isac" | "asean";

export interface Shift {
  /** Local time of day in minutes, 0–1440; `to` may be less than `from` (over midnight). */
  readonly fromMinutes: number;
  readonly toMinutes: number;
  readonly analysts: number;
}

export interface TriageTime {
  readonly medianMinutes: number;
  /** Standard deviation of the logarithm; an exponential time has none and ignores it. */
  readonly sigma: number;
  /** Left out: log-normal. */
  readonly distribution?: "exponential" | undefined;
}

export const SEVERITIES = ["critical", "high", "medium", "low"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** The desk that reviews what goes abroad before it is sent. */
export const REVIEW_DESK = "disclosure-review";
/** The desk that translates what comes in another language before it is triaged. */
export const TRANSLATION_DESK = "translation";

export interface Desk {
  readonly name: string;
  /** Sectors the desk takes; "*" for all. */
  readonly sectors: readonly string[];
  readonly shifts: readonly Shift[];
  readonly triage: Readonly<Record<Severity, TriageTime>>;
  /** Where the numbers come from, or "assumed". */
  readonly source: string;
}

export interface Organisation extends Named {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly nation: string;
  readonly kind: OrganisationKind;
  /** Sectors it has a need to know of; "*" for all. */
  readonly sectors: readonly string[];
  /** Level of its own nation's scheme it is cleared to; "none" when it is not cleared. */
  readonly clearance: string;
  readonly compartments: readonly string[];
  /** Organisations that receive cybersecurity services from it: one hop, never inferred. */
  readonly clients: readonly string[];
  readonly standIn: StandIn;
  /** IANA time zone. */
  readonly timeZone: string;
  readonly desks: readonly Desk[];
}

export interface Community extends Named {
  readonly id: string;
  /** Registered tetragraph usable in REL TO; expands to `nations`. "" when there is none. */
  readonly tetragraph: string;
  readonly nations: readonly string[];
  /** Member organisations, for TLP:GREEN. */
  readonly organisations: readonly string[];
}

/** One row of an agreement's level table: the level of each party's scheme, or null: not exchangeable. */
export type LevelRow = Readonly<Record<string, string | null>>;

export interface Agreement {
  readonly id: string;
  readonly name: string;
  /** Nations; a collective agreement counts per pair. */
  readonly parties: readonly string[];
  /** Kinds of information it covers: "defence", "cyber" …; "*" for all. */
  readonly kinds: readonly string[];
  /** Organisations it serves, on either side. */
  readonly organisations: readonly string[];
  /** Highest exchangeable level, per party in that party's own words. */
  readonly ceiling: Readonly<Record<string, string>>;
  readonly levels: readonly LevelRow[];
  /** Kinds of organisation in the receiving nation that a recipient may pass it on to. */
  readonly onward: readonly OrganisationKind[];
  /** Dates as YYYY-MM-DD; `from` null when it is not in force yet, `until` null when open-ended. */
  readonly inForce: { readonly from: string | null; readonly until: string | null };
  readonly source: string;
}

/**
 * Portions that say more together than apart: where one view would hold portions of all these kinds,
 * their combination is marked with the labels below besides their own. It can only raise.
 */
export interface Aggregation {
  readonly id: string;
  readonly kinds: readonly PortionKindName[];
  /** By nation of the originator, in that nation's marks; under "*" TLP for every originator. */
  readonly raise: Readonly<Record<string, Label>>;
  readonly source: string;
}

export interface Link {
  readonly between: readonly [string, string];
  /** Story minutes a message needs, one way. */
  readonly transmissionMinutes: number;
}

export interface Topology extends Named {
  readonly id: string;
  readonly description: string;
  readonly links: readonly Link[];
}

/** A way round the exchange by which something is learned: publications, vendors. */
export interface Channel {
  readonly name: string;
  /** TLP words of what it carries; what is above unclassified it never carries. */
  readonly tlp: readonly TlpWord[];
  readonly kinds: readonly PortionKindName[];
  /** Share of incidents of which an organisation learns this way, 0 to 1. */
  readonly share: number;
  /** From origination to having learned of it. */
  readonly delay: TriageTime;
  readonly source: string;
}

export interface Pack {
  readonly name: string;
  /** "name@" and the first 12 hexadecimal digits of the SHA-256 over the pack's content. */
  readonly version: string;
  /** English name by trigraph, for every nation that a pack may speak of. */
  readonly nations?: Readonly<Record<string, string>>;
  /**
   * Languages by nation: the first is what its organisations write in, all are read without translation.
   * Nothing is translated for a nation that is left out, nor from one.
   */
  readonly languages?: Readonly<Record<string, readonly string[]>> | undefined;
  readonly schemes: readonly Scheme[];
  readonly organisations: readonly Organisation[];
  readonly communities: readonly Community[];
  /** Community that TLP:GREEN means when it names none. */
  readonly defaultCommunity: string;
  readonly sectors: readonly string[];
  readonly informationKinds: readonly string[];
  readonly agreements: readonly Agreement[];
  /** None when the pack has no such rules. */
  readonly aggregations?: readonly Aggregation[];
  readonly topologies: readonly Topology[];
  /** None when the pack knows of no way round the exchange. */
  readonly channels?: readonly Channel[] | undefined;
  /** None when nobody translated them. */
  readonly glossary?: Readonly<Record<NameLanguage, Glossary>> | undefined;
}

/** An incident of the pack's catalogue, before an exercise gives it a time and an identity. */
export interface CatalogueIncident {
  /** Name within its catalogue, or the document's tracking id. */
  readonly key: string;
  readonly originator: string;
  readonly sectors: readonly string[];
  readonly informationKind: string;
  readonly severity: Severity;
  /** Empty: the submitter's neighbours. */
  readonly addressees: readonly string[];
  readonly portions: readonly CataloguePortion[];
  /** True for portions' sources that an overlay invented. */
  readonly overlaid: boolean;
}

export const PORTION_KINDS = [
  "title",
  "summary",
  "assessment",
  "sectors",
  "victim",
  "indicator",
  "technique",
  "attribution",
  "mitigation",
  "reference",
  "personal-data",
  "comment",
  "source-identity",
  "vulnerability",
] as const;
export type PortionKindName = (typeof PORTION_KINDS)[number];

/** What a defender can act on: awareness is about portions of these kinds. */
export const ACTIONABLE_KINDS: readonly string[] = ["indicator", "mitigation"];

export interface CataloguePortion {
  readonly kind: PortionKindName;
  readonly label: Label;
  readonly text: string;
  readonly fields: Readonly<Record<string, string>>;
}
