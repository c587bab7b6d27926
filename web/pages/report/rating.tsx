/** A rating with its strengths and areas for improvement, as an evaluator gives it. */
import { useId } from "preact/hooks";
import type { GivenRating, Rating } from "../../../domain/play/mod.ts";
import { t } from "../../i18n/mod.ts";
import { Deed } from "../../ui/deed.tsx";
import { Field } from "../../ui/fields.tsx";
import { personName } from "../../ui/people.ts";
import { draftOf, evaluates, forgetDraft, keepDraft, report, write } from "./state.ts";

/** HSEEP's four, and what nobody observed. */
const GRADES: readonly Rating[] = ["P", "S", "M", "U", "N"];

interface Props {
  /** Id of the objective, target or task. */
  readonly about: string;
  readonly rating: GivenRating | null;
  readonly hint?: string;
}

interface Draft {
  readonly rating: Rating | null;
  readonly strengths: string;
  readonly improvements: string;
}

const NONE: Draft = { rating: null, strengths: "", improvements: "" };

export function RatingForm({ about, rating, hint }: Props) {
  const words = t().report;
  if (!evaluates()) return <Given rating={rating} />;
  const key = `rate ${about}`;
  const draft = draftOf<Draft>(key, rating ?? NONE);
  const change = (changed: Partial<Draft>): void => {
    const { rating: grade, strengths, improvements } = { ...draft, ...changed };
    keepDraft(key, { rating: grade, strengths, improvements });
  };
  const save = async (): Promise<void> => {
    const { rating: grade, strengths, improvements } = draft;
    await write({ op: "rate", about, rating: grade, strengths, improvements } as { op: string });
    forgetDraft(key);
  };
  const notYet = report.value?.phase === "waiting";
  return (
    <div class="rating">
      {rating && (
        <p class="hint">{words.ratingBy(words.ratings[rating.rating], personName(rating.by))}</p>
      )}
      <Grades
        about={about}
        chosen={draft.rating}
        hint={hint}
        onChoose={(grade) => change({ rating: grade })}
      />
      <Field
        label={words.strengths}
        hint={words.strengthsHint}
        rows={3}
        value={draft.strengths}
        onInput={(strengths) => change({ strengths })}
      />
      <Field
        label={words.improvements}
        hint={words.improvementsHint}
        rows={3}
        value={draft.improvements}
        onInput={(improvements) => change({ improvements })}
      />
      <Deed
        text={words.save}
        primary
        done={words.saved}
        disabled={draft.rating === null || notYet}
        onDo={save}
      />
    </div>
  );
}

interface GradesProps {
  readonly about: string;
  readonly chosen: Rating | null;
  readonly hint: string | undefined;
  readonly onChoose: (grade: Rating) => void;
}

function Grades({ about, chosen, hint, onChoose }: GradesProps) {
  const words = t().report;
  const name = useId();
  return (
    <fieldset class="grades">
      <legend>{words.rating}</legend>
      {hint && <p class="hint">{hint}</p>}
      {GRADES.map((grade) => (
        <label key={`${about} ${grade}`}>
          <input
            type="radio"
            name={name}
            checked={chosen === grade}
            onChange={() => onChoose(grade)}
          />{" "}
          <strong>{grade}</strong> {words.ratings[grade]}
        </label>
      ))}
    </fieldset>
  );
}

function Given({ rating }: { readonly rating: GivenRating | null }) {
  const words = t().report;
  if (!rating) return <p class="hint">{words.notRated}</p>;
  return (
    <>
      <p>
        <strong>{rating.rating}</strong>{" "}
        {words.ratingBy(words.ratings[rating.rating], personName(rating.by))}
      </p>
      {rating.strengths !== "" && <Text name={words.strengths} text={rating.strengths} />}
      {rating.improvements !== "" && <Text name={words.improvements} text={rating.improvements} />}
    </>
  );
}

const Text = ({ name, text }: { readonly name: string; readonly text: string }) => (
  <>
    <h4>{name}</h4>
    <p class="written">{text}</p>
  </>
);
