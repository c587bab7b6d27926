/** The life of a service process: configuration, log, connection, work, drain, exit. */
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { Svcm, type Service } from "@nats-io/services";
import pino, { type Logger } from "pino";
import { sekisho } from "../../proto/mod.ts";
import { connectBus, readIdentity, subjects, type Bus, type Identity } from "../bus/mod.ts";
import { readConfig, type ServiceConfig } from "./config.ts";
import { Endpoints, type EndpointHandler, type EndpointOptions } from "./endpoints.ts";
import { watchHealth, type HealthReport } from "./health.ts";

const DRAIN_MS = 5_000;
const LOOK_FOR_SUPERVISOR_MS = 2_000;

export interface ServiceContext {
  readonly config: ServiceConfig;
  readonly identity: Identity;
  /** Name of this process: the identity's, unless several share that. */
  readonly process: string;
  readonly bus: Bus;
  readonly log: Logger;
  /** Aborts on SIGTERM and SIGINT; every wait takes it. */
  readonly signal: AbortSignal;
  /**
   * Registers a request handler, before or after `ready()`. Of several processes one is asked, or with
   * `everyProcess` each, and the asker takes the first answer.
   */
  addEndpoint(
    name: string,
    subject: string,
    handler: EndpointHandler,
    options?: EndpointOptions,
  ): void;
  /** Work to finish before the connection closes; the last registered runs first. */
  onShutdown(drain: () => Promise<void> | void): void;
  /** From here on `$SRV.PING` is answered, which others take for "ready". Called when `main` returns
   * unless it was called before. */
  ready(): void;
  /** Takes this process's own health, which is then not told to the metrics service. */
  onHealth(take: (report: HealthReport) => void): void;
}

export interface ServiceOptions {
  /** Letters, digits, `-` and `_`. */
  readonly name: string;
  /** Semantic version. */
  readonly version?: string;
  /** Wires the service. It may return, or go on until the signal aborts; an error ends the process. */
  readonly main: (context: ServiceContext) => Promise<void> | void;
}

/**
 * Runs a service until SIGTERM or SIGINT, drains it and exits with 0. Exits with 1 after logging what
 * happened when the configuration is incomplete, the broker refuses the key, `main` throws, something
 * throws that nobody catches, or draining takes longer than 5 s.
 */
export async function runService(options: ServiceOptions): Promise<never> {
  const running = new RunningService(options);
  try {
    await running.run();
  } catch (error) {
    running.die(error as Error);
  }
  return process.exit(0);
}

class RunningService {
  readonly #options: ServiceOptions;
  readonly #stopping = new AbortController();
  readonly #drains: (() => Promise<void> | void)[] = [];
  #log: Logger;
  #onHealth: ((report: HealthReport) => void) | undefined;

  constructor(options: ServiceOptions) {
    this.#options = options;
    this.#log = pino({ base: { service: options.name } });
    process.on("uncaughtException", (error) => this.die(error));
    const supervisor = Number(process.env["SEKISHO_SUPERVISOR"] ?? 0);
    // Nobody is left to stop it: a supervisor that was killed could not say goodbye.
    if (supervisor > 0)
      setInterval(
        () => isThere(supervisor) || this.#stop("SIGTERM"),
        LOOK_FOR_SUPERVISOR_MS,
      ).unref();
    process.on("SIGTERM", () => this.#stop("SIGTERM"));
    process.on("SIGINT", () => this.#stop("SIGINT"));
  }

  async run(): Promise<void> {
    const config = readConfig(process.env);
    const identity = readIdentity(config.identityPath);
    const name = config.replica ?? identity.name;
    this.#log = openLog(this.#options.name, name, config);
    mkdirSync(config.stateDir, { recursive: true });
    const bus = await this.#connect(config, identity);
    if (!bus) return;
    const context = this.#context(config, bus);
    this.#drains.push(watchHealth(name, (report) => this.#tellHealth(bus, report)));
    await this.#work(context);
    await aborted(this.#stopping.signal);
    for (const drain of this.#drains.toReversed()) await drain();
    await bus.close();
    this.#log.info("stopped");
  }

  #tellHealth(bus: Bus, report: HealthReport): void {
    if (bus.nc.isClosed() || bus.nc.isDraining()) return;
    this.#onHealth?.(report);
    // The metrics service hears itself without the broker.
    if (this.#onHealth) return;
    const bytes = sekisho.v1.Health.encode(report).finish();
    bus.nc.publish(subjects.health(report.process), bytes);
  }

  async #work(context: ServiceContext): Promise<void> {
    try {
      await this.#options.main(context);
      context.ready();
    } catch (error) {
      // A wait that the signal ended is no failure.
      if (!this.#stopping.signal.aborted) throw error;
    }
  }

  /** Logs and ends the process. */
  die(error: Error): never {
    this.#log.fatal({ err: error }, error.message);
    // Whoever starts the process sees no log file.
    if (process.env["SEKISHO_LOG"]) process.stderr.write(`${error.message}\n`);
    return process.exit(1);
  }

  async #connect(config: ServiceConfig, identity: Identity): Promise<Bus | undefined> {
    const signal = this.#stopping.signal;
    const name = `${this.#options.name}/${config.replica ?? identity.name}`;
    try {
      const bus = await connectBus({
        url: config.natsUrl,
        identity,
        name,
        signal,
        waitOnFirstConnect: true,
      });
      void this.#dieWithConnection(bus);
      this.#log.info({ url: config.natsUrl, account: identity.account }, "connected");
      return bus;
    } catch (error) {
      if (signal.aborted) return undefined;
      throw error;
    }
  }

  /** The client reconnects by itself; it gives up when the key is refused. */
  async #dieWithConnection(bus: Bus): Promise<void> {
    const error = await bus.nc.closed();
    if (this.#stopping.signal.aborted) return;
    this.die(error ?? new Error("the broker closed the connection"));
  }

  #context(config: ServiceConfig, bus: Bus): ServiceContext {
    const registry = new Registry(this.#options, bus, this.#log, config);
    return {
      config,
      identity: bus.identity,
      process: config.replica ?? bus.identity.name,
      bus,
      log: this.#log,
      signal: this.#stopping.signal,
      addEndpoint: (...endpoint) => registry.add(...endpoint),
      onShutdown: (drain) => void this.#drains.push(drain),
      ready: () => registry.register(),
      onHealth: (take) => void (this.#onHealth = take),
    };
  }

  #stop(signal: NodeJS.Signals): void {
    if (this.#stopping.signal.aborted) return;
    this.#log.info({ signal }, "stopping");
    setTimeout(() => this.die(new Error("draining took longer than 5 s")), DRAIN_MS).unref();
    this.#stopping.abort(new Error(`stopped by ${signal}`));
  }
}

/** Holds endpoints back until the service is ready, then registers all of them. */
class Registry {
  readonly #endpoints: Endpoints;
  readonly #waiting: ((service: Service) => void)[] = [];
  readonly #start: () => Promise<Service>;
  readonly #log: Logger;
  #service: Service | "starting" | undefined;

  constructor(options: ServiceOptions, bus: Bus, log: Logger, { runId, replica }: ServiceConfig) {
    this.#log = log;
    this.#endpoints = new Endpoints(log);
    const identity = bus.identity.name;
    this.#start = () =>
      new Svcm(bus.nc).add({
        name: options.name,
        version: options.version ?? "0.1.0",
        metadata: {
          identity,
          process: replica ?? identity,
          run: runId,
          pid: String(process.pid),
        },
        statsHandler: (endpoint) => this.#endpoints.statistics(endpoint),
      });
  }

  add(...endpoint: Parameters<ServiceContext["addEndpoint"]>): void {
    const add = (service: Service) => this.#endpoints.add(service, ...endpoint);
    if (this.#service && this.#service !== "starting") add(this.#service);
    else this.#waiting.push(add);
  }

  register(): void {
    if (this.#service) return;
    this.#service = "starting";
    void this.#register();
  }

  async #register(): Promise<void> {
    const service = await this.#start();
    this.#service = service;
    for (const add of this.#waiting) add(service);
    this.#log.info("ready");
  }
}

function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

function openLog(service: string, identity: string, config: ServiceConfig): Logger {
  if (config.logFile) mkdirSync(dirname(config.logFile), { recursive: true });
  // Synchronous, so that the last words of a dying process are in the file.
  const destination = pino.destination({ dest: config.logFile ?? 1, sync: true });
  return pino({ base: { service, organisation: identity }, level: "info" }, destination);
}

function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) =>
    signal.addEventListener("abort", () => resolve(), { once: true }),
  );
}
