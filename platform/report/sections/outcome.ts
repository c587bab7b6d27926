/** What came out: one card per arm, one per comparison of arms, and what must be zero. */
import { FIGURES, type ComparisonRow, type Report } from "../../../domain/measurement/mod.ts";
import type { WindowName } from "../../../domain/exercise/types.ts";
import type { Extras } from "../extras.ts";
import {
  capitalised,
  count,
  duration,
  listed,
  percent,
  plural,
  points,
  signedDuration,
} from "../format.ts";
import { html, type Markup } from "../html.ts";
import { focusName, topologyName, windowName } from "../names.ts";
import {
  comparedWindows,
  faultInWords,
  findComparison,
  learnedInWords,
  signsInWords,
} from "../words.ts";

export function outcome(report: Report, extras: Extras): Markup {
  return html`<section>
    <h2>What came out</h2>
    <p class="lead">
      One seed and one set of assumptions: an example of the mechanism, not an estimate. A pair is
      one incident at one organisation, once before and once after.
    </p>
    <div class="cards">
      ${report.arms.map((arm) => armCard(report, extras, arm.topology))}
      ${report.arms.slice(1).map((arm) => versusCard(report, extras, arm.topology))}
    </div>
    ${CLAIMS} ${checks(report)} ${slipped(report, extras)}
    ${extras.warnings.map(
      (warning) =>
        html`<div class="warning">
          <p><strong>Does not add up.</strong> ${warning}</p>
        </div>`,
    )}
  </section>`;
}

function armCard(report: Report, extras: Extras, topology: string): Markup {
  const to = extras.focus.name;
  const window = comparedWindows(report, topology, to)[0];
  const name = topologyName(extras, topology);
  if (window === undefined) {
    return html`<div class="card">
      <h3>${name}</h3>
      <p>Nothing to compare: no second window with incidents.</p>
    </div>`;
  }
  const sides = { to, a: { topology, window: "baseline" }, b: { topology, window } } as const;
  const row = findComparison(report, { figure: FIGURES.awareness, ...sides })!;
  const inTime = findComparison(report, { figure: FIGURES.inTime, ...sides })!;
  return html`<div class="card">
    <h3>${name}</h3>
    <p class="big">${signedDuration(row.difference, differences(report, extras))}</p>
    <p>
      ${capitalised(conditionOf(report, topology, window))}, ${focusName(extras)}
      ${learnedInWords(row, "", differences(report, extras))}.
    </p>
    ${shareBars(inTime, ["Baseline", "baseline"], [windowName(window), window])}
    <p class="small muted">
      aware within ${duration(extras.manifest.exercise.deadlineMinutes)}:
      ${points(inTime.difference)}, n = ${count(inTime.n)}
    </p>
    ${claimChip(row)}
  </div>`;
}

/** Differences of all cards, which are told in one unit. */
const differences = ({ comparison }: Report, { focus }: Extras): (number | null)[] =>
  comparison
    .filter((row) => row.to === focus.name && row.figure === FIGURES.awareness)
    .map((row) => row.difference);

function conditionOf(report: Report, topology: string, window: WindowName): string {
  const arm = report.arms.find((each) => each.topology === topology)!;
  const bounds = arm.windows.find((each) => each.name === window);
  const active = arm.faults.filter((f) => bounds && f.from < bounds.to && f.to > bounds.from);
  if (active.length === 0) return `in the ${window} window`;
  return `with ${listed(active.map(faultInWords))}`;
}

function versusCard(report: Report, extras: Extras, topology: string): Markup | null {
  const first = report.arms[0]!.topology;
  const to = extras.focus.name;
  const window = comparedWindows(report, topology, to)[0] ?? "baseline";
  const sides = { to, a: { topology: first, window }, b: { topology, window } };
  const row = findComparison(report, { figure: FIGURES.awareness, ...sides });
  const inTime = findComparison(report, { figure: FIGURES.inTime, ...sides });
  if (!row || !inTime) return null;
  const names = [topologyName(extras, first), topologyName(extras, topology)] as const;
  return html`<div class="card">
    <h3>${names[1]} against ${names[0]}</h3>
    <p class="big">${signedDuration(row.difference, differences(report, extras))}</p>
    <p>
      ${capitalised(conditionOf(report, topology, window))}, ${focusName(extras)}
      ${learnedInWords(row, ` under ${names[1]} than under ${names[0]}`, differences(report, extras))}.
    </p>
    ${shareBars(inTime, [names[0], "plain"], [names[1], window])}
    <p class="small muted">
      aware within ${duration(extras.manifest.exercise.deadlineMinutes)}:
      ${points(inTime.difference)}, n = ${count(inTime.n)}
    </p>
    ${recoveredLine(report, extras, first, topology)} ${claimChip(row)}
  </div>`;
}

function recoveredLine(report: Report, extras: Extras, first: string, topology: string) {
  const sides = {
    to: extras.focus.name,
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

const CLAIMS = html`<p class="small muted">
  <span class="chip">mechanical</span> the direction is built into the model (fewer analysts are not
  faster): read the size, not the sign. <span class="chip">open</span> it could have come out either
  way.
</p>`;

const MUST_BE_ZERO = [
  ["lost", "acknowledged and not accounted for"],
  ["leaked", "portions received that the policy denies"],
  ["duplicated", "entries twice in an inbox"],
] as const;

function checks({ arms }: Report): Markup {
  return html`<ul class="checks" aria-label="What must be zero">
    ${MUST_BE_ZERO.map(([figure, meaning]) => {
      const n = arms.reduce((sum, arm) => sum + arm.ledger[figure], 0);
      return html`<li class="${n === 0 ? "good" : "bad"}">
        <span aria-hidden="true">${n === 0 ? "✓" : "✗"}</span> ${count(n)} ${figure}
        <span class="small">${meaning}</span>
      </li>`;
    })}
  </ul>`;
}

/** Slips are the one way by which real time gets into story time. */
function slipped({ arms }: Report, extras: Extras): Markup[] {
  return arms
    .filter(({ slips }) => slips.n > 0)
    .map(({ topology, slips, ledger }) => {
      const share = percent(slips.n / Math.max(1, ledger.delivered + ledger.late));
      return html`<div class="warning">
        <p>
          <strong>Broker time has entered the story.</strong> ${topologyName(extras, topology)}:
          ${plural(slips.n, "copy", "copies")} (${share}) came later than the story foresaw, by up
          to ${duration(slips.maxStoryMinutes)} of it. Differences of that size say nothing; run it
          at a slower pace or on a less busy machine.
        </p>
      </div>`;
    });
}
