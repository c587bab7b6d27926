import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  runRequests,
  type DeliveryRow,
  type HealthAnswer,
  type RowsPage,
  type RunFacts,
} from "../../domain/measurement/mod.ts";
import { BARE_LABEL } from "../../domain/marking/mod.ts";
import { labelToWire, subjects, type Bus } from "../../platform/bus/mod.ts";
import { TimeHistogram } from "../../platform/histograms/mod.ts";
import { identityPath, startExchange, type Exchange } from "../../platform/nats/mod.ts";
import { connectAs } from "../../platform/nats/testing.ts";
import { loadPack } from "../../platform/pack/mod.ts";
import { DELAY_RESOLUTION } from "../../platform/service/mod.ts";
import { sekisho } from "../../proto/mod.ts";
import { freePort } from "../../tests/support/port.ts";
import { SIX, withSeventh } from "../../tests/support/packs.ts";

const { pack } = loadPack(SIX);
/** Joins with the pack that the exchange has; the service is started with the one before. */
const NEWCOMER = "isac-jp-water";
const scratch = mkdtempSync(join(tmpdir(), "sekisho-metrics-"));
const { pack: larger } = loadPack(withSeventh(join(scratch, "seven"), NEWCOMER));
const from = pack.organisations[0]!.id;
const to = pack.organisations[1]!.id;
const { Decision, MetricsSnapshot, PortionKind, Receipt, SubmissionOutcome } = sekisho.v1;
const label = { ...BARE_LABEL, tlp: "CLEAR" } as const;

let exchange: Exchange;
let operator: Bus;
let policy: Bus;
let metrics: ChildProcess;
const organisations = new Map<string, Bus>();
let prometheusPort = 0;

beforeAll(async () => {
  exchange = await startExchange(larger);
  prometheusPort = await freePort();
  operator = await connectAs(exchange, "operator");
  policy = await connectAs(exchange, "policy");
  for (const id of [from, to, NEWCOMER]) organisations.set(id, await connectAs(exchange, id));
  metrics = await startMetrics();
}, 180_000);

afterAll(async () => {
  metrics.kill("SIGKILL");
  await Promise.all([operator, policy, ...organisations.values()].map((bus) => bus.close()));
  await exchange.stop();
  rmSync(scratch, { recursive: true });
});

async function startMetrics(): Promise<ChildProcess> {
  const state = join(exchange.dir, "metrics-state");
  mkdirSync(state, { recursive: true });
  const child = spawn(process.execPath, [join(import.meta.dirname, "main.ts")], {
    stdio: ["ignore", "ignore", "inherit"],
    env: {
      ...process.env,
      SEKISHO_NATS_URL: exchange.url,
      SEKISHO_IDENTITY: identityPath(exchange.dir, "metrics"),
      SEKISHO_STATE: state,
      SEKISHO_PACK: SIX,
      SEKISHO_LOG: join(exchange.dir, "metrics.log"),
      SEKISHO_RUN: "r1",
      SEKISHO_METRICS_PORT: String(prometheusPort),
    },
  });
  await eventually(() =>
    operator.nc.request(subjects.service("METRICS", "PING"), "", { timeout: 500 }),
  );
  return child;
}

/** Tries until it works, for at most 20 s. */
async function eventually<T>(work: () => Promise<T>): Promise<T> {
  const until = Date.now() + 20_000;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (Date.now() > until) throw error;
      await sleep(50);
    }
  }
}

async function ask<T>(request: object): Promise<T> {
  const reply = await operator.nc.request(subjects.rows, JSON.stringify(request), {
    timeout: 5_000,
  });
  return reply.json<T>();
}

async function untilSettled(): Promise<void> {
  await eventually(async () => {
    const { settled } = await ask<{ settled: boolean }>({ runId: "r1", settled: true });
    if (!settled) throw new Error("not settled");
  });
}

async function decide(sequence: number, recipient = to, packVersion = ""): Promise<void> {
  const decision = Decision.encode({
    submitter: from,
    outboxSequence: sequence,
    incidentId: `i${sequence}`,
    originator: from,
    outcome: SubmissionOutcome.SUBMISSION_OUTCOME_ACCEPTED,
    path: [from],
    addressees: [recipient],
    sectors: ["cross-sector"],
    informationKind: "cyber",
    judgedOn: "2026-03-02",
    storedUnixMs: 1_000,
    labels: [{ label: labelToWire(label) }],
    portions: [{ id: "m", version: 1, kind: PortionKind.PORTION_KIND_MITIGATION, label: 0 }],
    recipients: [
      {
        organisation: recipient,
        deliveryId: `d${sequence}`,
        verdicts: [{ permitted: true }],
      },
    ],
    runId: "r1",
    packVersion,
  });
  await policy.js.publish(subjects.decision(from, sequence), decision.finish());
}

async function report(organisation: string, event: sekisho.v1.Receipt.$Properties): Promise<void> {
  const receipt = Receipt.encode({ organisation, unixMs: 1_010, runId: "r1", ...event });
  await organisations
    .get(organisation)!
    .js.publish(subjects.receipt(organisation), receipt.finish());
}

async function share(sequence: number): Promise<void> {
  await report(from, { submitted: { incidentId: `i${sequence}`, outboxSequence: sequence } });
  await decide(sequence);
  const incidentId = `i${sequence}`;
  const received = { deliveryId: `d${sequence}`, incidentId, inboxRow: sequence, attempts: 1 };
  await report(to, { received: { ...received, portions: ["m/1"] } });
}

async function deliveries(): Promise<DeliveryRow[]> {
  const run: RunFacts = {
    runId: "r1",
    arm: "test",
    windows: [{ name: "baseline", fromStoryMs: 0, toStoryMs: 1_000 }],
    endStoryMs: 1_000,
    judgedOn: "2026-03-02",
    organisations: [from, to],
    labels: [label],
    arrivals: [],
    bypass: { seed: "1", channels: [] },
  };
  for (const request of runRequests(run)) await ask(request);
  const page = await ask<RowsPage>({ runId: "r1", offset: 0 });
  expect(page.next).toBeNull();
  return page.rows.filter((row): row is DeliveryRow => row.kind === "delivery");
}

test("rows account for what was decided and received", async () => {
  await share(1);
  await share(2);
  await untilSettled();
  const rows = await deliveries();
  expect(rows.map((row) => [row.delivery, row.outcome, row.leaked])).toEqual([
    ["d1", "delivered", []],
    ["d2", "delivered", []],
  ]);
});

test("a copy on its way keeps a run from being settled", async () => {
  await decide(3);
  await sleep(800);
  expect(await ask({ runId: "r1", settled: true })).toEqual({ settled: false });
  await report(to, {
    received: { deliveryId: "d3", incidentId: "i3", inboxRow: 3, attempts: 1, portions: ["m/1"] },
  });
  await untilSettled();
});

test("a kill loses nothing of what it had read, nor of what comes meanwhile", async () => {
  metrics.kill("SIGKILL");
  await once(metrics, "exit");
  await share(4);
  metrics = await startMetrics();
  await untilSettled();
  const rows = await deliveries();
  expect(rows.map((row) => [row.delivery, row.outcome, row.inboxRows])).toEqual(
    ["d1", "d2", "d3", "d4"].map((delivery) => [delivery, "delivered", 1]),
  );
});

test("an organisation is accounted for once a decision names the pack that took it in", async () => {
  await decide(5, NEWCOMER, larger.version);
  const incident = { incidentId: "i5", portions: ["m/1"] };
  await report(NEWCOMER, {
    received: { deliveryId: "d5", inboxRow: 1, attempts: 1, ...incident },
  });
  await untilSettled();
  const row = (await deliveries()).find(({ delivery }) => delivery === "d5");
  expect(row).toMatchObject({ to: NEWCOMER, outcome: "delivered", leaked: [] });
  metrics.kill("SIGKILL");
  await once(metrics, "exit");
  metrics = await startMetrics();
  await decide(6, NEWCOMER, larger.version);
  await report(NEWCOMER, {
    received: { deliveryId: "d6", inboxRow: 2, attempts: 1, ...incident, incidentId: "i6" },
  });
  await untilSettled();
  expect((await deliveries()).map(({ delivery }) => delivery)).toContain("d6");
});

test("a snapshot of the run comes every second", async () => {
  const consumer = await operator.js.consumers.get("METRICS", "operator");
  const snapshots: sekisho.v1.MetricsSnapshot[] = [];
  await eventually(async () => {
    const message = await consumer.next({ expires: 2_000 });
    if (message) snapshots.push(MetricsSnapshot.decode(message.data));
    if (snapshots.at(-1)?.delivered !== 6) throw new Error("not yet");
  });
  const last = snapshots.at(-1)!;
  expect(last).toMatchObject({ runId: "r1", decided: 6, dispatched: 6, inFlight: 0 });
  const exchanged = last.latency.find(({ stage }) => stage === "exchange")!;
  expect(exchanged).toMatchObject({ window: "baseline", n: 6, max: 10 });
  // Too few of them for any percentile.
  expect(exchanged.p50 ?? null).toBeNull();
});

test("snapshots and the operator hear how long processes are held up, and of stalls", async () => {
  const { Health } = sekisho.v1;
  const delays = new TimeHistogram(DELAY_RESOLUTION);
  for (let i = 0; i < 100; i++) delays.record(i < 98 ? 1 : 900);
  const now = Date.now();
  const report = {
    unixMs: now,
    intervalMs: 1_000,
    delays: delays.encode().counts,
    maxDelayMs: 900,
  };
  const bytes = Health.encode({ process: "not-me", ...report }).finish();
  organisations.get(from)!.nc.publish(subjects.health(from), bytes);
  // Whatever it says, it is believed about nobody but itself.
  organisations.get(to)!.nc.publish(subjects.health(to), new Uint8Array([1, 2, 3]));
  const told = await eventually(async () => {
    const { processes } = await ask<HealthAnswer>({ runId: "r1", health: true });
    if (!processes.some(({ process }) => process === from)) throw new Error("not yet");
    if (!processes.some(({ process }) => process === "metrics")) throw new Error("not yet");
    return processes;
  });
  expect(told.map(({ process }) => process).toSorted()).toEqual([from, "metrics"].toSorted());
  const one = told.find(({ process }) => process === from)!;
  expect(one).toMatchObject({ n: 100, maxMs: 900 });
  expect(one.p50Ms).toBeCloseTo(1, 1);
  expect(one.stalls).toEqual([{ fromUnixMs: now - 1_000, toUnixMs: now, delayMs: 900 }]);
});

test("Prometheus is told every name that docs/metrics.md documents, and no other", async () => {
  const response = await fetch(`http://127.0.0.1:${prometheusPort}/metrics`);
  expect(response.headers.get("content-type")).toContain("text/plain");
  const text = await response.text();
  const page = readFileSync(join(import.meta.dirname, "../../docs/metrics.md"), "utf8");
  const documented = [...page.matchAll(/^\| `(sekisho_\w+)` \| (\w+) \|/gm)].map(
    ([, name, type]) => `${name} ${type}`,
  );
  const told = [...text.matchAll(/^# TYPE (\w+) (\w+)$/gm)].map(
    ([, name, type]) => `${name} ${type}`,
  );
  expect(told.toSorted()).toEqual(documented.toSorted());
  const used = new Set(
    readFileSync(join(import.meta.dirname, "../../deploy/grafana-dashboard.json"), "utf8").match(
      /sekisho_\w+/g,
    ),
  );
  expect(used.size).toBeGreaterThan(5);
  const names = [...used].map((name) => name.replace(/_bucket$/, ""));
  for (const name of names) expect(text, name).toContain(`# TYPE ${name} `);
  expect(text).toContain('sekisho_copies_delivered_total{run="r1"} 6');
  expect(text).toContain(`sekisho_event_loop_delay_seconds{process="${from}",quantile="1"} 0.9`);
  expect((await fetch(`http://127.0.0.1:${prometheusPort}/other`)).status).toBe(404);
});

test("a request that makes no sense is answered with what would", async () => {
  expect(await ask({ runId: "r1" })).toMatchObject({
    error: expect.stringContaining("not a request"),
  });
  expect(await ask({ runId: "other", offset: 0 })).toMatchObject({
    error: expect.stringContaining("send all parts of `run`"),
  });
});
