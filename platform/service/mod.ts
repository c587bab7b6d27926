/**
 * What every process of Sekisho has in common.
 *
 *   run.ts         start, stop, and what happens in between
 *   config.ts      configuration from the environment
 *   health.ts      how long its event loop is held up, told once a second
 *   endpoints.ts   request handlers as a NATS micro service
 */
export { runService } from "./run.ts";
export type { ServiceContext, ServiceOptions } from "./run.ts";
export { DELAY_RESOLUTION, readHealth, watchHealth, type HealthReport } from "./health.ts";
export { isPort, readConfig, type ServiceConfig } from "./config.ts";
export type { EndpointHandler } from "./endpoints.ts";
