/** Everything that happened, round the moment that is looked at; each leads to its own. */
import { useSignal } from "@preact/signals";
import { useEffect, useMemo, useRef } from "preact/hooks";
import type { ReplayMessage } from "../../../domain/console/mod.ts";
import { t } from "../../i18n/mod.ts";
import { query } from "../../state/address.ts";
import { nameOf } from "../../state/session.ts";
import { Select } from "../../ui/fields.tsx";
import { Marking } from "../../ui/marking.tsx";
import { personName } from "../../ui/people.ts";
import { StatusIcon, type Status } from "../../ui/status.tsx";
import { elapsed } from "../../ui/times.ts";
import {
  addressOf,
  countAt,
  isArrival,
  isHappening,
  isMessage,
  type ReplayEvent,
} from "./model.ts";
import { atMs, seek, setting, tape } from "./state.ts";

type Filter = "all" | "conduct" | "messages" | "denials";
/** On either side of the moment: a list of thousands would be for nobody. */
const AROUND = 40;

const denies = (event: ReplayEvent): boolean =>
  isMessage(event) &&
  (event.outcome === "rejected" || event.recipients.some(({ marking }) => marking === ""));

const PASSES: Readonly<Record<Filter, (event: ReplayEvent) => boolean>> = {
  all: (event) => !isArrival(event),
  conduct: isHappening,
  messages: isMessage,
  denials: denies,
};

export function EventList() {
  const words = t().replay;
  const filter = useSignal<Filter>("all");
  const filters: readonly Filter[] = ["all", "conduct", "messages", "denials"];
  const { events } = tape.value;
  const passing = useMemo(() => events.filter(PASSES[filter.value]), [events, filter.value]);
  const now = countAt(passing, atMs.value);
  const first = Math.max(0, now - AROUND);
  const shown = passing.slice(first, now + AROUND);
  const rest = passing.length - first - shown.length;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const box = list.current;
    const current = box?.querySelector<HTMLElement>("[aria-current]");
    // Within the list alone: the page itself stays where its reader is.
    if (box && current) box.scrollTop = current.offsetTop - box.offsetTop - box.clientHeight / 3;
  }, [now, filter.value]);
  return (
    <section class="panel">
      <div class="title-row">
        <h2>{words.moments}</h2>
        <Select
          label={words.filter}
          value={filter.value}
          options={filters.map((value) => ({ value, text: words.filters[value] }))}
          onChange={(value) => (filter.value = value as Filter)}
        />
      </div>
      <div ref={list} class="events" tabIndex={0} role="group" aria-label={words.moments}>
        {first > 0 && <p class="meta">{words.earlier(first)}</p>}
        <ol>
          {shown.map((event, place) => (
            <li
              key={`${first + place}`}
              class={first + place < now ? "past" : "future"}
              aria-current={first + place === now - 1 ? "step" : undefined}
            >
              <EventRow event={event} />
            </li>
          ))}
        </ol>
        {rest > 0 && <p class="meta">{words.later(rest)}</p>}
      </div>
    </section>
  );
}

function EventRow({ event }: { readonly event: ReplayEvent }) {
  const to = addressOf(event.atMs, query.value.get("arm") ?? "");
  return (
    <>
      <a
        href={to}
        class="event-time"
        onClick={(click) => {
          if (click.metaKey || click.ctrlKey || click.shiftKey) return;
          click.preventDefault();
          seek(event.atMs);
        }}
      >
        T+{elapsed(event.atMs)}
      </a>
      <StatusIcon status={statusOf(event)} />
      <span>{isMessage(event) ? <MessageText message={event} /> : <Text event={event} />}</span>
    </>
  );
}

const STATUS_OF: Readonly<Record<string, Status["name"]>> = {
  inject_released: "active",
  fault_started: "warning",
  fault_ended: "good",
  expectation_met: "good",
  expectation_missed: "bad",
};

function statusOf(event: ReplayEvent): Status["name"] {
  if (!isMessage(event)) return STATUS_OF[event.kind] ?? "idle";
  if (event.outcome === "rejected") return "bad";
  if (event.recipients.length === 0) return "idle";
  return denies(event) ? "denied" : "good";
}

function Text({ event }: { readonly event: ReplayEvent }) {
  const words = t().replay;
  if (!isHappening(event)) return null;
  const { kind, subject, detail } = event;
  const title =
    detail["title"] ??
    setting.value?.expectations.find(({ id }) => id === subject)?.text ??
    detail["text"] ??
    "";
  const by = detail["by"];
  return (
    <>
      {words.kinds[kind] ?? kind}: <strong>{subject}</strong> {title}
      {by && <span class="meta"> {words.by(personName(by))}</span>}
    </>
  );
}

function MessageText({ message }: { readonly message: ReplayMessage }) {
  const words = t().replay;
  const { what, submitter, marks, recipients, outcome, codes } = message;
  const sent = recipients.filter(({ marking }) => marking !== "").length;
  return (
    <>
      {words.sentLine(words.what[what], nameOf(submitter))}{" "}
      {marks.slice(0, 3).map((mark) => (
        <span key={mark}>
          <Marking marking={mark} as="portion" />{" "}
        </span>
      ))}
      <span class="meta">
        {outcome === "rejected"
          ? words.rejected(codes.join(", "))
          : recipients.length === 0
            ? words.toNobody
            : words.reached(sent, recipients.length - sent)}
      </span>
      {recipients.length > 0 && (
        <details>
          <summary>{words.details}</summary>
          <ul class="plain">
            {recipients.map(({ organisation, marking, because }) => (
              <li key={organisation}>
                <StatusIcon status={marking === "" ? "denied" : "good"} /> {nameOf(organisation)}{" "}
                {marking !== "" && <Marking marking={marking} as="portion" />}
                {because.length > 0 && <span class="meta"> {because.map(reasonOf).join(" ")}</span>}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** `axis:code` in words. */
function reasonOf(text: string): string {
  const [axis = "", code = ""] = text.split(":");
  const codes = t().reasons.codes as Readonly<Record<string, Readonly<Record<string, string>>>>;
  return codes[axis]?.[code] ?? codes[""]?.[code] ?? text;
}
