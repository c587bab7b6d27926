import { describe, expect, test } from "vitest";
import { labelOf } from "../../../marking/testing.ts";
import type { Agreement } from "../../../pack/types.ts";
import { compilePolicy } from "../../mod.ts";
import type { DecisionContext, Policy } from "../../mod.ts";
import { contextOf, testPack, testPolicy, withAgreement } from "../../testing.ts";
import { carryOut } from "../change.ts";
import { findFlips } from "../flips.ts";
import { answer } from "../question.ts";

/** The agreement as it would read after the first set of changes that permits it. */
function extended(
  id: string,
  marking: string,
  recipient: string,
  change: Partial<DecisionContext>,
  policy: Policy = testPolicy,
): Agreement | undefined {
  const question = { label: labelOf(marking), recipient, context: contextOf(change) };
  const answered = answer({ policy, question });
  const after = carryOut(answered, findFlips(answered)[0]?.changes ?? []);
  const others = ({ agreements }: Policy["pack"]) => agreements.filter((one) => one.id !== id);
  expect(others(after.policy.pack)).toEqual(others(policy.pack));
  return after.policy.pack.agreements.find((one) => one.id === id);
}

const before = (id: string) => testPack.agreements.find((one) => one.id === id)!;
const secret = ["SECRET//REL TO USA, JPN", "nisc"] as const;
const korean = { path: ["dod"], informationKind: "defence" };

describe("an agreement in time", () => {
  const inForce = (from: string | null, until: string | null, judgedOn: string) =>
    extended("us-jp", ...secret, { judgedOn }, withAgreement("us-jp", { inForce: { from, until } }))
      ?.inForce;

  test("that is not in force yet comes into force on the day, and ends when it would have", () => {
    expect(inForce(null, null, "2026-04-01")).toEqual({ from: "2026-04-01", until: null });
    expect(inForce("2026-04-02", "2030-01-01", "2026-04-01")).toEqual({
      from: "2026-04-01",
      until: "2030-01-01",
    });
    expect(inForce(null, "2026-03-31", "2026-04-01")).toEqual({
      from: "2026-04-01",
      until: "2026-04-01",
    });
  });

  test("that has ended is prolonged to the day, and began when it did", () => {
    expect(inForce("2007-08-10", "2026-03-31", "2026-04-01")).toEqual({
      from: "2007-08-10",
      until: "2026-04-01",
    });
    expect(inForce("2026-04-01", "2026-04-01", "2026-04-01")).toEqual({
      from: "2026-04-01",
      until: "2026-04-01",
    });
  });
});

describe("what an agreement covers", () => {
  test("is what it covered and the kind, or the organisation, besides", () => {
    const personal = { informationKind: "personal-data" };
    const { kinds, organisations } = before("us-jp");
    expect(extended("us-jp", ...secret, personal)).toEqual({
      ...before("us-jp"),
      kinds: [...kinds, "personal-data"],
    });
    expect(extended("us-jp", "SECRET//REL TO USA, JPN", "npa-jp", {})).toEqual({
      ...before("us-jp"),
      organisations: [...organisations, "npa-jp"],
    });
  });

  test("and to whom it may be passed on", () => {
    const relay = { path: ["cisa", "nisc"] };
    const after = extended("us-jp", "SECRET//REL TO USA, JPN", "isac-jp", relay);
    expect(after).toEqual({ ...before("us-jp"), onward: ["government", "police", "isac"] });
  });
});

describe("levels", () => {
  test("that were said not to be exchangeable are, and others stay so", () => {
    const marking = "重要経済安保情報//REL TO USA, JPN";
    expect(extended("us-jp", marking, "cisa", { path: ["nisc"] })?.levels).toEqual([
      { USA: "TOP SECRET", JPN: null },
      { USA: "SECRET", JPN: "特定秘密" },
      { USA: "SECRET", JPN: "極秘" },
      { USA: "CONFIDENTIAL", JPN: "秘" },
      { USA: "CONFIDENTIAL", JPN: "重要経済安保情報" },
      { JPN: "重要経済安保情報", USA: "CONFIDENTIAL" },
    ]);
  });

  test("that the table did not have are added, rounded up, of the agreement that lacks them", () => {
    const after = extended("three-way", "CONFIDENTIAL//REL TO USA, KOR", "kr-mnd", korean);
    expect(after?.levels).toEqual([
      { USA: "SECRET", JPN: "極秘", KOR: "Ⅱ급" },
      { USA: "CONFIDENTIAL", KOR: "Ⅱ급" },
    ]);
  });

  test("that no level of the other nation is high enough for cannot be", () => {
    const schemes = testPack.schemes.map((one) =>
      one.nation === "KOR" ? { ...one, levels: one.levels.slice(1) } : one,
    );
    const policy = compilePolicy({ ...testPack, schemes });
    const marking = "TOP SECRET//REL TO USA, KOR";
    expect(extended("three-way", marking, "kr-mnd", korean, policy)).toEqual(before("three-way"));
  });
});

describe("ceilings", () => {
  const ceilingAfter = (ceiling: Agreement["ceiling"], id: string, to: string, change: object) =>
    extended(
      id,
      `SECRET//REL TO USA, ${id === "us-jp" ? "JPN" : "KOR"}`,
      to,
      change,
      withAgreement(id, { ceiling }),
    )?.ceiling;

  test("are raised to the level and its equivalent", () => {
    expect(ceilingAfter({ USA: "CONFIDENTIAL", JPN: "秘" }, "us-jp", "nisc", {})).toEqual({
      USA: "SECRET",
      JPN: "極秘",
    });
    expect(ceilingAfter({ USA: "CONFIDENTIAL" }, "us-jp", "nisc", {})).toEqual({
      USA: "SECRET",
      JPN: "極秘",
    });
  });

  test("that are high enough stay", () => {
    expect(ceilingAfter({ USA: "TOP SECRET", JPN: "秘" }, "us-jp", "nisc", {})).toEqual({
      USA: "TOP SECRET",
      JPN: "極秘",
    });
    // Of the same rank, so nothing is gained by another word for it.
    expect(ceilingAfter({ USA: "CONFIDENTIAL", JPN: "特定秘密" }, "us-jp", "nisc", {})).toEqual({
      USA: "SECRET",
      JPN: "特定秘密",
    });
  });

  test("of the agreement that serves, and of nobody else in it", () => {
    const low = { USA: "CONFIDENTIAL", JPN: "秘", KOR: "Ⅱ급" };
    expect(ceilingAfter(low, "three-way", "kr-mnd", korean)).toEqual({ ...low, USA: "SECRET" });
  });
});

test("a new agreement covers this and no more", () => {
  const after = extended("proposed GBR–KOR", "Ⅱ급//REL TO GBR, KOR", "uk-ncsc", {
    path: ["kr-kisa"],
  });
  expect(after).toEqual({
    id: "proposed GBR–KOR",
    name: "proposed agreement GBR–KOR",
    parties: ["KOR", "GBR"],
    kinds: ["cyber"],
    organisations: ["kr-kisa", "uk-ncsc"],
    ceiling: { KOR: "Ⅱ급", GBR: "SECRET" },
    levels: [{ KOR: "Ⅱ급", GBR: "SECRET" }],
    onward: [],
    inForce: { from: "2026-04-01", until: null },
    source: "proposed",
  });
});

describe("a new agreement for what is passed on", () => {
  const without = compilePolicy({
    ...testPack,
    agreements: testPack.agreements.filter(({ id }) => id === "jp-gb"),
  });
  test("in the recipient's nation names the recipient's kind", () => {
    const marking = "SECRET//REL TO USA, JPN";
    const relay = { path: ["cisa", "nisc"] };
    expect(extended("proposed JPN–USA", marking, "npa-jp", relay, without)).toMatchObject({
      parties: ["USA", "JPN"],
      organisations: ["cisa", "npa-jp"],
      levels: [{ USA: "SECRET", JPN: "極秘" }],
      onward: ["police"],
    });
  });

  test("by somebody in the originator's nation serves the sender too", () => {
    const marking = "SECRET//REL TO USA, JPN";
    const relay = { path: ["cisa", "dod"] };
    expect(extended("proposed JPN–USA", marking, "nisc", relay, without)).toMatchObject({
      organisations: ["cisa", "dod", "nisc"],
      onward: [],
    });
  });
});
