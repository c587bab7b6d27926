/** A marking in a test: read, and held against the names of the pack. */
import { BARE_LABEL, type Label, parseMarking } from "../../marking/mod.ts";
import { hint } from "../../pack/mod.ts";
import type { Policy } from "../compile.ts";

export interface Mark {
  readonly label: Label;
  /** Rules of marking that it breaks, each once. */
  readonly brokenRules: readonly string[];
  /** Why it cannot stand in a test that expects it to be read. */
  readonly faults: readonly string[];
}

/** Reads a marking. One that breaks a rule is no label, and what has no label reaches nobody. */
export function readMark(text: string, policy: Policy): Mark {
  const { schemes, communities } = policy.world;
  const { label, issues } = parseMarking(text, schemes, communities);
  if (label !== null) return { label, brokenRules: [], faults: strangers(label, policy) };
  return {
    label: BARE_LABEL,
    brokenRules: [...new Set(issues.map(({ rule }) => rule))],
    faults: issues.map(({ message }) => message),
  };
}

/** Nations, organisations and compartments that a marking names and the pack does not know. */
function strangers(label: Label, { pack, members, compartments }: Policy): string[] {
  const tetragraphs = pack.communities.map(({ tetragraph }) => tetragraph);
  const released = [...label.releasableTo, ...label.displayOnlyTo];
  const named = label.tlpNamed.map((role) => role.slice(0, role.indexOf("/")));
  return [
    // A pack that does not list nations may speak of all that there are.
    ...(pack.nations === undefined
      ? []
      : unknown("nation", released, [...Object.keys(pack.nations), ...tetragraphs])),
    ...unknown("organisation", named, [...members.keys()]),
    ...unknown("compartment", label.compartments, [...compartments]),
  ];
}

const unknown = (what: string, written: readonly string[], known: readonly string[]): string[] =>
  written
    .filter((name) => !known.includes(name))
    .map((name) => {
      const words = known.filter((word) => word !== "");
      return `unknown ${what} \`${name}\`; ${hint(name, words)}`;
    });
