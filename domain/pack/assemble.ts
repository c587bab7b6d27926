/** From checked files to the shapes of types.ts. */
import type { z } from "zod";
import type { TargetSpec } from "../faults/mod.ts";
import type { Exercise } from "../exercise/types.ts";
import type { Label } from "../marking/label.ts";
import type {
  aggregationsSchema,
  agreementsSchema,
  catalogueSchema,
  communitiesSchema,
  exerciseSchema,
  organisationsSchema,
  packSchema,
  schemesSchema,
} from "./schema.ts";
import type {
  Aggregation,
  CatalogueIncident,
  CataloguePortion,
  Community,
  Desk,
  Organisation,
  Pack,
  Shift,
  Topology,
} from "./types.ts";

export type Read<T extends z.ZodType> = z.output<T>;
type WrittenOrganisations = Read<typeof organisationsSchema>;
type WrittenOrganisation = WrittenOrganisations["organisations"][number];
type WrittenDesk = WrittenOrganisations["organisations"][number]["desks"][number];
type WrittenIncident = Read<typeof catalogueSchema>["incidents"][number];
type WrittenPortion = WrittenIncident["portions"][number];

/** Labels have been checked by then: every text has one. */
export type LabelOf = (text: string) => Label;

function minutesOf(timeOfDay: string): number {
  const [hours, minutes] = timeOfDay.split(":").map(Number);
  return hours! * 60 + minutes!;
}

const shiftOf = (shift: WrittenDesk["shifts"][number]): Shift => ({
  fromMinutes: minutesOf(shift.from),
  toMinutes: minutesOf(shift.to),
  analysts: shift.analysts,
});

function deskOf(desk: WrittenDesk, profiles: WrittenOrganisations["triageProfiles"]): Desk {
  const { source: triageSource, ...triage } = profiles[desk.triage]!;
  return {
    name: desk.name,
    sectors: desk.sectors,
    shifts: desk.shifts.map(shiftOf),
    triage,
    source: `staffing: ${desk.source}; triage: ${triageSource}`,
  };
}

export const organisationsOf = (written: WrittenOrganisations): Organisation[] =>
  written.organisations.map((organisation) => ({
    ...organisation,
    desks: [...organisation.desks, ...commonDesksOf(organisation, written)].map((desk) =>
      deskOf(desk, written.triageProfiles),
    ),
  }));

/** The first common desk of each name that is for its kind, unless it has one of that name. */
function commonDesksOf(
  { kind, desks }: WrittenOrganisation,
  { commonDesks }: WrittenOrganisations,
): WrittenDesk[] {
  const own = desks.map(({ name }) => name);
  const forKind = commonDesks.filter(({ kinds }) => kinds?.includes(kind) ?? true);
  return forKind.filter(
    ({ name }, place) =>
      !own.includes(name) && forKind.findIndex((other) => other.name === name) === place,
  );
}

export const communitiesOf = (written: Read<typeof communitiesSchema>): Community[] =>
  written.communities.map((community) => ({
    ...community,
    tetragraph: community.tetragraph ?? "",
  }));

/** Files with a single place in a pack, as their schemas read them. */
export interface WrittenPack {
  readonly pack: Read<typeof packSchema>;
  readonly schemes: Read<typeof schemesSchema>;
  readonly organisations: WrittenOrganisations;
  readonly communities: Read<typeof communitiesSchema>;
  readonly agreements: Read<typeof agreementsSchema>;
  readonly aggregations: Read<typeof aggregationsSchema> | undefined;
}

const aggregationsOf = (
  written: Read<typeof aggregationsSchema>,
  labelOf: LabelOf,
): Aggregation[] =>
  written.aggregations.map((rule) => ({
    ...rule,
    raise: Object.fromEntries(
      Object.entries(rule.raise).map(([nation, mark]) => [nation, labelOf(mark)]),
    ),
  }));

/** The pack without its version, which is computed over this. */
export const packOf = (
  written: WrittenPack,
  topologies: readonly Topology[],
  labelOf: LabelOf,
): Omit<Pack, "version"> => ({
  name: written.pack.name,
  nations: written.pack.nations,
  ...(written.pack.languages && { languages: written.pack.languages }),
  schemes: written.schemes.schemes,
  organisations: organisationsOf(written.organisations),
  communities: communitiesOf(written.communities),
  defaultCommunity: written.pack.defaultCommunity,
  sectors: written.pack.sectors,
  informationKinds: written.pack.informationKinds,
  agreements: written.agreements.agreements,
  ...(written.aggregations && { aggregations: aggregationsOf(written.aggregations, labelOf) }),
  topologies,
  ...(written.pack.channels && { channels: written.pack.channels }),
  ...(written.pack.glossary && { glossary: written.pack.glossary }),
});

const portionOf = (portion: WrittenPortion, labelOf: LabelOf): CataloguePortion => ({
  kind: portion.kind,
  label: labelOf(portion.label),
  text: portion.text,
  fields: portion.fields,
});

/** An incident whose marks have been checked. */
export const incidentOf = (incident: WrittenIncident, labelOf: LabelOf): CatalogueIncident => ({
  ...incident,
  portions: incident.portions.map((portion) => portionOf(portion, labelOf)),
  overlaid: false,
});

export function exerciseOf(
  id: string,
  written: Read<typeof exerciseSchema>,
  labelOf: LabelOf,
): Exercise {
  const { overlay, faults, ...rest } = written;
  return {
    id,
    ...rest,
    faults: faults.map((fault) => ({ ...fault, target: targetOf(fault.target) })),
    overlay:
      overlay === undefined
        ? null
        : {
            statement: overlay.statement,
            portions: overlay.portions.map((portion) => portionOf(portion, labelOf)),
          },
  };
}

type WrittenTarget = Read<typeof exerciseSchema>["faults"][number]["target"];

/** A name, several, or a selection. */
export function targetOf(target: WrittenTarget): TargetSpec {
  if (typeof target === "string") return { kind: "named", names: [target] };
  if (Array.isArray(target)) return { kind: "named", names: target };
  const { select, mode, value } = target;
  return { kind: "selected", select, mode, value };
}
