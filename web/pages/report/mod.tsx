/**
 * Report: what evaluators make of the exercise, and the files that are made of it.
 *
 *   state.ts       what the console tells; drafts     objective.tsx   one objective, with its parts
 *   rating.tsx     a rating and its grounds           evidence.tsx    what was expected and what came
 *   plan.tsx       rows of the improvement plan       notes.tsx       notes
 *   exports.tsx    the report as files              moment.tsx      the way to a moment in the replay
 */
import { useEffect } from "preact/hooks";
import type { ReportState } from "../../../domain/console/mod.ts";
import { t } from "../../i18n/mod.ts";
import { go, query } from "../../state/address.ts";
import { EvidenceTable } from "./evidence.tsx";
import { ExportView } from "./exports.tsx";
import { NotesOf } from "./notes.tsx";
import { ObjectiveView } from "./objective.tsx";
import { report, trouble, watch } from "./state.ts";

const WHOLE = "whole";
const EXPORT = "export";

export function ReportPage() {
  useEffect(watch, []);
  const state = report.value;
  return (
    <div class="report">
      <h1>{t().shell.pages.report}</h1>
      {trouble.value && (
        <p class="problem" role="alert">
          {t().problems[trouble.value.code]}
        </p>
      )}
      {state ? <Loaded state={state} /> : <p role="status">{t().shell.loading}</p>}
    </div>
  );
}

function Loaded({ state }: { readonly state: ReportState }) {
  const words = t().report;
  const { objectives } = state.assessment;
  const part = query.value.get("part") ?? objectives[0]?.id ?? WHOLE;
  const rated = objectives.filter(({ rating }) => rating !== null).length;
  return (
    <>
      <p>{words.lead}</p>
      <p>
        <strong>{words.rated(rated, objectives.length)}</strong>
      </p>
      {state.phase === "waiting" && <p class="notice">{words.notStarted}</p>}
      <div class="report-columns">
        <nav aria-label={words.parts}>
          <ul class="report-parts">
            {objectives.map(({ id, title, rating }) => (
              <PartLink key={id} part={id} shown={part} text={title}>
                <span class={rating ? "grade" : "grade none"}>
                  {rating ? rating.rating : words.notRated}
                </span>
              </PartLink>
            ))}
            <PartLink part={WHOLE} shown={part} text={words.whole} />
            <PartLink part={EXPORT} shown={part} text={words.exports} />
          </ul>
        </nav>
        <div class="report-part">
          <Shown part={part} state={state} />
        </div>
      </div>
    </>
  );
}

interface PartLinkProps {
  readonly part: string;
  readonly shown: string;
  readonly text: string;
  readonly children?: preact.ComponentChildren;
}

function PartLink({ part, shown, text, children }: PartLinkProps) {
  const to = `/report?part=${encodeURIComponent(part)}`;
  return (
    <li>
      <a
        href={to}
        aria-current={part === shown ? "page" : undefined}
        onClick={(event) => {
          event.preventDefault();
          go(to);
        }}
      >
        {text} {children}
      </a>
    </li>
  );
}

function Shown({ part, state }: { readonly part: string; readonly state: ReportState }) {
  const words = t().report;
  const { objectives, notes, others } = state.assessment;
  if (part === EXPORT) return <ExportView state={state} />;
  const objective = objectives.find(({ id }) => id === part);
  if (objective) return <ObjectiveView key={part} finding={objective} state={state} />;
  return (
    <section>
      <h2>{words.whole}</h2>
      <p>{words.wholeLead}</p>
      {others.length > 0 && <EvidenceTable expectations={others} />}
      <NotesOf about="" notes={notes} />
    </section>
  );
}
