import { describe, expect, test } from "vitest";
import type { LevelRow } from "../../pack/mod.ts";
import { relaysKeepLevels } from "./relays.ts";
import { agreement, findings, found } from "./testing.ts";

const inForce = { from: "2000-01-01", until: null };

/** USA–JPN and JPN–GBR beside the direct USA–GBR. */
const triangle = (usJp: LevelRow[], jpGb: LevelRow[], usGb: LevelRow[], force = inForce) => ({
  agreements: [
    agreement("us-jp", { levels: usJp }),
    agreement("jp-gb", { levels: jpGb }),
    agreement("us-gb", { levels: usGb, inForce: force }),
  ],
});

/** Findings about the way from the United States by way of Japan to the United Kingdom. */
const onTheWay = (change: ReturnType<typeof triangle>) =>
  findings(relaysKeepLevels, change).filter(({ message }) => message.includes("USA → JPN → GBR"));

describe("a relay", () => {
  test("that ends at the level of the direct agreement, or above it, is fine", () => {
    const change = triangle(
      [{ USA: "SECRET", JPN: "極秘" }],
      [{ JPN: "極秘", GBR: "SECRET" }],
      [{ USA: "SECRET", GBR: "SECRET" }],
    );
    expect(found(relaysKeepLevels, change)).toEqual([]);
  });

  test("that ends below the direct agreement is a warning at the direct agreement", () => {
    const change = triangle(
      [{ USA: "SECRET", JPN: "秘" }],
      [{ JPN: "秘", GBR: "OFFICIAL-SENSITIVE" }],
      [{ USA: "SECRET", GBR: "SECRET" }],
    );
    expect(onTheWay(change)).toEqual([
      {
        code: "relay-weakens-level",
        severity: "warning",
        message:
          "relayed USA → JPN → GBR (`us-jp`, `jp-gb`), levels arrive below what `us-gb` makes of them: `SECRET` as `OFFICIAL-SENSITIVE`, directly `SECRET`",
        place: { file: "agreements.yaml", path: ["agreements", 2, "levels"] },
      },
    ]);
  });

  test("that weakens a level is found before the agreements are in force", () => {
    const change = triangle(
      [{ USA: "SECRET", JPN: "秘" }],
      [{ JPN: "秘", GBR: "OFFICIAL-SENSITIVE" }],
      [{ USA: "SECRET", GBR: "SECRET" }],
      { from: "2030-01-01", until: null },
    );
    expect(onTheWay(change).map(({ code }) => code)).toEqual(["relay-weakens-level"]);
  });

  const further = [
    [{ USA: "CONFIDENTIAL", JPN: "秘" }],
    [{ JPN: "秘", GBR: "SECRET" }],
    [{ USA: "SECRET", GBR: "SECRET" }],
  ] as const;

  test("that exchanges what the direct agreement does not is a note", () => {
    const change = triangle([...further[0]], [...further[1]], [...further[2]]);
    expect(onTheWay(change)).toEqual([
      {
        code: "relay-exchanges-more",
        severity: "note",
        message:
          "relayed USA → JPN → GBR (`us-jp`, `jp-gb`), levels arrive that `us-gb` does not exchange: `CONFIDENTIAL` as `SECRET`; the checkpoint denies that",
        place: { file: "agreements.yaml", path: ["agreements", 2, "levels"] },
      },
    ]);
  });

  test("that exchanges more is not worth a note while one of the agreements is not in force", () => {
    const later = { from: "2030-01-01", until: null };
    const change = triangle([...further[0]], [...further[1]], [...further[2]], later);
    expect(onTheWay(change)).toEqual([]);
    const { agreements } = triangle([...further[0]], [...further[1]], [...further[2]]);
    for (const place of [0, 1]) {
      const suspended = agreements.with(place, { ...agreements[place]!, inForce: later });
      expect(onTheWay({ agreements: suspended })).toEqual([]);
    }
  });

  test("that exchanges more is fine where another direct agreement exchanges it too", () => {
    const change = triangle([...further[0]], [...further[1]], [...further[2]]);
    const levels = [{ USA: "CONFIDENTIAL", GBR: "SECRET" }];
    const another = agreement("us-gb", { id: "us-gb-too", levels, inForce });
    expect(onTheWay({ agreements: [...change.agreements, another] })).toEqual([]);
  });

  test("by way of two parties of one collective agreement names it once", () => {
    const levels = [
      { USA: "SECRET", JPN: "秘" },
      { JPN: "秘", KOR: "Ⅱ급" },
      { USA: "SECRET", KOR: "Ⅰ급" },
    ];
    const change = { agreements: [agreement("three-way", { levels })] };
    expect(findings(relaysKeepLevels, change).map(({ message }) => message)).toContain(
      "relayed USA → JPN → KOR (`three-way`), levels arrive below what `three-way` makes of them: `SECRET` as `Ⅱ급`, directly `Ⅰ급`",
    );
  });
});
