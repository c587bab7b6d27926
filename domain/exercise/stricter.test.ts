import { describe, expect, test } from "vitest";
import { parseMarking, renderBanner } from "../marking/mod.ts";
import { shippedWorld as world } from "../marking/shipped-testing.ts";
import { stricterLabel } from "./stricter.ts";

function stricter(text: string, nation = "USA"): string | null {
  const parsed = parseMarking(text, world.schemes, world.communities);
  if (parsed.label === null) throw new Error(text);
  const label = stricterLabel(parsed.label, nation, world);
  return label && renderBanner(label, world.schemes);
}

describe("one step stricter", () => {
  test.each([
    ["TLP:CLEAR", "TLP:GREEN"],
    ["TLP:GREEN", "TLP:AMBER"],
    ["TLP:AMBER", "TLP:AMBER+STRICT"],
    ["SECRET//REL TO USA, GBR, JPN", "SECRET//REL TO USA, GBR"],
    ["SECRET//REL TO USA, JPN", "SECRET//NOFORN"],
  ])("than %s is %s", (from, to) => {
    expect(stricter(from)).toBe(to);
  });

  test.each(["TLP:AMBER+STRICT", "TLP:RED nisc/watch-officer", "SECRET//NOFORN"])(
    "than %s there is no valid mark",
    (from) => {
      expect(stricter(from)).toBeNull();
    },
  );
});
