/** What faults at an emulated link share: a toxic of the same name, and whether it cuts the link off. */
import { isReplica } from "../replicas.ts";
import type { FabricAction, FaultFacts, StoryEffect } from "./types.ts";

/** One toxic of the fault's type on all its links at once. */
export function toxicOn({
  type,
  targets,
  stream,
  toxicity,
  attributes,
}: FaultFacts): FabricAction[] {
  return [{ kind: "toxic", links: targets, toxic: { type, stream, toxicity, attributes } }];
}

/**
 * The links are cut off: what their organisations send, are sent, or both, waits for the end. Without
 * either of them nobody decides.
 */
export function cutOff({ targets, stream }: Pick<FaultFacts, "targets" | "stream">): StoryEffect[] {
  return targets.flatMap((target): StoryEffect[] => {
    if (target === "policy") return [{ kind: "outage" }];
    // Measuring and conducting are no part of the story, and where one process of the checkpoint is cut
    // off the others decide.
    if (target === "metrics" || target === "exercise" || isReplica(target)) return [];
    return [{ kind: "cut", organisation: target, stream }];
  });
}

/** Connections end whichever way it is that nothing passes: what is sent and what is received waits. */
export const cutOffWhole = ({ targets }: FaultFacts): StoryEffect[] =>
  cutOff({ targets, stream: "both" });
