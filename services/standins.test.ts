import { describe, expect, test } from "vitest";
import type { Label } from "../domain/marking/label.ts";
import { GREEN, testBriefing, testView } from "./agency/testing.ts";
import { asean } from "./asean/standin.ts";
import { cisa } from "./cisa/standin.ts";
import { isac } from "./isac/standin.ts";
import { nisc } from "./nisc/standin.ts";

const about = (...sectors: string[]) =>
  testView({ id: "a", kind: "sectors", fields: { sectors: sectors.join(", ") } });

const { profile } = testBriefing();
const [anyDesk] = profile.desks;
const withDesks = (desks: Record<string, string[]>) => ({
  ...profile,
  desks: Object.entries(desks).map(([name, sectors]) => ({ ...anyDesk!, name, sectors })),
});

describe("cisa", () => {
  const desks = withDesks({ "us-cert": ["*"], nccic: ["*"], "ics-cert": ["energy", "water"] });

  test("takes in at NCCIC and hands over by sector", () => {
    expect(cisa.route(about("energy"), desks)).toEqual(["nccic", "ics-cert"]);
    expect(cisa.route(about("finance"), desks)).toEqual(["nccic", "us-cert"]);
  });

  test("leaves to US-CERT what states no sector", () => {
    expect(cisa.route(testView({ id: "a" }), desks)).toEqual(["nccic", "us-cert"]);
  });

  test("elsewhere uses the desk there is", () => {
    expect(cisa.route(about("energy"), profile)).toEqual(["desk"]);
  });

  test("passes everything on", () => {
    expect(cisa.relays(testView({ id: "a" }), profile)).toBe(true);
  });
});

describe("nisc", () => {
  const marked = (label: Partial<Label>) => ({
    id: label.tlp ?? "",
    label: { ...GREEN, ...label },
  });

  test("passes on what some marking lets go further", () => {
    expect(nisc.relays(testView(marked({ tlp: "AMBER" })), profile)).toBe(true);
    expect(nisc.relays(testView(marked({ tlp: "RED" }), marked({ tlp: "GREEN" })), profile)).toBe(
      true,
    );
  });

  test("keeps what is for itself alone", () => {
    const view = testView(marked({ tlp: "RED" }), marked({ tlp: "AMBER+STRICT" }));
    expect(nisc.relays(view, profile)).toBe(false);
  });
});

describe("isac", () => {
  test("reads what is for other sectors in half the time", () => {
    expect(isac.effort(about("energy", "finance"), profile)).toBe(1);
    expect(isac.effort(about("finance"), profile)).toBe(0.5);
    expect(isac.effort(about("cross-sector"), profile)).toBe(1);
  });

  test("passes on only what members can act on", () => {
    expect(isac.relays(testView({ id: "a", kind: "summary" }), profile)).toBe(false);
    expect(isac.relays(testView({ id: "a", kind: "mitigation" }), profile)).toBe(true);
  });
});

describe("asean", () => {
  test("has one desk for everything", () => {
    expect(asean.route(about("energy"), withDesks({ first: ["*"], second: ["energy"] }))).toEqual([
      "first",
    ]);
  });

  test("passes on only what is unclassified", () => {
    const level = (text: string) => ({ id: text, label: { ...GREEN, scheme: "PHL", level: text } });
    expect(asean.relays(testView({ id: "a" }), profile)).toBe(true);
    expect(asean.relays(testView({ id: "a" }, level("RESTRICTED")), profile)).toBe(false);
  });
});
