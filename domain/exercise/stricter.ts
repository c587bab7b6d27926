/** One step up in a label's own marks: what somebody writes who trusts the recipients a little less. */
import { TLP_WORDS, validateLabel, type Label, type MarkingWorld } from "../marking/mod.ts";
import type { CatalogueIncident } from "../pack/types.ts";

/** TLP:RED is a step of its own kind: it needs named readers. */
const STRICTEST_STEP = TLP_WORDS.indexOf("AMBER+STRICT");

/**
 * The incident with every portion marked one step stricter; null when none of its marks has such a
 * step.
 */
export function markedStricter(
  incident: CatalogueIncident,
  nation: string,
  world: MarkingWorld,
): CatalogueIncident | null {
  const portions = incident.portions.map((portion) => ({
    ...portion,
    label: stricterLabel(portion.label, nation, world) ?? portion.label,
  }));
  const changed = portions.some(({ label }, index) => label !== incident.portions[index]!.label);
  return changed ? { ...incident, portions } : null;
}

/**
 * The label one step stricter, and valid: the next TLP word, else without the nation named last in REL
 * TO, else for no foreigners where the scheme has a word for it. null when there is no such step.
 */
export function stricterLabel(label: Label, nation: string, world: MarkingWorld): Label | null {
  const candidates = [...nextTlp(label), ...fewerNations(label, nation)];
  return candidates.find((each) => validateLabel(each, world).length === 0) ?? null;
}

function nextTlp(label: Label): Label[] {
  const place = label.tlp === null ? STRICTEST_STEP : TLP_WORDS.indexOf(label.tlp);
  if (place >= STRICTEST_STEP) return [];
  return [{ ...label, tlp: TLP_WORDS[place + 1]!, tlpCommunity: "" }];
}

function fewerNations(label: Label, nation: string): Label[] {
  const { releasableTo, controls } = label;
  const foreign = releasableTo.filter((code) => code !== nation);
  if (foreign.length === 0) return [];
  const last = foreign.at(-1);
  const without = releasableTo.filter((code) => code !== last);
  const nobody = { ...label, releasableTo: [], controls: [...controls, "NOFORN"].toSorted() };
  return foreign.length > 1 ? [{ ...label, releasableTo: without }, nobody] : [nobody];
}
