/** The slider and what plays it. Whoever wants less motion sees one event after the other instead of a glide. */
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { t } from "../../i18n/mod.ts";
import { query } from "../../state/address.ts";
import { Select } from "../../ui/fields.tsx";
import { elapsed, timeIn } from "../../ui/times.ts";
import { addressOf, countAt } from "./model.ts";
import { atMs, endMs, moment, place, seek, setting, tape } from "./state.ts";

const MINUTE_MS = 60_000;
/** Story minutes in a second. */
const SPEEDS = [1, 5, 15, 60, 240];
const TICK_MS = 100;
const STEP_MS = 1_000;
const less = matchMedia("(prefers-reduced-motion: reduce)");

const KEYS: Readonly<Record<string, (atMs: number) => number>> = {
  ArrowLeft: (now) => now - MINUTE_MS,
  ArrowDown: (now) => now - MINUTE_MS,
  ArrowRight: (now) => now + MINUTE_MS,
  ArrowUp: (now) => now + MINUTE_MS,
  PageUp: (now) => now + 10 * MINUTE_MS,
  PageDown: (now) => now - 10 * MINUTE_MS,
  Home: () => 0,
  End: () => endMs.value,
  n: (now) => nextEvent(now),
  p: (now) => previousEvent(now),
};

/** Story time of the first event after a moment; the end when there is none. */
function nextEvent(now: number): number {
  const { events } = tape.value;
  return events[countAt(events, now)]?.atMs ?? endMs.value;
}

/** Of the last before it; the beginning when there is none. */
function previousEvent(now: number): number {
  const { events } = tape.value;
  return events[countAt(events, now - 1) - 1]?.atMs ?? 0;
}

/** How a moment is said: since the beginning, and the story's time of day. */
export function momentText(ms: number): string {
  const start = Date.parse(setting.value?.startOfExercise ?? "");
  return t().replay.at(elapsed(ms), Number.isNaN(start) ? "" : timeIn(start + ms, "UTC"));
}

export function Player() {
  const words = t().replay;
  const playing = useSignal(false);
  const speed = useSignal(5);
  usePlaying(playing, speed);
  const now = atMs.value;
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = KEYS[event.key];
    if (!to || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    playing.value = false;
    seek(to(now));
  };
  const jump = (to: number | null): void => {
    playing.value = false;
    seek(to);
  };
  return (
    <section class="player panel" aria-label={words.time}>
      <p class="player-time">
        <strong>{momentText(now)}</strong>
        <span class="meta">{words.phase[moment.value.phase]}</span>
      </p>
      <Ticks />
      <input
        type="range"
        aria-label={words.slider}
        aria-valuetext={momentText(now)}
        aria-describedby="slider-hint"
        min={0}
        max={endMs.value}
        step={1}
        value={now}
        onInput={(event) => jump(Number(event.currentTarget.value))}
        onKeyDown={onKeyDown}
      />
      <div class="inline">
        <button
          type="button"
          class="primary"
          aria-pressed={playing.value}
          onClick={() => {
            if (!playing.value && now >= endMs.value) seek(0);
            playing.value = !playing.value;
          }}
        >
          {playing.value ? words.pause : words.play}
        </button>
        <button type="button" onClick={() => jump(previousEvent(now))}>
          {words.previous}
        </button>
        <button type="button" onClick={() => jump(nextEvent(now))}>
          {words.next}
        </button>
        {setting.value?.source === "live" && setting.value.endMs === null && (
          <button type="button" aria-pressed={place.value === null} onClick={() => jump(null)}>
            {words.follow}
          </button>
        )}
        <Select
          label={words.speed}
          value={String(speed.value)}
          options={SPEEDS.map((one) => ({ value: String(one), text: words.perSecond(one) }))}
          onChange={(value) => (speed.value = Number(value))}
        />
        <a class="moment-link" href={addressOf(now, query.value.get("arm") ?? "")}>
          {words.link}
        </a>
      </div>
    </section>
  );
}

interface Changing<T> {
  value: T;
}

function usePlaying(playing: Changing<boolean>, speed: Changing<number>): void {
  useEffect(() => {
    if (!playing.value) return undefined;
    const step = less.matches
      ? () => nextEvent(atMs.value)
      : () => atMs.value + (speed.value * MINUTE_MS * TICK_MS) / STEP_MS;
    const timer = setInterval(
      () => {
        seek(step());
        if (atMs.value >= endMs.value) playing.value = false;
      },
      less.matches ? STEP_MS : TICK_MS,
    );
    return () => clearInterval(timer);
  }, [playing.value]);
}

/** Where something was decided by people or went wrong, above the slider. */
const MARKED: Readonly<Record<string, string>> = {
  inject_released: "inject",
  fault_started: "fault",
  expectation_missed: "missed",
  move_started: "move",
  window_entered: "move",
};

function Ticks() {
  const end = endMs.value || 1;
  const marks = tape.value.events.flatMap(({ kind, atMs: at }, place_) => {
    const mark = MARKED[kind];
    return mark ? [{ mark, x: (at / end) * 1_000, key: place_ }] : [];
  });
  return (
    <svg class="ticks" viewBox="0 0 1000 12" preserveAspectRatio="none" aria-hidden="true">
      {marks.map(({ mark, x, key }) => (
        <rect key={key} class={mark} x={x - 1} y={mark === "move" ? 0 : 4} width="2" height="12" />
      ))}
    </svg>
  );
}
