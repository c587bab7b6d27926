/**
 * Cut off in one direction for a while, and cut off for good: what the ledger of a run on a real fabric
 * says of it.
 */
import { beforeAll, describe, expect, test } from "vitest";
import type { LedgerRow } from "../../domain/measurement/mod.ts";
import { smallRun, type SmallRun } from "../support/run.ts";

let run: SmallRun;

beforeAll(async () => {
  run = await smallRun({ exercise: "cut-off" });
}, 300_000);

type Row<K extends LedgerRow["kind"]> = Extract<LedgerRow, { kind: K }>;
const rowsOf = <K extends LedgerRow["kind"]>(kind: K): Row<K>[] =>
  run.result.rows.filter((row): row is Row<K> => row.kind === kind);

const faultNamed = (name: string) => run.plan.faults.find((fault) => fault.name === name)!;
const within = (name: string, storyMs: number | null): boolean =>
  storyMs !== null &&
  faultNamed(name).fromStoryMs <= storyMs &&
  storyMs < faultNamed(name).toStoryMs;

test("nothing is lost, doubled or leaked, and nothing came too late for its place in the story", () => {
  const { lost, leaked, duplicated, unknown } = run.arm.ledger;
  const none = { lost: 0, leaked: 0, duplicated: 0, unknown: 0 };
  expect({ lost, leaked, duplicated, unknown }).toEqual(none);
  expect(run.arm.slips.n).toBe(0);
});

describe("who is cut off in one direction for a while", () => {
  const sentBy = (from: string) => rowsOf("delivery").filter((row) => row.from === from);
  const receivedBy = (to: string) => rowsOf("delivery").filter((row) => row.to === to);

  test("upstream sends nothing before the end, and receives as always", () => {
    const { toStoryMs } = faultNamed("unheard");
    const sent = sentBy("kr-kisa").map(({ storyMs }) => storyMs);
    expect(sent.filter((at) => within("unheard", at))).toEqual([]);
    expect(sent).toContain(toStoryMs);
    const arrived = receivedBy("kr-kisa").map(({ arrivedStoryMs }) => arrivedStoryMs);
    expect(arrived.some((at) => within("unheard", at))).toBe(true);
  });

  test("downstream receives nothing before the end, and sends as always", () => {
    const { toStoryMs } = faultNamed("hears-nothing");
    const arrived = receivedBy("dod").map(({ arrivedStoryMs }) => arrivedStoryMs);
    expect(arrived.filter((at) => within("hears-nothing", at))).toEqual([]);
    expect(arrived).toContain(toStoryMs);
    const sent = sentBy("dod").map(({ storyMs }) => storyMs);
    expect(sent.some((at) => within("hears-nothing", at))).toBe(true);
  });
});

describe("who is cut off for good", () => {
  /** What became of something that somebody is entitled to. */
  function stateOf(row: Row<"awareness">): string {
    const copies = rowsOf("delivery").filter(
      ({ incident, to }) => incident === row.incident && to === row.to,
    );
    if (row.minutes !== null) return "aware";
    if (!row.received) return copies.length === 0 ? "under-shared" : "missing";
    if (copies.every(({ outcome }) => outcome === "late")) return "late";
    return copies.some(({ outcome }) => outcome === "delivered") ? "in hand" : "missing";
  }
  const statesOf = (to: string, fault: string) => {
    const { fromStoryMs } = faultNamed(fault);
    const owed = rowsOf("awareness").filter((row) => row.to === to && row.storyMs >= fromStoryMs);
    expect(owed.length).toBeGreaterThan(2);
    return owed.map(stateOf);
  };

  test("is owed everything that there is, each stated once", () => {
    // All of the catalogue has an indicator that its community may have.
    const { arrivals, organisations } = run.plan;
    const owed = arrivals.flatMap(({ incidentId, originator }) =>
      organisations.filter((to) => to !== originator).map((to) => `${incidentId} ${to}`),
    );
    const stated = rowsOf("awareness").map(({ incident, to }) => `${incident} ${to}`);
    expect(stated.toSorted()).toEqual(owed.toSorted());
    expect(rowsOf("awareness").map(stateOf)).not.toContain("missing");
  });

  test.each([
    ["nisc", "apart", "by a partition that outlasts the exercise"],
    ["kr-kisa", "stopped", "by a process that does not come back"],
  ])("has nothing that came after that in hand: %s by `%s`, %s", (organisation, fault) => {
    const states = statesOf(organisation, fault);
    expect(states).toContain("late");
    expect(new Set(states).difference(new Set(["late", "under-shared"]))).toEqual(new Set());
    const arrived = rowsOf("delivery")
      .filter(({ to, arrivedStoryMs }) => to === organisation && within(fault, arrivedStoryMs))
      .map(({ arrivedStoryMs }) => arrivedStoryMs);
    expect(arrived).toEqual([]);
  });

  test("keeps those from it who hear only through it: they are under-shared", () => {
    const behind = statesOf("isac-jp-power", "apart");
    expect(behind).toContain("under-shared");
    expect(new Set(behind).difference(new Set(["late", "under-shared"]))).toEqual(new Set());
  });

  test("is counted in the totals, which say the same", () => {
    const late = rowsOf("delivery").filter(({ outcome }) => outcome === "late").length;
    const underShared = rowsOf("awareness").filter((row) => stateOf(row) === "under-shared").length;
    expect(run.arm.ledger).toMatchObject({ late, underShared });
    expect(late).toBeGreaterThan(0);
    expect(underShared).toBeGreaterThan(0);
    const covered = run.arm.coverage.reduce((sum, { entitled }) => sum + entitled, 0);
    expect(covered).toBe(rowsOf("awareness").length);
  });
});
