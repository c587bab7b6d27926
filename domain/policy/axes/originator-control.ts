/**
 * Originator control: ORCON information goes to the original distribution, and further only to whom
 * the originator has released it.
 */
import type { Matter } from "../matter.ts";
import type { Finding } from "./axis.ts";
import { failed, satisfied } from "./axis.ts";

export function originatorControl(matter: Matter): Finding {
  const { label, addressees, recipient, originator, released } = matter;
  if (!label.controls.includes("ORCON")) return satisfied("no-orcon");
  if (recipient === originator || addressees.has(recipient.id)) return satisfied();
  if (released) return satisfied("released");
  return failed("not-on-distribution", { organisation: recipient.id });
}
