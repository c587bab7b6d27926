import { describe, expect, test } from "vitest";
import type { PlannedFault } from "../exercise/types.ts";
import { faultEffects } from "./effects.ts";
import { everything } from "./subject.ts";
import * as make from "./testing.ts";
import type { AwarenessRow, DeliveryRow, LedgerRow } from "./types.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const windows = [
  { name: "baseline", fromStoryMs: 0, toStoryMs: 10 * HOUR },
  { name: "fault", fromStoryMs: 10 * HOUR, toStoryMs: 20 * HOUR },
  { name: "recovery", fromStoryMs: 20 * HOUR, toStoryMs: 30 * HOUR },
] as const;
const endStoryMs = 30 * HOUR;

const fault = (changes: Partial<PlannedFault> = {}): PlannedFault => ({
  name: "cut",
  type: "partition",
  target: "nisc",
  targets: ["nisc"],
  stream: "both",
  toxicity: 1,
  attributes: {},
  startAt: { window: "fault", offsetMinutes: 0 },
  durationMinutes: null,
  source: "assumed",
  fromStoryMs: 10 * HOUR,
  toStoryMs: 15 * HOUR,
  ...changes,
});

/** Sixty incidents in the baseline and again with the fault, at two organisations. */
function twice(takes: (to: string, place: number) => number | null): AwarenessRow[] {
  return ["nisc", "jpcert"].flatMap((to) =>
    Array.from({ length: 60 }, (_, place) => place).flatMap((place) =>
      ([0, 10] as const).map((hours) =>
        make.awareness({
          incident: `i${place}-${hours}`,
          key: `k${place}`,
          to,
          storyMs: hours * HOUR + place * 5 * MINUTE,
          window: hours === 0 ? "baseline" : "fault",
          minutes: hours === 0 ? 100 : takes(to, place),
          followedMinutes: 600,
        }),
      ),
    ),
  );
}

const copy = (changes: Partial<DeliveryRow>): DeliveryRow => ({
  kind: "delivery",
  arm: "us-hub",
  delivery: "d",
  submission: "cisa/1",
  incident: "i1",
  from: "cisa",
  to: "nisc",
  window: "baseline",
  marking: "",
  portions: [],
  storyMs: HOUR,
  arrivedStoryMs: HOUR,
  outcome: "delivered",
  exchangeMs: 5,
  attempts: 1,
  inboxRows: 1,
  leaked: [],
  slipStoryMs: 0,
  stalled: false,
  ...changes,
});

const effects = (rows: readonly LedgerRow[], faults: readonly PlannedFault[] = [fault()]) =>
  faultEffects({
    rows,
    windows,
    faults,
    endStoryMs,
    subject: everything(rows),
    deadlineMinutes: 120,
  });

describe("what a fault did", () => {
  test("is told over what began while it held, in pairs, with the tail", () => {
    const [effect] = effects(twice((to, place) => (to === "nisc" ? 100 + place : 100)));
    // All sixty began within the five hours; the last ones at nisc more than twenty minutes late.
    expect(effect!.awareness).toMatchObject({ n: 120, difference: 0, larger: 59, equal: 61 });
    expect(effect!.awareness.p90).toBe(48);
    expect(effect!.awareness.inTime).toMatchObject({ a: 1, n: 120 });
    expect(effect!.awareness.inTime.b).toBeCloseTo((60 + 21) / 120);
    expect(effect!.hurtMost).toEqual({
      kind: "named",
      to: "nisc",
      n: 60,
      meanMinutes: 29.5,
      neverAnyMore: 0,
    });
  });

  test("names nobody when nobody learned later, or too few pairs stand behind it", () => {
    expect(effects(twice(() => 90))[0]!.hurtMost).toEqual({ kind: "nobody" });
    const few = twice(() => 500).filter(({ storyMs }) => storyMs % (10 * HOUR) < 9 * 5 * MINUTE);
    expect(effects(few)[0]!.hurtMost).toEqual({ kind: "too_few" });
    expect(effects(few)[0]!.awareness).toMatchObject({ n: 18, difference: null, p90: null });
  });

  test("counts what was never known any more, and leaves it out of no share", () => {
    const [effect] = effects(twice((to) => (to === "nisc" ? null : 100)));
    expect(effect!.awareness).toMatchObject({ neverAnyMore: 60, onlyNow: 0 });
    expect(effect!.awareness.inTime).toMatchObject({ a: 1, b: 0.5 });
  });

  test("is not that of another window in which the same incidents arrive once more", () => {
    const rows = twice(() => 160);
    const again = rows
      .filter(({ window }) => window === "fault")
      .map((row) => ({
        ...row,
        window: "recovery" as const,
        minutes: 100,
        storyMs: row.storyMs + 10 * HOUR,
      }));
    expect(effects([...rows, ...again])[0]!.awareness).toMatchObject({ n: 120, difference: 60 });
  });

  test("is told of the pairs that no other fault could touch, and of all where there are too few", () => {
    const faults = [
      fault({ toStoryMs: 12 * HOUR }),
      fault({ name: "later", fromStoryMs: 13 * HOUR, toStoryMs: 20 * HOUR }),
    ];
    // What began in the last forty minutes of the first would have been open when the second began.
    const [first, later] = effects(
      twice(() => 160),
      faults,
    );
    expect(first).toMatchObject({ touched: 48, counted: "alone" });
    expect(first!.shared).toEqual([{ fault: "later", n: 14 }]);
    expect(first!.awareness.n).toBe(34);
    expect(later).toMatchObject({ counted: "alone", shared: [{ fault: "cut", n: 14 }] });
    const both = effects(
      twice(() => 160),
      [fault(), fault({ name: "same" })],
    );
    expect(both[0]).toMatchObject({ touched: 120, counted: "all", awareness: { n: 120 } });
  });

  test("of one that happens at a moment is looked for in the half hour after it", () => {
    const at = { fromStoryMs: 12 * HOUR, toStoryMs: 12 * HOUR };
    const rows = [
      copy({ storyMs: 12 * HOUR - 1, window: "fault", exchangeMs: 7 }),
      copy({ storyMs: 12 * HOUR, window: "fault", exchangeMs: 900, attempts: 2 }),
      copy({ storyMs: 12.5 * HOUR, window: "fault", exchangeMs: 8 }),
    ];
    const [effect] = effects(rows, [fault(at)]);
    expect(effect).toMatchObject({ from: 720, to: 750, momentary: true });
    expect(effect!.exchange).toMatchObject({ edges: "targets", again: 1 });
    expect(effect!.exchange.during).toMatchObject({ n: 1, largest: 900 });
  });

  test("is looked for on the edges of its targets, or on all when it is at none of them", () => {
    const rows = [
      copy({}),
      copy({ to: "jpcert" }),
      copy({ window: "fault", storyMs: 11 * HOUR, exchangeMs: null }),
    ];
    const own = effects(rows)[0]!.exchange;
    expect([own.edges, own.before.n, own.during]).toMatchObject(["targets", 1, { n: 1, never: 1 }]);
    const broker = effects(rows, [fault({ targets: ["nats-server"] })])[0]!.exchange;
    expect([broker.edges, broker.before.n]).toEqual(["all", 2]);
  });

  test("is over when all in focus together are back", () => {
    const rows = twice((_, place) => (place < 30 ? 300 : 100));
    const [effect] = effects(rows, [fault({ toStoryMs: 10 * HOUR + 150 * MINUTE })]);
    expect(effect!.recovery.awareness!.backWithin).toEqual({ kind: "recovered", minutes: 0 });
    expect(effect!.recovery.awareness!.drain.kind).toBe("drained");
    expect(effect!.recovery.exchange).toBeNull();
  });
});
