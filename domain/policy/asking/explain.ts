/** A decision with everything that would turn it round. */
import type { Policy } from "../compile.ts";
import { decide } from "../decide.ts";
import type { PolicyDecision } from "../types.ts";
import type { Flip } from "./flips.ts";
import { findFlips } from "./flips.ts";
import type { Question } from "./question.ts";
import { answer } from "./question.ts";

export interface Explanation {
  readonly decision: PolicyDecision;
  /** See `findFlips`. */
  readonly flips: readonly Flip[];
  /** Whether who would pass it on may have it from the originator; null without such a hop. */
  readonly sender: PolicyDecision | null;
}

/** Decides a question, and says what would turn the decision round. Pure, never throws. */
export function explain(policy: Policy, question: Question): Explanation {
  const answered = answer({ policy, question });
  return {
    decision: answered.decision,
    flips: findFlips(answered),
    sender: senderOf(policy, question),
  };
}

function senderOf(policy: Policy, { label, context }: Question): PolicyDecision | null {
  const { originator, submitter } = context;
  if (submitter === originator) return null;
  const direct = { ...context, submitter: originator, path: [originator] };
  return decide(policy, label, submitter, direct);
}
