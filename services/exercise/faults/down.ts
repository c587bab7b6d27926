/**
 * `down`: the organisation's process is stopped, and started again at the end. The plan has its
 * analysts away for exactly the time between, in story time; the process is started a little earlier,
 * since it takes longer to start than a story hour lasts.
 */
import { setTimeout as sleep } from "node:timers/promises";
import type { FaultKind } from "./types.ts";

const START_TAKES_MS = 2_000;
const BACK_WITHIN_MS = 15_000;
const LOOK_AGAIN_MS = 50;

export const down: FaultKind = {
  exact: false,
  endLeadMs: START_TAKES_MS,
  async check({ name, target }, { supervise }) {
    try {
      await supervise("ping", target);
      return [];
    } catch {
      return [
        `fault \`${name}\` stops the process of \`${target}\`, and no supervisor answers: ` +
          "run the exercise from the command line that started the processes, or leave out the fault",
      ];
    }
  },
  async begin({ target }, { supervise }) {
    await supervise("stop", target);
  },
  async end({ target }, { supervise, planFetches, signal }) {
    const before = planFetches(target);
    await supervise("start", target);
    // Only a running process asks for its plan.
    const until = Date.now() + BACK_WITHIN_MS;
    while (planFetches(target) === before) {
      if (Date.now() > until) throw new Error(`\`${target}\` was started and has not come back`);
      await sleep(LOOK_AGAIN_MS, undefined, { signal });
    }
  },
};
