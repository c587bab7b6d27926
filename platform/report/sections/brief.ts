/** The first screen: what was done, what happened, where it hurt, in words and with n. */
import {
  FIGURES,
  PAIRS_TO_NAME,
  type ComparisonRow,
  type DeskTimeline,
  type Report,
  type ReportArm,
} from "../../../domain/measurement/mod.ts";
import { WINDOW_NAMES } from "../../../domain/exercise/types.ts";
import type { Extras } from "../extras.ts";
import { capitalised, count, DASH, duration, listed, percent, plural } from "../format.ts";
import { html, type Markup } from "../html.ts";
import { focusName, organisationName, shortName, subjectName, topologyName } from "../names.ts";
import { table } from "../table.ts";
import { bestInWords, laterInWords, middleInWords, worstInWords } from "../tail.ts";
import {
  comparedWindows,
  conditionInWords,
  faultInWords,
  findComparison,
  whenInWords,
  type Wanted,
} from "../words.ts";

export function brief(report: Report, extras: Extras): Markup {
  return html`<section class="brief">
    <div class="done">
      <h2>What was done</h2>
      ${done(report, extras)}
    </div>
    <div class="happened">
      <h2>What happened</h2>
      ${happened(report, extras)}
    </div>
    <div class="hurt">
      <h2>Where it hurt</h2>
      <div class="pair">
        ${report.arms.map((arm) => html`<div>${hurt(report, arm, extras)}</div>`)}
        <div>${kept(report)}</div>
      </div>
    </div>
  </section>`;
}

function done(report: Report, extras: Extras): Markup {
  const [arm] = report.arms;
  const { incidents } = extras.manifest;
  const names = report.arms.map(({ topology }) => topologyName(extras, topology));
  return html`<ol class="faults">
      ${arm?.faults.map((fault) => html`<li>${capitalised(faultInWords(fault))}, <span class="when">${whenInWords(fault)}</span></li>`)}
    </ol>
    ${arm?.faults.length === 0 ? html`<p>Nothing was made to fail.</p>` : null}
    <p>
      ${plural(incidents.n, "incident", "incidents")}, the same before and
      meanwhile${names.length > 1 ? html`, once under each of: ${listed(names)}` : html`, under: ${names[0]}`}.
    </p>`;
}

/** Every window with incidents against the baseline of its arm, and every further arm against the first. */
function happened(report: Report, extras: Extras): Markup {
  const { deadlineMinutes } = extras.manifest.exercise;
  const rows = compared(report, extras);
  if (rows.length === 0) return html`<p>Nothing to compare: no second window with incidents.</p>`;
  return html`<p>
      When ${focusName(extras)} learned of ${subjectName(extras)}. A case is one incident at one
      organisation, once on either side.
    </p>
    ${table(
      "Differences in story time, case by case. Best and worst tenth: of the cases, by their difference. –: too few cases to tell, or some that never became known.",
      [
        { name: "Compared" },
        { name: "Best tenth" },
        { name: "Half of them" },
        { name: "Worst tenth" },
        { name: "On average" },
        { name: `Known within ${duration(deadlineMinutes)}` },
        { name: "Cases", numeric: true },
      ],
      rows.map(({ name, row, inTime }) => [
        name,
        bestInWords(row),
        middleInWords(row),
        html`<strong>${worstInWords(row)}</strong>`,
        row.mean === null ? DASH : laterInWords(row.mean),
        inTime.n === 0 ? DASH : `${percent(inTime.a.value)} → ${percent(inTime.b.value)}`,
        count(row.n),
      ]),
    )}
    ${report.arms.slice(1).map((arm) => givenBack(report, arm.topology, extras))}
    ${report.arms.map((arm) => touchedBaseline(arm, extras))}`;
}

interface Compared {
  readonly name: Markup;
  readonly row: ComparisonRow;
  readonly inTime: ComparisonRow;
}

function compared(report: Report, extras: Extras): Compared[] {
  const about = { to: extras.focus.name, origin: extras.origin };
  const several = report.arms.length > 1;
  const of = (name: Markup, sides: Pick<Wanted, "a" | "b">): Compared[] => {
    const row = findComparison(report, { figure: FIGURES.awareness, ...about, ...sides });
    const inTime = findComparison(report, { figure: FIGURES.inTime, ...about, ...sides });
    return row && inTime ? [{ name, row, inTime }] : [];
  };
  const windows = report.arms.flatMap(({ topology }) => {
    const own = comparedWindows(report, topology, about);
    const lead = several ? html`<strong>${topologyName(extras, topology)}</strong>: ` : null;
    return WINDOW_NAMES.filter((name) => own.includes(name)).flatMap((window) =>
      of(html`${lead}${conditionInWords(report, topology, window)}, against the baseline`, {
        a: { topology, window: "baseline" },
        b: { topology, window },
      }),
    );
  });
  const first = report.arms[0]?.topology ?? "";
  const others = report.arms.slice(1).flatMap(({ topology }) => {
    const window = comparedWindows(report, topology, about)[0] ?? "baseline";
    const condition = conditionInWords(report, topology, window);
    const names = [topologyName(extras, topology), topologyName(extras, first)];
    return of(html`<strong>${names[0]}</strong> against ${names[1]}, both ${condition}`, {
      a: { topology: first, window },
      b: { topology, window },
    });
  });
  return [...windows, ...others];
}

/** What the fault cost in either arm: whether the further one gives anything back. */
function givenBack(report: Report, topology: string, extras: Extras): Markup | null {
  const first = report.arms[0]!.topology;
  const cost = findComparison(report, {
    figure: FIGURES.recovered,
    to: extras.focus.name,
    origin: extras.origin,
    a: { topology: first, window: "fault" },
    b: { topology, window: "fault" },
  });
  if (!cost || cost.mean === null) return null;
  const size = duration(Math.abs(cost.mean));
  const more = size.startsWith("0 ")
    ? "no longer and no shorter"
    : `${size} ${cost.mean > 0 ? "longer" : "shorter"}`;
  return html`<p>
    The delay that the fault itself caused is on average <strong>${more}</strong> under
    ${topologyName(extras, topology)} than under ${topologyName(extras, first)}
    (${plural(cost.n, "case", "cases")}).
  </p>`;
}

function touchedBaseline({ timeline }: ReportArm, extras: Extras): Markup | null {
  const { cases, openAtFirstFault } = timeline.baseline;
  if (openAtFirstFault === 0) return null;
  return html`<p class="small muted">
    ${count(openAtFirstFault)} of the ${count(cases)} cases of ${focusName(extras)} in the baseline
    were still open when the first fault began, which could delay them too: the differences are not
    free of that.
  </p>`;
}

const leadOf = (report: Report, topology: string, extras: Extras): Markup | null =>
  report.arms.length > 1 ? html`<p class="arm">${topologyName(extras, topology)}</p>` : null;

/** The organisation hurt most by any fault of an arm, and the desk with the longest backlog. */
function hurt(report: Report, arm: ReportArm, extras: Extras): Markup {
  const [desk] = arm.timeline.desks;
  const never = arm.effects.reduce(
    (most, { awareness }) => Math.max(most, awareness.neverAnyMore),
    0,
  );
  return html`${leadOf(report, arm.topology, extras)}
    <p>
      ${lostMost(arm, extras)}
      ${never === 0 ? "No case that was known in the baseline stayed unknown." : `${plural(never, "case", "cases")} known in the baseline stayed unknown.`}
      ${desk && desk.peak > desk.usual ? piledUp(desk) : null}
    </p>`;
}

const piledUp = ({ organisation, desk, peak, usual }: DeskTimeline): string =>
  `Beyond what was usual, work piled up most at ${shortName(organisation)}, desk ${desk}: ${plural(peak, "job", "jobs")} at once, before the first fault at most ${count(usual)}.`;

function lostMost({ hurtMost }: ReportArm, extras: Extras): string {
  const who = focusName(extras);
  switch (hurtMost.kind) {
    case "named":
      return `Of ${who}, ${shortName(hurtMost.to)} (${organisationName(extras, hurtMost.to)}) lost most: on average ${laterInWords(hurtMost.meanMinutes)}, over the ${plural(hurtMost.n, "case", "cases")} that a fault could touch.`;
    case "nobody":
      return `None of ${who} learned later on average.`;
    case "too_few":
      return `Which of ${who} lost most cannot be told: none has ${PAIRS_TO_NAME} cases or more that a fault could touch.`;
  }
}

/** What must be zero, in one line. */
function kept({ arms }: Report): Markup {
  const of = (figure: "lost" | "leaked" | "duplicated") =>
    arms.reduce((sum, { ledger }) => sum + ledger[figure], 0);
  const broken = of("lost") + of("leaked") + of("duplicated") > 0;
  const copies = arms.reduce((sum, { ledger }) => sum + ledger.delivered + ledger.late, 0);
  return html`<p class="${broken ? "bad" : "good"}">
    <strong
      ><span aria-hidden="true">${broken ? "✗" : "✓"}</span> ${count(of("lost"))} lost,
      ${count(of("leaked"))} leaked, ${count(of("duplicated"))} duplicated</strong
    >
    <span class="small muted">of ${plural(copies, "copy", "copies")}.</span>
  </p>`;
}
