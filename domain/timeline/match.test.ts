/** What a match asks for, held against what was observed. */
import { describe, expect, test } from "vitest";
import { advance, initialState, type Expectation, type Observation } from "./mod.ts";
import {
  all,
  any,
  expectation,
  inject,
  MINUTE,
  not,
  observation,
  predicate,
  timeline,
  tlp,
} from "./testing.ts";

const minutes = (count: number) => count * MINUTE;

/** The verdict an hour after the start, on an expectation whose inject goes out at minute 5. */
function verdict(over: Partial<Expectation>, ...observations: Observation[]) {
  const of = timeline([
    inject({
      controlNumber: "1",
      atMs: minutes(5),
      expectations: [expectation({ id: "e", expiresAfterMs: minutes(30), ...over })],
    }),
  ]);
  const { state } = advance(of, initialState(of), minutes(60), observations);
  const its = state.expectations["e"]!.verdict;
  return its.kind === "pending" ? "pending" : `${its.kind} ${its.atMs / MINUTE}`;
}

describe("what an organisation holds", () => {
  test.each<[string, Partial<Parameters<typeof predicate>[0]>, Partial<Observation>, string]>([
    ["any incident", {}, {}, "met 10"],
    ["the incident that is named", { incident: "x" }, {}, "met 10"],
    ["one derived from it", { incident: "x" }, { names: ["own", "x"] }, "met 10"],
    ["another incident", { incident: "y" }, {}, "missed 35"],
    ["what players made up", { incident: "x" }, { names: [] }, "missed 35"],
    ["at another organisation", {}, { organisation: "asean-sg" }, "missed 35"],
    ["the portions that are asked for", { portions: ["indicator"] }, {}, "met 10"],
    ["without a portion that is", { portions: ["indicator", "victim"] }, {}, "missed 35"],
    ["no stricter than asked", { atMost: tlp("AMBER") }, {}, "met 10"],
    ["stricter than asked", { atMost: tlp("GREEN") }, {}, "missed 35"],
    ["no less strict than asked", { atLeast: tlp("AMBER") }, {}, "met 10"],
    ["less strict than asked", { atLeast: tlp("RED") }, {}, "missed 35"],
    ["under the very banner", { banner: tlp("AMBER") }, {}, "met 10"],
    ["under another banner", { banner: tlp("GREEN") }, {}, "missed 35"],
    ["in time", { byMs: minutes(5) }, {}, "met 10"],
    ["too late", { byMs: minutes(4) }, {}, "missed 9"],
  ])("%s", (_, asked, found, expected) => {
    expect(verdict({ match: predicate(asked) }, observation(minutes(10), found))).toBe(expected);
  });

  test("counts from before the release, as of the release", () => {
    expect(verdict({}, observation(minutes(1)))).toBe("met 5");
  });

  test("may come in several deliveries", () => {
    const match = predicate({ portions: ["indicator", "victim"] });
    const victim = observation(minutes(20), { portions: ["victim"] });
    expect(verdict({ match }, observation(minutes(10)), victim)).toBe("met 20");
  });
});

describe("what an organisation does", () => {
  const relays = (recipient: string | null) => ({
    match: predicate({ event: "relayed", recipient }),
  });
  const relayed = observation(minutes(10), { kind: "relayed", recipient: "asean-sg" });

  test("is another thing than what it holds", () => {
    expect(verdict(relays(null), observation(minutes(10)))).toBe("missed 35");
    expect(verdict(relays(null), relayed)).toBe("met 10");
  });

  test("may be asked for towards somebody", () => {
    expect(verdict(relays("asean-sg"), relayed)).toBe("met 10");
    expect(verdict(relays("cisa"), relayed)).toBe("missed 35");
  });

  test("counts from the release on, or from the start where that is asked", () => {
    const early = observation(minutes(1), { kind: "relayed" });
    expect(verdict(relays(null), early)).toBe("missed 35");
    const match = predicate({ event: "relayed", sinceStart: true });
    expect(verdict({ match }, early)).toBe("met 5");
  });

  test("needs the portions in one act", () => {
    const match = predicate({ event: "relayed", portions: ["indicator", "victim"] });
    const parts = (["indicator", "victim"] as const).map((kind, place) =>
      observation(minutes(10 + place), { kind: "relayed", portions: [kind] }),
    );
    expect(verdict({ match }, ...parts)).toBe("missed 35");
  });
});

describe("combinations", () => {
  const holds = predicate();
  const acknowledges = predicate({ event: "acknowledged" });
  const holding = observation(minutes(10));
  const acknowledging = observation(minutes(20), { kind: "acknowledged" });

  test("all: since the last of them", () => {
    expect(verdict({ match: all(holds, acknowledges) }, acknowledging, holding)).toBe("met 20");
    expect(verdict({ match: all(holds, acknowledges) }, holding)).toBe("missed 35");
  });

  test("any: since the first of them", () => {
    expect(verdict({ match: any(holds, acknowledges) }, acknowledging, holding)).toBe("met 10");
    expect(verdict({ match: any(holds, acknowledges) })).toBe("missed 35");
  });

  test("not: met only when its time is over, missed as soon as it happens", () => {
    expect(verdict({ match: not(holds) })).toBe("met 35");
    expect(verdict({ match: not(holds) }, holding)).toBe("missed 10");
    expect(verdict({ match: not(predicate({ byMs: minutes(2) })) }, holding)).toBe("met 7");
  });

  test("inside each other", () => {
    const match = all(any(holds, acknowledges), not(predicate({ event: "rejected" })));
    expect(verdict({ match }, holding)).toBe("met 35");
    const refused = observation(minutes(12), { kind: "rejected" });
    expect(verdict({ match }, holding, refused)).toBe("missed 12");
  });
});

describe("several organisations", () => {
  const organisations = ["nisc", "asean-sg"];
  const one = observation(minutes(10));
  const other = observation(minutes(20), { organisation: "asean-sg" });

  test("all of them, or at least one", () => {
    expect(verdict({ organisations }, one)).toBe("missed 35");
    expect(verdict({ organisations }, one, other)).toBe("met 20");
    expect(verdict({ organisations, validationMode: "atLeastOne" }, one)).toBe("met 10");
  });

  test("those that the match itself names are the same for all", () => {
    const match = all(predicate({ event: "acknowledged" }), predicate({ organisation: "nisc" }));
    const acknowledged = organisations.map((organisation) =>
      observation(minutes(15), { kind: "acknowledged", organisation }),
    );
    expect(verdict({ organisations, match }, one, ...acknowledged)).toBe("met 15");
    expect(verdict({ organisations, match }, other, ...acknowledged)).toBe("missed 35");
  });
});

test("without an expiration it stays open until the exercise is ended", () => {
  expect(verdict({ expiresAfterMs: null })).toBe("pending");
});

test("what only an evaluator can say stays open", () => {
  expect(verdict({ type: "Manual", match: null }, observation(minutes(10)))).toBe("pending");
});

test("evidence names each observation that it rests on, once", () => {
  const of = timeline([
    inject({
      controlNumber: "1",
      expectations: [
        expectation({
          id: "e",
          match: all(predicate({ portions: ["title", "indicator"] }), predicate({ incident: "x" })),
        }),
      ],
    }),
  ]);
  const { state } = advance(of, initialState(of), minutes(10), [
    observation(minutes(3), { id: "delivery-7" }),
  ]);
  expect(state.expectations["e"]!.verdict).toEqual({
    kind: "met",
    atMs: minutes(3),
    evidence: ["delivery-7"],
  });
});
