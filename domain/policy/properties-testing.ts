/**
 * Questions to the rules in random small worlds, and how properties are held. Not for production.
 *
 * - properties-packs-testing.ts: the worlds · properties-labels-testing.ts: the labels
 * - here: who asks about which label, portions with rules of aggregation, and the runs
 */
import * as fc from "fast-check";
import { renderBanner } from "../marking/mod.ts";
import type { Label } from "../marking/mod.ts";
import { PORTION_KINDS } from "../pack/types.ts";
import type { Aggregation, Pack, PortionKindName } from "../pack/types.ts";
import { compilePolicy, decide, portionsFor } from "./mod.ts";
import type { DecisionContext, Policy, PortionFacts } from "./mod.ts";
import { labelsFrom, tlpAlone } from "./properties-labels-testing.ts";
import {
  chance,
  DAYS,
  INFORMATION_KINDS,
  oneOf,
  packs,
  type PackShape,
  SECTORS,
  someOf,
  weighed,
} from "./properties-packs-testing.ts";

/** Who asks about which label under which rules. */
export interface Scene {
  readonly pack: Pack;
  readonly policy: Policy;
  readonly label: Label;
  readonly recipient: string;
  readonly context: DecisionContext;
}

/** The same about all portions of an incident, under rules of aggregation too. */
export interface PortionsScene extends Omit<Scene, "label"> {
  readonly portions: readonly PortionFacts[];
}

const RUNS = process.env["FC_RUNS"];
/** After so many runs the test runner gets a word in: it ends workers that keep silent. */
const AT_A_STRETCH = 500;

/** Runs of a property: FC_RUNS, or so many by default. */
export const runsOf = (modest: number): number => Number(RUNS ?? modest);

/** Time for these runs on a busy machine, as a test's option. */
export const patience = (modest: number, msPerRun = 20): { timeout: number } => ({
  timeout: 60_000 + runsOf(modest) * msPerRun,
});

/** So many percent of the runs: a property that is tried on nothing holds of everything. */
export const percentOf = (modest: number, percent: number): number =>
  Math.floor((runsOf(modest) * percent) / 100);

/** Holds a property for FC_RUNS runs, or so many by default. */
export async function hold<T>(property: fc.IRawProperty<T>, modest: number): Promise<void> {
  for (let left = runsOf(modest); left > 0; left -= AT_A_STRETCH) {
    await fc.assert(property, { numRuns: Math.min(left, AT_A_STRETCH) });
    await new Promise((resolve) => setImmediate(resolve));
  }
}

export const permits = ({ policy, label, recipient, context }: Omit<Scene, "pack">): boolean =>
  decide(policy, label, recipient, context).decision === "permit";

/** Everybody whom the rules permit, in the pack's order; the originator's own among them. */
export const audienceOf = (scene: Omit<Scene, "recipient">): string[] =>
  scene.pack.organisations
    .map(({ id }) => id)
    .filter((recipient) => permits({ ...scene, recipient }));

export const nationOf = (pack: Pack, id: string): string =>
  pack.organisations.find((one) => one.id === id)?.nation ?? "";

/** The same scene under another pack. */
export const under = <T extends { readonly pack: Pack }>(scene: T, change: Partial<Pack>): T => {
  const pack = { ...scene.pack, ...change };
  return { ...scene, pack, policy: compilePolicy(pack) };
};

/** The information goes on from one who has received it. */
export const passedOn = (context: DecisionContext, by: string): DecisionContext => ({
  ...context,
  submitter: by,
  path: [...context.path, by],
});

/** Originator and recipient, a label of the one, and a way to the other over permitted hops. */
export function scenes(shape?: PackShape): fc.Arbitrary<Scene> {
  return meetings(shape).chain(({ pack, originator, recipient }) => {
    const label = labelsFrom(pack, nationOf(pack, originator), nationOf(pack, recipient));
    const policy = compilePolicy(pack);
    return fc
      .tuple(label, circumstances(pack, originator, recipient), relays)
      .map(([label, direct, relays]) => {
        const receives = (id: string, context: DecisionContext) =>
          permits({ policy, label, recipient: id, context });
        const context = chain(policy, recipient, direct, relays, receives);
        return shown({ pack, policy, label, recipient, context }, [label]);
      });
  });
}

/** The same with two to six portions, and with rules about what they say together. */
export function portionsScenes(rules: "rules" | "no rules"): fc.Arbitrary<PortionsScene> {
  return meetings().chain(({ pack, originator, recipient }) => {
    const nation = nationOf(pack, originator);
    const label = labelsFrom(pack, nation, nationOf(pack, recipient));
    const portions = fc.array(
      fc.tuple(oneOf([...COMBINED, ...COMBINED, "title" as const]), label),
      {
        minLength: 1,
        maxLength: 6,
      },
    );
    const some = rules === "rules" ? { minLength: 1, maxLength: 2 } : { maxLength: 0 };
    const drawn = fc.array(aggregation(pack, nation, label), some);
    return fc
      .tuple(portions, drawn, circumstances(pack, originator, recipient), relays)
      .map(([sketches, rules, direct, relays]) => {
        const aggregations = rules.map((rule, place) =>
          Object.assign({}, rule, { id: `rule-${place}` }),
        );
        const policy = compilePolicy({ ...pack, aggregations });
        const portions = sketches.map(([kind, label], place) => portion(kind, label, place));
        const receives = (id: string, context: DecisionContext) =>
          portionsFor(policy, { portions }, id, context).permitted.length > 0;
        const context = chain(policy, recipient, direct, relays, receives);
        const labels = portions.map(({ label }) => label);
        return shown({ pack: policy.pack, policy, portions, recipient, context }, labels);
      });
  });
}

/** A counterexample is shown by what matters of it. */
function shown<T extends Omit<Scene, "label">>(scene: T, labels: readonly Label[]): T {
  const { pack, recipient, context } = scene;
  const organisations = pack.organisations.map(
    ({ id, kind, clearance, compartments, sectors, clients }) =>
      `${id} ${kind} ${clearance} [${compartments.join(" ")}] (${sectors.join(" ")}) clients: ${clients.join(" ")}`,
  );
  const lines = [
    ...organisations,
    ...pack.agreements.map((one) => JSON.stringify(one)),
    ...pack.communities.map((one) => JSON.stringify(one)),
    ...(pack.aggregations ?? []).map((one) => JSON.stringify(one)),
    ...labels.map((label) => renderBanner(label, pack.schemes)),
    `to ${recipient}: ${JSON.stringify(context)}`,
  ];
  return Object.defineProperty(scene, fc.toStringMethod, {
    value: () => `\n${lines.join("\n")}\n`,
  });
}

/** Kinds that rules combine; no rule combines titles. */
const COMBINED: readonly PortionKindName[] = ["victim", "indicator", "vulnerability"];

export const portion = (kind: PortionKindName, label: Label, place: number): PortionFacts => ({
  id: place.toString(16).padStart(16, "0"),
  version: 1,
  kind,
  label,
});

function aggregation(
  pack: Pack,
  nation: string,
  label: fc.Arbitrary<Label>,
): fc.Arbitrary<Aggregation> {
  const raise = weighed<object>(
    [3, fc.record({ "*": tlpAlone(pack) })],
    [2, fc.record({ [nation]: label })],
    [1, fc.record({ "*": tlpAlone(pack), [nation]: label })],
  );
  return fc.record({
    id: fc.constant(""),
    kinds: weighed(
      [4, fc.subarray([...COMBINED], { minLength: 2, maxLength: 2 })],
      [1, fc.constant(COMBINED)],
    ).map((kinds) => inOrder(kinds)),
    raise: raise as fc.Arbitrary<Record<string, Label>>,
    source: fc.constant("random"),
  });
}

const inOrder = (kinds: readonly PortionKindName[]) =>
  PORTION_KINDS.filter((kind) => kinds.includes(kind));

interface Meeting {
  readonly pack: Pack;
  readonly originator: string;
  readonly recipient: string;
}

function meetings(shape?: PackShape): fc.Arbitrary<Meeting> {
  return packs(shape).chain((pack) => {
    const ids = pack.organisations.map(({ id }) => id);
    return fc
      .tuple(fc.nat({ max: ids.length - 1 }), fc.nat({ max: ids.length - 2 }))
      .map(([first, second]) => {
        const originator = ids[first]!;
        return { pack, originator, recipient: ids.filter((id) => id !== originator)[second]! };
      });
  });
}

/** Straight from the originator, leaning towards a permit. */
function circumstances(
  pack: Pack,
  originator: string,
  recipient: string,
): fc.Arbitrary<DecisionContext> {
  const ids = pack.organisations.map(({ id }) => id);
  const others = ids.filter((id) => id !== recipient);
  return fc
    .record({
      addressees: fc
        .tuple(someOf(others, 60), chance(80))
        .map(([some, named]) => (named ? [...some, recipient] : some)),
      sectors: weighed<readonly string[]>(
        [3, fc.constant(["cross-sector"])],
        [3, fc.subarray(SECTORS.slice(0, 3), { minLength: 1 })],
      ),
      informationKind: oneOf(INFORMATION_KINDS),
      judgedOn: oneOf(DAYS),
      releasedTo: weighed<readonly string[]>(
        [6, fc.constant([])],
        [2, fc.constant([recipient])],
        [1, someOf(others, 40)],
      ),
    })
    .map((drawn) => ({ originator, submitter: originator, path: [originator], ...drawn }));
}

const relays = weighed<readonly number[]>(
  [5, fc.constant([])],
  [4, fc.array(fc.nat(), { minLength: 1, maxLength: 3 })],
);

/** Lets the information go from hand to hand, each time to one who receives it and is not yet the recipient. */
function chain(
  { pack }: Policy,
  recipient: string,
  direct: DecisionContext,
  relays: readonly number[],
  receives: (id: string, context: DecisionContext) => boolean,
): DecisionContext {
  const ids = pack.organisations.map(({ id }) => id).filter((id) => id !== recipient);
  let context = direct;
  for (const drawn of relays) {
    const next = ids.filter((id) => !context.path.includes(id) && receives(id, context));
    if (next.length === 0) break;
    context = passedOn(context, next[drawn % next.length]!);
  }
  return context;
}
