/**
 * Compartments: SCI control systems, special access programs (SAR-) and atomic energy information
 * (RD, FRD, TFNI). Each is one name of the label, its inner structure included, and all of them
 * must be held; in writing they are three categories (CAPCO §A.6 p. 15–16).
 */
import { compareText, sortedSet } from "./nations.ts";

export const COMPARTMENT_KINDS = ["sci", "sap", "aea"] as const;
export type CompartmentKind = (typeof COMPARTMENT_KINDS)[number];

const SAP_PREFIX = "SAR-";
/** Atomic energy markings in the order of the register. */
const ATOMIC = ["RD", "FRD", "TFNI"];

const atomicRank = (name: string): number =>
  ATOMIC.findIndex((word) => name === word || name.startsWith(`${word}-`));

export function compartmentKind(name: string): CompartmentKind {
  if (name.startsWith(SAP_PREFIX)) return "sap";
  return atomicRank(name) >= 0 ? "aea" : "sci";
}

/** The compartments of one category in the order in which they stand, each once. */
export function orderCompartments(names: readonly string[]): string[] {
  return sortedSet(names).toSorted((a, b) => Math.sign(atomicRank(a) - atomicRank(b)));
}

/** One category in writing: "SI/TK", "SAR-ABC-DEF 123/SDA" or "RD-CNWDI". */
export function writeCompartments(names: readonly string[]): string {
  return names.map((name, place) => (place > 0 ? name.replace(/^SAR-/, "") : name)).join("/");
}

/** All categories that there are, each in writing. */
export function compartmentParts(names: readonly string[]): string[] {
  return COMPARTMENT_KINDS.map((kind) =>
    writeCompartments(orderCompartments(names.filter((name) => compartmentKind(name) === kind))),
  ).filter((part) => part !== "");
}

/**
 * A name with its compartments (after hyphens) and their sub-compartments (after spaces) in order,
 * numbers first: "SI-MMM AACD-G DEFG ABCD" is "SI-G ABCD DEFG-MMM AACD".
 */
export function orderInside(name: string): string {
  const prefix = name.startsWith(SAP_PREFIX) ? SAP_PREFIX : "";
  const [system = "", ...compartments] = name.slice(prefix.length).split("-");
  return prefix + [orderWords(system), ...ordered(compartments.map(orderWords))].join("-");
}

function orderWords(text: string): string {
  const [name = "", ...inner] = text.split(" ");
  return [name, ...ordered(inner)].join(" ");
}

const ordered = (names: readonly string[]): string[] => [...new Set(names)].toSorted(compareInner);

/** Numbers by value, before and apart from words. */
function compareInner(a: string, b: string): number {
  const numbers = /^\d+$/.test(a) && /^\d+$/.test(b);
  return numbers ? Math.sign(Number(a) - Number(b)) || compareText(a, b) : compareText(a, b);
}
