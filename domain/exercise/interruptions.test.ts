import { describe, expect, test } from "vitest";
import { interruptionsOf } from "./interruptions.ts";
import { planArm } from "./plan.ts";
import { testExercise, testIncident, testPack } from "./testing.ts";
import type { FaultSpec } from "./types.ts";

const [staffing] = testExercise().faults;
const MINUTE = 60_000;

const fault = (name: string, type: string, target: string, from: number, lasts: number) =>
  ({
    ...staffing!,
    name,
    type,
    target: { kind: "named", names: [target] },
    attributes: {},
    startAt: { window: "baseline", offsetMinutes: from },
    durationMinutes: lasts,
  }) satisfies FaultSpec;

function interrupted(organisation: string, ...faults: FaultSpec[]): string[] {
  const windows = [{ name: "baseline", incidents: true, lastsMinutes: 1_000 }] as const;
  const exercise = testExercise({ windows, faults });
  const plan = planArm(exercise, testPack(), "hub", [testIncident("a")], "7");
  return interruptionsOf(plan, organisation).map(({ fromStoryMs, toStoryMs, sends, arrivals }) => {
    const way = sends && arrivals ? "both ways" : sends ? "out" : "in";
    return `${fromStoryMs / MINUTE}–${toStoryMs / MINUTE} ${way}`;
  });
}

describe("an organisation that is cut off", () => {
  test("neither sends nor receives as long; the others do", () => {
    const apart = fault("apart", "partition", "nisc", 10, 20);
    expect(interrupted("nisc", apart)).toEqual(["10–30 both ways"]);
    expect(interrupted("cisa", apart)).toEqual([]);
  });

  test.each([
    ["upstream", "out"],
    ["downstream", "in"],
    ["both", "both ways"],
  ] as const)("is cut off %s as the fault's stream says", (stream, way) => {
    const apart = { ...fault("apart", "partition", "nisc", 10, 20), stream };
    expect(interrupted("nisc", apart)).toEqual([`10–30 ${way}`]);
  });

  test("is everybody, without network or broker", () => {
    for (const process of ["network", "nats-server"])
      for (const organisation of ["cisa", "nisc", "uk-ncsc"])
        expect(interrupted(organisation, fault("off", "down", process, 5, 5))).toEqual([
          "5–10 both ways",
        ]);
  });

  test("is not one whose own process is down: its analysts are away, and what comes waits there", () => {
    expect(interrupted("nisc", fault("off", "down", "nisc", 5, 5))).toEqual([]);
  });
});

describe("an organisation that is cut off to the end of the story", () => {
  test.each(["both", "downstream"] as const)("is not reached by its end either: %s", (stream) => {
    const apart = { ...fault("apart", "partition", "nisc", 900, 5_000), stream };
    const way = stream === "both" ? "both ways" : "in";
    // A millisecond longer than the story.
    expect(interrupted("nisc", apart)).toEqual([`900–1000 ${way}`, `900–${1_000 + 1 / MINUTE} in`]);
  });

  test("still receives when it only cannot send", () => {
    const apart = { ...fault("apart", "partition", "nisc", 900, 100), stream: "upstream" as const };
    expect(interrupted("nisc", apart)).toEqual(["900–1000 out"]);
  });

  test.each(["down", "pause"])("is also one whose process does not come back: %s", (type) => {
    const off = fault("off", type, "nisc", 900, 100);
    expect(interrupted("nisc", off)).toEqual([`900–${1_000 + 1 / MINUTE} in`]);
    expect(interrupted("cisa", off)).toEqual([]);
  });

  test("is none whose process was killed, and is back at once", () => {
    expect(interrupted("nisc", fault("crash", "kill", "nisc", 999, 1))).toEqual([]);
  });
});

describe("while nobody decides", () => {
  test.each([
    ["policy_outage", "policy"],
    ["down", "policy"],
    ["pause", "policy"],
    ["blackhole", "policy"],
  ])("by %s of %s, nothing goes out, and what was decided before still arrives", (type, target) => {
    expect(interrupted("nisc", fault("nobody", type, target, 5, 5))).toEqual(["5–10 out"]);
    expect(interrupted("cisa", fault("nobody", type, target, 5, 5))).toEqual(["5–10 out"]);
  });
});

describe("several interruptions", () => {
  test("are in the order of time, each as long as its fault", () => {
    expect(
      interrupted(
        "nisc",
        fault("late", "partition", "nisc", 50, 10),
        fault("nobody", "policy_outage", "policy", 10, 60),
        fault("apart", "blackhole", "nisc", 10, 20),
      ),
    ).toEqual(["10–30 both ways", "10–70 out", "50–60 both ways"]);
  });

  test("do not come of faults that leave the connection as it is", () => {
    expect(
      interrupted(
        "nisc",
        { ...staffing!, startAt: { window: "baseline", offsetMinutes: 0 } },
        { ...fault("slow", "latency", "nisc", 0, 10), attributes: { latency: 200 } },
        { ...fault("crash", "kill", "nisc", 0, 10), durationMinutes: null },
        { ...fault("some", "blackhole", "nisc", 0, 10), toxicity: 0.5 },
      ),
    ).toEqual([]);
  });
});
