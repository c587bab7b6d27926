/** Rules for each label of an incident, beyond those of marking: they need the pack and the originator. */
import type { Label } from "../marking/mod.ts";
import { protectionOf } from "../marking/mod.ts";
import type { Policy } from "./compile.ts";
import { IEP_STATEMENTS, iepOf, isIep } from "./iep.ts";
import { issuesOf } from "./matter.ts";
import { lacksRequiredMark } from "./required-marks.ts";
import type { IncidentFacts, Issue } from "./types.ts";

type Author = Pick<IncidentFacts, "originator" | "addressees">;
type LabelRule = (policy: Policy, facts: Author, label: Label) => Issue[];

/** Every rule that a label in this incident breaks, those of marking first. */
export function labelIssues(policy: Policy, facts: Author, label: Label): Issue[] {
  return LABEL_RULES.flatMap((rule) => rule(policy, facts, label));
}

const markingIsValid: LabelRule = (policy, _facts, label) => [...issuesOf(policy, label)];

const requiredMarkIsThere: LabelRule = (policy, _facts, label) => {
  const protection = protectionOf(label, policy.world.schemes);
  if (label.level === "" || protection === null || !lacksRequiredMark(label, protection)) return [];
  return [
    {
      rule: "required-mark-missing",
      message: `\`${label.level}\` alone does not say who may have it; add a TLP such as \`TLP:AMBER\`, or a control such as \`REL TO\``,
    },
  ];
};

/** Foreign information within a report is marked FGI, or submitted by its own originator. */
const schemeIsTheOriginators: LabelRule = (policy, { originator }, { scheme }) => {
  const nation = policy.members.get(originator)?.nation;
  if (scheme === "" || nation === undefined || scheme === nation) return [];
  return [
    {
      rule: "foreign-scheme",
      message: `the scheme \`${scheme}\` is not that of \`${originator}\`; accepted: levels of ${nation}, or TLP alone`,
    },
  ];
};

const compartmentsAreHeld: LabelRule = (policy, _facts, { compartments }) =>
  compartments
    .filter((name) => !policy.compartments.has(name))
    .map((name) => ({
      rule: "unknown-compartment",
      message: `compartment \`${name}\` is held by no organisation; accepted: \`${[...policy.compartments].join("`, `")}\``,
    }));

const redNamesOrganisations: LabelRule = (policy, _facts, { tlpNamed }) =>
  tlpNamed
    .filter((role) => role.includes("/") && !policy.members.has(role.slice(0, role.indexOf("/"))))
    .map((role) => ({
      rule: "unknown-red-name",
      message: `\`${role}\` in TLP:RED begins with no known organisation; accepted: \`organisation/role\` with one of the pack`,
    }));

const originatorControlHasAList: LabelRule = (_policy, { addressees }, { controls }) =>
  controls.includes("ORCON") && addressees.length === 0
    ? [
        {
          rule: "orcon-needs-addressees",
          message: "`ORCON` needs an explicit list of addressees; name them in the incident",
        },
      ]
    : [];

const policyStatementsAreKnown: LabelRule = (_policy, _facts, { caveats }) =>
  caveats
    .filter((caveat) => isIep(caveat) && iepOf(caveat) === undefined)
    .map((caveat) => ({
      rule: "unknown-iep",
      message: `caveat \`${caveat}\` is no statement of IEP 2.0; accepted: ${acceptedStatements()}`,
    }));

function acceptedStatements(): string {
  const forms = Object.entries(IEP_STATEMENTS).map(
    ([statement, values]) => `\`IEP ${statement} ${values.join("|")}\``,
  );
  return forms.join(", ");
}

const LABEL_RULES: readonly LabelRule[] = [
  markingIsValid,
  requiredMarkIsThere,
  schemeIsTheOriginators,
  compartmentsAreHeld,
  redNamesOrganisations,
  originatorControlHasAList,
  policyStatementsAreKnown,
];
