/**
 * The exchange's nats-server.
 *
 *   find.ts            where the program comes from: download.ts, distribution.ts, cache.ts
 *   version.ts         what differs between versions
 *   identity.ts        keys of organisations and services
 *   access.ts          who may reach what, once
 *   configuration.ts   … as the server's configuration
 *   limits.ts          how much the exchange keeps
 *   launch.ts          a server process: start, stop, kill, restart
 *   prepare.ts         streams, consumers, buckets, the pack
 *   exchange.ts        all of it in one go
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
export { prepareExchange } from "./prepare.ts";
export { checkExchange } from "./check.ts";
export { startExchange } from "./exchange.ts";
export type { Exchange, ExchangeOptions } from "./exchange.ts";
export * as testing from "./testing.ts";
