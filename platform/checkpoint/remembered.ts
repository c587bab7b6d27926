/**
 * Recipients judged before: what is decided depends on labels, kinds, the way and the circumstances, and
 * those come again and again. Kept per policy, under everything a decision depends on and nothing else;
 * an audit decides without it.
 */
import { Remembered, type DecisionContext, type Policy } from "../../domain/policy/mod.ts";
import type { sekisho } from "../../proto/mod.ts";
import { judgeRecipients } from "./judge.ts";
import type { Judged } from "./matter.ts";

/** At most; the half of them that were asked for last are always there. Some KiB each, by the number of neighbours. */
const KEPT = 10_000;

const byPolicy = new WeakMap<Policy, Remembered<readonly RememberedRecipient[]>>();

/** What of a decision about one recipient does not name its copy. */
export type RememberedRecipient = Readonly<
  Pick<sekisho.v1.RecipientDecision, "organisation" | "marking" | "verdicts" | "withheld">
>;

/** The same as `judgeRecipients`, which is asked when nothing is known. Its results are shared: change none. */
export function recipientsFor(
  policy: Policy,
  judged: Judged,
  candidates: readonly string[],
  context: DecisionContext,
): readonly RememberedRecipient[] {
  let remembered = byPolicy.get(policy);
  if (!remembered) byPolicy.set(policy, (remembered = new Remembered(KEPT, "second")));
  return remembered.get(keyOf(policy, judged, candidates, context), () =>
    judgeRecipients(policy, judged, candidates, context),
  );
}

function keyOf(
  { labels: book }: Policy,
  { labels, portions }: Judged,
  candidates: readonly string[],
  context: DecisionContext,
): string {
  return JSON.stringify([
    labels.map(({ label, releasedTo }) => [book.numberOf(label), releasedTo]),
    portions.map(({ kind, label }) => [kind, label]),
    candidates,
    context,
  ]);
}
