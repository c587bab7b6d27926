/** What was expected, what came, and the evaluator's word beside it. */
import { useSignal } from "@preact/signals";
import type { ExpectationFinding } from "../../../domain/play/mod.ts";
import { t } from "../../i18n/mod.ts";
import { Deed } from "../../ui/deed.tsx";
import { Field } from "../../ui/fields.tsx";
import { personName } from "../../ui/people.ts";
import { StatusMark } from "../../ui/status.tsx";
import { Moment } from "./moment.tsx";
import { evaluates, judge } from "./state.ts";

const STATUS = { pending: "idle", met: "good", missed: "bad", unreached: "idle" } as const;

interface Props {
  readonly expectations: readonly ExpectationFinding[];
}

export function EvidenceTable({ expectations }: Props) {
  const words = t().report;
  if (expectations.length === 0) return <p class="empty">{words.noEvidence}</p>;
  return (
    <div class="scroll" tabIndex={0} role="group" aria-label={words.evidence}>
      <table class="evidence">
        <thead>
          <tr>
            <th scope="col">{words.expectation}</th>
            <th scope="col">{words.due}</th>
            <th scope="col">{words.verdict}</th>
            <th scope="col">{words.judgement}</th>
          </tr>
        </thead>
        <tbody>
          {expectations.map((finding) => (
            <tr key={finding.id}>
              <th scope="row">
                {finding.name}
                <span class="hint block">
                  {finding.controlNumber} {finding.injectTitle}
                  {finding.releasedStoryMs !== null && (
                    <>
                      {" "}
                      <Moment at={finding.releasedStoryMs} />
                    </>
                  )}
                </span>
              </th>
              <td class="nowrap">
                <Moment at={finding.expiresStoryMs} />
              </td>
              <td>
                <Came finding={finding} />
              </td>
              <td>
                <Judgement finding={finding} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Came({
  finding: { verdict, automatic, released },
}: {
  readonly finding: ExpectationFinding;
}) {
  const words = t().report;
  if (verdict.kind === "pending" && !automatic) return <>{words.conclusions.unjudged}</>;
  return (
    <>
      <StatusMark status={STATUS[verdict.kind]} text={words.conclusions[verdict.kind]} />{" "}
      {verdict.kind !== "pending" && <Moment at={verdict.storyMs} />}
      {verdict.kind === "pending" && !released && (
        <span class="hint block">{words.notReleased}</span>
      )}
      {verdict.kind === "met" && verdict.evidence.length > 0 && (
        <details>
          <summary>{words.evidenceIds(verdict.evidence.length)}</summary>
          {verdict.evidence.map((id) => (
            <code key={id} class="block">
              {id}
            </code>
          ))}
        </details>
      )}
    </>
  );
}

function Judgement({ finding }: { readonly finding: ExpectationFinding }) {
  const words = t().live;
  const { id, judged, verdict } = finding;
  const reason = useSignal("");
  const say = (said: string) => judge(id, said, reason.value);
  const unreasoned = reason.value.trim() === "";
  return (
    <>
      {judged && (
        <p>
          <strong>{words.judged[judged.verdict]}</strong> {judged.reason}{" "}
          <span class="hint">{personName(judged.by)}</span>
        </p>
      )}
      {!judged && !evaluates() && "–"}
      {evaluates() && (
        <div class="inline">
          {verdict.kind !== "pending" && judged?.verdict !== "confirmed" && (
            <Deed text={words.confirmVerdict} onDo={() => say("confirmed")} />
          )}
          <details>
            <summary>{words.override}</summary>
            <Field
              label={words.reason}
              hint={words.reasonNeeded}
              value={reason.value}
              onInput={(value) => (reason.value = value)}
            />
            <Deed text={words.judgeMet} disabled={unreasoned} onDo={() => say("met")} />
            <Deed text={words.judgeMissed} disabled={unreasoned} onDo={() => say("missed")} />
          </details>
        </div>
      )}
    </>
  );
}
