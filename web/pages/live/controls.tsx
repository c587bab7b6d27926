/** Where the exercise stands, and what facilitators do to its clock. */
import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { t } from "../../i18n/mod.ts";
import { clock, nowUnixMs, phase, storyMsNow } from "../../state/clock.ts";
import { role } from "../../state/session.ts";
import { Deed } from "../../ui/deed.tsx";
import { Select } from "../../ui/fields.tsx";
import { elapsed, seconds } from "../../ui/times.ts";
import { facilitate, nextInject, order, setting, state } from "./state.ts";

/** Story minutes per real minute. */
const PACES = [1, 2, 5, 10, 20, 60];

export function Controls() {
  const words = t().live;
  const facilitates = role.value === "director" || role.value === "controller";
  const play = state.value?.play ?? null;
  const storyMs = storyMsNow();
  const endMs = clock.value?.endStoryMs ?? setting.value?.timeline.endMs ?? 0;
  return (
    <section class="controls" aria-label={t().shell.phase[phase.value]}>
      <dl class="standing">
        <Fact name={t().shell.story}>
          <span class="big">{storyMs === null ? "–" : `T+${elapsed(storyMs)}`}</span>
          <span class="muted"> / {elapsed(endMs)}</span>
        </Fact>
        <Fact name={t().shell.phase[phase.value]}>
          {play?.move == null ? words.noMove : words.move(play.move)}
        </Fact>
        <Fact name={words.next}>
          <Countdown />
        </Fact>
        <Fact name={words.present}>
          <Present />
        </Fact>
      </dl>
      {facilitates && (
        <div class="deeds">
          {phase.value === "waiting" && role.value === "director" && (
            <>
              <Deed text={words.start} primary onDo={() => order("start")} />
              <p class="hint">{words.startHint}</p>
            </>
          )}
          {phase.value === "running" && (
            <Deed text={words.pause} primary onDo={() => facilitate({ op: "pause" })} />
          )}
          {phase.value === "paused" && (
            <Deed text={words.resume} primary onDo={() => facilitate({ op: "resume" })} />
          )}
          {(phase.value === "running" || phase.value === "paused") && <Steering />}
        </div>
      )}
    </section>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Real time until the next inject at the pace of now. */
function Countdown() {
  const words = t().live;
  const { value: next } = nextInject;
  const storyMs = storyMsNow();
  if (!next || storyMs === null || nowUnixMs.value === 0) return <>{words.noNext}</>;
  // Of a clock that stands: at the pace at which it goes on.
  const pace = clock.value?.setPace || 1;
  const leftMs = (next.atMs - storyMs) / pace;
  return (
    <>
      <span class="big">{leftMs <= 0 ? words.nextDue : words.nextIn(seconds(leftMs))}</span>{" "}
      <span class="muted">
        {next.inject.controlNumber} {next.inject.title}
      </span>
    </>
  );
}

function Present() {
  const present = Object.entries(state.value?.present ?? {});
  if (present.length === 0) return <>{t().live.nobody}</>;
  const roles = t().shell.roles;
  const name = (seat: string): string =>
    seat.startsWith("team:") ? seat.slice(5) : roles[seat as keyof typeof roles];
  return <>{present.map(([seat, n]) => (n > 1 ? `${name(seat)} ×${n}` : name(seat))).join(", ")}</>;
}

function Steering() {
  const words = t().live;
  const moves = setting.value?.timeline.moves ?? [];
  const now = state.value?.play?.move ?? 0;
  const ahead = moves.filter(({ moveNumber }) => moveNumber > now);
  const target = useSignal("");
  // The move that was chosen may have begun meanwhile.
  const chosen = ahead.find(({ moveNumber }) => String(moveNumber) === target.value) ?? ahead[0];
  const pace = String(Math.round((clock.value?.setPace || 1) * 100) / 100);
  const known = PACES.map(String).includes(pace);
  const paces = known ? PACES : [Number(pace), ...PACES];
  return (
    <>
      <Select
        label={words.pace}
        value={pace}
        options={paces.map((factor) => ({ value: String(factor), text: words.paceTimes(factor) }))}
        onChange={(value) =>
          void facilitate({ op: "pace", factor: Number(value) } as { op: string }).catch(() => {})
        }
      />
      {chosen && (
        <div class="inline">
          <Select
            label={words.jump}
            value={String(chosen.moveNumber)}
            options={ahead.map(({ moveNumber }) => ({
              value: String(moveNumber),
              text: words.jumpTo(moveNumber),
            }))}
            onChange={(value) => (target.value = value)}
          />
          <Deed
            text={words.go}
            onDo={() =>
              facilitate({
                op: "jump",
                moveNumber: chosen.moveNumber,
              } as { op: string })
            }
          />
        </div>
      )}
      <span class="push" />
      <Confirmed
        text={words.emergency}
        question={words.emergencySure}
        onDo={() => order("emergency")}
      />
      {role.value === "director" && (
        <Confirmed text={words.stop} question={words.stopSure} onDo={() => order("stop")} />
      )}
    </>
  );
}

interface ConfirmedProps {
  readonly text: string;
  readonly question: string;
  readonly onDo: () => Promise<void>;
}

/** A deed that is asked about once more. */
function Confirmed({ text, question, onDo }: ConfirmedProps) {
  const words = t().live;
  const dialog = useRef<HTMLDialogElement>(null);
  const open = useSignal(false);
  useEffect(() => {
    if (open.value) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open.value]);
  return (
    <>
      <button type="button" class="danger" onClick={() => (open.value = true)}>
        {text}
      </button>
      <dialog ref={dialog} aria-label={text} onClose={() => (open.value = false)}>
        <p>{question}</p>
        <div class="deeds">
          <button type="button" onClick={() => (open.value = false)}>
            {words.cancel}
          </button>
          <Deed text={words.confirm} onDo={() => onDo().then(() => void (open.value = false))} />
        </div>
      </dialog>
    </>
  );
}
