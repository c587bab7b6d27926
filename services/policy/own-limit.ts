/**
 * The rate limit: how many submissions of its own each organisation has decided a second. What is beyond
 * waits in its outbox, where nothing is lost. Relays are not counted: how many there are is up to those
 * they come from. In their outbox they wait behind what waits there.
 */
import { setTimeout as sleep } from "node:timers/promises";
import type { Logger } from "pino";

/** Who was silent for so long may catch up at once. */
const CATCH_UP_MS = 5_000;
/** Holding back is logged again after so long. */
const SAID_AGAIN_MS = 60_000;

export interface OwnLimit {
  /** Resolves when this organisation's next own submission may be decided. Rejects at the signal. */
  turn(organisation: string): Promise<void>;
}

interface Turns {
  /** When the next one is due: the cells of GCRA (ITU-T I.371), evenly spaced. */
  dueMs: number;
  saidMs: number;
}

/** @param perSecond of each organisation; five seconds' worth and one may come at once */
export function ownLimit(perSecond: number, log: Logger, signal: AbortSignal): OwnLimit {
  const everyMs = 1_000 / perSecond;
  const all = new Map<string, Turns>();
  return {
    async turn(organisation) {
      const nowMs = performance.now();
      const turns = all.get(organisation) ?? { dueMs: 0, saidMs: Number.NEGATIVE_INFINITY };
      all.set(organisation, turns);
      const dueMs = Math.max(turns.dueMs, nowMs - CATCH_UP_MS);
      turns.dueMs = dueMs + everyMs;
      if (dueMs <= nowMs) return;
      if (nowMs - turns.saidMs >= SAID_AGAIN_MS) {
        turns.saidMs = nowMs;
        log.warn({ organisation, perSecond }, "more submissions than the limit: they wait");
      }
      await sleep(dueMs - nowMs, undefined, { signal });
    },
  };
}

/**
 * How many submissions of one outbox may lie ready under this limit (null: none): what lies ready gets its
 * turn in half of the time after which the broker gives it out once more.
 */
export function readyUnder(perSecond: number | null, ackWaitMs: number, most: number): number {
  if (perSecond === null) return most;
  return Math.min(most, Math.max(1, Math.floor((perSecond * ackWaitMs) / 2_000)));
}

/** Reads SEKISHO_LIMIT; null when nothing is limited. Throws for what is no rate. */
export function readOwnLimit(text: string | undefined): number | null {
  if (text === undefined || text === "") return null;
  const perSecond = Number(text);
  if (perSecond > 0 && Number.isFinite(perSecond)) return perSecond;
  throw new Error(
    `SEKISHO_LIMIT is \`${text}\`; expected how many submissions of its own each organisation has decided a second, such as 5`,
  );
}
