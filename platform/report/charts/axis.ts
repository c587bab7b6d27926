/** Windows and faults on the story's time axis: outlined as planned, filled as it happened. */
import type { ReportArm, ReportFault } from "../../../domain/measurement/mod.ts";
import { duration } from "../format.ts";
import { html, type Markup } from "../html.ts";
import { windowName } from "../names.ts";
import { faultInWords } from "../words.ts";
import { diamond, drawing, linear, line, rect, stepFor, text, type Scale } from "./svg.ts";

const WIDTH = 1100;
const PLOT = { left: 270, right: 1090, top: 8 };
const BAND = 28;
const ROW = 30;

/** Draws the story of one arm. */
export function axisChart(title: string, { windows, faults }: ReportArm): Markup {
  const end = Math.max(1, ...windows.map((w) => w.to), ...faults.map((f) => f.to));
  const x = linear(end, PLOT.left, PLOT.right, stepFor(end, 10));
  const bottom = PLOT.top + BAND + Math.max(1, faults.length) * ROW + 6;
  const description = [
    ...windows.map((w) => `${w.name} from ${duration(w.from)} to ${duration(w.to)}`),
    ...faults.map((f) => `${f.name} planned from ${duration(f.from)} to ${duration(f.to)}`),
  ].join("; ");
  return drawing({ width: WIDTH, height: bottom + 28 }, title, description, [
    x.ticks.map((tick) => [
      line(x(tick), PLOT.top + BAND, x(tick), bottom, "grid"),
      text(x(tick), bottom + 18, tick === 0 ? "0" : duration(tick, x.ticks), "middle"),
    ]),
    windows.map((window) => [
      rect(
        x(window.from),
        PLOT.top,
        x(window.to) - x(window.from) - 2,
        BAND,
        `band ${window.name}`,
      ),
      text(
        (x(window.from) + x(window.to)) / 2,
        PLOT.top + 19,
        windowName(window.name),
        "middle strong",
      ),
    ]),
    faults.length === 0 ? text(0, PLOT.top + BAND + 20, "no faults") : null,
    faults.map((fault, place) => row(fault, PLOT.top + BAND + place * ROW + 6, x, end)),
  ]);
}

function row(fault: ReportFault, y: number, x: Scale, end: number): Markup {
  const { startedAt, endedAt } = fault;
  return html`${text(0, y + 15, faultInWords(fault))}
  ${startedAt === null ? null : happened(startedAt, endedAt ?? end, y, x)}
  ${rect(x(fault.from), y, x(fault.to) - x(fault.from), 22, "planned")}
  ${startedAt === null ? text(x(fault.from) + 8, y + 15, "did not happen", "strong") : null}`;
}

/** What happens at a moment has no length to fill. */
function happened(from: number, to: number, y: number, x: Scale): Markup {
  if (x(to) - x(from) < 2) return diamond(x(from), y + 11, 9, "happened");
  return rect(x(from), y + 3, x(to) - x(from), 16, "happened");
}
