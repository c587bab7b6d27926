/** Where the server of an exchange on this machine listens. */
import { globSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { findConfiguration } from "./update.ts";

/** By the file in which a server that we launched names its ports; null when there is none. */
export function addressOf(dir: string): string | null {
  const configuration = findConfiguration(dir);
  const pidFile = configuration?.settings.pid_file;
  if (pidFile === undefined) return null;
  try {
    const pid = readFileSync(pidFile, "utf8").trim();
    const [portsFile] = globSync(`${dirname(pidFile)}/*_${pid}.ports`);
    if (portsFile === undefined) return null;
    const { nats } = JSON.parse(readFileSync(portsFile, "utf8")) as { nats?: string[] };
    return nats?.[0] ?? null;
  } catch {
    // Not launched by us, or gone.
    return null;
  }
}
