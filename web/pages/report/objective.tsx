/** One objective: its rating, what it rests on, what is to improve. */
import type { ReportState } from "../../../domain/console/mod.ts";
import type { ObjectiveFinding } from "../../../domain/play/mod.ts";
import { t } from "../../i18n/mod.ts";
import { EvidenceTable } from "./evidence.tsx";
import { NotesOf } from "./notes.tsx";
import { PlanOf } from "./plan.tsx";
import { RatingForm } from "./rating.tsx";
import { evaluates } from "./state.ts";

interface Props {
  readonly finding: ObjectiveFinding;
  readonly state: ReportState;
}

export function ObjectiveView({ finding, state }: Props) {
  const words = t().report;
  const { id, title, capability, rating, parts, expectations, notes, areas } = finding;
  return (
    <section>
      <h2>{words.onPaper(title)}</h2>
      <p class="hint">
        {words.capability}: {capability}
      </p>
      <h3>{words.evidence}</h3>
      <EvidenceTable expectations={expectations} />
      <h3>{words.rating}</h3>
      <RatingForm about={id} rating={rating} hint={words.ratingHint} />
      <h3>{words.plan}</h3>
      <PlanOf about={id} areas={areas} organisations={state.organisations} />
      <h3>{words.tasks}</h3>
      {parts.map((part) => (
        <details key={part.id} class="card">
          <summary>
            {words[part.kind]}: {part.description}{" "}
            <span class={part.rating ? "grade" : "grade none"}>
              {part.rating ? part.rating.rating : words.notRated}
            </span>
          </summary>
          {part.standard !== "" && <p class="hint">{words.standard(part.standard)}</p>}
          {(evaluates() || part.rating) && <RatingForm about={part.id} rating={part.rating} />}
        </details>
      ))}
      <h3>{words.notes}</h3>
      <NotesOf about={id} notes={notes} />
    </section>
  );
}
