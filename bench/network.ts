/**
 * What the emulated network costs while nothing is wrong: the same client, broker and messages over a
 * link and directly, in turn, in one run. `node bench/network.ts [--json]`
 */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { NatsConnection } from "@nats-io/transport-node";
import { createOperator } from "../cli/fabric/mod.ts";
import { accounts, connectBus, EXERCISE_BANNER, subjects } from "../platform/bus/mod.ts";
import { identityPath, startExchange, versionText } from "../platform/nats/mod.ts";
import { loadPack } from "../platform/pack/mod.ts";

const ROOT = join(import.meta.dirname, "..");
const PACK = join(ROOT, "tests/packs/six");
const REPETITIONS = 5;
const WARM_UP = 2_000;
const ROUND_TRIPS = 5_000;
const BURSTS = [
  { bytes: 128, messages: 100_000 },
  { bytes: 16 * 1024, messages: 8_000 },
] as const;

const WAYS = ["direct", "over a link"] as const;
type Way = (typeof WAYS)[number];

interface Measure {
  readonly name: string;
  readonly unit: string;
  readonly take: (nc: NatsConnection) => Promise<number[]>;
}

const exchange = await startExchange(loadPack(PACK).pack);
const state = mkdtempSync(join(tmpdir(), "sekisho-bench-"));
const service = spawn(process.execPath, [join(ROOT, "services/network/main.ts")], {
  stdio: ["ignore", "ignore", "inherit"],
  env: {
    PATH: process.env["PATH"],
    SEKISHO_NATS_URL: exchange.url,
    SEKISHO_IDENTITY: identityPath(exchange.dir, "network"),
    SEKISHO_STATE: state,
    SEKISHO_PACK: PACK,
    SEKISHO_LOG: join(state, "network.log"),
  },
});
const identityOf = (name: string) => exchange.identities.get(name)!;
const operatorBus = await connectBus({ url: exchange.url, identity: identityOf("operator") });
const operator = createOperator(operatorBus);
await operator.untilReady([accounts.network], 20_000);
const { links } = await operator.network({ op: "list" });
const link = links.find(({ name }) => name === "nisc")!.address;

/** Says what the organisation hears; it stands beside the broker. */
const speaker = await connectBus({ url: exchange.url, identity: identityOf("exercise") });
const listener = {
  direct: await connectBus({ url: exchange.url, identity: identityOf("nisc") }),
  "over a link": await connectBus({ url: link, identity: identityOf("nisc") }),
} as const;

const measures: Measure[] = [
  {
    name: "round trip p50, p99",
    unit: "µs",
    async take(nc) {
      for (let n = 0; n < WARM_UP; n++) await nc.flush();
      const taken: number[] = [];
      for (let n = 0; n < ROUND_TRIPS; n++) {
        const begun = performance.now();
        await nc.flush();
        taken.push((performance.now() - begun) * 1_000);
      }
      taken.sort((a, b) => a - b);
      return [taken[Math.floor(ROUND_TRIPS * 0.5)]!, taken[Math.floor(ROUND_TRIPS * 0.99)]!];
    },
  },
  ...BURSTS.map(({ bytes, messages }) => ({
    name: `received, ${bytes} B each`,
    unit: "msgs/s",
    take: async (nc: NatsConnection) => [await receivedPerSec(nc, bytes, messages)],
  })),
];

/** Messages a second from the broker to the client, with the first as the start. */
async function receivedPerSec(nc: NatsConnection, bytes: number, messages: number) {
  const { promise, resolve } = Promise.withResolvers<number>();
  let received = 0;
  let begun = 0;
  const subscription = nc.subscribe(subjects.gate, {
    callback() {
      received += 1;
      if (received === 1) begun = performance.now();
      if (received === messages) resolve(performance.now() - begun);
    },
  });
  await nc.flush();
  const payload = Buffer.alloc(bytes);
  for (let sent = 0; sent < messages; sent++) {
    speaker.nc.publish(subjects.gate, payload);
    // A broker that is flooded cuts off who is slow.
    if (sent % 500 === 499) await speaker.nc.flush();
  }
  const tookMs = await promise;
  subscription.unsubscribe();
  return (messages - 1) / (tookMs / 1_000);
}

const results: Record<string, Record<Way, number[][]>> = {};
for (let repetition = 0; repetition < REPETITIONS; repetition++) {
  for (const { name, take } of measures) {
    results[name] ??= { direct: [], "over a link": [] };
    // In turn, and not always the same first.
    for (const way of repetition % 2 === 0 ? WAYS : WAYS.toReversed()) {
      results[name][way].push(await take(listener[way].nc));
      await sleep(100);
    }
  }
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

const rows = measures.flatMap(({ name, unit }) => {
  const [direct, linked] = WAYS.map((way) => results[name]![way]);
  return direct![0]!.map((_, index) => {
    const [before, after] = [direct!, linked!].map((runs) => runs.map((run) => run[index]!));
    const label = direct![0]!.length > 1 ? name.replace(/p50, p99/, ["p50", "p99"][index]!) : name;
    return {
      measure: label,
      unit,
      direct: median(before!),
      directSpread: [Math.min(...before!), Math.max(...before!)],
      linked: median(after!),
      linkedSpread: [Math.min(...after!), Math.max(...after!)],
    };
  });
});

if (process.argv.includes("--json")) {
  console.log(JSON.stringify({ banner: EXERCISE_BANNER, repetitions: REPETITIONS, rows }, null, 2));
} else {
  const show = (value: number) => Math.round(value).toLocaleString("en-GB");
  const shown = (value: number, [least, most]: number[]) =>
    `${show(value)} (${show(least!)}–${show(most!)})`;
  console.log(`${EXERCISE_BANNER}\n
Emulated network without toxics against a direct connection: medians of ${REPETITIONS} (least–most)
node ${process.versions.node}, nats-server ${versionText(exchange.program.version)}, ${cpus().length} × ${cpus()[0]?.model}\n
| measure | unit | direct | over a link | ratio |
|---|---|---|---|---|`);
  for (const { measure, unit, direct, directSpread, linked, linkedSpread } of rows) {
    const cells = [shown(direct, directSpread), shown(linked, linkedSpread)];
    console.log(
      `| ${measure} | ${unit} | ${cells.join(" | ")} | ${(linked / direct).toFixed(2)} |`,
    );
  }
}

await Promise.all([operatorBus, speaker, ...Object.values(listener)].map((bus) => bus.close()));
service.kill("SIGTERM");
await new Promise((resolve) => service.once("close", resolve));
await exchange.stop();
rmSync(state, { recursive: true, force: true });
