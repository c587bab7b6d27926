import * as fc from "fast-check";
import { expect, test } from "vitest";
import { dominates, renderBanner } from "../marking/mod.ts";
import { labelsTogether } from "../marking/labels-testing.ts";
import { labelOf, testSchemes, testWorld } from "../marking/testing.ts";
import { decide, portionsFor, viewBanner } from "./mod.ts";
import { contextOf, incidentOf, testPack, testPolicy } from "./testing.ts";

const incident = incidentOf("SECRET//NOFORN//TLP:AMBER", [
  "U//TLP:CLEAR",
  "S//NF",
  "S//REL TO USA, JPN",
  "TLP:AMBER",
]);

test("a recipient is permitted exactly the portions it may have, in the incident's order", () => {
  const of = (recipient: string) =>
    portionsFor(testPolicy, incident, recipient, contextOf()).permitted;
  const [clear, noforn, released, amber] = incident.portions.map((portion) => portion.id);
  expect(of("nisc")).toEqual([clear, released, amber]);
  expect(of("dod")).toEqual([clear, noforn, released]);
  expect(of("asean-sg")).toEqual([clear]);
  expect(of("nobody")).toEqual([]);
});

test("one portion that cannot be decided does not keep the others back", () => {
  const [first, ...others] = incident.portions;
  const broken = { ...first!, label: { ...first!.label, caveats: null as never } };
  const { permitted, decisions } = portionsFor(
    testPolicy,
    { portions: [broken, ...others] },
    "nisc",
    contextOf(),
  );
  expect(decisions[0]?.decision.axes.every((axis) => axis.code === "error")).toBe(true);
  expect(permitted).toEqual([others[1]?.id, others[2]?.id]);
});

test("the banner of a view is the roll-up of what is in it, not of what was withheld", () => {
  const seen = ["U//TLP:CLEAR", "S//REL TO USA, JPN", "TLP:AMBER"].map((marking) => ({
    kind: "summary" as const,
    label: labelOf(marking),
  }));
  expect(renderBanner(viewBanner(testPolicy, seen, "cisa"), testSchemes)).toBe(
    "SECRET//REL TO USA, JPN//TLP:AMBER",
  );
});

test("deciding portions together is deciding each alone, and views are dominated by their banner", () => {
  const recipients = testPack.organisations.map(({ id }) => id);
  fc.assert(
    fc.property(labelsTogether(3), fc.constantFrom(...recipients), (labels, recipient) => {
      const portions = labels.map((label, index) => ({ ...incident.portions[index]!, label }));
      const context = contextOf();
      const { permitted, decisions } = portionsFor(testPolicy, { portions }, recipient, context);
      const alone = labels.map((label) => decide(testPolicy, label, recipient, context));
      expect(decisions.map(({ decision }) => decision)).toEqual(alone);
      const seen = portions.filter(({ id }) => permitted.includes(id));
      const banner = viewBanner(testPolicy, seen, "cisa");
      for (const { label } of seen) expect(dominates(banner, label, testWorld)).toBe(true);
    }),
    { numRuns: 200 },
  );
});
