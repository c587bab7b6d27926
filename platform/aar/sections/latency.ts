/** Latency under fault, with the charts of the report of every run. */
import { html, logarithmic, milliseconds, rangesChart, type Markup } from "../../report/mod.ts";
import type { UnderFault } from "../data.ts";
import { table, type View } from "../view.ts";

/** @param axis the run on one axis, drawn by the report of the run; null: there is none */
export function latency(view: View, axis: Markup | null): Markup {
  const { data, words } = view;
  const own = words.latency;
  if (data.latency === null) return html`<p>${own.later}</p>`;
  const { columns } = own;
  return html`<p>${own.lead}</p>
    <figure>
      <figcaption>${own.chart}</figcaption>
      <div class="scroll" tabindex="0">${chart(data.latency, view)}</div>
    </figure>
    ${own.chartsInEnglish === "" ? null : html`<p class="small muted">${own.chartsInEnglish}</p>`}
    ${table(
      own.caption,
      [
        { name: columns.when, width: 22 },
        { name: columns.from },
        { name: columns.to },
        ...[
          columns.n,
          columns.never,
          columns.p50,
          columns.p90,
          columns.p99,
          columns.largest,
          columns.again,
        ].map((name) => ({ name, numeric: true })),
      ],
      data.latency.map((row) => [
        nameOf(row, view),
        view.at(row.fromStoryMs),
        view.at(row.toStoryMs),
        row.exchange.n,
        row.exchange.never,
        ...[row.exchange.p50, row.exchange.p90, row.exchange.p99, row.exchange.largest].map(
          milliseconds,
        ),
        row.again,
      ]),
    )}
    ${
      axis === null
        ? null
        : html`<div class="whole">
            <h3>${own.axis}</h3>
            <p>${own.axisLead}</p>
            <figure class="tall">${axis}</figure>
          </div>`
    }`;
}

const nameOf = ({ fault, type, target }: UnderFault, { words }: View): string =>
  fault === null ? words.latency.calm : `${fault}: ${type} (${target})`;

const decade = (value: number, round: (x: number) => number): number =>
  10 ** round(Math.log10(value));

function chart(rows: readonly UnderFault[], view: View): Markup {
  const known = rows.flatMap(({ exchange }) =>
    [exchange.p50, exchange.p90, exchange.p99, exchange.largest].filter((value) => value !== null),
  );
  const min = decade(Math.max(0.1, Math.min(...known, 1)), Math.floor);
  const max = Math.max(min * 10, decade(Math.max(...known, 1), Math.ceil));
  return rangesChart({
    title: view.words.latency.chart,
    ranges: rows.map(({ fault, exchange }) => ({
      group: fault ?? view.words.latency.calm,
      label: "",
      kind: fault === null ? "baseline" : "fault",
      n: exchange.n,
      unreached: exchange.never,
      p50: exchange.p50,
      p90: exchange.p90,
      p99: exchange.p99,
      max: exchange.largest,
    })),
    scale: (from, to) => logarithmic(min, max, from, to),
    format: milliseconds,
  });
}
