/** Releases that others ask of the organisation: granted with an end, or refused. */
import { useSignal } from "@preact/signals";
import type { AskedEntry } from "../../../domain/play/mod.ts";
import { t } from "../../i18n/mod.ts";
import { phase, storyDate } from "../../state/clock.ts";
import { nameOf } from "../../state/session.ts";
import { Deed } from "../../ui/deed.tsx";
import { Field } from "../../ui/fields.tsx";
import { StatusMark } from "../../ui/status.tsx";
import { StoryTime } from "../../ui/story-time.tsx";
import { PortionText } from "./delivery.tsx";
import { act, asked, inbox, sent } from "./state.ts";

const MS_PER_DAY = 86_400_000;
/** A release that nobody gave an end ends in a week of the story. */
const USUAL_DAYS = 7;

export function RequestsView() {
  const words = t().team;
  return (
    <>
      <h2>{words.requestsTitle}</h2>
      {asked.value.length === 0 && <p class="empty">{words.noRequests}</p>}
      <ul class="cards">
        {asked.value.map((request) => (
          <li key={request.number} class="card">
            <Request request={request} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Request({ request }: { readonly request: AskedEntry }) {
  const words = t().team;
  const { requester, organisation, storyMs, answer, requestId, incidentId, portionId } = request;
  const portion = portionOf(request);
  const expires = useSignal(dayIn(USUAL_DAYS));
  const respond = (until: string) =>
    act({
      op: "answer",
      requestId,
      incidentId,
      portionId,
      version: request.portionVersion,
      organisation,
      expires: until,
    });
  return (
    <article>
      <p class="meta">
        <StoryTime at={storyDate(storyMs)} />
      </p>
      <h3>{words.requestLine(nameOf(requester), nameOf(organisation))}</h3>
      {portion ? (
        <PortionText marking={portion.marking} portion={portion} />
      ) : (
        <p>{words.unknownPortion}</p>
      )}
      {answer ? (
        <StatusMark
          status={answer.kind === "release" ? "good" : "denied"}
          text={`${words.answered[answer.kind]} · ${words.by(answer.act.by)}`}
        />
      ) : (
        <div class="inline">
          <Field
            label={words.expires}
            value={expires.value}
            onInput={(value) => (expires.value = value)}
            input={{ type: "date" }}
          />
          <Deed
            text={words.grant}
            primary
            disabled={phase.value !== "running" || expires.value === ""}
            onDo={() => respond(expires.value)}
          />
          <Deed text={words.refuse} disabled={phase.value !== "running"} onDo={() => respond("")} />
        </div>
      )}
    </article>
  );
}

function portionOf({ incidentId, portionId }: AskedEntry) {
  const holders = [...sent.value, ...inbox.value].filter((one) => one.incidentId === incidentId);
  return holders.flatMap(({ portions }) => portions).find(({ id }) => id === portionId);
}

const dayIn = (days: number): string =>
  new Date((storyDate() ?? Date.now()) + days * MS_PER_DAY).toISOString().slice(0, 10);
