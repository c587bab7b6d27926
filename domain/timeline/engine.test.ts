/** When moves begin and injects go out, trigger by trigger. */
import { describe, expect, test } from "vitest";
import { advance, initialState, nextDueMs, type Observation, type Timeline } from "./mod.ts";
import {
  expectation,
  inject,
  MINUTE,
  move,
  observation,
  on,
  predicate,
  timeline,
} from "./testing.ts";

/** What is done up to a time, in short. */
function played(of: Timeline, toMs: number, observations: readonly Observation[] = []): string[] {
  return advance(of, initialState(of), toMs, observations).actions.map((action) => {
    const minute = action.atMs / MINUTE;
    switch (action.kind) {
      case "start-move":
        return `${minute} move ${action.moveNumber}`;
      case "release":
        return `${minute} release ${action.controlNumber}`;
      case "pass-over":
        return `${minute} pass over ${action.controlNumber}`;
      case "met":
      case "missed":
      case "unreached":
        return `${minute} ${action.kind} ${action.expectation}`;
      case "end-due":
        return `${minute} end`;
    }
  });
}

const minutes = (count: number) => count * MINUTE;
const watched = (over: Partial<Parameters<typeof expectation>[0]> = {}) =>
  inject({
    controlNumber: "1",
    expectations: [expectation({ id: "e", expiresAfterMs: minutes(20), ...over })],
  });

describe("by the clock", () => {
  const of = timeline(
    [
      inject({ controlNumber: "late", atMs: minutes(40), moveNumber: 2 }),
      inject({ controlNumber: "first", atMs: minutes(5) }),
      inject({ controlNumber: "same time", atMs: minutes(5) }),
    ],
    { moves: [move(1, 0), move(2, minutes(30))], endMs: minutes(90) },
  );

  test("moves begin and injects go out in the order of time, then of the file", () => {
    expect(played(of, minutes(90))).toEqual([
      "0 move 1",
      "5 release first",
      "5 release same time",
      "30 move 2",
      "40 release late",
      "90 end",
    ]);
  });

  test("nothing happens twice, however often the same time is reached", () => {
    const once = advance(of, initialState(of), minutes(90));
    expect(advance(of, once.state, minutes(90))).toEqual({ state: once.state, actions: [] });
    expect(advance(of, once.state, minutes(20))).toEqual({ state: once.state, actions: [] });
  });

  test("the timer is told what is due next, and when nothing is", () => {
    let state = initialState(of);
    const due: (number | null)[] = [];
    for (let next = nextDueMs(of, state); next !== null; next = nextDueMs(of, state)) {
      due.push(next / MINUTE);
      ({ state } = advance(of, state, next));
    }
    expect(due).toEqual([0, 5, 30, 40, 90]);
  });

  test("what the facilitator paces has moves that wait for him, and no end", () => {
    const paced = {
      ...of,
      exercise: { ...of.exercise, deliveryMode: "FacilitatorPaced" as const },
    };
    expect(played(paced, minutes(500))).toEqual([
      "0 move 1",
      "5 release first",
      "5 release same time",
    ]);
  });
});

describe("what is not played by itself", () => {
  test.each([
    ["Manual", inject({ controlNumber: "1", trigger: on("Manual") })],
    ["Obsolete", inject({ controlNumber: "1", status: "Obsolete" })],
    ["Deferred", inject({ controlNumber: "1", status: "Deferred" })],
  ])("%s", (_, one) => {
    expect(played(timeline([one]), minutes(119))).toEqual(["0 move 1"]);
  });
});

describe("after what came of another", () => {
  const held = observation(minutes(10));

  test("Success: when every expectation is met", () => {
    const of = timeline([
      watched(),
      inject({ controlNumber: "2", atMs: null, trigger: on("Success", ["1"]) }),
    ]);
    expect(played(of, minutes(60), [held])).toEqual([
      "0 move 1",
      "0 release 1",
      "10 met e",
      "10 release 2",
    ]);
    expect(played(of, minutes(60))).toEqual(["0 move 1", "0 release 1", "20 missed e"]);
  });

  test("Failure: when one is missed, by time or by what must not happen", () => {
    const of = (over = {}) =>
      timeline([
        watched(over),
        inject({ controlNumber: "2", atMs: null, trigger: on("Failure", ["e"]) }),
      ]);
    expect(played(of(), minutes(60))).toEqual([
      "0 move 1",
      "0 release 1",
      "20 missed e",
      "20 release 2",
    ]);
    const mustNot = { match: { kind: "not" as const, of: predicate() } };
    expect(played(of(mustNot), minutes(60), [held])).toEqual([
      "0 move 1",
      "0 release 1",
      "10 missed e",
      "10 release 2",
    ]);
    expect(played(of(mustNot), minutes(60))).toEqual(["0 move 1", "0 release 1", "20 met e"]);
  });

  test("Expiration: when its time ran out, and not when something happened that must not", () => {
    const of = (over = {}) =>
      timeline([
        watched(over),
        inject({ controlNumber: "2", atMs: null, trigger: on("Expiration", ["1"]) }),
      ]);
    expect(played(of(), minutes(60)).at(-1)).toBe("20 release 2");
    const mustNot = { match: { kind: "not" as const, of: predicate() } };
    expect(played(of(mustNot), minutes(60), [held]).at(-1)).toBe("10 missed e");
  });

  test("Completion: when it is out and everything about it is decided, whichever way", () => {
    const of = timeline([
      watched(),
      inject({ controlNumber: "2", atMs: minutes(5) }),
      inject({ controlNumber: "3", atMs: null, trigger: on("Completion", ["1", "2"]) }),
    ]);
    expect(played(of, minutes(60), [held]).slice(-2)).toEqual(["10 met e", "10 release 3"]);
    expect(played(of, minutes(60)).slice(-2)).toEqual(["20 missed e", "20 release 3"]);
  });

  test("`or` needs one of them, `and` all", () => {
    const of = (mode: "and" | "or") =>
      timeline([
        watched(),
        inject({
          controlNumber: "2",
          expectations: [
            expectation({
              id: "f",
              expiresAfterMs: minutes(20),
              match: predicate({ event: "acknowledged" }),
            }),
          ],
        }),
        inject({ controlNumber: "3", atMs: null, trigger: on("Success", ["e", "2"], mode) }),
      ]);
    expect(played(of("or"), minutes(15), [held]).at(-1)).toBe("10 release 3");
    expect(played(of("and"), minutes(15), [held]).at(-1)).toBe("10 met e");
    const both = [held, observation(minutes(12), { kind: "acknowledged" })];
    expect(played(of("and"), minutes(15), both).slice(-2)).toEqual(["12 met f", "12 release 3"]);
  });

  test("not before the time it is planned at, nor before its move", () => {
    const of = timeline(
      [
        watched(),
        inject({ controlNumber: "2", atMs: minutes(15), trigger: on("Success", ["e"]) }),
        inject({
          controlNumber: "3",
          atMs: null,
          moveNumber: 2,
          trigger: on("Success", ["e"]),
        }),
      ],
      { moves: [move(1, 0), move(2, minutes(30))] },
    );
    expect(played(of, minutes(60), [held]).slice(2)).toEqual([
      "10 met e",
      "15 release 2",
      "30 move 2",
      "30 release 3",
    ]);
  });

  test("a chain falls at one moment", () => {
    const of = timeline([
      inject({ controlNumber: "1", atMs: minutes(3) }),
      inject({ controlNumber: "3", atMs: null, trigger: on("Completion", ["2"]) }),
      inject({ controlNumber: "2", atMs: null, trigger: on("Completion", ["1"]) }),
    ]);
    expect(played(of, minutes(5)).slice(1)).toEqual(["3 release 1", "3 release 2", "3 release 3"]);
  });
});

describe("observations that come late", () => {
  const of = timeline([
    watched(),
    inject({ controlNumber: "2", atMs: null, trigger: on("Failure", ["e"]) }),
  ]);

  test("count by their own time, and take back nothing that went out", () => {
    const before = advance(of, initialState(of), minutes(25)).state;
    const { state, actions } = advance(of, before, minutes(26), [observation(minutes(19))]);
    expect(actions).toEqual([
      {
        kind: "met",
        expectation: "e",
        controlNumber: "1",
        atMs: minutes(19),
        evidence: [`holds-nisc-${minutes(19)}`],
      },
    ]);
    expect(state.injects["2"]?.kind).toBe("released");
  });

  test("do not count when they were too late on the wire as well", () => {
    const before = advance(of, initialState(of), minutes(25)).state;
    expect(advance(of, before, minutes(26), [observation(minutes(21))]).actions).toEqual([]);
  });
});
