/**
 * How many copies wait in each inbox: what is there was not lost, though nobody fetches it. Only the
 * provisioner may look at inboxes' consumers; who runs an exercise has its identity, services do not.
 */
import { connectBus, consumers, readIdentity, streams } from "../../platform/bus/mod.ts";
import { identityPath } from "../../platform/nats/mod.ts";

/** By organisation; those where something waits. Rejects when the provisioner is not let in. */
export async function waitingCopies(
  url: string,
  exchangeDir: string,
  organisations: readonly string[],
): Promise<Record<string, number>> {
  const bus = await connectBus({
    url,
    identity: readIdentity(identityPath(exchangeDir, "provisioner")),
  });
  try {
    const asked = await Promise.all(
      organisations.map(async (id) => {
        const info = await bus.jsm.consumers.info(streams.inbox(id), consumers.inbox(id));
        return [id, info.num_pending + info.num_ack_pending] as const;
      }),
    );
    return Object.fromEntries(asked.filter(([, n]) => n > 0));
  } finally {
    await bus.close();
  }
}
