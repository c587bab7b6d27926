/** A regional partner: one desk for everything, and only unclassified information is passed on. */
import type { Label } from "../../domain/marking/label.ts";
import type { Standin } from "../agency/mod.ts";

export const asean: Standin = {
  route: (_view, { desks }) => desks.slice(0, 1).map(({ name }) => name),
  effort: () => 1,
  relays: (view) => view.portions.every(({ label }) => isUnclassified(label)),
};

/** Partners mark by TLP alone. Of other schemes they know one word, and take any other for more. */
function isUnclassified({ level }: Label): boolean {
  return level === "" || level === "UNCLASSIFIED";
}
