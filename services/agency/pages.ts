/** What who plays the organisation reads: its inbox, what it sent, and what is asked of it, by page. */
import type { Pack } from "../../domain/pack/types.ts";
import { renderBanner, renderPortion } from "../../domain/marking/mod.ts";
import {
  PAGE_ENTRIES,
  type Act,
  type AskedEntry,
  type AskedPage,
  type HeldPortion,
  type InboxEntry,
  type InboxPage,
  type ReasonGiven,
  type SentEntry,
  type SentOutcome,
  type SentPage,
} from "../../domain/play/mod.ts";
import { kindFromWire, labelFromWire, subjects } from "../../platform/bus/mod.ts";
import { sekisho } from "../../proto/mod.ts";
import type { HeldDelivery, PlayStore, StoredAct, StoredSubmission } from "./play-store.ts";

const { Submission, View } = sekisho.v1;

/** Bytes of an answer: below what the broker carries, and easy on whoever shows it. */
const PAGE_BYTES = 450_000;

export interface Reading {
  readonly organisation: string;
  readonly run: string;
  readonly play: PlayStore;
  /** Whose schemes marks are written in. */
  readonly pack: Pick<Pack, "schemes">;
}

/** What it holds behind a row. */
export function inboxPage(reading: Reading, after: number): InboxPage {
  const { play, run } = reading;
  const acts = Map.groupBy(play.acts(run), ({ deliveryId }) => deliveryId);
  const held = play.heldAfter(run, after, PAGE_ENTRIES + 1);
  return page(reading, held, (each) =>
    inboxEntry(each, acts.get(each.delivery.id) ?? [], reading.pack),
  );
}

/** What it sent behind a number. */
export function sentPage(reading: Reading, after: number): SentPage {
  const { play, run, organisation, pack } = reading;
  const acts = new Map(play.acts(run).map((act) => [act.messageId, act]));
  const answers = play.answers(run);
  const sent = play.sentAfter(run, subjects.incident(organisation), after, PAGE_ENTRIES + 1);
  return page(reading, sent, (each) =>
    sentEntry(each, acts.get(each.messageId) ?? null, answers, pack),
  );
}

/** What is asked of it behind a number. */
export function askedPage(reading: Reading, after: number): AskedPage {
  const { play, run } = reading;
  const answered = play.acts(run).filter(({ op, requestId }) => op === "say" && requestId !== "");
  const requests = play.askedAfter(run, after, PAGE_ENTRIES + 1);
  return page(reading, requests, ({ number, storyMs, asked }): AskedEntry => {
    const act = answered.findLast(
      ({ requestId, says }) =>
        requestId === asked.requestId && (says === "release" || says === "refusal"),
    );
    return {
      number,
      requestId: asked.requestId,
      incidentId: asked.incidentId,
      portionId: asked.portionId,
      portionVersion: asked.portionVersion,
      organisation: asked.organisation,
      requester: asked.requester,
      storyMs,
      answer: act ? { kind: act.says as "release" | "refusal", act: actOf(act) } : null,
    };
  });
}

function page<T, E>({ organisation, run }: Reading, found: readonly T[], entryOf: (one: T) => E) {
  const entries: E[] = [];
  let bytes = 0;
  for (const one of found.slice(0, PAGE_ENTRIES)) {
    const entry = entryOf(one);
    bytes += Buffer.byteLength(JSON.stringify(entry));
    // One that is larger by itself is a page of its own.
    if (bytes > PAGE_BYTES && entries.length > 0) break;
    entries.push(entry);
  }
  const more = entries.length < found.length;
  return { ok: true, organisation, runId: run, more, entries } as const;
}

function inboxEntry(
  { row, delivery, view, receivedUnixMs }: HeldDelivery,
  acts: readonly StoredAct[],
  pack: Pick<Pack, "schemes">,
): InboxEntry {
  const first = (op: string): Act | null => {
    const act = acts.find((each) => each.op === op);
    return act ? actOf(act) : null;
  };
  const relayed = acts.findLast(({ op }) => op === "relay");
  return {
    row,
    deliveryId: delivery.id,
    incidentId: view.incidentId,
    originator: view.originator,
    submitter: delivery.submitter,
    sentStoryMs: delivery.storyMs,
    receivedUnixMs,
    banner: renderBanner(labelFromWire(view.banner), pack.schemes),
    portions: view.portions.map((portion) => heldPortion(portion, pack)),
    read: first("read"),
    acknowledged: first("acknowledge"),
    relayed: relayed ? actOf(relayed) : null,
  };
}

function heldPortion(portion: sekisho.v1.Portion, { schemes }: Pick<Pack, "schemes">): HeldPortion {
  const label = labelFromWire(portion.label);
  return {
    id: portion.id,
    version: portion.version,
    kind: kindFromWire(portion.kind),
    label,
    marking: renderPortion(label, schemes),
    text: portion.text,
    fields: Object.fromEntries(portion.fields.map(({ name, value }) => [name ?? "", value ?? ""])),
  };
}

type Sent = Pick<SentEntry, "what" | "incidentId" | "portions" | "addressees" | "answer">;

function sentEntry(
  stored: StoredSubmission,
  act: StoredAct | null,
  answers: ReadonlyMap<string, sekisho.v1.Statement>,
  pack: Pick<Pack, "schemes">,
): SentEntry {
  const { number, messageId, bytes } = stored;
  const submission = Submission.decode(bytes);
  return {
    number,
    messageId,
    ...sentContent(submission, answers, pack),
    storyMs: submission.storyMs,
    act: act ? actOf(act) : null,
    outcome: outcomeOf(stored),
  };
}

function sentContent(
  { incident, relay, statement, request }: sekisho.v1.Submission,
  answers: ReadonlyMap<string, sekisho.v1.Statement>,
  pack: Pick<Pack, "schemes">,
): Sent {
  const nothing = { portions: [], addressees: [], answer: null } as const;
  if (incident) {
    const portions = incident.portions.map((portion) => heldPortion(portion, pack));
    const { id, addressees } = incident;
    return { ...nothing, what: "incident", incidentId: id, portions, addressees };
  }
  if (statement) {
    const addressees = statement.release ? [statement.release.organisation ?? ""] : [];
    return { ...nothing, what: "statement", incidentId: statement.incidentId, addressees };
  }
  const view = View.decode(relay?.view ?? request?.delivery?.view ?? new Uint8Array());
  if (relay) return { ...nothing, what: "relay", incidentId: view.incidentId };
  const answer = answers.get(request?.id ?? "");
  return {
    ...nothing,
    what: "request",
    incidentId: view.incidentId,
    addressees: [view.originator],
    answer: answer ? (answer.refusal ? "refusal" : "release") : null,
  };
}

function outcomeOf({ refused, outcome, reasons }: StoredSubmission): SentOutcome {
  if (refused !== null)
    return { kind: "rejected", reasons: [{ code: "too-large", params: {}, text: refused }] };
  if (outcome === null) return { kind: "pending" };
  return { kind: outcome, reasons: reasonsFrom(reasons) };
}

/** As they were stored: fields that had their default are missing. */
function reasonsFrom(text: string): ReasonGiven[] {
  const reasons = JSON.parse(text) as Partial<ReasonGiven>[];
  return reasons.map(({ code = "", params = {}, text: words = "" }) => ({
    code,
    params,
    text: words,
  }));
}

const actOf = ({ by, storyMs, unixMs }: StoredAct): Act => ({ by, storyMs, unixMs });
