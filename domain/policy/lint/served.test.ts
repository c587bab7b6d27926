import { describe, expect, test } from "vitest";
import {
  agreementsServeTwoSides,
  clearedAreServed,
  onwardKindsExist,
  servedAreCleared,
} from "./served.ts";
import { agreement, findings, found, withOrganisation } from "./testing.ts";

const only = (id: string, change: Parameters<typeof agreement>[1] = {}) => ({
  agreements: [agreement(id, change)],
});

describe("an agreement", () => {
  test("that serves both sides is fine", () => {
    expect(found(agreementsServeTwoSides)).toEqual([]);
  });

  test("that serves one side only is a warning where the other has organisations", () => {
    expect(findings(agreementsServeTwoSides, only("us-jp", { organisations: ["nisc"] }))).toEqual([
      {
        code: "agreement-serves-one-side",
        severity: "warning",
        message:
          "`us-jp` serves no organisation of USA (there is `cisa`, `dod`, `us-finance`, `us-energy`), so nothing passes under it",
        place: { file: "agreements.yaml", path: ["agreements", 0, "organisations"] },
      },
    ]);
  });

  test("that serves one side only is a note where nobody of the other takes part", () => {
    const change = only("us-jp", { parties: ["USA", "AUS"], organisations: ["cisa"] });
    expect(findings(agreementsServeTwoSides, change)).toMatchObject([
      {
        severity: "note",
        message:
          "`us-jp` serves no organisation of AUS (none takes part here), so nothing passes under it",
      },
    ]);
  });

  test("that serves one side only is a note until it is in force", () => {
    const change = only("us-gb", { organisations: ["cisa"] });
    expect(found(agreementsServeTwoSides, change)).toEqual([
      "note agreement-serves-one-side agreements.yaml agreements 0 organisations",
    ]);
  });

  test("that leaves out one of three is a note", () => {
    const change = only("three-way", { organisations: ["dod", "mod-jp"] });
    expect(findings(agreementsServeTwoSides, change)).toMatchObject([
      {
        severity: "note",
        message:
          "`three-way` serves no organisation of KOR (there is `kr-kisa`, `kr-mnd`), so nothing passes to or from there under it",
      },
    ]);
  });

  test("that serves nobody at all names both sides", () => {
    const [finding] = findings(agreementsServeTwoSides, only("us-jp", { organisations: [] }));
    expect(finding?.severity).toBe("warning");
    expect(finding?.message).toContain("serves no organisation of USA, JPN (there is `cisa`");
  });
});

describe("an organisation that is served", () => {
  test("is cleared to something that the agreement brings it", () => {
    expect(found(servedAreCleared)).toEqual([]);
  });

  test("in vain is a warning: without clearance, or with one below every level", () => {
    const change = only("us-jp", { organisations: ["cisa", "nisc", "isac-jp"] });
    expect(findings(servedAreCleared, change)).toEqual([
      {
        code: "served-in-vain",
        severity: "warning",
        message: "`us-jp` serves `isac-jp`, whose clearance covers no level that it exchanges",
        place: { file: "agreements.yaml", path: ["agreements", 0, "organisations", 2] },
      },
    ]);
    const high = only("us-jp", {
      organisations: ["cisa", "nisc", "jpcert"],
      levels: [{ USA: "SECRET", JPN: "極秘" }],
    });
    expect(found(servedAreCleared, high)).toEqual([
      "warning served-in-vain agreements.yaml agreements 0 organisations 2",
    ]);
  });

  test("cleared to the lowest level that the agreement brings exactly is fine", () => {
    const change = only("us-jp", { organisations: ["cisa", "jpcert"] });
    expect(found(servedAreCleared, change)).toEqual([]);
  });

  test("by a table that brings it nothing is another finding", () => {
    const change = only("us-jp", {
      organisations: ["isac-jp"],
      levels: [{ USA: "SECRET", JPN: null }],
    });
    expect(found(servedAreCleared, change)).toEqual([]);
  });
});

describe("an organisation that is cleared", () => {
  const message =
    "`kr-kisa` is cleared to `Ⅱ급`, but no agreement in force on 2026-04-01 serves it or its kind: without a release, nothing classified reaches it from abroad";

  test("and served by no agreement is a warning", () => {
    expect(findings(clearedAreServed)).toEqual([
      {
        code: "cleared-not-served",
        severity: "warning",
        message,
        place: { file: "organisations.yaml", path: ["organisations", 10, "clearance"] },
      },
    ]);
  });

  test("and served, or of a kind that may be passed on to, is fine", () => {
    const { agreements } = only("three-way", { organisations: ["dod", "mod-jp", "kr-kisa"] });
    const served = [agreement("us-jp"), agreement("jp-gb"), ...agreements];
    expect(found(clearedAreServed, { agreements: served })).toEqual([
      // Only kr-kisa stands in the changed list, so the ministry is left out.
      "warning cleared-not-served organisations.yaml organisations 11 clearance",
    ]);
    const onward = agreement("three-way", { onward: ["cert"] });
    expect(
      found(clearedAreServed, { agreements: [agreement("us-jp"), agreement("jp-gb"), onward] }),
    ).toEqual([]);
  });

  test("is not served by an agreement that is not in force, nor by one of other nations", () => {
    const agreements = [
      agreement("us-jp"),
      agreement("jp-gb", { onward: ["cert"] }),
      agreement("three-way", { onward: ["cert"], inForce: { from: null, until: null } }),
    ];
    expect(found(clearedAreServed, { agreements })).toEqual([
      "warning cleared-not-served organisations.yaml organisations 10 clearance",
      "warning cleared-not-served organisations.yaml organisations 11 clearance",
    ]);
  });

  test("is not expected to be served without a clearance", () => {
    expect(found(clearedAreServed, withOrganisation("kr-kisa", { clearance: "none" }))).toEqual([]);
  });
});

describe("a kind in onward", () => {
  test("that some party has an organisation of is fine", () => {
    expect(found(onwardKindsExist)).toEqual([]);
  });

  test("that only another nation has an organisation of is a warning too", () => {
    expect(found(onwardKindsExist, only("us-gb", { onward: ["police"] }))).toEqual([
      "warning onward-kind-without-organisation agreements.yaml agreements 0 onward 0",
    ]);
  });

  test("that no party has an organisation of is a warning", () => {
    expect(
      findings(onwardKindsExist, only("jp-gb", { onward: ["police", "intelligence"] })),
    ).toEqual([
      {
        code: "onward-kind-without-organisation",
        severity: "warning",
        message:
          "`jp-gb` lets pass on to the kind `intelligence`, of which no party has an organisation",
        place: { file: "agreements.yaml", path: ["agreements", 0, "onward", 1] },
      },
    ]);
  });
});
