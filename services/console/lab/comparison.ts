/** Two versions of the rules: who gains, who loses, and by which rule. */
import type {
  LabClasses,
  LabClassGroup,
  LabComparison,
  LabQuestion,
} from "../../../domain/console/mod.ts";
import type { CatalogueIncident } from "../../../domain/pack/mod.ts";
import {
  diffClasses,
  diffIncidents,
  failedAxes,
  type AxisResult,
  type Policy,
} from "../../../domain/policy/mod.ts";
import { viewFor } from "./answer.ts";
import { readMarks } from "./marks.ts";

export interface Version {
  readonly policy: Policy;
  readonly catalogue: readonly CatalogueIncident[];
}

type Pair = readonly [before: Version, after: Version];

/** What was asked, and the catalogues' incidents, under both. */
export function compare(
  question: LabQuestion | null,
  [before, after]: Pair,
  judgedOn: string,
): LabComparison {
  const policies = [before.policy, after.policy] as const;
  const changes = diffIncidents(policies, [before.catalogue, after.catalogue], {
    judgedOn,
    neighbours: null,
  });
  return {
    before: before.policy.version,
    after: after.policy.version,
    asked: question ? askedChanges(question, policies) : [],
    catalogue: changes.map(({ incident, organisation, gains, loses, through, ...rest }) => ({
      incident,
      organisation,
      before: rest.before,
      after: rest.after,
      gains: gains.length,
      loses: loses.length,
      through,
      rewritten: rest.rewritten,
    })),
    onlyInOne: onlyInOne(policies),
  };
}

function askedChanges(
  question: LabQuestion,
  policies: readonly [Policy, Policy],
): LabComparison["asked"] {
  const read = policies.map((policy) => readMarks(question, policy).labels);
  const [earlier, later] = read.map((labels) => labels.filter((label) => label !== null));
  const places = question.portions.map((_, place) => place);
  // A mark that one of the two does not know can be compared with nothing.
  if (earlier!.length < places.length || later!.length < places.length) return [];
  const [before, after] = policies;
  const ids = [...before.members.keys()].filter((id) => after.members.has(id));
  return ids
    .filter((id) => !question.path.includes(id))
    .flatMap((organisation) => {
      const then = viewFor(before, question, earlier!, organisation);
      const now = viewFor(after, question, later!, organisation);
      return places.flatMap((portion) => {
        const [had, has] = [then, now].map(({ permitted }) => permitted.includes(portion));
        if (had === has) return [];
        const denied = has ? then : now;
        const combined = denied.withheld.find((one) => one.portion === portion);
        const decision = combined?.decision ?? denied.verdicts[portion]!;
        const effect = has ? ("gains" as const) : ("loses" as const);
        return [{ organisation, portion, effect, through: failedAxes(decision) }];
      });
    });
}

function onlyInOne([before, after]: readonly [Policy, Policy]): string[] {
  const [first, second] = [before, after].map(({ members }) => [...members.keys()]);
  return [
    ...first!.filter((id) => !after.members.has(id)),
    ...second!.filter((id) => !before.members.has(id)),
  ];
}

/** Groups that a table still shows. */
const MAX_GROUPS = 200;

/** Every label class under both; see domain/policy's enumeration. Takes seconds. */
export function compareClasses([before, after]: Pair, judgedOn: string): LabClasses {
  const { compared, changes } = diffClasses([before.policy, after.policy], judgedOn);
  const groups = new Map<string, LabClassGroup & { originators: string[]; n: number }>();
  for (const { effect, organisation, originator, marking, through } of changes) {
    const key = JSON.stringify([effect, organisation, codesOf(through)]);
    const group = groups.get(key) ?? {
      effect,
      organisation,
      through,
      n: 0,
      originators: [],
      example: marking,
    };
    groups.set(key, group);
    group.n += 1;
    if (!group.originators.includes(originator)) group.originators.push(originator);
  }
  const sorted = [...groups.values()].toSorted((a, b) => b.n - a.n);
  return {
    before: before.policy.version,
    after: after.policy.version,
    compared,
    groups: sorted.slice(0, MAX_GROUPS),
    more: Math.max(0, sorted.length - MAX_GROUPS),
  };
}

const codesOf = (results: readonly AxisResult[]) => results.map(({ axis, code }) => [axis, code]);
