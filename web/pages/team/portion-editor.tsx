/** One portion as it is written: what it is, its mark from presets or free text, its words. */
import { useSignal } from "@preact/signals";
import { PORTION_KIND_ORDER } from "./kinds.ts";
import type { PortionKindName } from "../../../domain/pack/types.ts";
import { t } from "../../i18n/mod.ts";
import { Field, Select } from "../../ui/fields.tsx";
import { Marking } from "../../ui/marking.tsx";
import { change, changePortion, draft, preview, sentPlaces, type DraftPortion } from "./draft.ts";
import { setting } from "./state.ts";

interface Props {
  readonly portion: DraftPortion;
  readonly place: number;
  /** Whether there is no other, so that it cannot be removed. */
  readonly alone: boolean;
}

export function PortionEditor({ portion, place, alone }: Props) {
  const words = t().team;
  const { key, kind, text } = portion;
  const sent = sentPlaces().indexOf(place);
  const problems = (preview.value?.problems ?? [])
    .filter((problem) => sent >= 0 && problem.portion === sent)
    .map((problem) => problem.text);
  const canonical = sent >= 0 ? preview.value?.portions[sent]?.marking : undefined;
  return (
    <fieldset class="portion-editor">
      <legend>{words.portion(place + 1)}</legend>
      <div class="inline">
        <Select
          label={words.kind}
          value={kind}
          options={PORTION_KIND_ORDER.map((value) => ({ value, text: words.kinds[value] }))}
          onChange={(value) => changePortion(key, { kind: value as PortionKindName })}
        />
        <MarkField portion={portion} problems={problems} />
        {!alone && (
          <button
            type="button"
            class="quiet"
            aria-label={words.removePortion(place + 1)}
            onClick={() =>
              change({ portions: (draft.value?.portions ?? []).filter((one) => one.key !== key) })
            }
          >
            ✕
          </button>
        )}
      </div>
      <Field
        label={words.text}
        value={text}
        rows={kind === "title" ? 1 : 3}
        onInput={(value) => changePortion(key, { text: value })}
      />
      {canonical && <Marking marking={canonical} as="portion" />}
    </fieldset>
  );
}

const OWN = "own";

function MarkField({
  portion: { key, marking },
  problems,
}: {
  readonly portion: DraftPortion;
  readonly problems: readonly string[];
}) {
  const words = t().team;
  const presets = setting.value?.presets ?? [];
  const neighbours = setting.value?.neighbours.length ?? 0;
  const free = useSignal(!presets.some((preset) => preset.marking === marking));
  const options = presets.map((preset) => {
    const n = preset.reaches.length;
    const reach = n === neighbours ? words.reachesAll : words.reaches(n, neighbours);
    return { value: preset.marking, text: `${preset.marking} – ${reach}` };
  });
  return (
    <div class="mark-field">
      <Select
        label={words.marking}
        value={free.value ? OWN : marking}
        options={[...options, { value: OWN, text: words.ownMark }]}
        onChange={(value) => {
          free.value = value === OWN;
          if (value !== OWN) changePortion(key, { marking: value });
        }}
      />
      {(free.value || problems.length > 0) && (
        <Field
          label={words.ownMark}
          hint={words.markingHint}
          problems={problems}
          value={marking}
          onInput={(value) => changePortion(key, { marking: value })}
          input={{ spellcheck: false, autocomplete: "off" }}
        />
      )}
    </div>
  );
}
