/** Broker time, in real milliseconds: a different thing from story time, and never added to it. */
import type { LatencyRow, Report, Stage } from "../../../domain/measurement/mod.ts";
import { rangesChart } from "../charts/ranges.ts";
import { logarithmic } from "../charts/svg.ts";
import type { Extras } from "../extras.ts";
import { count, milliseconds } from "../format.ts";
import { html, type Markup } from "../html.ts";
import { topologyName, windowName } from "../names.ts";
import { behind, PERCENTILE_COLUMNS, table } from "../table.ts";

interface Total extends LatencyRow {
  readonly topology: string;
}

const STAGES: readonly { readonly stage: Stage; readonly title: string }[] = [
  { stage: "submit", title: "Submit: intended send until stored by the broker" },
  {
    stage: "exchange",
    title: "Exchange: stored until persisted at the recipient, policy included",
  },
];

export function broker(report: Report, extras: Extras): Markup {
  return html`<section>
    <h2>What the broker itself took</h2>
    <p class="lead">
      Real milliseconds of message broker and policy service. They are shown apart: but for slips,
      which are reported as such, none of this is part of the story times above, and the two are
      never added.
    </p>
    ${STAGES.map(({ stage, title }) => stageChart(report, extras, stage, title))}
  </section>`;
}

const decade = (value: number, round: (x: number) => number): number =>
  10 ** round(Math.log10(value));

function stageChart(report: Report, extras: Extras, stage: Stage, title: string): Markup {
  const rows = report.arms.flatMap(({ topology, latency }) =>
    latency
      .filter((row) => row.stage === stage && row.from === null && row.to === null)
      .map((row): Total => Object.assign({ topology }, row)),
  );
  const known = rows.flatMap((r) => [r.p50, r.p90, r.p99, r.max].filter((v) => v !== null));
  const min = decade(Math.max(0.1, Math.min(...known, 1)), Math.floor);
  const max = Math.max(min * 10, decade(Math.max(...known, 1), Math.ceil));
  return html`<figure>
      <figcaption>${title} (logarithmic scale)</figcaption>
      <div class="scroll" tabindex="0">
        ${rangesChart({
          title,
          ranges: rows.map((row) => ({
            ...row,
            group: topologyName(extras, row.topology),
            label: windowName(row.window),
            kind: row.window,
          })),
          scale: (from, to) => logarithmic(min, max, from, to),
          format: milliseconds,
        })}
      </div>
    </figure>
    ${behind(`Table: ${stage}`, stageTable(rows, extras, stage))}`;
}

function stageTable(rows: readonly Total[], extras: Extras, stage: Stage): Markup {
  return table(
    `${stage}, milliseconds. Per organisation, edge and marking: report.json.`,
    PERCENTILE_COLUMNS,
    rows.map((row) => [
      topologyName(extras, row.topology),
      windowName(row.window),
      count(row.n),
      count(row.unreached),
      ...[row.p50, row.p90, row.p99, row.p999, row.max].map(milliseconds),
    ]),
  );
}
