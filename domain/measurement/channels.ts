/**
 * Ways round the exchange: what is published or told by vendors is learned without anybody's sharing it.
 * Drawn per seed, incident, organisation and channel, so that windows and arms differ in nothing here.
 */
import { uniform } from "../exercise/mod.ts";
import { protectionOf } from "../marking/mod.ts";
import {
  ACTIONABLE_KINDS,
  type CatalogueIncident,
  type Channel,
  type Pack,
} from "../pack/types.ts";
import { serviceMinutes } from "../queueing/mod.ts";
import type { ArrivalFact, RunFacts } from "./facts.ts";

/** Names of the channels that carry something of an incident a defender can act on. */
export function channelsFor(
  { portions }: CatalogueIncident,
  channels: readonly Channel[],
  { schemes }: Pick<Pack, "schemes">,
): string[] {
  return channels
    .filter(({ tlp, kinds }) =>
      portions.some(
        ({ kind, label }) =>
          ACTIONABLE_KINDS.includes(kind) &&
          kinds.includes(kind) &&
          label.tlp !== null &&
          tlp.includes(label.tlp) &&
          (label.level === "" || protectionOf(label, schemes) === "unclassified"),
      ),
    )
    .map(({ name }) => name);
}

/** Learning of an incident by a channel. */
export interface Learned {
  readonly channel: string;
  /** Story minutes from origination. */
  readonly minutes: number;
}

/** By which channel an organisation learns of an incident first, if by any. */
export function learnedAround(
  { seed, channels }: RunFacts["bypass"],
  arrival: Pick<ArrivalFact, "key" | "channels">,
  organisation: string,
): Learned | null {
  const ways = channels
    .filter(({ name }) => arrival.channels.includes(name))
    .flatMap(({ name, share, delay }): Learned[] => {
      const keys = ["channel", name, arrival.key, organisation] as const;
      if (uniform(seed, ...keys, "reached") >= share) return [];
      return [{ channel: name, minutes: serviceMinutes(delay, seed, ...keys) }];
    });
  return ways.toSorted((a, b) => a.minutes - b.minutes)[0] ?? null;
}
