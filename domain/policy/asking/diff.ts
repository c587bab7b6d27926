/** Two packs compared: over the incidents of their catalogues, and over all label classes. */
import type { ClassDiff } from "./diff-classes.ts";
import { diffClasses } from "./diff-classes.ts";
import type { Catalogues, IncidentChange } from "./diff-incidents.ts";
import { diffIncidents } from "./diff-incidents.ts";
import type { Pair } from "./label-classes.ts";
import type { MatrixSettings } from "./matrix.ts";

export interface PolicyDiff {
  readonly incidents: readonly IncidentChange[];
  readonly classes: ClassDiff;
}

/** Who gains and who loses when the first pack's rules give way to the second's. Pure. */
export function diffPolicies(
  pair: Pair,
  catalogues: Catalogues,
  settings: MatrixSettings,
): PolicyDiff {
  return {
    incidents: diffIncidents(pair, catalogues, settings),
    classes: diffClasses(pair, settings.judgedOn),
  };
}
