/** How many copies wait in each inbox: what is there was not lost, though nobody fetches it. */
import type { JetStreamClient } from "@nats-io/jetstream";
import { consumers, streams } from "../../platform/bus/mod.ts";

/** By organisation; one whose inbox cannot be asked about is left out, and then nothing waits there. */
export async function waitingCopies(
  js: JetStreamClient,
  organisations: readonly string[],
): Promise<Map<string, number>> {
  const asked = await Promise.allSettled(
    organisations.map(async (id) => {
      const consumer = await js.consumers.get(streams.inbox(id), consumers.inbox(id));
      const info = await consumer.info(true);
      return [id, info.num_pending + info.num_ack_pending] as const;
    }),
  );
  const told = asked.flatMap((each) => (each.status === "fulfilled" ? [each.value] : []));
  return new Map(told.filter(([, n]) => n > 0));
}
