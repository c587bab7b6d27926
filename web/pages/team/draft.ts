/** The incident that is being written. It stays while one looks elsewhere on the page. */
import { effect, signal } from "@preact/signals";
import type { DraftIncident, Preview } from "../../../domain/console/mod.ts";
import type { PortionKindName } from "../../../domain/pack/types.ts";
import type { InboxEntry } from "../../../domain/play/mod.ts";
import { ApiError, post } from "../../state/api.ts";
import { freshId, playing, setting, titleOf } from "./state.ts";

export interface DraftPortion {
  /** Names it on the page. */
  readonly key: string;
  readonly kind: PortionKindName;
  readonly marking: string;
  readonly text: string;
  readonly sources: DraftIncident["portions"][number]["sources"];
}

export interface Draft {
  readonly addressees: readonly string[];
  readonly sectors: readonly string[];
  readonly informationKind: string;
  readonly portions: readonly DraftPortion[];
  /** Who is replied to; null: it is no reply. */
  readonly replyTo: string | null;
}

export const draft = signal<Draft | null>(null);
export const preview = signal<Preview | null>(null);
export const previewTrouble = signal<ApiError | null>(null);

/** A draft that would arrive everywhere, once there are words in it. */
export function beginDraft(): void {
  const { value } = setting;
  if (!value) return;
  const { sectors, informationKinds, defaultMarking } = value;
  draft.value = {
    addressees: [],
    sectors: sectors.includes("cross-sector") ? ["cross-sector"] : sectors,
    informationKind: informationKinds.includes("cyber") ? "cyber" : (informationKinds[0] ?? ""),
    portions: [newPortion("title", defaultMarking), newPortion("indicator", defaultMarking)],
    replyTo: null,
  };
}

/** A comment to the originator, derived from everything that was delivered. */
export function replyTo(entry: InboxEntry): void {
  beginDraft();
  if (!draft.value) return;
  const { deliveryId, originator, portions, banner } = entry;
  const sources = portions.map(({ id }) => ({ deliveryId, portionId: id }));
  const title = { ...newPortion("title", banner), text: `Re: ${titleOf(portions)}`, sources };
  const comment = { ...newPortion("comment", banner), sources };
  draft.value = {
    ...draft.value,
    addressees: [originator],
    portions: [title, comment],
    replyTo: originator,
  };
}

export function newPortion(kind: PortionKindName, marking: string): DraftPortion {
  return { key: freshId(), kind, marking, text: "", sources: [] };
}

export function change(changes: Partial<Draft>): void {
  if (draft.value) draft.value = { ...draft.value, ...changes };
}

export function changePortion(key: string, changes: Partial<DraftPortion>): void {
  const portions = draft.value?.portions ?? [];
  change({ portions: portions.map((one) => (one.key === key ? { ...one, ...changes } : one)) });
}

/** As the console takes it; null while nothing is written. Portions without text are not sent. */
export function written(): DraftIncident | null {
  const { value } = draft;
  const portions = (value?.portions ?? []).filter(({ text }) => text.trim() !== "");
  if (!value || portions.length === 0) return null;
  const { addressees, sectors, informationKind } = value;
  return {
    addressees,
    sectors,
    informationKind,
    banner: "",
    portions: portions.map(({ kind, marking, text, sources }) => ({
      kind,
      marking,
      text,
      fields: {},
      sources,
    })),
  };
}

/** Places on the page of the portions that are sent. */
export const sentPlaces = (): number[] =>
  (draft.value?.portions ?? []).flatMap(({ text }, place) => (text.trim() === "" ? [] : [place]));

const LOOK_AFTER_MS = 300;
let looking = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

// Who would receive it is asked whenever what is written has stood for a moment.
effect(() => {
  const asking = written();
  const organisation = playing.value;
  clearTimeout(timer);
  looking += 1;
  const turn = looking;
  if (!asking || !organisation) {
    preview.value = null;
    return;
  }
  timer = setTimeout(() => {
    post<Preview>("/api/team/preview", { organisation, draft: asking })
      .then((answer) => turn === looking && judged(answer, null))
      .catch((error: unknown) => {
        if (turn === looking && error instanceof ApiError) judged(null, error);
      });
  }, LOOK_AFTER_MS);
});

function judged(answer: Preview | null, trouble: ApiError | null): void {
  preview.value = answer;
  previewTrouble.value = trouble;
}

/** Whether it says that it was made from what was received. */
export const restsOnOthers = (): boolean =>
  (draft.value?.portions ?? []).some(({ sources }) => sources.length > 0);

/** Sends it; throws ApiError. What was sent is no draft any more. */
export async function send(actId: string): Promise<void> {
  const asking = written();
  if (!asking) return;
  await post("/api/team/submit", { organisation: playing.value, actId, draft: asking });
  draft.value = null;
  preview.value = null;
}
