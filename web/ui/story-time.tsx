/** A time of the story in UTC, with one's own beside it. */
import { organisation, ownOrganisation } from "../state/session.ts";
import { timeIn } from "./times.ts";

export function StoryTime({ at }: { readonly at: number | null }) {
  if (at === null) return null;
  const own = ownOrganisation.value;
  const zone = own ? organisation(own)?.timeZone : undefined;
  return (
    <time class="story-time" dateTime={new Date(at).toISOString()}>
      {timeIn(at, "UTC")} UTC{zone && ` · ${timeIn(at, zone).split(" ").at(-1)}`}
    </time>
  );
}
