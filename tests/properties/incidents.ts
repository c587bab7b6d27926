/** Random incidents of the shipped pack's organisations, as they submit them. */
import * as fc from "fast-check";
import type { Label } from "../../domain/marking/mod.ts";
import { neighboursIn } from "../../domain/pack/mod.ts";
import type { PortionKindName } from "../../domain/pack/types.ts";
import { compilePolicy, viewBanner } from "../../domain/policy/mod.ts";
import { labelsFrom } from "../../domain/policy/properties-labels-testing.ts";
import { nationOf } from "../../domain/policy/properties-testing.ts";
import { oneOf, someOf, weighed } from "../../domain/policy/properties-packs-testing.ts";
import { labelIssues } from "../../domain/policy/submission-label.ts";
import { kindToWire, labelToWire } from "../../platform/bus/mod.ts";
import { sekisho } from "../../proto/mod.ts";
import { pack } from "./exchange.ts";

export const policy = compilePolicy(pack);

export interface SketchedPortion {
  readonly id: string;
  readonly kind: PortionKindName;
  readonly version: number;
  readonly label: Label;
  readonly text: string;
}

/** An incident that keeps every rule, before it is encoded. */
export interface Sketched {
  readonly topology: string;
  readonly originator: string;
  readonly addressees: readonly string[];
  readonly sectors: readonly string[];
  readonly informationKind: string;
  readonly portions: readonly SketchedPortion[];
}

export const INCIDENT_ID = "01890a5d-ac96-774b-bcce-b302099a8057";
const ORIGINATORS = ["cisa", "dod", "dod", "nsa", "nisc", "mod-jp", "mod-jp", "kr-kisa", "ca-cccs"];
/** Those that the shipped rules combine are drawn often. */
const KINDS: readonly PortionKindName[] = [
  ...(["victim", "indicator", "source-identity", "vulnerability"] as const),
  ...(["victim", "indicator", "title", "mitigation", "attribution"] as const),
];

const neighbours = new Map(
  pack.topologies.map(({ id }) => [id, neighboursIn(pack, id) ?? new Map<string, string[]>()]),
);

/** Who is next to an organisation in a topology. */
export const neighboursOf = (topology: string, organisation: string): readonly string[] =>
  neighbours.get(topology)?.get(organisation) ?? [];

const shared = new Map<string, fc.Arbitrary<Label>>();

/** Labels that the exchange takes from this originator. */
function labelsOf(originator: string, theirs: string): fc.Arbitrary<Label> {
  const [own, other] = [nationOf(pack, originator), nationOf(pack, theirs)];
  const known = shared.get(`${own} ${other}`) ?? labelsFrom(pack, own, other);
  shared.set(`${own} ${other}`, known);
  const facts = { originator, addressees: ["dod"] };
  return known.filter((label) => labelIssues(policy, facts, label).length === 0);
}

/** Sixteen hexadecimal digits. */
const portionId = fc.nat({ max: 2 ** 31 - 1 }).map((drawn) => drawn.toString(16).padStart(16, "0"));

const portionOf = (label: fc.Arbitrary<Label>): fc.Arbitrary<SketchedPortion> =>
  fc
    .tuple(
      portionId,
      oneOf(KINDS),
      fc.integer({ min: 1, max: 3 }),
      label,
      fc.string({ maxLength: 12 }),
    )
    .map(([id, kind, version, label, text]) => ({ id, kind, version, label, text }));

/** An incident, and further portions that its originator could have written. */
export const sketches: fc.Arbitrary<{ incident: Sketched; others: readonly SketchedPortion[] }> = fc
  .tuple(oneOf(ORIGINATORS), oneOf(["us-hub", "collective"]), fc.nat())
  .chain(([originator, topology, drawn]) => {
    const near = neighboursOf(topology, originator);
    const portion = portionOf(labelsOf(originator, near[drawn % near.length]!));
    return fc
      .record({
        addressees: someOf(near, 60),
        sectors: oneOf([["cross-sector"], ["energy"], ["energy", "dams"]]),
        informationKind: weighed(
          [2, fc.constant("defence")],
          [1, oneOf(["cyber", "intelligence"])],
        ),
        portions: fc.uniqueArray(portion, {
          minLength: 2,
          maxLength: 10,
          selector: ({ id }) => id,
        }),
        own: fc.integer({ min: 1, max: 6 }),
      })
      .map(({ own, portions, ...rest }) => ({
        incident: { topology, originator, ...rest, portions: portions.slice(0, own) },
        others: portions.slice(own),
      }));
  });

/** Without a list of addressees there is no originator control. */
export const isTakeable = ({ addressees, portions }: Sketched): boolean =>
  addressees.length > 0 || portions.every(({ label }) => !label.controls.includes("ORCON"));

/** The incident as it is submitted, under the least banner that covers its portions. */
export function incidentOf(sketched: Sketched, id = INCIDENT_ID): sekisho.v1.Incident {
  const { originator, addressees, sectors, informationKind, portions } = sketched;
  return sekisho.v1.Incident.create({
    id,
    originator,
    addressees: [...addressees],
    sectors: [...sectors],
    informationKind,
    banner: labelToWire(viewBanner(policy, portions, originator)),
    originatedStoryMs: 1_000,
    portions: portions.map(({ id, kind, version, label, text }) => ({
      id,
      version,
      text,
      fields: [{ name: "note", value: text }],
      kind: kindToWire(kind),
      label: labelToWire(label),
    })),
  });
}
