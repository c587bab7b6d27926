import { expect, test } from "vitest";
import { labelOf } from "../../marking/testing.ts";
import { compilePolicy } from "../mod.ts";
import { testPack, testPolicy, withAgreement } from "../testing.ts";
import { groupAlike, kindKey, labelKey, originatorKey } from "./alike.ts";
import type { Pair } from "./label-classes.ts";

const same: Pair = [testPolicy, testPolicy];
const together = (found: readonly (readonly string[])[]): string[] =>
  found.map((group) => group.join(" "));

test("what is alike comes together, in the order of its first", () => {
  const found = groupAlike(["nisc", "dod", "npa-jp", "cisa"], (id) => String(id.length));
  expect(found).toEqual([["nisc", "cisa"], ["dod"], ["npa-jp"]]);
});

test("originators of one nation under the same agreements are alike, in both packs", () => {
  const ids = testPack.organisations.map(({ id }) => id);
  const grouped = (pair: Pair) => together(groupAlike(ids, (id) => originatorKey(pair, id)));
  expect(grouped(same)).toEqual([
    "cisa",
    "dod",
    "us-finance",
    "us-energy",
    "nisc",
    "mod-jp",
    "npa-jp isac-jp jp-plant",
    "jpcert",
    "kr-kisa",
    "kr-mnd",
    "uk-ncsc",
    "asean-sg",
  ]);
  const served = withAgreement("us-jp", { organisations: ["cisa", "npa-jp"] });
  expect(grouped([testPolicy, served])).toContain("isac-jp jp-plant");
  expect(grouped([served, testPolicy])).toContain("isac-jp jp-plant");
});

test("kinds of information are alike under the same agreements", () => {
  const kinds = testPack.informationKinds;
  const grouped = (pair: Pair) => together(groupAlike(kinds, (kind) => kindKey(pair, kind)));
  expect(grouped(same)).toEqual(["cyber", "defence", "personal-data"]);
  const wide = withAgreement("us-jp", { kinds: ["*"] });
  expect(grouped([wide, wide])).toEqual(["cyber personal-data", "defence"]);
  expect(grouped([testPolicy, wide])).toEqual(["cyber", "defence", "personal-data"]);
  const fewer = compilePolicy({ ...wide.pack, informationKinds: ["cyber", "defence"] });
  expect(grouped([wide, fewer])).toEqual(["cyber", "defence", "personal-data"]);
});

test("labels are alike to a recipient that is or is not among those they name", () => {
  const marks = [
    "SECRET//REL TO USA, JPN",
    "SECRET//REL TO USA, GBR",
    "SECRET//REL TO USA, KOR",
    "SECRET",
    "SECRET//NOFORN",
    "SECRET//SI//NOFORN",
    "SECRET//TK//NOFORN",
    "CONFIDENTIAL",
    "TLP:GREEN",
    "TLP:GREEN cyber-defence",
    "TLP:GREEN first",
    "TLP:AMBER",
  ];
  const grouped = (recipient: string, pair: Pair = same) => {
    const classes = marks.map((mark) => ({
      label: labelOf(mark),
      valid: [true, true] as const,
      mark,
    }));
    const key = labelKey(pair, recipient);
    return groupAlike(classes, key).map((group) => group.map(({ mark }) => mark).join(" | "));
  };
  expect(grouped("nisc")).toEqual([
    "SECRET//REL TO USA, JPN",
    "SECRET//REL TO USA, GBR | SECRET//REL TO USA, KOR",
    "SECRET",
    "SECRET//NOFORN",
    "SECRET//SI//NOFORN | SECRET//TK//NOFORN",
    "CONFIDENTIAL",
    "TLP:GREEN | TLP:GREEN cyber-defence",
    "TLP:GREEN first",
    "TLP:AMBER",
  ]);
  expect(grouped("mod-jp")).toContain("SECRET//NOFORN | SECRET//SI//NOFORN");
  const first = compilePolicy({ ...testPack, defaultCommunity: "first" });
  expect(grouped("nisc", [testPolicy, first])).toContain("TLP:GREEN");
});

test("a label that is valid in one pack only is like no other", () => {
  const label = labelOf("TLP:CLEAR");
  const key = labelKey(same, "nisc");
  const keys = [[true, true] as const, [true, false] as const, [false, true] as const].map(
    (valid) => key({ label, valid }),
  );
  expect(new Set(keys).size).toBe(3);
});
