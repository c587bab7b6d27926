/** What it means to the story that a process is not there. */
import { isReplica } from "../replicas.ts";
import type { FaultFacts, StoryEffect } from "./types.ts";

/** An organisation's analysts can do nothing; without checkpoint, network or broker nobody's work goes out. */
export function notThere({ targets }: Pick<FaultFacts, "targets">): StoryEffect[] {
  return targets.flatMap((target): StoryEffect[] => {
    if (target === "policy") return [{ kind: "outage" }];
    if (target === "network" || target === "nats-server")
      return [{ kind: "cut", organisation: "*", stream: "both" }];
    // The figures come later, and the other processes of the checkpoint decide: the story does not wait.
    if (target === "metrics" || isReplica(target)) return [];
    return [{ kind: "capacity", organisation: target, desk: "", factor: 0 }];
  });
}
