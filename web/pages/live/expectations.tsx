/** What was expected, what the exchange shows, and what the evaluator says to it. */
import { useSignal } from "@preact/signals";
import type { ExpectationState } from "../../../domain/play/mod.ts";
import { t } from "../../i18n/mod.ts";
import { role } from "../../state/session.ts";
import { Deed } from "../../ui/deed.tsx";
import { Field } from "../../ui/fields.tsx";
import { personName } from "../../ui/people.ts";
import { StatusMark } from "../../ui/status.tsx";
import { elapsed } from "../../ui/times.ts";
import { injects, judge, state } from "./state.ts";

const STATUS = { pending: "idle", met: "good", missed: "bad", unreached: "idle" } as const;

export function ExpectationsView() {
  const words = t().live;
  const states = new Map(state.value?.play?.expectations.map((one) => [one.id, one]));
  const rows = injects.value.flatMap(({ inject }) =>
    inject.expectations.map((expectation) => ({
      inject,
      expectation,
      now: states.get(expectation.id) ?? null,
    })),
  );
  if (rows.length === 0) return <p class="empty">{words.noExpectations}</p>;
  const judges = role.value === "evaluator" || role.value === "director";
  return (
    <div class="scroll" tabIndex={0} role="group" aria-label={words.expectations(0)}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.control}</th>
            <th scope="col">{words.expected}</th>
            <th scope="col">{words.until}</th>
            <th scope="col">{words.verdict}</th>
            <th scope="col">{words.evaluator}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ inject, expectation, now }) => (
            <tr key={expectation.id}>
              <td>{inject.controlNumber}</td>
              <th scope="row">{expectation.name}</th>
              <td class="nowrap">
                {now?.expiresStoryMs == null ? "–" : `T+${elapsed(now.expiresStoryMs)}`}
              </td>
              <td>{now && <VerdictCell now={now} />}</td>
              <td>{now && <JudgementCell now={now} judges={judges} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function VerdictCell({ now: { verdict } }: { readonly now: ExpectationState }) {
  const words = t().live;
  return (
    <>
      <StatusMark status={STATUS[verdict.kind]} text={words.verdicts[verdict.kind]} />
      {verdict.kind !== "pending" && <span class="hint"> T+{elapsed(verdict.storyMs)}</span>}
    </>
  );
}

function JudgementCell({
  now,
  judges,
}: {
  readonly now: ExpectationState;
  readonly judges: boolean;
}) {
  const words = t().live;
  const { id, judged } = now;
  const reason = useSignal("");
  const overriding = useSignal(false);
  const say = async (verdict: string): Promise<void> => {
    await judge(id, verdict, reason.value);
    reason.value = "";
    overriding.value = false;
  };
  return (
    <>
      {judged && (
        <p class="judged">
          <strong>{words.judged[judged.verdict]}</strong> {judged.reason}{" "}
          <span class="hint">{words.releasedBy(personName(judged.by))}</span>
        </p>
      )}
      {judges && (
        <div class="inline">
          {now.verdict.kind !== "pending" && judged?.verdict !== "confirmed" && (
            <Deed text={words.confirmVerdict} onDo={() => say("confirmed")} />
          )}
          <details
            open={overriding.value}
            onToggle={({ currentTarget }) => (overriding.value = currentTarget.open)}
          >
            <summary>{words.override}</summary>
            <div class="inline">
              <Field
                label={words.reason}
                hint={words.reasonNeeded}
                value={reason.value}
                onInput={(value) => (reason.value = value)}
              />
              <Deed
                text={words.judgeMet}
                disabled={reason.value.trim() === ""}
                onDo={() => say("met")}
              />
              <Deed
                text={words.judgeMissed}
                disabled={reason.value.trim() === ""}
                onDo={() => say("missed")}
              />
            </div>
          </details>
        </div>
      )}
    </>
  );
}
