/** The exercise's journal: what happened when, in story time and in real time. */
import { setTimeout as sleep } from "node:timers/promises";
import type { Logger } from "pino";
import { subjects, type PipelinedPublisher } from "../../platform/bus/mod.ts";
import { sekisho } from "../../proto/mod.ts";

export interface JournalEntry {
  /** Makes writing it again harmless. */
  readonly id: string;
  readonly kind: string;
  readonly subject: string;
  readonly storyMs: number;
  /** When it happened, milliseconds since 1970; left out: when it is written. */
  readonly unixMs?: number;
  readonly detail: Readonly<Record<string, string>>;
}

const RETRY_AFTER_MS = 1_000;

/** Writes an entry; resolves once it is stored, however often that fails before, or at the signal. */
export type Journal = (entry: JournalEntry) => Promise<void>;

export function openJournal(
  publisher: Pick<PipelinedPublisher, "publish">,
  log: Logger,
  signal: AbortSignal,
): Journal {
  return async ({ id, kind, subject, storyMs, unixMs = Date.now(), detail }) => {
    const event = { unixMs, storyMs, kind, subject, detail: { ...detail } };
    const bytes = sekisho.v1.JournalEvent.encode(event).finish();
    log.info({ kind, subject, storyMs, ...detail }, "journal");
    while (!signal.aborted) {
      try {
        await publisher.publish(subjects.journal(kind), bytes, { messageId: `journal:${id}` });
        return;
      } catch (error) {
        if (signal.aborted) return;
        log.error({ err: error, kind, subject }, "not journalled, trying again");
        await sleep(RETRY_AFTER_MS, undefined, { signal }).catch(() => {});
      }
    }
  };
}
