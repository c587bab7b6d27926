/** An identity's connection to the exchange, and JetStream as its account sees it. */
import { readFileSync } from "node:fs";
import {
  jetstream,
  jetstreamManager,
  type JetStreamClient,
  type JetStreamManager,
} from "@nats-io/jetstream";
import { connect, type NatsConnection } from "@nats-io/transport-node";
import { z } from "zod";
import { InputError } from "../../domain/input.ts";
import { signIn } from "./nkey.ts";
import { accounts, API_PREFIX } from "./subjects.ts";

const DIAL_TIMEOUT_MS = 5_000;
const PING_INTERVAL_MS = 10_000;
const RECONNECT_WAIT_MS = { least: 20, spread: 80 } as const;

const identitySchema = z.strictObject({
  name: z.string().min(1),
  account: z.string().min(1),
  seed: z.string().startsWith("SU"),
  sealKey: z.string().optional(),
  exchangeSecret: z.string().optional(),
});

/** Who somebody is on the exchange: the contents of an identity file. */
export interface Identity {
  /** An organisation's id, or `policy`, `provisioner`, `metrics`, `exercise`, `network`, `operator`. */
  readonly name: string;
  /** NATS account it belongs to. */
  readonly account: string;
  /** NKey seed of its user. */
  readonly seed: string;
  /** Key of its own seals, in hexadecimal: organisations only. */
  readonly sealKey?: string;
  /** Secret that all seal keys come from, in hexadecimal: the checkpoint only. */
  readonly exchangeSecret?: string;
}

export interface BusOptions {
  readonly url: string;
  readonly identity: Identity;
  /** Shown in the broker's log and connection list; the identity's name when left out. */
  readonly name?: string;
  /** Ends waiting for the first connection. It does not close an established one: drain, then close. */
  readonly signal?: AbortSignal;
  /** Whether to keep trying while nobody listens at the address yet. */
  readonly waitOnFirstConnect?: boolean;
}

export interface Bus {
  readonly nc: NatsConnection;
  readonly js: JetStreamClient;
  readonly jsm: JetStreamManager;
  readonly identity: Identity;
  /** Sends what is queued, lets subscriptions finish, closes. Closing twice does no harm. */
  close(): Promise<void>;
}

/** Reads an identity file; throws InputError that names the file when it is not one. */
export function readIdentity(path: string): Identity {
  const problem = (message: string) =>
    new InputError([{ file: path, line: 0, column: 0, message }]);
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw problem(`cannot be read as an identity file: ${(error as Error).message}`);
  }
  const parsed = identitySchema.safeParse(content);
  if (!parsed.success) throw problem(`is not an identity file: ${z.prettifyError(parsed.error)}`);
  return parsed.data as Identity;
}

/** Under which an identity receives replies; it may subscribe to no other inbox. */
export const inboxPrefix = (name: string): string => `_INBOX_${name}`;

/** Where an account finds the exchange's JetStream; only EXCHANGE has it under its usual name. */
export function jetstreamOptions(account: string): { apiPrefix?: string; checkAPI: false } {
  // checkAPI would ask for the account's totals, which nobody outside EXCHANGE may see.
  if (account === accounts.exchange) return { checkAPI: false };
  return { apiPrefix: API_PREFIX, checkAPI: false };
}

/**
 * Connects as the identity and reconnects for ever. Rejects when the key is refused, when nobody
 * listens (unless `waitOnFirstConnect`) and when the signal aborts first.
 */
export async function connectBus(options: BusOptions): Promise<Bus> {
  const { identity, signal } = options;
  signal?.throwIfAborted();
  const connecting = connect({
    servers: options.url,
    name: options.name ?? identity.name,
    authenticator: signIn(identity.seed),
    // Subscriptions are allowed under this prefix alone.
    inboxPrefix: inboxPrefix(identity.name),
    // A client that learns other addresses would go round an emulated link.
    ignoreClusterUpdates: true,
    maxReconnectAttempts: -1,
    reconnectDelayHandler: () =>
      RECONNECT_WAIT_MS.least + Math.floor(Math.random() * RECONNECT_WAIT_MS.spread),
    waitOnFirstConnect: options.waitOnFirstConnect ?? false,
    timeout: DIAL_TIMEOUT_MS,
    pingInterval: PING_INTERVAL_MS,
  });
  const nc = await abortable(connecting, signal);
  const api = jetstreamOptions(identity.account);
  const jsm = await jetstreamManager(nc, api);
  return { nc, js: jetstream(nc, api), jsm, identity, close: () => close(nc) };
}

async function abortable(
  connecting: Promise<NatsConnection>,
  signal: AbortSignal | undefined,
): Promise<NatsConnection> {
  if (!signal) return connecting;
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const onAbort = () => reject(signal.reason);
  signal.addEventListener("abort", onAbort, { once: true });
  try {
    return await Promise.race([connecting, aborted]);
  } catch (error) {
    // The client offers no way to stop dialling: close whatever comes of it.
    connecting.then((nc) => nc.close()).catch(() => {});
    throw error;
  } finally {
    signal.removeEventListener("abort", onAbort);
  }
}

async function close(nc: NatsConnection): Promise<void> {
  if (nc.isClosed()) return;
  try {
    if (nc.isDraining()) await nc.closed();
    else await nc.drain();
  } catch {
    // Draining needs a connection; without one there is nothing left to send.
    await nc.close();
  }
}
