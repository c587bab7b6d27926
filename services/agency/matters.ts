/** What reaches the analysts: own incidents, and what was delivered. Pure. */
import type { Matter } from "./analysts.ts";
import type { Briefing, OwnArrival } from "./briefing.ts";
import { needsReview } from "./disclosure.ts";
import type { Received } from "./messages.ts";
import type { Source } from "./sending.ts";
import type { Standin } from "./standin.ts";
import { readView, type ReadView } from "./view.ts";

/** An incident of the organisation's own. */
export function ownMatter(
  { storyMs, incident, withheld }: OwnArrival,
  { profile }: Pick<Briefing, "profile">,
): Matter<Source> {
  const { id, addressees } = incident;
  return {
    id,
    storyMs,
    rankedStoryMs: storyMs,
    view: readView(id, incident.originator, incident.portions),
    needsReview: !withheld && needsReview(profile, { addressees, from: [], storyMs }),
    source: { kind: "own", incident, withheld },
  };
}

/** A delivery that reaches them at a story time. */
export function deliveredMatter(
  received: Received,
  view: ReadView,
  storyMs: number,
  { profile, standin }: Pick<Briefing, "profile"> & { readonly standin: Standin },
): Matter<Source> {
  const { submitter, id } = received.delivery;
  const from = [submitter, view.originator];
  return {
    // Orders what comes at the same time, in every run of the same seed alike.
    id: `${received.incidentId} ${submitter} ${id}`,
    storyMs,
    rankedStoryMs: received.arrivalStoryMs,
    view,
    needsReview:
      standin.relays(view, profile) && needsReview(profile, { addressees: [], from, storyMs }),
    source: { kind: "delivery", received },
  };
}
