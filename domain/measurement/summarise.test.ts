import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildLedger, buildReport, summarise, type ArmInput, type LedgerRow } from "./mod.ts";
import * as make from "./testing.ts";

const MINUTE = 60_000;

const armOf = (rows: readonly LedgerRow[]): ArmInput => ({
  facts: {
    topology: "us-hub",
    windows: make.run.windows,
    endStoryMs: make.run.endStoryMs,
    faults: [
      {
        name: "cisa-cut",
        type: "staffing",
        target: "cisa",
        targets: ["cisa"],
        stream: "both",
        toxicity: 1,
        attributes: { factor: 0.67 },
        startAt: { window: "fault", offsetMinutes: 0 },
        durationMinutes: null,
        source: "assumed",
        fromStoryMs: 600 * MINUTE,
        toStoryMs: 1200 * MINUTE,
      },
    ],
  },
  rows,
  journal: [
    { unixMs: 5, storyMs: 601 * MINUTE, kind: "fault_started", subject: "cisa-cut", detail: {} },
    {
      unixMs: 9,
      storyMs: 7,
      kind: "service_restarted",
      subject: "policy",
      detail: { cause: "killed" },
    },
  ],
});

const goodRun = () =>
  buildLedger({
    run: make.run,
    decisions: [make.decision()],
    receipts: [
      make.submitted(),
      make.received("nisc"),
      make.received("jpcert"),
      make.triaged("nisc"),
    ],
    rules: make.rules,
  });

describe("latency", () => {
  test("each stage has a total, totals per recipient, and a row per edge and marking", () => {
    const { latency } = summarise(armOf(goodRun()), 240);
    const shape = latency.map((r) => [r.stage, r.from, r.to, r.marking, r.n, r.unreached, r.unit]);
    expect(shape).toEqual([
      ["submit", null, null, null, 1, 0, "ms"],
      ["submit", "cisa", null, "SECRET", 1, 0, "ms"],
      ["exchange", null, null, null, 2, 0, "ms"],
      ["exchange", null, "jpcert", null, 1, 0, "ms"],
      ["exchange", "cisa", "jpcert", "TLP:CLEAR", 1, 0, "ms"],
      ["exchange", null, "nisc", null, 1, 0, "ms"],
      ["exchange", "cisa", "nisc", "TLP:CLEAR", 1, 0, "ms"],
      ["awareness", null, null, null, 2, 1, "story min"],
      ["awareness", null, "jpcert", null, 1, 1, "story min"],
      ["awareness", "cisa", "jpcert", "TLP:CLEAR", 1, 1, "story min"],
      ["awareness", null, "nisc", null, 1, 0, "story min"],
      ["awareness", "cisa", "nisc", "TLP:CLEAR", 1, 0, "story min"],
    ]);
    expect(latency.every((row) => row.p50 === null)).toBe(true);
    expect(latency[0]?.max).toBe(2.5);
    expect(latency[7]?.max).toBeNull();
  });

  test("the parts of every total add up to it", () => {
    const row = fc.record({
      to: fc.constantFrom("nisc", "jpcert", "npa-jp"),
      originator: fc.constantFrom("cisa", "nsa"),
      marking: fc.constantFrom("TLP:CLEAR", "SECRET"),
      window: fc.constantFrom("baseline" as const, "fault" as const),
      minutes: fc.option(fc.nat(1000), { nil: null }),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 60 }), (fields) => {
        const rows = fields.map((each) => make.awareness(each));
        const { latency } = summarise(armOf(rows), 240);
        const sum = (parts: typeof latency) => parts.reduce((n, part) => n + part.n, 0);
        expect(sum(latency.filter((r) => r.from !== null))).toBe(rows.length);
        expect(sum(latency.filter((r) => r.from === null && r.to !== null))).toBe(rows.length);
        expect(sum(latency.filter((r) => r.from === null && r.to === null))).toBe(rows.length);
      }),
      { numRuns: 50 },
    );
  });
});

test("coverage counts who was entitled, aware, aware in time, and not followed long enough", () => {
  const rows = [
    make.awareness({ minutes: 240 }),
    make.awareness({ minutes: 241 }),
    make.awareness({ minutes: null, received: false }),
    make.awareness({ minutes: null, followedMinutes: 239 }),
  ];
  expect(summarise(armOf(rows), 240).coverage).toEqual([
    {
      window: "baseline",
      to: "nisc",
      entitled: 4,
      aware: 2,
      awareInTime: 1,
      late: 1,
      underShared: 1,
      undetermined: 1,
      lessTold: { withheld: 0, never_reported: 0, marked_stricter: 0 },
    },
  ]);
});

test("coverage says of how many a fault kept the originators from telling", () => {
  const rows = [
    make.awareness({ minutes: null, lessTold: "withheld" }),
    make.awareness({ minutes: null, lessTold: "never_reported" }),
    make.awareness({ minutes: null, lessTold: "marked_stricter" }),
    make.awareness({ minutes: 10, lessTold: "marked_stricter" }),
    make.awareness({ minutes: null }),
  ];
  const [row] = summarise(armOf(rows), 240).coverage;
  expect(row?.lessTold).toEqual({ withheld: 1, never_reported: 1, marked_stricter: 1 });
});

test("a fault says when it was planned and when it happened, and that it did not end", () => {
  const [fault] = summarise(armOf([]), 240).faults;
  expect(fault).toMatchObject({ from: 600, to: 1200, startedAt: 601, endedAt: null });
});

test("a fault that could not be verified did not happen", () => {
  const detail = { verified: "false", problem: "no supervisor" };
  const journal = [{ unixMs: 5, storyMs: 1, kind: "fault_started", subject: "cisa-cut", detail }];
  expect(summarise({ ...armOf([]), journal }, 240).faults[0]?.startedAt).toBeNull();
});

test("services that were started again are named with their cause", () => {
  expect(summarise(armOf([]), 240).restarts).toEqual([
    { service: "policy", unixMs: 9, cause: "killed" },
  ]);
});

test("slips are counted with the largest, in story minutes", () => {
  const receipts = [make.received("nisc", { slipStoryMs: 90_000 }), make.received("jpcert")];
  const rows = buildLedger({
    run: make.run,
    decisions: [make.decision()],
    receipts,
    rules: make.rules,
  });
  expect(summarise(armOf(rows), 240).slips).toEqual({ n: 1, maxStoryMinutes: 1.5 });
});

const report = (rows: readonly LedgerRow[]) =>
  buildReport({
    exercise: "us-cuts",
    seed: "7",
    manifest: {},
    deadlineMinutes: 240,
    focus: { name: "JPN", organisations: ["nisc"] },
    arms: [armOf(rows)],
    thresholds: [{ expression: "lost: count==0", source: "exercise" }],
    oneMachine: true,
    nationOf: new Map([["nisc", "JPN"]]),
  });

test("the report is bannered, and the same rows give the same report in any order", () => {
  expect(report(goodRun()).banner).toBe("UNCLASSIFIED – EXERCISE");
  expect(report(goodRun().toReversed())).toEqual(report(goodRun()));
});
