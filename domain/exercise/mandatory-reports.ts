/** What operators have to report under Active Cyber Defense: load for who receives it. */
import { exponential } from "./draws.ts";
import { incidentId } from "./identity.ts";
import type { Exercise, PlannedReport, PlannedWindow } from "./types.ts";

const HOUR_MS = 3_600_000;

/** Poisson arrivals from the window on that turns the switch, to the end of the last with incidents. */
export function mandatoryReports(
  { activeCyberDefence, windows: specs, startOfExercise }: Exercise,
  windows: readonly PlannedWindow[],
  seed: string,
): PlannedReport[] {
  if (!activeCyberDefence?.mandatoryReports) return [];
  const { organisation, from, mandatoryReports: reports } = activeCyberDefence;
  const last = windows.findLast((_, place) => specs[place]!.incidents);
  const until = last?.toStoryMs ?? 0;
  const startUnixMs = Date.parse(startOfExercise);
  const planned: PlannedReport[] = [];
  let at = windows.find(({ name }) => name === from)?.fromStoryMs ?? until;
  for (let n = 0; ; n++) {
    at += exponential(HOUR_MS / reports.perHour, seed, "mandatory report", n);
    const storyMs = Math.round(at);
    if (storyMs >= until) return planned;
    const id = incidentId(seed, `mandatory report ${n}`, organisation, startUnixMs + storyMs);
    planned.push({ id, organisation, storyMs, severity: reports.severity });
  }
}
