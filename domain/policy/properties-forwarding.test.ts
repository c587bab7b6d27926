/** Properties of relays: who can be reached by passing information on, from hand to hand. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Label } from "../marking/mod.ts";
import type { Pack } from "../pack/types.ts";
import type { DecisionContext } from "./mod.ts";
import {
  hold,
  passedOn,
  patience,
  percentOf,
  permits,
  scenes,
  under,
  type Scene,
} from "./properties-testing.ts";

interface Reached {
  readonly recipient: string;
  readonly context: DecisionContext;
}

const FURTHEST = 3;

/** Everybody who receives it, straight and through every chain of up to so many permitted relays. */
function reached(scene: Scene, context: DecisionContext, hops = FURTHEST): Reached[] {
  const others = scene.pack.organisations
    .map(({ id }) => id)
    .filter((id) => !context.path.includes(id));
  const now = others.filter((recipient) => permits({ ...scene, recipient, context }));
  const here = now.map((recipient) => ({ recipient, context }));
  if (hops === 0) return here;
  return [...here, ...now.flatMap((id) => reached(scene, passedOn(context, id), hops - 1))];
}

const straight = ({ context }: Scene): DecisionContext => ({
  ...context,
  submitter: context.originator,
  path: [context.originator],
});

const clientsOf = ({ pack }: Scene, id: string): readonly string[] =>
  pack.organisations.find((one) => one.id === id)?.clients ?? [];

/** Scenes of up to five organisations, so that every chain can be tried. */
const small = scenes({ tables: "any", organisations: 5 });
/** The same scene with the label marked otherwise. */
const marked = (change: (scene: Scene) => Partial<Label>) =>
  small.map((scene): Scene => ({ ...scene, label: { ...scene.label, ...change(scene) } }));

/** U.S. classified labels; ORCON excludes RELIDO. */
const orcon = marked(({ label }) => ({
  controls: ["ORCON", ...label.controls.filter((control) => control === "NOFORN")],
})).filter(({ label }) => ["TOP SECRET", "SECRET", "CONFIDENTIAL"].includes(label.level));

const openWord = { tlpCommunity: "", tlpNamed: [] };
const amber = marked(() => ({ ...openWord, tlp: "AMBER" }));
const neverForwarded = fc.oneof(
  marked(() => ({ ...openWord, tlp: "AMBER+STRICT" })),
  marked(({ context }) => ({
    ...openWord,
    tlp: "RED",
    tlpNamed: context.addressees.map((id) => `${id}/desk`),
  })),
);

/** Everybody whom an agreement's `onward`, or a release, lets a relay pass it to is served from the start. */
function servedOnward({ pack, context }: Scene): Pick<Pack, "agreements"> {
  const agreements = pack.agreements.map((agreement) => {
    const onward = pack.organisations
      .filter(({ nation }) => agreement.parties.includes(nation))
      .filter(({ id, kind }) => agreement.onward.includes(kind) || context.releasedTo?.includes(id))
      .map(({ id }) => id);
    return { ...agreement, organisations: [...new Set([...agreement.organisations, ...onward])] };
  });
  return { agreements };
}

/** TLP:AMBER is for the addressees' own clients too: those are addressed from the start. */
function addressedOnward(scene: Scene): DecisionContext {
  const { addressees } = scene.context;
  const clients =
    scene.label.tlp === "AMBER" ? addressees.flatMap((id) => clientsOf(scene, id)) : [];
  return { ...straight(scene), addressees: [...new Set([...addressees, ...clients])] };
}

describe("P9: ORCON forward ⊆ original distribution; forwarding chains never widen", () => {
  // The original distribution is whom the originator addressed; what it released since comes on top.
  test(
    "P9: forwarding ORCON stays within the original distribution and the originator's releases",
    patience(300),
    async () => {
      let relayed = 0;
      await hold(
        fc.property(orcon, (scene) => {
          const { addressees, releasedTo = [] } = scene.context;
          for (const { recipient, context } of reached(scene, straight(scene))) {
            expect([...addressees, ...releasedTo]).toContain(recipient);
            if (context.path.length > 1) relayed++;
          }
        }),
        300,
      );
      expect(relayed).toBeGreaterThan(percentOf(300, 5));
    },
  );

  // Two rulings let a relay reach whom the originator itself could not: TLP:AMBER goes on from an
  // addressee to its own clients, and inside the receiving nation an agreement's `onward` (or a release)
  // lets it go to whom the agreement does not serve. Grant both from the start, and no chain of relays
  // reaches anybody who is not reached without one.
  test(
    "P9: forwarding chains never widen, but by the two rulings that say so",
    patience(500),
    async () => {
      let relayed = 0;
      await hold(
        fc.property(small, (scene) => {
          const widened = under({ ...scene, context: addressedOnward(scene) }, servedOnward(scene));
          for (const { recipient, context } of reached(scene, straight(scene))) {
            expect([recipient, permits({ ...widened, recipient }), context.path]).toEqual([
              recipient,
              true,
              context.path,
            ]);
            if (context.path.length > 1) relayed++;
          }
        }),
        500,
      );
      expect(relayed).toBeGreaterThan(percentOf(500, 100));
    },
  );

  test(
    "P9: forwarding chains never widen: AMBER passes from addressees to their clients, who pass it to nobody",
    patience(300),
    async () => {
      let clients = 0;
      await hold(
        fc.property(amber, (scene) => {
          const { originator, addressees } = scene.context;
          for (const { recipient, context } of reached(scene, straight(scene))) {
            const relays = context.path.filter((id) => id !== originator);
            expect(addressees).toEqual(expect.arrayContaining(relays));
            const served = relays.at(-1) === undefined ? [] : clientsOf(scene, relays.at(-1)!);
            expect([...addressees, ...served]).toContain(recipient);
            if (!addressees.includes(recipient)) clients++;
          }
        }),
        300,
      );
      expect(clients).toBeGreaterThan(percentOf(300, 10));
    },
  );

  test(
    "P9: forwarding chains never widen: RED and AMBER+STRICT are not forwarded at all",
    patience(300),
    async () => {
      let readers = 0;
      await hold(
        fc.property(neverForwarded, (scene) => {
          for (const { context } of reached(scene, straight(scene))) {
            expect(context.path).toEqual([context.originator]);
            readers++;
          }
        }),
        300,
      );
      expect(readers).toBeGreaterThan(percentOf(300, 25));
    },
  );
});
