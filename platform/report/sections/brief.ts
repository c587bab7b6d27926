/** The first screen: what was done, what happened, where it hurt, in words and with n. */
import {
  FIGURES,
  PAIRS_TO_NAME,
  type Report,
  type ReportArm,
} from "../../../domain/measurement/mod.ts";
import type { Extras } from "../extras.ts";
import { capitalised, count, listed, plural } from "../format.ts";
import { html, type Markup } from "../html.ts";
import { focusName, organisationName, shortName, subjectName, topologyName } from "../names.ts";
import { inTimeInWords, laterInWords, sidesOf, tailInWords } from "../tail.ts";
import {
  comparedWindows,
  conditionInWords,
  faultInWords,
  findComparison,
  whenInWords,
} from "../words.ts";

export function brief(report: Report, extras: Extras): Markup {
  return html`<section class="brief">
    <div>
      <h2>What was done</h2>
      ${done(report, extras)}
    </div>
    <div>
      <h2>What happened</h2>
      ${report.arms.map((arm) => happened(report, arm, extras))}
    </div>
    <div>
      <h2>Where it hurt</h2>
      ${report.arms.map((arm) => hurt(report, arm, extras))} ${kept(report)}
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

/** The window with the fault against the baseline of the same arm. */
function happened(report: Report, { topology, timeline }: ReportArm, extras: Extras): Markup {
  const about = { to: extras.focus.name, origin: extras.origin };
  const window = comparedWindows(report, topology, about)[0];
  const lead =
    report.arms.length > 1 ? html`<strong>${topologyName(extras, topology)}.</strong> ` : null;
  if (window === undefined)
    return html`<p>${lead}Nothing to compare: no second window with incidents.</p>`;
  const sides = { a: { topology, window: "baseline" }, b: { topology, window } } as const;
  const row = findComparison(report, { figure: FIGURES.awareness, ...about, ...sides })!;
  const inTime = findComparison(report, { figure: FIGURES.inTime, ...about, ...sides })!;
  const { deadlineMinutes } = extras.manifest.exercise;
  const { cases, openAtFirstFault } = timeline.baseline;
  return html`<p>
      ${lead}${capitalised(conditionInWords(report, topology, window))}, ${focusName(extras)}
      learned of ${subjectName(extras)}: ${tailInWords(row)}.
      ${capitalised(inTimeInWords(sidesOf(inTime), deadlineMinutes))}.
    </p>
    ${
      openAtFirstFault === 0
        ? null
        : html`<p class="small muted">
            ${count(openAtFirstFault)} of the ${count(cases)} cases of the baseline were still open
            when the first fault began, which could delay them too: the differences are not free of
            that.
          </p>`
    }`;
}

/** The organisation hurt most by any fault of an arm, and the desk with the longest backlog. */
function hurt(report: Report, arm: ReportArm, extras: Extras): Markup {
  const lead =
    report.arms.length > 1 ? html`<strong>${topologyName(extras, arm.topology)}.</strong> ` : null;
  const [desk] = arm.timeline.desks;
  const never = arm.effects.reduce(
    (most, { awareness }) => Math.max(most, awareness.neverAnyMore),
    0,
  );
  return html`<p>
    ${lead}${worstInWords(arm, extras)}
    ${never === 0 ? "No case that was known in the baseline stayed unknown." : `${plural(never, "case", "cases")} known in the baseline stayed unknown.`}
    ${
      desk
        ? `Work piled up most at ${shortName(desk.organisation)}, desk ${desk.desk}: ${plural(desk.peak, "job", "jobs")} at once${desk.usual === null ? "" : `, in the baseline at most ${count(desk.usual)}`}.`
        : null
    }
  </p>`;
}

function worstInWords({ hurtMost }: ReportArm, extras: Extras): string {
  const who = focusName(extras);
  if (hurtMost === null)
    return `None of ${who} with ${PAIRS_TO_NAME} cases or more learned later on average.`;
  const { to, meanMinutes, n } = hurtMost;
  return `Of ${who}, ${shortName(to)} (${organisationName(extras, to)}) lost most: on average ${laterInWords(meanMinutes)}, over the ${plural(n, "case", "cases")} that a fault could touch.`;
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
