/** A plan of the wire contract as the agency works by it. */
import { WAITING, type CapacityChange, type StoryClock } from "../../domain/exercise/mod.ts";
import { SEVERITIES } from "../../domain/pack/types.ts";
import { sekisho } from "../../proto/mod.ts";
import type { AgencyDesk, AgencyProfile } from "./standin.ts";

export interface Briefing {
  readonly runId: string;
  readonly revision: number;
  readonly seed: string;
  readonly clock: StoryClock;
  /** Date and time of story zero, milliseconds since 1970. */
  readonly startUnixMs: number;
  readonly profile: AgencyProfile;
  readonly changes: readonly CapacityChange[];
  /** Story time that may pass beyond the gate; Infinity when nobody waits for the broker. */
  readonly lookaheadMs: number;
  /** Incidents the organisation originates, by the time it comes to know of them. */
  readonly arrivals: readonly OwnArrival[];
}

export interface OwnArrival {
  readonly storyMs: number;
  readonly incident: sekisho.v1.Incident;
}

/** Reads a plan; null when it is the empty one that says that no exercise has been started. */
export function readBriefing(
  plan: sekisho.v1.Plan,
  arrivals: readonly sekisho.v1.Arrival[],
): Briefing | null {
  if (plan.runId === "") return null;
  return {
    runId: plan.runId,
    revision: plan.revision,
    seed: plan.seed,
    clock: clockFrom(plan.clock),
    startUnixMs: Date.parse(plan.clock?.startOfExercise ?? "") || 0,
    profile: profileFrom(plan.profile),
    changes: plan.capacity.map(({ storyMs, factor, desk, fault }) => ({
      storyMs,
      factor,
      desk,
      fault,
    })),
    lookaheadMs: plan.lookaheadMs > 0 ? plan.lookaheadMs : Number.POSITIVE_INFINITY,
    arrivals: arrivals.flatMap(({ storyMs, incident }) =>
      incident ? [{ storyMs, incident }] : [],
    ),
  };
}

function clockFrom(clock: sekisho.v1.Clock | null | undefined): StoryClock {
  const { CLOCK_STATE_RUNNING, CLOCK_STATE_ENDED } = sekisho.v1.ClockState;
  // A clock that does not move would make every timer spin.
  if (!clock || !(clock.pace > 0)) return WAITING;
  const { state, startedUnixMs, pace, endStoryMs } = clock;
  if (state === CLOCK_STATE_ENDED) return { kind: "ended", startedUnixMs, pace, endStoryMs };
  return state === CLOCK_STATE_RUNNING
    ? { kind: "running", startedUnixMs, pace, endStoryMs }
    : WAITING;
}

function profileFrom(profile: sekisho.v1.Profile | null | undefined): AgencyProfile {
  return {
    organisation: profile?.organisation ?? "",
    sectors: profile?.sectors ?? [],
    desks: (profile?.desks ?? []).map(deskFrom),
    transmissionMs: new Map(
      (profile?.transmissions ?? []).map(({ from, minutes }) => [
        from,
        Math.round(minutes * 60_000),
      ]),
    ),
  };
}

function deskFrom({ name, sectors, shifts, triage }: sekisho.v1.Desk): AgencyDesk {
  return {
    name,
    sectors,
    // Field by field: a decoded message keeps its zeros where a spread does not find them.
    shifts: shifts.map(({ fromMs, toMs, analysts }) => ({ fromMs, toMs, analysts })),
    triage: new Map(
      SEVERITIES.flatMap((severity) =>
        triage
          .filter((time) => time.severity === severity)
          .map(({ medianMinutes, sigma, distribution }) => {
            const exponential = distribution === "exponential" ? { distribution } : {};
            return [severity, { medianMinutes, sigma, ...exponential }] as const;
          }),
      ),
    ),
  };
}
