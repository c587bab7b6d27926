/**
 * A pack, a label and a hop as Cedar's entities and context. Only what Cedar cannot do is worked out
 * here: names become entities (an unknown one is an error), levels become ranks, and an agreement's
 * table becomes the one level that it says the label's level is in the recipient's scheme.
 */
import type { Label } from "../../domain/marking/label.ts";
import type { Agreement, Level, LevelRow, Organisation, Pack } from "../../domain/pack/types.ts";
import type { DecisionContext } from "../../domain/policy/mod.ts";
import type { CedarQuestion, CedarValueJson, Context, EntityJson, TypeAndId } from "./cedar.ts";

/** One question to the oracle, in the pack's own words. */
export interface Question {
  readonly pack: Pack;
  readonly label: Label;
  readonly recipient: string;
  readonly context: DecisionContext;
}

const uid = (type: string, id: string): TypeAndId => ({ type, id });
/** Short for `__entity`: the schema tells what it is. */
const ref = (type: string, id: string): CedarValueJson => ({ type, id });
const refs = (type: string, ids: readonly string[]): CedarValueJson[] =>
  ids.map((id) => ref(type, id));

/** The question as Cedar takes it, under one of the pack's agreements or under none. */
export function cedarQuestion(question: Question, agreement: Agreement | null): CedarQuestion {
  const { pack, label, recipient, context } = question;
  const asked = agreement === null ? [] : [agreementEntity(pack, agreement)];
  return {
    principal: uid("Organisation", known(pack, recipient).id),
    resource: uid("Portion", "portion"),
    context: { ...hop(pack, context), ...under(question, agreement) },
    entities: [...worldEntities(question), portionEntity(pack, label, context), ...asked],
  };
}

function known(pack: Pack, id: string): Organisation {
  return must(pack.organisations, (organisation) => organisation.id === id, id);
}

function must<T>(list: readonly T[], is: (item: T) => boolean, name: string): T {
  const found = list.find((item) => is(item));
  if (found === undefined) throw new Error(`unknown name ${name}`);
  return found;
}

const words = (names: readonly string[], all: readonly string[]): string[] =>
  names.map((name) => must(all, (each) => each === name, name));

function levelOf(pack: Pack, nation: string, name: string): Level {
  const scheme = must(pack.schemes, (scheme) => scheme.nation === nation, nation);
  return must(scheme.levels, (level) => level.name === name, name);
}

const levelValue = (pack: Pack, nation: string, name: string): CedarValueJson => ({
  nation: ref("Nation", nation),
  rank: levelOf(pack, nation, name).rank,
});

/** A date as it is: the schema tells that it is one. */
const day = (date: string): CedarValueJson => date;

/**
 * Those of the pack whose attributes may be asked for: who takes part in the hop, and their nations.
 * Communities, tetragraphs and roles have none, so that being a parent is all they need.
 */
function worldEntities({ pack, label, recipient, context }: Question): EntityJson[] {
  const ids = new Set([context.originator, context.submitter, recipient]);
  const involved = pack.organisations.filter(({ id }) => ids.has(id));
  const nations = new Set(involved.map(({ nation }) => nation));
  return [
    ...[...nations].map((nation) => nationEntity(pack, nation)),
    ...involved.map((organisation) => organisationEntity(pack, organisation, label.tlpNamed)),
  ];
}

const isBloc = ({ tetragraph }: { readonly tetragraph: string }): boolean => tetragraph !== "";

function nationEntity(pack: Pack, trigraph: string): EntityJson {
  const blocs = pack.communities.filter((each) => isBloc(each) && each.nations.includes(trigraph));
  return {
    uid: uid("Nation", trigraph),
    attrs: { trigraph },
    parents: blocs.map(({ tetragraph }) => uid("Tetragraph", tetragraph)),
  };
}

function organisationEntity(
  pack: Pack,
  { id, nation, kind, sectors, clearance, compartments, clients }: Organisation,
  roles: readonly string[],
): EntityJson {
  const cleared = clearance === "none" ? {} : { clearance: levelValue(pack, nation, clearance) };
  const member = pack.communities.filter(({ organisations }) => organisations.includes(id));
  return {
    uid: uid("Organisation", id),
    attrs: {
      nation: ref("Nation", nation),
      kind,
      sectors: [...sectors],
      compartments: [...compartments],
      clients: refs("Organisation", clients),
      ...cleared,
    },
    parents: [
      ...member.map((community) => uid("Community", community.id)),
      ...roles.filter((role) => role.startsWith(`${id}/`)).map((role) => uid("Role", role)),
    ],
  };
}

function agreementEntity(pack: Pack, agreement: Agreement): EntityJson {
  const { id, parties, kinds, onward, ceiling, inForce } = agreement;
  const ceilings = Object.entries(ceiling);
  return {
    uid: uid("Agreement", id),
    attrs: {
      parties: refs("Nation", parties),
      kinds: [...kinds],
      organisations: refs("Organisation", agreement.organisations),
      onward: [...onward],
      ...(inForce.from === null ? {} : { from: day(inForce.from) }),
      ...(inForce.until === null ? {} : { until: day(inForce.until) }),
    },
    parents: [],
    tags: Object.fromEntries(
      ceilings.map(([nation, name]) => [nation, levelValue(pack, nation, name)]),
    ),
  };
}

function portionEntity(pack: Pack, label: Label, { originator }: DecisionContext): EntityJson {
  const { scheme, level, releasableTo } = label;
  const blocs = pack.communities.filter(isBloc).map(({ tetragraph }) => tetragraph);
  const [inBlocs, alone] = [true, false].map((bloc) =>
    releasableTo.filter((code) => blocs.includes(code) === bloc),
  ) as [string[], string[]];
  const community = label.tlpCommunity === "" ? pack.defaultCommunity : label.tlpCommunity;
  return {
    uid: uid("Portion", "portion"),
    attrs: {
      originator: ref("Organisation", known(pack, originator).id),
      ...(scheme === "" && level === "" ? {} : { level: levelValue(pack, scheme, level) }),
      protection: scheme === "" && level === "" ? "none" : levelOf(pack, scheme, level).protection,
      compartments: [...label.compartments],
      controls: [...label.controls],
      releasableTo: refs("Nation", words(alone, Object.keys(pack.nations ?? {}))),
      releasableToBlocs: refs("Tetragraph", inBlocs),
      displayOnlyTo: [...label.displayOnlyTo],
      foreignSources: [...label.foreignSources],
      jointOwners: [...label.jointOwners],
      cuiCategories: [...label.cuiCategories],
      tlp: label.tlp ?? "none",
      tlpCommunity: ref(
        "Community",
        must(pack.communities, ({ id }) => id === community, community).id,
      ),
      tlpNamed: refs("Role", label.tlpNamed),
    },
    parents: [],
  };
}

function hop(pack: Pack, context: DecisionContext): Context {
  const [pathFrom, pathTo] = [context.path.at(0), context.path.at(-1)];
  for (const passed of context.path) known(pack, passed);
  return {
    submitter: ref("Organisation", known(pack, context.submitter).id),
    pathFrom: ref("Organisation", pathFrom ?? ""),
    pathTo: ref("Organisation", pathTo ?? ""),
    // An addressee whom the pack does not know (any more) is nobody.
    addressees: refs("Organisation", context.addressees),
    releasedTo: refs("Organisation", context.releasedTo ?? []),
    sectors: words(context.sectors, pack.sectors),
    informationKind: words([context.informationKind], pack.informationKinds)[0]!,
    judgedOn: day(context.judgedOn),
  };
}

/** The agreement asked under, and what its table makes of the level in the recipient's scheme. */
function under(
  { pack, label, recipient, context }: Question,
  agreement: Agreement | null,
): Context {
  if (agreement === null) return {};
  const from = known(pack, context.originator).nation;
  const to = known(pack, recipient).nation;
  const equivalent = equivalentIn(pack, agreement.levels, { from, level: label.level, to });
  return {
    agreement: ref("Agreement", agreement.id),
    ...(equivalent === null ? {} : { equivalent: levelValue(pack, to, equivalent) }),
  };
}

/**
 * The level's counterpart: an explicit null beats every row, then the highest counts (labels round
 * up); null when the table has none, for a missing one is not exchangeable.
 */
function equivalentIn(
  pack: Pack,
  rows: readonly LevelRow[],
  { from, level, to }: { readonly from: string; readonly level: string; readonly to: string },
): string | null {
  const cells = rows
    .filter((row) => row[from] === level && Object.hasOwn(row, to))
    .map((row) => row[to]!);
  if (cells.some((cell) => cell === null)) return null;
  const ranked = cells.toSorted((a, b) => levelOf(pack, to, b).rank - levelOf(pack, to, a).rank);
  return ranked[0] ?? null;
}
