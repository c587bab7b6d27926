/** What came out: one card per arm, one per comparison of arms, and what must be zero. */
import type { Report } from "../../../domain/measurement/mod.ts";
import type { Extras } from "../extras.ts";
import { count, duration, percent, plural } from "../format.ts";
import { html, type Markup } from "../html.ts";
import { focusName, homeName, topologyName } from "../names.ts";
import { armCard, versusCard } from "./cards.ts";

export function outcome(report: Report, extras: Extras): Markup {
  return html`<section>
    <h2>What came out</h2>
    <p class="lead">
      One seed and one set of assumptions: an example of the mechanism, not an estimate. A pair is
      one incident at one organisation, once on either side of a comparison; counted are
      ${scopeInWords(extras)}.
    </p>
    <div class="cards">
      ${report.arms.map((arm) => armCard(report, extras, arm.topology))}
      ${report.arms.slice(1).map((arm) => versusCard(report, extras, arm.topology))}
    </div>
    ${CLAIMS} ${control(report, extras)} ${checks(report)} ${slipped(report, extras)}
    ${extras.warnings.map(
      (warning) =>
        html`<div class="warning">
          <p><strong>Does not add up.</strong> ${warning}</p>
        </div>`,
    )}
  </section>`;
}

/** "28 incidents that began elsewhere and that …", or that none did. */
function scopeInWords(extras: Extras): string {
  const incidents = plural(extras.incidents, "incident", "incidents");
  const entitled = `that ${focusName(extras)} are entitled to learn of`;
  return extras.origin === "abroad"
    ? `${incidents} that began elsewhere and ${entitled}`
    : `${incidents} ${entitled}, none of which began elsewhere`;
}

const CLAIMS = html`<p class="small muted">
  <span class="chip">mechanical</span> the direction is built into the model (fewer analysts are not
  faster): read the size, not the sign. <span class="chip">open</span> it could have come out either
  way.
</p>`;

/** What the control is for; only when it is one. */
function control(report: Report, extras: Extras): Markup | null {
  const home = report.comparison.some((row) => row.origin === "home" && row.n > 0);
  if (extras.origin !== "abroad" || !home) return null;
  const { organisations } = extras.focus;
  const abroad = report.arms.every((arm) =>
    arm.faults.every(({ target }) => !organisations.includes(target)),
  );
  const name = homeName(extras);
  return html`<p class="small muted">
    <strong>Incidents that began in ${name}</strong> are
    ${abroad ? html`the control: a fault abroad should leave them nearly unchanged` : "told apart"}.
    Counted together with the others, they can hide what becomes of news from abroad; the table of
    comparisons has both and all together.
  </p>`;
}

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
