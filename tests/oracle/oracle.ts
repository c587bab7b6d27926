/**
 * The oracle: which axes fail, by rules written in Cedar from the reference and by nobody who had seen
 * the engine.
 *
 * - policy.cedar: the rulings · schema.cedarschema: what they speak of · cedar.ts: Cedar itself
 * - entities.ts: a pack, a label and a hop in Cedar's terms · oracle.ts: the answer put together
 * - worlds.ts, agreements.ts, levels.ts: random packs · hops.ts, labels.ts: random questions in one
 * - flaws.ts: what must be refused · cases.ts: all of it together · dice.ts: draws they share
 * - tally.ts: what the questions hit · fixes.ts: what an agreement wants · show.ts: one for a reader
 * - run.ts: engine and oracle side by side
 */
import { AXES } from "../../domain/policy/mod.ts";
import type { Axis } from "../../domain/policy/mod.ts";
import type { Agreement } from "../../domain/pack/types.ts";
import { ask } from "./cedar.ts";
import { cedarQuestion } from "./entities.ts";
import type { Question } from "./entities.ts";

export interface Verdict {
  readonly permitted: boolean;
  /** In the order of AXES. */
  readonly failed: readonly Axis[];
  /** Agreements under which the agreement axis holds; empty where none is asked for. */
  readonly serving: readonly string[];
  /** Why nothing was judged, and every axis fails; "" when it was. */
  readonly refused: string;
}

/** Everything refused, which fails every axis. */
const refusal = (refused: string): Verdict => ({
  permitted: false,
  failed: AXES,
  serving: [],
  refused,
});

/** The oracle contradicts itself, which is no refusal but a fault of the oracle's. */
class BrokenPolicy extends Error {}

/** What the reference says to the question. Any error while asking is a refusal. */
export function verdictOf(question: Question): Verdict {
  try {
    return judged(question);
  } catch (error) {
    if (error instanceof BrokenPolicy) throw error;
    return refusal(String(error));
  }
}

/**
 * One agreement must satisfy everything and several are never mixed: where one is asked for, the
 * question is put under each. The answer is of the one that serves and leaves the fewest axes failed;
 * when none serves, of the one that leaves the fewest, for "reasons are exactly the failed axes": a
 * clearance that suffices by some table between the two is not what the agreement lacks.
 */
function judged(question: Question): Verdict {
  const bare = asked(question, null);
  if (bare.refused !== "" || !bare.failed.includes("agreement")) return bare;
  const under = question.pack.agreements.map((agreement) => asked(question, agreement));
  const serving = under.filter(serves);
  const candidates = serving.length > 0 ? serving : [bare, ...under];
  const best = candidates.toSorted((a, b) => a.failed.length - b.failed.length)[0] ?? bare;
  return { ...best, serving: serving.flatMap((verdict) => verdict.serving) };
}

/** Whether the answer is a permit; asks no more than that takes. */
export function permits(question: Question): boolean {
  const bare = asked(question, null);
  const open = bare.failed.every((axis) => axis === "agreement" || axis === "clearance");
  return (
    bare.permitted ||
    (open && question.pack.agreements.some((agreement) => permitsUnder(question, agreement)))
  );
}

/** Whether it is a permit under that agreement, which need not be one of the pack's. */
export const permitsUnder = (question: Question, agreement: Agreement): boolean =>
  asked(question, agreement).permitted;

const serves = ({ failed }: Verdict): boolean => !failed.includes("agreement");

function asked(question: Question, agreement: Agreement | null): Verdict {
  const { allowed, reasons, errors } = ask(cedarQuestion(question, agreement));
  if (errors.length > 0) return refusal(errors.join("; "));
  const refused = reasons.filter((reason) => reason.startsWith("refuse-"));
  if (refused.length > 0) return refusal(refused.join(", "));
  const failed = AXES.filter((axis) => reasons.includes(axis));
  if (allowed !== (failed.length === 0)) throw new BrokenPolicy("permit and forbids disagree");
  return {
    permitted: allowed,
    failed,
    serving: agreement === null ? [] : [agreement.id],
    refused: "",
  };
}
