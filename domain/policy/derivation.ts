/**
 * Derived portions: what is made from others' portions is marked no lower, and reaches no further,
 * than they do, unless their originator has signed a downgrade. Rewording that names no source cannot
 * be detected.
 */
import {
  BARE_LABEL,
  dominates,
  expandCodes,
  findLevel,
  protectionOf,
  releaseOrder,
  renderBanner,
} from "../marking/mod.ts";
import type { Label } from "../marking/mod.ts";
import { equivalentLevel, inForce, treatiesBetween } from "./agreements.ts";
import type { Member, Policy } from "./compile.ts";
import type { DecisionContext, IncidentFacts, Issue, PortionFacts } from "./types.ts";

/** A portion of another's incident, as it was delivered to who derives from it. */
export interface SourceFacts {
  readonly originator: string;
  readonly incidentId: string;
  readonly portionId: string;
  readonly version: number;
  /** As it was delivered. */
  readonly label: Label;
  /** What the originator's downgrade in force says instead; null when there is none. */
  readonly downgraded: Label | null;
  /** Organisations it was addressed or released to. */
  readonly distribution: readonly string[];
}

/** A derived portion and what it was derived from. */
export interface Derived {
  readonly portion: Pick<PortionFacts, "id" | "label">;
  readonly sources: readonly SourceFacts[];
}

/**
 * Every way in which an incident's portions are marked below, or addressed beyond, what they were
 * derived from. `params.portion` names the portion.
 */
export function derivationIssues(
  policy: Policy,
  facts: Pick<IncidentFacts, "originator" | "addressees">,
  derived: readonly Derived[],
  judgedOn: DecisionContext["judgedOn"],
): Issue[] {
  const author = policy.members.get(facts.originator);
  // An unknown originator is an issue of its own.
  if (author === undefined) return [];
  return derived.flatMap(({ portion, sources }) =>
    sources
      .filter(({ originator }) => originator !== author.id)
      .flatMap((source) => [
        ...markingIssues(policy, author, portion.label, source, judgedOn),
        ...distributionIssues(author, facts.addressees, source),
      ])
      .map(({ rule, message }) => ({
        rule,
        message: `portion \`${portion.id}\`: ${message}`,
        params: { portion: portion.id },
      })),
  );
}

const effective = ({ label, downgraded }: SourceFacts): Label => downgraded ?? label;

function markingIssues(
  policy: Policy,
  author: Member,
  label: Label,
  source: SourceFacts,
  judgedOn: string,
): Issue[] {
  const { schemes } = policy.world;
  const needed = carried(policy, effective(source), author.nation, judgedOn);
  if (needed.kind === "lost") {
    return [
      {
        rule: "derived-mark-lost",
        message: `\`${needed.what}\` of its source \`${source.portionId}\` has no counterpart in marks of ${author.nation}; ask \`${source.originator}\` for a downgrade`,
      },
    ];
  }
  if (dominates(label, needed.label, policy.world)) return [];
  const [written, least] = [renderBanner(label, schemes), renderBanner(needed.label, schemes)];
  return [
    {
      rule: "derived-below-source",
      message: `\`${written}\` is below \`${least}\`, which its source \`${source.portionId}\` asks for; accepted: that or stricter, or a downgrade signed by \`${source.originator}\``,
    },
  ];
}

type Carried =
  | { readonly kind: "carried"; readonly label: Label }
  | { readonly kind: "lost"; readonly what: string };

/** A label in the marks of another nation: the level rounded up, lists expanded, nothing left out. */
function carried(policy: Policy, label: Label, nation: string, judgedOn: string): Carried {
  if (label.scheme === "" || label.scheme === nation) return { kind: "carried", label };
  const { world } = policy;
  const { tlp, tlpCommunity, tlpNamed, pap, caveats, compartments } = label;
  const sharing: Label = { ...BARE_LABEL, tlp, tlpCommunity, tlpNamed, pap, caveats };
  const [lost] = marksOfItsNation(label);
  if (lost !== undefined) return { kind: "lost", what: lost };
  const released = label.releasableTo.length > 0;
  const protection = protectionOf(label, world.schemes);
  if (protection === "unclassified" && !released && compartments.length === 0) {
    return { kind: "carried", label: sharing };
  }
  const level = protection === "classified" ? counterpart(policy, label, nation, judgedOn) : null;
  if (level === null) return { kind: "lost", what: label.level };
  const nations = expandCodes([...label.releasableTo, nation], world);
  return {
    kind: "carried",
    label: {
      ...sharing,
      scheme: nation,
      level,
      compartments,
      releasableTo: releaseOrder([...nations]),
    },
  };
}

/** Marks that other nations' schemes do not have. */
function marksOfItsNation(label: Label): string[] {
  return [
    ...label.controls,
    ...(label.foreignSources.length > 0 ? ["FGI"] : []),
    ...(label.jointOwners.length > 0 ? ["JOINT"] : []),
    ...(label.displayOnlyTo.length > 0 ? ["DISPLAY ONLY"] : []),
    ...label.cuiCategories,
  ];
}

/** The highest level that an agreement in force gives for it: labels round up. */
function counterpart(policy: Policy, label: Label, nation: string, date: string): string | null {
  const level = findLevel(policy.world.schemes, label.scheme, label.level);
  if (level === undefined) return null;
  const found = treatiesBetween(policy, label.scheme, nation)
    .filter((treaty) => inForce(treaty, date))
    .flatMap((treaty) => equivalentLevel(treaty, level, nation) ?? [])
    .toSorted((a, b) => b.order - a.order)[0];
  return found?.level.name ?? null;
}

/** Originator control and TLP:AMBER bind the distribution, which deriving must not widen. */
function distributionIssues(
  author: Member,
  addressees: readonly string[],
  source: SourceFacts,
): Issue[] {
  const { controls, tlp } = effective(source);
  const bound = controls.includes("ORCON") || tlp === "AMBER" || tlp === "AMBER+STRICT";
  if (!bound) return [];
  const clients = tlp === "AMBER" && !controls.includes("ORCON") ? author.clients : [];
  const allowed = new Set([...source.distribution, ...clients]);
  const mark = controls.includes("ORCON") ? "ORCON" : `TLP:${tlp}`;
  const beyond = addressees.filter((one) => !allowed.has(one) && one !== source.originator);
  if (addressees.length > 0 && beyond.length === 0) return [];
  const wrong = beyond.length > 0 ? `\`${beyond.join("`, `")}\`` : "nobody in so many words";
  return [
    {
      rule: "derived-beyond-distribution",
      message: `it is addressed to ${wrong}, and its source \`${source.portionId}\` is \`${mark}\`; accepted: addressees among \`${[...allowed].join("`, `")}\`, or a downgrade signed by \`${source.originator}\``,
    },
  ];
}
