/** Rows of the improvement plan: an area for improvement and its corrective action. */
import { useId } from "preact/hooks";
import { useSignal } from "@preact/signals";
import type { OrganisationName } from "../../../domain/console/mod.ts";
import type { AreaFinding, CapabilityElement, Improvement } from "../../../domain/play/mod.ts";
import { t } from "../../i18n/mod.ts";
import { named } from "../../state/session.ts";
import { Deed } from "../../ui/deed.tsx";
import { Field, Select } from "../../ui/fields.tsx";
import { draftOf, evaluates, forgetDraft, keepDraft, write } from "./state.ts";

const ELEMENTS: readonly CapabilityElement[] = [
  "planning",
  "organization",
  "equipment",
  "training",
  "exercises",
];

type Row = Omit<Improvement, "by" | "unixMs">;

const freshRow = (about: string, area: string): Row => ({
  // Kept with the row for good, so that saving it again replaces it.
  id: crypto.randomUUID(),
  about,
  area,
  reference: "",
  rootCause: "",
  action: "",
  element: "",
  responsible: "",
  pointOfContact: "",
  start: "",
  completion: "",
});

interface Props {
  readonly about: string;
  readonly areas: readonly AreaFinding[];
  readonly organisations: readonly OrganisationName[];
}

export function PlanOf({ about, areas, organisations }: Props) {
  const words = t().report;
  return (
    <>
      {areas.length === 0 && <p class="empty">{words.noAreas}</p>}
      {areas.map((finding) => (
        <Area
          key={finding.row?.id ?? `${finding.about} ${finding.area}`}
          finding={finding}
          organisations={organisations}
        />
      ))}
      {evaluates() && <Fresh about={about} organisations={organisations} />}
    </>
  );
}

function Area({
  finding,
  organisations,
}: { readonly finding: AreaFinding } & Pick<Props, "organisations">) {
  const words = t().report;
  const { area, about, row } = finding;
  return (
    <div class="card">
      <p class="written">
        <strong>{area}</strong>
      </p>
      {row && <RowText row={row} />}
      {evaluates() && (
        <details>
          <summary>{row ? words.edit : words.planIt}</summary>
          <RowForm
            draftKey={`area ${about} ${row?.id ?? area}`}
            start={row ?? null}
            about={about}
            area={area}
            organisations={organisations}
          />
        </details>
      )}
    </div>
  );
}

function RowText({ row }: { readonly row: Improvement }) {
  const words = t().report;
  const cells: readonly (readonly [string, string])[] = [
    [words.action, row.action],
    [words.element, row.element === "" ? "" : words.elements[row.element]],
    [words.responsible, row.responsible],
    [words.contact, row.pointOfContact],
    [words.start, row.start],
    [words.completion, row.completion],
    [words.reference, row.reference],
    [words.rootCause, row.rootCause],
  ];
  return (
    <dl class="row-text">
      {cells
        .filter(([, text]) => text !== "")
        .map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd class="written">{text}</dd>
          </div>
        ))}
    </dl>
  );
}

function Fresh({ about, organisations }: Pick<Props, "about" | "organisations">) {
  const round = useSignal(0);
  return (
    <details key={round.value} class="card">
      <summary>{t().report.addRow}</summary>
      <RowForm
        draftKey={`fresh ${about}`}
        start={null}
        about={about}
        area=""
        organisations={organisations}
        onSaved={() => (round.value += 1)}
      />
    </details>
  );
}

interface FormProps extends Pick<Props, "about" | "organisations"> {
  readonly draftKey: string;
  /** null: it is not in the plan yet. */
  readonly start: Improvement | null;
  readonly area: string;
  readonly onSaved?: () => void;
}

function RowForm({ draftKey, start, about, area, organisations, onSaved }: FormProps) {
  const words = t().report;
  const listId = useId();
  const fresh = useSignal(freshRow(about, area));
  const row = draftOf<Row>(draftKey, start ?? fresh.value);
  const change = (changed: Partial<Row>) => keepDraft(draftKey, { ...row, ...changed });
  const field = (
    name: Exclude<keyof Row, "id" | "about" | "element">,
    label: string,
    more: object = {},
  ) => (
    <Field
      label={label}
      value={row[name]}
      onInput={(value) => change({ [name]: value })}
      {...more}
    />
  );
  const save = async (): Promise<void> => {
    const { id, area: text, reference, rootCause, action, element, responsible } = row;
    const { pointOfContact, start: begins, completion } = row;
    const cells = { reference, rootCause, action, element, responsible, pointOfContact };
    await write({ op: "improve", id, about, area: text, ...cells, start: begins, completion } as {
      op: string;
    });
    forgetDraft(draftKey);
    onSaved?.();
  };
  const drop = async (): Promise<void> => {
    await write({ op: "drop_improvement", id: row.id } as { op: string });
    forgetDraft(draftKey);
  };
  return (
    <div class="row-form">
      {field("area", words.area, { rows: 2 })}
      {field("reference", words.reference)}
      {field("rootCause", words.rootCause, { rows: 2 })}
      {field("action", words.action, { rows: 2 })}
      <Select
        label={words.element}
        value={row.element}
        options={[
          { value: "", text: words.elementNone },
          ...ELEMENTS.map((value) => ({ value, text: words.elements[value] })),
        ]}
        onChange={(value) => change({ element: value as Row["element"] })}
      />
      {field("responsible", words.responsible, { input: { list: listId } })}
      <datalist id={listId}>
        {organisations.map((one) => (
          <option key={one.id} value={named(one)} />
        ))}
      </datalist>
      {field("pointOfContact", words.contact)}
      {field("start", words.start, { input: { type: "date" } })}
      {field("completion", words.completion, { input: { type: "date" } })}
      <p class="deeds">
        <Deed
          text={words.saveRow}
          primary
          done={words.saved}
          disabled={row.area.trim() === ""}
          onDo={save}
        />
        {start && <Deed text={words.dropRow} onDo={drop} />}
      </p>
    </div>
  );
}
