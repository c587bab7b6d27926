/** What organisations said in the course of a run, as their outboxes hold it. */
import type { Fabric } from "../../cli/fabric/mod.ts";
import { connectBus, readIdentity, streams, subjects, type Bus } from "../../platform/bus/mod.ts";
import { identityPath } from "../../platform/nats/mod.ts";
import { sekisho } from "../../proto/mod.ts";

const { Receipt } = sekisho.v1;
/** Questions to the broker under way at a time. */
const AT_ONCE = 200;

/** That analysts were done with a delivery, by their organisation's word. Story milliseconds. */
export interface Triage {
  readonly organisation: string;
  readonly incident: string;
  readonly arrivalStoryMs: number;
  readonly startedStoryMs: number;
  readonly finishedStoryMs: number;
  /** Desks it passed, in order. */
  readonly desks: readonly string[];
}

/** All that was triaged on a fabric, by organisation and then in the order it was said. */
export async function triagesOn(
  fabric: Fabric,
  organisations: readonly string[],
): Promise<Triage[]> {
  const { exchange } = fabric.local!;
  const identity = readIdentity(identityPath(exchange.dir, "provisioner"));
  const bus = await connectBus({ url: exchange.url, identity });
  try {
    const triages: Triage[] = [];
    for (const organisation of organisations)
      for (const { triaged } of await receiptsOf(bus, organisation)) {
        if (!triaged) continue;
        const { incidentId, arrivalStoryMs, startedStoryMs, finishedStoryMs, desks } = triaged;
        const times = { arrivalStoryMs, startedStoryMs, finishedStoryMs };
        triages.push({ organisation, incident: incidentId, ...times, desks });
      }
    return triages;
  } finally {
    await bus.close();
  }
}

async function receiptsOf(bus: Bus, organisation: string): Promise<sekisho.v1.Receipt[]> {
  const name = streams.outbox(organisation);
  const { state } = await bus.jsm.streams.info(name);
  const receipts: sekisho.v1.Receipt[] = [];
  for (let first = Math.max(1, state.first_seq); first <= state.last_seq; first += AT_ONCE) {
    const count = Math.min(AT_ONCE, state.last_seq - first + 1);
    const sequences = Array.from({ length: count }, (_, index) => first + index);
    const stored = await Promise.all(
      sequences.map((seq) => bus.jsm.streams.getMessage(name, { seq })),
    );
    for (const message of stored)
      if (message?.subject === subjects.receipt(organisation))
        receipts.push(Receipt.decode(message.data));
  }
  return receipts;
}
