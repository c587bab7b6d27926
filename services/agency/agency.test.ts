import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pino from "pino";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  consumers,
  sealDelivery,
  sealKey,
  streams,
  subjects,
  type Bus,
  viewDigest,
} from "../../platform/bus/mod.ts";
import { startExchange, testing, type Exchange } from "../../platform/nats/mod.ts";
import { sekisho } from "../../proto/mod.ts";
import { startAgency } from "./agency.ts";
import { AgencyStore } from "./store.ts";
import { MINUTE, testDelivery, testIncident, testStandin, type TestPortion } from "./testing.ts";

const { ArrivalsResponse, ClockState, InboxMessage, Plan, Receipt, Submission } = sekisho.v1;
const PACE = 3600;
const log = pino({ level: "silent" });

let exchange: Exchange;
let policy: Bus;
let metrics: Bus;
let exercise: Bus;
let dir: string;
let run = 0;
let stopAgency: () => Promise<void> = async () => {};

beforeAll(async () => {
  exchange = await startExchange(testing.testPack("cisa", "nisc"));
  [policy, metrics, exercise] = await Promise.all([
    testing.connectAs(exchange, "policy"),
    testing.connectAs(exchange, "metrics"),
    testing.connectAs(exchange, "exercise"),
  ]);
}, 120_000);

afterAll(async () => {
  await Promise.all([policy, metrics, exercise].map((bus) => bus.close()));
  await exchange.stop();
});

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "sekisho-agency-"));
  run++;
});

afterEach(async () => {
  await stopAgency();
  stopAgency = async () => {};
  rmSync(dir, { recursive: true, force: true });
});

/** Starts `nisc` as its process would; resolves with what stops it. */
async function startNisc(): Promise<() => Promise<void>> {
  const bus = await testing.connectAs(exchange, "nisc");
  const stopping = new AbortController();
  const drains: (() => Promise<void> | void)[] = [];
  const config = {
    natsUrl: "",
    identityPath: "",
    packDir: "",
    packFile: null,
    logFile: null,
    replica: null,
    runId: "",
    stateDir: dir,
  };
  const context = {
    config,
    identity: bus.identity,
    bus,
    log,
    signal: stopping.signal,
    addEndpoint: () => {},
    onShutdown: (drain: () => Promise<void> | void) => void drains.push(drain),
    ready: () => {},
  };
  await startAgency(context, testStandin());
  return async () => {
    stopping.abort();
    for (const drain of drains) await drain();
    await bus.close();
  };
}

/** Answers for the exercise controller: one incident of its own at minute 5, half an hour for each. */
function answerPlan(arrivals: number): { close(): void } {
  const hours24 = 24 * 60 * MINUTE;
  const plan = Plan.encode({
    runId: `run-${run}`,
    revision: 1,
    seed: "7",
    clock: {
      state: ClockState.CLOCK_STATE_RUNNING,
      startedUnixMs: Date.now() + 100,
      pace: PACE,
      endStoryMs: hours24,
      startOfExercise: "2026-03-02T00:00:00Z",
    },
    profile: {
      organisation: "nisc",
      desks: [
        {
          name: "desk",
          sectors: ["*"],
          shifts: [{ fromMs: 0, toMs: hours24, analysts: 5 }],
          triage: [{ severity: "medium", medianMinutes: 30, sigma: 0 }],
        },
      ],
      transmissions: [{ from: "cisa", minutes: 10 }],
    },
    arrivals,
  }).finish();
  const incident = testIncident(`own-${run}`, { id: "a" });
  const page = ArrivalsResponse.encode({ arrivals: [{ storyMs: 5 * MINUTE, incident }] }).finish();
  const answers = [
    exercise.nc.subscribe(subjects.plan("nisc"), { callback: (_, ask) => void ask.respond(plan) }),
    exercise.nc.subscribe(subjects.arrivals("nisc"), {
      callback: (_, ask) => void ask.respond(page),
    }),
  ];
  return { close: () => answers.forEach((answer) => answer.unsubscribe()) };
}

async function publish(
  id: string,
  portions: readonly TestPortion[],
  { key = sealKey(exchange.identities.get("policy")!.exchangeSecret!, "nisc"), copy = "" } = {},
): Promise<void> {
  const content = testDelivery(id, 0, portions, `incident-${id}`);
  const sealed = sealDelivery(key, content, viewDigest(content.view), new Uint8Array(44));
  const bytes = InboxMessage.encode({ delivery: sealed }).finish();
  await policy.js.publish(subjects.inbox("nisc"), bytes, { msgID: id + copy });
}

/** The next messages in the outbox of the organisation for one of its readers, that are wanted. */
async function take<T>(
  bus: Bus,
  consumer: string,
  n: number,
  read: (data: Uint8Array) => T | null,
): Promise<T[]> {
  const taken: T[] = [];
  const until = Date.now() + 5_000;
  const reader = await bus.js.consumers.get(streams.outbox("nisc"), consumer);
  while (taken.length < n && Date.now() < until) {
    const message = await reader.next({ expires: 1_000 });
    message?.ack();
    const wanted = message && read(message.data);
    if (wanted) taken.push(wanted);
  }
  return taken;
}

const receipts = (n: number) =>
  take(metrics, consumers.metrics, n, (data) => {
    const receipt = Receipt.decode(data);
    return receipt.runId === `run-${run}` || receipt.runId === "" ? receipt : null;
  });
const submissions = (n: number) =>
  take(policy, consumers.checkpoint, n, (data) => Submission.decode(data));

describe("an organisation on a real exchange", () => {
  test("submits its own incident and reports that the broker has it", async () => {
    const answers = answerPlan(1);
    stopAgency = await startNisc();
    const [submission] = await submissions(1);
    expect(submission?.incident?.id).toBe(`own-${run}`);
    expect(submission?.storyMs).toBe(35 * MINUTE);
    const [receipt] = await receipts(1);
    expect(receipt?.runId).toBe(`run-${run}`);
    expect(receipt?.submitted).toMatchObject({ incidentId: `own-${run}`, relay: false });
    expect(receipt?.submitted?.outboxSequence).toBeGreaterThan(0);
    answers.close();
  });

  test("receives a sealed delivery once, triages it and passes it on", async () => {
    const answers = answerPlan(0);
    stopAgency = await startNisc();
    await publish("d1", [{ id: "a", kind: "indicator" }]);
    await publish("d1", [{ id: "a", kind: "indicator" }], { copy: " again" });
    const [relay] = await submissions(1);
    expect(relay?.relay?.id).toBe("d1");
    expect(relay?.storyMs).toBe(40 * MINUTE);
    const events = (await receipts(4)).map(({ received, triaged, submitted }) => {
      if (received) return `received row ${received.inboxRow}`;
      if (triaged) return `triaged at ${triaged.finishedStoryMs / MINUTE} ${triaged.actionable}`;
      return submitted ? `submitted ${submitted.relay}` : "";
    });
    expect(events.toSorted()).toEqual([
      "received row 1",
      "received row 1",
      "submitted true",
      "triaged at 40 true",
    ]);
    answers.close();
  });

  test("refuses a delivery without a seal, or with another's", async () => {
    stopAgency = await startNisc();
    await publish("forged", [{ id: "a" }], { key: sealKey("00", "nisc") });
    await policy.js.publish(subjects.inbox("nisc"), "\xff no message");
    const refused = (await receipts(2)).map((receipt) => receipt.refused?.code);
    expect(refused).toEqual(["unsealed", "undecodable"]);
    const store = new AgencyStore(join(dir, "nisc.sqlite"));
    expect(store.deliveries("")).toEqual([]);
    store.close();
  });

  test("sends what fell due while the broker was away, once it is back", async () => {
    const answers = answerPlan(1);
    stopAgency = await startNisc();
    await sleep(300);
    await exchange.server.kill();
    await sleep(700);
    await exchange.server.restart();
    // A reader that asks while it is still reconnecting waits for its answer in vain.
    await sleep(500);
    const [submission] = await submissions(1);
    expect(submission?.incident?.id).toBe(`own-${run}`);
    expect(submission?.storyMs).toBe(35 * MINUTE);
    answers.close();
  }, 20_000);

  test("started again after its process was lost, goes on from its store", async () => {
    const answers = answerPlan(0);
    const lose = await startNisc();
    await publish("d2", [{ id: "a" }]);
    const [first] = await receipts(1);
    expect(first?.received?.deliveryId).toBe("d2");
    stopAgency = async () => {};
    await lose();
    stopAgency = await startNisc();
    const [relay] = await submissions(1);
    expect(relay?.relay?.id).toBe("d2");
    expect(relay?.storyMs).toBe(40 * MINUTE);
    answers.close();
  });
});
