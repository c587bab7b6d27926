/** Worlds of so many organisations under so many agreements, and what they submit in so many labels. */
import type { Label } from "../../domain/marking/label.ts";
import { parseMarking, rollUp } from "../../domain/marking/mod.ts";
import type { Agreement, Organisation, Pack, PortionKindName } from "../../domain/pack/types.ts";
import { kindToWire, labelToWire } from "../../platform/bus/mod.ts";
import { packVersion } from "../../platform/pack/mod.ts";
import { sekisho } from "../../proto/mod.ts";
import { worldOf } from "../deciding/world.ts";

export const TOPOLOGY = "ring";
/** Neighbours on either side of an organisation in the ring. */
const SIDE = 4;

export interface Size {
  readonly organisations: number;
  readonly agreements: number;
  /** Distinct labels that are submitted; two of every submission's four are of its own serial. */
  readonly labels: number;
}

/** The shipped nations, their organisations in a ring as often as it takes. */
export function growthWorld({ organisations: size, agreements: count }: Size): Pack {
  const { pack } = worldOf(size);
  const { version: _, ...rest } = pack;
  const { organisations } = pack;
  const links = organisations.flatMap(({ id }, at) =>
    Array.from({ length: SIDE }, (__, step) => ({
      between: [id, organisations[(at + step + 1) % size]!.id] as const,
      transmissionMinutes: 1,
    })),
  );
  const content = {
    ...rest,
    name: "growth",
    agreements: agreementsOf(pack, count),
    topologies: [{ id: TOPOLOGY, name: "Ring", description: "eight neighbours each", links }],
  };
  return { ...content, version: packVersion(content) };
}

/** The shipped agreements; then copies, each for one organisation of each party. */
function agreementsOf({ agreements, organisations }: Pack, count: number): Agreement[] {
  return Array.from({ length: count }, (_, at) => {
    const model = agreements[at % agreements.length]!;
    if (at < agreements.length) return model;
    const pick = Math.floor(at / agreements.length);
    const served = model.parties.flatMap((nation) => {
      const own = organisations.filter((one) => one.nation === nation);
      return own.length === 0 ? [] : [own[pick % own.length]!.id];
    });
    return { ...model, id: `${model.id}-${pick}`, organisations: served };
  });
}

/** Kind, marking and text length; what is of a serial carries a caveat of its own. */
type Part = readonly [PortionKindName, string, number, "common" | "serial"];

const COMMON: readonly Part[] = [
  ["title", "TLP:CLEAR", 60, "common"],
  ["summary", "TLP:GREEN", 240, "common"],
  ["indicator", "TLP:AMBER", 240, "serial"],
];
/** Levels are those of the originator's nation. */
const LAST_OF: Readonly<Record<string, Part>> = {
  USA: ["attribution", "SECRET//REL TO USA, FVEY", 160, "serial"],
};
const LAST_OF_OTHERS: Part = ["attribution", "TLP:AMBER+STRICT", 160, "serial"];
/** Labels that one serial gives: amber, secret and strict. */
const LABELS_OF_A_SERIAL = 3;
/** Ids of the parts: what they are made from is nothing to the checkpoint. */
const PART_IDS = ["1", "2", "3", "4"].map((digit) => digit.repeat(16));

/** Submissions of a world, each organisation in turn, the serials in turn. */
export function submissionsOf(pack: Pack, { labels }: Size) {
  const serials = Math.max(1, Math.round(labels / LABELS_OF_A_SERIAL));
  const read = (marking: string): Label => {
    const { label } = parseMarking(marking, pack.schemes, pack.communities);
    if (!label) throw new Error(`${marking} is no marking of this world`);
    return label;
  };
  const partsOf = ({ nation }: Organisation) =>
    [...COMMON, LAST_OF[nation] ?? LAST_OF_OTHERS].map(([kind, marking, length, which]) => ({
      kind,
      label: read(marking),
      which,
      text: `EXERCISE: ${"what was seen and where, ".repeat(10)}`.slice(0, length),
      fields: {},
    }));
  const byNation = new Map(pack.organisations.map((one) => [one.nation, partsOf(one)]));
  // The next serial every time, and another one for every organisation the next time round.
  const serialOf = (number: number): number =>
    (number + Math.floor(number / pack.organisations.length)) % serials;
  return {
    serials,
    of(number: number): { submitter: string; bytes: Uint8Array } {
      const { id: submitter, nation } = pack.organisations[number % pack.organisations.length]!;
      const caveats = [`EXERCISE SERIAL ${serialOf(number)}`];
      const portions = byNation.get(nation)!.map(({ which, label, ...part }) => ({
        ...part,
        label: which === "serial" ? { ...label, caveats } : label,
      }));
      return { submitter, bytes: encoded(pack, submitter, number, portions) };
    },
  };
}

interface Written {
  readonly kind: PortionKindName;
  readonly label: Label;
  readonly text: string;
  readonly fields: Readonly<Record<string, string>>;
}

function encoded(pack: Pack, originator: string, number: number, portions: readonly Written[]) {
  const id = `01900000-0000-7000-8000-${number.toString(16).padStart(12, "0")}`;
  const incident = {
    id,
    originator,
    sectors: ["cross-sector"],
    informationKind: "cyber",
    addressees: [],
    banner: labelToWire(
      rollUp(
        portions.map(({ label }) => label),
        pack,
      ),
    ),
    originatedStoryMs: 0,
    portions: portions.map(({ kind, label, text }, at) => ({
      id: PART_IDS[at]!,
      kind: kindToWire(kind),
      version: 1,
      label: labelToWire(label),
      text,
    })),
  };
  return sekisho.v1.Submission.encode({ storyMs: 0, intendedUnixMs: 0, incident }).finish();
}
