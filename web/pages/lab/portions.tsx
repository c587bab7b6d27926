/** The portions that are asked about: what each is, and its mark, read as one types. */
import { useId } from "preact/hooks";
import type { LabPortion } from "../../../domain/console/mod.ts";
import { t } from "../../i18n/mod.ts";
import { Field, Select } from "../../ui/fields.tsx";
import { Marking } from "../../ui/marking.tsx";
import { PORTION_KIND_ORDER } from "../team/kinds.ts";
import { answer, asked, change, changePortion, portionOf, setting } from "./state.ts";

const MAX_PORTIONS = 60;

export function Portions() {
  const words = t().lab;
  const portions = asked.value?.portions ?? [];
  const last = portions.at(-1);
  const examples = useId();
  return (
    <>
      <datalist id={examples}>
        {(setting.value?.examples ?? []).map((value) => (
          <option key={value} value={value} />
        ))}
      </datalist>
      {portions.map(({ key, ...portion }, place) => (
        <PortionRow
          key={key}
          name={key}
          portion={portion}
          place={place}
          alone={portions.length === 1}
          examples={examples}
        />
      ))}
      {portions.length < MAX_PORTIONS && (
        <button
          type="button"
          onClick={() =>
            change({
              portions: [...portions, portionOf("indicator", last?.marking ?? "TLP:GREEN")],
            })
          }
        >
          {words.addPortion}
        </button>
      )}
    </>
  );
}

interface RowProps {
  /** Names it in the form. */
  readonly name: string;
  readonly portion: LabPortion;
  readonly place: number;
  readonly alone: boolean;
  /** Id of the list of examples. */
  readonly examples: string;
}

function PortionRow({ name, portion, place, alone, examples }: RowProps) {
  const words = t().lab;
  const { kind, marking, text } = portion;
  const issues = (answer.value?.issues ?? []).filter((issue) => issue.portion === place);
  const mark = answer.value?.marks[place] ?? "";
  return (
    <fieldset class="lab-portion">
      <legend>{words.portion(place + 1)}</legend>
      <div class="inline">
        <Field
          label={words.marking}
          hint={place === 0 ? words.markingHint : undefined}
          problems={marking.trim() === "" ? [] : issues.map((issue) => issue.text)}
          value={marking}
          onInput={(value) => changePortion(name, { marking: value })}
          input={{ spellcheck: false, autocomplete: "off", list: examples }}
        />
        <Select
          label={words.kind}
          value={kind}
          options={PORTION_KIND_ORDER.map((value) => ({ value, text: t().team.kinds[value] }))}
          onChange={(value) => changePortion(name, { kind: value as LabPortion["kind"] })}
        />
        {!alone && (
          <button
            type="button"
            class="quiet"
            aria-label={words.removePortion(place + 1)}
            onClick={() =>
              change({
                portions: (asked.value?.portions ?? []).filter(({ key }) => key !== name),
              })
            }
          >
            ✕
          </button>
        )}
      </div>
      {mark !== "" && (
        <p class="meta">
          {words.readsAs} <Marking marking={mark} as="portion" />
        </p>
      )}
      {marking.trim() !== "" && issues.some(({ source }) => source !== "") && (
        <ul class="meta">
          {issues.map(({ rule, source, text: said }) => (
            <li key={said}>
              {t().reasons.refusals[rule]} {words.source(rule, source)}
            </li>
          ))}
        </ul>
      )}
      {text !== "" && <p class="lab-text">{text}</p>}
    </fieldset>
  );
}
