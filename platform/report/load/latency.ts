/** Percentiles of what was measured, by topology and window. */
import type { LoadLatency, LoadReport, LoadResult, LoadStage } from "../../../domain/load/mod.ts";
import { logarithmic } from "../charts/svg.ts";
import { rangesChart, type Range } from "../charts/ranges.ts";
import { count, milliseconds } from "../format.ts";
import { html, type Markup } from "../html.ts";
import { behind, table } from "../table.ts";
import { windowWord } from "./words.ts";

const STAGES: Readonly<Record<LoadStage, string>> = {
  reach: "First copy at an organisation, over all hops",
  exchange: "One hop: stored until received",
  submit: "Submit: intended send until stored",
};

export function latency(report: LoadReport): Markup | null {
  const results = report.arms.flatMap(({ name, result }) => (result ? [{ name, result }] : []));
  if (results.length === 0) return null;
  return html`<section>
    <h2>How late</h2>
    <p class="lead">
      What never came counts as infinitely late. A percentile with fewer than ten samples beyond it
      is not printed.
    </p>
    ${(["reach", "exchange", "submit"] as const).map((stage) => {
      const ranges = results.flatMap(({ name, result }) =>
        result.latency
          .filter((each) => each.stage === stage)
          .map((each) => rangeOf(name, each, result.windows.length > 1)),
      );
      return stageOf(STAGES[stage], ranges);
    })}
    ${bystanders(results)}
  </section>`;
}

/** What those noticed who flooded nobody. */
function bystanders(results: readonly Named[]): Markup | null {
  const ranges = results.flatMap(({ name, result }) =>
    (result.bystanders ?? [])
      .filter(({ stage }) => stage === "exchange")
      .map((each) => rangeOf(name, each, true)),
  );
  return ranges.length === 0 ? null : stageOf("One hop between those who flooded nobody", ranges);
}

interface Named {
  readonly name: string;
  readonly result: LoadResult;
}

const rangeOf = (name: string, row: LoadLatency, many: boolean): Range => ({
  group: name,
  label: many ? windowWord[row.window] : "",
  kind: row.window,
  n: row.n,
  unreached: row.never,
  p50: row.p50,
  p90: row.p90,
  p99: row.p99,
  max: row.max,
});

function stageOf(title: string, ranges: readonly Range[]): Markup {
  const figures = ranges.flatMap(({ p50, max }) => [p50, max]).filter((each) => each !== null);
  const [least, most] = [Math.min(...figures, 1), Math.max(...figures, 10)];
  const low = 10 ** Math.floor(Math.log10(Math.max(least, 0.1)));
  const high = 10 ** Math.ceil(Math.log10(most));
  return html`<figure>
      <figcaption>${title}</figcaption>
      <div class="scroll" tabindex="0">
        ${rangesChart({
          title,
          ranges,
          scale: (from, to) => logarithmic(low, high, from, to),
          format: milliseconds,
        })}
      </div>
    </figure>
    ${behind(
      `Table: ${title.toLowerCase()}`,
      table(
        "Percentiles of all samples, from histograms within 1 %",
        COLUMNS,
        ranges.map(({ group, label, n, unreached, p50, p90, p99, max }) => [
          group,
          label === "" ? "all" : label,
          count(n),
          count(unreached),
          milliseconds(p50),
          milliseconds(p90),
          milliseconds(p99),
          milliseconds(max),
        ]),
      ),
    )}`;
}

const COLUMNS = [
  { name: "Topology" },
  { name: "Window" },
  ...["n", "never", "median", "90 %", "99 %", "largest"].map((name) => ({ name, numeric: true })),
];
