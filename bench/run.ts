/**
 * `npm run bench`: Sekisho beside its peers, in turn in one run. A table on the terminal, and
 * bench/results/<time>.json with every row, its target, and what was missed.
 *
 * `node bench/run.ts [--repetitions N] [--only deciding|deliveries]`
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { EXERCISE_BANNER } from "../domain/banner.ts";
import { findNatsProgram, versionText } from "../platform/nats/mod.ts";
import { DECIDING } from "./deciding/comparisons.ts";
import { measureDeciding } from "./deciding/run.ts";
import { DELIVERIES, measureDeliveries } from "./deliveries/run.ts";
import type { Series } from "./measured.ts";
import { isMissed, rowOf, tableOf, type Comparison } from "./rows.ts";

const PARTS: Readonly<
  Record<
    string,
    { readonly measure: (n: number) => Promise<Series[]>; readonly compare: readonly Comparison[] }
  >
> = {
  deciding: { measure: measureDeciding, compare: DECIDING },
  deliveries: { measure: measureDeliveries, compare: DELIVERIES },
};

const { values: options } = parseArgs({
  options: {
    repetitions: { type: "string", default: "5" },
    only: { type: "string", default: "" },
  },
});
const repetitions = Number(options.repetitions);
const parts = Object.entries(PARTS).filter(
  ([name]) => options.only === "" || options.only === name,
);
if (!(repetitions >= 1) || parts.length === 0) {
  console.error(`--repetitions is a number from 1, --only one of ${Object.keys(PARTS).join(", ")}`);
  process.exit(104);
}

const begun = new Date();
const program = await findNatsProgram();
const machine = {
  node: process.versions.node,
  natsServer: versionText(program.version),
  // Servers from 2.10 on are told to sync every write before they acknowledge it.
  cpus: `${cpus().length} × ${cpus()[0]?.model.trim()}`,
  memoryGiB: Math.round(totalmem() / 2 ** 30),
};
console.error(
  `${EXERCISE_BANNER}\n\n${JSON.stringify(machine)}; ${repetitions} repetitions, some minutes`,
);

const rows = [];
for (const [name, { measure, compare }] of parts) {
  console.error(`measuring ${name} …`);
  const series = await measure(repetitions);
  rows.push(...compare.map((comparison) => rowOf(series, comparison)));
}
const missed = rows
  .filter(isMissed)
  .map(({ measurement, peer }) => `${measurement} against ${peer}`);
const result = { banner: EXERCISE_BANNER, begun, machine, repetitions, rows, missed };
const folder = join(import.meta.dirname, "results");
mkdirSync(folder, { recursive: true });
const file = join(folder, `${begun.toISOString().slice(0, 19).replaceAll(":", "")}.json`);
writeFileSync(file, `${JSON.stringify(result, null, 2)}\n`);
console.log(
  `${EXERCISE_BANNER}\n\nMedians of ${repetitions} (least–most). Above 1 × Sekisho is ahead.\n\n${tableOf(rows)}\n`,
);
console.error(missed.length === 0 ? "every target was reached" : `missed: ${missed.join("; ")}`);
console.error(file);
