/**
 * What of an explanation an originator may learn: axis codes, parameters about its own label and about
 * agreements, and the changes that are its own to make. What is on record about others is not among them.
 */
import type { LabExplanation } from "../../../domain/console/mod.ts";
import type { AxisResult, ChangeCode } from "../../../domain/policy/mod.ts";

/** Names of parameters that say nothing of a recipient but its nation, which everybody knows. */
const OWN_PARAMS: Readonly<Record<string, readonly string[]>> = {
  "not-cleared": ["level"],
  "no-equivalent-level": ["level"],
  "own-government-only": ["nation"],
  "unsupported-control": ["controls"],
  "never-relayed": ["tlp"],
  "unknown-community": ["community"],
  "no-agreement": ["between"],
  "agreement-not-in-force": ["agreement", "on"],
  "kind-not-covered": ["agreement", "kind"],
  "level-not-exchangeable": ["agreement", "level"],
  "above-ceiling": ["agreement", "level"],
  "organisation-not-served": ["agreement"],
  "onward-not-permitted": ["agreement"],
};

/** What an originator can do itself, about its label and about whom it addresses. */
const OWN_CHANGES: readonly ChangeCode[] = [
  "add-to-rel-to",
  "replace-noforn",
  "drop-control",
  "mark-tlp",
  "widen-tlp",
  "name-role",
  "name-addressee",
  "ask-release",
  "take-out-of-rel-to",
  "narrow-tlp",
  "unname-roles",
  "leave-out-addressee",
  "revoke-release",
];

/** The explanation as its originator may read it. */
export function forOriginator(explanation: LabExplanation): LabExplanation {
  const changes = explanation.changes.filter((set) =>
    set.every(({ code }) => OWN_CHANGES.includes(code)),
  );
  return {
    ...explanation,
    axes: explanation.axes.map(ownResult),
    changes,
    combined: "",
    sender: null,
    limited: true,
  };
}

function ownResult({ axis, satisfied, code, params }: AxisResult): AxisResult {
  // How an axis is satisfied depends on who the recipient is; that it is, its not failing says.
  if (satisfied) return { axis, satisfied, code: "", params: {} };
  const own = OWN_PARAMS[code] ?? [];
  const kept = Object.entries(params).filter(([name]) => own.includes(name));
  return { axis, satisfied, code, params: Object.fromEntries(kept) };
}
