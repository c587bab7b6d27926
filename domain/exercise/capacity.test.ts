import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { capacityChanges, factorAt } from "./capacity.ts";
import type { PlannedFault } from "./types.ts";

const fault = (
  name: string,
  fromStoryMs: number,
  toStoryMs: number,
  factor: number | null,
): PlannedFault => ({
  name,
  type: factor === null ? "down" : "staffing",
  target: "cisa",
  targets: ["cisa"],
  stream: "both",
  toxicity: 1,
  attributes: factor === null ? {} : { factor },
  startAt: { window: "fault", offsetMinutes: 0 },
  durationMinutes: null,
  source: "assumed",
  fromStoryMs,
  toStoryMs,
});

describe("capacity under faults", () => {
  const faults = [fault("cut", 100, 300, 0.5), fault("outage", 200, 250, null)];
  const changes = capacityChanges({ faults }, "cisa");

  test("is the product of what holds at the time", () => {
    const at = [0, 100, 200, 249, 250, 300].map((storyMs) => factorAt(changes, "any", storyMs));
    expect(at).toEqual([1, 0.5, 0, 0, 0.5, 1]);
  });

  test("is nobody else's business", () => {
    expect(capacityChanges({ faults }, "nisc")).toEqual([]);
  });

  test("can be that of one desk", () => {
    const desk = [{ storyMs: 0, factor: 0.5, desk: "nccic", fault: "cut" }];
    expect(factorAt(desk, "nccic", 0)).toBe(0.5);
    expect(factorAt(desk, "us-cert", 0)).toBe(1);
  });

  test("is whole again after every fault has ended, whatever their times", () => {
    const times = fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(times, fc.double({ min: 0, max: 1, noNaN: true }))),
        (drawn) => {
          const some = drawn.map(([[from, length], factor], index) =>
            fault(`fault-${index}`, from, from + length, factor),
          );
          expect(factorAt(capacityChanges({ faults: some }, "cisa"), "desk", 201)).toBe(1);
        },
      ),
    );
  });
});
