/** TLP 2.0: FIRST's five definitions, as the reference quotes them, and the audiences they mean here. */
import { describe, expect, test } from "vitest";
import { answer } from "../policy/testing.ts";
import { PAP_WORDS, TLP_WORDS } from "./mod.ts";
import { parseShipped } from "./shipped-testing.ts";

/** Relayed by its addressee nisc, whose client isac-jp is, whose client jp-plant is. */
const relayed = { path: ["cisa", "nisc"] };
const relayedTwice = { path: ["cisa", "nisc", "isac-jp"] };

describe("the five definitions", () => {
  test('RED, "eyes and ears of individual recipients only, no further disclosure"', () => {
    const mark = "TLP:RED nisc/watch-officer";
    expect(answer(mark, "nisc")).toBe("permit");
    expect(answer(mark, "mod-jp")).toEqual({ tlp: "not-named" });
    expect(answer("TLP:RED isac-jp/head", "isac-jp", relayed)).toEqual({ tlp: "never-relayed" });
  });

  test('AMBER+STRICT, "need-to-know basis within their organization"', () => {
    expect(answer("TLP:AMBER+STRICT", "nisc")).toBe("permit");
    expect(answer("TLP:AMBER+STRICT", "npa-jp")).toEqual({ tlp: "not-addressee" });
    expect(answer("TLP:AMBER+STRICT", "isac-jp", relayed)).toEqual({ tlp: "never-relayed" });
  });

  test('AMBER, "within their organization and its clients"', () => {
    expect(answer("TLP:AMBER", "nisc")).toBe("permit");
    expect(answer("TLP:AMBER", "npa-jp")).toEqual({ tlp: "not-addressee" });
    expect(answer("TLP:AMBER", "isac-jp", relayed)).toBe("permit");
    expect(answer("TLP:AMBER", "jp-plant", relayedTwice)).toEqual({ tlp: "relayed-by-client" });
  });

  test('GREEN, "within their community", "not via publicly accessible channels"', () => {
    expect(answer("TLP:GREEN", "asean-sg")).toBe("permit");
    expect(answer("TLP:GREEN first", "asean-sg")).toEqual({ tlp: "not-in-community" });
    expect(answer("TLP:GREEN", "jp-plant")).toEqual({ tlp: "not-in-community" });
  });

  test('CLEAR, "no limit on disclosure"', () => {
    for (const recipient of ["nisc", "jp-plant", "asean-sg", "kr-mnd", "uk-ncsc"]) {
      expect(answer("TLP:CLEAR", recipient)).toBe("permit");
    }
  });
});

test("from CLEAR to RED each is stricter than the one before", () => {
  expect(TLP_WORDS).toEqual(["CLEAR", "GREEN", "AMBER", "AMBER+STRICT", "RED"]);
  expect(PAP_WORDS).toEqual(["CLEAR", "GREEN", "AMBER", "RED"]);
});

describe("writing TLP", () => {
  test.each([
    ["TLP:RED cisa/desk", "RED"],
    ["TLP:AMBER+STRICT", "AMBER+STRICT"],
    ["TLP:AMBER", "AMBER"],
    ["TLP:GREEN", "GREEN"],
    ["TLP:CLEAR", "CLEAR"],
    ["TLP:WHITE", "CLEAR"],
    ["tlp:white", "CLEAR"],
    ["(TLP:AMBER)", "AMBER"],
    ["Tlp:Amber+Strict", "AMBER+STRICT"],
    ["SECRET//NOFORN//TLP:AMBER", "AMBER"],
  ])("%s is %s", (text, tlp) => {
    expect(parseShipped(text).label?.tlp).toBe(tlp);
  });

  test.each([
    ["TLP: RED cisa/desk", "TLP:RED"],
    ["TLP :GREEN", "TLP:GREEN"],
    ["TLP AMBER", "TLP:AMBER"],
    ["TLP:AMBER +STRICT", "TLP:AMBER+STRICT"],
    ["TLP:AMBER+ STRICT", "TLP:AMBER+STRICT"],
    ["TLP:AMBER STRICT", "TLP:AMBER+STRICT"],
    ["TLP: WHITE", "TLP:CLEAR"],
  ])("labels contain no spaces: %s should be %s", (text, written) => {
    const { issues } = parseShipped(text);
    expect(issues.map(({ rule }) => rule)).toEqual(["tlp-space"]);
    expect(issues[0]?.message).toContain(`write \`${written}\``);
  });

  test.each(["PAP:RED", "PAP:AMBER", "PAP:GREEN", "PAP:CLEAR", "pap:white"])(
    "%s stands before TLP",
    (pap) => {
      const { label } = parseShipped(`${pap}//TLP:CLEAR`);
      expect(label?.pap).toBe(pap === "pap:white" ? "CLEAR" : pap.slice(4));
    },
  );
});
