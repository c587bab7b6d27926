/** One measurement: submissions at a pace, and how long their deliveries were on their way. */
import { fork, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { ascending } from "../../domain/measurement/mod.ts";
import { startExchange } from "../../platform/nats/mod.ts";
import { end, startSender } from "../deliveries/measure.ts";
import { NEIGHBOURS, ringWorld } from "../deliveries/world.ts";
import type { Plan } from "./plan.ts";

const WARM_UP_S = 5;
const MEASURED_S = 4;
/** What has not come so long after the last was sent never comes: it counts as later than all others. */
const WAIT_MS = 10_000;
const POLL_MS = 250;

export interface Pace {
  readonly organisations: number;
  readonly deliveriesPerSec: number;
}

/** Milliseconds from the intended send to the recipient, ascending; Infinity for what did not come. */
export async function latenciesOf(
  sender: "checkpoint" | "relay",
  { organisations, deliveriesPerSec }: Pace,
): Promise<number[]> {
  const exchange = await startExchange(ringWorld(organisations));
  const state = mkdtempSync(join(tmpdir(), "sekisho-bench-"));
  const children: ChildProcess[] = [];
  const start = (file: string): ChildProcess => {
    const args = [exchange.url, exchange.dir, String(organisations)];
    const child = fork(join(import.meta.dirname, file), args);
    children.push(child);
    return child;
  };
  try {
    const recipients = start("recipients.ts");
    await told(recipients, "ready");
    const there = told(recipients, "first");
    children.push(startSender(sender, exchange, { organisations, each: 0, rawBytes: 0 }, state));
    const publisher = start("publisher.ts");
    await there;
    const perSec = deliveriesPerSec / NEIGHBOURS;
    const warmUp = Math.round(perSec * WARM_UP_S);
    const last = warmUp + Math.round(perSec * MEASURED_S);
    const planned = told(publisher, "plan");
    const sent = told(publisher, "sent");
    publisher.send({ everyMs: 1_000 / perSec, warmUp, last });
    const plan = (await planned) as Plan;
    await sent;
    return await all(recipients, plan, (last - warmUp) * NEIGHBOURS);
  } finally {
    for (const child of children) await end(child);
    await exchange.stop();
    rmSync(state, { recursive: true, force: true });
  }
}

async function all(recipients: ChildProcess, plan: Plan, expected: number): Promise<number[]> {
  const until = Date.now() + WAIT_MS;
  for (;;) {
    const answer = told(recipients, "latenciesMs");
    recipients.send(plan);
    const latencies = (await answer) as number[];
    if (latencies.length >= expected || Date.now() > until) {
      const missing = Array.from({ length: expected - latencies.length }, () => Infinity);
      return ascending([...latencies, ...missing]);
    }
    await sleep(POLL_MS);
  }
}

/** The next message with this in it. Rejects when the process ends before. */
function told(child: ChildProcess, key: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const onExit = (): void => reject(new Error(`a process ended before it told its ${key}`));
    const onMessage = (message: Readonly<Record<string, unknown>>): void => {
      if (!(key in message)) return;
      child.off("message", onMessage);
      child.off("exit", onExit);
      resolve(message[key]);
    };
    child.on("message", onMessage);
    child.once("exit", onExit);
  });
}
