import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ReplayHappening, ReplayMessage } from "../../../domain/console/mod.ts";
import {
  addressOf,
  after,
  BEGINNING,
  countAt,
  edgesBetween,
  eventsOf,
  momentAt,
  readPlace,
  tapeOf,
} from "./model.ts";

const ids = fc.constantFrom("nisc", "cisa", "isac-jp-transport", "jpcert");
const times = fc.integer({ min: 0, max: 3_000 });
const KINDS = [
  "exercise_started",
  "paused",
  "resumed",
  "move_started",
  "inject_released",
  "inject_deferred",
  "fault_started",
  "fault_ended",
  "expectation_met",
  "expectation_missed",
  "judged",
  "undone",
  "noted",
] as const;

const happening: fc.Arbitrary<ReplayHappening> = fc.record({
  atMs: times,
  unixMs: times,
  kind: fc.constantFrom(...KINDS),
  subject: fc.constantFrom("1", "2", "INJ-3", "cut"),
  detail: fc.constantFrom({}, { by: "Sato", what: "fireNow", verdict: "met", type: "down" }),
});

const recipient = fc
  .record({ organisation: ids, sent: fc.boolean(), way: fc.integer({ min: 0, max: 500 }) })
  .map(({ organisation, sent, way }) => ({ organisation, sent, way }));

const message: fc.Arbitrary<ReplayMessage> = fc
  .record({
    atMs: times,
    submitter: ids,
    incidentId: fc.constantFrom("a", "b", "c"),
    to: fc.array(recipient, { maxLength: 3 }),
    rejected: fc.boolean(),
    portions: fc.subarray(["p1", "p2"], { minLength: 1 }),
  })
  .map(({ atMs, submitter, incidentId, to, rejected, portions }) => ({
    kind: "message",
    atMs,
    unixMs: atMs,
    submitter,
    sequence: 1,
    originator: submitter,
    incidentId,
    what: "incident",
    outcome: rejected ? "rejected" : "accepted",
    codes: [],
    marks: ["TLP:GREEN"],
    portions: portions.length,
    recipients: rejected
      ? []
      : to.map(({ organisation, sent, way }) => ({
          organisation,
          marking: sent ? "TLP:GREEN" : "",
          portions: sent ? portions : [],
          because: sent ? [] : ["tlp:not-addressee"],
          arrivesMs: sent ? atMs + way : null,
        })),
  }));

const record = fc
  .tuple(fc.array(happening, { maxLength: 60 }), fc.array(message, { maxLength: 60 }))
  .map(([journal, messages]) => eventsOf(journal, messages));
/** Long enough for several marks. */
const longRecord = fc
  .array(message, { minLength: 300, maxLength: 500 })
  .map((messages) => eventsOf([], messages));

describe("a moment", () => {
  test("is the fold of everything that had happened by then, and of nothing later", () => {
    fc.assert(
      fc.property(record, times, (events, atMs) => {
        const folded = events.filter((event) => event.atMs <= atMs).reduce(after, BEGINNING);
        expect(momentAt(tapeOf(events), atMs)).toEqual(folded);
      }),
    );
  });

  test("is the same in a long record, whose marks on the way shorten it", () => {
    fc.assert(
      fc.property(longRecord, times, (events, atMs) => {
        const folded = events.filter((event) => event.atMs <= atMs).reduce(after, BEGINNING);
        expect(momentAt(tapeOf(events), atMs)).toEqual(folded);
      }),
      { numRuns: 20 },
    );
  });

  test("is the same however one came to it", () => {
    fc.assert(
      fc.property(record, fc.array(times, { maxLength: 12 }), times, (events, visited, atMs) => {
        const tape = tapeOf(events);
        const straight = momentAt(tapeOf(events), atMs);
        for (const place of visited) momentAt(tape, place);
        expect(momentAt(tape, atMs)).toEqual(straight);
      }),
    );
  });

  test("does not depend on the order in which the record was told", () => {
    fc.assert(
      fc.property(fc.array(message, { maxLength: 40 }), times, (messages, atMs) => {
        const { counts } = momentAt(tapeOf(eventsOf([], messages)), atMs);
        const backwards = momentAt(tapeOf(eventsOf([], messages.toReversed())), atMs);
        expect(backwards.counts).toEqual(counts);
        expect([...backwards.holdings.keys()].toSorted()).toEqual(
          [...momentAt(tapeOf(eventsOf([], messages)), atMs).holdings.keys()].toSorted(),
        );
      }),
    );
  });

  test("holds no more than what arrived, and never forgets a portion", () => {
    fc.assert(
      fc.property(record, times, times, (events, one, other) => {
        const tape = tapeOf(events);
        const [earlier, later] = [Math.min(one, other), Math.max(one, other)];
        const then = momentAt(tape, earlier);
        const now = momentAt(tape, later);
        for (const [organisation, incidents] of then.holdings) {
          for (const [incident, { portions, sinceMs }] of incidents) {
            const kept = now.holdings.get(organisation)?.get(incident);
            expect(kept?.portions).toEqual(expect.arrayContaining([...portions]));
            expect(kept?.sinceMs).toBe(sinceMs);
          }
        }
        expect(now.counts.sent).toBeGreaterThanOrEqual(now.counts.arrived);
      }),
    );
  });
});

test("traffic of neighbouring spans adds up to that of both", () => {
  const total = (edges: ReturnType<typeof edgesBetween>) =>
    edges.reduce((sum, { sent, denied }) => sum + sent + denied, 0);
  fc.assert(
    fc.property(record, fc.tuple(times, times, times), (events, cuts) => {
      const [a, b, c] = cuts.toSorted((x, y) => x - y) as [number, number, number];
      expect(total(edgesBetween(events, a, b)) + total(edgesBetween(events, b, c))).toBe(
        total(edgesBetween(events, a, c)),
      );
    }),
  );
});

test("a released inject that was taken back is no longer released", () => {
  const at = (kind: string, atMs: number, detail = {}): ReplayHappening => ({
    kind,
    atMs,
    unixMs: atMs,
    subject: "INJ-1",
    detail,
  });
  const tape = tapeOf(
    eventsOf([at("inject_released", 10), at("undone", 20, { what: "fireNow" })], []),
  );
  expect(momentAt(tape, 15).injects.get("INJ-1")?.status).toBe("released");
  expect(momentAt(tape, 20).injects.has("INJ-1")).toBe(false);
});

test("a fault holds from its beginning until its end", () => {
  const at = (kind: string, atMs: number): ReplayHappening => ({
    kind,
    atMs,
    unixMs: atMs,
    subject: "cut",
    detail: { type: "partition", target: "organisation:nisc" },
  });
  const tape = tapeOf(eventsOf([at("fault_started", 100), at("fault_ended", 200)], []));
  const held = [99, 100, 199, 200].map((atMs) => momentAt(tape, atMs).faults.has("cut"));
  expect(held).toEqual([false, true, true, false]);
});

test("everything of a millisecond belongs to it", () => {
  fc.assert(
    fc.property(record, times, (events, atMs) => {
      expect(countAt(events, atMs)).toBe(events.filter((event) => event.atMs <= atMs).length);
    }),
  );
});

test("an address leads to the moment that it was made for", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 ** 10 }), (atMs) => {
      const words = new URLSearchParams(addressOf(atMs, "us-hub").split("?")[1]);
      expect(readPlace(words.get("at"))).toBe(atMs);
      expect(words.get("arm")).toBe("us-hub");
    }),
  );
  expect(readPlace("1:05")).toBe(3_900_000);
  expect(readPlace("T+0:00:30")).toBe(30_000);
  expect(["", "1:75", "-1", "soon", null].map(readPlace)).toEqual([null, null, null, null, null]);
});
