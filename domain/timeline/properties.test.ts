/** What holds for every timeline, whatever is observed. FC_RUNS sets how many cases each is tried on. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  advance,
  initialState,
  nextDueMs,
  perform,
  type Action,
  type Observation,
  type Step,
  type Timeline,
  type TimelineState,
} from "./mod.ts";
import { storyNow, unixAt } from "../exercise/mod.ts";
import { MINUTE, observations, timelines } from "./testing.ts";

const numRuns = Math.min(Number(process.env["FC_RUNS"] ?? 300), 1_000);
const END = 130 * MINUTE;

const times = fc
  .array(fc.integer({ min: 0, max: END }), { maxLength: 12 })
  .map((drawn) => [...drawn, END].toSorted((a, b) => a - b));

/** One advance after the other, each with what was observed since the last. */
function inSteps(
  timeline: Timeline,
  stops: readonly number[],
  seen: readonly Observation[],
  between: (state: TimelineState) => TimelineState = (state) => state,
): Step {
  let state = initialState(timeline);
  let beforeMs = -1;
  const actions: Action[] = [];
  for (const stopMs of stops) {
    const from = beforeMs;
    const now = seen.filter(({ atMs }) => atMs > from && atMs <= stopMs);
    const step = advance(timeline, between(state), stopMs, now);
    actions.push(...step.actions);
    ({ state } = step);
    beforeMs = stopMs;
  }
  return { state, actions };
}

const property = (
  hold: (timeline: Timeline, seen: Observation[], stops: readonly number[]) => void,
) => fc.assert(fc.property(timelines, observations, times, hold), { numRuns });

test("one advance is as many small ones: the same actions in the same order, the same state", () => {
  property((timeline, seen, stops) => {
    const whole = advance(timeline, initialState(timeline), END, seen);
    expect(inSteps(timeline, stops, seen)).toEqual(whole);
  });
});

test("a state that was written and read again goes on the same", () => {
  property((timeline, seen, stops) => {
    const read = (state: TimelineState) => JSON.parse(JSON.stringify(state)) as TimelineState;
    const again = JSON.parse(JSON.stringify(timeline)) as Timeline;
    expect(inSteps(again, stops, seen, read)).toEqual(inSteps(timeline, stops, seen));
  });
});

test("advancing again, with the same observations, does nothing more", () => {
  property((timeline, seen) => {
    const { state } = advance(timeline, initialState(timeline), END, seen);
    expect(advance(timeline, state, END, seen)).toEqual({ state, actions: [] });
  });
});

test("the order in which observations of one advance are given makes no difference", () => {
  property((timeline, seen) => {
    const whole = advance(timeline, initialState(timeline), END, seen);
    expect(advance(timeline, initialState(timeline), END, seen.toReversed())).toEqual(whole);
  });
});

test("every inject goes out at most once, in the order of time, and never before it is due", () => {
  property((timeline, seen, stops) => {
    const { actions } = inSteps(timeline, stops, seen);
    const released = actions.filter((action) => action.kind === "release");
    expect(new Set(released.map(({ controlNumber }) => controlNumber)).size).toBe(released.length);
    expect(released).toEqual(released.toSorted((a, b) => a.atMs - b.atMs));
    for (const { atMs, dueMs } of released) expect(dueMs ?? 0).toBeLessThanOrEqual(atMs);
  });
});

test("a timer that wakes only when something is due misses nothing", () => {
  property((timeline, seen) => {
    const stops = seen.map(({ atMs }) => atMs);
    let state = initialState(timeline);
    for (let due = nextDueMs(timeline, state); due !== null && due <= END;) {
      stops.push(due);
      const until = due;
      const known = seen.filter(({ atMs }) => atMs <= until);
      ({ state } = advance(timeline, state, until, known));
      due = nextDueMs(timeline, state);
    }
    const woken = inSteps(
      timeline,
      [...new Set(stops)].toSorted((a, b) => a - b),
      seen,
    );
    const whole = advance(timeline, initialState(timeline), END, seen);
    // Woken by what was observed too, for it may make something due.
    expect(woken.actions).toEqual(whole.actions.filter(({ atMs }) => atMs <= woken.state.nowMs));
  });
});

describe("a pause", () => {
  const pace = 3;
  const pauses = fc.array(
    fc.record({
      atRealMs: fc.integer({ min: 1, max: END / pace }),
      lastsMs: fc.integer({ min: 1, max: 10 * END }),
    }),
    { maxLength: 4 },
  );

  /** Story time on a clock that stands during pauses: each puts the start back by its length. */
  function storyAt(realMs: number, stops: readonly { atRealMs: number; lastsMs: number }[]) {
    let startedUnixMs = 0;
    for (const { atRealMs, lastsMs } of stops) {
      const begins = startedUnixMs + atRealMs;
      if (realMs <= begins) break;
      startedUnixMs += Math.min(lastsMs, realMs - begins);
    }
    return storyNow({ kind: "running", startedUnixMs, pace, endStoryMs: END }, realMs);
  }

  test("makes nothing late: what goes out, and when in the story, is the same with and without", () => {
    fc.assert(
      fc.property(timelines, pauses, (timeline, drawn) => {
        const stops = drawn.toSorted((a, b) => a.atRealMs - b.atRealMs);
        const clock = { kind: "running", startedUnixMs: 0, pace, endStoryMs: END } as const;
        const paused = stops.reduce((sum, { lastsMs }) => sum + lastsMs, 0);
        const wakes = Array.from({ length: 40 }, (_, place) => {
          return ((unixAt(clock, END) + paused) * (place + 1)) / 40;
        });
        const readings = wakes.map((realMs) => storyAt(realMs, stops));
        expect(readings.at(-1)).toBe(END);
        expect(inSteps(timeline, readings, [])).toEqual(
          advance(timeline, initialState(timeline), END),
        );
      }),
      { numRuns },
    );
  });
});

test("whatever the facilitator does, nothing goes out twice and nothing throws", () => {
  const commands = fc.array(
    fc.record({
      atMs: fc.integer({ min: 0, max: END }),
      what: fc.constantFrom("fireNow", "defer", "skip", "jumpToMove", "undo", "override", "end"),
      which: fc.nat({ max: 12 }),
    }),
    { maxLength: 15 },
  );
  fc.assert(
    fc.property(timelines, observations, commands, (timeline, seen, drawn) => {
      let state = initialState(timeline);
      const actions: Action[] = [];
      const take = (step: Step) => {
        actions.push(...step.actions);
        ({ state } = step);
      };
      for (const { atMs, what, which } of drawn.toSorted((a, b) => a.atMs - b.atMs)) {
        take(
          advance(
            timeline,
            state,
            atMs,
            seen.filter((each) => each.atMs <= atMs),
          ),
        );
        const about = {
          controlNumber: String(which),
          moveNumber: (which % 3) + 1,
          expectation: `e${which}-0`,
          untilMs: which % 2 === 0 ? null : atMs + which * MINUTE,
          to: which % 2 === 0 ? ("met" as const) : ("missed" as const),
          by: "A",
          reason: "drawn",
        };
        const outcome = perform(timeline, state, atMs, { command: what, ...about });
        if (outcome.kind === "done") take(outcome);
      }
      take(advance(timeline, state, END, seen));
      const released = actions.flatMap((action) =>
        action.kind === "release" ? [action.controlNumber] : [],
      );
      expect(new Set(released).size).toBe(released.length);
      const out = Object.entries(state.injects).filter(([, its]) => its.kind === "released");
      expect(new Set(out.map(([number]) => number))).toEqual(new Set(released));
    }),
    { numRuns },
  );
});
