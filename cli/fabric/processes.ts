/** Which processes a pack needs: the network, the services, and one per organisation on its stand-in. */
import { join } from "node:path";
import { LINKED_SERVICES, type LinkedService, type LinkState } from "../../domain/network/mod.ts";
import type { Pack } from "../../domain/pack/types.ts";
import { POLICY, policyNames } from "../../domain/replicas.ts";
import { accounts } from "../../platform/bus/mod.ts";
import { identityPath } from "../../platform/nats/mod.ts";
import type { Programs } from "./programs.ts";
import type { ProcessSpec } from "./supervisor.ts";

const PROJECT = join(import.meta.dirname, "../..");

export interface Surroundings {
  readonly packDir: string;
  /** Its rules as they are stored. */
  readonly packFile: string;
  /** Folder the exchange was provisioned in. */
  readonly exchangeDir: string;
  readonly stateDir: string;
  readonly logDir: string;
  /** Where the metrics service answers Prometheus; null: nowhere. */
  readonly metricsPort: number | null;
  readonly programs: Programs;
  /** How many processes the checkpoint is. */
  readonly policies: number;
  /** Own submissions of one organisation that the checkpoint decides a second; null: no limit. */
  readonly limit: number | null;
  /** Topology in force without a run; null: none. */
  readonly topology: string | null;
}

/** Whom to start a process for. */
export interface Started {
  /** Organisations; left out: all of the pack. */
  readonly participants?: ReadonlySet<string>;
  /** Services; left out: all that have a link. */
  readonly services?: readonly LinkedService[];
}

export interface FabricProcess extends ProcessSpec {
  /** Account it answers `$SRV` in. */
  readonly account: string;
}

/** The emulated network, which alone is told where the broker is. */
export function networkProcess(brokerUrl: string, surroundings: Surroundings): FabricProcess {
  const network = { name: NETWORK, account: accounts.network, folder: NETWORK };
  const process = modest(processOf(network, brokerUrl, surroundings), MODEST_YOUNG);
  return { ...process, env: { ...process.env, SEKISHO_POLICIES: String(surroundings.policies) } };
}

/** By the name of their process; it is stopped after all that depends on it. */
export const NETWORK = "network";

/** The services, then the organisations in the pack's order; each takes its link for the broker. */
export function processesOf(
  pack: Pack,
  links: readonly LinkState[],
  surroundings: Surroundings,
  { participants, services: wanted = LINKED_SERVICES }: Started = {},
): FabricProcess[] {
  const accountOf = {
    policy: accounts.exchange,
    metrics: accounts.metrics,
    exercise: accounts.exercise,
  } as const;
  const services = wanted.flatMap((folder) => {
    const names = folder === POLICY ? policyNames(surroundings.policies) : [folder];
    return names.map((name) => ({ name, account: accountOf[folder], folder, identity: folder }));
  });
  const members = pack.organisations.filter(({ id }) => participants?.has(id) ?? true);
  const organisations = members.map(({ id, standIn }) => ({
    name: id,
    account: accounts.organisation(id),
    folder: standIn,
  }));
  const addresses = new Map(links.map(({ name, address }) => [name, address]));
  const linked = (named: Named): FabricProcess => {
    const address = addresses.get(named.name);
    if (address === undefined) throw new Error(`the network has no link for ${named.name}`);
    const { env, ...rest } = processOf(named, address, surroundings);
    return named.folder === POLICY
      ? { ...rest, env: { ...env, ...checkpointEnvironment(surroundings) } }
      : { ...rest, env };
  };
  return [
    ...services.map(linked),
    ...organisations.map(linked).map((process) => modest(process, SMALL_YOUNG)),
  ];
}

function checkpointEnvironment({ policies, limit }: Surroundings): Record<string, string> {
  return {
    ...(policies === 1 && { SEKISHO_ALONE: "1" }),
    // The broker gives each outbox to all of them in turn.
    ...(limit !== null && { SEKISHO_LIMIT: String(limit / policies) }),
  };
}

/** There are dozens of stand-ins and each has little to do: 45 MB then, and 73 with V8's usual sizes. */
const SMALL_YOUNG = "--max-semi-space-size=1";

const modest = (process: FabricProcess, nodeOptions: string): FabricProcess => ({
  ...process,
  env: { ...process.env, NODE_OPTIONS: nodeOptions },
});

/**
 * The console. Like the operator it has no link of its own: a fault of the network must not take the
 * facilitators' hands off the exercise.
 */
export function consoleProcess(
  brokerUrl: string,
  surroundings: Surroundings,
  settings: Readonly<Record<string, string>>,
): FabricProcess {
  const named = { name: CONSOLE, account: accounts.console, folder: CONSOLE };
  const process = modest(processOf(named, brokerUrl, surroundings), MODEST_HEAP);
  return { ...process, env: { ...process.env, ...settings } };
}

/** What console and network keep is bounded; with large young generations as much again lies about as garbage. */
const MODEST_YOUNG = "--max-semi-space-size=4";
const MODEST_HEAP = `${MODEST_YOUNG} --max-old-space-size=640`;

/** By the name of its process. */
export const CONSOLE = "console";

interface Named {
  readonly name: string;
  readonly account: string;
  readonly folder: string;
  /** Whose identity it has; left out: its own. */
  readonly identity?: string;
}

function processOf(
  { name, account, folder, identity = name }: Named,
  url: string,
  around: Surroundings,
) {
  return {
    name,
    account,
    main: around.programs(folder),
    output: join(around.logDir, `${name}.out`),
    env: {
      SEKISHO_NATS_URL: url,
      SEKISHO_IDENTITY: identityPath(around.exchangeDir, identity),
      ...(identity !== name && { SEKISHO_REPLICA: name }),
      SEKISHO_STATE: join(around.stateDir, name),
      SEKISHO_LOG: join(around.logDir, `${name}.log`),
      SEKISHO_PACK: around.packDir,
      SEKISHO_PACK_FILE: around.packFile,
      ...(name === "metrics" &&
        around.metricsPort !== null && { SEKISHO_METRICS_PORT: String(around.metricsPort) }),
      ...(folder === POLICY && around.topology !== null && { SEKISHO_TOPOLOGY: around.topology }),
      NODE_COMPILE_CACHE: join(PROJECT, ".sekisho", "compile-cache"),
    },
  };
}
