/** Organisations × portions: what each may see of it, as the checkpoint would decide. */
import type { LabAnswer, LabCell, LabQuestion, LabRecipient } from "../../../domain/console/mod.ts";
import { renderPortion, type Label } from "../../../domain/marking/mod.ts";
import {
  decideView,
  failedAxes,
  outcomeOf,
  type Policy,
  type ViewDecision,
} from "../../../domain/policy/mod.ts";
import { bannerText, contextFor, matterOf, readMarks } from "./marks.ts";

/**
 * Answers for these recipients, but for those that have it already.
 *
 * @param recipients null: every organisation of the pack
 */
export function answerFor(
  policy: Policy,
  question: LabQuestion,
  recipients: readonly string[] | null,
): LabAnswer {
  const { issues, labels } = readMarks(question, policy);
  const { schemes } = policy.pack;
  const answer = {
    packVersion: policy.version,
    issues,
    marks: labels.map((label) => (label ? renderPortion(label, schemes) : "")),
  };
  const known = labels.filter((label) => label !== null);
  if (known.length < labels.length) return { ...answer, banner: "", recipients: [] };
  const asked = recipients ?? policy.pack.organisations.map(({ id }) => id);
  return {
    ...answer,
    banner: bannerOf(policy, question, known),
    recipients: asked
      .filter((id) => !question.path.includes(id))
      .map((id) => recipientOf(policy, question, known, id)),
  };
}

/** One recipient's view, and the decision behind it. */
export function viewFor(
  policy: Policy,
  question: LabQuestion,
  labels: readonly Label[],
  recipient: string,
): ViewDecision {
  const matter = matterOf(question, labels);
  return decideView(policy, matter, recipient, contextFor(question, recipient));
}

export function cellOf({ verdicts, withheld, permitted }: ViewDecision, place: number): LabCell {
  if (permitted.includes(place)) return { outcome: "permitted", because: [] };
  const combined = withheld.find(({ portion }) => portion === place);
  const decision = combined?.decision ?? verdicts[place]!;
  const because = failedAxes(decision).map(({ axis, code }) => ({ axis, code }));
  if (combined) return { outcome: "combined", because };
  const unmeant = outcomeOf(decision) === "not-addressed";
  return { outcome: unmeant ? "not-addressed" : "denied", because };
}

function recipientOf(
  policy: Policy,
  question: LabQuestion,
  labels: readonly Label[],
  organisation: string,
): LabRecipient {
  const view = viewFor(policy, question, labels, organisation);
  const cells = labels.map((_, place) => cellOf(view, place));
  const seen = view.permitted;
  const unmeant = cells.every(({ outcome }) => outcome === "not-addressed");
  return {
    organisation,
    view:
      seen.length === labels.length
        ? "full"
        : seen.length > 0
          ? "redacted"
          : unmeant
            ? "not-addressed"
            : "denied",
    banner: bannerOf(policy, question, labels, seen),
    cells,
  };
}

function bannerOf(
  policy: Policy,
  { portions, path }: LabQuestion,
  labels: readonly Label[],
  places: readonly number[] = labels.map((_, place) => place),
): string {
  const parts = places.map((place) => ({ kind: portions[place]!.kind, label: labels[place]! }));
  return bannerText(policy, parts, path[0]!);
}
