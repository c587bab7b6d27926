/**
 * Recipients in a process of their own, which note when each delivery came. Tells its parent of the first; asked
 * with a plan, how long those after the warm-up were on their way. `node recipients.ts URL EXCHANGE_DIR SIZE`
 */
import { connectBus, consumers, readIdentity, streams } from "../../platform/bus/mod.ts";
import { identityPath } from "../../platform/nats/mod.ts";
import { numberIn } from "./number-in.ts";
import { intendedUnixMs, nowUnixMs, type Plan } from "./plan.ts";

const [url, dir, size] = process.argv.slice(2);
const received: { readonly number: number; readonly unixMs: number }[] = [];

/** An answer of the checkpoint to a submitter begins with its field in InboxMessage; nothing else does. */
const isAnswer = (data: Uint8Array): boolean => data[0] === 0x12;

for (let at = 1; at <= Number(size); at++) {
  const name = `org-${at}`;
  const bus = await connectBus({ url: url!, identity: readIdentity(identityPath(dir!, name)) });
  const consumer = await bus.js.consumers.get(streams.inbox(name), consumers.inbox(name));
  await consumer.consume({
    max_messages: 2_000,
    callback(message) {
      const unixMs = nowUnixMs();
      message.ack();
      if (isAnswer(message.data)) return;
      received.push({ number: numberIn(message.data), unixMs });
      if (received.length === 1) process.send?.({ first: true });
    },
  });
}

process.on("message", (plan: Plan) => {
  const measured = received.filter(({ number }) => number > plan.warmUp);
  const latenciesMs = measured.map(({ number, unixMs }) => unixMs - intendedUnixMs(plan, number));
  process.send?.({ latenciesMs });
});
process.send?.({ ready: true });
