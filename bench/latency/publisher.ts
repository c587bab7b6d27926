/**
 * The submitters in a process of their own: each organisation in turn, at the pace of the plan. Number 0 goes
 * out at once, so that it is known when the sender is there. `node publisher.ts URL EXCHANGE_DIR SIZE`
 */
import { setTimeout as sleep } from "node:timers/promises";
import { connectBus, PipelinedPublisher, readIdentity, subjects } from "../../platform/bus/mod.ts";
import { identityPath } from "../../platform/nats/mod.ts";
import { ringWorld, writerFor } from "../deliveries/world.ts";
import { intendedUnixMs, nowUnixMs, type Plan } from "./plan.ts";

const [url, dir, size] = process.argv.slice(2);
const pack = ringWorld(Number(size));
const writer = writerFor(pack);
const publishers: PipelinedPublisher[] = [];
for (const { id } of pack.organisations) {
  const bus = await connectBus({ url: url!, identity: readIdentity(identityPath(dir!, id)) });
  publishers.push(new PipelinedPublisher(bus.nc));
}

const place = (number: number): number => number % pack.organisations.length;
const write = (number: number): Uint8Array =>
  writer.wire(pack.organisations[place(number)]!.id, number);
const submit = (number: number, bytes: Uint8Array): void => {
  const subject = subjects.incident(pack.organisations[place(number)]!.id);
  void publishers[place(number)]!.publish(subject, bytes, { messageId: String(number) });
};

async function follow(plan: Plan, written: readonly Uint8Array[]): Promise<void> {
  for (let number = 1; number <= plan.last;) {
    while (number <= plan.last && intendedUnixMs(plan, number) <= nowUnixMs()) {
      submit(number, written[number]!);
      number += 1;
    }
    // The shortest timer there is; a delay counts, for it is the intended time that is counted from.
    await sleep(1);
  }
  await Promise.all(publishers.map((publisher) => publisher.drain()));
  process.send?.({ sent: plan.last });
}

process.on("message", (asked: Omit<Plan, "fromUnixMs">) => {
  const written = Array.from({ length: asked.last + 1 }, (_, number) => write(number));
  const plan = { ...asked, fromUnixMs: nowUnixMs() + 100 };
  process.send?.({ plan });
  void follow(plan, written);
});
submit(0, write(0));
