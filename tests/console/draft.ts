/** Incidents as a team's page sends them to be judged or submitted. */
import type { DraftIncident } from "../../domain/console/mod.ts";

type Portion = DraftIncident["portions"][number];

export const part = (
  kind: Portion["kind"],
  marking: string,
  text: string,
  fields: Portion["fields"] = {},
): Portion => ({ kind, marking, text, fields, sources: [] });

/** For the neighbours, about every sector; its banner is the roll-up. */
export const draftOf = (portions: readonly Portion[]): DraftIncident => ({
  addressees: [],
  sectors: ["cross-sector"],
  informationKind: "cyber",
  banner: "",
  portions,
});
