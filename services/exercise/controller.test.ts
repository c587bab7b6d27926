import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pino from "pino";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Exercise, FaultSpec } from "../../domain/exercise/mod.ts";
import { testExercise, testIncident, testPack } from "../../domain/exercise/testing.ts";
import { InputError } from "../../domain/input.ts";
import { sekisho } from "../../proto/mod.ts";
import { Controller, type RunNotice } from "./controller.ts";
import type { RulesRequest } from "./faults/mod.ts";
import type { JournalEntry } from "./journal.ts";
import { StateFiles } from "./state.ts";

const { Plan } = sekisho.v1;
const log = pino({ level: "silent" });
const MINUTE = 60_000;
const START = { op: "start", exercise: "cuts", topology: "hub", seed: "7" } as const;

const staffing: FaultSpec = testExercise().faults[0]!;
const down: FaultSpec = {
  ...staffing,
  name: "outage",
  type: "down",
  target: { kind: "named", names: ["nisc"] },
  attributes: {},
  startAt: { window: "onset", offsetMinutes: 60 },
  durationMinutes: 300,
};

let dir: string;
let journal: JournalEntry[];
let notices: RunNotice[];
let told: string[];
let supervised: string[];
let stopping: AbortController;
let supervisorAnswers: boolean;
let running: Controller[];
let gates: string[];
/** The organisation that gives no word. */
let silent: string;
let rules: RulesRequest[];
let rulesAnswer: (request: RulesRequest) => Promise<void>;

/** One process of the service, over the same state files. */
async function start(exercise: Exercise = testExercise()): Promise<Controller> {
  const controller: Controller = new Controller({
    loaded: {
      pack: testPack(),
      catalogue: [testIncident("a"), testIncident("b", "nisc")],
      exercises: new Map([[exercise.id, exercise]]),
    },
    files: new StateFiles(dir),
    journal: (entry) => Promise.resolve(void journal.push(entry)),
    hands: {
      supervise(request) {
        if (!supervisorAnswers) return Promise.reject(new Error("no responders"));
        if (request.op === "ping") return Promise.resolve();
        const { op, process } = request;
        supervised.push(`${op} ${process}`);
        // A process that was started asks for its plan.
        if (op === "start") setTimeout(() => controller.planOf(process), 300);
        return Promise.resolve();
      },
      network: () => Promise.reject(new Error("no responders")),
      rules(request) {
        rules.push(request);
        return rulesAnswer(request);
      },
    },
    tell(organisation, plan) {
      const { revision, runId, clock } = Plan.decode(plan);
      told.push(`${organisation} ${revision}`);
      controller.planOf(organisation);
      if (organisation !== silent) controller.takeWord(organisation, runId, clock!.endStoryMs);
    },
    tellGate: ({ runId, storyMs }) => void gates.push(`${runId} ${storyMs}`),
    publishRun: (notice) => Promise.resolve(void notices.push(notice)),
    log,
    signal: stopping.signal,
  });
  running.push(controller);
  await controller.resume();
  return controller;
}

const events = () =>
  journal.map(({ kind, subject, storyMs }) => `${kind} ${subject} ${Math.round(storyMs / MINUTE)}`);
const state = (controller: Controller) =>
  controller.command({ op: "state" }) as Promise<Record<string, unknown>>;
const refusal = (work: Promise<unknown>) =>
  work.then(
    () => [],
    (error: InputError) => error.problems.map(({ message }) => message),
  );

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse("2026-06-01T00:00:00Z") });
  dir = mkdtempSync(join(tmpdir(), "sekisho-exercise-"));
  [journal, notices, told, supervised, running, gates] = [[], [], [], [], [], []];
  silent = "";
  rules = [];
  rulesAnswer = () => Promise.resolve();
  supervisorAnswers = true;
  stopping = new AbortController();
});

afterEach(() => {
  for (const controller of running) controller.close();
  vi.useRealTimers();
  rmSync(dir, { recursive: true, force: true });
});

describe("an exercise", () => {
  test("goes through windows and faults to its end, by the journal", async () => {
    const controller = await start();
    expect(await state(controller)).toMatchObject({ phase: "idle", runId: "" });
    await controller.command(START);
    expect(await state(controller)).toMatchObject({
      phase: "running",
      window: "baseline",
      storyMs: 0,
    });
    await vi.advanceTimersByTimeAsync(60_000);
    const ended = await state(controller);
    expect(ended).toMatchObject({ phase: "ended", storyMs: ended["endStoryMs"] });
    expect(ended["faults"]).toMatchObject([{ name: "cut", phase: "ended" }]);
    expect(journal.map(({ kind, subject }) => `${kind} ${subject}`)).toEqual([
      "exercise_started cuts",
      "window_entered baseline",
      "window_entered onset",
      "fault_started cut",
      "window_entered fault",
      "fault_ended cut",
      "window_entered post",
      "exercise_ended cuts",
    ]);
    const [begun, over] = journal.filter(({ subject }) => subject === "cut");
    expect(over!.storyMs - begun!.storyMs).toBe(60 * MINUTE);
    expect(over!.detail["verified"]).toBe("true");
  });

  test("tells the checkpoint and every organisation before the story begins", async () => {
    const controller = await start();
    await controller.command(START);
    expect(notices).toMatchObject([{ topology: "hub", pace: 3600 }]);
    expect(notices[0]!.startedUnixMs).toBeGreaterThan(Date.now());
    expect(told).toEqual(["cisa 1", "nisc 1", "uk-ncsc 1"]);
  });

  test("that is unknown, or under way already, is refused", async () => {
    const controller = await start();
    expect(await refusal(controller.command({ ...START, exercise: "cut" }))).toEqual([
      "exercise `cut` is not in the pack: it has `cuts`",
    ]);
    await controller.command(START);
    expect((await refusal(controller.command(START))).join()).toContain("stop it first");
    expect(await refusal(controller.command({ op: "load", incidents: [] }))).toHaveLength(1);
  });

  test("uses the incidents that were loaded, each once, and the catalogue on request", async () => {
    const controller = await start();
    await controller.command({ op: "load", incidents: [testIncident("x"), testIncident("y")] });
    await controller.command({ op: "load", incidents: [testIncident("y"), testIncident("z")] });
    await controller.command(START);
    const arrivals = (id: string) => Plan.decode(controller.planOf(id)).arrivals;
    expect(arrivals("cisa")).toBe(6);
    await controller.command({ op: "stop" });
    await vi.advanceTimersByTimeAsync(10);
    await controller.command({ ...START, incidents: "catalogue" });
    expect([arrivals("cisa"), arrivals("nisc")]).toEqual([2, 2]);
  });

  test("that is stopped ends its faults, then itself", async () => {
    const controller = await start();
    await controller.command(START);
    await vi.advanceTimersByTimeAsync(1_100 + 60_000 / 60);
    for (let i = 0; i < 60 && !events().some((line) => line.startsWith("fault_started")); i++)
      await vi.advanceTimersByTimeAsync(100);
    await controller.command({ op: "stop" });
    await vi.advanceTimersByTimeAsync(100);
    const stopped = await state(controller);
    expect(stopped).toMatchObject({ phase: "ended", revision: 2 });
    expect(events().slice(-2)).toEqual([
      `fault_ended cut ${Math.round(Number(stopped["endStoryMs"]) / MINUTE)}`,
      `exercise_ended cuts ${Math.round(Number(stopped["endStoryMs"]) / MINUTE)}`,
    ]);
    expect(told.slice(-3)).toEqual(["cisa 2", "nisc 2", "uk-ncsc 2"]);
  });
});

describe("the gate", () => {
  const begin = async (): Promise<Controller> => {
    const controller = await start();
    await controller.command(START);
    return controller;
  };

  test("does not move, and the exercise does not end, before everybody has given their word", async () => {
    silent = "nisc";
    const controller = await begin();
    const { runId, endStoryMs } = await state(controller);
    await vi.advanceTimersByTimeAsync(15_000);
    expect((await state(controller))["phase"]).toBe("running");
    expect(new Set(gates)).toEqual(new Set([`${String(runId)} 0`]));
    controller.takeWord("nisc", String(runId), Number(endStoryMs));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(gates.at(-1)).toBe(`${String(runId)} ${String(endStoryMs)}`);
    expect((await state(controller))["phase"]).toBe("ended");
  });

  test("keeps a run that is stopped after its clock's end from ending before its story", async () => {
    silent = "nisc";
    const controller = await begin();
    await vi.advanceTimersByTimeAsync(15_000);
    const { runId, endStoryMs } = await state(controller);
    expect((await state(controller))["storyMs"]).toBe(endStoryMs);
    await controller.command({ op: "stop" });
    await vi.advanceTimersByTimeAsync(1_000);
    const ends = () => events().filter((line) => line.startsWith("exercise_ended"));
    expect(ends()).toEqual([]);
    expect((await state(controller))["phase"]).toBe("running");
    controller.takeWord("nisc", String(runId), Number(endStoryMs));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(ends()).toHaveLength(1);
    expect(await state(controller)).toMatchObject({ phase: "ended", revision: 2 });
  });

  test("takes no word about another run", async () => {
    silent = "nisc";
    const controller = await begin();
    controller.takeWord("nisc", "another", 1e9);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(gates.every((told) => told.endsWith(" 0"))).toBe(true);
  });

  test("waits for nobody for ever", async () => {
    silent = "nisc";
    const controller = await begin();
    await vi.advanceTimersByTimeAsync(120_000);
    expect((await state(controller))["phase"]).toBe("ended");
  });
});

describe("a fault that stops a process", () => {
  const exercise = testExercise({
    windows: [
      { name: "onset", incidents: true, lastsMinutes: 600 },
      { name: "post", incidents: false, lastsMinutes: 120 },
    ],
    faults: [down],
  });

  test("stops it, starts it again, and ends when it is back, where the story has it", async () => {
    const controller = await start(exercise);
    await controller.command(START);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(supervised).toEqual(["stop nisc", "start nisc"]);
    await vi.waitFor(() =>
      expect(events().filter((line) => line.includes("outage"))).toHaveLength(2),
    );
    const [begun, over] = journal.filter(({ subject }) => subject === "outage");
    expect(Math.round(begun!.storyMs / MINUTE)).toBe(60);
    expect(Math.round(over!.storyMs / MINUTE)).toBe(360);
    expect(over!.detail).toMatchObject({ target: "nisc", verified: "true" });
  });

  test("keeps an exercise from starting where no supervisor answers", async () => {
    supervisorAnswers = false;
    const controller = await start(exercise);
    expect((await refusal(controller.command(START))).join()).toContain("no supervisor answers");
    expect(await state(controller)).toMatchObject({ phase: "idle" });
  });

  test("that cannot be ended is in the journal as such, and the exercise ends", async () => {
    const controller = await start(exercise);
    await controller.command(START);
    await vi.advanceTimersByTimeAsync(3_000);
    supervisorAnswers = false;
    await vi.advanceTimersByTimeAsync(120_000);
    await vi.waitFor(() => expect(journal.some(({ kind }) => kind === "fault_ended")).toBe(true));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(journal.find(({ kind }) => kind === "fault_ended")!.detail).toMatchObject({
      verified: "false",
      problem: "no responders",
    });
    expect(await state(controller)).toMatchObject({ phase: "ended" });
  });
});

describe("faults that change the rules", () => {
  const suspended = (name: string, organisation: string): FaultSpec => ({
    ...staffing,
    name,
    type: "clearance_changed",
    target: { kind: "named", names: [organisation] },
    attributes: { clearance: "none" },
  });
  const exercise = testExercise({
    faults: [
      suspended("one", "nisc"),
      suspended("other", "cisa"),
      {
        ...suspended("stale", ""),
        type: "stale_policy",
        attributes: {},
        target: { kind: "named", names: ["policy"] },
      },
    ],
  });
  const shown = ({ changes, hold }: RulesRequest) =>
    [...changes.map((change) => ("organisation" in change ? change.organisation : "")), hold].join(
      " ",
    );

  test("and begin and end at the same time are all told of each other", async () => {
    // It takes the checkpoint a while, and the others do not wait for it.
    rulesAnswer = () => new Promise((resolve) => setTimeout(resolve, 200));
    const controller = await start(exercise);
    const starting = controller.command(START);
    await vi.advanceTimersByTimeAsync(1_000);
    await starting;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await state(controller)).toMatchObject({ phase: "ended" });
    const told = rules.map(shown);
    // Looked for at the start, without changing anything.
    expect(told.slice(0, 3)).toEqual(["false", "false", "false"]);
    expect(told.slice(3, 6).at(-1)).toBe("nisc cisa true");
    expect(told.slice(6)).toEqual(["cisa true", "true", "false"]);
  });

  test("and that the checkpoint refuses are in the journal with its reason", async () => {
    const controller = await start(exercise);
    await controller.command(START);
    rulesAnswer = ({ changes }) =>
      changes.length > 0 ? Promise.reject(new Error("no agreement")) : Promise.resolve();
    await vi.advanceTimersByTimeAsync(180_000);
    const began = journal.filter(({ kind }) => kind === "fault_started");
    expect(began.map(({ detail }) => detail["problem"])).toEqual([
      "no agreement",
      "no agreement",
      "no agreement",
    ]);
    await vi.waitFor(
      async () => expect(await state(controller)).toMatchObject({ phase: "ended" }),
      { timeout: 10_000 },
    );
  });

  test("keep an exercise from starting where the checkpoint does not follow", async () => {
    rulesAnswer = () => Promise.reject(new Error("no responders"));
    const controller = await start(exercise);
    const problems = await refusal(controller.command(START));
    expect(problems).toHaveLength(3);
    expect(problems[0]).toBe(
      "fault `one` changes the rules, and the checkpoint does not follow: no responders",
    );
  });
});

describe("an exercise that is stopped while the story waits at a fault", () => {
  test.each(["kill", "down"])("of type %s ends, and can be started again", async (type) => {
    silent = "uk-ncsc";
    const fault = { ...down, type, durationMinutes: type === "kill" ? null : 5 };
    const windows = [
      { name: "onset", incidents: true, lastsMinutes: 600 },
      { name: "post", incidents: false, lastsMinutes: 120 },
    ] as const;
    const controller = await start(testExercise({ windows, faults: [fault] }));
    await controller.command(START);
    // Beginning and end of the fault are due, and the story has not come so far.
    await vi.advanceTimersByTimeAsync(4_000);
    expect(supervised).toEqual([]);
    const stopped = controller.command({ op: "stop" });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await stopped).toMatchObject({ revision: 2 });
    // One that says nothing is waited for.
    await vi.advanceTimersByTimeAsync(25_000);
    expect(await state(controller)).toMatchObject({ phase: "ended" });
    expect(supervised).toEqual([]);
    expect(journal.map(({ kind }) => kind)).toEqual([
      "exercise_started",
      "window_entered",
      "exercise_ended",
    ]);
    const again = controller.command(START);
    await vi.advanceTimersByTimeAsync(100);
    expect(await again).toMatchObject({ phase: "running" });
  });
});

describe("an exercise whose faults are taken away while the story waits at one", () => {
  test("goes on without it: what had not begun never begins", async () => {
    silent = "uk-ncsc";
    const windows = [
      { name: "onset", incidents: true, lastsMinutes: 600 },
      { name: "post", incidents: false, lastsMinutes: 120 },
    ] as const;
    const controller = await start(testExercise({ windows, faults: [down] }));
    await controller.command(START);
    await vi.advanceTimersByTimeAsync(4_000);
    const clearing = controller.command({ op: "clear_faults" });
    await vi.advanceTimersByTimeAsync(100);
    expect(await clearing).toMatchObject({ phase: "running", revision: 2 });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await state(controller)).toMatchObject({ phase: "ended" });
    expect(supervised).toEqual([]);
    expect(events().filter((line) => line.includes("fault"))).toEqual([]);
  });
});

describe("after a kill in mid-run", () => {
  test("the same run goes on at the same clock, and nothing is journalled twice", async () => {
    const first = await start();
    await first.command(START);
    await vi.advanceTimersByTimeAsync(2_000);
    const before = await state(first);
    first.close();
    await vi.advanceTimersByTimeAsync(500);
    const second = await start();
    expect(await state(second)).toMatchObject({
      runId: before["runId"],
      phase: "running",
      storyMs: Number(before["storyMs"]) + 500 * 3600,
    });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await state(second)).toMatchObject({ phase: "ended" });
    expect(new Set(journal.map(({ id }) => id)).size).toBe(journal.length);
    expect(journal.at(-1)!.kind).toBe("exercise_ended");
  });
});
