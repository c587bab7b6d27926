import { appendFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { sekisho } from "../../../proto/mod.ts";
import { DecisionFacts } from "../decision-facts.ts";
import { Recording } from "./mod.ts";

let dir: string;
let path: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "sekisho-recording-"));
  path = join(dir, "recording.jsonl");
});
afterEach(() => rmSync(dir, { recursive: true }));

const event = (run: string, kind: string, storyMs = 0) =>
  sekisho.v1.JournalEvent.encode({
    unixMs: 1,
    storyMs,
    kind,
    subject: "1",
    detail: { run },
  }).finish();

const facts = new DecisionFacts();
const decision = (runId: string, outboxSequence: number) =>
  facts.read(
    sekisho.v1.Decision.encode({ runId, submitter: "nisc", outboxSequence, storyMs: 5 }).finish(),
  );

const shown = (recording: Recording) => {
  const { runId, journal, decisions, truncated } = recording.recorded;
  return {
    runId,
    journal: journal.map(({ kind }) => kind),
    decisions: decisions.map((one) => one.outboxSequence),
    truncated,
  };
};

test("what was recorded is there again after a restart", () => {
  const before = new Recording(path);
  before.takeJournal(event("r1", "exercise_started"), 1);
  before.takeDecision(decision("r1", 7), 1);
  before.takeJournal(event("r1", "paused"), 2);
  expect(shown(new Recording(path))).toEqual(shown(before));
  // Reading it is no reason to write it anew.
  expect(shown(new Recording(path))).toEqual(shown(before));
  expect(shown(before)).toEqual({
    runId: "r1",
    journal: ["exercise_started", "paused"],
    decisions: [7],
    truncated: false,
  });
});

test("what comes a second time counts once, before and after a restart", () => {
  const first = new Recording(path);
  first.takeJournal(event("r1", "exercise_started"), 1);
  first.takeDecision(decision("r1", 7), 4);
  first.takeDecision(decision("r1", 7), 4);
  const again = new Recording(path);
  again.takeDecision(decision("r1", 7), 4);
  again.takeJournal(event("r1", "exercise_started"), 1);
  expect(shown(again)).toEqual(shown(first));
  expect(shown(again).decisions).toEqual([7]);
});

test("another run begins another record, and what is left of the earlier one is no part of it", () => {
  const recording = new Recording(path);
  recording.takeJournal(event("r1", "exercise_started"), 1);
  // Either stream may tell of the new run first.
  recording.takeDecision(decision("r2", 1), 1);
  recording.takeJournal(event("r1", "exercise_ended"), 2);
  recording.takeJournal(event("r2", "exercise_started"), 3);
  recording.takeDecision(decision("r1", 9), 2);
  recording.takeDecision(decision("", 3), 3);
  expect(shown(recording)).toEqual({
    runId: "r2",
    journal: ["exercise_started"],
    decisions: [1],
    truncated: false,
  });
  expect(shown(new Recording(path))).toEqual(shown(recording));
});

test("a line that a kill cut short is left out", () => {
  const recording = new Recording(path);
  recording.takeJournal(event("r1", "exercise_started"), 1);
  appendFileSync(path, readFileSync(path, "utf8").slice(0, 40));
  const again = new Recording(path);
  again.takeJournal(event("r1", "paused"), 2);
  expect(shown(new Recording(path)).journal).toEqual(["exercise_started", "paused"]);
});
