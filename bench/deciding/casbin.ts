/**
 * node-casbin, attribute-based: a matcher that calls a function for each axis, over facts prepared
 * beforehand, `enforceSync` for each organisation.
 */
import { newEnforcer, newModelFromString, type Enforcer } from "casbin";
import { findLevel, expandCodes, protectionOf, type Label } from "../../domain/marking/mod.ts";
import type { Organisation } from "../../domain/pack/types.ts";
import { findServing } from "./serving.ts";
import type { World } from "./world.ts";

const MODEL = `
[request_definition]
r = sub, obj
[policy_definition]
p = act
[policy_effect]
e = some(where (p.eft == allow))
[matchers]
m = cleared(r.sub, r.obj) && holds(r.sub, r.obj) && releasable(r.sub, r.obj) && controlled(r.sub, r.obj) && tlp(r.sub, r.obj) && agreed(r.sub, r.obj) && needs(r.sub, r.obj)
`;

export interface Facts {
  readonly sub: Subject;
  readonly obj: Resource;
}

interface Subject extends Pick<
  Organisation,
  "id" | "nation" | "kind" | "compartments" | "sectors"
> {
  /** Rank it is cleared to in its own scheme; -1 for none. */
  readonly rank: number;
  readonly communities: readonly string[];
}

interface Resource extends Pick<Label, "compartments" | "controls" | "tlp" | "tlpNamed"> {
  readonly classified: boolean;
  readonly controlled: boolean;
  readonly nation: string;
  /** Rank needed in the subject's scheme; null where no agreement says so. */
  readonly needed: number | null;
  readonly served: boolean;
  readonly releasable: readonly string[];
  readonly isListed: boolean;
  readonly blocked: boolean;
  readonly community: string;
  readonly addressees: readonly string[];
  readonly sectors: readonly string[];
  readonly hasMark: boolean;
  readonly hasControl: boolean;
}

const GOVERNMENT = ["government", "defence", "intelligence", "police"];

const RULES: Readonly<Record<string, (sub: Subject, obj: Resource) => boolean>> = {
  cleared: (sub, obj) => !obj.classified || (obj.needed !== null && sub.rank >= obj.needed),
  holds: (sub, obj) => obj.compartments.every((one) => sub.compartments.includes(one)),
  releasable: (sub, obj) =>
    sub.nation === obj.nation
      ? !obj.controlled || obj.isListed || obj.tlp !== null || GOVERNMENT.includes(sub.kind)
      : !obj.blocked &&
        (obj.isListed
          ? obj.releasable.includes(sub.nation)
          : !obj.classified && (!obj.controlled || obj.tlp !== null)),
  controlled: (sub, obj) => !obj.controls.includes("ORCON") || obj.addressees.includes(sub.id),
  tlp(sub, obj) {
    switch (obj.tlp) {
      case null:
        return obj.hasMark;
      case "CLEAR":
        return true;
      case "GREEN":
        return sub.communities.includes(obj.community);
      case "AMBER":
      case "AMBER+STRICT":
        return obj.addressees.includes(sub.id);
      case "RED":
        return obj.tlpNamed.some((role) => role.startsWith(`${sub.id}/`));
    }
  },
  agreed: (sub, obj) => !obj.classified || sub.nation === obj.nation || obj.served,
  needs: (sub, obj) =>
    sub.sectors.includes("*") ||
    obj.sectors.some((sector) => sector === "cross-sector" || sub.sectors.includes(sector)) ||
    (obj.tlp === "CLEAR" && !obj.classified && !obj.controlled && !obj.hasControl),
};

export async function casbinEnforcer(): Promise<Enforcer> {
  const enforcer = await newEnforcer(newModelFromString(MODEL));
  await enforcer.addPolicy("receive");
  for (const [name, rule] of Object.entries(RULES)) await enforcer.addFunction(name, rule);
  return enforcer;
}

/** Facts for a label's whole audience. */
export function casbinFacts(world: World, label: Label): Facts[] {
  const { pack, context } = world;
  const protection = protectionOf(label, pack.schemes);
  const level = findLevel(pack.schemes, label.scheme, label.level);
  const common = {
    compartments: label.compartments,
    controls: label.controls,
    tlp: label.tlp,
    tlpNamed: label.tlpNamed,
    classified: protection === "classified",
    controlled: protection === "controlled",
    nation: pack.organisations.find(({ id }) => id === context.originator)!.nation,
    releasable: [...expandCodes(label.releasableTo, world.policy.world)],
    isListed: label.releasableTo.length > 0,
    blocked: label.controls.includes("NOFORN") || label.controls.includes("RELIDO"),
    community: label.tlpCommunity || pack.defaultCommunity,
    addressees: context.addressees,
    sectors: context.sectors,
    hasMark: protection !== "unclassified" || label.level === "" || label.controls.length > 0,
    hasControl: label.controls.length > 0 || label.releasableTo.length > 0,
  };
  return pack.organisations.map((one) => {
    const own = one.nation === common.nation;
    const agreement = own ? null : findServing(world, label, one.id);
    const row = agreement?.levels.find((each) => each[common.nation] === label.level);
    const name = own ? label.level : row?.[one.nation];
    const needed = own ? level : findLevel(pack.schemes, one.nation, name ?? "");
    const sub: Subject = {
      id: one.id,
      nation: one.nation,
      kind: one.kind,
      compartments: one.compartments,
      sectors: one.sectors,
      rank: findLevel(pack.schemes, one.nation, one.clearance)?.level.rank ?? -1,
      communities: pack.communities
        .filter(({ organisations }) => organisations.includes(one.id))
        .map(({ id }) => id),
    };
    const obj = { ...common, needed: needed?.level.rank ?? null, served: agreement !== null };
    return { sub, obj };
  });
}

export function casbinAudience(
  { ids }: World,
  enforcer: Enforcer,
  facts: readonly Facts[],
): string[] {
  return ids.filter((_, at) => enforcer.enforceSync(facts[at]!.sub, facts[at]!.obj));
}
