/**
 * A national team: triages for its country and passes on to constituents and partners whatever a
 * marking lets it pass on.
 */
import { passesOn } from "../../domain/topology/mod.ts";
import { deskFor, type AgencyProfile, type Standin } from "../agency/mod.ts";

export const nisc: Standin = {
  route: (view, { desks }: AgencyProfile) => deskFor(view, desks),
  effort: () => 1,
  relays: (view) => passesOn("nisc", view.portions),
};
