/** Asks again while nobody answers: an end must not be given up because the broker is away. */
import { setTimeout as sleep } from "node:timers/promises";
import { Refused } from "./ask.ts";

const WITHIN_MS = 45_000;
const AGAIN_MS = 200;

/**
 * Resolves with the first success; rejects with the first refusal, with the last error when the time is
 * up, or at the signal.
 */
export async function persistently<T>(
  work: () => Promise<T>,
  signal: AbortSignal,
  withinMs = WITHIN_MS,
): Promise<T> {
  const until = Date.now() + withinMs;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (error instanceof Refused || Date.now() > until) throw error;
      await sleep(AGAIN_MS, undefined, { signal });
    }
  }
}
