import { expect, test } from "vitest";
import { labelOf } from "../marking/testing.ts";
import { equivalentsIn, markWithEquivalents } from "./mod.ts";
import { testPolicy, withAgreement } from "./testing.ts";

const DAY = "2026-04-01";
const shown = (marking: string, nation: string, day = DAY, policy = testPolicy) =>
  markWithEquivalents(policy, labelOf(marking), nation, day);

test("the original mark stands first, the equivalent and its agreement in brackets", () => {
  expect(shown("CONFIDENTIAL//REL TO USA, JPN", "JPN")).toBe(
    "CONFIDENTIAL//REL TO USA, JPN [秘, us-jp]",
  );
  expect(shown("SECRET//REL TO USA, KOR", "KOR")).toBe("SECRET//REL TO USA, KOR [Ⅱ급, three-way]");
});

test("every agreement in force that has one is named", () => {
  expect(equivalentsIn(testPolicy, labelOf("SECRET//REL TO USA, JPN"), "JPN", DAY)).toEqual([
    { level: "極秘", agreement: "us-jp" },
    { level: "極秘", agreement: "three-way" },
  ]);
  expect(equivalentsIn(testPolicy, labelOf("SECRET//NOFORN"), "JPN", "2028-01-01")).toEqual([
    { level: "極秘", agreement: "us-jp" },
  ]);
});

test("at home, for TLP alone, and where the level is not exchangeable the mark stands alone", () => {
  expect(shown("SECRET//NOFORN", "USA")).toBe("SECRET//NOFORN");
  expect(shown("TLP:AMBER", "JPN")).toBe("TLP:AMBER");
  expect(shown("TOP SECRET//REL TO USA, JPN", "JPN")).toBe("TOP SECRET//REL TO USA, JPN");
  expect(shown("重要経済安保情報//REL TO USA, JPN", "USA")).toBe(
    "重要経済安保情報//REL TO USA, JPN",
  );
  const lapsed = withAgreement("us-jp", { inForce: { from: null, until: null } });
  expect(shown("CONFIDENTIAL//NOFORN", "JPN", DAY, lapsed)).toBe("CONFIDENTIAL//NOFORN");
});
