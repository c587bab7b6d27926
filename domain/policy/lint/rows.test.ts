import { describe, expect, test } from "vitest";
import {
  agreementsCarrySomething,
  levelsHaveRows,
  rowsAgree,
  rowsAreWithinCeilings,
} from "./rows.ts";
import { agreement, findings, found } from "./testing.ts";

const usJp = (change: Parameters<typeof agreement>[1]) => ({
  agreements: [agreement("jp-gb"), agreement("us-jp", change)],
});

describe("an agreement that carries nothing", () => {
  test("is an error because of its ceilings", () => {
    const change = usJp({
      ceiling: { USA: "SECRET", JPN: "秘" },
      levels: [{ USA: "SECRET", JPN: "極秘" }],
    });
    expect(findings(agreementsCarrySomething, change)).toEqual([
      {
        code: "agreement-carries-nothing",
        severity: "error",
        message: "nothing passes under `us-jp`: its ceilings are below every row of its table",
        place: { file: "agreements.yaml", path: ["agreements", 1, "ceiling"] },
      },
    ]);
  });

  test("is an error because of its table", () => {
    const change = usJp({
      levels: [
        { USA: "SECRET", JPN: null },
        { USA: "CUI", JPN: "秘" },
      ],
    });
    // What Japan sends as 秘 becomes CUI, so something passes; take that away too.
    expect(found(agreementsCarrySomething, change)).toEqual([]);
    const nothing = usJp({ levels: [{ USA: "SECRET", JPN: null }] });
    expect(findings(agreementsCarrySomething, nothing).map(({ message }) => message)).toEqual([
      "nothing passes under `us-jp`: no classified level is exchangeable by its table",
    ]);
    expect(found(agreementsCarrySomething, nothing)).toEqual([
      "error agreement-carries-nothing agreements.yaml agreements 1 levels",
    ]);
  });

  test("does not include one under which a single level passes, at both ceilings exactly", () => {
    const change = usJp({
      ceiling: { USA: "CONFIDENTIAL", JPN: "秘" },
      levels: [
        { USA: "CONFIDENTIAL", JPN: "秘" },
        { USA: "SECRET", JPN: "極秘" },
      ],
    });
    expect(found(agreementsCarrySomething, change)).toEqual([]);
  });

  test("includes one whose levels are each within one ceiling only", () => {
    const change = usJp({
      ceiling: { USA: "CONFIDENTIAL", JPN: "極秘" },
      levels: [{ USA: "SECRET", JPN: "秘" }],
    });
    expect(found(agreementsCarrySomething, change)).toHaveLength(1);
  });
});

describe("a row", () => {
  test("above a ceiling is a warning that names each level above", () => {
    const levels = [
      { USA: "CONFIDENTIAL", JPN: "秘" },
      { USA: "SECRET", JPN: "極秘" },
    ];
    const one = usJp({ ceiling: { USA: "CONFIDENTIAL", JPN: "極秘" }, levels });
    expect(findings(rowsAreWithinCeilings, one)).toEqual([
      {
        code: "row-above-ceiling",
        severity: "warning",
        message:
          "in `us-jp`, this row is above the ceiling and never counts for `SECRET` of USA (ceiling `CONFIDENTIAL`)",
        place: { file: "agreements.yaml", path: ["agreements", 1, "levels", 1] },
      },
    ]);
    const both = usJp({ ceiling: { USA: "CONFIDENTIAL", JPN: "秘" }, levels });
    expect(findings(rowsAreWithinCeilings, both)).toMatchObject([
      {
        message:
          "in `us-jp`, this row is above the ceiling and never counts for `SECRET` of USA (ceiling `CONFIDENTIAL`) and `極秘` of JPN (ceiling `秘`)",
      },
    ]);
  });

  test("within the ceilings of all parties is fine", () => {
    expect(found(rowsAreWithinCeilings)).toEqual([]);
  });

  test("that says only what is not exchangeable needs no ceiling", () => {
    const change = usJp({ levels: [{ USA: "TOP SECRET", JPN: null }] });
    expect(found(rowsAreWithinCeilings, change)).toEqual([]);
  });

  test("for a level that another row calls not exchangeable is a warning", () => {
    const change = usJp({
      levels: [
        { USA: "SECRET", JPN: "極秘" },
        { USA: "SECRET", JPN: null },
        { USA: "CONFIDENTIAL", JPN: "秘" },
      ],
    });
    expect(findings(rowsAgree, change)).toEqual([
      {
        code: "row-overruled",
        severity: "warning",
        message:
          "`us-jp` calls `SECRET` of USA not exchangeable with JPN in another row, which wins over `極秘` here",
        place: { file: "agreements.yaml", path: ["agreements", 1, "levels", 0, "JPN"] },
      },
    ]);
  });

  test("beside rows for other levels, or without one of the parties, is fine", () => {
    expect(found(rowsAgree)).toEqual([]);
    const change = {
      agreements: [
        agreement("three-way", {
          levels: [
            { USA: "SECRET", JPN: "極秘" },
            { JPN: "極秘", KOR: null },
          ],
        }),
      ],
    };
    expect(found(rowsAgree, change)).toEqual([]);
  });
});

describe("levels without a row", () => {
  test("are noted by agreement and party, the highest first", () => {
    const change = usJp({ levels: [{ USA: "SECRET", JPN: "極秘" }] });
    const [, ...others] = findings(levelsHaveRows, change);
    expect(others).toEqual([
      {
        code: "level-without-row",
        severity: "note",
        message:
          "`us-jp` has no row for `TOP SECRET`, `CONFIDENTIAL` of USA and `特定秘密(機密)`, `特定秘密`, `秘`, `重要経済安保情報` of JPN: not exchangeable, so denied",
        place: { file: "agreements.yaml", path: ["agreements", 1, "levels"] },
      },
    ]);
  });

  test("do not include those that a row calls not exchangeable, nor controlled and unclassified ones", () => {
    const levels = [
      { USA: "TOP SECRET", JPN: "特定秘密(機密)" },
      { USA: "SECRET", JPN: "特定秘密" },
      { USA: "SECRET", JPN: "極秘" },
      { USA: "CONFIDENTIAL", JPN: "秘" },
      { USA: null, JPN: "重要経済安保情報" },
    ];
    expect(found(levelsHaveRows, { agreements: [agreement("us-jp", { levels })] })).toEqual([]);
  });
});
