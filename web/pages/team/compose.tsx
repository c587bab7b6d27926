/** Writing an incident: portions with their marks, to whom, and beside it who will receive what. */
import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { t } from "../../i18n/mod.ts";
import { announce } from "../../shell/announcements.tsx";
import { ApiError } from "../../state/api.ts";
import { go } from "../../state/address.ts";
import { phase } from "../../state/clock.ts";
import { kindName, listSeparator, nameOf, sectorName } from "../../state/session.ts";
import { Choices, Select } from "../../ui/fields.tsx";
import { Audience } from "./audience.tsx";
import { beginDraft, change, draft, newPortion, preview, send, written } from "./draft.ts";
import { PortionEditor } from "./portion-editor.tsx";
import { freshId, setting } from "./state.ts";

export function ComposeView() {
  const words = t().team;
  useEffect(() => {
    if (!draft.value) beginDraft();
  }, [setting.value, draft.value]);
  const { value } = draft;
  if (!value || !setting.value) return <p role="status">{t().shell.loading}</p>;
  return (
    <div class="compose">
      <form class="compose-form" onSubmit={(event) => event.preventDefault()}>
        <h2>{value.replyTo ? words.replyTitle(nameOf(value.replyTo)) : words.composeTitle}</h2>
        {value.replyTo && <p class="hint">{words.basedOn}</p>}
        {value.portions.map((portion, place) => (
          <PortionEditor
            key={portion.key}
            portion={portion}
            place={place}
            alone={value.portions.length === 1}
          />
        ))}
        <button
          type="button"
          onClick={() =>
            change({
              portions: [
                ...value.portions,
                newPortion("summary", setting.value?.defaultMarking ?? ""),
              ],
            })
          }
        >
          {words.addPortion}
        </button>
        <Addressing />
      </form>
      <Audience />
      <Sending />
    </div>
  );
}

function Addressing() {
  const words = t().team;
  const { value } = draft;
  const { value: known } = setting;
  if (!value || !known) return null;
  return (
    <>
      <Choices
        legend={words.to}
        hint={words.toHint}
        chosen={value.addressees}
        options={known.neighbours.map((id) => ({ value: id, text: nameOf(id) }))}
        onChange={(addressees) => change({ addressees })}
      />
      <details>
        <summary>
          {words.sectors}: {value.sectors.map(sectorName).join(listSeparator())}
        </summary>
        <Choices
          legend={words.sectors}
          hint={words.sectorsHint}
          chosen={value.sectors}
          options={known.sectors.map((id) => ({ value: id, text: sectorName(id) }))}
          onChange={(sectors) => change({ sectors })}
        />
        <Select
          label={words.informationKind}
          value={value.informationKind}
          options={known.informationKinds.map((id) => ({ value: id, text: kindName(id) }))}
          onChange={(informationKind) => change({ informationKind })}
        />
      </details>
    </>
  );
}

function Sending() {
  const words = t().team;
  const problem = useSignal<ApiError | null>(null);
  const busy = useSignal(false);
  // The same try under the same id: sending twice sends once.
  const actId = useRef(freshId());
  const onSend = async (): Promise<void> => {
    busy.value = true;
    problem.value = null;
    try {
      await send(actId.current);
      actId.current = freshId();
      announce(words.sentNow);
      go("/team?view=sent");
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      if (error.code !== "unreachable") actId.current = freshId();
      problem.value = error;
    } finally {
      busy.value = false;
    }
  };
  const ready = written() !== null && (preview.value?.recipients.length ?? 0) > 0;
  return (
    <div class="deeds sending">
      <button
        type="button"
        class="primary"
        disabled={!ready || busy.value || phase.value !== "running"}
        onClick={() => void onSend()}
      >
        {words.send}
      </button>
      <button type="button" class="quiet" onClick={beginDraft}>
        {words.discard}
      </button>
      {problem.value && (
        <div class="problem" role="alert">
          {t().problems[problem.value.code]}
          <ul>
            {problem.value.details.map((detail) => (
              <li key={detail}>{detail}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
