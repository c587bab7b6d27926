/**
 * A sector's centre: triages what concerns its sectors and reads the rest in half the time. It passes
 * on only what members can act on.
 */
import { passesOn } from "../../domain/topology/mod.ts";
import { concerns, deskFor, sectorsOf, type AgencyProfile, type Standin } from "../agency/mod.ts";

const READING_ONLY = 0.5;

export const isac: Standin = {
  route: (view, { desks }: AgencyProfile) => deskFor(view, desks),
  effort: (view, { sectors }) => (concerns(sectors, sectorsOf(view)) ? 1 : READING_ONLY),
  relays: (view) => passesOn("isac", view.portions),
};
