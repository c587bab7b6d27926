/** One cell of the matrix: every axis, and the smallest changes that would turn the decision round. */
import type { LabExplanation, LabQuestion } from "../../../domain/console/mod.ts";
import { renderPortion } from "../../../domain/marking/mod.ts";
import { explain, failedAxes, type Policy } from "../../../domain/policy/mod.ts";
import { cellOf, viewFor } from "./answer.ts";
import { contextFor, readMarks } from "./marks.ts";

/** Null where there is nothing to explain: a mark that cannot be read, or no such portion. */
export function explanationFor(
  policy: Policy,
  question: LabQuestion,
  organisation: string,
  portion: number,
): LabExplanation | null {
  const { labels } = readMarks(question, policy);
  const known = labels.filter((one) => one !== null);
  const label = labels[portion];
  if (!label || known.length < labels.length) return null;
  const view = viewFor(policy, question, known, organisation);
  const { outcome } = cellOf(view, portion);
  const { releasedTo } = question.portions[portion]!;
  const context = { ...contextFor(question, organisation), releasedTo };
  const { decision, flips, sender } = explain(policy, { label, recipient: organisation, context });
  // Alone it is permitted: what is judged is what it would complete.
  const combined = view.withheld.find((one) => one.portion === portion) ?? null;
  const judged = combined?.decision ?? decision;
  const { schemes } = policy.pack;
  return {
    packVersion: policy.version,
    organisation,
    portion,
    marking: renderPortion(label, schemes),
    outcome,
    axes: judged.axes,
    obligations: combined ? [] : judged.obligations,
    changes: combined
      ? []
      : flips.map(({ changes }) => changes.map(({ code, params }) => ({ code, params }))),
    rule: combined?.rule ?? "",
    combined: combined?.label ? renderPortion(combined.label, schemes) : "",
    sender: sender && {
      organisation: context.submitter,
      permitted: sender.decision === "permit",
      failed: failedAxes(sender),
    },
    limited: false,
  };
}
