/** Random labels for one hop; those that break a rule for marks are filtered out by whoever asks. */
import fc from "fast-check";
import type { Arbitrary } from "fast-check";
import { BARE_LABEL, PAP_WORDS } from "../../domain/marking/mod.ts";
import type { Label } from "../../domain/marking/mod.ts";
import type { Pack, Protection } from "../../domain/pack/types.ts";
import { chance, mostOf, pick, weighted } from "./dice.ts";
import type { Hop } from "./hops.ts";
import { levelsOf } from "./levels.ts";
import { COMPARTMENTS } from "./worlds.ts";

type Part = Partial<Label>;

interface Setting {
  readonly pack: Pack;
  readonly own: string;
  /** Nation of the recipient: lists lean towards naming it. */
  readonly theirs: string;
  readonly recipient: string;
}

/** A label as the hop's originator may write it. */
export function labelFor(pack: Pack, { recipient, context }: Hop): Arbitrary<Label> {
  const nationOf = (id: string): string =>
    pack.organisations.find((each) => each.id === id)!.nation;
  const setting = {
    pack,
    own: nationOf(context.originator),
    theirs: nationOf(recipient),
    recipient,
  };
  const written = weighted(
    [3, shared(setting)],
    // What is relayed is most often classified here: its rulings are the ones with the most parts.
    [context.path.length > 1 ? 18 : 8, classified(setting)],
    [3, controlled(setting)],
    [2, unclassified(setting)],
  );
  return fc
    .tuple(written, handling)
    .map(([label, handled]) => ({ ...BARE_LABEL, ...label, ...handled }));
}

/** What is shown to the reader and decides nothing. */
const handling: Arbitrary<Part> = fc.record({
  pap: weighted([4, fc.constant(null)], [1, pick(PAP_WORDS)]),
  caveats: weighted(
    [9, fc.constant<string[]>([])],
    [1, fc.constant<string[]>(["Handle with care"])],
  ),
});

/** Only TLP. */
const shared = (setting: Setting): Arbitrary<Part> => tlpOf(setting);

function classified(setting: Setting): Arbitrary<Part> {
  const compartments = weighted([3, fc.constant<string[]>([])], [1, mostOf(COMPARTMENTS, 0.5)]);
  return together(
    levelIn(setting, "classified"),
    releaseOf(setting),
    compartments.map((compartments) => ({ compartments })),
    sometimes(0.3, tlpOf(setting)),
    sometimes(0.07, foreign(setting)),
    setting.own === "USA" ? sometimes(0.35, fc.constant({ controls: ["ORCON"] })) : nothing,
  );
}

function controlled(setting: Setting): Arbitrary<Part> {
  if (levelsOf(setting.own, "controlled").length === 0) return classified(setting);
  const categories =
    setting.own === "USA" ? sometimes(0.3, fc.constant({ cuiCategories: ["SP-PRVCY"] })) : nothing;
  return together(
    levelIn(setting, "controlled"),
    sometimes(0.5, releaseOf(setting)),
    sometimes(0.5, tlpOf(setting)),
    categories,
  );
}

function unclassified(setting: Setting): Arbitrary<Part> {
  if (levelsOf(setting.own, "unclassified").length === 0) return controlled(setting);
  return together(
    levelIn(setting, "unclassified"),
    sometimes(0.4, releaseOf(setting)),
    sometimes(0.8, tlpOf(setting)),
    setting.own === "USA" ? sometimes(0.4, fc.constant({ controls: ["FOUO"] })) : nothing,
  );
}

const levelIn = ({ own }: Setting, protection: Protection): Arbitrary<Part> =>
  pick(levelsOf(own, protection)).map(({ name }) => ({ scheme: own, level: name }));

/** How far it may go: to nations, to one's own only, or it does not say. */
function releaseOf(setting: Setting): Arbitrary<Part> {
  const to: Arbitrary<Part> = relTo(setting).map((releasableTo) => ({ releasableTo }));
  const unsaid = fc.constant<Part>({});
  if (setting.own !== "USA") return weighted([6, to], [1, unsaid]);
  return weighted<Part>(
    [9, to],
    [2, fc.constant({ controls: ["NOFORN"] })],
    [1, unsaid],
    [1, together(to, fc.constant({ controls: ["RELIDO"] }))],
    [1, fc.constant({ displayOnlyTo: [abroad(setting)] })],
    [1, together(to, fc.constant({ displayOnlyTo: [abroad(setting)] }))],
  );
}

const abroad = ({ pack, own, theirs }: Setting): string =>
  theirs === own ? Object.keys(pack.nations ?? {}).find((nation) => nation !== own)! : theirs;

/** USA first, the others in order, tetragraphs last. */
function relTo({ pack, own, theirs }: Setting): Arbitrary<string[]> {
  const nations = [...new Set(pack.organisations.map(({ nation }) => nation))];
  const blocs = pack.communities.map(({ tetragraph }) => tetragraph).filter((each) => each !== "");
  const others = nations.filter((nation) => nation !== own && nation !== theirs).toSorted();
  const drawn = fc.tuple(mostOf(others, 0.4), chance(0.7), mostOf(blocs, 0.3));
  return drawn.map(([some, named, tetragraphs]) => {
    const codes = [...new Set([own, ...some, ...(named ? [theirs] : [])])].toSorted();
    const usaFirst = codes.toSorted((a, b) => Number(b === "USA") - Number(a === "USA"));
    return [...usaFirst, ...tetragraphs.toSorted()];
  });
}

/** Marks of other nations' shares in it; JOINT is marked by USA and released to its owners. */
function foreign(setting: Setting): Arbitrary<Part> {
  const theirs = abroad(setting);
  const fgi: Part = { foreignSources: [theirs] };
  if (setting.own !== "USA") return fc.constant(fgi);
  const joint = { jointOwners: [theirs, "USA"].toSorted(), releasableTo: ["USA", theirs] };
  return pick<Part>([fgi, joint, joint]);
}

function tlpOf({ pack, recipient }: Setting): Arbitrary<Part> {
  const communities = ["", ...pack.communities.map(({ id }) => id)];
  return weighted<Part>(
    [2, fc.constant({ tlp: "CLEAR" })],
    [3, pick(communities).map((tlpCommunity) => ({ tlp: "GREEN", tlpCommunity }))],
    [4, fc.constant({ tlp: "AMBER" })],
    [2, fc.constant({ tlp: "AMBER+STRICT" })],
    [2, named(pack, recipient).map((tlpNamed) => ({ tlp: "RED", tlpNamed }))],
  );
}

/** Roles of some organisations, most often of the recipient too. */
function named(pack: Pack, recipient: string): Arbitrary<string[]> {
  const others = pack.organisations.map(({ id }) => id).filter((id) => id !== recipient);
  return fc
    .tuple(chance(0.75), mostOf(others, 0.25), pick(others))
    .map(([named, some, other]) => (named ? [recipient, ...some] : [...new Set([other, ...some])]))
    .map((ids) => ids.map((id) => `${id}/watch`));
}

/** Controls in the register's order. */
const ORDER = ["ORCON", "NOFORN", "RELIDO", "FOUO"] as const;

const nothing: Arbitrary<Part> = fc.constant({});

const sometimes = (probability: number, part: Arbitrary<Part>): Arbitrary<Part> =>
  fc.tuple(chance(probability), part).map(([drawn, part]) => (drawn ? part : {}));

/** The parts as one; controls add up, of everything else the last counts. */
function together(...parts: readonly Arbitrary<Part>[]): Arbitrary<Part> {
  return fc.tuple(...parts).map((drawn) => ({
    ...Object.assign({}, ...drawn),
    controls: ORDER.filter((control) => drawn.some(({ controls }) => controls?.includes(control))),
  }));
}
