/**
 * What happens in a played run, as changes of its state: what the timeline makes due, and what becomes of
 * faults. Pure; whatever has to be done about it stands in the state, so that a restart goes on with it.
 */
import type { ObservedFact } from "../../../domain/play/mod.ts";
import {
  advance,
  initialState,
  nextDueMs,
  type Action,
  type Timeline,
} from "../../../domain/timeline/mod.ts";
import { storyAt } from "./clock.ts";
import { concerning, observationOf, withSources } from "./observe.ts";
import { faultFrom, incidentIdOf, injectOf, type PlayScene } from "../../../domain/play/mod.ts";
import type { AppliedPack, PlayFault, PlayRun } from "./state.ts";

type Detail = Readonly<Record<string, string>>;

/** A run that begins at a wall-clock time. */
export function begin(
  timeline: Timeline,
  { topology, seed }: Pick<PlayRun, "topology" | "seed">,
  startsUnixMs: number,
): PlayRun {
  const pace = timeline.exercise.compression;
  const run: PlayRun = {
    runId: `${timeline.id}.${topology}.${startsUnixMs.toString(36)}`,
    exercise: timeline.id,
    topology,
    seed,
    begunUnixMs: startsUnixMs,
    revision: 1,
    line: { kind: "running", startedUnixMs: startsUnixMs, pace, fromUnixMs: startsUnixMs },
    timeline: initialState(timeline),
    releases: [],
    faults: [],
    applied: null,
    cleared: false,
    observedAfter: 0,
    waiting: [],
    derived: {},
    judged: [],
    ratings: [],
    notes: [],
    improvements: [],
    unwritten: [],
    entries: 0,
    endTold: false,
  };
  return journalled(run, "exercise_started", timeline.id, 0, { seed });
}

/** With an entry for the journal, which has an id of its own. */
export function journalled(
  run: PlayRun,
  kind: string,
  subject: string,
  storyMs: number,
  detail: Detail,
  unixMs?: number,
): PlayRun {
  const { runId, topology, entries, unwritten } = run;
  const entry = {
    id: `${runId}:${entries}`,
    kind,
    subject,
    storyMs,
    ...(unixMs === undefined ? {} : { unixMs }),
    detail: { run: runId, topology, ...detail },
  };
  return { ...run, entries: entries + 1, unwritten: [...unwritten, entry] };
}

/** Everything that is due by now, and what was observed meanwhile. */
export function advanced(
  scene: PlayScene,
  run: PlayRun,
  unixMs: number,
  facts: readonly ObservedFact[] = [],
): PlayRun {
  // It is told before it begins.
  if (unixMs < run.line.fromUnixMs && facts.length === 0) return run;
  const storyMs = storyAt(run.line, unixMs);
  const known = { ...run, derived: withSources(run.derived, facts) };
  const all = [...run.waiting, ...concerning(scene, known, facts)];
  const observations = all
    .filter(({ atMs }) => atMs <= storyMs)
    .map((fact) => observationOf(scene, known, fact));
  const step = advance(scene.timeline, run.timeline, storyMs, observations);
  const waiting = all.filter(({ atMs }) => atMs > storyMs);
  const next = { ...known, timeline: step.state, waiting };
  return withEnds(acted(scene, next, step.actions, storyMs), storyMs);
}

/** The next story time at which something is due by itself; Infinity when nothing is. */
export function nextDue(scene: PlayScene, { timeline, faults, waiting }: PlayRun): number {
  const ends = faults.filter(({ phase }) => phase === "active").map(({ fault }) => fault.toStoryMs);
  const facts = waiting.map(({ atMs }) => atMs);
  return Math.min(nextDueMs(scene.timeline, timeline) ?? Infinity, ...ends, ...facts);
}

/** Who did something, and with what of it. */
export interface Fired {
  readonly controlNumber: string;
  readonly by: string;
}

/** What the engine says is to be done, done as far as the state goes. */
export function acted(
  scene: PlayScene,
  run: PlayRun,
  actions: readonly Action[],
  storyMs: number,
  fired: Fired | null = null,
): PlayRun {
  return actions.reduce((before, action) => act(scene, before, action, storyMs, fired), run);
}

function act(
  scene: PlayScene,
  run: PlayRun,
  action: Action,
  storyMs: number,
  fired: Fired | null,
): PlayRun {
  switch (action.kind) {
    case "start-move":
      return journalled(run, "move_started", String(action.moveNumber), action.atMs, {});
    case "release":
      return released(scene, run, action, storyMs, fired);
    case "pass-over":
      return journalled(run, "inject_passed_over", action.controlNumber, action.atMs, {});
    case "met":
    case "missed":
    case "unreached": {
      const { kind, expectation, controlNumber, atMs, evidence } = action;
      const detail = { inject: controlNumber, evidence: evidence.join(" ") };
      return journalled(run, `expectation_${kind}`, expectation, atMs, detail);
    }
    case "end-due":
      return journalled(run, "end_due", run.exercise, action.atMs, {});
  }
}

function released(
  scene: PlayScene,
  run: PlayRun,
  { controlNumber, dueMs, because }: Extract<Action, { kind: "release" }>,
  storyMs: number,
  fired: Fired | null,
): PlayRun {
  const inject = injectOf(scene, controlNumber);
  const by = fired?.controlNumber === controlNumber ? fired.by : null;
  const incidentId = inject.incident ? incidentIdOf(scene, inject) : null;
  const faults = run.cleared
    ? []
    : inject.faults.map((fault): PlayFault => ({
        controlNumber,
        fault: faultFrom(scene, fault, storyMs),
        openEnded: fault.durationMinutes === null,
        phase: "due",
      }));
  const next: PlayRun = {
    ...run,
    revision: run.revision + 1,
    releases: [...run.releases, { controlNumber, storyMs, by, incidentId }],
    faults: [...run.faults, ...faults],
    applied:
      inject.applyPack === null
        ? run.applied
        : { pack: inject.applyPack, controlNumber, phase: "due" },
  };
  return journalled(next, "inject_released", controlNumber, storyMs, {
    title: inject.title,
    because,
    ...(by !== null && { by }),
    ...(dueMs !== null && { plannedStoryMs: String(dueMs) }),
    ...(incidentId !== null && { incident: incidentId }),
  });
}

/** Faults whose time is over are to be ended. */
function withEnds(run: PlayRun, storyMs: number): PlayRun {
  return endingFaults(run, ({ fault }) => fault.toStoryMs <= storyMs, null);
}

/**
 * Faults that hold and are meant are to be ended.
 *
 * @param storyMs earlier than they would end by themselves; null: as planned
 */
export function endingFaults(
  run: PlayRun,
  meant: (each: PlayFault) => boolean,
  storyMs: number | null,
): PlayRun {
  const concerned = run.faults.filter((each) => each.phase === "active" && meant(each));
  if (concerned.length === 0) return run;
  const faults = run.faults.map((each): PlayFault => {
    if (!concerned.includes(each)) return each;
    const { fault } = each;
    const toStoryMs = Math.min(fault.toStoryMs, storyMs ?? fault.toStoryMs);
    return { ...each, phase: "ending", fault: { ...fault, toStoryMs } };
  });
  // Who works under a fault is told that it is over earlier.
  return { ...run, faults, revision: storyMs === null ? run.revision : run.revision + 1 };
}

/** Other rules are in force, or could not be put. */
export function packDone(
  run: PlayRun,
  { pack, controlNumber }: AppliedPack,
  storyMs: number,
  outcome: Detail,
): PlayRun {
  const { applied } = run;
  const latest = applied?.pack === pack && applied.controlNumber === controlNumber;
  const next: PlayRun = latest ? { ...run, applied: { ...applied, phase: "done" } } : run;
  const detail = { inject: controlNumber, ...outcome };
  return journalled(next, "pack_applied", pack ?? run.exercise, storyMs, detail);
}

/** A fault has begun or ended on the fabric. */
export function faultDone(
  run: PlayRun,
  name: string,
  phase: "active" | "ended",
  storyMs: number,
  outcome: Detail,
): PlayRun {
  const faults = run.faults.map((each) => (each.fault.name === name ? { ...each, phase } : each));
  const { fault } = run.faults.find((each) => each.fault.name === name)!;
  const kind = phase === "active" ? "fault_started" : "fault_ended";
  const detail = { type: fault.type, target: fault.target, ...outcome };
  return journalled({ ...run, faults }, kind, name, storyMs, detail);
}
