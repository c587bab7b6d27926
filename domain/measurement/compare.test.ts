import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PlannedFault } from "../exercise/types.ts";
import { compareArms, FIGURES, type ArmInput, type AwarenessRow, type Figure } from "./mod.ts";
import * as make from "./testing.ts";

const DEADLINE = 240;
const focus = { name: "JPN", organisations: ["nisc", "jpcert"] };
const cut: PlannedFault = {
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
  fromStoryMs: 600 * 60_000,
  toStoryMs: 1200 * 60_000,
};

const arm = (topology: string, rows: readonly AwarenessRow[], faults = [cut]): ArmInput => ({
  facts: { topology, windows: make.run.windows, endStoryMs: make.run.endStoryMs, faults },
  rows,
  journal: [],
});

/** As many incidents in either window; null: never. */
function rowsFor(
  baseline: readonly (number | null)[],
  fault: readonly (number | null)[],
  to = "nisc",
) {
  const rows = (window: "baseline" | "fault", times: readonly (number | null)[]) =>
    times.map((minutes, i) =>
      make.awareness({ window, minutes, key: `k${i}`, to, received: minutes !== null }),
    );
  return [...rows("baseline", baseline), ...rows("fault", fault)];
}

const times = (n: number, minutes: number | null) => Array.from({ length: n }, () => minutes);

function find(arms: readonly ArmInput[], figure: Figure, place = 0, to = "JPN") {
  return compareArms(arms, focus, DEADLINE).filter((r) => r.figure === figure && r.to === to)[
    place
  ]!;
}

describe("between windows of an arm", () => {
  test("a delay has its size, sign and n, and is mechanical under a staffing fault", () => {
    const row = find([arm("us-hub", rowsFor(times(30, 60), times(30, 90)))], FIGURES.awareness);
    expect(row).toMatchObject({
      difference: 30,
      n: 30,
      larger: 30,
      smaller: 0,
      claim: "mechanical",
    });
    expect(row.a).toEqual({ topology: "us-hub", window: "baseline", value: 60 });
    expect(row.b).toEqual({ topology: "us-hub", window: "fault", value: 90 });
  });

  test("a gain is reported just as well", () => {
    const row = find([arm("us-hub", rowsFor(times(30, 90), times(30, 60)))], FIGURES.awareness);
    expect(row).toMatchObject({ difference: -30, smaller: 30 });
  });

  test("a difference without a fault at work is open", () => {
    const row = find([arm("us-hub", rowsFor(times(30, 60), times(30, 90)), [])], FIGURES.awareness);
    expect(row.claim).toBe("open");
  });

  test("what was never reached counts as later than anything", () => {
    const fault = [...times(12, null), ...times(18, 60)];
    const row = find([arm("us-hub", rowsFor(times(30, 60), fault))], FIGURES.awareness);
    expect(row).toMatchObject({ difference: 0, larger: 12, equal: 18, n: 30 });
    const most = [...times(18, null), ...times(12, 60)];
    const never = find([arm("us-hub", rowsFor(times(30, 60), most))], FIGURES.awareness);
    expect(never).toMatchObject({ difference: null, larger: 18 });
  });

  test("a mean stands beside the median, unless something never came or pairs are too few", () => {
    const later = [...times(25, 60), ...times(5, 120)];
    const row = find([arm("us-hub", rowsFor(times(30, 60), later))], FIGURES.awareness);
    expect(row).toMatchObject({ difference: 0, mean: 10 });
    const never = find(
      [arm("us-hub", rowsFor(times(30, 60), [...times(29, 60), null]))],
      FIGURES.awareness,
    );
    expect(never).toMatchObject({ difference: 0, mean: null });
    const few = find([arm("us-hub", rowsFor(times(19, 60), times(19, 90)))], FIGURES.awareness);
    expect(few.mean).toBeNull();
  });

  test("pairs that neither side reached are set apart and not counted as equal", () => {
    const rows = rowsFor([...times(25, 60), null], [...times(25, 60), null]);
    expect(find([arm("us-hub", rows)], FIGURES.awareness)).toMatchObject({
      n: 25,
      undetermined: 1,
    });
  });

  test("a median of fewer than twenty pairs is not printed, its signs are", () => {
    const row = find([arm("us-hub", rowsFor(times(19, 60), times(19, 90)))], FIGURES.awareness);
    expect(row).toMatchObject({ difference: null, larger: 19, n: 19 });
  });

  test("shares are over the same pairs on both sides", () => {
    const rows = rowsFor(times(10, 60), [...times(4, 60), ...times(3, 300), ...times(3, null)]);
    const aware = find([arm("us-hub", rows)], FIGURES.aware);
    expect(aware).toMatchObject({ n: 10, a: { value: 1 }, b: { value: 0.7 } });
    expect(aware.difference).toBeCloseTo(-0.3);
    const inTime = find([arm("us-hub", rows)], FIGURES.inTime);
    expect(inTime).toMatchObject({ n: 10, b: { value: 0.4 }, smaller: 6 });
  });

  test("a pair is cut at the time its shorter side was followed", () => {
    const baseline = make.awareness({ minutes: 500 });
    const fault = make.awareness({ window: "fault", minutes: null, followedMinutes: 300 });
    const row = find([arm("us-hub", [baseline, fault])], FIGURES.aware);
    expect(row).toMatchObject({ a: { value: 0 }, b: { value: 0 }, n: 1 });
  });

  test("a pair followed for less than the deadline says nothing about being in time", () => {
    const rows = [make.awareness(), make.awareness({ window: "fault", followedMinutes: 239 })];
    expect(find([arm("us-hub", rows)], FIGURES.inTime)).toMatchObject({ n: 0, difference: null });
  });
});

describe("between arms", () => {
  const hub = arm("us-hub", rowsFor(times(30, 60), times(30, 100)));
  const fast = rowsFor(times(30, 50), times(30, 60));
  const collective = arm("collective", fast);

  test("each window is compared, and the sign is B less A, and open", () => {
    const rows = compareArms([hub, collective], focus, DEADLINE).filter(
      (row) =>
        row.to === "JPN" &&
        row.origin === "abroad" &&
        row.figure === FIGURES.awareness &&
        row.b.topology === "collective" &&
        row.a.topology === "us-hub",
    );
    expect(rows.map((row) => [row.a.window, row.difference, row.claim])).toEqual([
      ["baseline", -10, "open"],
      ["fault", -40, "open"],
    ]);
  });

  test("what the fault cost one arm is compared with what it cost the other", () => {
    const row = find([hub, collective], FIGURES.recovered);
    expect(row).toMatchObject({ difference: -30, a: { value: 40 }, b: { value: 10 }, n: 30 });
  });

  test("pairs that only one arm entitles are told and not compared", () => {
    const more = arm("collective", [...fast, make.awareness({ key: "extra" })]);
    const row = find([hub, more], FIGURES.entitled);
    expect(row).toMatchObject({ larger: 1, smaller: 0, equal: 30, difference: 1 });
    expect(find([hub, more], FIGURES.aware, 2)).toMatchObject({ n: 30 });
  });

  test("swapping the arms changes the sign and nothing else", () => {
    const minutes = fc.option(fc.integer({ min: 0, max: 500 }), { nil: null });
    const list = fc.array(minutes, { minLength: 25, maxLength: 25 });
    fc.assert(
      fc.property(list, list, list, list, (a, b, c, d) => {
        const [one, other] = [arm("one", rowsFor(a, b)), arm("other", rowsFor(c, d))];
        for (const figure of [FIGURES.awareness, FIGURES.recovered, FIGURES.inTime]) {
          const place = figure === FIGURES.recovered ? 0 : 2;
          const [x, y] = [find([one, other], figure, place), find([other, one], figure, place)];
          expect(y.difference).toBe(x.difference === null ? null : 0 - x.difference);
          expect([y.n, y.larger, y.smaller, y.equal]).toEqual([x.n, x.smaller, x.larger, x.equal]);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe("by where incidents began", () => {
  const awareness = (rows: readonly AwarenessRow[]) =>
    compareArms([arm("us-hub", rows)], focus, DEADLINE).filter(
      (row) => row.figure === FIGURES.awareness,
    );
  /** As `rowsFor`, of incidents that began at jpcert. */
  const fromHome = (...[baseline, fault]: Parameters<typeof rowsFor>) =>
    rowsFor(baseline, fault).map((row) => ({
      ...row,
      key: `home-${row.key}`,
      originator: "jpcert",
    }));
  const delayed = rowsFor(times(30, 60), times(30, 90));
  const unchanged = fromHome(times(60, 40), times(60, 40));

  test("incidents at home do not hide a delay of those from abroad, and are the control", () => {
    const rows = awareness([...unchanged, ...delayed]).filter((row) => row.to === "JPN");
    expect(rows.map((row) => [row.origin, row.difference, row.n, row.larger])).toEqual([
      ["abroad", 30, 30, 30],
      ["home", 0, 60, 0],
      ["anywhere", 0, 90, 30],
    ]);
  });

  test("a control that does move is told as it is", () => {
    const moved = fromHome(times(60, 40), times(60, 100));
    const rows = awareness([...moved, ...delayed]).filter((row) => row.to === "JPN");
    expect(rows.find((row) => row.origin === "home")).toMatchObject({ difference: 60, larger: 60 });
  });

  test("every figure between arms is told for either origin", () => {
    const arms = ["us-hub", "collective"].map((name) => arm(name, [...unchanged, ...delayed]));
    const rows = compareArms(arms, focus, DEADLINE).filter((row) => row.to === "JPN");
    for (const figure of Object.values(FIGURES)) {
      const origins = rows.filter((row) => row.figure === figure).map(({ origin }) => origin);
      expect([...new Set(origins)], figure).toEqual(["abroad", "home", "anywhere"]);
    }
  });

  test("an organisation is told of incidents from abroad alone", () => {
    const rows = awareness([...unchanged, ...delayed]).filter((row) => row.to === "nisc");
    expect(rows.map((row) => [row.origin, row.n])).toEqual([["abroad", 30]]);
  });

  test("an origin of nothing has no rows, and organisations fall back to all of it", () => {
    expect(awareness(delayed).map((row) => [row.to, row.origin])).toEqual([
      ["JPN", "abroad"],
      ["JPN", "anywhere"],
      ["nisc", "abroad"],
    ]);
    expect(awareness(unchanged).map((row) => [row.to, row.origin, row.n])).toEqual([
      ["JPN", "home", 60],
      ["JPN", "anywhere", 60],
      ["nisc", "anywhere", 60],
    ]);
  });
});

test("the group comes first and then each of its organisations", () => {
  const rows = [
    ...rowsFor(times(30, 60), times(30, 90)),
    ...rowsFor(times(30, 60), times(30, 70), "jpcert"),
  ];
  const to = compareArms([arm("us-hub", rows)], focus, DEADLINE).map((row) => row.to);
  expect([...new Set(to)]).toEqual(["JPN", "nisc", "jpcert"]);
});
