/** An exchange whose organisations reach it over links: a real broker and a real network service. */
import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { jetstream, type JetStreamClient } from "@nats-io/jetstream";
import {
  connect,
  nkeyAuthenticator,
  type ConnectionOptions,
  type NatsConnection,
} from "@nats-io/transport-node";
import { createOperator, type Operator } from "../../cli/fabric/mod.ts";
import type { LinkState, Toxic } from "../../domain/network/mod.ts";
import { accounts, inboxPrefix, jetstreamOptions, type Bus } from "../../platform/bus/mod.ts";
import { identityPath, startExchange, testing, type Exchange } from "../../platform/nats/mod.ts";
import { loadPack } from "../../platform/pack/mod.ts";
import { SIX } from "./packs.ts";

export interface LinkedClient {
  readonly nc: NatsConnection;
  readonly js: JetStreamClient;
}

export interface LinkedExchange {
  readonly exchange: Exchange;
  readonly operator: Operator;
  /** Connects around the links, as the named identity. */
  direct(name: string): Promise<Bus>;
  /** Connects as an organisation does, over its link. */
  linked(name: string, options?: ConnectionOptions): Promise<LinkedClient>;
  link(name: string): Promise<LinkState>;
  /** Puts a toxic on links for a minute. */
  add(toxic: Partial<Toxic> & Pick<Toxic, "type">, ...links: string[]): Promise<void>;
  stop(): Promise<void>;
}

export async function startLinkedExchange(): Promise<LinkedExchange> {
  const exchange = await startExchange(loadPack(SIX).pack);
  const state = mkdtempSync(join(tmpdir(), "sekisho-links-"));
  const child = startNetwork(exchange, state);
  const buses: { close(): Promise<void> }[] = [];
  const direct = async (name: string): Promise<Bus> => {
    const bus = await testing.connectAs(exchange, name);
    buses.push(bus);
    return bus;
  };
  const operator = createOperator(await direct("operator"));
  await operator.untilReady([accounts.network], 20_000);
  const link = async (name: string): Promise<LinkState> => {
    const { links } = await operator.network({ op: "list" });
    return links.find((each) => each.name === name)!;
  };
  return {
    exchange,
    operator,
    direct,
    link,
    async linked(name, options = {}) {
      const identity = exchange.identities.get(name)!;
      const nc = await connect({
        servers: (await link(name)).address,
        authenticator: nkeyAuthenticator(new TextEncoder().encode(identity.seed)),
        inboxPrefix: inboxPrefix(name),
        ignoreClusterUpdates: true,
        maxReconnectAttempts: -1,
        reconnectTimeWait: 50,
        ...options,
      });
      buses.push(nc);
      return { nc, js: jetstream(nc, jetstreamOptions(identity.account)) };
    },
    async add(toxic, ...links) {
      const whole = {
        name: toxic.type,
        stream: "both",
        toxicity: 1,
        attributes: {},
        seed: "1",
        ...toxic,
      } as Toxic;
      await operator.network({ op: "add", toxic: whole, links, forMs: 60_000 });
    },
    async stop() {
      await operator.endToxics("all");
      await Promise.all(buses.map((bus) => bus.close()));
      child.kill("SIGTERM");
      while (child.exitCode === null && child.signalCode === null) await sleep(10);
      await exchange.stop();
      rmSync(state, { recursive: true, force: true });
    },
  };
}

function startNetwork(exchange: Exchange, state: string): ChildProcess {
  return spawn(process.execPath, [join(import.meta.dirname, "../../services/network/main.ts")], {
    stdio: ["ignore", "ignore", "inherit"],
    env: {
      PATH: process.env["PATH"],
      SEKISHO_NATS_URL: exchange.url,
      SEKISHO_IDENTITY: identityPath(exchange.dir, "network"),
      SEKISHO_STATE: state,
      SEKISHO_PACK: SIX,
      SEKISHO_LOG: join(state, "network.log"),
    },
  });
}
