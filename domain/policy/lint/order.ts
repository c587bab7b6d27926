/** Equivalence tables that lose the order of levels. */
import type { Agreement } from "../../pack/mod.ts";
import type { Finding, Lint } from "./finding.ts";
import { inAgreement } from "./finding.ts";
import type { Inversion } from "./levels.ts";
import { inversionsOf, translationOf } from "./levels.ts";
import { directionsOf, type Direction, treatyOf } from "./treaties.ts";

/**
 * A higher level that becomes a lower one abroad is an error: there, a clearance to the greater does
 * not cover the lesser. Two levels of one rank that become different ones are a warning.
 */
export const equivalenceKeepsOrder: Lint = ({ policy }) =>
  policy.pack.agreements.flatMap((agreement, index) =>
    directionsOf(agreement).flatMap((direction) => {
      const treaty = treatyOf(policy, agreement);
      const translation = translationOf(treaty, direction, policy.world.schemes);
      return inversionsOf(translation).map((inversion) =>
        describe(inversion, agreement, index, direction),
      );
    }),
  );

function describe(
  { lower, higher }: Inversion,
  { id, levels }: Agreement,
  index: number,
  [from, to]: Direction,
): Finding {
  const [below, above] = [lower.level.level, higher.level.level];
  const [belowAbroad, aboveAbroad] = [lower.equivalent.level, higher.equivalent.level];
  const sameRank = below.rank === above.rank;
  const row = levels.findIndex((one) => one[from] === below.name && one[to] === belowAbroad.name);
  return {
    code: sameRank ? "equivalence-splits-rank" : "equivalence-loses-order",
    severity: sameRank ? "warning" : "error",
    message:
      `in \`${id}\`, \`${below.name}\` becomes \`${belowAbroad.name}\` of ${to}, but \`${above.name}\`, ` +
      `which is ${sameRank ? "of the same rank" : "higher"} in ${from}, becomes the lower \`${aboveAbroad.name}\``,
    place: inAgreement(index, "levels", row),
  };
}
