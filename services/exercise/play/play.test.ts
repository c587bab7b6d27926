import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pino from "pino";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { testIncident, testPack } from "../../../domain/exercise/testing.ts";
import { InputError } from "../../../domain/input.ts";
import { BARE_LABEL } from "../../../domain/marking/mod.ts";
import type { ObservedFact, PlayState } from "../../../domain/play/mod.ts";
import {
  expectation,
  inject,
  MINUTE,
  move,
  on,
  predicate,
  timeline,
} from "../../../domain/timeline/testing.ts";
import type { Inject, InjectFault, Timeline } from "../../../domain/timeline/mod.ts";
import { sekisho } from "../../../proto/mod.ts";
import type { JournalEntry } from "../journal.ts";
import { Play } from "./play.ts";
import { PlayFile } from "./state.ts";

const { ArrivalsResponse, ClockState, Plan } = sekisho.v1;
const START = { exercise: "test", topology: "hub" };
const SECOND = 1_000;

const slow: InjectFault = {
  name: "slow",
  type: "latency",
  target: { kind: "named", names: ["cisa"] },
  attributes: { latency: 200 },
  stream: "both",
  toxicity: 1,
  durationMinutes: 10,
  source: "test",
};
const tasks = [{ id: "report", description: "", standard: "" }];

let dir: string;
let journal: Map<string, JournalEntry>;
let journalAnswers: Promise<void>;
let network: string[];
let rules: string[];
let told: string[];
let facts: ObservedFact[];
let stopping: AbortController;
let running: Play | null;

/** One process of the service over the same files; a story millisecond passes in a millisecond. */
async function start(exercise: Timeline): Promise<Play> {
  running?.close();
  stopping.abort();
  stopping = new AbortController();
  const { signal } = stopping;
  const play: Play = new Play({
    pack: testPack(),
    timelines: new Map([[exercise.id, () => exercise]]),
    packNamed(name) {
      if (name === "strict") return { ...testPack(), version: "strict@1" };
      throw new InputError([{ file: "", line: 0, column: 0, message: "there is no such folder" }]);
    },
    file: new PlayFile(dir),
    async journal(entry) {
      await journalAnswers;
      // The stream keeps one of what comes under the same id.
      if (!signal.aborted && !journal.has(entry.id)) journal.set(entry.id, entry);
    },
    hands: {
      supervise: () => Promise.resolve(),
      rules: ({ base }) => {
        if (base !== undefined) rules.push((JSON.parse(base) as { version: string }).version);
        return Promise.resolve();
      },
      network: (request) => {
        if (request.op === "list") return Promise.resolve();
        const name = request.op === "add" ? request.toxic.name : request.name;
        const forMs = "forMs" in request ? ` ${request.forMs}` : "";
        network.push(`${request.op} ${name}${forMs}`);
        return Promise.resolve();
      },
    },
    tell: (organisation, plan) => {
      told.push(`${organisation} ${Plan.decode(plan).revision}`);
      play.planOf(organisation);
    },
    publishRun: () => Promise.resolve(),
    observe: ({ after }) =>
      Promise.resolve({ ok: true, facts: facts.slice(after), next: facts.length, more: false }),
    log: pino({ level: "silent" }),
    signal,
  });
  running = play;
  await play.resume();
  return play;
}

const stateOf = (play: Play): PlayState => (play.describe() as { play: PlayState }).play;
const injectIn = (play: Play, number: string) =>
  stateOf(play).injects.find(({ controlNumber }) => controlNumber === number)!;
const events = () =>
  [...journal.values()].map(({ kind, subject }) => `${kind} ${subject}`).toSorted();
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const refusal = (work: Promise<unknown>) =>
  work.then(
    () => [],
    (error: InputError) => error.problems.map(({ message }) => message),
  );
const clockOf = (play: Play) => Plan.decode(play.planOf("nisc")).clock!;

const at = (controlNumber: string, minute: number, over: Partial<Inject> = {}): Inject =>
  inject({ controlNumber, atMs: minute * MINUTE, ...over });

const held = (atMs: number): ObservedFact => ({
  kind: "holds",
  id: "holds:d1",
  atMs,
  organisation: "nisc",
  incidentId: "someone's",
  derivedFrom: [],
  portions: ["summary"],
  banner: BARE_LABEL,
  bannerText: "",
});

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse("2026-06-01T00:00:00Z") });
  dir = mkdtempSync(join(tmpdir(), "sekisho-play-"));
  journal = new Map();
  journalAnswers = Promise.resolve();
  [network, told, facts, rules] = [[], [], [], []];
  stopping = new AbortController();
  running = null;
});

afterEach(() => {
  running?.close();
  stopping.abort();
  vi.useRealTimers();
  rmSync(dir, { recursive: true, force: true });
});

describe("a played run", () => {
  test("releases injects when they are due and tells who is concerned", async () => {
    const incident = testIncident("storm");
    const play = await start(timeline([at("1", 0), at("2", 5, { incident })]));
    await play.start(START);
    await pass(2 * SECOND);
    expect(injectIn(play, "1").status).toBe("released");
    expect(injectIn(play, "2").status).toBe("scheduled");
    await pass(5 * MINUTE);
    const { incidentId, releasedStoryMs } = injectIn(play, "2");
    expect(releasedStoryMs).toBe(5 * MINUTE);
    const { arrivals } = ArrivalsResponse.decode(play.arrivalsOf("cisa", 0));
    expect(arrivals).toMatchObject([
      { storyMs: 5 * MINUTE, atOnce: true, incident: { id: incidentId, originator: "cisa" } },
    ]);
    expect(play.arrivalsOf("nisc", 0).length).toBe(0);
    expect(Plan.decode(play.planOf("cisa"))).toMatchObject({
      arrivals: 1,
      play: { byTeam: false },
    });
    expect(Plan.decode(play.planOf("nisc"))).toMatchObject({ arrivals: 0, play: { byTeam: true } });
    expect(told.filter((each) => each.startsWith("cisa"))).toEqual(["cisa 1", "cisa 2", "cisa 3"]);
  });

  test("gives an inject's incident the same id in every run of the seed", async () => {
    const exercise = timeline([at("1", 0, { incident: testIncident("storm") })]);
    const ids: unknown[] = [];
    for (const seed of ["7", "7", "8"]) {
      const play = await start(exercise);
      await play.start({ ...START, seed });
      await pass(2 * SECOND);
      ids.push(injectIn(play, "1").incidentId);
      await play.command({ op: "stop" });
      await pass(SECOND);
    }
    expect(ids[0]).toBe(ids[1]);
    expect(ids[2]).not.toBe(ids[0]);
  });

  test("goes on by what is observed, when its story time has come", async () => {
    const watched = expectation({
      id: "holds-it",
      expiresAfterMs: 30 * MINUTE,
      match: predicate(),
    });
    const follows = inject({
      controlNumber: "2",
      atMs: null,
      trigger: on("Success", ["holds-it"]),
    });
    const play = await start(timeline([at("1", 0, { expectations: [watched] }), follows]));
    await play.start(START);
    // Under way: it arrives two minutes later.
    facts = [{ ...held(2 * MINUTE), organisation: "cisa", id: "holds:d0" }, held(2 * MINUTE)];
    await pass(MINUTE);
    expect(injectIn(play, "2").status).toBe("waiting");
    // What nobody looks for is not kept.
    expect(new PlayFile(dir).read()!.waiting.map(({ id }) => id)).toEqual(["holds:d1"]);
    await pass(MINUTE + 2 * SECOND);
    expect(injectIn(play, "2")).toMatchObject({ status: "released", releasedBy: null });
    expect(stateOf(play).expectations).toMatchObject([
      { verdict: { kind: "met", storyMs: 2 * MINUTE, evidence: ["holds:d1"] } },
    ]);
  });

  test("killed at any moment goes on with the same run, releases nothing twice and loses nothing", async () => {
    const exercise = timeline(
      [
        at("1", 0, { incident: testIncident("storm") }),
        at("2", 1, { faults: [{ ...slow, durationMinutes: 2 }] }),
        at("3", 4),
      ],
      { moves: [move(1, 0), move(2, 6 * MINUTE)] },
    );
    const once = async (killEvery: number): Promise<string[]> => {
      journal = new Map();
      let play = await start(exercise);
      await play.start(START);
      for (let second = 0; second < 430; second++) {
        await pass(SECOND);
        if (second % killEvery === killEvery - 1) play = await start(exercise);
      }
      await play.command({ op: "stop" });
      await pass(2 * SECOND);
      return events();
    };
    const undisturbed = await once(1_000);
    expect(undisturbed).toEqual([
      "exercise_ended test",
      "exercise_started test",
      "fault_ended slow",
      "fault_started slow",
      "inject_released 1",
      "inject_released 2",
      "inject_released 3",
      "move_started 1",
      "move_started 2",
    ]);
    expect(await once(1)).toEqual(undisturbed);
    expect(await once(7)).toEqual(undisturbed);
  });

  test("keeps what the journal did not take, also across a kill", async () => {
    const answers = Promise.withResolvers<void>();
    journalAnswers = answers.promise;
    const exercise = timeline([at("1", 0)]);
    let play = await start(exercise);
    await play.start(START);
    await pass(5 * SECOND);
    expect(events()).toEqual([]);
    play = await start(exercise);
    await play.command({ op: "note", by: "Eva", about: "", text: "quiet" });
    answers.resolve();
    await pass(2 * SECOND);
    expect(events()).toEqual([
      "exercise_started test",
      "inject_released 1",
      "move_started 1",
      "noted test",
    ]);
  });
});

describe("a pause", () => {
  const exercise = timeline([at("1", 1, { faults: [slow] }), at("2", 5)]);

  test("of 30 s in front of a due inject and in a fault shifts both by 30 s and by nothing else", async () => {
    const play = await start(exercise);
    await play.start(START);
    await pass(SECOND + 4.5 * MINUTE);
    await play.command({ op: "pause", by: "Dana" });
    expect(clockOf(play)).toMatchObject({
      state: ClockState.CLOCK_STATE_PAUSED,
      standsAtStoryMs: 4.5 * MINUTE,
    });
    await pass(30 * SECOND);
    expect(stateOf(play)).toMatchObject({ phase: "paused", clock: { pace: 0 } });
    await play.command({ op: "resume", by: "Dana" });
    await pass(30 * SECOND - 2);
    expect(injectIn(play, "2").status).toBe("scheduled");
    await pass(3);
    expect(injectIn(play, "2")).toMatchObject({
      status: "released",
      plannedStoryMs: 5 * MINUTE,
      releasedStoryMs: 5 * MINUTE,
    });
    await pass(6 * MINUTE - 5);
    expect(stateOf(play).faults).toMatchObject([{ state: "active" }]);
    await pass(10);
    expect(stateOf(play).faults).toMatchObject([{ state: "ended", toStoryMs: 11 * MINUTE }]);
    expect(network.at(-1)).toBe("remove slow");
  });

  test("releases an inject that was deferred to a new time at that time, and says which it is", async () => {
    const play = await start(timeline([at("1", 0), at("2", 5)]));
    await play.start(START);
    await pass(SECOND + MINUTE);
    const untilStoryMs = 9 * MINUTE;
    await play.command({
      op: "defer",
      by: "Dana",
      controlNumber: "2",
      reason: "busy",
      untilStoryMs,
    });
    expect(injectIn(play, "2")).toMatchObject({
      status: "deferred",
      plannedStoryMs: 5 * MINUTE,
      deferredToStoryMs: untilStoryMs,
    });
    await pass(8 * MINUTE - 10);
    expect(injectIn(play, "2").status).toBe("deferred");
    await pass(20);
    expect(injectIn(play, "2")).toMatchObject({
      status: "released",
      releasedStoryMs: untilStoryMs,
      deferredToStoryMs: null,
    });
  });

  test("renews what a fault does, so that it does not end by itself, and soon would without a controller", async () => {
    const play = await start(exercise);
    await play.start(START);
    await pass(SECOND + 2 * MINUTE);
    await play.command({ op: "pause", by: "Dana" });
    network = [];
    await pass(10 * MINUTE);
    const leases = network.map((request) => Number(/^renew slow (\d+)$/.exec(request)?.[1]));
    expect(leases.length).toBeGreaterThan((10 * MINUTE) / Math.min(...leases));
    expect(Math.max(...leases)).toBeLessThanOrEqual(2 * MINUTE);
    expect(stateOf(play).faults).toMatchObject([{ state: "active" }]);
  });

  test("is told once, and ended once", async () => {
    const play = await start(exercise);
    await play.start(START);
    expect(await refusal(play.command({ op: "resume", by: "Dana" }))).toEqual([
      "the exercise is not paused",
    ]);
    await play.command({ op: "pause", by: "Dana" });
    expect(await refusal(play.command({ op: "pause", by: "Dana" }))).toEqual([
      "the exercise is paused already",
    ]);
  });
});

describe("a facilitator", () => {
  test("fires, jumps and changes the pace, each under a name", async () => {
    const exercise = timeline(
      [
        inject({ controlNumber: "1", atMs: null, trigger: on("Manual") }),
        at("2", 60, { moveNumber: 2 }),
      ],
      { moves: [move(1, 0), move(2, 60 * MINUTE)] },
    );
    const play = await start(exercise);
    await play.start(START);
    await pass(2 * SECOND);
    await play.command({ op: "fire", by: "Dana", controlNumber: "1" });
    expect(injectIn(play, "1")).toMatchObject({ status: "released", releasedBy: "Dana" });
    await play.command({ op: "jump", by: "Dana", moveNumber: 2 });
    expect(stateOf(play).move).toBe(2);
    expect(injectIn(play, "2")).toMatchObject({ status: "released", releasedBy: null });
    await play.command({ op: "pace", by: "Dana", factor: 60 });
    const { storyMs } = stateOf(play).clock;
    await pass(SECOND);
    expect(stateOf(play).clock.storyMs - storyMs).toBe(MINUTE);
    expect(await refusal(play.command({ op: "fire", by: "Dana", controlNumber: "9" }))).toEqual([
      "there is no inject `9`; did you mean `1`?",
    ]);
  });

  test("ends a fault, and by the emergency stop all of them and those to come", async () => {
    const other = { ...slow, name: "other", durationMinutes: null };
    const later = { ...slow, name: "later" };
    const exercise = timeline([
      at("1", 0, { faults: [slow, other] }),
      at("2", 5, { faults: [later] }),
    ]);
    const play = await start(exercise);
    await play.start(START);
    await pass(2 * SECOND);
    expect(stateOf(play).faults).toMatchObject([
      { state: "active" },
      { state: "active", toStoryMs: null },
      { state: "planned", fromStoryMs: null },
    ]);
    expect(await refusal(play.command({ op: "end_fault", by: "Dana", fault: "slwo" }))).toEqual([
      "no fault `slwo` holds; did you mean `slow`?",
    ]);
    await play.command({ op: "end_fault", by: "Dana", fault: "slow" });
    await pass(SECOND);
    expect(network.filter((request) => request.startsWith("remove"))).toEqual(["remove slow"]);
    await play.command({ op: "clear_faults" });
    await pass(6 * MINUTE);
    expect(injectIn(play, "2").status).toBe("released");
    expect(stateOf(play).faults.map(({ state }) => state)).toEqual(["ended", "ended", "planned"]);
    expect(network.filter((request) => request.startsWith("add")).length).toBe(2);
  });

  test("plays under other rules once an inject applies them, and leaves those it found", async () => {
    const exercise = timeline([at("1", 1, { applyPack: "strict" })]);
    let play = await start(exercise);
    await play.start(START);
    await pass(30 * SECOND);
    expect(rules).toEqual([]);
    await pass(MINUTE);
    play = await start(exercise);
    await pass(MINUTE);
    expect(rules).toEqual(["strict@1"]);
    await play.command({ op: "stop" });
    await pass(SECOND);
    expect(rules).toEqual(["strict@1", testPack().version]);
    expect(events().filter((event) => event.startsWith("pack_applied"))).toEqual([
      "pack_applied strict",
      "pack_applied test",
    ]);
  });

  test("starts nothing while something goes on, and nothing that does not fit", async () => {
    const play = await start(timeline([at("1", 0, { applyPack: "other" })]));
    expect(await refusal(play.start(START))).toEqual([
      "inject `1` applies pack `other`: there is no such folder",
    ]);
    expect(await refusal(play.start({ exercise: "test", topology: "hbu" }))).toEqual([
      "no topology `hbu`; did you mean `hub`?",
    ]);
    expect(await refusal(play.command({ op: "pause", by: "Dana" }))).toEqual([
      "no exercise is being played: start one",
    ]);
  });
});

describe("an evaluator", () => {
  test("stands beside the verdict, rates what there is to rate, and goes on after the end", async () => {
    const watched = expectation({ id: "holds-it", expiresAfterMs: MINUTE, match: predicate() });
    const objective = {
      id: "share",
      title: "",
      priority: "core" as const,
      capability: "",
      capabilityTargets: [{ id: "in-time", description: "", criticalTasks: tasks }],
    };
    const exercise = {
      ...timeline([at("1", 0, { expectations: [watched] })]),
      objectives: [objective],
    };
    let play = await start(exercise);
    await play.start(START);
    await pass(3 * MINUTE);
    await play.command({ op: "stop" });
    await pass(SECOND);
    const reason = "they phoned";
    await play.command({ op: "judge", by: "Eva", expectation: "holds-it", verdict: "met", reason });
    const texts = { strengths: "quick", improvements: "" };
    await play.command({ op: "rate", by: "Eva", about: "in-time", rating: "M", ...texts });
    await play.command({ op: "rate", by: "Eva", about: "in-time", rating: "S", ...texts });
    expect(
      await refusal(play.command({ op: "rate", by: "Eva", about: "x", rating: "P", ...texts })),
    ).toEqual(["no objective, target or task `x`; accepted: share, in-time, report"]);
    const row = {
      op: "improve",
      by: "Eva",
      about: "in-time",
      area: "nobody relays at night",
      reference: "",
      rootCause: "",
      action: "a duty officer",
      element: "organization",
      responsible: "",
      pointOfContact: "",
      start: "",
      completion: "2026-09-01",
    } as const;
    await play.command({ ...row, id: "night" });
    await play.command({ ...row, id: "slip" });
    await play.command({ ...row, id: "night", action: "two duty officers" });
    await play.command({ op: "drop_improvement", by: "Eva", id: "slip" });
    expect(await refusal(play.command({ op: "drop_improvement", by: "Eva", id: "nigth" }))).toEqual(
      ["no row `nigth` in the improvement plan; did you mean `night`?"],
    );
    expect(await refusal(play.command({ ...row, id: "x", about: "in-tme" }))).toEqual([
      "no objective, target or task `in-tme`; did you mean `in-time`?",
    ]);
    play = await start(exercise);
    expect(stateOf(play)).toMatchObject({
      improvements: [{ id: "night", action: "two duty officers", completion: "2026-09-01" }],
      phase: "ended",
      expectations: [
        { verdict: { kind: "missed" }, judged: { verdict: "met", by: "Eva", reason } },
      ],
      ratings: [{ about: "in-time", rating: "S" }],
    });
    expect(events().filter((event) => event === "rated in-time").length).toBe(2);
  });
});
