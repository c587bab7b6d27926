/** The exercise as the console tells who runs and watches it. */
import { computed, signal } from "@preact/signals";
import type { EdgeTraffic, Figures, LiveSetting, LiveState } from "../../../domain/console/mod.ts";
import type { InjectState } from "../../../domain/play/mod.ts";
import type { Inject } from "../../../domain/timeline/mod.ts";
import { ApiError, get, post } from "../../state/api.ts";
import { onFrame, want, whenever } from "../../state/socket.ts";

export const setting = signal<LiveSetting | null>(null);
export const state = signal<LiveState | null>(null);
export const figures = signal<Figures>({ points: [], faults: [] });
export const trouble = signal<ApiError | null>(null);

/** What passed in the last minute, a second each. */
const seconds = signal<
  readonly { readonly atMs: number; readonly edges: readonly EdgeTraffic[] }[]
>([]);
const TRAFFIC_MS = 60_000;

/** Per edge, over the last minute, most first. */
export const traffic = computed<readonly EdgeTraffic[]>(() => {
  const sums = new Map<string, { from: string; to: string; delivered: number; denied: number }>();
  for (const { from, to, delivered, denied } of seconds.value.flatMap(({ edges }) => edges)) {
    const key = `${from}>${to}`;
    const sum = sums.get(key) ?? { from, to, delivered: 0, denied: 0 };
    sums.set(key, sum);
    sum.delivered += delivered;
    sum.denied += denied;
  }
  return [...sums.values()].toSorted((a, b) => b.delivered + b.denied - a.delivered - a.denied);
});

/** Injects of the file, each with how it stands. */
export const injects = computed<
  readonly { readonly inject: Inject; readonly now: InjectState | null }[]
>(() => {
  const states = new Map(state.value?.play?.injects.map((one) => [one.controlNumber, one]));
  return (setting.value?.timeline.injects ?? []).map((inject) => ({
    inject,
    now: states.get(inject.controlNumber) ?? null,
  }));
});

/** The next inject that is due by the clock. */
export const nextInject = computed(() => {
  const due = injects.value.flatMap(({ inject, now }) => {
    const atMs = now?.status === "scheduled" ? now.plannedStoryMs : now?.deferredToStoryMs;
    return atMs == null ? [] : [{ inject, atMs }];
  });
  return due.toSorted((a, b) => a.atMs - b.atMs)[0] ?? null;
});

export const activeFaults = computed(() =>
  (state.value?.play?.faults ?? []).filter((fault) => fault.state === "active"),
);

const AT_MOST_EVERY_MS = 400;
const FIGURES_EVERY_MS = 5_000;

/** Watches until the returned function is called. */
export function watch(): () => void {
  want({ kind: "watch" });
  const stops = [
    whenever(["exercise"], seldom(refresh, AT_MOST_EVERY_MS)),
    whenever(["figures"], seldom(refreshFigures, FIGURES_EVERY_MS)),
    onFrame("traffic", ({ edges }) => {
      const atMs = Date.now();
      const recent = seconds.value.filter((one) => atMs - one.atMs < TRAFFIC_MS);
      seconds.value = [...recent, { atMs, edges }];
    }),
  ];
  const forgetting = setInterval(() => {
    const recent = seconds.value.filter(({ atMs }) => Date.now() - atMs < TRAFFIC_MS);
    if (recent.length < seconds.value.length) seconds.value = recent;
  }, 2_000);
  return () => {
    clearInterval(forgetting);
    stops.forEach((stop) => stop());
  };
}

/** Asks at once, and no more often than that; what comes meanwhile is asked for at the end. */
function seldom(ask: () => Promise<void>, everyMs: number): () => void {
  let lastMs = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    if (timer !== undefined) return;
    timer = setTimeout(
      () => {
        timer = undefined;
        lastMs = Date.now();
        ask().catch((error: unknown) => {
          if (error instanceof ApiError) trouble.value = error;
        });
      },
      Math.max(0, lastMs + everyMs - Date.now()),
    );
  };
}

async function refresh(): Promise<void> {
  if (!setting.value) setting.value = await get<LiveSetting>("/api/live/setting");
  const first = state.value === null;
  state.value = await get<LiveState>("/api/live/state");
  // From here on the socket tells; what passed before is asked for once.
  if (first) seconds.value = [{ atMs: Date.now(), edges: state.value.traffic }, ...seconds.value];
  trouble.value = null;
}

async function refreshFigures(): Promise<void> {
  figures.value = await get<Figures>("/api/live/figures");
}

type Deed = "start" | "stop" | "emergency";

/** Throws ApiError. */
export async function order(deed: Deed): Promise<void> {
  state.value = await post<LiveState>(`/api/live/${deed}`);
}

/** Throws ApiError. */
export async function facilitate(command: { readonly op: string }): Promise<void> {
  state.value = await post<LiveState>("/api/live/facilitate", { command });
}

/** Throws ApiError. */
export async function judge(expectation: string, verdict: string, reason: string): Promise<void> {
  const command = { op: "judge", expectation, verdict, reason };
  state.value = await post<LiveState>("/api/live/judge", { command });
}
