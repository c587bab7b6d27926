/**
 * The broker alone: as many messages of as many bytes into the same inboxes, pipelined, every
 * acknowledgement counted. `node raw.ts URL EXCHANGE_DIR SIZE MESSAGES_EACH BYTES`
 */
import { connectBus, PipelinedPublisher, readIdentity, subjects } from "../../platform/bus/mod.ts";
import { identityPath } from "../../platform/nats/mod.ts";

const [url, dir, size, each, bytes] = process.argv.slice(2);
const bus = await connectBus({ url: url!, identity: readIdentity(identityPath(dir!, "policy")) });
const publisher = new PipelinedPublisher(bus.nc);
// As a delivery begins, so that the recipients count it as one.
const payload = Buffer.alloc(Number(bytes), 0x0a);
for (let number = 0; number < Number(each); number++) {
  for (let at = 1; at <= Number(size); at++) {
    if (!publisher.hasRoom) await publisher.room();
    void publisher.publish(subjects.inbox(`org-${at}`), payload, { messageId: `${at}/${number}` });
  }
}
await publisher.drain();
await bus.close();
