/** Labels as text: banner, portion mark, and the form that no filter takes for a real marking. */
import type { Scheme } from "../pack/types.ts";
import { compartmentParts } from "./compartments.ts";
import { CONTROLS, DISSEMINATION_ORDER } from "./controls.ts";
import type { Label } from "./label.ts";
import { findLevel } from "./schemes.ts";

/**
 * The canonical banner, for example "SECRET//REL TO USA, JPN//TLP:AMBER", "//GBR SECRET" or
 * "TLP:GREEN cyber-defence". Order: level, compartments (SCI, SAP, AEA) or categories of CUI, FGI,
 * dissemination, caveats, PAP, TLP. Meant for valid labels; of others it shows what there is.
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
    ...compartmentParts(label.compartments),
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
  return DISSEMINATION_ORDER.map((word) => control(word, label, form))
    .filter((token) => token !== "")
    .join("/");
}

/** One control or list in writing; "" when the label has none of it. */
function control(word: string, label: Label, form: Form): string {
  if (word === "REL TO") return list(word, label.releasableTo);
  if (word === "DISPLAY ONLY") return list(word, label.displayOnlyTo);
  const known = CONTROLS.find((one) => one.word === word);
  if (known === undefined || !label.controls.includes(word)) return "";
  return form === "portion" ? known.portion : word;
}

const list = (word: string, codes: readonly string[]): string =>
  codes.length > 0 ? `${word} ${codes.join(", ")}` : "";

function tlp(label: Label): string {
  if (label.tlp === null) return "";
  const audience = [label.tlpCommunity, label.tlpNamed.join(", ")].filter((part) => part !== "");
  return [`TLP:${label.tlp}`, ...audience].join(" ");
}
