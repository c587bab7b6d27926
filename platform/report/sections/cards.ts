/** What came out of one arm, and of one arm against another. */
import { FIGURES, type ComparisonRow, type Report } from "../../../domain/measurement/mod.ts";
import type { Extras } from "../extras.ts";
import { capitalised, count, duration, percent, points, signedDuration } from "../format.ts";
import { html, type Markup } from "../html.ts";
import { focusName, homeName, subjectName, topologyName, windowName } from "../names.ts";
import { tailInWords } from "../tail.ts";
import {
  basisInWords,
  comparedWindows,
  conditionInWords,
  findComparison,
  signsInWords,
  type Wanted,
} from "../words.ts";

/** An arm: its window with the fault against its baseline. */
export function armCard(report: Report, extras: Extras, topology: string): Markup {
  const about = aboutOf(extras);
  const window = comparedWindows(report, topology, about)[0];
  const name = topologyName(extras, topology);
  if (window === undefined) {
    return html`<div class="card">
      <h3>${name}</h3>
      <p>Nothing to compare: no second window with incidents.</p>
    </div>`;
  }
  const sides = { a: { topology, window: "baseline" }, b: { topology, window } } as const;
  const row = findComparison(report, { figure: FIGURES.awareness, ...about, ...sides })!;
  const inTime = findComparison(report, { figure: FIGURES.inTime, ...about, ...sides })!;
  const among = differences(report, extras);
  return html`<div class="card">
    <h3>${name}</h3>
    ${tails(row)}
    <p>
      ${capitalised(conditionInWords(report, topology, window))}, ${focusName(extras)} learned of
      ${subjectName(extras)}, against the baseline: ${tailInWords(row, among)}.
    </p>
    ${shareBars(inTime, ["Baseline", "baseline"], [windowName(window), window])}
    <p class="small muted">
      aware within ${duration(extras.manifest.exercise.deadlineMinutes)}:
      ${points(inTime.difference)}, n = ${count(inTime.n)}
    </p>
    ${controlLine(report, extras, sides)} ${claimChip(row)}
  </div>`;
}

/** Whom and which incidents the cards are about. */
const aboutOf = ({ focus, origin }: Extras) => ({ to: focus.name, origin });

/** The middle and both ends of the paired differences: a middle of nothing hides the ends. */
function tails({ difference, mean, p10, p90, n }: ComparisonRow): Markup {
  const all = [difference, mean, p10, p90];
  const figures = [
    ["best tenth", p10, p10 === null ? "" : "or less"],
    ["middle", difference, ""],
    ["worst tenth", p90, p90 === null ? "" : "or more"],
    ["average", mean, ""],
  ] as const;
  return html`<dl class="tails" aria-label="Differences, n = ${n}">
    ${figures.map(
      ([name, value, words]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${signedDuration(value, all)} <span>${words}</span></dd>
        </div>`,
    )}
  </dl>`;
}

/** The same comparison over what began at home, which tells what the fault abroad is not to do. */
function controlLine(report: Report, extras: Extras, sides: Pick<Wanted, "a" | "b">) {
  if (extras.origin !== "abroad") return null;
  const about = { figure: FIGURES.awareness, to: extras.focus.name, origin: "home" } as const;
  const row = findComparison(report, { ...about, ...sides });
  if (!row || row.n === 0) return null;
  return html`<p class="small">
    Incidents that began in ${homeName(extras)}:
    <strong>${signedDuration(row.difference, differences(report, extras))}</strong>
    (${basisInWords(row)}).
  </p>`;
}

/** Differences of all cards, which are told in one unit. */
const differences = ({ comparison }: Report, { focus, origin }: Extras): (number | null)[] =>
  comparison
    .filter(
      (row) => row.to === focus.name && row.origin === origin && row.figure === FIGURES.awareness,
    )
    .map((row) => row.difference);

/** A further arm against the first one, in the same window. */
export function versusCard(report: Report, extras: Extras, topology: string): Markup | null {
  const first = report.arms[0]!.topology;
  const about = aboutOf(extras);
  const window = comparedWindows(report, topology, about)[0] ?? "baseline";
  const sides = { a: { topology: first, window }, b: { topology, window } };
  const row = findComparison(report, { figure: FIGURES.awareness, ...about, ...sides });
  const inTime = findComparison(report, { figure: FIGURES.inTime, ...about, ...sides });
  const among = differences(report, extras);
  if (!row || !inTime) return null;
  const names = [topologyName(extras, first), topologyName(extras, topology)] as const;
  return html`<div class="card">
    <h3>${names[1]} against ${names[0]}</h3>
    ${tails(row)}
    <p>
      ${capitalised(conditionInWords(report, topology, window))}, ${focusName(extras)} learned of
      ${subjectName(extras)}, under ${names[1]} against ${names[0]}: ${tailInWords(row, among)}.
    </p>
    ${shareBars(inTime, [names[0], "plain"], [names[1], window])}
    <p class="small muted">
      aware within ${duration(extras.manifest.exercise.deadlineMinutes)}:
      ${points(inTime.difference)}, n = ${count(inTime.n)}
    </p>
    ${recoveredLine(report, extras, first, topology)} ${controlLine(report, extras, sides)}
    ${claimChip(row)}
  </div>`;
}

function recoveredLine(report: Report, extras: Extras, first: string, topology: string) {
  const sides = {
    ...aboutOf(extras),
    a: { topology: first, window: "fault" },
    b: { topology, window: "fault" },
  } as const;
  const row = findComparison(report, { figure: FIGURES.recovered, ...sides });
  if (!row || row.n === 0) return null;
  return html`<p class="small">
    The delay that the fault itself caused differs by
    <strong>${signedDuration(row.difference, differences(report, extras))}</strong> (median of
    ${count(row.n)} pairs:
    ${signsInWords(row).replaceAll("later", "more").replaceAll("earlier", "less").replaceAll("as late", "the same")}).
  </p>`;
}

type Side = readonly [name: string, kind: string];

function shareBars(row: ComparisonRow, a: Side, b: Side): Markup {
  const bar = ([name, kind]: Side, share: number | null) =>
    html`<span>${name}</span
      ><span class="track"
        ><span
          class="fill-${kind}"
          style="width:${Math.round((share ?? 0) * 1000) / 10}%"
        ></span></span
      ><span class="number">${percent(share)}</span>`;
  return html`<div class="bars">${bar(a, row.a.value)}${bar(b, row.b.value)}</div>`;
}

const claimChip = ({ claim }: ComparisonRow): Markup =>
  html`<p class="small"><span class="chip">${claim}</span></p>`;
