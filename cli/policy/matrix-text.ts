/** A matrix in text: an incident per line, an organisation per column, its name from top to bottom. */
import { EXERCISE_BANNER } from "../../domain/banner.ts";
import type { MatrixRow, View } from "../../domain/policy/mod.ts";
import { pad, widest } from "./table.ts";

/** ASCII: the width of rounder signs depends on the terminal, and columns must hold everywhere. */
const SYMBOLS: Readonly<Record<View, string>> = {
  full: "#",
  redacted: "+",
  denied: "-",
  "not-addressed": ".",
};
const VIEWS = Object.keys(SYMBOLS) as View[];
const ORIGINATOR = "@";

/** The matrix under the names of its columns, with a legend and how many there are of each view. */
export function matrixText(
  rows: readonly MatrixRow[],
  organisations: readonly string[],
  by: string,
): string {
  const width = widest(rows.map(({ incident }) => incident));
  const legend = VIEWS.map((view) => `${SYMBOLS[view]} ${view.replace("-", " ")}`);
  return [
    EXERCISE_BANNER,
    `By the rules of ${by}\n${[...legend, `${ORIGINATOR} originator`].join("   ")}`,
    [...header(organisations, width), ...rows.map((row) => line(row, organisations, width))].join(
      "\n",
    ),
  ].join("\n\n");
}

/** Names end at the same height, right above their columns. */
function header(organisations: readonly string[], width: number): string[] {
  const height = widest(organisations);
  const names = organisations.map((id) => id.padStart(height));
  return Array.from({ length: height }, (_, level) => {
    const letters = names.map((name) => name[level] ?? " ").join(" ");
    const counts = level === height - 1 ? VIEWS.map((view) => SYMBOLS[view].padStart(3)) : [];
    return `${pad("", width)}  ${letters} ${counts.join("")}`.trimEnd();
  });
}

function line(row: MatrixRow, organisations: readonly string[], width: number): string {
  const views = new Map(row.cells.map(({ organisation, view }) => [organisation, view]));
  const cells = organisations.map((id) => {
    const view = views.get(id);
    return view === undefined ? ORIGINATOR : SYMBOLS[view];
  });
  const counts = VIEWS.map((view) =>
    String(row.cells.filter((cell) => cell.view === view).length).padStart(3),
  );
  return `${pad(row.incident, width)}  ${cells.join(" ")} ${counts.join("")}`;
}
