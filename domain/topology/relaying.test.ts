import { describe, expect, test } from "vitest";
import { parseMarking } from "../marking/mod.ts";
import { testPack } from "../policy/testing.ts";
import { passesOn, type RelayedPortion } from "./relaying.ts";

const portion = (kind: RelayedPortion["kind"], mark: string): RelayedPortion => ({
  kind,
  label: parseMarking(mark, testPack.schemes, testPack.communities).label!,
});
const clear = portion("summary", "TLP:CLEAR");
const red = portion("indicator", "TLP:RED nisc/duty");
const strict = portion("mitigation", "TLP:AMBER+STRICT");
const secret = portion("indicator", "SECRET//REL TO USA, JPN");

describe("what is passed on", () => {
  test("by a national hub: everything", () => {
    expect(passesOn("cisa", [red])).toBe(true);
  });

  test("by a national team: unless all of it goes no further", () => {
    expect(passesOn("nisc", [red, strict])).toBe(false);
    expect(passesOn("nisc", [red, clear])).toBe(true);
  });

  test("by a sector's centre: what members can act on", () => {
    expect(passesOn("isac", [clear])).toBe(false);
    expect(passesOn("isac", [clear, strict])).toBe(true);
  });

  test("by a regional partner: what is unclassified throughout", () => {
    expect(passesOn("asean", [clear, portion("summary", "UNCLASSIFIED//TLP:CLEAR")])).toBe(true);
    expect(passesOn("asean", [clear, secret])).toBe(false);
  });
});
