/** How the exercise stood at a moment: phase, faults, injects, expectations. */
import { t } from "../../i18n/mod.ts";
import { faultTarget, faultType } from "../../ui/faults.ts";
import { personName } from "../../ui/people.ts";
import { StatusMark, type Status } from "../../ui/status.tsx";
import { elapsed } from "../../ui/times.ts";
import { moment, setting } from "./state.ts";

export function Scene() {
  const words = t().replay;
  const { phase, move, window, counts } = moment.value;
  const { submitted, sent, denied, rejected } = counts;
  return (
    <section class="panel">
      <h2>{words.state}</h2>
      <p>
        <strong>{words.phase[phase]}</strong>
        {(setting.value?.moves.length ?? 0) > 0 && (
          <> · {move === null ? words.noMove : words.move(move)}</>
        )}
        {window !== "" && <> · {words.windowNow(window)}</>}
      </p>
      <p class="meta">{words.counts(submitted, sent, denied, rejected)}</p>
      <Faults />
      <Injects />
      <Expectations />
    </section>
  );
}

function Faults() {
  const words = t().replay;
  const faults = [...moment.value.faults];
  return (
    <>
      <h3>{words.faults}</h3>
      {faults.length === 0 && <p class="meta">{words.noFaults}</p>}
      <ul class="plain">
        {faults.map(([name, { type, target, sinceMs }]) => (
          <li key={name}>
            <StatusMark status="warning" text={name} />{" "}
            <span class="meta">
              {faultType(type)}, {faultTarget(target)}, {words.since(elapsed(sinceMs))}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

const INJECT_STATUS = {
  released: "good",
  deferred: "warning",
  "passed-over": "idle",
  planned: "idle",
} as const satisfies Record<string, Status["name"]>;

function Injects() {
  const words = t().replay;
  const injects = setting.value?.injects ?? [];
  if (injects.length === 0) return null;
  const then = moment.value.injects;
  const released = [...then.values()].filter(({ status }) => status === "released").length;
  return (
    <details>
      <summary>
        {words.injects}: {words.injectsDone(released, injects.length)}
      </summary>
      <div class="scroll" tabIndex={0} role="group" aria-label={words.injects}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.inject}</th>
              <th scope="col">{words.planned}</th>
              <th scope="col">{words.actual}</th>
              <th scope="col">{words.status}</th>
            </tr>
          </thead>
          <tbody>
            {injects.map(({ controlNumber, title, plannedMs }) => {
              const its = then.get(controlNumber);
              const status = its?.status ?? "planned";
              return (
                <tr key={controlNumber}>
                  <th scope="row">
                    {controlNumber} {title}
                  </th>
                  <td>{plannedMs === null ? "–" : `T+${elapsed(plannedMs)}`}</td>
                  <td>
                    {its ? `T+${elapsed(its.atMs)}` : "–"}
                    {its && its.by !== "" && (
                      <span class="meta"> {words.by(personName(its.by))}</span>
                    )}
                  </td>
                  <td>
                    <StatusMark status={INJECT_STATUS[status]} text={words.statuses[status]} />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function Expectations() {
  const words = t().replay;
  const known = setting.value?.expectations ?? [];
  if (known.length === 0) return null;
  const { expectations, judged } = moment.value;
  const verdicts = [...expectations.values()].map(({ verdict }) => verdict);
  const count = (one: string): number => verdicts.filter((verdict) => verdict === one).length;
  return (
    <details>
      <summary>
        {words.expectations}: {count("met")} {words.verdicts.met}, {count("missed")}{" "}
        {words.verdicts.missed}
      </summary>
      <ul class="plain">
        {known.map(({ id, text, controlNumber }) => {
          const verdict = expectations.get(id)?.verdict ?? "open";
          const word = judged.get(id);
          const status = { met: "good", missed: "bad", unreached: "idle", open: "idle" } as const;
          return (
            <li key={id}>
              <StatusMark status={status[verdict]} text={words.verdicts[verdict]} /> {text}{" "}
              <span class="meta">{controlNumber}</span>
              {word && (
                <p class="meta">
                  {words.judged(
                    (words.verdicts as Readonly<Record<string, string>>)[word.verdict] ??
                      word.verdict,
                    personName(word.by),
                    word.reason,
                  )}
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
