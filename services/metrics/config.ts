/** Where Prometheus is answered, from the environment. */
import { InputError } from "../../domain/input.ts";
import { isPort } from "../../platform/service/mod.ts";

export interface MetricsAddress {
  /** 0 for any that is free. */
  readonly port: number;
  readonly host: string;
}

/** null when none is asked for. Throws InputError for a port that is none. */
export function readAddress(environment: NodeJS.ProcessEnv): MetricsAddress | null {
  const port = environment["SEKISHO_METRICS_PORT"];
  if (!port) return null;
  if (!isPort(port)) {
    const message = `environment variable \`SEKISHO_METRICS_PORT\` is \`${port}\`; expected a port from 0 to 65535`;
    throw new InputError([{ file: "", line: 0, column: 0, message }]);
  }
  // This machine alone: the figures are about everybody.
  return { port: Number(port), host: environment["SEKISHO_METRICS_HOST"] || "127.0.0.1" };
}
