import { describe, expect, test } from "vitest";
import { planArm } from "../../domain/exercise/mod.ts";
import { testExercise, testIncident, testPack } from "../../domain/exercise/testing.ts";
import { agendaOf } from "./agenda.ts";

const plan = planArm(testExercise(), testPack(), "hub", [testIncident("a")], "7");
const [fault] = plan.faults;
const ids = (endStoryMs: number) => agendaOf(plan, endStoryMs).map(({ id }) => id);

describe("the agenda of a run", () => {
  test("begins and ends with the run, windows and faults between", () => {
    expect(ids(plan.endStoryMs)).toEqual([
      "started",
      "window:baseline",
      "window:onset",
      "fault:cut:start",
      "window:fault",
      "fault:cut:end",
      "window:post",
      "ended",
    ]);
  });

  test("of a stopped run ends the fault that holds, and lets out what had not begun", () => {
    const stopped = agendaOf(plan, fault!.fromStoryMs + 1);
    expect(stopped.map(({ id }) => id)).toEqual([
      "started",
      "window:baseline",
      "window:onset",
      "fault:cut:start",
      "fault:cut:end",
      "ended",
    ]);
    expect(stopped.at(-2)!.storyMs).toBe(fault!.fromStoryMs + 1);
    expect(ids(1)).toEqual(["started", "window:baseline", "ended"]);
  });
});
