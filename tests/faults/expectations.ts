/** What holds of every run with faults, whatever they are. */
import { expect } from "vitest";
import type { SmallRun } from "../support/run.ts";

/** Each began and was seen to be over, where the story has it. */
export function expectInPlace({ journal, plan }: SmallRun): void {
  const events = journal.filter(({ kind }) => kind.startsWith("fault_"));
  for (const { name, fromStoryMs, toStoryMs } of plan.faults) {
    const [began, over] = events.filter(({ subject }) => subject === name);
    expect(began, name).toMatchObject({ kind: "fault_started", storyMs: fromStoryMs });
    expect(began!.detail["problem"], name).toBeUndefined();
    expect(over, name).toMatchObject({ kind: "fault_ended", storyMs: toStoryMs });
    expect(over!.detail, name).toMatchObject({ verified: "true" });
  }
}

/** Nothing is lost, doubled or leaked, and nothing came too late for its place in the story. */
export function expectClean({ arm }: SmallRun): void {
  const { lost, leaked, duplicated, unknown } = arm.ledger;
  expect({ lost, leaked, duplicated, unknown }).toEqual({
    lost: 0,
    leaked: 0,
    duplicated: 0,
    unknown: 0,
  });
  expect(arm.slips.n).toBe(0);
}
