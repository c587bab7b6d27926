/** Tells, without what it is, that something changed for who plays the organisation. */
import type { NatsConnection } from "@nats-io/transport-node";
import type { Changed } from "../../domain/play/mod.ts";
import { subjects } from "../../platform/bus/mod.ts";
import type { PlayStore } from "./play-store.ts";
import type { Scene } from "./runtime.ts";

/** Changes that come together are told together. */
const TOGETHER_MS = 100;

/** What to call when something changed; outside of exercises that people play it tells nobody. */
export function tellsOfChanges(
  nc: Pick<NatsConnection, "publish" | "isClosed" | "isDraining">,
  organisation: string,
  play: PlayStore,
  scene: () => Scene | null,
): () => void {
  let due = false;
  function tell(): void {
    due = false;
    const run = scene()?.run;
    if (run === undefined || nc.isClosed() || nc.isDraining()) return;
    const latest = play.latest(run, subjects.incident(organisation));
    const changed: Changed = { organisation, ...latest };
    nc.publish(subjects.agencyChanged(organisation), JSON.stringify(changed));
  }
  return () => {
    if (due || scene() === null) return;
    due = true;
    setTimeout(tell, TOGETHER_MS).unref();
  };
}
