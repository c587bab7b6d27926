/** Which marks information must carry to be decided at all. */
import type { Label } from "../marking/mod.ts";
import type { Protection } from "../pack/types.ts";

/** Whether a label restricts by anything but its level and TLP. */
export function hasControlMark(label: Label): boolean {
  return (
    label.controls.length > 0 ||
    label.releasableTo.length > 0 ||
    label.displayOnlyTo.length > 0 ||
    label.foreignSources.length > 0 ||
    label.jointOwners.length > 0
  );
}

/** Unclassified with neither TLP nor a control mark: nobody said who may have it. */
export function lacksRequiredMark(label: Label, protection: Protection): boolean {
  return protection === "unclassified" && label.tlp === null && !hasControlMark(label);
}
