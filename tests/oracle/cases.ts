/** Random questions: a pack, a hop in it, a label for it, and now and then a flaw. */
import fc from "fast-check";
import type { Arbitrary } from "fast-check";
import { validateLabel } from "../../domain/marking/mod.ts";
import { pick, weighted } from "./dice.ts";
import type { Question } from "./entities.ts";
import { FLAWS } from "./flaws.ts";
import { hopIn } from "./hops.ts";
import { labelFor } from "./labels.ts";
import { permits } from "./oracle.ts";
import { world } from "./worlds.ts";

export interface Case {
  readonly question: Question;
  /** Name of the flaw it was given; "" for none. */
  readonly flaw: string;
}

/**
 * The question with a path that can have been: as far as everybody on it was permitted to have it. Who
 * was not has no delivery to relay, and the rulings say nothing of those.
 */
function asReceived(question: Question): Question {
  const { path } = question.context;
  const stop = path.findIndex((_, index) => index > 0 && !passedOn(question, index));
  return stop === -1 ? question : along(question, path.slice(0, stop));
}

const passedOn = (question: Question, index: number): boolean => {
  const hop = along(question, question.context.path.slice(0, index));
  return permits({ ...hop, recipient: question.context.path[index]! });
};

const along = (question: Question, path: readonly string[]): Question => ({
  ...question,
  context: { ...question.context, path, submitter: path.at(-1)! },
});

const valid: Arbitrary<Question> = world.chain((pack) =>
  hopIn(pack).chain((hop) =>
    labelFor(pack, hop)
      .filter((label) => validateLabel(label, pack).length === 0)
      .map((label) => asReceived({ pack, label, ...hop })),
  ),
);

const flaw: Arbitrary<string> = weighted([24, fc.constant("")], [1, pick(Object.keys(FLAWS))]);

export const questions: Arbitrary<Case> = fc
  .tuple(valid, flaw)
  .map(([question, flaw]) => ({ question: FLAWS[flaw]?.(question) ?? question, flaw }));
