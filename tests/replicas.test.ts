/** Two processes of the checkpoint on the same outboxes: killed in mid-batch, and restarted, under load. */
import { setTimeout as sleep } from "node:timers/promises";
import { Kvm } from "@nats-io/kv";
import { afterEach, describe, expect, test } from "vitest";
import { collect, type Collector } from "../cli/run/collect.ts";
import { uniform } from "../domain/exercise/mod.ts";
import { neighboursIn } from "../domain/pack/mod.ts";
import { policyNames } from "../domain/replicas.ts";
import { auditFiles, auditRecord, describeFinding, verifyFiles } from "../platform/audit/mod.ts";
import { buckets, keys, streams } from "../platform/bus/mod.ts";
import { replayDecision } from "../platform/checkpoint/mod.ts";
import type { PackStatus } from "../platform/nats/mod.ts";
import { jsonlText } from "../platform/report/mod.ts";
import { sekisho } from "../proto/mod.ts";
import { incidentOf, settled, startCheckpoint, submit } from "./support/checkpoint.ts";
import type { TestCheckpoint } from "./support/checkpoint.ts";
import { SIX } from "./support/packs.ts";
import { PATIENTLY, six, versionOf } from "./support/worlds.ts";

const TOPOLOGY = "mesh";
const SUBMITTERS = ["cisa", "nisc", "kr-kisa"] as const;
/** Of each submitter. */
const PER_BURST = 16;
const KILLS = 5;
const REPLICAS = policyNames(2);

let exchange: TestCheckpoint;
afterEach(() => exchange.stop());

interface Load {
  /** Message ids that the broker has acknowledged, by submitter. */
  readonly submitted: ReadonlyMap<string, readonly string[]>;
  stop(): Promise<void>;
}

/** Bursts from all submitters at once, so that every process has a batch under way, until it is stopped. */
async function load(): Promise<Load> {
  const submitted = new Map(SUBMITTERS.map((name): [string, string[]] => [name, []]));
  const buses = await Promise.all(SUBMITTERS.map((name) => exchange.as(name)));
  const stopping = new AbortController();
  const bursts = (async () => {
    for (; !stopping.signal.aborted; await sleep(150)) {
      for (const bus of buses) {
        const originator = bus.identity.name;
        const sketch = { originator, portions: [["title", "TLP:CLEAR", "patch it"]] } as const;
        const incidents = Array.from({ length: PER_BURST }, () =>
          incidentOf(exchange.pack, sketch),
        );
        const ids = await Promise.all(incidents.map((incident) => submit(bus, { incident })));
        submitted.get(originator)!.push(...ids);
      }
    }
  })();
  return {
    submitted,
    async stop() {
      stopping.abort();
      await bursts;
      await Promise.all(SUBMITTERS.map((name) => settled(exchange, name)));
    },
  };
}

/** All that a stream holds, in order. */
async function all(stream: string): Promise<Uint8Array[]> {
  const { js, jsm } = await exchange.as("provisioner");
  const { messages } = (await jsm.streams.info(stream)).state;
  if (messages === 0) return [];
  const stored: Uint8Array[] = [];
  for await (const message of await (await js.consumers.get(stream)).consume()) {
    stored.push(message.data);
    if (stored.length === messages) break;
  }
  return stored;
}

/** What is in an inbox: ids of copies, and the messages that were answered. */
async function inboxOf(organisation: string) {
  const messages = (await all(streams.inbox(organisation))).map((bytes) =>
    sekisho.v1.InboxMessage.decode(bytes),
  );
  return {
    copies: messages.flatMap(({ delivery }) => delivery?.id ?? []).toSorted(),
    answered: messages.flatMap(({ result }) => result?.messageId ?? []).toSorted(),
  };
}

/** One decision on each submission, each permitted copy once, each answer once, and nothing else. */
async function expectOnce({ submitted }: Load): Promise<sekisho.v1.Decision[]> {
  const decisions = (await all(streams.decisions)).map((bytes) =>
    sekisho.v1.Decision.decode(bytes),
  );
  const decided = Map.groupBy(decisions, ({ submitter }) => submitter);
  const neighbours = neighboursIn(exchange.pack, TOPOLOGY)!;
  for (const [submitter, messageIds] of submitted) {
    const own = decided.get(submitter)!;
    expect(own.map(({ messageId }) => messageId).toSorted()).toEqual(messageIds.toSorted());
    // Cleared for everybody: whoever is a neighbour gets it.
    const recipients = new Set(own.map((each) => each.recipients.length));
    expect(recipients).toEqual(new Set([neighbours.get(submitter)!.length]));
  }
  const permitted = Map.groupBy(
    decisions.flatMap(({ recipients }) => recipients),
    ({ organisation }) => organisation ?? "",
  );
  for (const { id } of exchange.pack.organisations) {
    const { copies, answered } = await inboxOf(id);
    const expected = (permitted.get(id) ?? []).map(({ deliveryId }) => deliveryId ?? "");
    expect(expected).not.toContain("");
    expect(copies, id).toEqual(expected.toSorted());
    expect(answered, id).toEqual((submitted.get(id) ?? []).toSorted());
  }
  return decisions;
}

/** As `sekisho audit verify`, over all that was decided since the exchange began. */
async function expectWhole(collector: Collector, decisions: number): Promise<void> {
  await collector.finish();
  const arms = [{ runId: "", topology: TOPOLOGY }];
  const record = auditRecord(arms, collector.audit);
  const { findings, counts } = verifyFiles(
    {
      manifest: JSON.stringify({ arms, ...record.manifest }),
      decisions: jsonlText(record.rows),
      chains: record.files.get(auditFiles.chains)!,
      pack: (version) => record.files.get(auditFiles.pack(version)) ?? null,
    },
    replayDecision,
  );
  expect(findings.map(describeFinding)).toEqual([]);
  expect(counts.replayed).toBe(decisions);
}

/** How many each process decided, by its name. */
const sharesOf = (decisions: readonly sekisho.v1.Decision[]): number[] =>
  REPLICAS.map(
    (name) => decisions.filter(({ decidedBy }) => decidedBy.split("/")[0] === name).length,
  );

function expectShared(decisions: readonly sekisho.v1.Decision[]): void {
  const shares = sharesOf(decisions);
  expect(shares.reduce((sum, share) => sum + share, 0)).toBe(decisions.length);
  expect(Math.min(...shares), String(shares)).toBeGreaterThan(decisions.length / 10);
}

describe("with two processes of the checkpoint nothing is lost, nothing doubled, each decided once", () => {
  test.each(["1"])(
    "killed in mid-batch, at random moments of seed %s",
    async (seed) => {
      exchange = await startCheckpoint(TOPOLOGY, SIX, REPLICAS.length);
      const collector = await collect(exchange.operator);
      const traffic = await load();
      for (let kill = 0; kill < KILLS; kill++) {
        await sleep(200 + 800 * uniform(seed, "moment", kill));
        const victim = REPLICAS[Math.floor(REPLICAS.length * uniform(seed, "victim", kill))]!;
        await expect
          .poll(() => exchange.supervisor.pid(victim), { timeout: 10_000 })
          .not.toBeNull();
        process.kill(exchange.supervisor.pid(victim)!, "SIGKILL");
      }
      await exchange.untilReady();
      await sleep(500);
      await traffic.stop();
      expect(exchange.crashes).toHaveLength(KILLS);
      const decisions = await expectOnce(traffic);
      expectShared(decisions);
      await expectWhole(collector, decisions.length);
    },
    90_000,
  );

  test("restarted one at a time", async () => {
    exchange = await startCheckpoint(TOPOLOGY, SIX, REPLICAS.length);
    const collector = await collect(exchange.operator);
    const traffic = await load();
    for (const name of REPLICAS) {
      await sleep(300);
      await exchange.supervisor.stop(name);
      exchange.supervisor.resume(name);
      await exchange.untilReady();
    }
    await traffic.stop();
    expect(exchange.crashes).toEqual([]);
    const decisions = await expectOnce(traffic);
    expectShared(decisions);
    await expectWhole(collector, decisions.length);
  }, 90_000);
});

test("a pack that is in force holds also for a process that stood still when it was put", async () => {
  exchange = await startCheckpoint(TOPOLOGY, SIX, REPLICAS.length);
  const [cisa, provisioner] = [await exchange.as("cisa"), await exchange.as("provisioner")];
  const kvm = new Kvm(provisioner.js);
  const [packs, state] = [await kvm.open(buckets.pack), await kvm.open(buckets.state)];
  const inForce = async () => (await state.get(keys.packStatus))?.json<PackStatus>().version;
  const sketch = { originator: "cisa", portions: [["title", "TLP:CLEAR", "patch it"]] } as const;
  const renamed = versionOf(six, { name: "renamed" });
  const frozen = exchange.supervisor.pid(REPLICAS[1]!)!;
  process.kill(frozen, "SIGSTOP");
  await packs.put(keys.pack, JSON.stringify(renamed));
  await expect.poll(inForce, PATIENTLY).toBe(renamed.version);
  await Promise.all(
    Array.from({ length: 40 }, () => submit(cisa, { incident: incidentOf(exchange.pack, sketch) })),
  );
  process.kill(frozen, "SIGCONT");
  await settled(exchange, "cisa");
  const decisions = (await all(streams.decisions)).map((bytes) =>
    sekisho.v1.Decision.decode(bytes),
  );
  expect(Math.min(...sharesOf(decisions))).toBeGreaterThan(0);
  expect(decisions.map(({ packVersion }) => packVersion)).toEqual(
    Array.from({ length: 40 }, () => renamed.version),
  );
}, 60_000);
