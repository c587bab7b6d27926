/** The run of one arm on one axis: windows, faults, and beneath them what happened when. */
import type { ReportArm } from "../../../domain/measurement/mod.ts";
import { duration, plural } from "../format.ts";
import { html, type Markup } from "../html.ts";
import { overInShort } from "../over.ts";
import { faultInWords } from "../words.ts";
import { lanes } from "./lanes.ts";
import { PLOT, stack, storyScale, symbol, windowBand, WIDTH, type MarkKind } from "./panels.ts";
import { panelsOf } from "./timeline-panels.ts";
import { drawing, text } from "./svg.ts";

const KEY: readonly (readonly [MarkKind, string])[] = [
  ["first", "first one through after a fault's end"],
  ["back", "times within the baseline again"],
  ["drained", "backlog back at what it was at most in the baseline"],
];

/** Draws an arm. `who`: whose awareness it is about. */
export function timelineChart(title: string, arm: ReportArm, who: string): Markup {
  const x = storyScale(arm);
  const end = Math.max(1, ...arm.windows.map(({ to }) => to));
  const band = windowBand(arm, x, 2);
  const faults = lanes(arm, x, end, band.bottom);
  const panels = stack(arm, panelsOf(arm, who), x, faults.bottom + 4);
  const key = panels.bottom + 16;
  return drawing({ width: WIDTH, height: key + 10 }, title, descriptionOf(arm), [
    band.content,
    panels.content,
    faults.content,
    text(0, key, "Green marks, with the fault's number:", "tiny muted"),
    KEY.map(([kind, words], place) => {
      const left = PLOT.left + place * 270;
      return html`${symbol(kind, left + 5, key - 4)}${text(left + 16, key, words, "tiny")}`;
    }),
  ]);
}

function descriptionOf({ windows, faults, effects, timeline }: ReportArm): string {
  const spans = windows.map((w) => `${w.name} from ${duration(w.from)} to ${duration(w.to)}`);
  const told = faults.map((fault, place) => {
    const effect = effects[place];
    const over = effect ? `: ${overInShort(effect).join(", ")}` : "";
    if (fault.startedAt === null) return `${faultInWords(fault)}: did not happen`;
    return `${faultInWords(fault)} from ${duration(fault.startedAt)} to ${duration(fault.endedAt)}${over}`;
  });
  const n = plural(timeline.intervals.length, "interval", "intervals");
  return [...spans, ...told, `${n} of ${duration(timeline.intervalMinutes)}`].join("; ");
}
