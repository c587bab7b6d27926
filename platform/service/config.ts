/** A service's configuration: everything comes from the environment. */
import { InputError, type Problem } from "../../domain/input.ts";

export interface ServiceConfig {
  /** Address of the exchange's nats-server. */
  readonly natsUrl: string;
  /** Path of the identity file. */
  readonly identityPath: string;
  /** Directory the service keeps its own data in. */
  readonly stateDir: string;
  /** Directory of the pack. */
  readonly packDir: string;
  /** The pack's rules as they are stored, for who needs nothing else of it; null: they are read from its directory. */
  readonly packFile: string | null;
  /** File that receives the log; null: standard output. */
  readonly logFile: string | null;
  /** Name of the process, where several share an identity; null: it is the identity's. */
  readonly replica: string | null;
  /** Name of the run it takes part in; "" outside a run. */
  readonly runId: string;
}

const REQUIRED = {
  SEKISHO_NATS_URL: "address of nats-server, for example `nats://127.0.0.1:4222`",
  SEKISHO_IDENTITY: "path of an identity file that the provisioner wrote",
  SEKISHO_STATE: "directory for the service's own data",
  SEKISHO_PACK: "directory of the pack",
} as const;

/** Whether the text is a port number, 0 included. */
export const isPort = (text: string): boolean => /^\d{1,5}$/.test(text) && Number(text) <= 65_535;

/** Throws InputError that names every variable which is missing. */
export function readConfig(environment: NodeJS.ProcessEnv): ServiceConfig {
  const problems: Problem[] = Object.entries(REQUIRED)
    .filter(([name]) => !environment[name])
    .map(([name, meaning]) => ({
      file: "",
      line: 0,
      column: 0,
      message: `environment variable \`${name}\` is missing: ${meaning}`,
    }));
  if (problems.length > 0) throw new InputError(problems);
  const value = (name: keyof typeof REQUIRED) => environment[name] as string;
  return {
    natsUrl: value("SEKISHO_NATS_URL"),
    identityPath: value("SEKISHO_IDENTITY"),
    stateDir: value("SEKISHO_STATE"),
    packDir: value("SEKISHO_PACK"),
    packFile: environment["SEKISHO_PACK_FILE"] || null,
    logFile: environment["SEKISHO_LOG"] || null,
    replica: environment["SEKISHO_REPLICA"] || null,
    runId: environment["SEKISHO_RUN"] ?? "",
  };
}
