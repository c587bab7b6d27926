/** The summary that ends a run on the terminal, and the exit code that goes with it. */
import {
  FIGURES,
  verdictInWords,
  verdictValue,
  type Figure,
  type Report,
  type ReportArm,
} from "../../domain/measurement/mod.ts";
import { exitCodes } from "../exit.ts";

type Cell = string | number;

/** Ledger, latency and comparison of the organisations in focus as tables of plain text. */
export function summarise(report: Report): string {
  const sections = [
    report.banner,
    "",
    table(
      ["ledger", ...report.arms.map(({ topology }) => topology)],
      Object.keys(report.arms[0]?.ledger ?? {}).map((key) => [
        key,
        ...report.arms.map(({ ledger }) => ledger[key as keyof typeof ledger]),
      ]),
    ),
    "",
    table(
      ["latency", "window", "stage", "n", "p50", "p90", "p99", "unit"],
      latencyRows(report.arms),
    ),
    "",
    table(
      [
        "figure",
        "origin",
        "from",
        "against",
        "difference",
        "best tenth",
        "worst tenth",
        "mean",
        "n",
      ],
      comparisonRows(report),
    ),
    "",
    ...thresholdTable(report),
    report.banner,
    "",
  ];
  return sections.join("\n");
}

function thresholdTable({ thresholds }: Report): string[] {
  if (thresholds.length === 0) return [];
  const rows = thresholds.map((each) => [
    each.expression,
    each.topology ?? "–",
    each.outcome,
    verdictValue(each),
    each.n,
  ]);
  return [table(["threshold", "topology", "verdict", "value", "n"], rows), ""];
}

/** Names on standard error every threshold that was not met, with its figure or why there is none. */
export function sayMisses({ thresholds }: Report): void {
  for (const each of thresholds) {
    if (each.outcome !== "met") console.error(`threshold ${verdictInWords(each)}`);
  }
}

/**
 * 99 when something was lost, leaked or duplicated, which must not happen, or when a threshold was not
 * met; otherwise 0.
 */
export function verdict(report: Report): number {
  const broken = report.arms.some(
    ({ ledger }) => ledger.lost + ledger.leaked + ledger.duplicated > 0,
  );
  const missed = report.thresholds.some(({ outcome }) => outcome !== "met");
  return broken || missed ? exitCodes.missed : exitCodes.ok;
}

function latencyRows(arms: readonly ReportArm[]): Cell[][] {
  return arms.flatMap((arm) =>
    arm.latency
      .filter(({ from, to, marking }) => from === null && to === null && marking === null)
      .map((row) => [
        arm.topology,
        row.window,
        row.stage,
        row.n,
        shown(row.p50),
        shown(row.p90),
        shown(row.p99),
        row.unit,
      ]),
  );
}

const SHOWN: readonly Figure[] = [FIGURES.awareness, FIGURES.inTime, FIGURES.recovered];

/**
 * The group in focus: the first origin in full; of the others what the fault did to awareness, so
 * that it is seen when the one hides the other. Everything else is in report.json.
 */
function comparisonRows({ comparison }: Report): Cell[][] {
  const [first] = comparison;
  return comparison
    .filter(({ to, figure }) => to === first?.to && SHOWN.includes(figure))
    .filter(
      ({ origin, figure, a, b }) =>
        origin === first?.origin ||
        figure === FIGURES.recovered ||
        (figure === FIGURES.awareness && a.topology === b.topology),
    )
    .map((row) => [
      row.figure,
      row.origin,
      `${row.a.topology} ${row.a.window}`,
      `${row.b.topology} ${row.b.window}`,
      signed(row.difference, row.unit),
      signed(row.p10, row.unit),
      signed(row.p90, row.unit),
      signed(row.mean, row.unit),
      row.n,
    ]);
}

const shown = (value: number | null): string => (value === null ? "–" : value.toFixed(1));

function signed(value: number | null, unit: string): string {
  if (value === null) return "–";
  const digits = unit === "share" ? 3 : 1;
  return `${value > 0 ? "+" : ""}${value.toFixed(digits)} ${unit}`;
}

function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const all = [head, ...rows.map((row) => row.map(String))];
  const widths = head.map((_, column) => Math.max(...all.map((row) => (row[column] ?? "").length)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => pad(cell, widths[column] ?? 0))
      .join("  ")
      .trimEnd();
  return all.map(line).join("\n");
}

/** Numbers to the right, words to the left. */
const pad = (cell: string, width: number): string =>
  /^[+–-]?[\d.]*( .*)?$/.test(cell) ? cell.padStart(width) : cell.padEnd(width);
