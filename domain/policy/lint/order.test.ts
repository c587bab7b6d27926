import { describe, expect, test } from "vitest";
import { equivalenceKeepsOrder } from "./order.ts";
import { agreement, findings, found } from "./testing.ts";

const withLevels = (levels: ReturnType<typeof agreement>["levels"]) => ({
  agreements: [agreement("us-jp", { levels })],
});

describe("a level table", () => {
  test("that keeps the order of levels is fine, in both directions", () => {
    expect(found(equivalenceKeepsOrder)).toEqual([]);
  });

  test("that makes a lower level the higher one abroad is an error, in each direction", () => {
    const change = withLevels([
      { USA: "SECRET", JPN: "秘" },
      { USA: "CONFIDENTIAL", JPN: "極秘" },
    ]);
    expect(found(equivalenceKeepsOrder, change)).toEqual([
      "error equivalence-loses-order agreements.yaml agreements 0 levels 1",
      "error equivalence-loses-order agreements.yaml agreements 0 levels 0",
    ]);
    expect(findings(equivalenceKeepsOrder, change).map(({ message }) => message)).toEqual([
      "in `us-jp`, `CONFIDENTIAL` becomes `極秘` of JPN, but `SECRET`, which is higher in USA, becomes the lower `秘`",
      "in `us-jp`, `秘` becomes `SECRET` of USA, but `極秘`, which is higher in JPN, becomes the lower `CONFIDENTIAL`",
    ]);
  });

  test("that parts levels of one rank is a warning", () => {
    const change = withLevels([
      { USA: "SECRET", JPN: "特定秘密" },
      { USA: "CONFIDENTIAL", JPN: "秘" },
      { USA: "CONFIDENTIAL", JPN: "極秘" },
    ]);
    expect(found(equivalenceKeepsOrder, change)).toEqual([
      "warning equivalence-splits-rank agreements.yaml agreements 0 levels 0",
    ]);
    expect(findings(equivalenceKeepsOrder, change)[0]?.message).toBe(
      "in `us-jp`, `特定秘密` becomes `SECRET` of USA, but `極秘`, which is of the same rank in JPN, becomes the lower `CONFIDENTIAL`",
    );
  });

  test("does not lose order by what is not exchangeable", () => {
    const change = withLevels([
      { USA: "SECRET", JPN: null },
      { USA: "CONFIDENTIAL", JPN: "秘" },
    ]);
    expect(found(equivalenceKeepsOrder, change)).toEqual([]);
  });
});
