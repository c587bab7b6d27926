/**
 * Cedar (cedar-wasm), policies and schema parsed beforehand, entities built beforehand, the one agreement
 * that serves found beforehand: one question for each organisation, and nothing but Cedar's time.
 */
import type { Label } from "../../domain/marking/mod.ts";
import { findServing } from "./serving.ts";
import { ask, type CedarQuestion } from "../../tests/oracle/cedar.ts";
import { cedarQuestion } from "../../tests/oracle/entities.ts";
import type { World } from "./world.ts";

/** Questions for a label's whole audience. */
export function cedarQuestions(world: World, label: Label): CedarQuestion[] {
  const { pack, ids, context } = world;
  return ids.map((recipient) =>
    cedarQuestion({ pack, label, recipient, context }, findServing(world, label, recipient)),
  );
}

export function cedarAudience({ ids }: World, questions: readonly CedarQuestion[]): string[] {
  return ids.filter((_, at) => ask(questions[at]!).allowed);
}
