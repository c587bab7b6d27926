/** Whom a label reaches is what deciding for each one by itself says, in random worlds. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { audienceOf, hold, patience, percentOf, scenes } from "./properties-testing.ts";
import { isReached, reachedBy, reachOf } from "./reach.ts";

test("a label reaches exactly those whom the decision permits", patience(300), async () => {
  let somebody = 0;
  let notAll = 0;
  await hold(
    fc.property(scenes(), (scene) => {
      const { policy, label, context, pack } = scene;
      const reach = reachOf(policy, label, context);
      const expected = audienceOf(scene);
      expect(reachedBy(policy, reach)).toEqual(expected);
      for (const [place, { id }] of pack.organisations.entries())
        expect(isReached(reach, place)).toBe(expected.includes(id));
      if (expected.length > 0) somebody++;
      if (expected.length < pack.organisations.length) notAll++;
      // And again, from what is kept, for the same content in other objects.
      expect(reachOf(policy, structuredClone(label), structuredClone(context))).toBe(reach);
    }),
    300,
  );
  expect(somebody).toBeGreaterThan(percentOf(300, 10));
  expect(notAll).toBeGreaterThan(percentOf(300, 10));
});
