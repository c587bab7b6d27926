import { describe, expect, test } from "vitest";
import { labelOf } from "../../marking/testing.ts";
import type { Axis, DecisionContext, Policy } from "../mod.ts";
import { AXES, compilePolicy } from "../mod.ts";
import { contextOf, testPack, testPolicy, withAgreement } from "../testing.ts";
import { answer, resultOf } from "./question.ts";
import { REASON_CODES, reasonSentence } from "./reasons.ts";

const withClearance = (id: string, clearance: string): Policy =>
  compilePolicy({
    ...testPack,
    organisations: testPack.organisations.map((one) =>
      one.id === id ? { ...one, clearance } : one,
    ),
  });
const homeless = compilePolicy({ ...testPack, defaultCommunity: "nowhere" });
const low = withAgreement("us-jp", { ceiling: { USA: "CONFIDENTIAL", JPN: "秘" } });
const cosmic = withClearance("us-finance", "COSMIC");

type Row = readonly [
  marking: string,
  recipient: string,
  change: Partial<DecisionContext>,
  said: Partial<Record<Axis, string>>,
  Policy?,
];

const sorted = (codes: Iterable<string>): string[] => [...new Set(codes)].toSorted();
const two = { sectors: ["energy", "transport"] };
const rows: readonly Row[] = [
  [
    "SECRET//REL TO USA, JPN",
    "nisc",
    {},
    {
      clearance: "nisc is cleared to 極秘, which is enough for SECRET",
      compartments: "it is in no compartment",
      releasability: "REL TO names JPN",
      "originator-control": "the originator has not reserved further sharing (no ORCON)",
      tlp: "it carries no TLP, and other marks say who may have it",
      agreement: "under us-jp: SECRET [極秘, us-jp]",
      "need-to-know": "the incident concerns a sector that nisc has a need to know of",
    },
  ],
  [
    "SECRET//REL TO USA, JPN",
    "mod-jp",
    { informationKind: "defence", path: ["dod"] },
    { agreement: "under us-jp, three-way: SECRET [極秘, us-jp; 極秘, three-way]" },
  ],
  // Another agreement translates the level too, but does not serve this.
  [
    "SECRET//REL TO USA, JPN",
    "mod-jp",
    { path: ["dod"] },
    { agreement: "under us-jp: SECRET [極秘, us-jp]" },
  ],
  [
    "TLP:CLEAR",
    "us-finance",
    {},
    {
      clearance: "it is not classified, so no clearance is asked for",
      releasability: "us-finance is of the same nation as cisa",
      tlp: "TLP:CLEAR is for everybody",
      agreement: "it is not classified, so no agreement is asked for",
      "need-to-know": "TLP:CLEAR without control marks is for every sector",
    },
  ],
  [
    "SECRET",
    "us-energy",
    {},
    {
      clearance: "us-energy holds no clearance, and SECRET asks for one",
      agreement: "it crosses no border that asks for an agreement",
    },
  ],
  [
    "SECRET",
    "us-finance",
    two,
    {
      clearance: "us-finance is cleared to CONFIDENTIAL only; SECRET is asked for",
      "need-to-know":
        "us-finance has no need to know of energy, transport, which classified information asks for",
    },
  ],
  [
    "SECRET",
    "us-finance",
    {},
    {
      clearance: "us-finance is cleared to COSMIC, a level that its nation's scheme does not know",
    },
    cosmic,
  ],
  [
    "TOP SECRET//SI/TK//REL TO USA, JPN",
    "nisc",
    {},
    {
      clearance: "no agreement says what TOP SECRET is in JPN, so nisc cannot be cleared to it",
      compartments: "nisc is not read into SI, TK",
      agreement: "us-jp does not exchange TOP SECRET",
    },
  ],
  [
    "TOP SECRET//SI/TK//ORCON/NOFORN",
    "dod",
    {},
    {
      compartments: "dod holds SI, TK",
      "originator-control":
        "ORCON: dod is not on the original distribution, and cisa has not released it to it",
    },
  ],
  [
    "SECRET//ORCON/NOFORN",
    "dod",
    { addressees: ["dod"] },
    { "originator-control": "ORCON: dod is on the original distribution" },
  ],
  [
    "SECRET//ORCON/REL TO USA, JPN",
    "nisc",
    { addressees: [], releasedTo: ["nisc"] },
    { "originator-control": "ORCON: cisa has released it to nisc" },
  ],
  [
    "CUI",
    "nisc",
    {},
    {
      releasability: "controlled information without REL TO or TLP stays in the government of USA",
    },
  ],
  [
    "SECRET//FGI GBR//REL TO USA, JPN/RELIDO",
    "nisc",
    {},
    {
      releasability:
        "FGI, RELIDO: such marks are understood, but nothing that bears them leaves its nation here",
    },
  ],
  [
    "SECRET//NOFORN",
    "nisc",
    {},
    { releasability: "NOFORN keeps it from every other nation, JPN included" },
  ],
  ["SECRET//REL TO USA, KOR", "nisc", {}, { releasability: "REL TO does not name JPN" }],
  ["SECRET", "nisc", {}, { releasability: "classified information without REL TO stays in USA" }],
  [
    "TLP:GREEN",
    "nisc",
    {},
    {
      releasability: "it is not classified, and no mark limits the nations",
      tlp: "TLP:GREEN: nisc is a member of the community cyber-defence",
    },
  ],
  [
    "TLP:GREEN first",
    "uk-ncsc",
    {},
    { tlp: "TLP:GREEN: uk-ncsc is a member of the community first" },
  ],
  [
    "TLP:GREEN first",
    "nisc",
    {},
    { tlp: "TLP:GREEN: nisc is not a member of the community first" },
  ],
  ["TLP:GREEN", "nisc", {}, { tlp: "this pack has no community nowhere" }, homeless],
  ["TLP:AMBER", "nisc", {}, { tlp: "TLP:AMBER: nisc is an addressee" }],
  ["TLP:AMBER", "dod", {}, { tlp: "TLP:AMBER: dod is not an addressee" }],
  ["TLP:AMBER+STRICT", "nisc", {}, { tlp: "TLP:AMBER+STRICT: nisc is an addressee" }],
  ["TLP:RED nisc/head", "nisc", {}, { tlp: "TLP:RED names a role of nisc" }],
  ["TLP:RED nisc/head", "dod", {}, { tlp: "TLP:RED names no role of dod" }],
  [
    "TLP:AMBER",
    "isac-jp",
    { path: ["cisa", "nisc"] },
    { tlp: "TLP:AMBER: isac-jp is a declared client of nisc, which was addressed" },
  ],
  [
    "TLP:AMBER",
    "jp-plant",
    { path: ["cisa", "nisc", "isac-jp"] },
    { tlp: "TLP:AMBER: isac-jp was not an addressee, so it passes it on to nobody" },
  ],
  [
    "TLP:AMBER+STRICT",
    "mod-jp",
    { path: ["cisa", "nisc"] },
    { tlp: "TLP:AMBER+STRICT goes straight from the originator and is never passed on" },
  ],
  [
    "UNCLASSIFIED",
    "dod",
    {},
    { tlp: "unclassified with neither TLP nor a control mark: nobody said who may have it" },
  ],
  [
    "SECRET//REL TO USA, JPN",
    "nisc",
    { informationKind: "personal-data" },
    { agreement: "us-jp does not cover information of the kind personal-data" },
  ],
  ["SECRET//REL TO USA, GBR", "uk-ncsc", {}, { agreement: "us-gb is not in force on 2026-04-01" }],
  [
    "SECRET//REL TO USA, SGP",
    "asean-sg",
    {},
    { agreement: "there is no agreement on classified information between SGP and USA" },
  ],
  ["SECRET//REL TO USA, JPN", "npa-jp", {}, { agreement: "us-jp does not serve npa-jp" }],
  [
    "SECRET//REL TO USA, JPN",
    "isac-jp",
    { path: ["cisa", "nisc"] },
    { agreement: "us-jp does not permit passing on to organisations of the kind isac" },
  ],
  [
    "SECRET//REL TO USA, JPN",
    "uk-ncsc",
    { path: ["cisa", "nisc"] },
    {
      agreement:
        "passed on outside the nations of originator and sender: GBR would have to be named in REL TO, or a release signed",
    },
  ],
  [
    "SECRET//REL TO USA, JPN",
    "nisc",
    {},
    { agreement: "SECRET is above the ceiling of us-jp" },
    low,
  ],
  [
    "TLP:AMBER",
    "us-finance",
    two,
    {
      "need-to-know":
        "us-finance has no need to know of energy, transport, so it is not meant for it (rather than denied)",
    },
  ],
  [
    "CONFIDENTIAL",
    "us-finance",
    { sectors: ["cross-sector"] },
    { "need-to-know": "the incident concerns every sector" },
  ],
];

describe("reasons read", () => {
  const answerOf = ([marking, recipient, change, , policy = testPolicy]: Row) =>
    answer({
      policy,
      question: { label: labelOf(marking), recipient, context: contextOf(change) },
    });
  test.each(rows.map((row) => [row[0], row[1], row] as const))("%s to %s", (_, __, row) => {
    const answered = answerOf(row);
    const axes = Object.keys(row[3]) as Axis[];
    const said = axes.map((axis) => [axis, reasonSentence(answered, resultOf(answered, axis)!)]);
    expect(Object.fromEntries(said)).toEqual(row[3]);
  });

  test("for every code of every axis", () => {
    const told = rows.flatMap((row) => {
      const axes = Object.keys(row[3]) as Axis[];
      return axes.map((axis) => `${axis} ${resultOf(answerOf(row), axis)?.code}`);
    });
    const all = AXES.flatMap((axis) => REASON_CODES[axis].map((code) => `${axis} ${code}`));
    expect(sorted(told)).toEqual(sorted(all));
  });
});
