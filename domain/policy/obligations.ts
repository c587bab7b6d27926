/** What a recipient must observe with what it is permitted to have. */
import type { Label } from "../marking/mod.ts";
import type { Member } from "./compile.ts";
import { iepOf, strictest } from "./iep.ts";
import type { Obligation } from "./types.ts";

/**
 * Obligations of a permit: PAP, statements of IEP 2.0, other handling caveats, and the roles that
 * TLP:RED may be shown to.
 */
export function obligationsOf(label: Label, recipient: Member): Obligation[] {
  const roles = label.tlpNamed.filter((role) => role.startsWith(`${recipient.id}/`));
  const caveats = label.caveats.filter((caveat) => iepOf(caveat) === undefined);
  return [
    ...(label.pap === null ? [] : [{ code: "pap", params: { pap: label.pap } }]),
    ...strictest(label.caveats).map(({ statement, value }) => ({
      code: "iep",
      params: { statement, value },
    })),
    ...caveats.map((text) => ({ code: "caveat", params: { text } })),
    ...(label.tlp === "RED" ? [{ code: "show-to-roles", params: { roles: roles.join(" ") } }] : []),
  ];
}
