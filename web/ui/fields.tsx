/** Labelled fields: what they ask, a hint, and what is wrong, tied together for every reader. */
import type { JSX } from "preact";
import { useId } from "preact/hooks";

interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong with it, each in words. */
  readonly problems?: readonly string[] | undefined;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly input?: JSX.IntrinsicElements["input"];
  /** Rows of a text area; left out: one line. */
  readonly rows?: number;
}

export function Field({
  label,
  hint,
  problems = [],
  value,
  onInput,
  input = {},
  rows,
}: FieldProps) {
  const id = useId();
  const described = [hint && `${id}-hint`, problems.length > 0 && `${id}-problems`]
    .filter(Boolean)
    .join(" ");
  const shared = {
    id,
    value,
    "aria-describedby": described || undefined,
    "aria-invalid": problems.length > 0 ? true : undefined,
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {rows ? (
        <textarea {...shared} rows={rows} onInput={(event) => onInput(event.currentTarget.value)} />
      ) : (
        <input {...input} {...shared} onInput={(event) => onInput(event.currentTarget.value)} />
      )}
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {problems.length > 0 && (
        <ul class="problem" id={`${id}-problems`}>
          {problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface SelectProps {
  readonly label: string;
  /** For selects whose place says what they are; the label stays for readers. */
  readonly hideLabel?: boolean;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly onChange: (value: string) => void;
}

export function Select({ label, hideLabel = false, value, options, onChange }: SelectProps) {
  const id = useId();
  return (
    <div class={hideLabel ? "select bare" : "select field"}>
      <label for={id} class={hideLabel ? "unseen" : ""}>
        {label}
      </label>
      <select id={id} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  );
}

interface ChoicesProps {
  readonly legend: string;
  readonly hint?: string;
  readonly chosen: readonly string[];
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Any of several, each with its box. */
export function Choices({ legend, hint, chosen, options, onChange }: ChoicesProps) {
  return (
    <fieldset class="choices">
      <legend>{legend}</legend>
      {hint && <p class="hint">{hint}</p>}
      <div class="choices-grid">
        {options.map(({ value, text }) => (
          <label key={value}>
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={({ currentTarget }) =>
                onChange(
                  currentTarget.checked
                    ? [...chosen, value]
                    : chosen.filter((one) => one !== value),
                )
              }
            />{" "}
            {text}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
