/** Changes that name a nation in REL TO. */
import type { Label } from "../../../marking/mod.ts";
import { releaseOrder } from "../../../marking/mod.ts";
import type { Change } from "../change.ts";
import { onLabel } from "../change.ts";
import type { Asked } from "../question.ts";

/** The nation named in REL TO, in place of NOFORN where that stands. */
export function releaseTo(asked: Asked, nation: string): Change {
  const noforn = asked.question.label.controls.includes("NOFORN");
  return noforn
    ? replaceNoforn(nation)
    : onLabel("add-to-rel-to", { nation }, (label) => withRelease(label, nation));
}

export function replaceNoforn(nation: string): Change {
  return onLabel("replace-noforn", { nation }, (label) => ({
    ...withRelease(label, nation),
    controls: label.controls.filter((control) => control !== "NOFORN"),
  }));
}

function withRelease(label: Label, nation: string): Label {
  return {
    ...label,
    releasableTo: releaseOrder([...new Set([...label.releasableTo, label.scheme, nation])]),
  };
}
