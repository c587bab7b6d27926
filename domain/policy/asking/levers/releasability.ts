/** Releasability: to be named in REL TO, or taken out of it. */
import { expandCodes } from "../../../marking/mod.ts";
import type { AxisResult } from "../../types.ts";
import type { Change } from "../change.ts";
import { onLabel } from "../change.ts";
import type { Answered } from "../question.ts";
import { recipientOf } from "../question.ts";
import type { Levers } from "./lever.ts";
import { releaseTo, replaceNoforn } from "./rel-to.ts";
import { narrowestTlp } from "./tlp-words.ts";

export const releasability: Levers = {
  remedies: (answered, failed) => {
    const nation = recipientOf(answered)?.nation ?? "";
    switch (failed.code) {
      case "unsupported-control":
        return dropControls(failed);
      case "noforn":
        return [replaceNoforn(nation)];
      case "own-government-only":
        return [releaseTo(answered, nation), ...openByTlp(answered)];
      default:
        return [releaseTo(answered, nation)];
    }
  },
  breaks: (answered) => {
    const nation = recipientOf(answered)?.nation ?? "";
    return answered.question.label.releasableTo.length > 0 ? [takeOut(answered, nation)] : [];
  },
};

/** A TLP whose audience the recipient is in; else the strictest, whose audience it may join. */
function openByTlp(answered: Answered): readonly Change[] {
  const enough = narrowestTlp(answered, "releasability", "tlp");
  return enough.length > 0 ? enough : narrowestTlp(answered, "releasability");
}

/**
 * Without RELIDO or DISPLAY ONLY fewer may have it elsewhere, not more. What is foreign or owned
 * jointly stays so, whatever is left out of its marking.
 */
function dropControls({ params }: AxisResult): Change[] {
  const present = (params["controls"] ?? "").split(" ");
  if (present.some((control) => control === "FGI" || control === "JOINT")) return [];
  return present.map((control) =>
    onLabel("drop-control", { control: control.replace("-", " ") }, (label) =>
      control === "RELIDO"
        ? { ...label, controls: label.controls.filter((word) => word !== "RELIDO") }
        : { ...label, displayOnlyTo: [] },
    ),
  );
}

/** The nation, and every group that it belongs to; who is left alone says so in its scheme's way. */
function takeOut({ policy }: Answered, nation: string): Change {
  return onLabel("take-out-of-rel-to", { nation }, (label) => {
    const left = label.releasableTo.filter(
      (code) => !expandCodes([code], policy.world).has(nation),
    );
    const alone = label.scheme === "USA" && left.length === 1;
    return alone
      ? { ...label, releasableTo: [], controls: [...label.controls, "NOFORN"] }
      : { ...label, releasableTo: left };
  });
}
