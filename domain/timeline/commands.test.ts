/** What facilitators and evaluators do to the play, and what cannot be done. */
import { describe, expect, test } from "vitest";
import {
  advance,
  type Command,
  initialState,
  type Inject,
  perform,
  standing,
  type Step,
  type Timeline,
  type TimelineState,
} from "./mod.ts";
import {
  expectation,
  inject,
  MINUTE,
  move,
  not,
  observation,
  on,
  predicate,
  timeline,
} from "./testing.ts";

const minutes = (count: number) => count * MINUTE;

function done(of: Timeline, state: TimelineState, nowMs: number, command: Command): Step {
  const outcome = perform(of, state, nowMs, command);
  if (outcome.kind === "refused") throw new Error(outcome.reason);
  return outcome;
}

function refusal(of: Timeline, state: TimelineState, nowMs: number, command: Command): string {
  const outcome = perform(of, state, nowMs, command);
  return outcome.kind === "refused" ? outcome.reason : "done";
}

const kindOf = ({ injects }: TimelineState, number: string) => injects[number]?.kind;
const released = ({ actions }: Step) =>
  actions.flatMap((action) =>
    action.kind === "release" ? [`${action.atMs / MINUTE} ${action.controlNumber}`] : [],
  );

const of = timeline(
  [
    inject({ controlNumber: "1", atMs: minutes(10) }),
    inject({ controlNumber: "by hand", atMs: null, trigger: on("Manual") }),
    inject({ controlNumber: "2", atMs: minutes(30), moveNumber: 2 }),
    inject({ controlNumber: "2b", atMs: minutes(35), moveNumber: 2 }),
    inject({ controlNumber: "3", atMs: minutes(65), moveNumber: 3 }),
    inject({ controlNumber: "gone", atMs: minutes(1), status: "Obsolete" }),
  ],
  { moves: [move(1, 0), move(2, minutes(30)), move(3, minutes(60))], endMs: minutes(90) },
);
const start = advance(of, initialState(of), minutes(5)).state;

describe("fireNow", () => {
  test("releases at once, and the clock does not release it again", () => {
    const fired = done(of, start, minutes(5), { command: "fireNow", controlNumber: "1" });
    expect(fired.actions).toEqual([
      {
        kind: "release",
        controlNumber: "1",
        atMs: minutes(5),
        dueMs: minutes(10),
        because: "facilitator",
      },
    ]);
    expect(released(advance(of, fired.state, minutes(20)))).toEqual([]);
  });

  test("is how Manual injects go out", () => {
    const fired = done(of, start, minutes(7), { command: "fireNow", controlNumber: "by hand" });
    expect(fired.actions).toMatchObject([{ controlNumber: "by hand", dueMs: null }]);
  });

  test("does first what was due before it", () => {
    const fired = done(of, start, minutes(12), { command: "fireNow", controlNumber: "by hand" });
    expect(released(fired)).toEqual(["10 1", "12 by hand"]);
  });

  test.each([
    ["1", "inject `1` has been released already"],
    ["gone", "inject `gone` is Obsolete; give it another status in the file to play it"],
    ["by hnd", "there is no inject `by hnd`; did you mean `by hand`?"],
  ])("is refused for %s", (controlNumber, reason) => {
    expect(refusal(of, start, minutes(12), { command: "fireNow", controlNumber })).toBe(reason);
  });
});

describe("defer", () => {
  const command = { command: "defer", controlNumber: "1", reason: "phones are down" } as const;

  test("to a time: it goes out then, with the time it was planned for", () => {
    const { state } = done(of, start, minutes(5), { ...command, untilMs: minutes(25) });
    expect(advance(of, state, minutes(29)).actions).toEqual([
      {
        kind: "release",
        controlNumber: "1",
        atMs: minutes(25),
        dueMs: minutes(10),
        because: "time",
      },
    ]);
  });

  test("without a time: it waits to be fired", () => {
    const { state } = done(of, start, minutes(5), { ...command, untilMs: null });
    const later = advance(of, state, minutes(29));
    expect(released(later)).toEqual([]);
    expect(later.state.injects["1"]).toMatchObject({ kind: "deferred", reason: "phones are down" });
    const fired = done(of, later.state, minutes(29), { command: "fireNow", controlNumber: "1" });
    expect(released(fired)).toEqual(["29 1"]);
  });

  test.each<[Partial<Extract<Command, { command: "defer" }>>, string]>([
    [
      { controlNumber: "by hand" },
      "inject `by hand` waits to be fired by hand; it has nothing to defer",
    ],
    [
      { untilMs: minutes(5) },
      "defer to a time that is still to come, or until it is fired by hand",
    ],
    [{ reason: "" }, "say why it is deferred; the report tells it"],
  ])("is refused with %j", (over, reason) => {
    const asked = { ...command, untilMs: minutes(25), ...over };
    expect(refusal(of, start, minutes(5), asked)).toBe(reason);
  });

  test("is refused for what is out", () => {
    expect(refusal(of, start, minutes(12), { ...command, untilMs: minutes(25) })).toBe(
      "inject `1` has been released already",
    );
  });
});

describe("skip", () => {
  const command = { command: "skip", controlNumber: "1", reason: "no time left" } as const;

  test("takes an inject out of the play; it can be fired all the same", () => {
    const { state } = done(of, start, minutes(5), command);
    expect(released(advance(of, state, minutes(29)))).toEqual([]);
    const fired = done(of, state, minutes(8), { command: "fireNow", controlNumber: "1" });
    expect(released(fired)).toEqual(["8 1"]);
  });

  test("needs a reason, and something that waits", () => {
    expect(refusal(of, start, minutes(5), { ...command, reason: "" })).toMatch(/^say why/);
    expect(refusal(of, start, minutes(12), command)).toMatch(/has been released/);
  });
});

describe("jumpToMove", () => {
  test("passes over what waits for a time, and begins the move at once with what is due in it", () => {
    const jumped = done(of, start, minutes(5), { command: "jumpToMove", moveNumber: 2 });
    expect(jumped.actions).toEqual([
      { kind: "pass-over", controlNumber: "1", atMs: minutes(5) },
      { kind: "start-move", moveNumber: 2, atMs: minutes(5) },
      { kind: "release", controlNumber: "2", atMs: minutes(5), dueMs: minutes(5), because: "time" },
    ]);
    expect(kindOf(jumped.state, "gone")).toBe("waiting");
  });

  test("keeps the distances of what follows, later moves and the end included", () => {
    const { state } = done(of, start, minutes(5), { command: "jumpToMove", moveNumber: 2 });
    const rest = advance(of, state, minutes(90)).actions.map((action) => [
      action.kind,
      action.atMs / MINUTE,
    ]);
    expect(rest).toEqual([
      ["release", 10],
      ["start-move", 35],
      ["release", 40],
      ["end-due", 65],
    ]);
  });

  test("over moves between passes over all they have but what is fired by hand", () => {
    const { state } = done(of, start, minutes(5), { command: "jumpToMove", moveNumber: 3 });
    expect(state.moves["2"]).toEqual({ kind: "passed-over", atMs: minutes(5) });
    expect(["1", "2", "2b", "by hand"].map((number) => kindOf(state, number))).toEqual([
      "skipped",
      "skipped",
      "skipped",
      "waiting",
    ]);
  });

  test("leaves waiting what depends on events of the present move", () => {
    const contingent = timeline(
      [
        inject({ controlNumber: "1", expectations: [expectation({ id: "e" })] }),
        inject({ controlNumber: "2", atMs: null, trigger: on("Success", ["e"]) }),
      ],
      { moves: [move(1, 0), move(2, minutes(30))] },
    );
    const before = advance(contingent, initialState(contingent), minutes(5)).state;
    const jump = { command: "jumpToMove", moveNumber: 2 } as const;
    const { state } = done(contingent, before, minutes(5), jump);
    const later = advance(contingent, state, minutes(20), [observation(minutes(15))]);
    expect(released(later)).toEqual(["15 2"]);
  });

  test("is how the facilitator paces", () => {
    const paced = {
      ...of,
      exercise: { ...of.exercise, deliveryMode: "FacilitatorPaced" as const },
    };
    const before = advance(paced, initialState(paced), minutes(50)).state;
    const jumped = done(paced, before, minutes(50), { command: "jumpToMove", moveNumber: 2 });
    expect(released(jumped)).toEqual(["50 2"]);
    expect(released(advance(paced, jumped.state, minutes(60)))).toEqual(["55 2b"]);
  });

  test.each([
    [1, "move 1 is over or has begun; jump to a later one"],
    [7, "there is no move `7`; accepted: 1, 2, 3"],
  ])("to move %i is refused", (moveNumber, reason) => {
    expect(refusal(of, start, minutes(5), { command: "jumpToMove", moveNumber })).toBe(reason);
  });
});

describe("undo", () => {
  const undo = { command: "undo" } as const;
  const skip = { command: "skip", controlNumber: "1", reason: "no time" } as const;

  test("takes back a skip or a deferral", () => {
    for (const command of [skip, { ...skip, command: "defer" as const, untilMs: minutes(20) }]) {
      const { state } = done(of, start, minutes(5), command);
      const back = done(of, state, minutes(6), undo);
      expect(kindOf(back.state, "1")).toBe("waiting");
      expect(released(advance(of, back.state, minutes(12)))).toEqual(["10 1"]);
    }
  });

  test("of a skip whose time has passed lets it go at once", () => {
    const { state } = done(of, start, minutes(5), skip);
    expect(released(done(of, state, minutes(15), undo))).toEqual(["15 1"]);
  });

  test("takes back the latest first", () => {
    const first = done(of, start, minutes(5), skip).state;
    const second = done(of, first, minutes(5), { ...skip, controlNumber: "2" }).state;
    const once = done(of, second, minutes(6), undo).state;
    expect([kindOf(once, "1"), kindOf(once, "2")]).toEqual(["skipped", "waiting"]);
    const twice = done(of, once, minutes(6), undo).state;
    expect([kindOf(twice, "1"), kindOf(twice, "2")]).toEqual(["waiting", "waiting"]);
    expect(refusal(of, twice, minutes(6), undo)).toMatch(/^there is nothing to take back/);
  });

  test("takes back a jump with which nothing went out", () => {
    const { state } = done(of, start, minutes(5), { command: "jumpToMove", moveNumber: 3 });
    const back = done(of, state, minutes(9), undo).state;
    expect(back.moves).toEqual(start.moves);
    expect(back.injects).toEqual(start.injects);
    // Five minutes later the first inject of the move is out.
    expect(refusal(of, state, minutes(11), undo)).toMatch(/^there is nothing to take back/);
  });

  test("never takes back a release: the one before it is next", () => {
    const skipped = done(of, start, minutes(5), { ...skip, controlNumber: "2b" }).state;
    const fired = done(of, skipped, minutes(6), { command: "fireNow", controlNumber: "1" }).state;
    const back = done(of, fired, minutes(6), undo).state;
    expect(kindOf(back, "1")).toBe("released");
    expect(kindOf(back, "2b")).toBe("waiting");
    expect(refusal(of, back, minutes(6), undo)).toMatch(/^there is nothing to take back/);
  });
});

describe("evaluators", () => {
  const judged = (more: Inject[] = []) =>
    timeline([
      inject({
        controlNumber: "1",
        expectations: [expectation({ id: "e", expiresAfterMs: minutes(20) })],
      }),
      ...more,
    ]);
  const word = { expectation: "e", by: "Evaluator A", reason: "told by phone" };

  test("override a verdict, which stays beside it", () => {
    const its = judged();
    const missed = advance(its, initialState(its), minutes(30)).state;
    const { state } = done(its, missed, minutes(31), { command: "override", to: "met", ...word });
    expect(state.expectations["e"]).toMatchObject({
      verdict: { kind: "missed", atMs: minutes(20) },
      judgements: [{ kind: "overridden", to: "met", by: "Evaluator A", reason: "told by phone" }],
    });
    expect(standing(state.expectations["e"]!)).toEqual({ result: "met", by: "evaluator" });
  });

  test("confirm one, and take their last word back", () => {
    const its = judged();
    const met = advance(its, initialState(its), minutes(30), [observation(minutes(3))]).state;
    const { state } = done(its, met, minutes(31), { command: "confirm", ...word });
    expect(standing(state.expectations["e"]!)).toEqual({ result: "met", by: "wire" });
    expect(state.expectations["e"]!.judgements).toHaveLength(1);
    const back = done(its, state, minutes(32), { command: "undo" }).state;
    expect(back.expectations["e"]!.judgements).toEqual([]);
  });

  test("let go what waits for the result that they give", () => {
    const its = judged([inject({ controlNumber: "2", atMs: null, trigger: on("Success", ["1"]) })]);
    const missed = advance(its, initialState(its), minutes(30)).state;
    const step = done(its, missed, minutes(31), { command: "override", to: "met", ...word });
    expect(released(step)).toEqual(["31 2"]);
  });

  test("go on after the end, when nobody else can do anything", () => {
    const its = judged();
    const ended = done(its, initialState(its), minutes(9), { command: "end" });
    expect(ended.actions.at(-1)).toMatchObject({ kind: "unreached", atMs: minutes(9) });
    const confirm = { command: "confirm", ...word } as const;
    expect(perform(its, ended.state, minutes(50), confirm).kind).toBe("done");
    expect(refusal(its, ended.state, minutes(50), { command: "fireNow", controlNumber: "1" })).toBe(
      "the exercise has been ended; only verdicts can still be confirmed or overridden",
    );
  });

  test.each<[Command, string]>([
    [{ command: "confirm", ...word }, "there is no verdict to confirm yet; override it, or wait"],
    [
      { command: "override", to: "met", ...word, reason: "" },
      "say who judges and why; the report tells both",
    ],
    [
      { command: "override", to: "met", ...word, expectation: "f" },
      "there is no expectation `f`; did you mean `e`?",
    ],
  ])("are refused %j", (command, reason) => {
    const its = judged();
    expect(refusal(its, initialState(its), minutes(5), command)).toBe(reason);
  });

  test("have nothing to judge before the inject is out", () => {
    const its = timeline([
      inject({ controlNumber: "1", atMs: minutes(9), expectations: [expectation({ id: "e" })] }),
    ]);
    const command = { command: "override", to: "met", ...word } as const;
    expect(refusal(its, initialState(its), minutes(5), command)).toBe(
      "inject `1` has not been released; there is nothing to judge yet",
    );
  });
});

test("the end decides what is open, and nothing fires any more", () => {
  const ended = done(of, start, minutes(6), { command: "end" });
  expect(ended.state.endedAtMs).toBe(minutes(6));
  expect(advance(of, ended.state, minutes(500)).actions).toEqual([]);
});

describe("the end before the time of an expectation", () => {
  const ended = (
    over: Parameters<typeof expectation>[0],
    ...seen: ReturnType<typeof observation>[]
  ) => {
    const its = timeline([
      inject({ controlNumber: "1", atMs: 0, expectations: [expectation(over)] }),
    ]);
    const { state } = advance(its, initialState(its), minutes(10), seen);
    return done(its, state, minutes(10), { command: "end" }).state.expectations[over.id]!.verdict;
  };
  const cut = { id: "e", expiresAfterMs: minutes(20) };

  test("leaves open whether it would have been met: it was not missed", () => {
    expect(ended(cut)).toEqual({ kind: "unreached", atMs: minutes(10), evidence: [] });
  });

  test("takes nothing from what was met, had run out, or had no other time than the end", () => {
    expect(ended(cut, observation(minutes(3)))).toMatchObject({ kind: "met" });
    expect(ended({ ...cut, expiresAfterMs: minutes(8) })).toMatchObject({ kind: "missed" });
    expect(ended({ ...cut, expiresAfterMs: null })).toMatchObject({ kind: "missed" });
    const by = { match: predicate({ byMs: minutes(5) }) };
    expect(ended({ ...cut, ...by })).toMatchObject({ kind: "missed", atMs: minutes(5) });
  });

  test("finds what must not happen not to have happened until then", () => {
    expect(ended({ ...cut, match: not(predicate({})) })).toMatchObject({ kind: "met" });
  });
});
