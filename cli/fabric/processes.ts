/** Which processes a pack needs: the network, the services, and one per organisation on its stand-in. */
import { join } from "node:path";
import { LINKED_SERVICES, type LinkedService, type LinkState } from "../../domain/network/mod.ts";
import type { Pack } from "../../domain/pack/types.ts";
import { accounts } from "../../platform/bus/mod.ts";
import { identityPath } from "../../platform/nats/mod.ts";
import type { ProcessSpec } from "./supervisor.ts";

const PROJECT = join(import.meta.dirname, "../..");

export interface Surroundings {
  readonly packDir: string;
  /** Folder the exchange was provisioned in. */
  readonly exchangeDir: string;
  readonly stateDir: string;
  readonly logDir: string;
  /** Where the metrics service answers Prometheus; null: nowhere. */
  readonly metricsPort: number | null;
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
  return processOf(network, brokerUrl, surroundings);
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
  const services = wanted.map((name) => ({
    name,
    account: accountOf[name],
    folder: name,
  }));
  const members = pack.organisations.filter(({ id }) => participants?.has(id) ?? true);
  const organisations = members.map(({ id, standIn }) => ({
    name: id,
    account: accounts.organisation(id),
    folder: standIn,
  }));
  const addresses = new Map(links.map(({ name, address }) => [name, address]));
  return [...services, ...organisations].map((process) => {
    const address = addresses.get(process.name);
    if (address === undefined) throw new Error(`the network has no link for ${process.name}`);
    return processOf(process, address, surroundings);
  });
}

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
  const process = processOf(named, brokerUrl, surroundings);
  return { ...process, env: { ...process.env, NODE_OPTIONS: MODEST_HEAP, ...settings } };
}

/** What the console keeps is bounded; with large young generations as much again lies about as garbage. */
const MODEST_HEAP = "--max-semi-space-size=4 --max-old-space-size=640";

/** By the name of its process. */
export const CONSOLE = "console";

interface Named {
  readonly name: string;
  readonly account: string;
  readonly folder: string;
}

function processOf({ name, account, folder }: Named, url: string, around: Surroundings) {
  return {
    name,
    account,
    main: join(PROJECT, "services", folder, "main.ts"),
    output: join(around.logDir, `${name}.out`),
    env: {
      SEKISHO_NATS_URL: url,
      SEKISHO_IDENTITY: identityPath(around.exchangeDir, name),
      SEKISHO_STATE: join(around.stateDir, name),
      SEKISHO_LOG: join(around.logDir, `${name}.log`),
      SEKISHO_PACK: around.packDir,
      ...(name === "metrics" &&
        around.metricsPort !== null && { SEKISHO_METRICS_PORT: String(around.metricsPort) }),
      ...(name === "policy" && around.topology !== null && { SEKISHO_TOPOLOGY: around.topology }),
      NODE_COMPILE_CACHE: join(PROJECT, ".sekisho", "compile-cache"),
    },
  };
}
