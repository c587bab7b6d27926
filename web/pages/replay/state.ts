/** The record, as far as it was told, and the moment that is looked at. */
import { computed, signal } from "@preact/signals";
import type {
  ReplayHappening,
  ReplayMessage,
  ReplayPage,
  ReplaySetting,
} from "../../../domain/console/mod.ts";
import { ApiError, get } from "../../state/api.ts";
import { query } from "../../state/address.ts";
import { want, whenever } from "../../state/socket.ts";
import { addressOf, edgesBetween, eventsOf, momentAt, readPlace, tapeOf } from "./model.ts";

export const setting = signal<ReplaySetting | null>(null);
export const trouble = signal<ApiError | null>(null);
const journal = signal<readonly ReplayHappening[]>([]);
const messages = signal<readonly ReplayMessage[]>([]);

/** Story milliseconds that are looked at; null: the latest, as it comes. */
export const place = signal<number | null>(null);
/** Minutes of traffic that the map shows. */
export const spanMinutes = signal(30);

export const tape = computed(() => tapeOf(eventsOf(journal.value, messages.value)));
/** Where the slider ends. */
export const endMs = computed(() =>
  Math.max(setting.value?.endMs ?? 0, tape.value.events.at(-1)?.atMs ?? 0),
);
export const atMs = computed(() => Math.min(place.value ?? endMs.value, endMs.value));
export const moment = computed(() => momentAt(tape.value, atMs.value));
export const edges = computed(() =>
  edgesBetween(tape.value.events, atMs.value - spanMinutes.value * 60_000, atMs.value),
);

/** Follows the record of an arm until the returned function is called. */
export function follow(arm: string): () => void {
  want({ kind: "watch" });
  const stopped = { yet: false };
  let next = { journal: 0, messages: 0 };
  let asking = false;
  journal.value = [];
  messages.value = [];
  setting.value = null;
  const look = async (): Promise<void> => {
    if (asking || stopped.yet) return;
    asking = true;
    try {
      const told = await get<ReplaySetting>("/api/replay/setting", { arm });
      // Another run has begun: nothing of the earlier one belongs to it.
      if (setting.value && setting.value.runId !== told.runId) {
        next = { journal: 0, messages: 0 };
        [journal.value, messages.value] = [[], []];
      }
      setting.value = told;
      for (let more = true; more && !stopped.yet;) {
        const page = await get<ReplayPage>("/api/replay/record", { arm, ...next });
        if (stopped.yet) return;
        if (page.journal.length > 0) journal.value = [...journal.value, ...page.journal];
        if (page.messages.length > 0) messages.value = [...messages.value, ...page.messages];
        ({ next, more } = page);
      }
      trouble.value = null;
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      if (!stopped.yet) trouble.value = error;
    } finally {
      asking = false;
    }
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      void look();
    }, 500);
  };
  void look();
  const stop = whenever(["exercise", "traffic"], soon);
  return () => {
    stopped.yet = true;
    clearTimeout(timer);
    stop();
  };
}

/** Looks at a moment, and makes the address say so. */
export function seek(to: number | null): void {
  place.value = to === null ? null : Math.max(0, Math.min(endMs.value, Math.round(to)));
  const arm = query.value.get("arm") ?? "";
  const own =
    place.value === null
      ? `/replay${arm && `?arm=${encodeURIComponent(arm)}`}`
      : addressOf(place.value, arm);
  // Not a step of the browser's history: a slider has a thousand of them.
  history.replaceState(null, "", own);
}

/** Where an address leads. */
export function enterPlace(): void {
  place.value = readPlace(query.value.get("at"));
}
