/** What becomes of a random incident: submitted, spoiled or not, passed on, and made something of. */
import * as fc from "fast-check";
import { BARE_LABEL } from "../../domain/marking/mod.ts";
import { labelOf } from "../../domain/marking/testing.ts";
import { labelToWire } from "../../platform/bus/mod.ts";
import { sekisho } from "../../proto/mod.ts";
import { DAY, openExchange, pack, type Exchange } from "./exchange.ts";
import {
  INCIDENT_ID,
  incidentOf,
  neighboursOf,
  type Sketched,
  type SketchedPortion,
} from "./incidents.ts";

type Decision = sekisho.v1.Decision;

/** Ways in which a submission is not as the rules want it. */
const SPOILS: Readonly<Record<string, (incident: sekisho.v1.Incident) => void>> = {
  "low banner": (incident) => void (incident.banner = labelToWire(labelOf("TLP:CLEAR"))),
  "no banner": (incident) => void (incident.banner = null),
  "unknown sector": (incident) => void incident.sectors.push("alchemy"),
  "no sector": (incident) => void (incident.sectors = []),
  "unknown addressee": (incident) => void incident.addressees.push("nobody"),
  "unknown kind": (incident) => void (incident.informationKind = "gossip"),
  "no mark": (incident) => void (incident.portions[0]!.label = labelToWire(BARE_LABEL)),
  "unknown level": (incident) =>
    void (incident.portions[0]!.label = labelToWire({
      ...BARE_LABEL,
      scheme: "USA",
      level: "COSMIC",
    })),
  "foreign scheme": (incident) =>
    void (incident.portions[0]!.label = labelToWire({
      ...BARE_LABEL,
      scheme: "KOR",
      level: "Ⅱ급",
    })),
  "another originator": (incident) => void (incident.originator = "asean-sg"),
  "version nought": (incident) => void (incident.portions[0]!.version = 0),
  "id twice": (incident) => void incident.portions.push(incident.portions[0]!),
  "no portion": (incident) => void (incident.portions = []),
  "not a UUID": (incident) => void (incident.id = "7"),
};

/** What is done with an incident, drawn. */
export const deeds = fc.record(
  {
    spoil: fc.option(fc.constantFrom(...Object.keys(SPOILS)), { freq: 3, nil: "" }),
    releasedTo: fc.nat(),
    relays: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 3 }),
    derives: fc.boolean(),
    label: fc.nat(),
  },
  { noNullPrototype: true },
);
export type Deeds = typeof deeds extends fc.Arbitrary<infer T> ? T : never;

/** Everything that is decided when the incident is submitted, passed on, and something made of it. */
export async function decisionsOn(
  incident: Sketched,
  others: readonly SketchedPortion[],
  { spoil, releasedTo, relays, derives, label }: Deeds,
): Promise<Decision[]> {
  const exchange = openExchange(incident.topology);
  release(exchange, incident, releasedTo);
  const message = incidentOf(incident);
  SPOILS[spoil]?.(message);
  const decisions = [await exchange.submit(incident.originator, { incident: message })];
  let at = incident.originator;
  for (const [who, whom] of relays) {
    const near = neighboursOf(incident.topology, at);
    const by = near[who % near.length]!;
    const held = exchange.deliveries(by).at(whom % 2 === 0 ? 0 : -1)?.delivery;
    if (!held) continue;
    decisions.push(await exchange.submit(by, { relay: held }));
    at = by;
  }
  if (derives) decisions.push(...(await derived(exchange, incident, others, label)));
  return decisions;
}

/** Its first portion is released to somebody, for one day more. */
function release({ book }: Exchange, { originator, portions }: Sketched, drawn: number): void {
  const organisation = pack.organisations[drawn % pack.organisations.length]!.id;
  const { id: portionId, version } = portions[0]!;
  const named = { originator, incidentId: INCIDENT_ID, portionId, version };
  const says = { kind: "release", organisation, expires: DAY } as const;
  book.record({ ...named, id: "01890a5d-ac96-774b-bcce-000000000001", requestId: "", says });
}

/** A neighbour makes a portion of what it received, marked as it was or otherwise. */
async function derived(
  exchange: Exchange,
  incident: Sketched,
  others: readonly SketchedPortion[],
  drawn: number,
): Promise<Decision[]> {
  const near = neighboursOf(incident.topology, incident.originator);
  const by = near[drawn % near.length]!;
  const held = exchange.deliveries(by)[0];
  const source = held?.view.portions[0];
  if (!held || !source) return [];
  const label = [
    source.label,
    others[0] && labelToWire(others[0].label),
    labelToWire(labelOf("TLP:CLEAR")),
  ];
  const own = incidentOf(
    { ...incident, originator: by, portions: [] },
    "01890a5d-ac96-774b-bcce-b302099a8058",
  );
  own.banner = label[drawn % 3] ?? source.label ?? null;
  own.portions = [
    sekisho.v1.Portion.create({
      id: "00000000000000dd",
      version: 1,
      kind: 2,
      text: "in other words",
      label: own.banner,
      sources: [{ incidentId: held.view.incidentId, portionId: source.id ?? "" }],
    }),
  ];
  return [await exchange.submit(by, { incident: own, sources: [held.delivery] })];
}
