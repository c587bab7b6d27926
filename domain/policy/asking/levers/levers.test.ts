import { describe, expect, test } from "vitest";
import { labelOf } from "../../../marking/testing.ts";
import { compilePolicy } from "../../mod.ts";
import type { DecisionContext, Policy } from "../../mod.ts";
import { contextOf, testPack, testPolicy, withAgreement } from "../../testing.ts";
import { CHANGE_CODES } from "../change-sentences.ts";
import type { Change } from "../change.ts";
import { findFlips } from "../flips.ts";
import { answer } from "../question.ts";

type Circumstances = Partial<DecisionContext>;
/** Sets of changes, each as its code and parameters. */
type Sets = readonly (readonly string[])[];
type Row = readonly [
  marking: string,
  recipient: string,
  change: Circumstances,
  flips: Sets,
  Policy?,
];

const shown = ({ code, params }: Change) => [code, ...Object.values(params)].join(" ");

function flipsOf(
  marking: string,
  recipient: string,
  change: Circumstances,
  policy: Policy = testPolicy,
) {
  const question = { label: labelOf(marking), recipient, context: contextOf(change) };
  return findFlips(answer({ policy, question })).map(({ changes }) => changes.map(shown));
}

const defence = { informationKind: "defence" };
const finance = { sectors: ["finance"] };
const lapsed = withAgreement("us-jp", { inForce: { from: "2007-01-01", until: "2025-12-31" } });
const low = withAgreement("us-jp", { ceiling: { USA: "CONFIDENTIAL", JPN: "秘" } });
const halfLow = withAgreement("us-jp", { ceiling: { USA: "TOP SECRET", JPN: "秘" } });
const noCeiling = withAgreement("us-jp", { ceiling: { USA: "TOP SECRET" } });
const prolonged = withAgreement("us-jp", { inForce: { from: "2026-05-01", until: "2030-12-31" } });
const communities = testPack.communities.map((one) =>
  one.id === "cyber-defence" ? { ...one, organisations: ["us-energy"] } : one,
);
const energyInside = compilePolicy({ ...testPack, communities });
const unserved = withAgreement("jp-gb", { organisations: ["mod-jp"] });

const denials: readonly Row[] = [
  ["SECRET", "us-energy", {}, [["clear us-energy SECRET"]]],
  ["SECRET", "us-finance", finance, [["clear us-finance SECRET"]]],
  ["SECRET//REL TO USA, JPN", "jpcert", {}, [["clear jpcert 極秘"]]],
  ["SECRET//SI/TK//REL TO USA, JPN", "nisc", {}, [["read-into nisc SI", "read-into nisc TK"]]],
  ["SECRET", "nisc", {}, [["add-to-rel-to JPN"]]],
  ["SECRET//REL TO USA, KOR", "nisc", {}, [["add-to-rel-to JPN"]]],
  ["SECRET//NOFORN", "nisc", {}, [["replace-noforn JPN"]]],
  ["UNCLASSIFIED//FOUO/NOFORN", "nisc", {}, [["replace-noforn JPN"]]],
  ["CUI", "nisc", {}, [["add-to-rel-to JPN"], ["mark-tlp AMBER+STRICT"]]],
  ["CUI", "us-energy", {}, [["mark-tlp AMBER+STRICT", "name-addressee us-energy"]]],
  ["CUI", "us-energy", { addressees: [] }, [["mark-tlp GREEN"]], energyInside],
  ["SECRET//REL TO USA, JPN/RELIDO", "nisc", {}, [["drop-control RELIDO"]]],
  ["SECRET//REL TO USA, JPN/DISPLAY ONLY KOR", "nisc", {}, [["drop-control DISPLAY ONLY"]]],
  ["SECRET//FGI GBR//REL TO USA, JPN/RELIDO", "nisc", {}, []],
  ["//JOINT SECRET JPN USA//REL TO USA, JPN", "nisc", {}, []],
  [
    "SECRET//ORCON/REL TO USA, JPN",
    "nisc",
    { addressees: [] },
    [["name-addressee nisc"], ["ask-release nisc cisa"]],
  ],
  ["TLP:GREEN", "mod-jp", {}, [["admit-to-community mod-jp cyber-defence"], ["widen-tlp CLEAR"]]],
  ["TLP:GREEN first", "nisc", {}, [["admit-to-community nisc first"], ["widen-tlp GREEN"]]],
  ["TLP:AMBER", "dod", {}, [["name-addressee dod"], ["widen-tlp CLEAR"]]],
  ["CONFIDENTIAL//TLP:AMBER", "dod", {}, [["name-addressee dod"]]],
  ["TLP:AMBER+STRICT", "asean-sg", {}, [["name-addressee asean-sg"], ["widen-tlp GREEN"]]],
  ["TLP:RED nisc/head", "dod", {}, [["name-role dod/watch-officer"], ["widen-tlp CLEAR"]]],
  [
    "TLP:RED nisc/head",
    "nisc",
    { path: ["cisa", "mod-jp"] },
    [["send-directly cisa"], ["widen-tlp AMBER"]],
  ],
  [
    "TLP:AMBER",
    "mod-jp",
    { path: ["cisa", "nisc", "isac-jp"] },
    [["name-addressee isac-jp"], ["send-directly cisa"], ["widen-tlp CLEAR"]],
  ],
  // As AMBER it would not be meant for its sector, so a set that has CLEAR in it needs nothing else.
  [
    "TLP:RED nisc/head",
    "jp-plant",
    { ...finance, path: ["cisa", "mod-jp"] },
    [["widen-tlp CLEAR"]],
  ],
  ["UNCLASSIFIED", "nisc", {}, [["mark-tlp AMBER+STRICT"]]],
  ["UNCLASSIFIED", "asean-sg", {}, [["mark-tlp GREEN"]]],
  [
    "CONFIDENTIAL",
    "us-finance",
    {},
    [["add-sector finance"], ["register-sector us-finance energy"]],
  ],
  ["SECRET//REL TO USA, JPN", "npa-jp", {}, [["extend-organisations us-jp npa-jp"]]],
  [
    "SECRET//REL TO USA, JPN",
    "mod-jp",
    { informationKind: "personal-data", path: ["dod"] },
    [["extend-kinds us-jp personal-data"], ["extend-kinds three-way personal-data"]],
  ],
  ["SECRET//REL TO USA, JPN", "nisc", {}, [["prolong-agreement us-jp 2026-04-01"]], lapsed],
  ["SECRET//REL TO USA, GBR", "uk-ncsc", {}, [["bring-into-force us-gb 2026-04-01"]]],
  [
    "SECRET//REL TO USA, JPN",
    "nisc",
    { judgedOn: "2007-08-09" },
    [["bring-into-force us-jp 2007-08-09"]],
  ],
  ["SECRET//REL TO USA, JPN", "nisc", {}, [["bring-into-force us-jp 2026-04-01"]], prolonged],
  ["SECRET//REL TO USA, SGP", "asean-sg", {}, []],
  [
    "Ⅱ급//REL TO GBR, KOR",
    "uk-ncsc",
    { path: ["kr-kisa"] },
    [["conclude-agreement GBR–KOR cyber kr-kisa uk-ncsc Ⅱ급 SECRET"]],
  ],
  [
    "重要経済安保情報//REL TO USA, JPN",
    "cisa",
    { path: ["nisc"] },
    [["extend-levels us-jp 重要経済安保情報 CONFIDENTIAL"]],
  ],
  [
    "TOP SECRET//REL TO USA, JPN",
    "nisc",
    {},
    [
      [
        "extend-levels us-jp TOP SECRET 特定秘密(機密)",
        "raise-ceiling us-jp TOP SECRET 特定秘密(機密)",
        "clear nisc 特定秘密(機密)",
      ],
    ],
  ],
  ["SECRET//REL TO USA, JPN", "nisc", {}, [["raise-ceiling us-jp SECRET 極秘"]], low],
  ["SECRET//REL TO USA, JPN", "nisc", {}, [["raise-ceiling us-jp SECRET 極秘"]], halfLow],
  ["SECRET//REL TO USA, JPN", "nisc", {}, [["raise-ceiling us-jp SECRET 極秘"]], noCeiling],
  [
    "SECRET//REL TO USA, JPN",
    "isac-jp",
    { path: ["cisa", "nisc"] },
    [
      ["extend-onward us-jp isac", "clear isac-jp 極秘"],
      ["ask-release isac-jp cisa", "clear isac-jp 極秘"],
    ],
  ],
  [
    "SECRET//REL TO USA, GBR",
    "uk-ncsc",
    { path: ["cisa", "mod-jp"] },
    [["bring-into-force us-gb 2026-04-01"]],
    unserved,
  ],
  [
    "SECRET//REL TO USA, JPN",
    "uk-ncsc",
    { path: ["cisa", "nisc"] },
    [["add-to-rel-to GBR", "bring-into-force us-gb 2026-04-01"]],
  ],
  // Marked in another nation's scheme: nothing was decided, so there is nothing to change.
  ["極秘", "nisc", {}, []],
];

const permits: readonly Row[] = [
  [
    "SECRET//SI//ORCON/REL TO USA, JPN",
    "mod-jp",
    {},
    [
      ["lower-clearance mod-jp 秘"],
      ["read-out mod-jp SI"],
      ["take-out-of-rel-to JPN"],
      ["leave-out-addressee mod-jp"],
      ["end-agreement us-jp"],
      ["limit-sectors mod-jp finance"],
    ],
  ],
  [
    "SECRET//REL TO USA, ISAF",
    "kr-mnd",
    { ...defence, path: ["dod"] },
    [
      ["lower-clearance kr-mnd none"],
      ["take-out-of-rel-to KOR"],
      ["end-agreement three-way"],
      ["limit-sectors kr-mnd finance"],
    ],
  ],
  [
    "SECRET//ORCON/REL TO USA, JPN",
    "nisc",
    { addressees: [], releasedTo: ["nisc"], sectors: ["cross-sector"] },
    [
      ["lower-clearance nisc 秘"],
      ["take-out-of-rel-to JPN"],
      ["revoke-release nisc"],
      ["end-agreement us-jp"],
    ],
  ],
  [
    "SECRET//REL TO USA, JPN",
    "npa-jp",
    { path: ["cisa", "nisc"] },
    [
      ["lower-clearance npa-jp 秘"],
      ["take-out-of-rel-to JPN"],
      ["end-agreement us-jp"],
      ["close-onward us-jp police"],
      ["limit-sectors npa-jp finance"],
    ],
  ],
  // Two agreements serve it, so it hangs on neither.
  [
    "SECRET//REL TO USA, JPN",
    "mod-jp",
    { ...defence, path: ["dod"] },
    [["lower-clearance mod-jp 秘"], ["take-out-of-rel-to JPN"], ["limit-sectors mod-jp finance"]],
  ],
  [
    "極秘//REL TO JPN",
    "npa-jp",
    { path: ["nisc"] },
    [["lower-clearance npa-jp 秘"], ["limit-sectors npa-jp finance"]],
  ],
  ["TLP:CLEAR", "us-finance", {}, [["narrow-tlp GREEN"]]],
  ["TLP:CLEAR", "asean-sg", {}, [["narrow-tlp AMBER"]]],
  ["TLP:CLEAR", "nisc", {}, []],
  [
    "TLP:GREEN",
    "nisc",
    {},
    [["leave-community nisc cyber-defence"], ["limit-sectors nisc finance"]],
  ],
  [
    "TLP:GREEN first",
    "uk-ncsc",
    {},
    [["leave-community uk-ncsc first"], ["limit-sectors uk-ncsc finance"]],
  ],
  ["TLP:AMBER", "nisc", {}, [["leave-out-addressee nisc"], ["limit-sectors nisc finance"]]],
  [
    "TLP:AMBER",
    "isac-jp",
    { path: ["cisa", "nisc"] },
    [
      ["end-client nisc isac-jp"],
      ["narrow-tlp AMBER+STRICT"],
      ["other-sector finance"],
      ["limit-sectors isac-jp finance"],
    ],
  ],
  [
    "TLP:RED cisa/desk, nisc/head",
    "nisc",
    {},
    [["unname-roles nisc"], ["limit-sectors nisc finance"]],
  ],
  ["TLP:RED nisc/head", "nisc", {}, [["unname-roles nisc"], ["limit-sectors nisc finance"]]],
  [
    "CONFIDENTIAL",
    "us-finance",
    { sectors: ["cross-sector"] },
    [["lower-clearance us-finance none"], ["other-sector energy"]],
  ],
];

const said = ([marking, recipient, change]: Row) =>
  `${marking} → ${recipient} ${JSON.stringify(change)}`;

describe("what would permit it", () => {
  test.each(denials.map((row) => [said(row), row] as const))("%s", (_, row) => {
    const [marking, recipient, change, flips, policy] = row;
    expect(flipsOf(marking, recipient, change, policy)).toEqual(flips);
  });
});

describe("what a permit hangs on", () => {
  test.each(permits.map((row) => [said(row), row] as const))("%s", (_, row) => {
    const [marking, recipient, change, flips, policy] = row;
    expect(flipsOf(marking, recipient, change, policy)).toEqual(flips);
  });
});

test("the examples show every kind of change", () => {
  const found = [...denials, ...permits].flatMap(([, , , flips]) => flips.flat());
  const codes = found.map((change) => change.split(" ")[0]);
  expect(new Set(codes)).toEqual(new Set(CHANGE_CODES));
});

test("more changes than nine are no advice", () => {
  const names = ["A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8", "A9", "B1"];
  const into = (held: readonly string[]) => `SECRET//${held.join("/")}//REL TO USA, JPN`;
  const nine = flipsOf(into(names.slice(0, 9)), "nisc", {});
  expect(nine).toEqual([names.slice(0, 9).map((name) => `read-into nisc ${name}`)]);
  expect(flipsOf(into(names), "nisc", {})).toEqual([]);
});
