/** Originator control: ORCON information goes to the original distribution and no further. */
import type { Matter } from "../matter.ts";
import type { Finding } from "./axis.ts";
import { failed, satisfied } from "./axis.ts";

export function originatorControl({ label, addressees, recipient }: Matter): Finding {
  if (!label.controls.includes("ORCON")) return satisfied("no-orcon");
  if (addressees.has(recipient.id)) return satisfied();
  return failed("not-on-distribution", { organisation: recipient.id });
}
