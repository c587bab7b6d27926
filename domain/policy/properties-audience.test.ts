/** Properties of audiences: whom a label reaches, and what makes that fewer. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { expandCodes, protectionOf, rollUp } from "../marking/mod.ts";
import type { Label } from "../marking/mod.ts";
import { testSchemes } from "../marking/testing.ts";
import type { Agreement, Pack } from "../pack/types.ts";
import { labelsFrom, releaseLists } from "./properties-labels-testing.ts";
import {
  audienceOf,
  hold,
  nationOf,
  patience,
  percentOf,
  scenes,
  under,
  type Scene,
} from "./properties-testing.ts";
import { labelIssues } from "./submission-label.ts";

const ORDERLY = { tables: "orderly", organisations: 6 } as const;
const isClassified = (label: Label) => protectionOf(label, testSchemes) === "classified";

/** The same information, not relayed. */
const straight = ({ context }: Scene) => ({
  ...context,
  submitter: context.originator,
  path: [context.originator],
});

/** A scene with a second label that its originator may write. */
const raised = scenes(ORDERLY).chain((scene) =>
  labelsFrom(
    scene.pack,
    nationOf(scene.pack, scene.context.originator),
    nationOf(scene.pack, scene.recipient),
  ).map((other) => ({ scene, other })),
);

/** Marks without which the exchange takes no portion, and controlled information that nothing opens. */
const isUnopened = ({ policy, context }: Scene, label: Label): boolean =>
  labelIssues(policy, context, label).length > 0 ||
  (protectionOf(label, testSchemes) === "controlled" &&
    label.tlp === null &&
    label.releasableTo.length === 0);

/** What is understood and denied abroad, and what Table 3 leaves out of a roll-up. */
const isUnsupported = (label: Label): boolean =>
  label.displayOnlyTo.length > 0 || label.controls.includes("RELIDO");

/** Whether the audiences of the labels' TLP lie within each other: named, addressed, of the community. */
function isNested({ pack, context }: Scene, labels: readonly Label[]): boolean {
  const { addressees, path } = context;
  const clients = pack.organisations
    .filter(({ id }) => path.includes(id))
    .flatMap((one) => one.clients);
  return labels.every(({ tlp, tlpCommunity, tlpNamed }) => {
    if (tlp === "RED") return tlpNamed.every((role) => addressees.includes(role.split("/")[0]!));
    if (tlp !== "GREEN") return true;
    const community = tlpCommunity === "" ? pack.defaultCommunity : tlpCommunity;
    const members = pack.communities.find(({ id }) => id === community)?.organisations ?? [];
    return [...addressees, ...clients].every((id) => members.includes(id));
  });
}

// Raising is rolling up with another label of the originator's. The roll-up says less than a label where
// the label holds back by something that no banner can say. Those are the documented limits:
// - levels that an agreement does not exchange below levels that it does (`policy check` warns): here
//   tables are orderly;
// - information without the mark that it needs, and controlled information that neither TLP nor REL TO
//   opens: Table 3 lets a classified portion's REL TO stand for it;
// - abroad, DISPLAY ONLY and RELIDO, which deny there and which Table 3 takes out of the roll-up;
// - the words of TLP are ordered, and their audiences are only where they lie within each other.
test("P4: raising a label never adds readers", patience(1000), async () => {
  let narrowed = 0;
  await hold(
    fc.property(raised, ({ scene, other }) => {
      const { policy, label, pack, context } = scene;
      fc.pre(
        [label, other].every((one) => !isUnopened(scene, one)) && isNested(scene, [label, other]),
      );
      const [some, others] = [label, other].map((one) => audienceOf({ ...scene, label: one }));
      const before = some!.filter((id) => others!.includes(id));
      const after = audienceOf({ ...scene, label: rollUp([label, other], policy.world) });
      const home = nationOf(pack, context.originator);
      const added = after.filter((id) => !before.includes(id));
      const limited = [label, other].some(isUnsupported);
      expect(added.filter((id) => !limited || nationOf(pack, id) === home)).toEqual([]);
      if (after.length > 0 && after.length < some!.length) narrowed++;
    }),
    1000,
  );
  expect(narrowed).toBeGreaterThan(percentOf(1000, 4));
});

/** Every way to take an edge out of the agreements: all of one, one party, one organisation, its days. */
function withoutAnEdge({ agreements }: Pack): Agreement[][] {
  const replaced = (place: number, by: readonly Agreement[]) =>
    agreements.toSpliced(place, 1, ...by);
  return agreements.flatMap((agreement, place) => [
    replaced(place, []),
    replaced(place, [{ ...agreement, inForce: { from: null, until: null } }]),
    ...agreement.parties.map((party) =>
      replaced(place, [
        { ...agreement, parties: agreement.parties.filter((one) => one !== party) },
      ]),
    ),
    ...agreement.organisations.map((id) =>
      replaced(place, [
        { ...agreement, organisations: agreement.organisations.filter((one) => one !== id) },
      ]),
    ),
  ]);
}

// No condition on who is party or served is negative, so that fewer edges are never more readers: straight
// from the originator and on every relay, whatever tables say of levels.
test("P7: removing an agreement edge shrinks the audience", patience(500), async () => {
  let shrunk = 0;
  await hold(
    fc.property(scenes(), (scene) => {
      fc.pre(isClassified(scene.label));
      const before = audienceOf(scene);
      for (const agreements of withoutAnEdge(scene.pack)) {
        const after = audienceOf(under(scene, { agreements }));
        expect(after.filter((id) => !before.includes(id))).toEqual([]);
        if (after.length < before.length) shrunk++;
      }
    }),
    500,
  );
  expect(shrunk).toBeGreaterThan(percentOf(500, 20));
});

describe("P8: NOFORN ⇒ audience ⊆ origin country; REL TO audience = expansion(list)", () => {
  test("P8: NOFORN keeps the audience within the origin country", patience(1000), async () => {
    let readers = 0;
    const noforn = scenes().map((scene): Scene => {
      const controls = ["NOFORN", ...scene.label.controls.filter((control) => control === "ORCON")];
      const label = {
        ...scene.label,
        releasableTo: [],
        displayOnlyTo: [],
        controls: controls.toReversed(),
      };
      return { ...scene, label };
    });
    await hold(
      fc.property(noforn, (scene) => {
        const { pack, context } = scene;
        const audience = audienceOf(scene);
        expect([...new Set(audience.map((id) => nationOf(pack, id)))]).toEqual(
          audience.length === 0 ? [] : [nationOf(pack, context.originator)],
        );
        readers += audience.length;
      }),
      1000,
    );
    expect(readers).toBeGreaterThan(percentOf(1000, 10));
  });

  test(
    "P8: REL TO keeps the audience within the expansion of its list, and the own nation alone within that",
    patience(1000),
    () =>
      hold(
        fc.property(scenes(), (scene) => {
          const { policy, pack, label } = scene;
          fc.pre(label.releasableTo.length > 0);
          const nations = expandCodes(label.releasableTo, policy.world);
          for (const id of audienceOf(scene)) expect(nations).toContain(nationOf(pack, id));
        }),
        1000,
      ),
  );

  // Where every other axis is satisfied, everybody is in the audience whom the list names.
  test(
    "P8: REL TO audience = expansion(list) where nothing else withholds",
    patience(500),
    async () => {
      const released = scenes().chain((scene) => {
        const { pack, context, recipient } = scene;
        const own = nationOf(pack, context.originator);
        return releaseLists(pack, own, nationOf(pack, recipient)).map((releasableTo): Scene => {
          const levels = testSchemes.find(({ nation }) => nation === own)?.levels ?? [];
          const level = levels[context.addressees.length % Math.max(1, levels.length)]?.name ?? "";
          const label = { ...rollUp([], scene.policy.world), scheme: own, level, releasableTo };
          return under({ ...scene, label, context: straight(scene) }, consenting(pack));
        });
      });
      let abroad = 0;
      await hold(
        fc.property(released, (scene) => {
          const { pack, policy, label } = scene;
          fc.pre(label.level !== "");
          const nations = expandCodes(label.releasableTo, policy.world);
          const named = pack.organisations.filter(({ nation }) => nations.has(nation));
          expect(audienceOf(scene)).toEqual(named.map(({ id }) => id));
          abroad += named.filter(({ nation }) => nation !== label.scheme).length;
        }),
        500,
      );
      expect(abroad).toBeGreaterThan(percentOf(500, 40));
    },
  );
});

/** Nobody lacks clearance, compartment, sector or agreement; who has no scheme is not there. */
function consenting(pack: Pack): Partial<Pack> {
  const top = (nation: string) =>
    testSchemes.find((scheme) => scheme.nation === nation)?.levels[0]?.name ?? "";
  const organisations = pack.organisations
    .filter(({ nation }) => top(nation) !== "")
    .map((one) => ({ ...one, clearance: top(one.nation), sectors: ["*"] }));
  const parties = [...new Set(organisations.map(({ nation }) => nation))];
  const levels = parties.flatMap((own) =>
    (testSchemes.find(({ nation }) => nation === own)?.levels ?? []).map(({ name }) =>
      Object.fromEntries(parties.map((party) => [party, party === own ? name : top(party)])),
    ),
  );
  const everything: Agreement = {
    id: "all",
    name: "all",
    kinds: ["*"],
    onward: [],
    source: "test",
    parties,
    levels,
    organisations: organisations.map(({ id }) => id),
    ceiling: Object.fromEntries(parties.map((party) => [party, top(party)])),
    inForce: { from: "2000-01-01", until: null },
  };
  return { organisations, agreements: [everything] };
}
