/** Written marks of a question, read; and the question as the rules are asked it. */
import type { LabIssue, LabQuestion } from "../../../domain/console/mod.ts";
import { InputError } from "../../../domain/input.ts";
import {
  parseMarking,
  renderBanner,
  sourceOfRule,
  validateLabel,
  type Label,
} from "../../../domain/marking/mod.ts";
import {
  viewBanner,
  type DecisionContext,
  type Part,
  type Policy,
  type ViewMatter,
} from "../../../domain/policy/mod.ts";

export interface ReadMarks {
  readonly issues: readonly LabIssue[];
  /** One per portion; null for a mark that breaks a rule. */
  readonly labels: readonly (Label | null)[];
}

/** Reads every mark, or says what each breaks. */
export function readMarks({ portions }: LabQuestion, { pack, world }: Policy): ReadMarks {
  const issues: LabIssue[] = [];
  const labels = portions.map(({ marking }, portion) => {
    const parsed = parseMarking(marking, pack.schemes, pack.communities);
    const broken =
      parsed.label && parsed.issues.length === 0
        ? validateLabel(parsed.label, world)
        : parsed.issues;
    issues.push(
      ...broken.map(({ rule, message }) => ({
        portion,
        rule,
        text: message,
        source: sourceOfRule(rule),
      })),
    );
    return broken.length === 0 ? parsed.label : null;
  });
  return { issues, labels };
}

/** What is decided about. Every portion keeps its own label, for each may be released to others. */
export function matterOf(question: LabQuestion, labels: readonly Label[]): ViewMatter {
  return {
    labels: labels.map((label, place) => {
      const { releasedTo } = question.portions[place]!;
      return releasedTo.length > 0 ? { label, releasedTo } : { label };
    }),
    portions: question.portions.map(({ kind }, label) => ({ kind, label })),
  };
}

/** How it would reach a recipient. */
export function contextFor(question: LabQuestion, recipient: string): DecisionContext {
  const { path, addressees, sectors, informationKind, judgedOn } = question;
  const [originator, submitter] = [path[0]!, path.at(-1)!];
  // Who passes something on was meant to have it: else it would have to be asked how it came by it.
  const meant = submitter === originator ? recipient : submitter;
  return {
    originator,
    submitter,
    path,
    addressees: addressees ?? [meant],
    sectors,
    informationKind,
    judgedOn,
  };
}

/** Canonical roll-up of portions; "" for none, and for those that have none together. */
export function bannerText(policy: Policy, parts: readonly Part[], originator: string): string {
  if (parts.length === 0) return "";
  try {
    return renderBanner(viewBanner(policy, parts, originator), policy.pack.schemes);
  } catch (error) {
    if (error instanceof InputError) return "";
    throw error;
  }
}
