/** What the stacked charts show per interval of story time; a figure that is not there is not drawn. */
import type { ReportArm, Timeline, TimelineInterval } from "../../../domain/measurement/mod.ts";
import { count, duration, signedDuration } from "../format.ts";
import { html, type Markup } from "../html.ts";
import { shortName } from "../names.ts";
import { marksOf } from "../over.ts";
import { wrapped } from "./lanes.ts";
import { countStep, PLOT, rules, type Mark, type Panel } from "./panels.ts";
import { dot, line, linear, logarithmic, px, rect, stepFor, text, type Scale } from "./svg.ts";

/** Desks that are named. */
const DESKS = 3;
/** Letters on a line beside a panel, clear of its scale. */
const NOTE_LETTERS = 29;
const DESK_KINDS = ["one", "two", "three"] as const;

/** The panels of an arm, from top to bottom. `who`: "Japanese organisations". */
export function panelsOf(arm: ReportArm, who: string): Panel[] {
  const { timeline, effects } = arm;
  const marks = marksOf(effects);
  return [
    bars(timeline, "Incidents that began", ["per interval"], 44, ({ began }) => began),
    bars(timeline, "Copies that arrived", ["per interval, at anybody"], 60, (i) => i.delivered),
    awarenessPanel(arm, who, marks.awareness),
    laterPanel(timeline),
    openPanel(timeline, who, marks.open),
    desksPanel(timeline),
    exchangePanel(timeline, marks.exchange),
  ];
}

const middle = ({ from, to }: TimelineInterval): number => (from + to) / 2;

function bars(
  { intervals }: Timeline,
  title: string,
  notes: readonly string[],
  height: number,
  value: (interval: TimelineInterval) => number,
): Panel {
  const max = Math.max(1, ...intervals.map(value));
  return {
    title,
    notes,
    height,
    marks: [],
    draw(x, top, bottom) {
      const y = linear(max, bottom, top, countStep(max, 3));
      return html`${rules(y, count)}
      ${intervals
        .filter((interval) => value(interval) > 0)
        .map((interval) => {
          const width = Math.max(1, x(interval.to) - x(interval.from) - 1.5);
          const to = y(value(interval));
          return rect(x(interval.from) + 0.75, to, width, bottom - to, "column");
        })}`;
    },
  };
}

/** Circles for cases that became known, crosses above for those that never did; lines per window. */
function awarenessPanel(arm: ReportArm, who: string, marks: readonly Mark[]): Panel {
  const { cells, cellMinutes, intervals } = arm.timeline;
  const rows = Math.max(1, ...cells.map(({ cell }) => cell + 1));
  const max = rows * cellMinutes;
  return {
    title: "Time until aware",
    notes: wrapped(
      `${who}, by when the incident began. Circle: cases, the largest ${count(mostOf(cells))}; ✕ never aware. Line: median of the window, dashed: its 90 %`,
      NOTE_LETTERS,
    ),
    height: 130,
    marks,
    draw(x, top, bottom) {
      const y = linear(max, bottom, top + 16, stepFor(max, 4));
      return html`${rules(y, (tick) => (tick === 0 ? "0" : duration(tick, y.ticks)))}
      ${circles(cells, intervals, x, (cell) => y((cell + 0.5) * cellMinutes))}
      ${intervals
        .filter(({ awareness }) => awareness.never > 0)
        .map((each) => never(x(middle(each)), top + 7, each.awareness.never))}
      ${windowLines(arm, x, y)}`;
    },
  };
}

/** The same cases less their twins of the baseline: what stays at nothing was not touched. */
function laterPanel({ laterCells, laterCellMinutes, intervals }: Timeline): Panel {
  const places = laterCells.map(({ cell }) => cell);
  const [low, high] = [Math.min(0, ...places) - 0.5, Math.max(1, ...places) + 0.5];
  return {
    title: "Later than in the baseline",
    notes: wrapped(
      `the same incident at the same organisation. Circle: cases, the largest ${count(mostOf(laterCells))}; ✕ not known any more. On the line: as late as then`,
      NOTE_LETTERS,
    ),
    height: 112,
    marks: [],
    draw(x, top, bottom) {
      const to = linear(high - low, bottom, top + 14, 1);
      const y = (minutes: number) => to(minutes / laterCellMinutes - low);
      const step = stepFor((high - low) * laterCellMinutes, 4);
      const first = Math.ceil((low * laterCellMinutes) / step);
      const n = Math.floor((high * laterCellMinutes) / step) - first + 1;
      const ticks = Array.from({ length: n }, (_, at) => (first + at) * step);
      return html`${rules(Object.assign(y, { ticks }), (tick) =>
        tick === 0 ? "0" : signedDuration(tick, ticks),
      )}
      ${line(PLOT.left, y(0), PLOT.right, y(0), "zero")}
      ${circles(laterCells, intervals, x, (cell) => y(cell * laterCellMinutes))}
      ${intervals.map((each) =>
        each.later && each.later.neverAnyMore > 0
          ? never(x(middle(each)), top + 6, each.later.neverAnyMore)
          : null,
      )}`;
    },
  };
}

const mostOf = (cells: Timeline["cells"]): number => Math.max(1, ...cells.map(({ n }) => n));

/** Area for area as many cases. */
function circles(
  cells: Timeline["cells"],
  intervals: Timeline["intervals"],
  x: Scale,
  y: (cell: number) => number,
): Markup[] {
  const most = mostOf(cells);
  return cells.map(({ interval, cell, n }) =>
    dot(
      x(middle(intervals[interval]!)),
      y(cell),
      Math.round(Math.sqrt(n / most) * 55 + 15) / 10,
      "case",
    ),
  );
}

const never = (x: number, y: number, n: number): Markup =>
  html`<path
      d="M${px(x - 3.5)} ${px(y - 3.5)}l7 7m0 -7l-7 7"
      class="never"
    />${n > 1 ? text(x + 5, y + 4, n, "tiny") : null}`;

/** The window's own percentiles: an interval alone has too few cases for one. */
function windowLines(arm: ReportArm, x: Scale, y: Scale): Markup[] {
  return arm.windows.flatMap(({ name, from, to }) => {
    const spread = arm.timeline.windows.find((each) => each.window === name)?.awareness;
    const at = (value: number | null, kind: string) =>
      value === null ? [] : [line(x(from), y(value), x(to) - 2, y(value), kind)];
    return spread ? [...at(spread.p50, "median"), ...at(spread.p90, "ninety")] : [];
  });
}

/** Cases that are open, as a step line, and how many there were at most in the baseline. */
function openPanel(timeline: Timeline, who: string, marks: readonly Mark[]): Panel {
  const { intervals, usualOpen } = timeline;
  const max = Math.max(1, usualOpen, ...intervals.map(({ open }) => open));
  return {
    title: "Cases still open",
    notes: wrapped(
      `for ${who}, at the end of each interval. Dashed: most in the baseline, ${count(usualOpen)}`,
      NOTE_LETTERS,
    ),
    height: 84,
    marks,
    draw(x, top, bottom) {
      const y = linear(max, bottom, top, countStep(max, 3));
      const steps = intervals.map((each) => ({ at: each.to, value: each.open }));
      return html`${rules(y, count)}
      ${line(PLOT.left, y(usualOpen), PLOT.right, y(usualOpen), "usual")}
      ${steppedLine(steps, x, y, "open")}`;
    },
  };
}

interface Step {
  readonly at: number;
  readonly value: number | null;
}

/** A line from value to value; where there is none it is broken. */
function steppedLine(steps: readonly Step[], x: Scale, y: Scale, kind: string): Markup {
  let pen = "M";
  const d = steps.map(({ at, value }) => {
    if (value === null) pen = "M";
    const part = value === null ? "" : `${pen}${px(x(at))} ${px(y(value))}`;
    if (value !== null) pen = "L";
    return part;
  });
  return html`<path d="${d.join("")}" class="series ${kind}" />`;
}

function desksPanel({ desks, intervals }: Timeline): Panel {
  const worst = desks.slice(0, DESKS);
  const max = Math.max(1, ...worst.map(({ peak }) => peak));
  return {
    title: "Work waiting at desks",
    notes: wrapped(
      worst.length === 0
        ? "not counted in this run"
        : "jobs waiting or in hand at the end of each interval, at the desks with the longest backlogs beyond what was usual before",
      NOTE_LETTERS,
    ),
    height: 100,
    marks: [],
    draw(x, top, bottom) {
      const y = linear(max, bottom, top + 14, countStep(max, 3));
      return html`${worst.length === 0 ? null : rules(y, count)}
      ${worst.map(({ jobs }, place) =>
        steppedLine(
          jobs.map((value, at) => ({ at: intervals[at]!.to, value })),
          x,
          y,
          DESK_KINDS[place]!,
        ),
      )}
      ${worst.map((desk, place) => deskKey(desk, place, top))}`;
    },
  };
}

function deskKey(
  { organisation, desk, peak, usual }: Timeline["desks"][number],
  place: number,
  top: number,
): Markup {
  const left = PLOT.left + 4 + place * 284;
  const most = `most ${count(peak)}, before ${count(usual)}`;
  return html`<path d="M${left} ${top}h22" class="series ${DESK_KINDS[place]}" />
    ${text(left + 28, top + 4, `${shortName(organisation)} ${desk}: ${most}`, "tiny")}`;
}

const decade = (value: number, round: (x: number) => number): number =>
  10 ** round(Math.log10(value));

/** Real milliseconds on a logarithmic scale: median where it has its samples, the largest as rings. */
function exchangePanel({ intervals }: Timeline, marks: readonly Mark[]): Panel {
  const known = intervals.flatMap(({ exchange: { p50, largest } }) =>
    [p50, largest].filter((value) => value !== null && value > 0),
  ) as number[];
  const min = decade(Math.max(0.1, Math.min(...known, 10)), Math.floor);
  const max = Math.max(min * 10, decade(Math.max(...known, 1), Math.ceil));
  return {
    title: "Time in the broker",
    notes: wrapped(
      "real time (not story time), by when a copy was to be sent. Line: median; ring: the largest; ✕ never received",
      NOTE_LETTERS,
    ),
    height: 110,
    marks,
    draw(x, top, bottom) {
      const y = logarithmic(min, max, bottom, top + 14);
      const steps = intervals.map((each) => ({ at: middle(each), value: each.exchange.p50 }));
      return html`${rules(y, (tick) => (tick < 1_000 ? `${tick} ms` : `${tick / 1_000} s`))}
      ${steppedLine(steps, x, y, "open")}
      ${intervals.map(({ exchange: { largest } }, at) =>
        largest === null ? null : dot(x(middle(intervals[at]!)), y(largest), 3, "ring"),
      )}
      ${intervals
        .filter(({ exchange }) => exchange.never > 0)
        .map((each) => never(x(middle(each)), top + 6, each.exchange.never))}`;
    },
  };
}
