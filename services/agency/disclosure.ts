/** What has to pass disclosure review: what is meant for somebody in another nation. */
import type { AgencyProfile } from "./standin.ts";

/** For whom something is meant. */
export interface Meant {
  /** Empty: for all neighbours, as far as is known here. */
  readonly addressees: readonly string[];
  /** Who it came from and who originated it; nobody for an own incident. */
  readonly from: readonly string[];
  /** When it reached the analysts. */
  readonly storyMs: number;
}

/**
 * Whether something passes disclosure review. One submission serves all neighbours: what a council's
 * members get without review, goes to everybody without.
 */
export function needsReview(profile: AgencyProfile, what: Meant): boolean {
  const council = profile.councilFromStoryMs <= what.storyMs && servesCouncil(profile, what);
  return goesAbroad(profile, what) && !council;
}

/** Members of the council are the neighbours at home. */
function servesCouncil({ transmissionMs, abroad }: AgencyProfile, what: Meant): boolean {
  return [...transmissionMs.keys()].some(
    (neighbour) => !abroad.has(neighbour) && isMeant(neighbour, what),
  );
}

/**
 * Whether a neighbour in another nation is among those something is meant for. Nobody is told again
 * what came from them; without addressees it is meant for all neighbours.
 */
export function goesAbroad({ abroad }: Pick<AgencyProfile, "abroad">, what: Meant): boolean {
  return [...abroad].some((neighbour) => isMeant(neighbour, what));
}

function isMeant(neighbour: string, { addressees, from }: Meant): boolean {
  if (from.includes(neighbour)) return false;
  return addressees.length === 0 || addressees.includes(neighbour);
}
