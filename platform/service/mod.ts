/**
 * What every process of Sekisho has in common.
 *
 *   run.ts         start, stop, and what happens in between
 *   config.ts      configuration from the environment
 *   endpoints.ts   request handlers as a NATS micro service
 */
export { runService } from "./run.ts";
export type { ServiceContext, ServiceOptions } from "./run.ts";
export { readConfig, type ServiceConfig } from "./config.ts";
export type { EndpointHandler } from "./endpoints.ts";
