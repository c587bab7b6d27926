import { expect, test } from "vitest";
import { renderBanner } from "../../marking/mod.ts";
import { compilePolicy } from "../mod.ts";
import { testPack, testPolicy } from "../testing.ts";
import { inEither, labelClasses, labelFor, type Pair } from "./label-classes.ts";

const markings = (pair: Pair, scheme: string): string[] =>
  labelClasses(pair, scheme).map(({ label }) =>
    renderBanner(labelFor(label, "nisc"), pair[1].pack.schemes),
  );

const three = testPack.organisations.filter(({ id }) =>
  ["cisa", "mod-jp", "asean-sg"].includes(id),
);
const small = compilePolicy({
  ...testPack,
  organisations: three.map((one) => Object.assign({}, one, { compartments: ["SI"] })),
  communities: testPack.communities.filter(({ id }) => ["cyber-defence", "five-eyes"].includes(id)),
});
const same: Pair = [small, small];

test("without a level there is TLP, for each community and with a role of the recipient", () => {
  expect(markings(same, "")).toEqual([
    "TLP:CLEAR",
    "TLP:GREEN",
    "TLP:AMBER",
    "TLP:AMBER+STRICT",
    "TLP:RED nisc/watch-officer",
    "TLP:GREEN five-eyes",
  ]);
});

test("classified levels combine with every release, TLP and compartment", () => {
  const all = markings(same, "USA");
  const secret = all.filter((marking) => marking.startsWith("SECRET"));
  const alone = secret.filter((marking) => !marking.includes("TLP"));
  expect(alone).toEqual([
    "SECRET",
    "SECRET//SI",
    "SECRET//NOFORN",
    "SECRET//SI//NOFORN",
    "SECRET//REL TO USA, JPN",
    "SECRET//SI//REL TO USA, JPN",
    "SECRET//REL TO USA, SGP",
    "SECRET//SI//REL TO USA, SGP",
    "SECRET//REL TO USA, FVEY",
    "SECRET//SI//REL TO USA, FVEY",
  ]);
  expect(secret).toHaveLength(10 * 7);
  expect(secret).toContain("SECRET//SI//REL TO USA, FVEY//TLP:GREEN five-eyes");
});

test("lower levels have no compartments, and other schemes no NOFORN", () => {
  const american = markings(same, "USA");
  expect(american.filter((marking) => marking.startsWith("CUI"))).toHaveLength(5 * 7);
  const japanese = markings(same, "JPN").filter((marking) => /^秘(\/|$)/.test(marking));
  expect(japanese.filter((marking) => !marking.includes("TLP"))).toEqual([
    "秘",
    "秘//SI",
    "秘//REL TO USA, JPN",
    "秘//SI//REL TO USA, JPN",
    "秘//REL TO JPN, SGP",
    "秘//SI//REL TO JPN, SGP",
    "秘//REL TO JPN, FVEY",
    "秘//SI//REL TO JPN, FVEY",
  ]);
});

test("a nation whose levels nobody knows has none", () => {
  expect(labelClasses(same, "SGP")).toEqual([]);
});

test("what only one of the packs knows is there, and valid there only", () => {
  const communities = [{ ...testPack.communities[0]!, id: "newcomers" }];
  const later = compilePolicy({ ...small.pack, communities, defaultCommunity: "newcomers" });
  const found = labelClasses([small, later], "").map(({ label, valid }) => [
    label.tlpCommunity,
    ...valid,
  ]);
  expect(found).toContainEqual(["newcomers", false, true]);
  expect(found).toContainEqual(["five-eyes", true, false]);
  expect(found).toContainEqual(["cyber-defence", true, false]);
  expect(labelClasses([small, later], "").map(({ label }) => label.tlp)).toHaveLength(8);
});

test("what either pack gives comes once, the first pack's first", () => {
  const pair: Pair = [small, testPolicy];
  const ids = inEither(pair, ({ pack }) => pack.organisations.map(({ id }) => id));
  expect(ids.slice(0, 4)).toEqual(["cisa", "mod-jp", "asean-sg", "dod"]);
  expect(ids).toHaveLength(testPack.organisations.length);
});
