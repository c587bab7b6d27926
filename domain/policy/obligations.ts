/** What a recipient must observe with what it is permitted to have. */
import type { Label } from "../marking/mod.ts";
import type { Member } from "./compile.ts";
import type { Obligation } from "./types.ts";

/** Obligations of a permit: PAP, handling caveats, and the roles that TLP:RED may be shown to. */
export function obligationsOf(label: Label, recipient: Member): Obligation[] {
  const roles = label.tlpNamed.filter((role) => role.startsWith(`${recipient.id}/`));
  return [
    ...(label.pap === null ? [] : [{ code: "pap", params: { pap: label.pap } }]),
    ...label.caveats.map((text) => ({ code: "caveat", params: { text } })),
    ...(label.tlp === "RED" ? [{ code: "show-to-roles", params: { roles: roles.join(" ") } }] : []),
  ];
}
