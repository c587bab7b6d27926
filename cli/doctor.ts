/** `sekisho doctor`: what this machine has and lacks. */
import { execFileSync } from "node:child_process";
import { availableParallelism, freemem } from "node:os";
import { Command } from "commander";
import { findChromium } from "../platform/aar/mod.ts";
import { findNatsServer, versionText, type NatsServer } from "../platform/nats/mod.ts";
import { exitCodes } from "./exit.ts";

interface Finding {
  readonly name: string;
  readonly ok: boolean;
  readonly needed: boolean;
  readonly detail: string;
}

export function doctorCommand(): Command {
  return new Command("doctor")
    .description("say what this machine has and lacks")
    .option("--json", "as JSON")
    .action(async ({ json }: { json?: boolean }) => {
      const findings = await examine();
      if (json) console.log(JSON.stringify(findings, null, 2));
      else for (const finding of findings) console.log(line(finding));
      if (findings.some(({ ok, needed }) => needed && !ok)) process.exitCode = exitCodes.ourFault;
    });
}

async function examine(): Promise<Finding[]> {
  return [
    { name: "node", ok: true, needed: true, detail: process.version },
    await natsServer(),
    tool(
      "docker",
      "for the compose file and the container tests",
      "info",
      "--format",
      "{{.ServerVersion}}",
    ),
    chromium(),
    memory(),
  ];
}

async function natsServer(): Promise<Finding> {
  try {
    const server = await findNatsServer();
    return { name: "nats-server", ok: true, needed: true, detail: describeServer(server) };
  } catch (error) {
    return { name: "nats-server", ok: false, needed: true, detail: (error as Error).message };
  }
}

function describeServer(server: NatsServer): string {
  if (server.kind === "running") return `running at ${server.url}`;
  return `${versionText(server.version)} at ${server.path} (${server.origin})`;
}

function tool(name: string, purpose: string, ...args: string[]): Finding {
  try {
    const detail = execFileSync(name, args, {
      encoding: "utf8",
      timeout: 10_000,
      stdio: "pipe",
    }).trim();
    return { name, ok: true, needed: false, detail };
  } catch {
    return { name, ok: false, needed: false, detail: `not available; wanted ${purpose}` };
  }
}

function chromium(): Finding {
  const found = findChromium();
  const detail =
    found ??
    "not found; wanted for after-action reports as PDF and the browser tests: install it or set CHROMIUM=path";
  return { name: "chromium", ok: found !== null, needed: false, detail };
}

function memory(): Finding {
  const free = Math.round(freemem() / 2 ** 20);
  const detail = `${availableParallelism()} cores, ${free} MiB of memory free; 2 and 3,000 suffice`;
  return { name: "machine", ok: free > 3_000, needed: false, detail };
}

const line = ({ name, ok, needed, detail }: Finding): string =>
  `${ok ? "has  " : needed ? "LACKS" : "lacks"}  ${name.padEnd(12)} ${detail}`;
