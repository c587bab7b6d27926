/** From a planned arrival to what its originator submits. */
import type { Label } from "../marking/label.ts";
import type { CatalogueIncident, Pack, PortionKindName } from "../pack/types.ts";
import { bannerOver } from "../policy/mod.ts";
import { portionIds } from "./identity.ts";
import type { PlannedArrival } from "./types.ts";

/** The content of an Incident of the wire contract, in the domain's own shapes. */
export interface IncidentContent {
  readonly id: string;
  readonly originator: string;
  readonly portions: readonly IncidentPortion[];
  readonly banner: Label;
  readonly addressees: readonly string[];
  readonly sectors: readonly string[];
  readonly informationKind: string;
  readonly originatedStoryMs: number;
}

export interface IncidentPortion {
  readonly id: string;
  readonly kind: PortionKindName;
  readonly version: number;
  readonly label: Label;
  readonly text: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** The incident as its originator marks it. */
export function toldOf({ incident, disclosure }: PlannedArrival): CatalogueIncident {
  return disclosure.kind === "told" ? (disclosure.marked ?? incident) : incident;
}

/** The incident of an arrival, its banner the roll-up of its portions. */
export function toIncident(arrival: PlannedArrival, pack: Pack): IncidentContent {
  const incident = toldOf(arrival);
  const ids = portionIds(arrival.incidentId, incident.portions);
  return {
    id: arrival.incidentId,
    originator: arrival.originator,
    portions: incident.portions.map((portion, index) => ({
      id: ids[index]!,
      kind: portion.kind,
      version: 1,
      label: portion.label,
      text: portion.text,
      fields: { ...stated(portion.kind, arrival), ...portion.fields },
    })),
    banner: bannerOver(
      incident.portions,
      nationOf(arrival.originator, pack),
      pack,
      pack.aggregations,
    ),
    addressees: incident.addressees,
    sectors: incident.sectors,
    informationKind: incident.informationKind,
    originatedStoryMs: arrival.storyMs,
  };
}

const nationOf = (id: string, { organisations }: Pack): string =>
  organisations.find((organisation) => organisation.id === id)?.nation ?? "";

/** What the desks read a view by, in the portions that are about it: who may not see those, may not know. */
function stated(kind: PortionKindName, { severity, incident }: PlannedArrival) {
  const sectors = incident.sectors.join(", ");
  // Few incidents have a portion of their own for sectors; desks are chosen by them all the same.
  if (kind === "assessment") return { severity, sectors };
  return kind === "sectors" ? { sectors } : {};
}
