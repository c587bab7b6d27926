/** What facilitators and evaluators do to a played run, as changes of its state. Pure. */
import { InputError } from "../../../domain/input.ts";
import { hint } from "../../../domain/pack/mod.ts";
import type { PlayCommand } from "../../../domain/play/mod.ts";
import { perform, type Command, type Timeline } from "../../../domain/timeline/mod.ts";
import { problem } from "../commands.ts";
import { acted, advanced, endingFaults, journalled, type Fired } from "./changes.ts";
import { paced, paused, resumed, storyAt } from "./clock.ts";
import type { PlayScene } from "../../../domain/play/mod.ts";
import type { PlayRun } from "./state.ts";

/** What changes the run. */
export type Facilitation =
  | Exclude<PlayCommand, { op: "timeline" }>
  | { readonly op: "clear_faults" }
  | { readonly op: "stop" };

const refuse = (message: string): never => {
  throw new InputError([problem(message)]);
};

/** What goes on when the exercise has ended: the evaluation. */
const AFTERWARDS: readonly Facilitation["op"][] = [
  "judge",
  "rate",
  "note",
  "improve",
  "drop_improvement",
];

/** The run as a command leaves it; throws InputError that says why it cannot be done. */
export function facilitated(
  scene: PlayScene,
  before: PlayRun,
  command: Facilitation,
  unixMs: number,
): PlayRun {
  if (before.line.kind === "ended" && !AFTERWARDS.includes(command.op))
    refuse("the exercise has ended: what can still be done is judge, rate, note and improve");
  const run = before.line.kind === "ended" ? before : advanced(scene, before, unixMs);
  const storyMs = storyAt(run.line, unixMs);
  switch (command.op) {
    case "pause":
    case "resume":
    case "pace":
      return steered(run, command, storyMs, unixMs);
    case "end_fault":
      return faultEnded(run, command, storyMs);
    case "clear_faults": {
      const cleared = endingFaults({ ...run, cleared: true }, () => true, storyMs);
      return journalled(cleared, "faults_cleared", run.exercise, storyMs, {});
    }
    case "stop":
      return stopped(scene, run, storyMs, unixMs);
    case "judge":
      return judged(scene, run, command, storyMs, unixMs);
    case "rate":
      return rated(scene, run, command, storyMs, unixMs);
    case "note": {
      const { by, about, text } = command;
      const notes = [...run.notes, { about, text, by, storyMs, unixMs }];
      return journalled({ ...run, notes }, "noted", about || run.exercise, storyMs, { by, text });
    }
    case "improve":
      return improved(scene, run, command, storyMs, unixMs);
    case "drop_improvement":
      return improvementDropped(run, command, storyMs);
    case "jump":
    case "fire":
    case "defer":
    case "undo":
      return performed(scene, run, command, storyMs);
  }
}

type Of<O extends Facilitation["op"]> = Extract<Facilitation, { op: O }>;

function steered(
  run: PlayRun,
  command: Of<"pause" | "resume" | "pace">,
  storyMs: number,
  unixMs: number,
): PlayRun {
  const { by } = command;
  // Dated by the clock that it changes, not by when it comes to be written.
  const at = (kind: string, line: PlayRun["line"], more: Record<string, string> = {}) => {
    const next = { ...run, line, revision: run.revision + 1 };
    return journalled(next, kind, run.exercise, storyMs, { by, ...more }, unixMs);
  };
  switch (command.op) {
    case "pause":
      if (run.line.kind === "paused") refuse("the exercise is paused already");
      return at("paused", paused(run.line, unixMs));
    case "resume":
      if (run.line.kind !== "paused") refuse("the exercise is not paused");
      return at("resumed", resumed(run.line, unixMs));
    case "pace":
      return at("paced", paced(run.line, command.factor, unixMs), {
        factor: String(command.factor),
      });
  }
}

function faultEnded(run: PlayRun, { by, fault: name }: Of<"end_fault">, storyMs: number): PlayRun {
  const active = run.faults.filter(({ phase }) => phase === "active");
  const names = active.map(({ fault }) => fault.name);
  if (!names.includes(name)) refuse(`no fault \`${name}\` holds; ${hint(name, names)}`);
  const next = endingFaults(run, ({ fault }) => fault.name === name, storyMs);
  return journalled(next, "fault_end_asked", name, storyMs, { by });
}

function stopped(scene: PlayScene, run: PlayRun, storyMs: number, unixMs: number): PlayRun {
  const outcome = perform(scene.timeline, run.timeline, storyMs, { command: "end" });
  if (outcome.kind === "refused") return refuse(outcome.reason);
  const line = { kind: "ended", endStoryMs: storyMs, fromUnixMs: unixMs } as const;
  // The next exercise is played under the rules that this one began with.
  const applied = run.applied && ({ ...run.applied, pack: null, phase: "due" } as const);
  const ended = { ...run, timeline: outcome.state, line, applied, revision: run.revision + 1 };
  const next = acted(scene, ended, outcome.actions, storyMs);
  return endingFaults({ ...next, cleared: true }, () => true, storyMs);
}

/** What the engine of the timeline does. */
function performed(
  scene: PlayScene,
  run: PlayRun,
  command: Of<"jump" | "fire" | "defer" | "undo">,
  storyMs: number,
): PlayRun {
  const { by } = command;
  switch (command.op) {
    case "jump": {
      const { moveNumber } = command;
      const next = done(scene, run, { command: "jumpToMove", moveNumber }, storyMs);
      return journalled(next, "jumped", String(moveNumber), storyMs, { by });
    }
    case "fire": {
      const { controlNumber } = command;
      return done(scene, run, { command: "fireNow", controlNumber }, storyMs, {
        controlNumber,
        by,
      });
    }
    case "defer": {
      const { controlNumber, reason, untilStoryMs: untilMs = null } = command;
      const deferral = { command: "defer", controlNumber, untilMs, reason } as const;
      const next = done(scene, run, deferral, storyMs);
      const until = untilMs !== null && { untilStoryMs: String(untilMs) };
      return journalled(next, "inject_deferred", controlNumber, storyMs, { by, reason, ...until });
    }
    case "undo":
      return undone(scene, run, command, storyMs);
  }
}

/** The engine takes back the latest that can be; whoever asks says what they think that is. */
function undone(
  scene: PlayScene,
  run: PlayRun,
  { by, controlNumber: about }: Of<"undo">,
  storyMs: number,
): PlayRun {
  const next = done(scene, run, { command: "undo" }, storyMs);
  const taken = run.timeline.undoable[next.timeline.undoable.length];
  if (taken?.about !== about)
    refuse(
      `\`${about}\` cannot be taken back; the latest that can is ${taken?.command ?? "nothing"} \`${taken?.about ?? ""}\``,
    );
  return journalled(next, "undone", about, storyMs, { by, what: taken!.command });
}

function judged(
  scene: PlayScene,
  run: PlayRun,
  { by, expectation, verdict, reason }: Of<"judge">,
  storyMs: number,
  unixMs: number,
): PlayRun {
  const command: Command =
    verdict === "confirmed"
      ? { command: "confirm", expectation, by, reason }
      : { command: "override", expectation, to: verdict, by, reason };
  const next = done(scene, run, command, storyMs);
  const { atMs } = next.timeline.expectations[expectation]!.judgements.at(-1)!;
  const word = { expectation, atMs, unixMs };
  return journalled({ ...next, judged: [...run.judged, word] }, "judged", expectation, storyMs, {
    by,
    verdict,
    reason,
  });
}

function rated(
  { timeline }: PlayScene,
  run: PlayRun,
  { by, about, rating, strengths, improvements }: Of<"rate">,
  storyMs: number,
  unixMs: number,
): PlayRun {
  const known = ratedIn(timeline);
  if (!known.includes(about))
    refuse(`no objective, target or task \`${about}\`; ${hint(about, known)}`);
  const others = run.ratings.filter((each) => each.about !== about);
  const ratings = [...others, { about, rating, strengths, improvements, by, unixMs }];
  return journalled({ ...run, ratings }, "rated", about, storyMs, {
    by,
    rating,
    strengths,
    improvements,
  });
}

function improved(
  { timeline }: PlayScene,
  run: PlayRun,
  { op, ...row }: Of<"improve">,
  storyMs: number,
  unixMs: number,
): PlayRun {
  void op;
  const known = ratedIn(timeline);
  if (!known.includes(row.about))
    refuse(`no objective, target or task \`${row.about}\`; ${hint(row.about, known)}`);
  const written = { ...row, unixMs };
  const before = run.improvements.some(({ id }) => id === row.id);
  const improvements = before
    ? run.improvements.map((each) => (each.id === row.id ? written : each))
    : [...run.improvements, written];
  const { id, ...detail } = row;
  return journalled({ ...run, improvements }, "improvement_written", id, storyMs, detail);
}

function improvementDropped(
  run: PlayRun,
  { by, id }: Of<"drop_improvement">,
  storyMs: number,
): PlayRun {
  const ids = run.improvements.map((each) => each.id);
  if (!ids.includes(id)) refuse(`no row \`${id}\` in the improvement plan; ${hint(id, ids)}`);
  const improvements = run.improvements.filter((each) => each.id !== id);
  return journalled({ ...run, improvements }, "improvement_dropped", id, storyMs, { by });
}

/** Ids of all that may be rated. */
const ratedIn = ({ objectives }: Timeline): string[] =>
  objectives.flatMap(({ id, capabilityTargets }) => [
    id,
    ...capabilityTargets.flatMap((target) => [
      target.id,
      ...target.criticalTasks.map((task) => task.id),
    ]),
  ]);

function done(
  scene: PlayScene,
  run: PlayRun,
  command: Command,
  storyMs: number,
  fired: Fired | null = null,
): PlayRun {
  const outcome = perform(scene.timeline, run.timeline, storyMs, command);
  if (outcome.kind === "refused") return refuse(outcome.reason);
  return acted(scene, { ...run, timeline: outcome.state }, outcome.actions, storyMs, fired);
}
