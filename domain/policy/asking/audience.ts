/** Who may have information with a label, and who may not. */
import type { Label } from "../../marking/mod.ts";
import type { Policy } from "../compile.ts";
import { failedAxes } from "../decide.ts";
import type { Circumstances } from "./question.ts";
import { answer, questionFor } from "./question.ts";

export interface Audience {
  /** Organisations that may have it, in the pack's order. */
  readonly permit: readonly string[];
  readonly deny: readonly {
    readonly org: string;
    /** Of every failed axis, in their order, each once. */
    readonly codes: readonly string[];
  }[];
}

/**
 * Decides for every organisation of the pack but those that have the information: its originator,
 * and who passes it on. Pure, never throws; see `decide`.
 */
export function audienceOf(policy: Policy, label: Label, circumstances: Circumstances): Audience {
  const { originator, submitter } = circumstances;
  const permit: string[] = [];
  const deny: { org: string; codes: string[] }[] = [];
  for (const { id } of policy.pack.organisations) {
    if (id === originator || id === submitter) continue;
    const question = questionFor(label, circumstances, id);
    const { decision } = answer({ policy, question });
    if (decision.decision === "permit") permit.push(id);
    else deny.push({ org: id, codes: [...new Set(failedAxes(decision).map(({ code }) => code))] });
  }
  return { permit, deny };
}
