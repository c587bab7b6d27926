/** Every inject with what can be done about it, and the faults. */
import { useSignal } from "@preact/signals";
import type { InjectState } from "../../../domain/play/mod.ts";
import type { Inject } from "../../../domain/timeline/mod.ts";
import { t } from "../../i18n/mod.ts";
import { phase } from "../../state/clock.ts";
import { namesOf, role } from "../../state/session.ts";
import { Deed } from "../../ui/deed.tsx";
import { Field } from "../../ui/fields.tsx";
import { faultTarget, faultType } from "../../ui/faults.ts";
import { personName } from "../../ui/people.ts";
import { StatusMark } from "../../ui/status.tsx";
import { elapsed } from "../../ui/times.ts";
import { facilitate, injects, state } from "./state.ts";
import { actualText } from "./timeline.tsx";

const STATUS = {
  scheduled: "idle",
  waiting: "idle",
  released: "good",
  deferred: "warning",
} as const;

const mayFacilitate = (): boolean => role.value === "director" || role.value === "controller";

export function InjectsView() {
  const words = t().live;
  return (
    <>
      <div class="scroll" tabIndex={0} role="group" aria-label={words.injects}>
        <table class="injects">
          <thead>
            <tr>
              <th scope="col">{words.control}</th>
              <th scope="col">{words.title}</th>
              <th scope="col">{words.planned}</th>
              <th scope="col">{words.actual}</th>
              <th scope="col">{words.state}</th>
              {mayFacilitate() && <th scope="col">{words.actions}</th>}
            </tr>
          </thead>
          <tbody>
            {injects.value.map(({ inject, now }) => (
              <Row key={inject.controlNumber} inject={inject} now={now} />
            ))}
          </tbody>
        </table>
      </div>
      <FaultsTable />
    </>
  );
}

function Row({ inject, now }: { readonly inject: Inject; readonly now: InjectState | null }) {
  const words = t().live;
  const { controlNumber, title, toOrg, details, expectedActions, controllerNotes } = inject;
  const planned = now?.plannedStoryMs ?? inject.atMs;
  return (
    <tr>
      <th scope="row">{controlNumber}</th>
      <td>
        {title}
        <div class="hint">{namesOf(toOrg)}</div>
        <details>
          <summary>{words.details}</summary>
          <p class="heard-text">{details}</p>
          {expectedActions && (
            <p>
              <strong>{words.expectedActions}:</strong> {expectedActions}
            </p>
          )}
          {controllerNotes && (
            <p>
              <strong>{words.notes}:</strong> {controllerNotes}
            </p>
          )}
        </details>
      </td>
      <td class="nowrap">
        {planned === null ? "–" : `T+${elapsed(planned)}`}
        {now?.deferredToStoryMs != null && (
          <div class="hint">{words.deferredTo(`T+${elapsed(now.deferredToStoryMs)}`)}</div>
        )}
      </td>
      <td class="nowrap">{now?.releasedStoryMs == null ? "–" : actualText(now, planned)}</td>
      <td>
        {now && <StatusMark status={STATUS[now.status]} text={words.statuses[now.status]} />}
        {now?.releasedBy && <div class="hint">{words.releasedBy(personName(now.releasedBy))}</div>}
        {now && whyOf(now) && <div class="hint">{whyOf(now)}</div>}
      </td>
      {mayFacilitate() && <td>{now && <Actions now={now} />}</td>}
    </tr>
  );
}

/** Why it was not released: as somebody wrote it, or as the clock has it. */
const whyOf = ({ passedOverFor, reason }: InjectState): string =>
  passedOverFor === null ? (reason ?? "") : t().live.passedOver(passedOverFor);

function Actions({ now }: { readonly now: InjectState }) {
  const words = t().live;
  const { controlNumber, status, undoable } = now;
  const deferring = useSignal(false);
  const reason = useSignal("");
  const minutes = useSignal("");
  const until = minutes.value.trim() === "" ? null : Math.round(Number(minutes.value) * 60_000);
  if (phase.value === "ended" || phase.value === "waiting") return null;
  const to = (op: string, more: object = {}) =>
    facilitate({ op, controlNumber, ...more } as { op: string });
  if (deferring.value) {
    return (
      <form class="inline" onSubmit={(event) => event.preventDefault()}>
        <Field
          label={words.deferReason}
          value={reason.value}
          onInput={(value) => (reason.value = value)}
        />
        <Field
          label={words.deferUntil}
          hint={words.deferUntilHint}
          value={minutes.value}
          input={{ type: "number", min: 1, step: 1, inputMode: "numeric" }}
          onInput={(value) => (minutes.value = value)}
        />
        <Deed
          text={words.defer}
          primary
          disabled={reason.value.trim() === "" || (until !== null && !(until > 0))}
          onDo={async () => {
            await to("defer", {
              reason: reason.value,
              ...(until !== null && { untilStoryMs: until }),
            });
            deferring.value = false;
          }}
        />
        <button type="button" class="quiet" onClick={() => (deferring.value = false)}>
          {words.cancel}
        </button>
      </form>
    );
  }
  return (
    <span class="inline">
      {status !== "released" && <Deed text={words.fire} onDo={() => to("fire")} />}
      {(status === "scheduled" || status === "waiting") && (
        <button type="button" onClick={() => (deferring.value = true)}>
          {words.defer}
        </button>
      )}
      {undoable && <Deed text={words.undo} onDo={() => to("undo")} />}
    </span>
  );
}

function FaultsTable() {
  const words = t().live;
  const faults = state.value?.play?.faults ?? [];
  if (faults.length === 0) return <p class="hint">{words.noFaults}</p>;
  return (
    <table>
      <caption>{words.faults}</caption>
      <tbody>
        {faults.map(({ name, type, target, state: how, fromStoryMs, toStoryMs }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{faultType(type)}</td>
            <td>{faultTarget(target)}</td>
            <td>
              <StatusMark
                status={how === "active" ? "warning" : "idle"}
                text={words.faultStates[how]}
              />
            </td>
            <td class="nowrap">
              {fromStoryMs !== null && `T+${elapsed(fromStoryMs)}`}
              {toStoryMs !== null && ` – T+${elapsed(toStoryMs)}`}
            </td>
            <td>
              {how === "active" && mayFacilitate() && (
                <Deed
                  text={words.endFault}
                  onDo={() => facilitate({ op: "end_fault", fault: name } as { op: string })}
                />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
