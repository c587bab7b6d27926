/** A regional partner: one desk for everything, and only unclassified information is passed on. */
import { passesOn } from "../../domain/topology/mod.ts";
import type { Standin } from "../agency/mod.ts";

export const asean: Standin = {
  route: (_view, { desks }) => desks.slice(0, 1).map(({ name }) => name),
  effort: () => 1,
  relays: (view) => passesOn("asean", view.portions),
};
