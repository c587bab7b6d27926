/**
 * Levels of other nations, for display: the original mark always stands first, an equivalent with its
 * agreement in brackets behind it. A mark is never translated by itself.
 */
import { findLevel, renderBanner } from "../marking/mod.ts";
import type { Label } from "../marking/mod.ts";
import { equivalentLevel, inForce, treatiesBetween } from "./agreements.ts";
import type { Policy } from "./compile.ts";

/** A level that an agreement in force gives for another. */
export interface Equivalent {
  readonly level: string;
  readonly agreement: string;
}

/** What the label's level stands for in a nation's scheme on a day; none at home, or not exchangeable. */
export function equivalentsIn(
  policy: Policy,
  { scheme, level }: Label,
  nation: string,
  day: string,
): Equivalent[] {
  const known = findLevel(policy.world.schemes, scheme, level);
  if (known === undefined || scheme === nation) return [];
  return treatiesBetween(policy, scheme, nation)
    .filter((treaty) => inForce(treaty, day))
    .flatMap((treaty) => {
      const found = equivalentLevel(treaty, known, nation);
      return found === null ? [] : [{ level: found.level.name, agreement: treaty.id }];
    });
}

/** For example `SECRET//REL TO USA, JPN [極秘, jp-us-gsomia]`; the mark alone where nothing stands for it. */
export function markWithEquivalents(
  policy: Policy,
  label: Label,
  nation: string,
  day: string,
): string {
  const mark = renderBanner(label, policy.world.schemes);
  const found = equivalentsIn(policy, label, nation, day);
  const shown = found.map(({ level, agreement }) => `${level}, ${agreement}`);
  return shown.length === 0 ? mark : `${mark} [${shown.join("; ")}]`;
}
