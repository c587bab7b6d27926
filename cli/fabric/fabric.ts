/** Starts a fabric on this machine, or attaches to one that runs elsewhere. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { InputError } from "../../domain/input.ts";
import type { Pack } from "../../domain/pack/types.ts";
import { policyNames } from "../../domain/replicas.ts";
import { accounts, connectBus, readIdentity, type Bus } from "../../platform/bus/mod.ts";
import {
  atLeast,
  identityPath,
  startExchange,
  versionText,
  type Exchange,
} from "../../platform/nats/mod.ts";
import { createOperator, type Operator } from "./operator.ts";
import { checkedPolicies } from "./policies.ts";
import { processControl, type ProcessControl } from "./process-control.ts";
import { builtPrograms } from "./programs.ts";
import type { LinkedService } from "../../domain/network/mod.ts";
import { consoleProcess, NETWORK, networkProcess, processesOf } from "./processes.ts";
import { waitingCopies } from "./waiting.ts";
import { createSupervisor, type Crash, type Supervisor } from "./supervisor.ts";

const READY_WITHIN_MS = 30_000;

/** What a report says about the broker: with `sync_interval: always` an acknowledgement means "on disk". */
export interface BrokerFacts {
  readonly version: string;
  readonly syncInterval: "always" | "2m" | "unknown";
}

export interface Fabric {
  readonly url: string;
  readonly bus: Bus;
  readonly operator: Operator;
  readonly broker: BrokerFacts;
  /** Milliseconds from the start of the broker until everybody answered; null when attached. */
  readonly readyMs: number | null;
  /** Processes of the checkpoint; null when attached: they are somebody else's to count. */
  readonly policies: number | null;
  /** null when the processes are somebody else's. */
  readonly local: LocalFabric | null;
  /** By organisation: copies that wait in its inbox. */
  waiting(): Promise<Record<string, number>>;
  stop(): Promise<void>;
}

/** Processes that this command started. */
export interface LocalFabric {
  readonly supervisor: Supervisor;
  readonly exchange: Exchange;
  /** What faults may do to them. */
  readonly control: ProcessControl;
  /** Process ids by name, the broker's and what was started; null while one does not run. */
  pids(): Record<string, number | null>;
}

export interface FabricOptions {
  readonly pack: Pack;
  readonly packDir: string;
  /** Organisations to start a process for; left out: all of the pack. */
  readonly participants?: ReadonlySet<string>;
  /** Services besides the network; left out: all of them. */
  readonly services?: readonly LinkedService[];
  /** Topology that is in force without a run; left out: none. */
  readonly topology?: string;
  /** So many times the usual room for messages; 1 when left out. */
  readonly room?: number;
  /** Folder for identities, the broker's store and the services' state; private. */
  readonly stateDir: string;
  readonly logDir: string;
  /** How many processes the checkpoint is, 1 to 8; left out: 1. */
  readonly policies?: number;
  /** Own submissions of one organisation that the checkpoint decides a second; left out: no limit. */
  readonly limit?: number | null;
  /** Where the metrics service answers Prometheus; left out: nowhere. */
  readonly metricsPort?: number | null;
  /** Environment of the console; left out: there is none. */
  readonly console?: Readonly<Record<string, string>>;
  /** Told of a crash; it is journalled, and so in the report, in any case. */
  readonly onCrash: (crash: Crash) => void;
  readonly onStage?: (stage: string) => void;
}

/**
 * Starts broker, network, services and organisations; resolves when all of them answer. Throws InputError
 * before anything is started for a number of policy processes that cannot be.
 */
export async function startFabric(options: FabricOptions): Promise<Fabric> {
  const { pack, packDir, stateDir, logDir, metricsPort = null, onStage = () => {} } = options;
  const policies = checkedPolicies(options.policies ?? 1, pack);
  for (const dir of [stateDir, logDir]) mkdirSync(dir, { recursive: true, mode: 0o700 });
  const packFile = join(stateDir, "pack.json");
  writeFileSync(packFile, JSON.stringify(pack));
  const programs = await builtPrograms(onStage);
  onStage("finding nats-server");
  const dir = join(stateDir, "exchange");
  const exchange = await startExchange(pack, { dir, onStage, room: options.room ?? 1 });
  const begun = Date.now();
  const { bus, operator } = await connectOperator(exchange.url, dir);
  const supervisor = createSupervisor((crash) => {
    options.onCrash(crash);
    void journalCrash(operator, crash);
  });
  let control: ProcessControl | null = null;
  const stop = async (): Promise<void> => {
    await control?.release();
    await operator.endToxics("all");
    await supervisor.stopAll([NETWORK]);
    await bus.close();
    await exchange.stop();
  };
  try {
    const { topology = null, limit = null } = options;
    const where = { packDir, packFile, exchangeDir: dir, stateDir, logDir };
    const surroundings = { ...where, metricsPort, topology, programs, policies, limit };
    onStage("starting the emulated network");
    const network = networkProcess(exchange.url, surroundings);
    supervisor.start(network);
    await operator.untilReady([accounts.network], READY_WITHIN_MS);
    const { links } = await operator.network({ op: "list" });
    const processes = [
      ...processesOf(pack, links, surroundings, options),
      ...(options.console ? [consoleProcess(exchange.url, surroundings, options.console)] : []),
    ];
    onStage(`starting ${processes.length} organisations and services`);
    const known = new Map([network, ...processes].map((process) => [process.name, process]));
    control = processControl({
      supervisor,
      server: exchange.server,
      policies: policyNames(policies),
      untilReady: (name) => operator.untilReady([known.get(name) ?? name], READY_WITHIN_MS),
      onError: (error) => console.error(`a fault did not end by itself: ${error.message}`),
    });
    operator.serveFaults(control);
    for (const process of processes) supervisor.start(process);
    await operator.untilReady(processes, READY_WITHIN_MS);
    const readyMs = Date.now() - begun;
    const names = [network, ...processes].map(({ name }) => name);
    const pids = (): Record<string, number | null> => ({
      "nats-server": exchange.server.pid ?? null,
      ...Object.fromEntries(names.map((name) => [name, supervisor.pid(name)])),
    });
    const broker = brokerFacts(exchange);
    return {
      url: exchange.url,
      bus,
      operator,
      broker,
      readyMs,
      policies,
      local: { supervisor, exchange, control, pids },
      waiting: () => waitingCopies(exchange.url, dir, idsOf(pack)),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Attaches to an exchange that runs elsewhere; its processes are not ours to stop or restart. */
export async function attachFabric(url: string, exchangeDir: string, pack: Pack): Promise<Fabric> {
  const { bus, operator } = await connectOperator(url, exchangeDir).catch((error: Error) => {
    if (error instanceof InputError) throw error;
    const message = `\`${url}\` does not let the operator in: ${error.message}; name the address and the --exchange folder it was provisioned with`;
    throw new InputError([{ file: "", line: 0, column: 0, message }]);
  });
  const everybody = [
    accounts.exchange,
    accounts.metrics,
    accounts.exercise,
    accounts.network,
    ...pack.organisations.map(({ id }) => accounts.organisation(id)),
  ];
  operator.serveFaults(null);
  await operator.untilReady(everybody, READY_WITHIN_MS);
  const broker = { version: bus.nc.info?.version ?? "unknown", syncInterval: "unknown" } as const;
  const stop = async (): Promise<void> => {
    await operator.endToxics("own");
    await bus.close();
  };
  const waiting = () =>
    waitingCopies(url, exchangeDir, idsOf(pack)).catch((error: Error) => {
      console.error(
        `inboxes were not looked at, so a copy in one counts as lost: ${error.message}`,
      );
      return {};
    });
  return { url, bus, operator, broker, readyMs: null, policies: null, local: null, waiting, stop };
}

const idsOf = ({ organisations }: Pack): string[] => organisations.map(({ id }) => id);

async function journalCrash(operator: Operator, { service, cause }: Crash): Promise<void> {
  const detail = { service, cause };
  await operator.journal("service_restarted", service, detail).catch((error: Error) => {
    console.error(`the restart of ${service} is not in the journal: ${error.message}`);
  });
}

async function connectOperator(
  url: string,
  exchangeDir: string,
): Promise<{ bus: Bus; operator: Operator }> {
  const identity = readIdentity(identityPath(exchangeDir, "operator"));
  const bus = await connectBus({ url, identity });
  return { bus, operator: createOperator(bus) };
}

function brokerFacts({ program }: Exchange): BrokerFacts {
  const { version } = program;
  return { version: versionText(version), syncInterval: atLeast(version, 2, 10) ? "always" : "2m" };
}
