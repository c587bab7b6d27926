/** Whom agreements serve, and whom they serve in vain. */
import type { Agreement, Organisation } from "../../pack/mod.ts";
import { equivalentLevel, inForce } from "../agreements.ts";
import type { Member, Policy } from "../compile.ts";
import type { Finding, Lint } from "./finding.ts";
import { inAgreement, quoted } from "./finding.ts";
import { classifiedLevels } from "./levels.ts";
import { treatyOf } from "./treaties.ts";

/** An agreement that serves one nation only carries nothing; more than one is left out is a note. */
export const agreementsServeTwoSides: Lint = ({ policy, on }) =>
  policy.pack.agreements.flatMap((agreement, index): Finding[] => {
    const { id, parties, organisations } = agreement;
    const served = new Set(organisations.map((one) => policy.members.get(one)?.nation));
    const left = parties.filter((nation) => !served.has(nation));
    if (left.length === 0) return [];
    const there = policy.pack.organisations.filter(({ nation }) => left.includes(nation));
    const none = parties.length - left.length < 2;
    const meant = there.length === 0 || !none || !inForce(treatyOf(policy, agreement), on);
    const others =
      there.length === 0
        ? "none takes part here"
        : `there is ${quoted(there.map((one) => one.id))}`;
    const effect = none
      ? "so nothing passes under it"
      : "so nothing passes to or from there under it";
    return [
      {
        code: "agreement-serves-one-side",
        severity: meant ? "note" : "warning",
        message: `\`${id}\` serves no organisation of ${left.join(", ")} (${others}), ${effect}`,
        place: inAgreement(index, "organisations"),
      },
    ];
  });

/** An organisation that is served but not cleared to anything that the agreement could bring it. */
export const servedAreCleared: Lint = ({ policy }) =>
  policy.pack.agreements.flatMap((agreement, index) =>
    agreement.organisations.flatMap((id, place): Finding[] => {
      const member = policy.members.get(id);
      if (member === undefined || canReceive(member, agreement, policy)) return [];
      const message = `\`${agreement.id}\` serves \`${id}\`, whose clearance covers no level that it exchanges`;
      return [
        {
          code: "served-in-vain",
          severity: "warning",
          message,
          place: inAgreement(index, "organisations", place),
        },
      ];
    }),
  );

function canReceive({ nation, clearance }: Member, agreement: Agreement, policy: Policy): boolean {
  const treaty = treatyOf(policy, agreement);
  const brought = agreement.parties
    .flatMap((party) => classifiedLevels(policy.world.schemes, party))
    .flatMap((level) => equivalentLevel(treaty, level, nation) ?? []);
  // A table that brings nothing is another finding.
  if (brought.length === 0) return true;
  return (
    clearance.kind === "level" &&
    brought.some(({ level }) => level.rank <= clearance.level.level.rank)
  );
}

/** A clearance that no agreement in force brings anything for: nothing classified from abroad. */
export const clearedAreServed: Lint = ({ policy, on }) =>
  policy.pack.organisations.flatMap((organisation, index): Finding[] => {
    const { id, clearance } = organisation;
    if (clearance === "none" || isReached(organisation, policy, on)) return [];
    const message =
      `\`${id}\` is cleared to \`${clearance}\`, but no agreement in force on ${on} serves it or its kind: ` +
      `without a release, nothing classified reaches it from abroad`;
    return [
      {
        code: "cleared-not-served",
        severity: "warning",
        message,
        place: { file: "organisations.yaml", path: ["organisations", index, "clearance"] },
      },
    ];
  });

function isReached({ id, nation, kind }: Organisation, policy: Policy, on: string): boolean {
  return policy.pack.agreements
    .map((agreement) => treatyOf(policy, agreement))
    .filter((treaty) => treaty.parties.has(nation) && inForce(treaty, on))
    .some((treaty) => treaty.organisations.has(id) || treaty.onward.has(kind));
}

/** Kinds to which something may be passed on, of which no party has an organisation. */
export const onwardKindsExist: Lint = ({ policy }) =>
  policy.pack.agreements.flatMap(({ id, parties, onward }, index) => {
    const there = policy.pack.organisations.filter(({ nation }) => parties.includes(nation));
    return onward.flatMap((kind, place): Finding[] => {
      if (there.some((one) => one.kind === kind)) return [];
      return [
        {
          code: "onward-kind-without-organisation",
          severity: "warning",
          message: `\`${id}\` lets pass on to the kind \`${kind}\`, of which no party has an organisation`,
          place: inAgreement(index, "onward", place),
        },
      ];
    });
  });
