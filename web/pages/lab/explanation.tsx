/** One decision: every axis in words, and the smallest changes that would turn it round. */
import { useEffect, useRef } from "preact/hooks";
import type { LabChange, LabExplanation } from "../../../domain/console/mod.ts";
import type { Axis, AxisResult } from "../../../domain/policy/mod.ts";
import { t } from "../../i18n/mod.ts";
import { listSeparator, nameOf, organisation } from "../../state/session.ts";
import { Marking } from "../../ui/marking.tsx";
import { StatusMark } from "../../ui/status.tsx";
import { CELL_STATUS, matrixFocus, portionName } from "./matrix.tsx";
import { answer, cell, closeCell, explanation, explanationTrouble } from "./state.ts";

export function Explanation() {
  const words = t().lab;
  const { value } = explanation;
  if ((answer.value?.recipients.length ?? 0) === 0) return null;
  return (
    <section class="panel lab-why" aria-labelledby="why">
      <h2 id="why">{words.explanation}</h2>
      {!cell.value && <p class="empty">{words.explainFirst}</p>}
      {cell.value && !value && !explanationTrouble.value && <p role="status">{words.asking}</p>}
      {explanationTrouble.value && (
        <p class="problem" role="alert">
          {t().problems[explanationTrouble.value.code]}
        </p>
      )}
      {value && <Explained key={`${value.organisation} ${value.portion}`} told={value} />}
    </section>
  );
}

function Explained({ told }: { readonly told: LabExplanation }) {
  const words = t().lab;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const back = (): void => {
    closeCell();
    matrixFocus.value?.();
  };
  const { organisation: id, portion, marking, outcome } = told;
  return (
    <div
      onKeyDown={(event) => {
        if (event.key === "Escape") back();
      }}
    >
      <div class="title-row">
        <h3 ref={heading} tabIndex={-1}>
          {words.decided(nameOf(id), portionName(portion))}{" "}
          <Marking marking={marking} as="portion" />
        </h3>
        <button type="button" class="quiet" onClick={back}>
          {words.close}
        </button>
      </div>
      <p class="verdict">
        <StatusMark status={CELL_STATUS[outcome]} text={words.outcomes[outcome]} />
        <span class="meta">
          {id}, {organisation(id)?.nation}
        </span>
      </p>
      <Combined told={told} />
      <Sender told={told} />
      <AxisTable axes={told.axes} />
      {told.limited && <p class="hint">{words.limited}</p>}
      <Changes told={told} />
      {told.obligations.length > 0 && (
        <>
          <h4>{words.obligations}</h4>
          <ul>
            {told.obligations.map(({ code, params }) => (
              <li key={`${code} ${JSON.stringify(params)}`}>
                {(words.obligationTexts as Obligations)[code]?.(params) ?? code}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

type Obligations = Readonly<Record<string, (params: Readonly<Record<string, string>>) => string>>;

function Combined({ told: { rule, combined } }: { readonly told: LabExplanation }) {
  const words = t().lab;
  if (rule === "") return null;
  if (combined === "") return <p>{words.combinedByPlain}</p>;
  return (
    <p>
      {words.combinedBy(rule)} <Marking marking={combined} as="portion" />
    </p>
  );
}

function Sender({ told: { sender } }: { readonly told: LabExplanation }) {
  const words = t().lab;
  if (!sender) return null;
  const name = nameOf(sender.organisation);
  if (sender.permitted) return <p class="hint">{words.senderMay(name)}</p>;
  return (
    <div class="problem">
      {words.senderMayNot(name)}
      <ul>
        {sender.failed.map((result) => (
          <li key={result.axis}>
            <Finding result={result} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function AxisTable({ axes }: { readonly axes: readonly AxisResult[] }) {
  const words = t().lab;
  const [first] = axes;
  const refused =
    first !== undefined && axes.every(({ satisfied, code }) => !satisfied && code === first.code);
  return (
    <>
      <table class="axes">
        <caption>{refused ? words.oneRefusal : words.everyAxis}</caption>
        <thead>
          <tr>
            <th scope="col">{words.axis}</th>
            <th scope="col">{words.finding}</th>
          </tr>
        </thead>
        <tbody>
          {axes.map((result) => (
            <tr key={result.axis} class={result.satisfied ? "" : "failed"}>
              <th scope="row">
                {t().reasons.axes[result.axis]}
                <span class="meta">{words.questions[result.axis]}</span>
              </th>
              <td>
                <StatusMark
                  status={result.satisfied ? "good" : "denied"}
                  text={result.satisfied ? words.satisfied : words.failed}
                />
                <div>
                  <Finding result={result} />
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** A reason in words, with its parameters and its code. */
export function Finding({ result }: { readonly result: AxisResult }) {
  const words = t().lab;
  const { code, params } = result;
  if (code === "") return <>{words.satisfiedPlain}</>;
  const entries = Object.entries(params).filter(([, value]) => value !== "");
  return (
    <>
      {sentenceOf(result)}
      {entries.length > 0 && (
        <span class="params">
          {entries.map(([name, value]) => (
            <span key={name}>
              {(words.params as Readonly<Record<string, string>>)[name] ?? name}:{" "}
              <strong>{shownValue(name, value)}</strong>
            </span>
          ))}
        </span>
      )}{" "}
      <code class="code">{code}</code>
    </>
  );
}

/** What the code says; the words are those that a sender is told too. */
export function sentenceOf({ axis, code }: { readonly axis: Axis; readonly code: string }): string {
  const { codes } = t().reasons;
  const own: Readonly<Record<string, string>> = codes[axis];
  const general: Readonly<Record<string, string>> = codes[""];
  return own[code] ?? general[code] ?? code;
}

const ORGANISATIONS = new Set(["organisation", "originator", "client", "organisations", "path"]);

function shownValue(name: string, value: string): string {
  const separator = listSeparator();
  if (ORGANISATIONS.has(name)) return value.split(" ").map(nameOf).join(separator);
  return name === "agreements" ? value.split(" ").join(separator) : value;
}

function Changes({ told }: { readonly told: LabExplanation }) {
  const words = t().lab;
  const { changes, outcome, limited, rule } = told;
  if (rule !== "") return null;
  const denied = outcome !== "permitted";
  const none = limited ? words.noOwnChange : words.noChange;
  return (
    <>
      <h4>{denied ? words.toPermit : words.toDeny}</h4>
      {changes.length === 0 && <p>{none}</p>}
      <ol class="changes">
        {changes.map((set) => (
          <li key={JSON.stringify(set)}>
            {set.length > 1 && <span class="meta">{words.allOf}</span>}
            {set.length === 1 ? (
              changeText(set[0]!)
            ) : (
              <ul>
                {set.map((one) => (
                  <li key={JSON.stringify(one)}>{changeText(one)}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
      {changes.length > 0 && <p class="hint">{words.tried}</p>}
    </>
  );
}

function changeText({ code, params }: LabChange): string {
  const shown = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, shownValue(name, value)]),
  );
  return t().lab.changes[code](shown);
}
