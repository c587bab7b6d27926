/** Has a running nats-server read its configuration again. */
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { InputError } from "../../domain/input.ts";
import type { Configuration } from "./update.ts";

/** Between two signals: of two that come at once, a process gets one. */
const APART_MS = 150;
const COMMAND_TIMEOUT_MS = 30_000;

/** Makes the server read its configuration once. */
export type Reload = () => Promise<void>;

/**
 * Reloads by running a command of the operator's, or else by a signal to the process that the
 * configuration's pid file names. Throws InputError, before anything is changed, when that is no
 * nats-server that this process may signal: it runs in a container, on another host or not at all.
 */
export async function reloadWith(
  configuration: Configuration,
  command: string | null,
): Promise<Reload> {
  if (command !== null) return () => run(command);
  const pid = await serverPid(configuration);
  return () => Promise.resolve(void process.kill(pid, "SIGHUP"));
}

/**
 * Reloads twice. After one reload nothing that an added account imports can be reached (seen on
 * nats-server 2.9.10); after the second all of it can.
 */
export async function reloadTwice(reload: Reload): Promise<void> {
  await reload();
  await sleep(APART_MS);
  await reload();
  await sleep(APART_MS);
}

async function run(command: string): Promise<void> {
  try {
    await promisify(execFile)("/bin/sh", ["-c", command], { timeout: COMMAND_TIMEOUT_MS });
  } catch (error) {
    const { stderr, message } = error as Error & { stderr?: string };
    throw cannot(`\`${command}\` failed: ${(stderr || message).trim()}`);
  }
}

async function serverPid({ path, settings }: Configuration): Promise<number> {
  const file = settings.pid_file;
  if (file === undefined) throw cannot(`\`${path}\` names no pid_file`);
  const pid = readPid(file);
  if (pid === null) throw cannot(`\`${file}\` holds no process id`);
  const program = await programOf(pid);
  if (program === null) throw cannot(`process ${pid} of \`${file}\` does not run here`);
  // A file that a server left behind may name anybody by now.
  if (!program.startsWith("nats-server")) {
    throw cannot(`process ${pid} of \`${file}\` is \`${program}\`, no nats-server`);
  }
  try {
    process.kill(pid, 0);
  } catch (error) {
    throw cannot(`process ${pid} of \`${file}\` is not yours: ${(error as Error).message}`);
  }
  return pid;
}

function readPid(file: string): number | null {
  try {
    const pid = Number(readFileSync(file, "utf8").trim());
    return Number.isInteger(pid) && pid > 0 ? pid : null;
  } catch {
    return null;
  }
}

/** Name of the program a process runs; null when there is no such process. */
async function programOf(pid: number): Promise<string | null> {
  try {
    const { stdout } = await promisify(execFile)("ps", ["-p", String(pid), "-o", "comm="]);
    return basename(stdout.trim()) || null;
  } catch {
    return programFromProc(pid);
  }
}

/** For systems without `ps`. */
function programFromProc(pid: number): string | null {
  try {
    return readFileSync(`/proc/${pid}/comm`, "utf8").trim() || null;
  } catch {
    return null;
  }
}

function cannot(reason: string): InputError {
  const message = `the broker cannot be told from here to read its configuration again: ${reason}; say how with --reload, for example \`--reload "docker kill -s HUP <container of the broker>"\``;
  return new InputError([{ file: "", line: 0, column: 0, message }]);
}
