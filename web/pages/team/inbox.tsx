/** What the organisation was delivered: the list, and the one that is open. */
import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { InboxEntry } from "../../../domain/play/mod.ts";
import { t } from "../../i18n/mod.ts";
import { go, query } from "../../state/address.ts";
import { phase, storyDate } from "../../state/clock.ts";
import { nameOf } from "../../state/session.ts";
import { Marking } from "../../ui/marking.tsx";
import { StatusMark } from "../../ui/status.tsx";
import { StoryTime } from "../../ui/story-time.tsx";
import { DeliveryDocument } from "./delivery.tsx";
import { act, inbox, loaded, titleOf } from "./state.ts";

/** As many as somebody looks through; more on demand. */
const SHOWN = 100;

export function InboxView() {
  const shown = useSignal(SHOWN);
  const open = query.value.get("id");
  const entry = inbox.value.find(({ deliveryId }) => deliveryId === open) ?? null;
  useMarkRead(entry);
  const words = t().team;
  if (inbox.value.length === 0) {
    return (
      <p class="empty">
        {loaded.value || phase.value === "waiting" ? words.empty : t().shell.loading}
      </p>
    );
  }
  return (
    <div class={entry ? "split opened" : "split"}>
      <ul class="list" aria-label={words.inbox(0)}>
        {inbox.value.slice(0, shown.value).map((one) => (
          <Row key={one.deliveryId} entry={one} open={one.deliveryId === open} />
        ))}
        {inbox.value.length > shown.value && (
          <li>
            <button type="button" onClick={() => (shown.value += SHOWN)}>
              {words.more}
            </button>
          </li>
        )}
      </ul>
      <div class="detail">
        {entry ? (
          <DeliveryDocument key={entry.deliveryId} entry={entry} />
        ) : (
          <p class="empty">{words.selectOne}</p>
        )}
      </div>
    </div>
  );
}

function Row({ entry, open }: { readonly entry: InboxEntry; readonly open: boolean }) {
  const { deliveryId, originator, portions, banner, sentStoryMs, read } = entry;
  const to = `/team?view=inbox&id=${encodeURIComponent(deliveryId)}`;
  return (
    <li>
      <a
        class={`row ${read ? "" : "unread"}`}
        href={to}
        aria-current={open ? "true" : undefined}
        onClick={(event) => {
          event.preventDefault();
          go(to);
        }}
      >
        <span class="row-head">
          <span class="row-from">{nameOf(originator)}</span>
          <StoryTime at={storyDate(sentStoryMs)} />
        </span>
        <span class="row-title">{titleOf(portions) || t().team.untitled}</span>
        <span class="row-foot">
          <Marking marking={banner} as="portion" />
          <Standing entry={entry} />
        </span>
      </a>
    </li>
  );
}

function Standing({ entry: { read, acknowledged, relayed } }: { readonly entry: InboxEntry }) {
  const words = t().team;
  if (relayed) return <StatusMark status="good" text={words.relayed} />;
  if (acknowledged) return <StatusMark status="good" text={words.acknowledged} />;
  if (!read) return <StatusMark status="active" text={words.unread} />;
  return <StatusMark status="idle" text={words.read} />;
}

/** Opening is reading; while the exercise stands still nothing is told. */
function useMarkRead(entry: InboxEntry | null): void {
  const done = useRef(new Set<string>());
  const { value: now } = phase;
  useEffect(() => {
    if (!entry || entry.read || now !== "running" || done.current.has(entry.deliveryId)) return;
    done.current.add(entry.deliveryId);
    act({ op: "read", deliveryId: entry.deliveryId }).catch(() =>
      done.current.delete(entry.deliveryId),
    );
  }, [entry?.deliveryId, entry?.read, now]);
}
