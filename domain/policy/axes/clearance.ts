/** Clearance: the recipient is cleared to the level, or to its equivalent in its own scheme. */
import type { KnownLevel } from "../../marking/mod.ts";
import { equivalentLevel, treatiesBetween } from "../agreements.ts";
import type { Matter } from "../matter.ts";
import type { Finding } from "./axis.ts";
import { failed, satisfied } from "./axis.ts";

export function clearance(matter: Matter): Finding {
  const { protection, level, recipient } = matter;
  if (protection !== "classified" || level === null) return satisfied("unclassified");
  const held = recipient.clearance;
  switch (held.kind) {
    case "none":
      return failed("not-cleared", { level: level.level.name });
    case "unknown":
      return failed("unknown-clearance", { clearance: held.text });
    case "level":
      return compare(held.level, requiredLevels(matter, level), level);
  }
}

/** Rank compares within one scheme; any agreement that serves the delivery may give the equivalent. */
function compare(held: KnownLevel, required: readonly KnownLevel[], level: KnownLevel): Finding {
  const [first, ...others] = required;
  if (first === undefined) return failed("no-equivalent-level", { level: level.level.name });
  if (required.some((one) => one.level.rank <= held.level.rank)) return satisfied();
  const lowest = others.reduce((a, b) => (b.order < a.order ? b : a), first);
  return failed("clearance-too-low", { held: held.level.name, required: lowest.level.name });
}

/**
 * The levels of the recipient's scheme that the label stands for. When no agreement serves the
 * delivery, any that translates the level tells whether clearance is a reason too.
 */
function requiredLevels(matter: Matter, level: KnownLevel): KnownLevel[] {
  const { policy, agreement, recipient } = matter;
  if (recipient.nation === level.nation) return [level];
  const treaties =
    agreement.kind === "satisfied"
      ? agreement.treaties
      : treatiesBetween(policy, level.nation, recipient.nation);
  return treaties.flatMap((treaty) => equivalentLevel(treaty, level, recipient.nation) ?? []);
}
