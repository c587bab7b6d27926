/** What the organisation sent, and what the exchange and originators said to it. */
import type { ReasonGiven, SentEntry } from "../../../domain/play/mod.ts";
import { t } from "../../i18n/mod.ts";
import { storyDate } from "../../state/clock.ts";
import { nameOf, namesOf } from "../../state/session.ts";
import { StatusMark } from "../../ui/status.tsx";
import { StoryTime } from "../../ui/story-time.tsx";
import { PortionText } from "./delivery.tsx";
import { inbox, sent, titleOf } from "./state.ts";

export function SentView() {
  const words = t().team;
  if (sent.value.length === 0) return <p class="empty">{words.emptySent}</p>;
  return (
    <ul class="cards">
      {sent.value.map((entry) => (
        <li key={entry.number} class="card">
          <Sent entry={entry} />
        </li>
      ))}
    </ul>
  );
}

const STATUS = { pending: "idle", accepted: "good", rejected: "bad" } as const;

function Sent({ entry }: { readonly entry: SentEntry }) {
  const words = t().team;
  const { what, outcome, storyMs, act, portions, addressees, answer } = entry;
  const about = inbox.value.find(({ incidentId }) => incidentId === entry.incidentId);
  const title = titleOf(portions) || (about ? titleOf(about.portions) : "");
  return (
    <article>
      <p class="meta">
        <strong>{words.whats[what]}</strong> · <StoryTime at={storyDate(storyMs)} />
        {act && ` · ${words.by(act.by)}`}
      </p>
      <h2>{title || words.untitled}</h2>
      <StatusMark status={STATUS[outcome.kind]} text={words.outcomes[outcome.kind]} />
      {what === "request" && (
        <StatusMark
          status={answer === "release" ? "good" : answer === "refusal" ? "denied" : "idle"}
          text={answer ? words.answered[answer] : words.notAnswered}
        />
      )}
      {addressees.length > 0 && (
        <p class="meta">
          {words.sentTo}: {namesOf(addressees)}
        </p>
      )}
      {outcome.kind === "rejected" && <p class="problem">{words.rejectedHow}</p>}
      {outcome.kind !== "pending" && (
        <Reasons reasons={outcome.reasons} ids={portions.map(({ id }) => id)} />
      )}
      {portions.length > 0 && (
        <details>
          <summary>{words.incident}</summary>
          {portions.map((portion) => (
            <PortionText key={portion.id} marking={portion.marking} portion={portion} />
          ))}
        </details>
      )}
    </article>
  );
}

interface ReasonsProps {
  readonly reasons: readonly ReasonGiven[];
  /** Of the portions, in their order. */
  readonly ids: readonly string[];
}

function Reasons({ reasons, ids }: ReasonsProps) {
  if (reasons.length === 0) return null;
  return (
    <ul class="reasons">
      {reasons.map((reason) => (
        <li key={JSON.stringify(reason)}>
          {reason.code === "withheld" ? (
            <Withheld params={reason.params} />
          ) : (
            <RefusalText code={reason.code} text={withPlaces(reason.text, ids)} />
          )}
        </li>
      ))}
    </ul>
  );
}

/** Why something is returned, in the language in force; then as the exchange says it, with the values. */
export function RefusalText({ code, text }: { readonly code: string; readonly text: string }) {
  const said = t().reasons.refusals[code];
  if (!said) return <>{text}</>;
  return (
    <>
      {said} <span class="hint">{text}</span>
    </>
  );
}

/** The exchange names portions by ids, people by their place. */
function withPlaces(text: string, ids: readonly string[]): string {
  const [prefix, id = ""] = /^portion `([0-9a-f]{16})`: /.exec(text) ?? [""];
  const place = ids.indexOf(id);
  return prefix && place >= 0 ? t().team.inPortion(place + 1, text.slice(prefix.length)) : text;
}

/** The exchange names axes and codes: `tlp:not-addressee agreement:no-agreement`. */
function Withheld({ params }: { readonly params: Readonly<Record<string, string>> }) {
  const codes = (params["codes"] ?? "").split(" ").filter((code) => code !== "");
  return (
    <>
      {t().team.withheldFrom(nameOf(params["organisation"] ?? ""))}
      <ul>
        {codes.map((code) => (
          <li key={code}>{reasonText(code)}</li>
        ))}
      </ul>
    </>
  );
}

/** `axis:code` in words; the bare code where this version knows none. */
export function reasonText(code: string): string {
  const { axes, codes } = t().reasons;
  const [axis = "", name = ""] = code.split(":");
  const named = Object.hasOwn(axes, axis) ? (axis as keyof typeof axes) : null;
  const text = (named && codes[named][name]) ?? codes[""][name] ?? name;
  return named ? `${axes[named]}: ${text}` : text;
}
