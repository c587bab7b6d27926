/** How long a desk's analyst needs for a view. */
import { drawKey, uniform } from "../../domain/exercise/mod.ts";
import { REVIEW_DESK, TRANSLATION_DESK } from "../../domain/pack/types.ts";
import { serviceMinutes } from "../../domain/queueing/mod.ts";
import type { Briefing } from "./briefing.ts";
import type { AgencyDesk, AgencyProfile, Standin } from "./standin.ts";
import { isMachineReadable, severityOf, type ReadView } from "./view.ts";

const MINUTE_MS = 60_000;

/** Whole milliseconds, drawn per incident, organisation and desk, so that arms differ in nothing else. */
export function workMs(
  view: ReadView,
  desk: AgencyDesk,
  { seed, profile }: Pick<Briefing, "seed" | "profile">,
  standin: Standin,
  storyMs: number,
): number {
  const triages = desk.name !== REVIEW_DESK && desk.name !== TRANSLATION_DESK;
  const { automation } = profile;
  const automated = automation !== null && automation.fromStoryMs <= storyMs;
  if (triages && automated && isAutomated(view, automation.share, seed, profile))
    return Math.max(1, Math.round(automation.minutes * MINUTE_MS));
  const time = desk.triage.get(severityOf(view));
  if (!time) return 1;
  const keys = ["triage", drawKey(view.incidentId), profile.organisation, desk.name];
  // A stand-in that only reads what does not concern it has it translated, and reviewed, all the same.
  const effort = triages ? standin.effort(view, profile) : 1;
  return Math.max(1, Math.round(serviceMinutes(time, seed, ...keys) * MINUTE_MS * effort));
}

function isAutomated(
  view: ReadView,
  share: number,
  seed: string,
  { organisation }: AgencyProfile,
): boolean {
  const draw = uniform(seed, "automation", drawKey(view.incidentId), organisation);
  return isMachineReadable(view) && draw < share;
}
