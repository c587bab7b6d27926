/** What the organisation holds, sent and was asked, kept as its process tells it. */
import { computed, effect, signal } from "@preact/signals";
import type { TeamInjects, TeamSetting } from "../../../domain/console/mod.ts";
import type { AskedEntry, InboxEntry, SentEntry } from "../../../domain/play/mod.ts";
import { ApiError, get, post } from "../../state/api.ts";
import { ownOrganisation, session } from "../../state/session.ts";
import { connected, onFrame, want, whenever } from "../../state/socket.ts";

interface Page<E> {
  readonly entries: readonly E[];
  readonly more: boolean;
}

/** What a cell chose is kept for this tab. */
const CHOSEN = "sekisho.playing";

/** Organisation that a cell chose; a team's is its own. */
export const chosen = signal<string | null>(sessionStorage.getItem(CHOSEN));
effect(() => {
  if (chosen.value) sessionStorage.setItem(CHOSEN, chosen.value);
  else sessionStorage.removeItem(CHOSEN);
});
const playable = (id: string | null): string | null =>
  id !== null && session.value?.plays.includes(id) ? id : null;
export const playing = computed(() => ownOrganisation.value ?? playable(chosen.value));

export const setting = signal<TeamSetting | null>(null);
export const inbox = signal<readonly InboxEntry[]>([]);
export const sent = signal<readonly SentEntry[]>([]);
export const asked = signal<readonly AskedEntry[]>([]);
export const told = signal<TeamInjects>({ injects: [], moves: [] });
/** Why the last question had no answer; null: it had. */
export const trouble = signal<ApiError | null>(null);
/** Whether the first answer of the organisation has come. */
export const loaded = signal(false);

export const unread = computed(() => inbox.value.filter(({ read }) => !read).length);
export const openRequests = computed(() => asked.value.filter(({ answer }) => !answer).length);

/** Follows an organisation until the returned function is called. */
export function follow(organisation: string): () => void {
  want({ kind: "follow", organisation });
  for (const list of [inbox, sent, asked]) list.value = [];
  loaded.value = false;
  const stopped = { yet: false };
  const ask = soon(() => refresh(organisation, stopped));
  const askTold = soon(() => refreshTold(organisation, stopped));
  const stops = [
    whenever(["organisation"], ask),
    whenever(["injects"], askTold),
    onFrame("clock", ({ phase }) => phase !== lastPhase && ((lastPhase = phase), ask(), askTold())),
  ];
  return () => {
    stopped.yet = true;
    stops.forEach((stop) => stop());
  };
}
let lastPhase = "";

const LOOK_AFTER_MS = 120;
const AT_MOST_EVERY_MS = 600;

/** Changes come in bursts: asks once for those of a moment, and again when more came meanwhile. */
function soon(ask: () => Promise<void>): () => void {
  let lastMs = 0;
  let state: "idle" | "waiting" | "asking" | "again" = "idle";
  const run = async (): Promise<void> => {
    state = "asking";
    lastMs = Date.now();
    await ask();
    const more = (state as string) === "again";
    state = "idle";
    if (more) later();
  };
  const later = (): void => {
    if (state === "asking") state = "again";
    if (state !== "idle") return;
    state = "waiting";
    const waitMs = Math.max(LOOK_AFTER_MS, lastMs + AT_MOST_EVERY_MS - Date.now());
    setTimeout(() => void run(), waitMs);
  };
  return later;
}

const ASK_AGAIN_MS = 2_000;

async function refresh(organisation: string, stopped: { readonly yet: boolean }): Promise<void> {
  try {
    const [setting_, inbox_, sent_, asked_] = await Promise.all([
      setting.value?.organisation === organisation
        ? setting.value
        : get<TeamSetting>("/api/team/setting", { organisation }),
      heldBy(organisation),
      all<SentEntry>("sent", organisation, ({ number }) => number),
      all<AskedEntry>("asked", organisation, ({ number }) => number),
    ]);
    if (stopped.yet) return;
    setting.value = setting_;
    inbox.value = inbox_.toReversed();
    sent.value = sent_.toReversed();
    asked.value = asked_.toReversed();
    trouble.value = null;
    loaded.value = true;
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    if (stopped.yet) return;
    trouble.value = error;
    // An organisation that starts, or is killed, is back in a moment.
    setTimeout(() => void (stopped.yet || refresh(organisation, stopped)), ASK_AGAIN_MS);
  }
}

async function refreshTold(
  organisation: string,
  stopped: { readonly yet: boolean },
): Promise<void> {
  try {
    const answer = await get<TeamInjects>("/api/team/injects", { organisation });
    if (!stopped.yet) told.value = answer;
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
  }
}

/** Of what was delivered last it is asked every time whether somebody read it or acted on it. */
const LATEST = 50;
/** … and of all of it once in a while, and when this browser did something. */
const WHOLE_EVERY_MS = 15_000;
let held = { organisation: "", entries: [] as readonly InboxEntry[], wholeAtMs: 0 };

/** The inbox, oldest first. */
async function heldBy(organisation: string): Promise<readonly InboxEntry[]> {
  const nowMs = Date.now();
  const whole =
    held.organisation !== organisation ||
    connected.value !== heldSince ||
    nowMs - held.wholeAtMs > WHOLE_EVERY_MS;
  const kept = whole ? [] : held.entries.slice(0, -LATEST);
  heldSince = connected.value;
  const from = kept.at(-1)?.row ?? 0;
  const latest = await all<InboxEntry>("inbox", organisation, ({ row }) => row, from);
  const wholeAtMs = whole ? nowMs : held.wholeAtMs;
  held = { organisation, entries: [...kept, ...latest], wholeAtMs };
  return held.entries;
}
let heldSince = -1;

/** Pages of a list from an entry on, as many as there are. */
async function all<E>(
  list: "inbox" | "sent" | "asked",
  organisation: string,
  place: (entry: E) => number,
  from = 0,
): Promise<E[]> {
  const entries: E[] = [];
  for (;;) {
    const last = entries.at(-1);
    const after = last === undefined ? from : place(last);
    const page = await get<Page<E>>(`/api/team/${list}`, { organisation, after });
    entries.push(...page.entries);
    if (!page.more || page.entries.length === 0) return entries;
  }
}

/** Does something in the organisation's name; throws ApiError. */
export async function act(deed: object): Promise<void> {
  const organisation = playing.value;
  held = { ...held, wholeAtMs: 0 };
  await post("/api/team/act", { organisation, actId: freshId(), act: deed });
}

/** An id for an act, so that asking again does nothing twice. Browsers have it here and under TLS. */
export const freshId = (): string => crypto.randomUUID();

/** Title of an incident: its title portion, or how it begins. */
export function titleOf(
  portions: readonly { readonly kind: string; readonly text: string }[],
): string {
  const titled = portions.find(({ kind }) => kind === "title") ?? portions[0];
  return titled?.text.slice(0, 140) ?? "";
}
