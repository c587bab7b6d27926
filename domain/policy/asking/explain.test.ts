import { describe, expect, test } from "vitest";
import { labelOf } from "../../marking/testing.ts";
import { contextOf, testPolicy } from "../testing.ts";
import { explain } from "./explain.ts";
import { findFlips } from "./flips.ts";
import { answer, isRefused } from "./question.ts";

const question = (marking: string, recipient: string, change: object = {}) => ({
  label: labelOf(marking),
  recipient,
  context: contextOf(change),
});

describe("an explanation", () => {
  test("is the decision with what would turn it round", () => {
    const asked = question("SECRET//NOFORN", "nisc");
    const answered = answer({ policy: testPolicy, question: asked });
    const { decision, flips, sender } = explain(testPolicy, asked);
    expect(decision).toEqual(answered.decision);
    expect(flips.map(({ changes }) => changes.map(({ code }) => code))).toEqual([
      ["replace-noforn"],
    ]);
    expect(flips).toHaveLength(findFlips(answered).length);
    expect(sender).toBeNull();
  });

  test("says whether who passes it on may have it from the originator", () => {
    const relayed = (marking: string) =>
      explain(testPolicy, question(marking, "isac-jp", { path: ["cisa", "nisc"] })).sender;
    expect(relayed("TLP:AMBER")).toMatchObject({ decision: "permit" });
    expect(relayed("SECRET//NOFORN")).toMatchObject({ decision: "deny" });
    // Never passed on, but the sender itself is named.
    expect(relayed("TLP:RED nisc/head")).toMatchObject({ decision: "permit" });
  });
});

test("refused is what fails on every axis for one reason, and nothing else", () => {
  const refused = (marking: string, recipient: string, change: object = {}) =>
    isRefused(
      answer({ policy: testPolicy, question: question(marking, recipient, change) }).decision,
    );
  expect(refused("極秘", "nisc")).toBe(true);
  expect(refused("TLP:CLEAR", "nobody")).toBe(true);
  expect(refused("TLP:CLEAR", "nisc")).toBe(false);
  expect(refused("SECRET//NOFORN", "nisc")).toBe(false);
  const everything = "TOP SECRET//SI//ORCON/NOFORN//TLP:AMBER";
  expect(refused(everything, "isac-jp", { sectors: ["finance"] })).toBe(false);
});
