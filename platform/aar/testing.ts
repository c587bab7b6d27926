/** A played run made up for tests: maritime-apt as three teams might have played it. Not for production. */
import { resolve } from "node:path";
import type { DecisionFact, JournalFact, LedgerRow } from "../../domain/measurement/mod.ts";
import type { ExpectationState, PlayState } from "../../domain/play/mod.ts";
import type { Timeline } from "../../domain/timeline/mod.ts";
import { loadPack, playedExercise, type LoadedPack } from "../pack/mod.ts";
import { ARM, MINUTE, RUN, unix } from "./common-testing.ts";
import { evaluation } from "./evaluation-testing.ts";
import { sampleCopies, sampleDecisions, sampleJournal } from "./record-testing.ts";

export { writePlayedSample } from "./run-directory-testing.ts";

/** Everything of a run directory that the report is made of. */
export interface PlayedSample {
  readonly timeline: Timeline;
  readonly play: PlayState;
  readonly journal: readonly JournalFact[];
  readonly decisions: readonly DecisionFact[];
  readonly ledger: readonly LedgerRow[];
  readonly loaded: LoadedPack;
}

export function playedSample(): PlayedSample {
  const loaded = loadPack(resolve(import.meta.dirname, "../../packs/indo-pacific"));
  const { markingWorld, ...rest } = playedExercise(loaded, "maritime-apt");
  const timeline = { ...rest, markingWorld };
  const play = stateOf(timeline);
  return {
    timeline,
    play,
    journal: sampleJournal(play),
    decisions: sampleDecisions(),
    ledger: sampleCopies(),
    loaded,
  };
}

/** Nobody has rated, noted or judged anything. */
export const unassessed = (sample: PlayedSample): PlayedSample => ({
  ...sample,
  play: {
    ...sample.play,
    ratings: [],
    notes: [],
    improvements: [],
    expectations: sample.play.expectations.map((each) => ({ ...each, judged: null })),
  },
});

const MISSED = ["plans-relayed", "release-asked", "other-way-taken"];
const OPEN_STILL = ["line-agreed"];

function verdictOf(id: string, releasedMs: number, expiresMs: number): ExpectationState["verdict"] {
  if (OPEN_STILL.includes(id)) return { kind: "pending" };
  if (MISSED.includes(id)) return { kind: "missed", storyMs: expiresMs };
  const took = Math.round((expiresMs - releasedMs) * 0.62);
  return {
    kind: "met",
    storyMs: releasedMs + took,
    evidence: [`delivery-${id}-1`, `delivery-${id}-2`],
  };
}

function judgementOf(id: string): ExpectationState["judged"] {
  const by = "Eva Sato (evaluator)";
  if (id === "plans-relayed")
    return {
      verdict: "met",
      reason: "They told Singapore on the phone at T+0:44; the relay followed late.",
      by,
      unixMs: unix(46 * MINUTE),
    };
  if (id === "secret-stays")
    return { verdict: "confirmed", reason: "", by, unixMs: unix(88 * MINUTE) };
  return null;
}

const NOT_RELEASED = ["3.4", "5.3"];

function stateOf(timeline: Timeline): PlayState {
  const held = timeline.injects.map(({ controlNumber, atMs, moveNumber }, place) => {
    const move = timeline.moves.find((each) => each.moveNumber === moveNumber)!;
    const planned = atMs ?? null;
    const deferred = controlNumber === "4.3";
    const waits = NOT_RELEASED.includes(controlNumber);
    const released =
      deferred || waits ? null : (planned ?? move.atMs + 14 * MINUTE) + place * 1_700;
    return { controlNumber, planned, released, deferred, waits };
  });
  const endMs = 86 * MINUTE;
  return {
    runId: RUN,
    exercise: timeline.id,
    topology: ARM,
    phase: "ended",
    clock: {
      storyMs: endMs,
      asOfUnixMs: unix(endMs),
      pace: 0,
      setPace: 0,
      startOfExercise: timeline.exercise.startEx,
      endStoryMs: timeline.endMs,
    },
    move: 5,
    injects: held.map(({ controlNumber, planned, released, deferred, waits }) => ({
      controlNumber,
      status: deferred ? "deferred" : waits ? "waiting" : "released",
      plannedStoryMs: planned,
      releasedStoryMs: released,
      releasedBy: controlNumber === "2.2" ? "Dana Mori (controller)" : null,
      reason: deferred
        ? "The Ministry's cell was still busy with 4.1; it would have been noise."
        : null,
      incidentId: timeline.injects.find((each) => each.controlNumber === controlNumber)!.incident
        ? `incident-${controlNumber}`
        : null,
      deferredToStoryMs: null,
      passedOverFor: null,
      undoable: false,
    })),
    expectations: timeline.injects.flatMap(({ controlNumber, expectations }) => {
      const { released } = held.find((each) => each.controlNumber === controlNumber)!;
      return expectations.map(({ id, expiresAfterMs }): ExpectationState => {
        const expires = released === null ? null : released + (expiresAfterMs ?? endMs - released);
        const verdict =
          released === null ? ({ kind: "pending" } as const) : verdictOf(id, released, expires!);
        return { id, controlNumber, expiresStoryMs: expires, verdict, judged: judgementOf(id) };
      });
    }),
    faults: timeline.injects.flatMap(({ controlNumber, faults }) => {
      const { released } = held.find((each) => each.controlNumber === controlNumber)!;
      return faults.map(({ name, type, durationMinutes }) => ({
        name,
        type,
        target: name === "gsomia-suspended" ? "JP-US-GSOMIA" : "nco",
        state: "ended" as const,
        fromStoryMs: released,
        toStoryMs:
          released === null ? null : Math.min(endMs, released + (durationMinutes ?? 10) * MINUTE),
      }));
    }),
    teams: timeline.teams.map(({ id, organizationId }) => ({ id, organisation: organizationId })),
    ...evaluation(timeline),
  };
}
