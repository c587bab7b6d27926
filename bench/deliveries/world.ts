/** A world of so many organisations, each with eight neighbours, and what they submit to each other. */
import { join } from "node:path";
import { portionIds } from "../../domain/exercise/mod.ts";
import type { Label } from "../../domain/marking/label.ts";
import { parseMarking, rollUp } from "../../domain/marking/mod.ts";
import type { Organisation, Pack, PortionKindName } from "../../domain/pack/types.ts";
import { kindToWire, labelToWire } from "../../platform/bus/mod.ts";
import { loadPack, packVersion } from "../../platform/pack/mod.ts";
import { sekisho } from "../../proto/mod.ts";

export const TOPOLOGY = "ring";
/** On either side of an organisation in the ring. */
const SIDE = 4;
export const NEIGHBOURS = 2 * SIDE;

const SHIPPED = join(import.meta.dirname, "../../packs/indo-pacific");

/** The shipped rules with organisations of one nation, half of them cleared, in a ring. */
export function ringWorld(size: number): Pack {
  const { pack } = loadPack(SHIPPED);
  const models = ["cisa", "us-op-energy", "dod", "us-op-water"].map((id) =>
    pack.organisations.find((one) => one.id === id)!,
  );
  const organisations = Array.from({ length: size }, (_, at): Organisation => {
    const model = models[at % models.length]!;
    return {
      ...model,
      id: `org-${at + 1}`,
      name: `Organisation ${at + 1}`,
      aliases: [],
      clients: [],
    };
  });
  const links = organisations.flatMap(({ id }, at) =>
    Array.from({ length: SIDE }, (_, step) => {
      const other = organisations[(at + step + 1) % size]!.id;
      return { between: [id, other] as const, transmissionMinutes: 1 };
    }),
  );
  const { version: _, aggregations: __, ...rest } = pack;
  const content = {
    ...rest,
    name: "ring",
    organisations,
    agreements: pack.agreements.map((agreement) => ({
      ...agreement,
      organisations: idsOf(organisations, ({ nation }) => agreement.parties.includes(nation)),
    })),
    // Everybody is in each: who may see what is then a matter of nations and agreements.
    communities: pack.communities.map((community) => ({
      ...community,
      organisations: organisations.map(({ id }) => id),
    })),
    topologies: [
      { id: TOPOLOGY, name: "Ring", description: "each has the same number of neighbours", links },
    ],
  };
  return { ...content, version: packVersion(content) };
}

const idsOf = (all: readonly Organisation[], which: (one: Organisation) => boolean): string[] =>
  all.filter(which).map(({ id }) => id);

/** Four portions of about 700 bytes together; the last is not for everybody. */
const PORTIONS: readonly (readonly [PortionKindName, string, number])[] = [
  ["title", "U//TLP:CLEAR", 60],
  ["summary", "U//TLP:GREEN", 240],
  ["indicator", "U//TLP:AMBER", 240],
  ["attribution", "SECRET//REL TO USA, FVEY", 160],
];

interface Written {
  readonly kind: PortionKindName;
  readonly label: Label;
  readonly text: string;
}

/** An incident as the ordinary way would have it. */
export interface JsonIncident {
  readonly id: string;
  readonly originator: string;
  readonly sectors: readonly string[];
  readonly informationKind: string;
  readonly portions: readonly (Written & { readonly id: string })[];
}

export interface Writer {
  /** What the checkpoint takes. */
  wire(organisation: string, number: number): Uint8Array;
  /** The same as a JSON document. */
  json(organisation: string, number: number): Uint8Array;
}

/** Marks are read once: what is measured begins at the outbox. */
export function writerFor(pack: Pack): Writer {
  const portions = PORTIONS.map(([kind, marking, length]): Written => {
    const { label, issues } = parseMarking(marking, pack.schemes, pack.communities);
    if (!label) throw new Error(`${marking}: ${issues.map(({ message }) => message).join("; ")}`);
    const text = `EXERCISE: ${"what was seen and where, ".repeat(20)}`.slice(0, length);
    return { kind, label, text };
  });
  const banner = labelToWire(
    rollUp(
      portions.map(({ label }) => label),
      pack,
    ),
  );
  const written = (originator: string, number: number): JsonIncident => {
    const id = idOf(originator, number);
    const ids = portionIds(
      id,
      portions.map((portion) => ({ ...portion, fields: {} })),
    );
    return {
      id,
      originator,
      sectors: ["cross-sector"],
      informationKind: "cyber",
      portions: portions.map((portion, at) => ({ ...portion, id: ids[at]! })),
    };
  };
  return {
    json: (organisation, number) => Buffer.from(JSON.stringify(written(organisation, number))),
    wire(organisation, number) {
      const { sectors, portions: parts, ...rest } = written(organisation, number);
      const incident = {
        ...rest,
        sectors: [...sectors],
        addressees: [],
        banner,
        originatedStoryMs: 0,
        portions: parts.map(({ id, kind, label, text }) => ({
          id,
          kind: kindToWire(kind),
          version: 1,
          label: labelToWire(label),
          text,
        })),
      };
      return sekisho.v1.Submission.encode({ storyMs: 0, intendedUnixMs: 0, incident }).finish();
    },
  };
}

/** A UUIDv7 in form, told apart by organisation and number. */
function idOf(organisation: string, number: number): string {
  const place = Number(organisation.slice("org-".length)).toString(16).padStart(4, "0");
  return `01900000-${place}-7000-8000-${number.toString(16).padStart(12, "0")}`;
}
