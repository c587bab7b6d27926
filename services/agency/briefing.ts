/** A plan of the wire contract as the agency works by it. */
import {
  WAITING,
  type CapacityChange,
  type CutOff,
  type StoryClock,
} from "../../domain/exercise/mod.ts";
import { REVIEW_DESK, SEVERITIES, TRANSLATION_DESK } from "../../domain/pack/types.ts";
import { sekisho } from "../../proto/mod.ts";
import type { DutyChange } from "./capacity.ts";
import type { AgencyDesk, AgencyProfile, Automation } from "./standin.ts";

export interface Briefing {
  readonly runId: string;
  readonly revision: number;
  readonly seed: string;
  readonly clock: StoryClock;
  /** Wall-clock time since which the clock goes along its line: nothing was intended for earlier. */
  readonly lineFromUnixMs: number;
  /** Date and time of story zero, milliseconds since 1970. */
  readonly startUnixMs: number;
  readonly profile: AgencyProfile;
  readonly changes: readonly CapacityChange[];
  /** Factors by which work takes longer, in the same form. */
  readonly work: readonly CapacityChange[];
  readonly duty: readonly DutyChange[];
  /** Story times at which the desks give their account, ascending. */
  readonly accountsAt: readonly number[];
  /** Story times at which they count their jobs for it, ascending. */
  readonly samplesAt: readonly number[];
  /** Story time that may pass beyond the gate; Infinity when nobody waits for the broker. */
  readonly lookaheadMs: number;
  /** Story time may not pass beyond this until a gate says so; Infinity: no limit. */
  readonly limitStoryMs: number;
  /** When what is sent, what arrives, or both, waits by faults. */
  readonly interruptions: readonly CutOff[];
  /** Incidents the organisation originates, by the time it comes to know of them. */
  readonly arrivals: readonly OwnArrival[];
  /** Who works here: stand-ins unattended or, in an exercise that people play, stand-ins or a team. */
  readonly play: "unattended" | "stand-in" | "team";
}

export interface OwnArrival {
  readonly storyMs: number;
  readonly incident: sekisho.v1.Incident;
  /** Worked on and never sent. */
  readonly withheld: boolean;
  /** Sent when it arises, without anybody's work. */
  readonly atOnce: boolean;
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
    lineFromUnixMs: plan.clock?.lineFromUnixMs ?? 0,
    startUnixMs: Date.parse(plan.clock?.startOfExercise ?? "") || 0,
    profile: profileFrom(plan.profile),
    changes: plan.capacity.map(changeFrom),
    work: plan.work.map(changeFrom),
    duty: plan.duty.map(dutyFrom),
    accountsAt: plan.deskAccountStoryMs,
    samplesAt: plan.deskSampleStoryMs,
    lookaheadMs: plan.lookaheadMs > 0 ? plan.lookaheadMs : Number.POSITIVE_INFINITY,
    limitStoryMs: plan.limitStoryMs ?? Number.POSITIVE_INFINITY,
    interruptions: plan.interruptions.map(({ fromMs, toMs, arrivals: held, sendsPass }) => ({
      fromStoryMs: fromMs,
      toStoryMs: toMs,
      sends: !sendsPass,
      arrivals: held,
    })),
    arrivals: arrivals.flatMap(({ storyMs, incident, withheld, atOnce }) =>
      incident ? [{ storyMs, incident, withheld, atOnce }] : [],
    ),
    play: playFrom(plan.play),
  };
}

function playFrom(play: sekisho.v1.Play | null | undefined): Briefing["play"] {
  if (!play) return "unattended";
  return play.byTeam ? "team" : "stand-in";
}

function clockFrom(clock: sekisho.v1.Clock | null | undefined): StoryClock {
  const { CLOCK_STATE_RUNNING, CLOCK_STATE_ENDED, CLOCK_STATE_PAUSED } = sekisho.v1.ClockState;
  // A clock that does not move would make every timer spin.
  if (!clock || !(clock.pace > 0)) return WAITING;
  const { state, startedUnixMs, pace, endStoryMs } = clock;
  const line = { startedUnixMs, pace, endStoryMs };
  if (state === CLOCK_STATE_ENDED) return { kind: "ended", ...line };
  if (state === CLOCK_STATE_PAUSED)
    return { kind: "paused", ...line, standsAtStoryMs: clock.standsAtStoryMs };
  return state === CLOCK_STATE_RUNNING ? { kind: "running", ...line } : WAITING;
}

// Field by field: a decoded message keeps its zeros where a spread does not find them.
function changeFrom({ storyMs, factor, desk, fault }: sekisho.v1.CapacityChange): CapacityChange {
  return { storyMs, factor, desk, fault };
}

function dutyFrom(change: sekisho.v1.DutyChange): DutyChange {
  const { fromStoryMs, toStoryMs, desk, dutyFromMs, dutyToMs, analysts } = change;
  return { fromStoryMs, toStoryMs, desk, dutyFromMs, dutyToMs, analysts };
}

function profileFrom(profile: sekisho.v1.Profile | null | undefined): AgencyProfile {
  const desks = (profile?.desks ?? []).map(deskFrom);
  const named = (name: string) => desks.find((desk) => desk.name === name) ?? null;
  const automation = profile?.automation;
  return {
    organisation: profile?.organisation ?? "",
    sectors: profile?.sectors ?? [],
    desks: desks.filter(({ name }) => name !== REVIEW_DESK && name !== TRANSLATION_DESK),
    review: named(REVIEW_DESK),
    translation: named(TRANSLATION_DESK),
    foreignLanguage: new Set(profile?.foreignLanguage),
    abroad: new Set(profile?.abroad),
    automation: automation ? automationFrom(automation) : null,
    councilFromStoryMs: profile?.councilFromStoryMs ?? Number.POSITIVE_INFINITY,
    transmissionMs: new Map(
      (profile?.transmissions ?? []).map(({ from, minutes }) => [
        from,
        Math.round(minutes * 60_000),
      ]),
    ),
  };
}

function automationFrom({ share, minutes, fromStoryMs }: sekisho.v1.Automation): Automation {
  return { share, minutes, fromStoryMs };
}

function deskFrom({ name, sectors, shifts, triage }: sekisho.v1.Desk): AgencyDesk {
  return {
    name,
    sectors,
    shifts: shifts.map(({ fromMs, toMs, analysts }) => ({ fromMs, toMs, analysts })),
    triage: new Map(
      SEVERITIES.flatMap((severity) =>
        triage
          .filter((time) => time.severity === severity)
          .map(({ medianMinutes, sigma, distribution }) => {
            const drawn = distribution === "exponential" ? ("exponential" as const) : undefined;
            return [severity, { medianMinutes, sigma, distribution: drawn }] as const;
          }),
      ),
    ),
  };
}
