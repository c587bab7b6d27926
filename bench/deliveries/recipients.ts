/**
 * Recipients in a process of their own: everybody's inbox is taken from and every message
 * acknowledged. Tells its parent how many deliveries have come, twenty times a second.
 * `node recipients.ts URL EXCHANGE_DIR FIRST LAST`
 */
import { connectBus, consumers, readIdentity, streams } from "../../platform/bus/mod.ts";
import { identityPath } from "../../platform/nats/mod.ts";

const [url, dir, first, last] = process.argv.slice(2);
let deliveries = 0;

/** An answer of the checkpoint to a submitter begins with its field in InboxMessage; nothing else does. */
const isAnswer = (data: Uint8Array): boolean => data[0] === 0x12;

for (let at = Number(first); at <= Number(last); at++) {
  const name = `org-${at}`;
  const bus = await connectBus({ url: url!, identity: readIdentity(identityPath(dir!, name)) });
  const consumer = await bus.js.consumers.get(streams.inbox(name), consumers.inbox(name));
  await consumer.consume({
    max_messages: 2_000,
    callback(message) {
      if (!isAnswer(message.data)) deliveries += 1;
      message.ack();
    },
  });
}
setInterval(
  () => process.send?.({ deliveries, unixMs: performance.timeOrigin + performance.now() }),
  50,
);
process.send?.({ ready: true });
