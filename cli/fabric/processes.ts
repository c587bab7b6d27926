/** Which processes a pack needs: the services, and one per organisation on its stand-in. */
import { join } from "node:path";
import type { Pack } from "../../domain/pack/types.ts";
import { accounts } from "../../platform/bus/mod.ts";
import { identityPath } from "../../platform/nats/mod.ts";
import type { ProcessSpec } from "./supervisor.ts";

const PROJECT = join(import.meta.dirname, "../..");

export interface Surroundings {
  readonly url: string;
  readonly packDir: string;
  /** Folder the exchange was provisioned in. */
  readonly exchangeDir: string;
  readonly stateDir: string;
  readonly logDir: string;
  /** Where the metrics service answers Prometheus; null: nowhere. */
  readonly metricsPort: number | null;
}

export interface FabricProcess extends ProcessSpec {
  /** Account it answers `$SRV` in. */
  readonly account: string;
}

/** The services, then the organisations in the pack's order. */
export function processesOf(pack: Pack, surroundings: Surroundings): FabricProcess[] {
  const services = [
    { name: "policy", account: accounts.exchange },
    { name: "metrics", account: accounts.metrics },
    { name: "exercise", account: accounts.exercise },
  ].map((service) => ({ ...service, folder: service.name }));
  const organisations = pack.organisations.map(({ id, standIn }) => ({
    name: id,
    account: accounts.organisation(id),
    folder: standIn,
  }));
  return [...services, ...organisations].map(({ name, account, folder }) => ({
    name,
    account,
    main: join(PROJECT, "services", folder, "main.ts"),
    output: join(surroundings.logDir, `${name}.out`),
    env: {
      SEKISHO_NATS_URL: surroundings.url,
      SEKISHO_IDENTITY: identityPath(surroundings.exchangeDir, name),
      SEKISHO_STATE: join(surroundings.stateDir, name),
      SEKISHO_LOG: join(surroundings.logDir, `${name}.log`),
      SEKISHO_PACK: surroundings.packDir,
      ...(name === "metrics" &&
        surroundings.metricsPort !== null && {
          SEKISHO_METRICS_PORT: String(surroundings.metricsPort),
        }),
      NODE_COMPILE_CACHE: join(PROJECT, ".sekisho", "compile-cache"),
    },
  }));
}
