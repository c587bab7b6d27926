/** A load over its time: what was offered and delivered, how late it was, and what failed. */
import type { LoadArm, LoadInterval, LoadReport, LoadResult } from "../../../domain/load/mod.ts";
import { drawing, line, linear, logarithmic, px, rect, text, type Scale } from "../charts/svg.ts";
import { milliseconds, percent } from "../format.ts";
import { html, type Markup } from "../html.ts";
import { behind, table } from "../table.ts";
import { figure, seconds } from "./words.ts";

export function course(report: LoadReport): Markup | null {
  const shown = report.arms.filter(({ result }) => result !== null);
  if (shown.length === 0) return null;
  return html`<section>
    <h2>Over the time of the load</h2>
    <p class="lead">
      By when a submission was intended. Shaded: from the first fault's beginning to the last one's
      end.
    </p>
    ${shown.map((arm) => ofArm(arm, arm.result!))}
  </section>`;
}

function ofArm({ name }: LoadArm, result: LoadResult): Markup {
  return html`<figure>
      <figcaption>${name}</figcaption>
      <div class="scroll" tabindex="0">${chart(name, result)}</div>
    </figure>
    ${faultsOf(result)}
    ${behind(
      `Table: the course of ${name}`,
      table(
        `Intervals of ${seconds(result.intervalMs)}`,
        COLUMNS,
        result.series.map((interval) => rowOf(interval, result.intervalMs)),
      ),
      "screen",
    )}`;
}

const COLUMNS = [
  "from",
  "offered/s",
  "dropped/s",
  "deliveries/s",
  "under way",
  "one hop, median",
  "one hop, 90 %",
  "first copy, 90 %",
  "had by other machines",
].map((name) => ({ name, numeric: true }));

function rowOf(interval: LoadInterval, intervalMs: number) {
  const perSecond = (n: number): string => figure((n * 1_000) / intervalMs);
  const { atMs, offered, dropped, delivered, underWay } = interval;
  return [
    seconds(atMs),
    perSecond(offered),
    perSecond(dropped),
    perSecond(delivered),
    figure(underWay),
    milliseconds(interval.exchangeP50),
    milliseconds(interval.exchangeP90),
    milliseconds(interval.reachP90),
    percent(interval.keptFrom?.stolen ?? null),
  ];
}

const WIDTH = 1100;
const LEFT = 92;
const RIGHT = 1088;
const PANEL = { height: 130, gap: 44 };

function chart(name: string, result: LoadResult): Markup {
  const { series, intervalMs, durationMs } = result;
  const x = linear(durationMs, LEFT, RIGHT, roundStep(durationMs, 10));
  const perSecond = (n: number): number => (n * 1_000) / intervalMs;
  const most = Math.max(1, ...series.map(({ delivered }) => perSecond(delivered)));
  const times = series.flatMap(({ exchangeP50, reachP90 }) => [exchangeP50, reachP90]);
  const known = times.filter((each) => each !== null);
  const [least, slowest] = [Math.min(1, ...known), Math.max(10, ...known)];
  const tops = [40, 40 + PANEL.height + PANEL.gap];
  const rate = linear(most, tops[0]! + PANEL.height, tops[0]!, roundStep(most, 4));
  const late = logarithmic(
    10 ** Math.floor(Math.log10(Math.max(0.1, least))),
    10 ** Math.ceil(Math.log10(slowest)),
    tops[1]! + PANEL.height,
    tops[1]!,
  );
  const bottom = tops[1]! + PANEL.height;
  const middle = (place: number): number => x((place + 0.5) * intervalMs);
  const draw = (of: (interval: LoadInterval) => number | null, y: Scale, kind: string): Markup =>
    path(
      series.map((interval, place) => [middle(place), of(interval), y] as const),
      kind,
    );
  const description = `deliveries per second up to ${figure(most)}; slowest tenth of first copies beyond up to ${milliseconds(slowest)}`;
  return drawing({ width: WIDTH, height: bottom + 44 }, `The course of ${name}`, description, [
    shades(result, x, tops[0]! - 8, bottom),
    axis(rate, tops[0]!, (tick) => figure(tick)),
    text(
      LEFT,
      tops[0]! - 16,
      "per second: deliveries (line), submissions offered (dashed)",
      "tiny",
    ),
    draw(({ delivered }) => perSecond(delivered), rate, "series open"),
    draw(({ offered }) => perSecond(offered), rate, "series two"),
    axis(late, tops[1]!, (tick) => milliseconds(tick)),
    text(
      LEFT,
      tops[1]! - 16,
      "how late: first copy 90 % (orange), one hop 90 % (dashed), one hop median (dotted)",
      "tiny",
    ),
    draw(({ reachP90 }) => reachP90, late, "series one"),
    draw(({ exchangeP90 }) => exchangeP90, late, "series two"),
    draw(({ exchangeP50 }) => exchangeP50, late, "series three"),
    x.ticks.map((tick) => text(x(tick), bottom + 18, seconds(tick), "middle tiny")),
    text((LEFT + RIGHT) / 2, bottom + 38, "since the first submission", "middle muted tiny"),
  ]);
}

function axis(y: Scale, top: number, name: (tick: number) => string): Markup[] {
  return [
    line(LEFT, top, LEFT, top + PANEL.height, "axis"),
    ...y.ticks.flatMap((tick) => [
      line(LEFT, y(tick), RIGHT, y(tick), "grid"),
      text(LEFT - 8, y(tick) + 4, name(tick), "end tiny"),
    ]),
  ];
}

function shades({ windows, faults }: LoadResult, x: Scale, top: number, bottom: number): Markup[] {
  return [
    ...windows
      .filter(({ name }) => name === "fault")
      .map(({ fromMs, toMs }) =>
        rect(x(fromMs), top, x(toMs) - x(fromMs), bottom - top, "shade fault"),
      ),
    ...faults.flatMap(({ beganMs, endedMs }) =>
      [beganMs, endedMs].flatMap((at) =>
        at === null ? [] : [line(x(at), top, x(at), bottom, "guide")],
      ),
    ),
  ];
}

/** A line with gaps where there is no figure. */
function path(points: readonly (readonly [number, number | null, Scale])[], kind: string): Markup {
  let open = false;
  const d = points
    .map(([at, value, y]) => {
      if (value === null) {
        open = false;
        return "";
      }
      const step = `${open ? "L" : "M"}${px(at)} ${px(y(value))}`;
      open = true;
      return step;
    })
    .join("");
  return html`<path d="${d}" class="${kind}" />`;
}

/** A round step that cuts `max` into at most `most` parts. */
function roundStep(max: number, most: number): number {
  const least = max / most;
  const unit = 10 ** Math.floor(Math.log10(least));
  return [1, 2, 5, 10].map((n) => n * unit).find((step) => step >= least)!;
}

function faultsOf({ faults }: LoadResult): Markup | null {
  if (faults.length === 0) return null;
  return table(
    "What failed, planned and as it happened, since the first submission",
    [{ name: "Fault" }, ...["planned", "began", "was over"].map((name) => ({ name }))],
    faults.map(({ name, fromMs, toMs, beganMs, endedMs, problem }) => [
      html`<code>${name}</code>`,
      fromMs === toMs ? seconds(fromMs) : `${seconds(fromMs)} to ${seconds(toMs)}`,
      problem ?? (beganMs === null ? "did not happen" : seconds(beganMs)),
      endedMs === null ? "–" : seconds(endedMs),
    ]),
  );
}
