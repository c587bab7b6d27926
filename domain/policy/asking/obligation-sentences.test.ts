import { describe, expect, test } from "vitest";
import { obligationSentence } from "./obligation-sentences.ts";

describe("obligations read", () => {
  test.each([
    [
      "pap",
      { pap: "RED" },
      "PAP:RED: act passively only, in ways that the adversary cannot notice",
    ],
    [
      "pap",
      { pap: "AMBER" },
      "PAP:AMBER: looking up with third parties is permitted, acting against the adversary's systems is not",
    ],
    [
      "pap",
      { pap: "GREEN" },
      "PAP:GREEN: active measures such as pinging or blocking are permitted",
    ],
    ["pap", { pap: "CLEAR" }, "PAP:CLEAR: any action is permitted"],
    ["iep", { statement: "attribution", value: "must-not" }, "IEP attribution: must-not"],
    ["caveat", { text: "via liaison" }, "caveat: via liaison"],
    [
      "show-to-roles",
      { roles: "nisc/head nisc/watch" },
      "TLP:RED: show it to nisc/head, nisc/watch only, and pass it on to nobody",
    ],
    ["brand-new", {}, "brand-new"],
  ])("%s %o", (code, params, sentence) => {
    expect(obligationSentence({ code, params })).toBe(sentence);
  });
});
