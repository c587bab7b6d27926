/**
 * The exchange's nats-server.
 *
 *   find.ts            where the program comes from: download.ts, distribution.ts, cache.ts
 *   version.ts         what differs between versions
 *   identity.ts        keys of organisations and services; private-file.ts: as files
 *   access.ts          who may reach what, once
 *   configuration.ts   … as the server's configuration
 *   limits.ts          how much the exchange keeps
 *   launch.ts          a server process: start, stop, kill, restart
 *   prepare.ts         streams, consumers, buckets, the pack
 *   status.ts          what the bucket STATE says of packs and keys
 *   exchange.ts        all of it in one go
 *
 *   apply.ts           another pack for an exchange that runs
 *   rekey.ts           another key for an organisation, or one less: keys.ts
 *   establish.ts       … both by another configuration: update.ts, reload.ts, probe.ts
 *   listing.ts         who has which keys; address.ts: where its server listens
 *
 *   check.ts           whether a server that somebody else runs will do
 *   testing.ts         a small pack and its exchange for tests
 */
export { findNatsProgram, findNatsServer } from "./find.ts";
export type { FindOptions, NatsProgram, NatsServer } from "./find.ts";
export { atLeast, parseVersion, versionText, type ServerVersion } from "./version.ts";
export { identityPath, provision, readIdentities, type Identities } from "./identity.ts";
export {
  serverConfig,
  syncsAlways,
  writeServerConfig,
  type ConfigurationOptions,
} from "./configuration.ts";
export { launchNatsServer, type LaunchOptions, type RunningServer } from "./launch.ts";
export { applyPack, readPackStatus } from "./apply.ts";
export type { Applied, ApplyOptions } from "./apply.ts";
export { addKey, revokeKey, type AddedKey, type KeyOptions } from "./rekey.ts";
export { ExchangeError } from "./establish.ts";
export { addressOf } from "./address.ts";
export { membersIn, type Member, type MemberKey } from "./listing.ts";
export { prepareExchange } from "./prepare.ts";
export type { PackStatus, RefusedPack, Signers } from "./status.ts";
export { checkExchange } from "./check.ts";
export { startExchange } from "./exchange.ts";
export type { Exchange, ExchangeOptions } from "./exchange.ts";
export * as testing from "./testing.ts";
