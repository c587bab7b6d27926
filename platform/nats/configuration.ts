/** The nats-server configuration of an exchange, generated from the pack. */
import { join, resolve } from "node:path";
import type { Pack } from "../../domain/pack/types.ts";
import { inboxPrefix, type Identity } from "../bus/mod.ts";
import { accounts, buckets, consumers, keys, streams, subjects } from "../bus/subjects.ts";
import {
  allowedBy,
  grantsOf,
  REPLIES,
  SERVICE_REQUESTS,
  type Allowed,
  type Grant,
} from "./access.ts";
import { publicKey, type Identities } from "./identity.ts";
import { writePrivate } from "./private-file.ts";
import { MAX_PAYLOAD_BYTES, maxFileStoreBytes } from "./limits.ts";
import { atLeast, type ServerVersion } from "./version.ts";

/** Below the exchange's directory, beside the configuration. */
export const CONFIGURATION_FILE = "nats-server.conf";
export const PID_FILE = "nats-server.pid";

/** What the server says its address is; the domain `invalid` is nobody's (RFC 2606). */
const ADVERTISED = "emulated-link.invalid:4222";

export interface ConfigurationOptions {
  readonly pack: Pick<Pack, "organisations">;
  /** Directory of the exchange: configuration, store and log go below it. */
  readonly dir: string;
  readonly identities: Identities;
  readonly version: ServerVersion;
  /** Address to listen on when the command line names none. */
  readonly listen?: string;
  /** The server's log; `<dir>/nats-server.log` when left out. */
  readonly logFile?: string;
  /** So many times the usual room; 1 when left out. */
  readonly room?: number;
}

/** Whether acknowledged means on disk: older servers know no such setting, and refuse a configuration
 * that has it. */
export const syncsAlways = (version: ServerVersion): boolean => atLeast(version, 2, 10);

/** Writes `<dir>/nats-server.conf`, readable by its owner alone, and returns its path. */
export function writeServerConfig(options: ConfigurationOptions): string {
  const path = join(resolve(options.dir), CONFIGURATION_FILE);
  writePrivate(path, serverConfig(options));
  return path;
}

/** The configuration's text: JSON, which nats-server reads like its own notation. */
export function serverConfig(options: ConfigurationOptions): string {
  const { pack, identities, version, room = 1 } = options;
  const dir = resolve(options.dir);
  const config = {
    server_name: "sekisho",
    ...(options.listen === undefined ? {} : { listen: options.listen }),
    // A client that learns other addresses would go round an emulated link: of this server it learns
    // one that leads nowhere, of others none.
    client_advertise: ADVERTISED,
    cluster: { no_advertise: true },
    max_payload: MAX_PAYLOAD_BYTES,
    // The provisioner tells this process to read its configuration again.
    pid_file: join(dir, PID_FILE),
    logfile: resolve(options.logFile ?? join(dir, "nats-server.log")),
    jetstream: {
      // The server adds a folder `jetstream` of its own.
      store_dir: dir,
      max_file_store: room * maxFileStoreBytes(pack.organisations.length),
      ...(syncsAlways(version) ? { sync_interval: "always" } : {}),
    },
    accounts: accountsOf(pack, identities),
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}

/** The accounts of the server's configuration: users, exports and imports of each. */
export function accountsOf(
  pack: Pick<Pack, "organisations">,
  identities: Identities,
): Record<string, object> {
  const grants = grantsOf(pack);
  const withinExchange = { policy: POLICY, provisioner: PROVISIONER };
  const result: Record<string, object> = {
    [accounts.exchange]: {
      jetstream: "enabled",
      users: Object.entries(withinExchange).map(([name, may]) => user(identities.get(name)!, may)),
      exports: exportsOf(grants, accounts.exchange),
      imports: importsOf(grants, accounts.exchange),
    },
  };
  const others = [
    "metrics",
    "exercise",
    "network",
    "operator",
    "console",
    ...pack.organisations.map(({ id }) => id),
  ];
  for (const name of others) {
    const { account } = identities.get(name)!;
    result[account] = {
      users: usersOf(identities, account, allowedBy(grants, account)),
      exports: exportsOf(grants, account),
      imports: importsOf(grants, account),
    };
  }
  return result;
}

/** The checkpoint: pulls from outboxes, records decisions and originators' statements, chains the
 * decisions, fills inboxes, reads pack and state, tells which pack is in force, and
 * puts the one that faults change. */
const POLICY: Allowed = {
  publish: [
    "inbox.*",
    subjects.decisions,
    subjects.chains,
    subjects.health("policy"),
    `$KV.${buckets.statements}.>`,
    `$KV.${buckets.state}.${keys.packStatus}`,
    `$KV.${buckets.state}.${keys.ruleFaults}`,
    `$KV.${buckets.pack}.${keys.pack}`,
    `$JS.API.CONSUMER.MSG.NEXT.*.${consumers.checkpoint}`,
    `$JS.API.CONSUMER.INFO.*.${consumers.checkpoint}`,
    `$JS.ACK.*.${consumers.checkpoint}.>`,
    "$JS.API.INFO",
    "$JS.API.STREAM.INFO.*",
    "$JS.API.STREAM.NAMES",
    ...[
      streams.decisions,
      streams.chains,
      `KV_${buckets.pack}`,
      `KV_${buckets.state}`,
      `KV_${buckets.statements}`,
    ].flatMap(readingOf),
    REPLIES,
  ],
  subscribe: [SERVICE_REQUESTS, subjects.policyFaults],
};

/** Creates streams and consumers and looks into any of them. */
const PROVISIONER: Allowed = {
  publish: ["$JS.API.>", `$KV.${buckets.pack}.>`, `$KV.${buckets.state}.>`],
  subscribe: [],
};

/** Reading a stream from any place, with consumers of one's own that vanish. */
function readingOf(stream: string): string[] {
  return [
    `$JS.API.STREAM.MSG.GET.${stream}`,
    `$JS.API.DIRECT.GET.${stream}`,
    `$JS.API.DIRECT.GET.${stream}.>`,
    `$JS.API.CONSUMER.CREATE.${stream}`,
    `$JS.API.CONSUMER.CREATE.${stream}.>`,
    `$JS.API.CONSUMER.DELETE.${stream}.*`,
    `$JS.API.CONSUMER.INFO.${stream}.*`,
    `$JS.API.CONSUMER.MSG.NEXT.${stream}.*`,
    `$JS.ACK.${stream}.>`,
    // Flow control of push consumers, which KV watches are.
    `$JS.FC.${stream}.>`,
  ];
}

/** One user per key. */
function usersOf(identities: Identities, account: string, may: Allowed): object[] {
  const held = [...identities.values()].filter((identity) => identity.account === account);
  return [...new Map(held.map((identity) => [publicKey(identity), user(identity, may)])).values()];
}

function user(identity: Identity, may: Allowed): object {
  const inbox = `${inboxPrefix(identity.name)}.>`;
  return {
    nkey: publicKey(identity),
    permissions: {
      publish: { allow: may.publish },
      subscribe: { allow: [inbox, ...may.subscribe] },
    },
  };
}

function exportsOf(grants: readonly Grant[], account: string): object[] {
  const owned = grants.filter(({ owner }) => owner === account);
  return [...Map.groupBy(owned, ({ subject }) => subject).values()].map(exportOf);
}

/** One subject's export, to all who import it. */
function exportOf(shared: readonly Grant[]): object {
  const { kind, subject, answers } = shared[0]!;
  const to = { [kind]: subject, accounts: shared.map(({ importer }) => importer) };
  return answers === "many" ? { ...to, response: "stream" } : to;
}

function importsOf(grants: readonly Grant[], account: string): object[] {
  return grants.filter(({ importer }) => importer === account).map(importOf);
}

function importOf({ kind, owner, subject, local }: Grant): object {
  const from = { [kind]: { account: owner, subject } };
  return local === subject ? from : { ...from, to: local };
}
