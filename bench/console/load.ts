/** Incidents at a steady rate: real submissions into real outboxes, decided and delivered by the checkpoint. */
import { neighboursIn } from "../../domain/pack/mod.ts";
import type { Pack } from "../../domain/pack/types.ts";
import { connectBus, PipelinedPublisher, subjects, type Bus } from "../../platform/bus/mod.ts";
import type { Exchange } from "../../platform/nats/mod.ts";
import { sekisho } from "../../proto/mod.ts";
import { incidentOf } from "../../tests/support/checkpoint.ts";

export interface Load {
  /** Ends it, when the broker has stored everything. */
  stop(): Promise<void>;
}

const TICK_MS = 50;
const PORTIONS = [
  ["title", "TLP:CLEAR", "EXERCISE: a terminal stands still"],
  ["summary", "TLP:GREEN", `EXERCISE: ${"what was seen and where, ".repeat(10)}`],
  ["indicator", "TLP:AMBER", "EXERCISE: 198.51.100.77"],
] as const;

interface Submitter {
  readonly bus: Bus;
  readonly publisher: PipelinedPublisher;
}

/** Every linked organisation submits in turn, so often that so many copies are decided about a second. */
export async function startLoad(
  { url, identities }: Exchange,
  pack: Pack,
  topology: string,
  copiesPerSec: number,
): Promise<Load> {
  const linked = [...neighboursIn(pack, topology)!].filter(([, others]) => others.length > 0);
  const copiesEach = linked.reduce((sum, [, others]) => sum + others.length, 0) / linked.length;
  const submitters: Submitter[] = [];
  for (const [id] of linked) {
    const bus = await connectBus({ url, identity: identities.get(id)! });
    submitters.push({ bus, publisher: new PipelinedPublisher(bus.nc) });
  }
  let sent = 0;
  const begunMs = Date.now();
  const timer = setInterval(() => {
    const due = ((Date.now() - begunMs) / 1_000) * (copiesPerSec / copiesEach);
    for (; sent < due; sent++) {
      const { bus, publisher } = submitters[sent % submitters.length]!;
      const incident = incidentOf(pack, { originator: bus.identity.name, portions: PORTIONS });
      const submission = { storyMs: 0, intendedUnixMs: Date.now(), incident };
      const bytes = sekisho.v1.Submission.encode(submission).finish();
      publisher
        .publish(subjects.incident(bus.identity.name), bytes, { messageId: incident.id })
        .catch((error: Error) => console.error(`not submitted: ${error.message}`));
    }
  }, TICK_MS);
  return {
    async stop() {
      clearInterval(timer);
      for (const { bus, publisher } of submitters) {
        await publisher.drain();
        publisher.close();
        await bus.close();
      }
    },
  };
}
