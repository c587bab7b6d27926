/** Compartments: the recipient holds all of them. */
import type { Matter } from "../matter.ts";
import type { Finding } from "./axis.ts";
import { failed, satisfied } from "./axis.ts";

export function compartments({ label, recipient }: Matter): Finding {
  const missing = label.compartments.filter((name) => !recipient.compartments.has(name));
  if (missing.length === 0) return satisfied();
  return failed("compartment-not-held", { compartments: missing.join("/") });
}
