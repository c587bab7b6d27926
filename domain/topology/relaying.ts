/**
 * What each kind of stand-in passes on once it is triaged. The checkpoint decides to whom; this is
 * about wanting to. The processes go by it, and so does whoever asks what a topology lets arrive.
 */
import type { Label } from "../marking/label.ts";
import { ACTIONABLE_KINDS, type PortionKindName, type StandIn } from "../pack/mod.ts";

/** What of a portion decides whether its view is passed on. */
export interface RelayedPortion {
  readonly kind: PortionKindName;
  readonly label: Label;
}

type Passes = (portions: readonly RelayedPortion[]) => boolean;

const PASSES: Readonly<Record<StandIn, Passes>> = {
  // A national hub passes on everything.
  cisa: () => true,
  // A national team passes on whatever a marking lets it: RED and AMBER+STRICT go no further.
  nisc: (portions) =>
    portions.some(({ label }) => label.tlp !== "RED" && label.tlp !== "AMBER+STRICT"),
  // A sector's centre passes on what members can act on.
  isac: (portions) => portions.some(({ kind }) => ACTIONABLE_KINDS.includes(kind)),
  // A regional partner passes on what is unclassified throughout.
  asean: (portions) => portions.every(({ label }) => isUnclassified(label)),
};

/** Partners mark by TLP alone. Of other schemes they know one word, and take any other for more. */
function isUnclassified({ level }: Label): boolean {
  return level === "" || level === "UNCLASSIFIED";
}

/** Whether such a stand-in passes on a view of these portions. */
export const passesOn = (standIn: StandIn, portions: readonly RelayedPortion[]): boolean =>
  PASSES[standIn](portions);
