/** What comes of an outcome: the messages it makes, and when they go out. Pure. */
import { unixAt } from "../../domain/exercise/mod.ts";
import { reconnectedFrom } from "../../domain/faults/mod.ts";
import type { sekisho } from "../../proto/mod.ts";
import type { Outcome } from "./analysts.ts";
import type { Briefing } from "./briefing.ts";
import {
  ownSubmission,
  relaySubmission,
  triagedReceipt,
  type Received,
  type Sender,
  type Sending,
} from "./messages.ts";
import type { Standin } from "./standin.ts";
import type { Outgoing } from "./store.ts";

/** What reached the analysts: an incident of our own, or a delivery. */
export type Source =
  | { readonly kind: "own"; readonly incident: sekisho.v1.Incident; readonly withheld: boolean }
  | { readonly kind: "delivery"; readonly received: Received };

/** A time the gate opened: beyond which story time, and when. */
export interface Opening {
  readonly beyondStoryMs: number;
  readonly unixMs: number;
}

/** When something goes out that was finished at a story time. */
export function sendingOf(
  {
    clock,
    lineFromUnixMs,
    interruptions,
  }: Pick<Briefing, "clock" | "lineFromUnixMs" | "interruptions">,
  finishedStoryMs: number,
  opening: Opening,
): Sending {
  // While the gate was closed the story itself stood still: no send was intended then.
  const opened = finishedStoryMs > opening.beyondStoryMs ? opening.unixMs : 0;
  const intendedUnixMs = Math.max(unixAt(clock, finishedStoryMs), opened, lineFromUnixMs);
  const sentStoryMs = reconnectedFrom(
    interruptions.filter(({ sends }) => sends),
    finishedStoryMs,
  );
  return { finishedStoryMs, sentStoryMs, intendedUnixMs };
}

/** The messages that an outcome makes. */
export function messagesOf(
  { matter, kind, cleared, ...work }: Outcome<Source>,
  sending: Sending,
  sender: Sender,
  { standin, profile }: { readonly standin: Standin } & Pick<Briefing, "profile">,
): Outgoing[] {
  const { source, view } = matter;
  switch (source.kind) {
    case "own":
      if (!cleared || source.withheld) return [];
      return [ownSubmission(sender, source.incident, sending)];
    case "delivery": {
      const { received } = source;
      const triaged = kind === "triaged" ? [triagedReceipt(sender, received, work)] : [];
      if (!cleared || !standin.relays(view, profile)) return triaged;
      return [...triaged, relaySubmission(sender, received.delivery, sending)];
    }
  }
}
