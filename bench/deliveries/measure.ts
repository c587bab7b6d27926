/** One measurement: outboxes filled beforehand, one sender started, deliveries counted as recipients acknowledge. */
import { fork, spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Pack } from "../../domain/pack/types.ts";
import { connectBus, PipelinedPublisher, subjects } from "../../platform/bus/mod.ts";
import { startExchange, type Exchange } from "../../platform/nats/mod.ts";
import { NEIGHBOURS, ringWorld, TOPOLOGY, writerFor } from "./world.ts";

/** Who sends: Sekisho's checkpoint and what it is compared with. */
export const SENDERS = ["checkpoint", "relay", "ordinary", "raw"] as const;
export type Sender = (typeof SENDERS)[number];

export interface Setting {
  readonly organisations: number;
  /** Submissions in each outbox. */
  readonly each: number;
  /** Bytes of a raw message: those of an average delivery. */
  readonly rawBytes: number;
  /** Options for the sender's node, for a profile. */
  readonly nodeOptions?: readonly string[];
}

export interface Measured {
  readonly deliveries: number;
  readonly perSec: number;
}

/** The first and last tenth of the deliveries are not counted: start and end are slower. */
const MARGIN = 0.1;
const GIVE_UP_MS = 120_000;

interface Sample {
  readonly deliveries: number;
  readonly unixMs: number;
}

/** Deliveries a second of one sender, on an exchange of its own. */
export async function measure(sender: Sender, setting: Setting): Promise<Measured> {
  const pack = ringWorld(setting.organisations);
  const exchange = await startExchange(pack);
  const state = mkdtempSync(join(tmpdir(), "sekisho-bench-"));
  const children: ChildProcess[] = [];
  try {
    if (sender !== "raw") await fillOutboxes(exchange, pack, setting, sender === "ordinary");
    const samples: Sample[] = [];
    children.push(await startRecipients(exchange, setting, (sample) => samples.push(sample)));
    children.push(startSender(sender, exchange, setting, state));
    const expected = setting.organisations * setting.each * NEIGHBOURS;
    await untilCounted(samples, expected, children);
    return { deliveries: expected, perSec: rateOf(samples, expected) };
  } finally {
    for (const child of children) await end(child);
    await exchange.stop();
    rmSync(state, { recursive: true, force: true });
  }
}

async function fillOutboxes(exchange: Exchange, pack: Pack, { each }: Setting, json: boolean) {
  const writer = writerFor(pack);
  const write = json ? writer.json : writer.wire;
  for (const { id } of pack.organisations) {
    const bus = await connectBus({ url: exchange.url, identity: exchange.identities.get(id)! });
    const publisher = new PipelinedPublisher(bus.nc);
    for (let number = 0; number < each; number++) {
      if (!publisher.hasRoom) await publisher.room();
      const messageId = `${id}/${number}`;
      void publisher.publish(subjects.incident(id), write(id, number), { messageId });
    }
    await publisher.drain();
    publisher.close();
    await bus.close();
  }
}

async function startRecipients(
  { url, dir }: Exchange,
  { organisations }: Setting,
  onSample: (sample: Sample) => void,
): Promise<ChildProcess> {
  const child = fork(join(import.meta.dirname, "recipients.ts"), [
    url,
    dir,
    "1",
    String(organisations),
  ]);
  await new Promise<void>((resolve, reject) => {
    child.once("exit", () => reject(new Error("the recipients ended")));
    child.on("message", (message: Sample | { ready: true }) =>
      "ready" in message ? resolve() : onSample(message),
    );
  });
  return child;
}

/** Starts the sender's process; `raw` and what is in the outboxes is of the setting. */
export function startSender(
  sender: Sender,
  { url, dir }: Exchange,
  setting: Setting,
  state: string,
): ChildProcess {
  const { organisations, each, rawBytes, nodeOptions = [] } = setting;
  const own = (file: string, ...more: (string | number)[]) => [
    join(import.meta.dirname, file),
    url,
    dir,
    String(organisations),
    ...more.map(String),
  ];
  const args = {
    checkpoint: [join(import.meta.dirname, "../../services/policy/main.ts")],
    relay: own("relay.ts"),
    ordinary: own("ordinary.ts"),
    raw: own("raw.ts", each * NEIGHBOURS, rawBytes),
  }[sender];
  return spawn(process.execPath, [...nodeOptions, ...args], {
    stdio: ["ignore", "ignore", "inherit"],
    env: {
      PATH: process.env["PATH"],
      SEKISHO_NATS_URL: url,
      SEKISHO_IDENTITY: join(dir, "identities/policy.json"),
      SEKISHO_STATE: state,
      SEKISHO_LOG: join(state, "policy.log"),
      SEKISHO_PACK: state,
      SEKISHO_TOPOLOGY: TOPOLOGY,
      SEKISHO_ALONE: "1",
    },
  });
}

async function untilCounted(
  samples: readonly Sample[],
  expected: number,
  children: ChildProcess[],
) {
  const until = Date.now() + GIVE_UP_MS;
  while ((samples.at(-1)?.deliveries ?? 0) < expected) {
    if (Date.now() > until)
      throw new Error(`${samples.at(-1)?.deliveries ?? 0} of ${expected} deliveries came`);
    if (children[0]!.exitCode !== null) throw new Error("the recipients ended");
    await sleep(20);
  }
}

function rateOf(samples: readonly Sample[], expected: number): number {
  const from = samples.find(({ deliveries }) => deliveries >= expected * MARGIN)!;
  const to = samples.find(({ deliveries }) => deliveries >= expected * (1 - MARGIN))!;
  return (to.deliveries - from.deliveries) / ((to.unixMs - from.unixMs) / 1_000);
}

/** Ends a process and resolves when it is gone. */
export async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  const late = setTimeout(() => child.kill("SIGKILL"), 10_000);
  await gone;
  clearTimeout(late);
}
