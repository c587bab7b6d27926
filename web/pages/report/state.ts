/** The evaluation as the console tells it, and what somebody has written and not saved yet. */
import { signal } from "@preact/signals";
import type { ReportFormat, ReportState } from "../../../domain/console/mod.ts";
import { ApiError, get, post } from "../../state/api.ts";
import { role } from "../../state/session.ts";
import { want, whenever } from "../../state/socket.ts";

export const report = signal<ReportState | null>(null);
export const trouble = signal<ApiError | null>(null);

/** Whether who sits here evaluates; everybody else reads. */
export const evaluates = (): boolean => role.value === "evaluator" || role.value === "director";

const AT_MOST_EVERY_MS = 500;

/** Watches until the returned function is called. */
export function watch(): () => void {
  want({ kind: "watch" });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = whenever(["exercise"], () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      void refresh();
    }, AT_MOST_EVERY_MS);
  });
  void refresh();
  return () => {
    clearTimeout(timer);
    stop();
  };
}

async function refresh(): Promise<void> {
  try {
    report.value = await get<ReportState>("/api/report/state");
    trouble.value = null;
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    trouble.value = error;
  }
}

/** Writes something down. Throws ApiError. */
export async function write(command: { readonly op: string }): Promise<void> {
  report.value = await post<ReportState>("/api/report/write", { command });
}

/** The evaluator's word on an expectation. Throws ApiError. */
export async function judge(expectation: string, verdict: string, reason: string): Promise<void> {
  await post("/api/live/judge", { command: { op: "judge", expectation, verdict, reason } });
  await refresh();
}

export interface FileWish {
  readonly format: ReportFormat;
  readonly language: string;
  readonly status: string;
}

const addressOf = ({ format, language, status }: FileWish): string =>
  `/api/report/file?${new URLSearchParams({ format, language, status })}`;

/** Where the report can be looked at. */
export const viewAddress = (wish: Omit<FileWish, "format">): string =>
  `${addressOf({ format: "html", ...wish })}&view=1`;

/** Saves a file as a download of this browser. Throws ApiError. */
export async function save(wish: FileWish): Promise<void> {
  const response = await fetch(addressOf(wish), { credentials: "same-origin", cache: "no-store" });
  if (!response.ok) {
    const problem: unknown = await response.json().catch(() => null);
    throw new ApiError((problem as ApiError | null) ?? { code: "internal", details: [] });
  }
  const named = /filename="([^"]+)"/.exec(response.headers.get("content-disposition") ?? "");
  const url = URL.createObjectURL(await response.blob());
  const link = document.createElement("a");
  link.href = url;
  link.download = named?.[1] ?? "report";
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** What is written and not saved, by what it is about: it outlasts a look at another objective. */
const drafts = signal<Readonly<Record<string, object>>>({});

/** The draft, or what was saved last. */
export const draftOf = <T extends object>(key: string, saved: T): T =>
  (drafts.value[key] as T | undefined) ?? saved;

export function keepDraft(key: string, draft: object): void {
  drafts.value = { ...drafts.value, [key]: draft };
}

export function forgetDraft(key: string): void {
  const { [key]: _, ...others } = drafts.value;
  drafts.value = others;
}
