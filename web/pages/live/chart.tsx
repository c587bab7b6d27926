/** Percentiles over real time, drawn by uPlot; lines differ by their strokes as well as by colour. */
import { useEffect, useRef } from "preact/hooks";
import uPlot from "uplot";
import "uplot/dist/uPlot.min.css";
import type { Figures } from "../../../domain/console/mod.ts";
import { t } from "../../i18n/mod.ts";
import { figures } from "./state.ts";

const HEIGHT = 280;
const LINES = [
  { name: "p50", colour: "--good", dash: [] },
  { name: "p90", colour: "--accent", dash: [8, 4] },
  { name: "p99", colour: "--bad", dash: [2, 3] },
] as const;

export function PercentileChart() {
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<uPlot | null>(null);
  const { points, faults } = figures.value;
  useEffect(() => {
    const { current } = place;
    if (!current) return undefined;
    chart.current = new uPlot(optionsFor(current.clientWidth), dataOf(points), current);
    const resized = new ResizeObserver(() =>
      chart.current?.setSize({ width: current.clientWidth, height: HEIGHT }),
    );
    resized.observe(current);
    return () => {
      resized.disconnect();
      chart.current?.destroy();
    };
  }, []);
  useEffect(() => chart.current?.setData(dataOf(points)), [points, faults]);
  return (
    <figure class="chart">
      <div ref={place} role="img" aria-label={t().live.chartDescription} />
      <figcaption class="legend">
        {LINES.map(({ name, dash }) => (
          <span key={name} class={`line ${name}`}>
            <svg width="30" height="8" aria-hidden="true">
              <line x1="0" x2="30" y1="4" y2="4" stroke-dasharray={dash.join(" ")} />
            </svg>{" "}
            {name}
          </span>
        ))}
        <span class="line fault">{t().live.faults}</span>
      </figcaption>
    </figure>
  );
}

function dataOf(points: Figures["points"]): uPlot.AlignedData {
  const measured = points.filter(({ exchange }) => exchange !== null);
  return [
    measured.map(({ unixMs }) => unixMs / 1_000),
    ...LINES.map(({ name }) => measured.map(({ exchange }) => exchange![name])),
  ] as uPlot.AlignedData;
}

const token = (name: string): string =>
  getComputedStyle(document.documentElement).getPropertyValue(name).trim();

function optionsFor(width: number): uPlot.Options {
  const axis = {
    stroke: () => token("--muted"),
    grid: { stroke: () => token("--line"), width: 1 },
  };
  return {
    width,
    height: HEIGHT,
    legend: { show: false },
    cursor: { show: false },
    tzDate: (seconds) => uPlot.tzDate(new Date(seconds * 1_000), "UTC"),
    axes: [
      { ...axis, values: "{HH}:{mm}:{ss}" },
      { ...axis, label: t().live.milliseconds, labelGap: 4 },
    ],
    series: [
      {},
      ...LINES.map(({ name, colour, dash }) => ({
        label: name,
        stroke: () => token(colour),
        width: 2,
        dash: [...dash],
        points: { show: false },
      })),
    ],
    hooks: { drawClear: [drawFaults] },
  };
}

/** Bands behind the lines. */
function drawFaults(chart: uPlot): void {
  const { ctx, bbox } = chart;
  ctx.save();
  ctx.fillStyle = token("--fault-band");
  for (const { fromUnixMs, toUnixMs } of figures.peek().faults) {
    const from = chart.valToPos(fromUnixMs / 1_000, "x", true);
    const to = chart.valToPos((toUnixMs ?? Date.now()) / 1_000, "x", true);
    const left = Math.max(from, bbox.left);
    const right = Math.min(to, bbox.left + bbox.width);
    if (right > left) ctx.fillRect(left, bbox.top, right - left, bbox.height);
  }
  ctx.restore();
}
