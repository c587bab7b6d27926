/** Whether a label says something that has one meaning: every broken rule, not only the first. */
import type { Issue } from "../policy/types.ts";
import type { Label } from "./label.ts";
import { compartmentRules } from "./rules/compartments.ts";
import { controlRules } from "./rules/controls.ts";
import { levelRules } from "./rules/level.ts";
import { listRules } from "./rules/lists.ts";
import type { Rule } from "./rules/rule.ts";
import { tlpRules } from "./rules/tlp.ts";
import type { MarkingWorld } from "./world.ts";

const RULES: readonly Rule[] = [
  ...levelRules,
  ...controlRules,
  ...compartmentRules,
  ...listRules,
  ...tlpRules,
];

/**
 * Every rule of marking that a label breaks; none for a valid one. Rules follow the CAPCO register
 * (2016) and ISM for U.S. marks, TLP 2.0 (FIRST), and hold for parsed and for received labels alike.
 */
export function validateLabel(label: Label, world: MarkingWorld): Issue[] {
  return RULES.flatMap((rule) => rule(label, world));
}
