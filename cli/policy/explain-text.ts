/** An explanation in text, for somebody who has to trust it. */
import { EXERCISE_BANNER } from "../../domain/banner.ts";
import { notional, renderBanner } from "../../domain/marking/mod.ts";
import {
  AXES,
  changeSentence,
  failedAxes,
  isRefused,
  obligationSentence,
  reasonSentence,
  type Asked,
  type Explanation,
  type Flip,
} from "../../domain/policy/mod.ts";
import { circumstanceFields, described } from "./circumstances-text.ts";
import { axesText, BULLET, coded, fields, NO, pad, widest, YES } from "./table.ts";

/** What was asked, the decision, a line per axis, obligations, and what would flip it. */
export function explanationText(asked: Asked, explanation: Explanation): string {
  const { decision, flips } = explanation;
  const permitted = decision.decision === "permit";
  return [
    EXERCISE_BANNER,
    questionText(asked),
    `${permitted ? "PERMIT" : "DENY"}  by the rules of ${decision.packVersion}`,
    decisionText(asked, explanation),
    ...obligationsText(explanation),
    ...senderText(asked, explanation),
    permitted ? breaksText(flips) : remediesText(flips),
  ].join("\n\n");
}

function questionText({ policy, question }: Asked): string {
  const { label, recipient, context } = question;
  return [
    `May ${recipient} have this?`,
    ...fields([
      ["marking", notional(renderBanner(label, policy.pack.schemes))],
      ["recipient", described(policy, recipient)],
      ...circumstanceFields(policy, context),
    ]),
  ].join("\n");
}

function decisionText(asked: Asked, { decision }: Explanation): string {
  const [first] = decision.axes;
  if (isRefused(decision) && first !== undefined) {
    const sentence = reasonSentence(asked, first);
    return `  ${NO} ${sentence}  ${coded(first.code, first.params)}\n    Nothing else was looked at.`;
  }
  const width = widest(AXES);
  return decision.axes
    .map((result) => {
      const mark = result.satisfied ? YES : NO;
      const code = result.satisfied ? "" : `  ${coded(result.code, result.params)}`;
      return `  ${mark} ${pad(result.axis, width)}  ${reasonSentence(asked, result)}${code}`;
    })
    .join("\n");
}

function obligationsText({ decision: { obligations } }: Explanation): string[] {
  const lines = obligations.map((one) => `  ${obligationSentence(one)}`);
  return lines.length === 0 ? [] : [["It has to observe:", ...lines].join("\n")];
}

function senderText({ question: { context } }: Asked, { sender }: Explanation): string[] {
  if (sender === null || sender.decision === "permit") return [];
  const { submitter, originator } = context;
  const why = axesText(failedAxes(sender));
  return [`Note: ${submitter} may not have it from ${originator} in the first place: ${why}.`];
}

function remediesText(flips: readonly Flip[]): string {
  const [first] = flips;
  if (first === undefined) {
    return (
      "Nothing that can be changed here would permit it; a lower level is never proposed.\n" +
      "docs/policy.md says what each code asks for."
    );
  }
  const together = first.changes.length > 1 ? " all of these together" : "";
  const ways = flips.map(({ changes }) => changesText(changes).join("\n"));
  return `It would be permitted after${together}:\n${ways.join("\n  or\n")}`;
}

function breaksText(flips: readonly Flip[]): string {
  if (flips.length === 0) return "No single change that we know of would deny it.";
  const ways = flips.flatMap(({ changes }) => changesText(changes));
  return `It hangs on each of these; it would be denied if\n${ways.join("\n")}`;
}

function changesText(changes: Flip["changes"]): string[] {
  return changes.map(
    ({ code, params }) => `  ${BULLET} ${changeSentence(code, params)}  ${coded(code, {})}`,
  );
}
