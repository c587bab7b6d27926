/**
 * Releasability: to which nations it may go. Applies where the level is classified or a mark says
 * so; controlled unclassified information stays in the originator's government unless REL TO or
 * TLP opens it.
 */
import type { OrganisationKind } from "../../pack/types.ts";
import type { Matter } from "../matter.ts";
import type { Finding } from "./axis.ts";
import { failed, satisfied } from "./axis.ts";

/** A computer emergency response team may be private: one that is not has a kind of these. */
const GOVERNMENT: ReadonlySet<OrganisationKind> = new Set([
  "government",
  "defence",
  "intelligence",
  "police",
]);

export function releasability(matter: Matter): Finding {
  const { label, protection, recipient, originator } = matter;
  const own = recipient.nation === originator.nation;
  const opened = label.releasableTo.length > 0 || label.tlp !== null;
  const government = own && (recipient === originator || GOVERNMENT.has(recipient.kind));
  if (protection === "controlled" && !opened && !government) {
    return failed("own-government-only", { nation: originator.nation });
  }
  if (own) return satisfied("own-nation");
  return judgeForeign(matter);
}

function judgeForeign({ label, protection, recipient, originator, releasable }: Matter): Finding {
  const unsupported = unsupportedControls(label);
  if (unsupported.length > 0) {
    return failed("unsupported-control", { controls: unsupported.join(" ") });
  }
  if (label.controls.includes("NOFORN")) return failed("noforn", { nation: recipient.nation });
  if (label.releasableTo.length > 0) {
    return releasable.has(recipient.nation)
      ? satisfied()
      : failed("not-releasable", { nation: recipient.nation });
  }
  if (protection === "classified") return failed("own-nation-only", { nation: originator.nation });
  return satisfied("unclassified");
}

/** Marks that are understood but not enforced abroad: nothing so marked leaves the nation. */
function unsupportedControls(label: Matter["label"]): string[] {
  const unsupported: string[] = [];
  if (label.foreignSources.length > 0) unsupported.push("FGI");
  if (label.jointOwners.length > 0) unsupported.push("JOINT");
  if (label.displayOnlyTo.length > 0) unsupported.push("DISPLAY-ONLY");
  if (label.controls.includes("RELIDO")) unsupported.push("RELIDO");
  return unsupported;
}
