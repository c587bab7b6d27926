import { expect, test } from "vitest";
import { buildLedger, summarise, type Stalls } from "./mod.ts";
import { clockOf } from "./health.ts";
import * as make from "./testing.ts";

/** The recipient `nisc` was held up while its copy was on its way, and the sender was not. */
const stalls: Stalls = (process, fromUnixMs, toUnixMs) =>
  process === "nisc" && fromUnixMs <= 1_008 && toUnixMs >= 1_005;

const rows = buildLedger({
  run: make.run,
  decisions: [make.decision()],
  receipts: [make.submitted(), make.received("nisc"), make.received("jpcert")],
  rules: make.rules,
  stalls,
});

test("what a stalled process stamped stays in the figures and is counted beside them", () => {
  const facts = { topology: "us-hub", windows: make.run.windows, faults: [], endStoryMs: 1 };
  const { latency } = summarise({ facts, rows, journal: [] }, 240);
  const of = (stage: string, to: string | null) =>
    latency.find((row) => row.stage === stage && row.to === to && row.from === null)!;
  expect(of("exchange", null)).toMatchObject({ n: 2, stalled: 1, max: 7.5 });
  expect(of("exchange", "nisc")).toMatchObject({ n: 1, stalled: 1 });
  expect(of("exchange", "jpcert")).toMatchObject({ n: 1, stalled: 0 });
  expect(of("submit", null).stalled).toBe(0);
  // Story time comes from the queue model: no stall reaches it.
  expect(of("awareness", null).stalled).toBe(0);
});

test("clocks are one on one machine, and of unknown offset elsewhere", () => {
  expect(clockOf(true)).toMatchObject({ boundMs: 0 });
  expect(clockOf(false)).toMatchObject({ boundMs: null });
  expect(clockOf(false).note).toContain("not measured");
});
