import { describe, expect, test } from "vitest";
import { InputError } from "../input.ts";
import { BARE_LABEL, dominates, renderBanner, rollUp, sameMeaning, schemesOf } from "./mod.ts";
import { labelOf, testSchemes, testWorld } from "./testing.ts";

const together = (...markings: string[]) =>
  renderBanner(rollUp(markings.map(labelOf), testWorld), testSchemes);
const covers = (banner: string, rollup: string) =>
  dominates(labelOf(banner), labelOf(rollup), testWorld);

describe("Table 3", () => {
  test.each<[string, string[], string]>([
    ["the highest level counts", ["U//TLP:CLEAR", "S//NF", "C//NF"], "SECRET//NOFORN//TLP:CLEAR"],
    ["compartments add up", ["TS//TK//NF", "S//SI//NF"], "TOP SECRET//SI/TK//NOFORN"],
    ["ORCON stays", ["S//OC/NF", "TS//NF"], "TOP SECRET//ORCON/NOFORN"],
    ["NOFORN beats REL TO", ["S//NF", "S//REL TO USA, JPN"], "SECRET//NOFORN"],
    [
      "nations in common remain",
      ["S//REL TO USA, JPN, KOR", "S//REL TO USA, GBR, JPN"],
      "SECRET//REL TO USA, JPN",
    ],
    [
      "no nation in common is NOFORN",
      ["S//REL TO USA, JPN", "S//REL TO USA, KOR"],
      "SECRET//NOFORN",
    ],
    [
      "REL TO beside classified without a mark is NOFORN",
      ["S//REL TO USA, JPN", "C"],
      "SECRET//NOFORN",
    ],
    [
      "bare unclassified portions do not count",
      ["U", "S//REL TO USA, JPN"],
      "SECRET//REL TO USA, JPN",
    ],
    [
      "groups stay where all lists are equal",
      ["S//REL TO USA, FVEY", "C//REL TO USA, FVEY"],
      "SECRET//REL TO USA, FVEY",
    ],
    [
      "groups are expanded where lists differ",
      ["S//REL TO USA, FVEY", "S//REL TO USA, GBR, JPN"],
      "SECRET//REL TO USA, GBR",
    ],
    [
      "who has one and sees the other may see both",
      ["S//REL TO USA, JPN", "S//DISPLAY ONLY JPN"],
      "SECRET//DISPLAY ONLY JPN",
    ],
    [
      "RELIDO stays where everything classified has it",
      ["S//RELIDO", "U", "C//RELIDO"],
      "SECRET//RELIDO",
    ],
    ["RELIDO beside classified without a mark is NOFORN", ["S//RELIDO", "C"], "SECRET//NOFORN"],
    [
      "RELIDO throughout stays without a nation in common",
      ["S//REL TO USA, JPN/RELIDO", "S//REL TO USA, KOR/RELIDO"],
      "SECRET//RELIDO",
    ],
    ["FOUO goes once the level says more", ["U//FOUO", "S//NF"], "SECRET//NOFORN"],
    ["FOUO stays among unclassified", ["U//FOUO", "U"], "UNCLASSIFIED//FOUO"],
    ["CUI categories add up", ["CUI//PROPIN", "CUI//SP-PRVCY"], "CUI//SP-PRVCY/PROPIN"],
    [
      "sources of foreign information add up",
      ["S//FGI JPN", "S//FGI GBR NATO"],
      "SECRET//FGI GBR JPN NATO",
    ],
    [
      "JOINT stays among equals",
      ["//JOINT S CAN USA//REL TO USA, CAN", "//JOINT TS CAN USA//REL TO USA, CAN, JPN"],
      "//JOINT TOP SECRET CAN USA//REL TO USA, CAN",
    ],
    [
      "JOINT beside other portions makes its owners sources",
      ["//JOINT S CAN USA//REL TO USA, CAN", "S"],
      "SECRET//FGI CAN//NOFORN",
    ],
    [
      "another scheme has no NOFORN and names its own nation",
      ["極秘//REL TO USA, JPN", "秘"],
      "極秘//REL TO JPN",
    ],
    ["of levels of one rank the scheme's first counts", ["特定秘密", "極秘"], "極秘"],
    [
      "caveats and the stricter PAP are kept",
      ["U//CAVEAT b//PAP:GREEN//TLP:CLEAR", "U//CAVEAT a//PAP:RED//TLP:CLEAR"],
      "UNCLASSIFIED//CAVEAT a//CAVEAT b//PAP:RED//TLP:CLEAR",
    ],
  ])("%s", (_rule, markings, expected) => {
    expect(together(...markings)).toBe(expected);
    expect(together(...markings.toReversed())).toBe(expected);
  });
});

describe("TLP of several portions", () => {
  test.each<[string, string[], string]>([
    ["the stricter word counts", ["TLP:CLEAR", "TLP:AMBER", "TLP:GREEN"], "TLP:AMBER"],
    ["STRICT is above AMBER", ["TLP:AMBER", "TLP:AMBER+STRICT"], "TLP:AMBER+STRICT"],
    ["one community stays", ["TLP:GREEN first", "TLP:CLEAR"], "TLP:GREEN first"],
    ["none named is the default one", ["TLP:GREEN", "TLP:GREEN cyber-defence"], "TLP:GREEN"],
    ["two communities are AMBER", ["TLP:GREEN first", "TLP:GREEN"], "TLP:AMBER"],
    [
      "roles that all name remain",
      ["TLP:RED cisa/desk, nisc/head", "TLP:RED nisc/head", "TLP:AMBER"],
      "TLP:RED nisc/head",
    ],
    ["roles that not all name go", ["TLP:RED cisa/desk", "TLP:RED nisc/head"], "TLP:RED"],
    ["TLP stands beside a level", ["TLP:AMBER", "S//NF"], "SECRET//NOFORN//TLP:AMBER"],
  ])("%s", (_rule, markings, expected) => {
    expect(together(...markings)).toBe(expected);
  });
});

test("labels of two classification schemes cannot be rolled up, with TLP alone they can", () => {
  expect(() => together("SECRET", "極秘")).toThrow(InputError);
  expect(together("TLP:GREEN", "極秘")).toBe("極秘//TLP:GREEN");
  expect(covers("SECRET", "極秘")).toBe(false);
});

describe("a banner below its portions", () => {
  test.each([
    ["SECRET//NOFORN", "CONFIDENTIAL//NOFORN", true],
    ["CONFIDENTIAL//NOFORN", "SECRET//NOFORN", false],
    ["SECRET//REL TO USA, JPN", "SECRET//REL TO USA, JPN, KOR", true],
    ["SECRET//REL TO USA, JPN, KOR", "SECRET//REL TO USA, JPN", false],
    ["SECRET//REL TO USA, FVEY", "SECRET//REL TO USA, AUS, CAN, GBR, NZL", true],
    ["SECRET", "SECRET//NOFORN", false],
    ["極秘", "極秘//REL TO JPN", true],
    ["SECRET//NOFORN", "SECRET//SI//NOFORN", false],
    ["SECRET//NOFORN", "SECRET//NOFORN//TLP:GREEN", false],
    ["TLP:RED cisa/desk", "TLP:RED cisa/desk, nisc/head", true],
    ["TLP:RED cisa/desk, nisc/head", "TLP:RED cisa/desk", false],
    ["TLP:CLEAR", "TLP:AMBER", false],
    ["TLP:GREEN", "TLP:GREEN cyber-defence", true],
    ["TLP:GREEN cyber-defence", "TLP:GREEN", true],
    ["TLP:GREEN first", "TLP:GREEN", false],
    ["SECRET//NOFORN", "SECRET//RELIDO", true],
    ["SECRET//NOFORN", "SECRET", true],
    ["SECRET//RELIDO", "SECRET", false],
    ["SECRET//RELIDO", "SECRET//REL TO USA, JPN/RELIDO", true],
    ["SECRET//REL TO USA, JPN", "SECRET//REL TO USA, JPN/RELIDO", true],
    ["SECRET//REL TO USA, JPN/RELIDO", "SECRET//REL TO USA, JPN", false],
    ["SECRET//DISPLAY ONLY JPN", "SECRET//REL TO USA, JPN", true],
    ["SECRET//REL TO USA, JPN", "SECRET//DISPLAY ONLY JPN", false],
    ["SECRET//REL TO USA, GBR", "SECRET//REL TO USA, ISAF", false],
    ["SECRET//DISPLAY ONLY FVEY", "SECRET//DISPLAY ONLY AUS, CAN, GBR, NZL", true],
    ["SECRET//DISPLAY ONLY AUS, CAN, GBR, NZL", "SECRET//DISPLAY ONLY FVEY", true],
    ["SECRET//FGI GBR//NOFORN", "SECRET//NOFORN", true],
    ["SECRET//NOFORN", "SECRET//FGI GBR//NOFORN", false],
    ["CUI//NOCON", "CUI", true],
    ["CUI", "CUI//NOCON", false],
    ["CUI//SP-PRVCY", "CUI", true],
    ["CUI", "CUI//SP-PRVCY", false],
    ["PAP:RED//TLP:CLEAR", "TLP:CLEAR", true],
    ["TLP:CLEAR", "PAP:RED//TLP:CLEAR", false],
    ["TLP:CLEAR", "CAVEAT a//TLP:CLEAR", false],
    ["SECRET//NOFORN", "TLP:AMBER", false],
    ["SECRET//NOFORN//TLP:AMBER", "TLP:AMBER", true],
    ["//JOINT SECRET CAN USA//REL TO USA, CAN", "SECRET//REL TO USA, CAN", false],
    ["SECRET//FGI CAN//REL TO USA, CAN", "//JOINT SECRET CAN USA//REL TO USA, CAN", true],
  ])("%s over %s: %s", (banner, rollup, expected) => {
    expect(covers(banner, rollup)).toBe(expected);
  });
});

describe("the same meaning", () => {
  test.each([
    ["SECRET//REL TO USA, FVEY", "SECRET//REL TO USA, AUS, CAN, GBR, NZL", true],
    ["SECRET//REL TO USA, ISAF", "SECRET//REL TO USA, GBR, KOR", false],
    ["SECRET", "SECRET//NOFORN", false],
    ["極秘", "極秘//REL TO JPN", true],
    ["TLP:GREEN", "TLP:GREEN cyber-defence", true],
    ["TLP:GREEN", "TLP:GREEN first", false],
    ["SECRET//SI//NOFORN", "SECRET//TK//NOFORN", false],
    ["SECRET//NOFORN", "TOP SECRET//NOFORN", false],
    ["SECRET//NOFORN", "SECRET//ORCON/NOFORN", false],
    ["SECRET//FGI GBR//NOFORN", "SECRET//FGI JPN//NOFORN", false],
    ["CUI//PRVCY", "CUI//PROPIN", false],
    ["TLP:AMBER", "TLP:AMBER+STRICT", false],
    ["TLP:RED cisa/desk", "TLP:RED nisc/head", false],
    ["PAP:RED//TLP:CLEAR", "PAP:AMBER//TLP:CLEAR", false],
    ["CAVEAT a//TLP:CLEAR", "CAVEAT b//TLP:CLEAR", false],
  ])("%s and %s: %s", (one, other, expected) => {
    expect(sameMeaning(labelOf(one), labelOf(other), testWorld)).toBe(expected);
  });

  test("the owners of JOINT count", () => {
    const joint = labelOf("//JOINT SECRET CAN USA//REL TO USA, CAN, GBR");
    const other = { ...joint, jointOwners: ["GBR", "USA"] };
    expect(sameMeaning(joint, other, testWorld)).toBe(false);
  });

  test("sets are compared whatever their order", () => {
    const label = labelOf("TOP SECRET//SI/TK//FGI GBR JPN//NOFORN//TLP:RED cisa/desk, nisc/head");
    const turned = {
      ...label,
      compartments: label.compartments.toReversed(),
      foreignSources: label.foreignSources.toReversed(),
      tlpNamed: label.tlpNamed.toReversed(),
    };
    expect(sameMeaning(label, turned, testWorld)).toBe(true);
  });
});

test("of no labels the roll-up is bare, and their schemes are none", () => {
  expect(rollUp([], testWorld)).toEqual(BARE_LABEL);
  expect(schemesOf([labelOf("TLP:AMBER")])).toEqual([]);
  expect(schemesOf([labelOf("極秘"), labelOf("SECRET"), labelOf("秘")])).toEqual(["JPN", "USA"]);
});

test("mixed schemes are named together with what would be accepted", () => {
  expect(() => together("SECRET", "極秘")).toThrow(
    "labels of the schemes `JPN`, `USA` cannot be rolled up; accepted: one classification scheme, with TLP alone beside it",
  );
});

test("a level that nobody knows is above all others, and counts as classified", () => {
  const unknown = { ...BARE_LABEL, scheme: "USA", level: "ULTRA" };
  expect(rollUp([labelOf("TOP SECRET//NOFORN"), unknown], testWorld)).toMatchObject({
    level: "ULTRA",
    controls: ["NOFORN"],
  });
  expect(rollUp([unknown, labelOf("S//REL TO USA, JPN")], testWorld).controls).toEqual(["NOFORN"]);
});

test("groups that the pack does not know are no nations, and stay as they are", () => {
  const world = { schemes: testSchemes, communities: [] };
  const label = labelOf("SECRET//REL TO USA, FVEY");
  expect(rollUp([label, label], world)).toEqual(label);
  const other = labelOf("SECRET//REL TO USA, GBR");
  expect(rollUp([label, other], world).controls).toEqual(["NOFORN"]);
});

test("without a default community TLP:GREEN that names none is of none", () => {
  const world = { schemes: testSchemes, communities: testWorld.communities };
  const rolled = rollUp([labelOf("TLP:GREEN"), labelOf("TLP:GREEN first")], world);
  expect(rolled).toMatchObject({ tlp: "AMBER", tlpCommunity: "" });
});
