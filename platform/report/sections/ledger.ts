/** The ledger: what became of everything, and why something did not pass. */
import type {
  CoverageRow,
  LedgerTotals,
  Report,
  ReportArm,
} from "../../../domain/measurement/mod.ts";
import type { Extras, ReasonCount } from "../extras.ts";
import { count, duration, percent } from "../format.ts";
import { html, type Markup } from "../html.ts";
import { organisationName, shortName, topologyName, windowName } from "../names.ts";
import { behind, table } from "../table.ts";

const FIGURES: readonly (readonly [keyof LedgerTotals, string, "zero" | "fact"])[] = [
  ["submitted", "submissions the broker acknowledged, relays included", "fact"],
  ["rejected", "of these, returned to who made them, with every reason", "fact"],
  ["delivered", "copies persisted by their recipients", "fact"],
  [
    "late",
    "copies persisted after the story had ended, or still waiting in their recipient's inbox",
    "fact",
  ],
  ["denied", "neighbours from whom the policy withheld everything; not a loss", "fact"],
  ["lost", "acknowledged or sent, and never accounted for", "zero"],
  ["leaked", "portions received that the policy, asked again, denies", "zero"],
  ["duplicated", "entries of one copy beyond the first in a persisted inbox", "zero"],
  ["redelivered", "times the broker handed a copy over again; harmless", "fact"],
  [
    "unknown",
    "planned incidents the originator had not come to submit when the story ended",
    "fact",
  ],
  ["withheld", "planned incidents that a fault let their originators keep to themselves", "fact"],
  ["neverReported", "planned incidents that a fault left nobody to report to", "fact"],
  ["underShared", "entitled, and never received: topologies differ in it; not a defect", "fact"],
];

const FIGURE_NAMES: Partial<Record<keyof LedgerTotals, string>> = {
  underShared: "under-shared",
  neverReported: "never reported",
};

export function ledger(report: Report, extras: Extras): Markup {
  const arms = report.arms.map(({ topology }) => ({
    name: topologyName(extras, topology),
    numeric: true,
  }));
  return html`<section>
    <h2>The ledger</h2>
    ${table(
      "Everything that was sent, and what became of it",
      [{ name: "Figure" }, ...arms, { name: "Meaning" }],
      FIGURES.map(([figure, meaning, kind]) =>
        [html`${FIGURE_NAMES[figure] ?? figure}`].concat(
          report.arms.map((arm) => ledgerCell(arm.ledger[figure], kind)),
          html`${meaning}`,
        ),
      ),
    )}
    ${reasons("Why everything was withheld from a neighbour", extras.denials, report, extras)}
    ${reasons("Why submissions were rejected", extras.rejections, report, extras)}
    ${coverage(report, extras)}
  </section>`;
}

function ledgerCell(n: number, kind: "zero" | "fact"): Markup {
  if (kind === "fact") return html`${count(n)}`;
  return n === 0
    ? html`<span class="good">✓ 0</span>`
    : html`<strong class="bad">✗ ${count(n)}</strong>`;
}

function reasons(
  title: string,
  counts: readonly ReasonCount[],
  report: Report,
  extras: Extras,
): Markup | null {
  if (counts.length === 0) return null;
  const codes = [...new Set(counts.map(({ code }) => code))];
  const n = (code: string, topology: string) =>
    counts.find((each) => each.code === code && each.topology === topology)?.n ?? 0;
  return html`<h3>${title}</h3>
    ${table(
      "Times each reason was given; one refusal may have several",
      [
        { name: "Reason" },
        ...report.arms.map((arm) => ({ name: topologyName(extras, arm.topology), numeric: true })),
      ],
      codes.map((code) =>
        [html`<code>${code}</code>`].concat(
          report.arms.map((arm) => html`${count(n(code, arm.topology))}`),
        ),
      ),
    )}`;
}

function coverage(report: Report, extras: Extras): Markup {
  const deadline = duration(extras.manifest.exercise.deadlineMinutes);
  return html`<h3>Coverage per organisation</h3>
    <p class="small muted">
      Incidents: entitled, the policy permits it an indicator or mitigation, whatever the topology;
      aware; aware within ${deadline}; and in brackets those not followed for that long because the
      story ended.
    </p>
    ${report.arms.map((arm) =>
      behind(
        `Table: coverage under ${topologyName(extras, arm.topology)}`,
        coverageTable(arm, extras),
      ),
    )}`;
}

function coverageTable({ coverage: rows }: ReportArm, extras: Extras): Markup {
  const windows = [...new Set(rows.map((row) => row.window))];
  const organisations = [...new Set(rows.map((row) => row.to))].toSorted();
  const columns = windows.flatMap((window) =>
    ["entitled", "aware", "in time", "share"].map((name) => ({
      name: `${windowName(window)}: ${name}`,
      numeric: true,
    })),
  );
  return table(
    "Incidents per organisation and window",
    [{ name: "Organisation" }, ...columns],
    organisations.map((to) =>
      [html`${shortName(to)} <span class="muted">${organisationName(extras, to)}</span>`].concat(
        windows.flatMap((window) =>
          coverageCells(rows.find((row) => row.to === to && row.window === window)),
        ),
      ),
    ),
  );
}

function coverageCells(row: CoverageRow | undefined): Markup[] {
  if (!row) return ["–", "–", "–", "–"].map((dash) => html`${dash}`);
  const brief = row.undetermined > 0 ? ` (${count(row.undetermined)})` : "";
  const cells = [count(row.entitled), count(row.aware), `${count(row.awareInTime)}${brief}`];
  return [...cells, percent(row.awareInTime / row.entitled)].map((cell) => html`${cell}`);
}
