/** What is remembered is what would be decided: over incidents in random worlds, asked twice and in turn. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { DecisionContext } from "../../domain/policy/mod.ts";
import { compilePolicy } from "../../domain/policy/mod.ts";
import { loadPack } from "../pack/mod.ts";
import { join } from "node:path";
import { distinctLabels, judgeRecipients, recipientsFor } from "./mod.ts";

const { pack, catalogue } = loadPack(join(import.meta.dirname, "../../packs/indo-pacific"));
const policy = compilePolicy(pack);
const ids = pack.organisations.map(({ id }) => id);

const contexts = fc.record({
  others: fc.subarray(ids, { maxLength: 2 }),
  addressees: fc.subarray(ids, { maxLength: 4 }),
  sectors: fc.subarray([...pack.sectors], { minLength: 1, maxLength: 2 }),
  informationKind: fc.constantFrom(...pack.informationKinds),
  judgedOn: fc.constantFrom("2010-01-01", "2026-03-02", "2031-01-01"),
});

test("recipients judged before are judged the same", () => {
  let asked = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...catalogue),
      contexts,
      fc.subarray(ids, { minLength: 1, maxLength: 6 }),
      fc.subarray(ids, { maxLength: 2 }),
      ({ originator, portions }, { others, ...rest }, candidates, released) => {
        const path = [originator, ...others.filter((id) => id !== originator)];
        const context: DecisionContext = {
          ...rest,
          originator,
          path,
          submitter: path.at(-1)!,
        };
        const facts = portions.map(({ kind, label }, at) => ({
          id: String(at).padStart(16, "0"),
          version: 1,
          kind,
          // Another object of the same content, as it comes from the wire.
          label: structuredClone(label),
        }));
        const judged = distinctLabels(
          facts,
          ({ id }) => (id.endsWith("0") ? released : []),
          policy.labels,
        );
        const fresh = compilePolicy(pack);
        for (let time = 0; time < 2; time++) {
          const remembered = recipientsFor(policy, judged, candidates, context);
          expect(remembered).toEqual(judgeRecipients(fresh, judged, candidates, context));
          asked++;
        }
      },
    ),
    { numRuns: Number(process.env["FC_RUNS"] ?? 300) },
  );
  expect(asked).toBeGreaterThan(0);
});
