/** A delivery as it would be printed: its banner above and below, a mark in front of every paragraph. */
import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { HeldPortion, InboxEntry } from "../../../domain/play/mod.ts";
import { t } from "../../i18n/mod.ts";
import { go } from "../../state/address.ts";
import { phase, storyDate } from "../../state/clock.ts";
import { nameOf } from "../../state/session.ts";
import { Deed } from "../../ui/deed.tsx";
import { Select } from "../../ui/fields.tsx";
import { Marking } from "../../ui/marking.tsx";
import { StoryTime } from "../../ui/story-time.tsx";
import { replyTo } from "./draft.ts";
import { act, playing, setting, titleOf } from "./state.ts";

export function DeliveryDocument({ entry }: { readonly entry: InboxEntry }) {
  const { originator, submitter, banner, portions, sentStoryMs } = entry;
  const words = t().team;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <article class="document">
      <a
        class="back"
        href="/team?view=inbox"
        onClick={(event) => {
          event.preventDefault();
          go("/team?view=inbox");
        }}
      >
        {words.back}
      </a>
      <p class="document-banner">
        <span class="unseen">{words.banner}: </span>
        <Marking marking={banner} as="banner" />
      </p>
      <h2 ref={heading} tabIndex={-1}>
        {titleOf(portions) || words.untitled}
      </h2>
      <p class="meta">
        {words.from(nameOf(originator))}
        {submitter !== originator &&
          submitter !== playing.value &&
          `, ${words.via(nameOf(submitter))}`}
        {" · "}
        <StoryTime at={storyDate(sentStoryMs)} />
      </p>
      {portions.map((portion) => (
        <Portion key={portion.id} portion={portion} entry={entry} />
      ))}
      <p class="document-banner">
        <Marking marking={banner} as="banner" />
      </p>
      <Deeds entry={entry} />
    </article>
  );
}

function Portion({
  portion,
  entry,
}: {
  readonly portion: HeldPortion;
  readonly entry: InboxEntry;
}) {
  const { kind, marking } = portion;
  // What is for everybody already needs no release.
  const foreign = entry.originator !== playing.value && marking !== "TLP:CLEAR";
  return (
    <section class="portion">
      <h3>{t().team.kinds[kind]}</h3>
      <PortionText marking={marking} portion={portion} />
      {foreign && <AskRelease portion={portion} entry={entry} />}
    </section>
  );
}

/** Mark, text and fields of a portion. */
export function PortionText({
  marking,
  portion: { text, fields },
}: {
  readonly marking: string;
  readonly portion: Pick<HeldPortion, "text" | "fields">;
}) {
  const entries = Object.entries(fields);
  return (
    <>
      <p class="portion-text">
        <Marking marking={marking} as="portion" /> {text}
      </p>
      {entries.length > 0 && (
        <dl class="fields">
          {entries.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <code>{value}</code>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}

function Deeds({ entry }: { readonly entry: InboxEntry }) {
  const words = t().team;
  const { deliveryId, acknowledged, relayed, originator } = entry;
  const own = originator === playing.value;
  const running = phase.value === "running";
  return (
    <div class="deeds">
      <Deed
        text={acknowledged ? words.acknowledged : words.acknowledge}
        primary
        disabled={!running || acknowledged !== null}
        onDo={() => act({ op: "acknowledge", deliveryId })}
      />
      <button type="button" onClick={() => (replyTo(entry), go("/team?view=compose"))}>
        {words.reply}
      </button>
      {!own && (
        <Deed
          text={relayed ? words.relayed : words.relay}
          done={words.relayDone}
          disabled={!running || relayed !== null}
          onDo={() => act({ op: "relay", deliveryId })}
        />
      )}
      <p class="hint">{words.acknowledgeHint}</p>
    </div>
  );
}

function AskRelease({
  portion,
  entry,
}: {
  readonly portion: HeldPortion;
  readonly entry: InboxEntry;
}) {
  const words = t().team;
  const others = (setting.value?.organisations ?? []).filter(
    (id) => id !== playing.value && id !== entry.originator,
  );
  const whom = useSignal(others[0] ?? "");
  return (
    <details class="ask">
      <summary>{words.askRelease}</summary>
      <p class="hint">{words.askLead(nameOf(entry.originator))}</p>
      <div class="inline">
        <Select
          label={words.askFor}
          value={whom.value}
          options={others.map((value) => ({ value, text: nameOf(value) }))}
          onChange={(value) => (whom.value = value)}
        />
        <Deed
          text={words.ask}
          done={words.asked}
          disabled={phase.value !== "running"}
          onDo={() =>
            act({
              op: "ask",
              deliveryId: entry.deliveryId,
              portionId: portion.id,
              organisation: whom.value,
            })
          }
        />
      </div>
    </details>
  );
}
