/** Injects in lanes by organisation: hollow where they were planned, filled where they were released. */
import type { Inject } from "../../../domain/timeline/mod.ts";
import type { InjectState } from "../../../domain/play/mod.ts";
import { t } from "../../i18n/mod.ts";
import { storyMsNow } from "../../state/clock.ts";
import { nameOf, namesOf } from "../../state/session.ts";
import { elapsed } from "../../ui/times.ts";
import { injects, setting, state } from "./state.ts";

const WIDTH = 1_400;
const NAMES = 250;
const LANE = 44;
const TOP = 26;
const MARK = 7;

interface Placed {
  readonly inject: Inject;
  readonly now: InjectState | null;
}

export function Lanes() {
  const { value } = setting;
  if (!value) return null;
  const words = t().live;
  const { timeline } = value;
  const lanes = lanesOf(injects.value);
  const faults = state.value?.play?.faults ?? [];
  const height = TOP + lanes.length * LANE + (faults.length > 0 ? LANE : 0) + 6;
  const x = (storyMs: number): number =>
    NAMES + Math.min(Math.max(storyMs / timeline.endMs, 0), 1) * (WIDTH - NAMES - 20);
  const now = storyMsNow();
  return (
    <section class="panel">
      <h2>{words.timeline}</h2>
      <div class="scroll" tabIndex={0} role="group" aria-label={words.timeline}>
        <svg
          class="lanes"
          viewBox={`0 0 ${WIDTH} ${height}`}
          role="img"
          aria-label={words.timelineDescription}
        >
          {timeline.moves.map(({ moveNumber, atMs }) => (
            <g key={moveNumber}>
              <line class="move" x1={x(atMs)} x2={x(atMs)} y1={TOP - 8} y2={height} />
              <text class="move-name" x={x(atMs) + 5} y={TOP - 8}>
                {words.move(moveNumber)} · T+{elapsed(atMs)}
              </text>
            </g>
          ))}
          {lanes.map(([id, placed], row) => (
            <g key={id} transform={`translate(0 ${TOP + row * LANE})`}>
              <line class="lane" x1="0" x2={WIDTH} y1={LANE} y2={LANE} />
              <text class="lane-name" x="4" y={LANE / 2 + 5}>
                {short(nameOf(id))}
              </text>
              {placed.map((one, place) => (
                <Mark key={one.inject.controlNumber} placed={one} x={x} below={place % 2 === 1} />
              ))}
            </g>
          ))}
          {faults.length > 0 && (
            <g transform={`translate(0 ${TOP + lanes.length * LANE})`}>
              <text class="lane-name" x="4" y={LANE / 2 + 5}>
                {words.faults}
              </text>
              {faults.map(({ name, fromStoryMs, toStoryMs, state: how }) =>
                fromStoryMs === null ? null : (
                  <g key={name}>
                    <title>{`${name}: ${words.faultStates[how]}`}</title>
                    <rect
                      class={`fault-band ${how}`}
                      x={x(fromStoryMs)}
                      y={LANE / 2 - 8}
                      width={Math.max(4, x(toStoryMs ?? now ?? fromStoryMs) - x(fromStoryMs))}
                      height="16"
                    />
                    <text class="fault-name" x={x(fromStoryMs) + 5} y={LANE / 2 + 5}>
                      {name}
                    </text>
                  </g>
                ),
              )}
            </g>
          )}
          {now !== null && (
            <g class="now">
              <title>{words.now}</title>
              <line x1={x(now)} x2={x(now)} y1={TOP - 4} y2={height} />
              <path d={`M${x(now) - 6} ${TOP - 4}h12l-6 8z`} />
            </g>
          )}
        </svg>
      </div>
      <details>
        <summary>{words.asTable}</summary>
        <LanesTable />
      </details>
    </section>
  );
}

/** Room for a name in front of its lane, in Latin letters; one of Han or Kana takes that of two. */
const ROOM = 31;

/** As much of a name as there is room for. */
function short(name: string): string {
  const letters = Array.from(name);
  const wide = (letter: string): number => (/[\u{2e80}-\u{ffef}]/u.test(letter) ? 2 : 1);
  let room = ROOM;
  const fits = letters.findIndex((letter) => (room -= wide(letter)) < 0);
  return fits < 0 ? name : `${letters.slice(0, fits - 1).join("")}…`;
}

/** By organisation that is addressed, in the order of the file. */
function lanesOf(all: readonly Placed[]): [string, Placed[]][] {
  const lanes = new Map<string, Placed[]>();
  for (const placed of all) {
    for (const id of placed.inject.toOrg) lanes.set(id, [...(lanes.get(id) ?? []), placed]);
  }
  return [...lanes];
}

function Mark({
  placed: { inject, now },
  x,
  below,
}: {
  readonly placed: Placed;
  readonly x: (storyMs: number) => number;
  /** Numbers of neighbours stand above and below in turn, so that they do not cover each other. */
  readonly below: boolean;
}) {
  const words = t().live;
  const planned = now?.plannedStoryMs ?? inject.atMs;
  const released = now?.releasedStoryMs ?? null;
  const y = LANE / 2;
  const at = released ?? planned;
  if (at === null) return null;
  const status = now ? words.statuses[now.status] : words.planned;
  return (
    <g class="inject">
      <title>{`${inject.controlNumber} ${inject.title}: ${status}`}</title>
      {planned !== null && released !== null && (
        <line class="shift" x1={x(planned)} x2={x(released)} y1={y} y2={y} />
      )}
      {planned !== null && <path class="planned" d={diamond(x(planned), y)} />}
      {released !== null && <path class="released" d={diamond(x(released), y)} />}
      {now?.status === "deferred" && (
        <path class="deferred" d={`M${x(at) - 10} ${y + 10}L${x(at) + 10} ${y - 10}`} />
      )}
      <text class="control-number" x={x(at)} y={below ? y + MARK + 12 : y - MARK - 3}>
        {inject.controlNumber}
      </text>
    </g>
  );
}

const diamond = (x: number, y: number): string =>
  `M${x} ${y - MARK}L${x + MARK} ${y}L${x} ${y + MARK}L${x - MARK} ${y}Z`;

function LanesTable() {
  const words = t().live;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.control}</th>
          <th scope="col">{words.title}</th>
          <th scope="col">{words.addressedTo}</th>
          <th scope="col">{words.planned}</th>
          <th scope="col">{words.actual}</th>
        </tr>
      </thead>
      <tbody>
        {injects.value.map(({ inject, now }) => {
          const planned = now?.plannedStoryMs ?? inject.atMs;
          return (
            <tr key={inject.controlNumber}>
              <th scope="row">{inject.controlNumber}</th>
              <td>{inject.title}</td>
              <td>{namesOf(inject.toOrg)}</td>
              <td>{planned === null ? "–" : `T+${elapsed(planned)}`}</td>
              <td>{actualText(now, planned)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** When it was released, and by how much that differs from the plan. */
export function actualText(now: InjectState | null, planned: number | null): string {
  const words = t().live;
  if (now?.releasedStoryMs == null) return now ? words.statuses[now.status] : "–";
  const at = `T+${elapsed(now.releasedStoryMs)}`;
  if (planned === null) return at;
  return `${at} (${words.late(Math.round((now.releasedStoryMs - planned) / 60_000))})`;
}
