/**
 * Need-to-know: a sector in common. Without one, classified information is denied; unclassified is
 * merely not addressed to the recipient, and TLP:CLEAR without control marks is for everybody.
 */
import { hasControlMark } from "../required-marks.ts";
import type { Matter } from "../matter.ts";
import type { Finding } from "./axis.ts";
import { failed, satisfied } from "./axis.ts";

/** The sector that says in so many words that an incident concerns all of them. */
export const CROSS_SECTOR = "cross-sector";

export function needToKnow({ label, protection, recipient, context }: Matter): Finding {
  const { sectors } = context;
  if (recipient.sectors.has("*") || sectors.some((sector) => recipient.sectors.has(sector))) {
    return satisfied();
  }
  if (sectors.includes(CROSS_SECTOR)) return satisfied(CROSS_SECTOR);
  if (protection === "classified")
    return failed("no-shared-sector", { sectors: sectors.join(" ") });
  if (label.tlp === "CLEAR" && protection === "unclassified" && !hasControlMark(label)) {
    return satisfied("clear");
  }
  return failed("not-addressed", { sectors: sectors.join(" ") });
}
