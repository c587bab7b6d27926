/** What the run had to keep to, and whether every arm did. */
import {
  verdictValue,
  type Report,
  type ThresholdVerdict,
} from "../../../domain/measurement/mod.ts";
import type { Extras } from "../extras.ts";
import { count, plural } from "../format.ts";
import { html, type Markup } from "../html.ts";
import { topologyName } from "../names.ts";
import { table } from "../table.ts";

const COLUMNS = [
  { name: "Threshold" },
  { name: "Topology" },
  { name: "Verdict" },
  { name: "Value", numeric: true },
  { name: "n", numeric: true },
  { name: "Demanded by" },
];

export function thresholds(report: Report, extras: Extras): Markup | null {
  const verdicts = report.thresholds;
  if (verdicts.length === 0) return null;
  const missed = verdicts.filter(({ outcome }) => outcome !== "met").length;
  return html`<section>
    <h2>What it had to keep to</h2>
    <p class="lead">
      ${missed === 0 ? `All ${verdicts.length} kept` : `${plural(missed, "is", "are")} not kept, of ${verdicts.length}`}.
      What never came counts as infinitely late; without enough samples a threshold is inconclusive,
      which counts as a miss.
    </p>
    ${verdictTable(verdicts, (topology) => topologyName(extras, topology))}
  </section>`;
}

/** Verdicts as a table; `nameOf` says what a topology is called. */
export const verdictTable = (
  verdicts: readonly ThresholdVerdict[],
  nameOf: (topology: string) => string,
): Markup =>
  table(
    "Thresholds, each arm judged by itself",
    COLUMNS,
    verdicts.map((verdict) => row(verdict, nameOf)),
  );

const row = (verdict: ThresholdVerdict, nameOf: (topology: string) => string) => [
  html`<code>${verdict.expression}</code>`,
  verdict.topology === null ? "–" : nameOf(verdict.topology),
  outcome(verdict),
  verdictValue(verdict),
  count(verdict.n),
  verdict.source,
];

function outcome({ outcome: word, why }: ThresholdVerdict): Markup {
  if (word === "met") return html`<span class="good">✓ met</span>`;
  const reason = why === null ? null : html`<br /><span class="small">${why}</span>`;
  return html`<strong class="bad">${word === "missed" ? "✗ missed" : "? inconclusive"}</strong
    >${reason}`;
}
