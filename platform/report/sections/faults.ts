/** Each fault by itself: what was done, what it did, who was hurt most, when it was over. */
import {
  PAIRS_TO_NAME,
  type FaultEffect,
  type HurtMost,
  type Report,
  type ReportArm,
  type ReportFault,
  type Spread,
} from "../../../domain/measurement/mod.ts";
import type { Extras } from "../extras.ts";
import { capitalised, count, duration, listed, milliseconds, plural } from "../format.ts";
import { html, type Markup } from "../html.ts";
import { focusName, organisationName, shortName, subjectName, topologyName } from "../names.ts";
import { overInWords } from "../over.ts";
import { inTimeInWords, laterInWords, tailInWords } from "../tail.ts";
import { faultInWords, whenInWords } from "../words.ts";

export function faults(report: Report, extras: Extras): Markup | null {
  if (report.arms.every((arm) => arm.faults.length === 0)) return null;
  return html`<section>
    <h2>What each fault did</h2>
    <p class="lead">
      A case is one incident at one organisation. Compared is each case with the same incident at
      the same organisation in the baseline: those that began while the fault held, and those that
      began before and, had they taken as long as in the baseline, would still have been open. Which
      cases count does not depend on what came of them. Backlogs, and when all was over, are read
      off the whole run: where one fault came before another was over, they tell of both.
    </p>
    ${report.arms.map((arm) => armFaults(report, arm, extras))}
  </section>`;
}

function armFaults(report: Report, arm: ReportArm, extras: Extras): Markup {
  const several = report.arms.length > 1;
  return html`${several ? html`<h3>${topologyName(extras, arm.topology)}</h3>` : null}
    <ol class="stories">
      ${arm.faults.map((fault, place) => {
        const effect = arm.effects[place];
        const name = capitalised(faultInWords(fault));
        return html`<li>
          ${several ? html`<h4>${name}</h4>` : html`<h3>${name}</h3>`}
          ${fault.startedAt === null || !effect ? DID_NOT_HAPPEN : story(fault, effect, arm, extras)}
        </li>`;
      })}
    </ol>`;
}

const DID_NOT_HAPPEN = html`<p>It was planned and did not happen; so nothing is told of it.</p>`;

function story(fault: ReportFault, effect: FaultEffect, arm: ReportArm, extras: Extras): Markup {
  return html`<p>
      <strong>Done:</strong> ${faultInWords(fault)}, ${whenInWords(fault)}. Where its strength is
      from: ${fault.source}.
    </p>
    <p>
      <strong>It did:</strong> ${countedInWords(effect, arm)} ${awarenessInWords(effect, extras)}
    </p>
    <p><strong>Hurt most:</strong> ${hurtInWords(effect, extras)}</p>
    <p><strong>Over:</strong> ${overInWords(effect.recovery).join(" ")}</p>
    <p class="small muted">${exchangeInWords(effect)}</p>`;
}

/** Which cases are counted, and whose effect is in them. */
function countedInWords({ touched, shared, counted }: FaultEffect, arm: ReportArm): string {
  if (shared.length === 0) return "";
  const others = shared.map(
    ({ fault, n }) =>
      `${faultInWords(arm.faults.find(({ name }) => name === fault)!)} (${count(n)})`,
  );
  const all = `It could touch ${plural(touched, "case", "cases")}; some of them could be touched by something else as well: ${listed(others)}.`;
  return counted === "alone"
    ? `${all} Counted are those that nothing else could touch.`
    : `${all} Too few are left by themselves, so that what follows is the effect of all together.`;
}

function awarenessInWords({ awareness }: FaultEffect, extras: Extras): string {
  const { neverAnyMore, onlyNow, inTime } = awareness;
  const { deadlineMinutes } = extras.manifest.exercise;
  const lost = neverAnyMore === 0 ? "no case" : plural(neverAnyMore, "case", "cases");
  const never = `${lost} known in the baseline stayed unknown${onlyNow > 0 ? `, ${count(onlyNow)} the other way round` : ""}.`;
  return `${capitalised(focusName(extras))} learned of ${subjectName(extras)}: ${tailInWords(awareness)}; ${inTimeInWords(inTime, deadlineMinutes)}; ${never}`;
}

function exchangeInWords({ exchange, momentary, from, to }: FaultEffect): string {
  const { edges, before, during, again } = exchange;
  const whose = edges === "targets" ? "Copies to and from it" : "Copies of everybody";
  const when = momentary ? `in the ${duration(to - from)} from then on` : "meanwhile";
  const repeated =
    again === 0 ? "" : ` ${plural(again, "copy was", "copies were")} handed over again.`;
  return `${whose} took, in real time, ${spreadInWords(before)} in the baseline and ${spreadInWords(during)} ${when}.${repeated}`;
}

/** "median 76 ms, 90 % within 120 ms, at most 180 ms (n = 200)", of what there are samples for. */
function spreadInWords({ n, never, p50, p90, largest }: Spread): string {
  if (n === 0) return "nothing (none was sent)";
  const parts = [
    p50 === null ? "" : `${milliseconds(p50)} at the median`,
    p90 === null ? "" : `${milliseconds(p90)} for the 90 %`,
    largest === null ? "" : `at most ${milliseconds(largest)}`,
  ].filter((part) => part !== "");
  const lost = never === 0 ? "" : `, ${count(never)} never received`;
  return `${parts.join(", ")} (n = ${count(n)}${lost})`;
}

type Named = Extract<HurtMost, { kind: "named" }>;

function hurtInWords({ hurtMost }: FaultEffect, extras: Extras): string {
  const who = focusName(extras);
  switch (hurtMost.kind) {
    case "named":
      return `of ${who}, ${nameOf(hurtMost, extras)}.`;
    case "nobody":
      return `nobody. None of ${who} with ${PAIRS_TO_NAME} of these cases or more learned later on average.`;
    case "too_few":
      return `not to be told. None of ${who} has ${PAIRS_TO_NAME} of these cases or more.`;
  }
}

const nameOf = ({ to, meanMinutes, n, neverAnyMore }: Named, extras: Extras): string =>
  `${shortName(to)} (${organisationName(extras, to)}), on average ${laterInWords(meanMinutes)} (${plural(n, "case", "cases")}${neverAnyMore > 0 ? `, and ${count(neverAnyMore)} never` : ""})`;
