/** The emulated network between real clients and a real nats-server. */
import { createConnection } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import type { NatsConnection } from "@nats-io/transport-node";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { accounts, consumers, streams, subjects } from "../platform/bus/mod.ts";
import { startLinkedExchange, type LinkedClient, type LinkedExchange } from "./support/network.ts";

let net: LinkedExchange;
beforeAll(async () => void (net = await startLinkedExchange()), 180_000);
afterEach(() => net.operator.network({ op: "reset" }));
afterAll(() => net.stop());

async function medianRttMs(nc: NatsConnection, times = 15): Promise<number> {
  const taken: number[] = [];
  for (let n = 0; n < times; n++) {
    const begun = performance.now();
    await nc.flush();
    taken.push(performance.now() - begun);
  }
  return taken.toSorted((a, b) => a - b)[Math.floor(times / 2)]!;
}

/** Sequence of the last message in a stream, seen around the links. */
async function lastOf(stream: string): Promise<number> {
  const provisioner = await net.direct("provisioner");
  const { state } = await provisioner.jsm.streams.info(stream);
  await provisioner.close();
  return state.last_seq;
}

test("the service answers like any other, and lists a link for everybody", async () => {
  await net.operator.untilReady([accounts.network], 1_000);
  const { links } = await net.operator.network({ op: "list" });
  expect(links.slice(0, 4).map(({ name }) => name)).toEqual([
    "policy",
    "metrics",
    "exercise",
    "cisa",
  ]);
  expect(new Set(links.map(({ address }) => address)).size).toBe(links.length);
});

test("what the server tells clients leads nobody round the link", async () => {
  const { address } = await net.link("nisc");
  const { hostname, port } = new URL(address);
  const info = await new Promise<string>((resolve, reject) => {
    const socket = createConnection({ host: hostname, port: Number(port) });
    socket.once("error", reject);
    socket.once("data", (data) => {
      socket.destroy();
      resolve(data.toString());
    });
  });
  const said = JSON.parse(info.slice("INFO ".length)) as Record<string, unknown>;
  expect(said).not.toHaveProperty("connect_urls");
  expect(said["host"]).toMatch(/\.invalid$/);
  expect(info).not.toContain(String(net.exchange.server.port));
});

test("latency of 200 ms raises one link's round trip by that, and nobody else's", async () => {
  const [nisc, cisa] = [await net.linked("nisc"), await net.linked("cisa")];
  const before = { nisc: await medianRttMs(nisc.nc), cisa: await medianRttMs(cisa.nc) };
  const attributes = { latency: 200, jitter: 0 };
  await net.add({ type: "latency", stream: "downstream", attributes }, "nisc");
  const during = { nisc: await medianRttMs(nisc.nc), cisa: await medianRttMs(cisa.nc) };
  expect(during.nisc - before.nisc).toBeGreaterThan(190);
  expect(during.nisc - before.nisc).toBeLessThan(210);
  expect(during.cisa - before.cisa).toBeLessThan(10);
  await net.operator.network({ op: "remove", name: "latency" });
  expect(await medianRttMs(nisc.nc)).toBeLessThan(before.nisc + 10);
});

/** Submits one after the other, each until the broker has it; counts those it has. */
function submitting({ nc, js }: LinkedClient) {
  const state = { accepted: 0, stopped: false };
  const done = (async () => {
    while (!state.stopped) {
      const msgID = `incident-${state.accepted}`;
      const stored = await js
        .publish(subjects.incident("nisc"), msgID, { msgID, timeout: 1_000 })
        .catch(() => null);
      if (stored) state.accepted += 1;
      if (nc.isClosed()) return;
      await sleep(5);
    }
  })();
  return { state, stop: () => ((state.stopped = true), done) };
}

test("a partition cuts an organisation off, it finds no way round, and nothing is lost", async () => {
  // It notices within a second that nobody answers.
  const eager = { pingInterval: 300, maxPingOut: 2, timeout: 1_000 };
  const nisc = await net.linked("nisc", eager);
  const events: string[] = [];
  void (async () => {
    for await (const { type } of nisc.nc.status()) events.push(type);
  })();
  const policy = await net.direct("policy");
  const inbox = await nisc.js.consumers.get(streams.inbox("nisc"), consumers.inbox("nisc"));
  const received: string[] = [];
  const messages = await inbox.consume({ expires: 1_000 });
  void (async () => {
    for await (const message of messages) {
      received.push(message.string());
      message.ack();
    }
  })();
  const deliver = (text: string) => policy.js.publish(subjects.inbox("nisc"), text);
  const { state, stop } = submitting(nisc);
  await deliver("before");
  await expect.poll(() => received).toEqual(["before"]);
  await expect.poll(() => state.accepted).toBeGreaterThan(10);

  await net.add({ type: "partition" }, "nisc");
  await sleep(100);
  const cut = await lastOf(streams.outbox("nisc"));
  await deliver("meanwhile");
  const unanswered: number[] = [];
  for (let n = 0; n < 30; n++) {
    await sleep(100);
    unanswered.push((await net.link("nisc")).unanswered);
  }
  expect(await lastOf(streams.outbox("nisc"))).toBe(cut);
  expect(received).toEqual(["before"]);
  expect(events).toContain("disconnect");
  expect(events).toContain("reconnecting");
  expect(events).not.toContain("reconnect");
  expect(Math.max(...unanswered)).toBeGreaterThan(0);
  // Others are not concerned.
  const cisa = await net.linked("cisa");
  await cisa.js.publish(subjects.receipt("cisa"), "fine");

  await net.operator.network({ op: "remove", name: "partition" });
  const accepted = state.accepted;
  await expect.poll(() => state.accepted, { timeout: 10_000 }).toBeGreaterThan(accepted + 10);
  await stop();
  // What was handed out into the partition is handed out again.
  await expect
    .poll(() => [...new Set(received)], { timeout: 15_000 })
    .toEqual(["before", "meanwhile"]);
  expect(events).toContain("reconnect");
  // Each once: a submission that was stored and whose acknowledgement was cut off has the same id.
  const stored = await lastOf(streams.outbox("nisc"));
  expect(stored).toBeGreaterThanOrEqual(state.accepted);
  expect(stored).toBeLessThanOrEqual(state.accepted + 1);
  messages.stop();
});

test("a broker that is killed and comes back is found again over the links", async () => {
  const nisc = await net.linked("nisc");
  const before = await lastOf(streams.outbox("nisc"));
  await net.exchange.server.kill();
  await sleep(200);
  await net.exchange.server.restart();
  await net.operator.untilReady([accounts.network], 10_000);
  const stored = await nisc.js.publish(subjects.incident("nisc"), "again", { retries: 20 });
  expect(stored.seq).toBe(before + 1);
});
