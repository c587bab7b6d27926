/** Tables with headers that a screen reader can follow. */
import { html, type Markup, type Value } from "./html.ts";

export interface Column {
  readonly name: Value;
  /** Numbers are set to the right. */
  readonly numeric?: boolean;
}

/** Columns of a table of percentiles: after topology and window, n and what it is made of. */
export const PERCENTILE_COLUMNS: readonly Column[] = [
  { name: "Topology" },
  { name: "Window" },
  ...["n", "never", "median", "90 %", "99 %", "99.9 %", "largest"].map((name) => ({
    name,
    numeric: true,
  })),
];

/** A table whose first column heads its rows. */
export function table(
  caption: Value,
  columns: readonly Column[],
  rows: readonly (readonly Value[])[],
): Markup {
  return html`<div class="scroll" tabindex="0">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map((column) => html`<th scope="col" ${numeric(column)}>${column.name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${row.map((value, i) => cell(value, columns[i]!, i))}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function cell(value: Value, column: Column, place: number): Markup {
  if (place === 0) return html`<th scope="row" ${numeric(column)}>${value}</th>`;
  return html`<td${numeric(column)}>${value}</td>`;
}

const numeric = (column: Column): Markup | null => (column.numeric ? html` class="number"` : null);

/** The table behind a chart: closed on the screen; open on paper, unless it is for the screen only. */
export const behind = (name: string, content: Markup, on: "both" | "screen" = "both"): Markup =>
  html`<details class="${on}">
    <summary>${name}</summary>
    ${content}
  </details>`;
