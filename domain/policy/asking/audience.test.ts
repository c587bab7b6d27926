import * as fc from "fast-check";
import { expect, test } from "vitest";
import { labelOf } from "../../marking/testing.ts";
import { compilePolicy, decide, failedAxes } from "../mod.ts";
import type { DecisionContext } from "../mod.ts";
import { decideEach } from "../decide.ts";
import { hold, patience, scenes } from "../properties-testing.ts";
import { testPolicy } from "../testing.ts";
import { audienceOf } from "./audience.ts";
import { everySector, questionFor, type Circumstances } from "./question.ts";

const usual: Circumstances = {
  originator: "cisa",
  submitter: "cisa",
  addressees: null,
  sectors: ["energy"],
  informationKind: "cyber",
  judgedOn: "2026-04-01",
  releasedTo: [],
};

test("lists who may have it and, with every code, who may not", () => {
  expect(audienceOf(testPolicy, labelOf("CONFIDENTIAL//REL TO USA, FVEY"), usual)).toEqual({
    permit: ["dod"],
    deny: [
      { org: "us-finance", codes: ["no-shared-sector"] },
      { org: "us-energy", codes: ["not-cleared"] },
      { org: "nisc", codes: ["not-releasable"] },
      { org: "mod-jp", codes: ["not-releasable"] },
      { org: "npa-jp", codes: ["not-releasable", "organisation-not-served"] },
      { org: "jpcert", codes: ["not-releasable"] },
      { org: "isac-jp", codes: ["not-cleared", "not-releasable", "organisation-not-served"] },
      { org: "jp-plant", codes: ["not-cleared", "not-releasable", "organisation-not-served"] },
      { org: "kr-kisa", codes: ["no-equivalent-level", "not-releasable", "kind-not-covered"] },
      { org: "kr-mnd", codes: ["no-equivalent-level", "not-releasable", "kind-not-covered"] },
      { org: "uk-ncsc", codes: ["no-equivalent-level", "agreement-not-in-force"] },
      { org: "asean-sg", codes: ["not-cleared", "not-releasable", "no-agreement"] },
    ],
  });
});

test("a code that several axes share is told once", () => {
  const { deny } = audienceOf(testPolicy, labelOf("極秘"), usual);
  expect(deny).toContainEqual({ org: "dod", codes: ["foreign-scheme"] });
});

test("everybody counts as addressed when nobody said who is", () => {
  const { permit } = audienceOf(testPolicy, labelOf("TLP:AMBER"), usual);
  expect(permit).toHaveLength(testPolicy.members.size - 2);
  const none = { ...usual, addressees: [] };
  expect(audienceOf(testPolicy, labelOf("TLP:AMBER"), none).permit).toEqual([]);
});

test("what is passed on was addressed to who passes it on, and to nobody else", () => {
  const relayed = { ...usual, submitter: "nisc" };
  const { permit, deny } = audienceOf(testPolicy, labelOf("TLP:AMBER"), relayed);
  expect(permit).toEqual(["isac-jp"]);
  expect(deny.map(({ org }) => org)).not.toContain("nisc");
  expect(questionFor(labelOf("TLP:AMBER"), relayed, "dod").context).toMatchObject({
    path: ["cisa", "nisc"],
    addressees: ["nisc"],
  });
});

test("every sector is `cross-sector`, or each one of a pack that does not know it", () => {
  expect(everySector(testPolicy)).toEqual(["cross-sector"]);
  const without = compilePolicy({ ...testPolicy.pack, sectors: ["energy", "finance"] });
  expect(everySector(without)).toEqual(["energy", "finance"]);
});

/** As it is asked about: straight from the originator, or passed on once. */
function ofOneHop(context: DecisionContext): DecisionContext {
  const { originator, path } = context;
  return path.length <= 2 ? context : { ...context, submitter: originator, path: [originator] };
}

test(
  "P17: an audience is everybody for whom the decision is a permit; a batch decides as singles do, and what is cached as what is not",
  patience(300),
  () => {
    const property = fc.property(scenes(), fc.boolean(), (scene, addressed) => {
      const { policy, pack, label } = scene;
      const sent = ofOneHop(scene.context);
      const { path, addressees, releasedTo = [], ...rest } = sent;
      const circumstances = { ...rest, releasedTo, addressees: addressed ? addressees : null };
      const usually = (id: string) => (path.length > 1 ? [sent.submitter] : [id]);
      const contextTo = (id: string): DecisionContext =>
        addressed ? sent : { ...sent, addressees: usually(id) };
      const others = pack.organisations.map(({ id }) => id).filter((id) => !path.includes(id));
      const singles = others.map((id) => ({ id, one: decide(policy, label, id, contextTo(id)) }));
      const { permit, deny } = audienceOf(policy, label, circumstances);
      const permitted = singles.filter(({ one }) => one.decision === "permit");
      expect(permit).toEqual(permitted.map(({ id }) => id));
      const denied = singles.filter(({ one }) => one.decision === "deny");
      expect(deny.map(({ org }) => org)).toEqual(denied.map(({ id }) => id));
      expect(deny.map(({ codes }) => new Set(codes))).toEqual(
        denied.map(({ one }) => new Set(failedAxes(one).map(({ code }) => code))),
      );
      const uncached = compilePolicy(pack);
      for (const { id, one } of singles) {
        const again = structuredClone(label);
        expect(decideEach(policy, [label, again, label], id, contextTo(id))).toEqual([
          one,
          one,
          one,
        ]);
        expect(decide(uncached, again, id, contextTo(id))).toEqual(one);
      }
    });
    return hold(property, 300);
  },
);
