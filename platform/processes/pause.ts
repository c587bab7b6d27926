import type { ChildProcess } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

const STILL_WITHIN_MS = 10_000;
const LOOK_AGAIN_MS = 2;

/**
 * Has a process stand still, and resolves when it does: a thread that runs on another processor hears of
 * SIGSTOP only when it next comes by the kernel. Where the kernel does not show its threads, resolves at once.
 * Rejects for a process that does not run, and for one that does not come to a stand; it then goes on.
 */
export async function pauseProcess(child: ChildProcess): Promise<void> {
  if (!child.kill("SIGSTOP")) throw new Error("the process does not run");
  const deadline = Date.now() + STILL_WITHIN_MS;
  while (!standsStill(child.pid!)) {
    if (Date.now() > deadline) {
      child.kill("SIGCONT");
      throw new Error(`process ${child.pid} did not stand still within ${STILL_WITHIN_MS} ms`);
    }
    await sleep(LOOK_AGAIN_MS);
  }
}

/** Stopped, also by a tracer; dead; or dead and not yet waited for (proc_pid_stat(5)). */
const STILL = ["T", "t", "X", "Z"];

function standsStill(pid: number): boolean {
  try {
    const threads = readdirSync(`/proc/${pid}/task`);
    return threads.every((thread) => STILL.includes(stateOf(`/proc/${pid}/task/${thread}/stat`)));
  } catch {
    // No such folder, or the process has ended.
    return true;
  }
}

function stateOf(file: string): string {
  const stat = readFileSync(file, "utf8");
  return stat.charAt(stat.lastIndexOf(")") + 2);
}
