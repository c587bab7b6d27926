/**
 * Lints: what in a pack that loads deserves a second look. Each is a function of its own, registered
 * below; the loader has refused unknown names and misshapen files before.
 *
 * - finding.ts: what a lint is and what it finds · treaties.ts: agreements beside what they become
 * - levels.ts: levels in another nation's words, upward for labels and downward for clearances
 * - order.ts, relays.ts, rows.ts, dates.ts, served.ts: about agreements
 * - reach.ts: about topologies and the rules as a whole · unused.ts, tetragraphs.ts: about names
 */
import { agreementsAreInForce } from "./dates.ts";
import {
  type Finding,
  type FindingSeverity,
  type Lint,
  type LintWorld,
  SEVERITIES_OF_FINDINGS,
} from "./finding.ts";
import { equivalenceKeepsOrder } from "./order.ts";
import { rulesReachEverybody, topologiesAreConnected } from "./reach.ts";
import { relaysKeepLevels } from "./relays.ts";
import {
  agreementsCarrySomething,
  levelsHaveRows,
  rowsAgree,
  rowsAreWithinCeilings,
} from "./rows.ts";
import {
  agreementsServeTwoSides,
  clearedAreServed,
  onwardKindsExist,
  servedAreCleared,
} from "./served.ts";
import { tetragraphsHaveNations } from "./tetragraphs.ts";
import {
  communitiesAreUsed,
  compartmentsAreUsed,
  informationKindsAreUsed,
  sectorsAreUsed,
} from "./unused.ts";

const LINTS: readonly Lint[] = [
  topologiesAreConnected,
  rulesReachEverybody,
  equivalenceKeepsOrder,
  relaysKeepLevels,
  agreementsCarrySomething,
  rowsAreWithinCeilings,
  rowsAgree,
  levelsHaveRows,
  agreementsAreInForce,
  agreementsServeTwoSides,
  servedAreCleared,
  clearedAreServed,
  onwardKindsExist,
  tetragraphsHaveNations,
  communitiesAreUsed,
  sectorsAreUsed,
  informationKindsAreUsed,
  compartmentsAreUsed,
];

/** Everything found, errors first. Pure: the day is the world's. */
export function lintPack(world: LintWorld): Finding[] {
  const findings = LINTS.flatMap((lint) => lint(world));
  const gravity = (severity: FindingSeverity): number => SEVERITIES_OF_FINDINGS.indexOf(severity);
  return findings.toSorted((a, b) => gravity(a.severity) - gravity(b.severity));
}

export { SEVERITIES_OF_FINDINGS } from "./finding.ts";
export type { Finding, FindingPlace, FindingSeverity, LintWorld } from "./finding.ts";
