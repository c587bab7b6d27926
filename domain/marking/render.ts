/** Labels as text: banner, portion mark, and the form that no filter takes for a real marking. */
import type { Scheme } from "../pack/types.ts";
import { CONTROLS } from "./controls.ts";
import type { Label } from "./label.ts";
import { findLevel } from "./schemes.ts";

/**
 * The canonical banner, for example "SECRET//REL TO USA, JPN//TLP:AMBER", "//GBR SECRET" or
 * "TLP:GREEN cyber-defence". Order: level, compartments, FGI, dissemination, caveats, PAP, TLP.
 * Meant for valid labels; of others it shows what there is.
 */
export function renderBanner(label: Label, schemes: readonly Scheme[]): string {
  return render(label, schemes, "banner");
}

/** The canonical portion mark without its parentheses, for example "S//NF". */
export function renderPortion(label: Label, schemes: readonly Scheme[]): string {
  return render(label, schemes, "portion");
}

/** A mark as it is shown in exercises, for example "[EXERCISE: S//NF]". */
export function notional(marking: string): string {
  return `[EXERCISE: ${marking}]`;
}

type Form = "banner" | "portion";

function render(label: Label, schemes: readonly Scheme[], form: Form): string {
  return [
    opening(label, schemes, form),
    label.compartments.join("/"),
    label.cuiCategories.join("/"),
    label.foreignSources.length > 0 ? `FGI ${label.foreignSources.join(" ")}` : "",
    dissemination(label, form),
    ...label.caveats.map((caveat) => `CAVEAT ${caveat}`),
    label.pap === null ? "" : `PAP:${label.pap}`,
    tlp(label),
  ]
    .filter((part) => part !== "")
    .join("//");
}

function opening(label: Label, schemes: readonly Scheme[], form: Form): string {
  if (label.scheme === "" && label.level === "") return "";
  const known = findLevel(schemes, label.scheme, label.level);
  if (label.jointOwners.length > 0) {
    const level = form === "portion" ? (known?.abbreviation ?? label.level) : label.level;
    return `//JOINT ${level} ${label.jointOwners.join(" ")}`;
  }
  return known?.[form] ?? `//${label.scheme} ${label.level}`;
}

function dissemination(label: Label, form: Form): string {
  const word = (after: boolean) =>
    CONTROLS.filter((control) => control.afterRelease === after)
      .filter((control) => label.controls.includes(control.word))
      .map((control) => (form === "portion" ? control.portion : control.word));
  const { releasableTo, displayOnlyTo } = label;
  return [
    ...word(false),
    ...(releasableTo.length > 0 ? [`REL TO ${releasableTo.join(", ")}`] : []),
    ...word(true),
    ...(displayOnlyTo.length > 0 ? [`DISPLAY ONLY ${displayOnlyTo.join(", ")}`] : []),
  ].join("/");
}

function tlp(label: Label): string {
  if (label.tlp === null) return "";
  const audience = [label.tlpCommunity, label.tlpNamed.join(", ")].filter((part) => part !== "");
  return [`TLP:${label.tlp}`, ...audience].join(" ");
}
