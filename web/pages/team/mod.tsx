/**
 * Team: what an organisation was delivered and told, and what its people do with it.
 *
 *   state.ts     what its process tells     inbox.tsx, delivery.tsx   what it holds, as it would be printed
 *   feed.tsx     news and messages          compose.tsx, portion-editor.tsx, draft.ts   writing
 *   audience.tsx who would receive what     sent.tsx, requests.tsx    what became of it, what others ask
 */
import { useSignalEffect } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { t } from "../../i18n/mod.ts";
import { announce } from "../../shell/announcements.tsx";
import { go, query } from "../../state/address.ts";
import { phase } from "../../state/clock.ts";
import { nameOf, role, session } from "../../state/session.ts";
import { Select } from "../../ui/fields.tsx";
import { ComposeView } from "./compose.tsx";
import { FeedView } from "./feed.tsx";
import { InboxView } from "./inbox.tsx";
import { RequestsView } from "./requests.tsx";
import { SentView } from "./sent.tsx";
import {
  chosen,
  follow,
  inbox,
  openRequests,
  playing,
  titleOf,
  told,
  trouble,
  unread,
} from "./state.ts";

const VIEWS = ["inbox", "feed", "compose", "sent", "requests"] as const;
type View = (typeof VIEWS)[number];

export function TeamPage() {
  const organisation = playing.value;
  useEffect(() => (organisation ? follow(organisation) : undefined), [organisation]);
  useNews();
  const words = t().team;
  return (
    <div class="team">
      <div class="title-row">
        <h1>{organisation ? words.playing(nameOf(organisation)) : t().shell.pages.team}</h1>
        {role.value === "simcell" && <Choice />}
      </div>
      <PhaseNotice />
      {trouble.value && phase.value !== "waiting" && (
        <p class="problem" role="alert">
          {t().problems[trouble.value.code]} {trouble.value.details.join(" ")}
        </p>
      )}
      {organisation && <Views />}
    </div>
  );
}

function Views() {
  const view = (query.value.get("view") ?? "inbox") as View;
  const words = t().team;
  const names: Record<View, string> = {
    inbox: words.inbox(unread.value),
    feed: words.feed(told.value.injects.length),
    compose: words.compose,
    sent: words.sent,
    requests: words.requests(openRequests.value),
  };
  return (
    <>
      <nav aria-label={words.views}>
        <ul class="tabs inner">
          {VIEWS.map((one) => (
            <li key={one}>
              <a
                href={`/team?view=${one}`}
                aria-current={one === view ? "page" : undefined}
                onClick={(event) => {
                  event.preventDefault();
                  go(`/team?view=${one}`);
                }}
              >
                {names[one]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {view === "feed" && <FeedView />}
      {view === "compose" && <ComposeView />}
      {view === "sent" && <SentView />}
      {view === "requests" && <RequestsView />}
      {(view === "inbox" || !VIEWS.includes(view)) && <InboxView />}
    </>
  );
}

function Choice() {
  const options = (session.value?.plays ?? []).map((id) => ({ value: id, text: nameOf(id) }));
  return (
    <Select
      label={t().team.choose}
      value={chosen.value ?? ""}
      options={[{ value: "", text: "–" }, ...options]}
      onChange={(value) => (chosen.value = value || null)}
    />
  );
}

function PhaseNotice() {
  const words = t().team;
  const state = phase.value;
  if (state === "running") return null;
  return (
    <p class="notice" role="status">
      {words[state]}
    </p>
  );
}

/** Says what arrives while one looks elsewhere. */
function useNews(): void {
  const known = useRef<{ inbox: number; injects: number } | null>(null);
  useSignalEffect(() => {
    const now = { inbox: inbox.value.length, injects: told.value.injects.length };
    const before = known.current;
    known.current = now;
    if (!before || before.inbox === 0 || now.inbox < before.inbox) return;
    const [newest] = inbox.value;
    if (now.inbox > before.inbox && newest) announce(t().team.arrived(titleOf(newest.portions)));
    const inject = told.value.injects.at(-1);
    if (now.injects > before.injects && inject) announce(t().team.arrived(inject.title));
  });
}
