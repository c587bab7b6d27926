import { expect, test } from "vitest";
import { sekisho } from "../../proto/mod.ts";
import { readBriefing } from "./briefing.ts";

const { ClockState, Plan } = sekisho.v1;

const overTheWire = (plan: sekisho.v1.Plan.$Properties) => Plan.decode(Plan.encode(plan).finish());

test("a plan that names no run is none", () => {
  expect(readBriefing(Plan.decode(new Uint8Array()), [])).toBeNull();
});

test("zeros survive the wire, which leaves them out", () => {
  const briefing = readBriefing(
    overTheWire({
      runId: "run-1",
      profile: {
        organisation: "nisc",
        desks: [
          {
            name: "desk",
            shifts: [{ fromMs: 0, toMs: 60, analysts: 2 }],
            triage: [{ severity: "high", medianMinutes: 30, sigma: 0 }],
          },
        ],
      },
      capacity: [{ storyMs: 0, factor: 0, fault: "outage" }],
    }),
    [],
  );
  const [desk] = briefing!.profile.desks;
  expect({ ...desk!.shifts[0] }).toEqual({ fromMs: 0, toMs: 60, analysts: 2 });
  expect({ ...desk!.triage.get("high") }).toEqual({ medianMinutes: 30, sigma: 0 });
  expect({ ...briefing!.changes[0] }).toEqual({ storyMs: 0, factor: 0, desk: "", fault: "outage" });
});

test("a clock without a pace, or in no known state, is waited for", () => {
  const running = { state: ClockState.CLOCK_STATE_RUNNING, pace: 60, endStoryMs: 10 };
  const kindOf = (clock: sekisho.v1.Clock.$Properties) =>
    readBriefing(overTheWire({ runId: "run-1", clock }), [])!.clock.kind;
  expect(kindOf(running)).toBe("running");
  expect(kindOf({ ...running, state: ClockState.CLOCK_STATE_ENDED })).toBe("ended");
  expect(kindOf({ ...running, pace: 0 })).toBe("waiting");
  expect(kindOf({ pace: 60 })).toBe("waiting");
});
