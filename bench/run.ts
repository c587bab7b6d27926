/**
 * `npm run bench`: Sekisho beside its peers, in turn in one run. A table on the terminal, and
 * bench/results/<time>.json with every row, its target, and what was missed.
 *
 * `node bench/run.ts [--repetitions N] [--only PART,PART…] [--csaf DIR]`
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { EXERCISE_BANNER } from "../domain/banner.ts";
import { findNatsProgram, syncsAlways, versionText } from "../platform/nats/mod.ts";
import { PARTS } from "./parts.ts";
import { describeRow, isMissed, rowOf, tableOf } from "./rows.ts";

const { values: options } = parseArgs({
  options: {
    repetitions: { type: "string", default: "5" },
    only: { type: "string", default: "" },
    csaf: { type: "string" },
  },
});
const repetitions = Number(options.repetitions);
const only = options.only.split(",").filter((name) => name !== "");
const known = PARTS.map(({ name }) => name);
if (!Number.isInteger(repetitions) || repetitions < 1 || only.some((one) => !known.includes(one))) {
  console.error(`--repetitions is a number from 1, --only some of ${known.join(",")}`);
  process.exit(104);
}

const begun = new Date();
const program = await findNatsProgram();
const machine = {
  node: process.versions.node,
  natsServer: versionText(program.version),
  /** With "always" an acknowledgement means "on disk". */
  syncInterval: syncsAlways(program.version) ? "always" : "2m",
  cpus: `${cpus().length} × ${cpus()[0]?.model.trim()}`,
  memoryGiB: Math.round(totalmem() / 2 ** 30),
};
console.error(
  `${EXERCISE_BANNER}\n\n${JSON.stringify(machine)}; ${repetitions} repetitions, some minutes`,
);

const rows = [];
/** Parts that broke off: the others are measured all the same. */
const broken: string[] = [];
for (const { name, measure, compare } of PARTS) {
  if (only.length > 0 && !only.includes(name)) continue;
  console.error(`measuring ${name} …`);
  const from = performance.now();
  try {
    const series = await measure(repetitions, { csaf: options.csaf ?? null });
    rows.push(...compare.map((comparison) => rowOf(series, comparison)));
  } catch (error) {
    console.error(error);
    broken.push(`${name}: not measured, ${error instanceof Error ? error.message : String(error)}`);
  }
  console.error(`  ${Math.round((performance.now() - from) / 1_000)} s`);
}
const missed = [...rows.filter(isMissed).map(describeRow), ...broken];
const tookS = Math.round((Date.now() - begun.getTime()) / 1_000);
const result = { banner: EXERCISE_BANNER, begun, tookS, machine, repetitions, rows, missed };
const folder = join(import.meta.dirname, "results");
mkdirSync(folder, { recursive: true });
const file = join(folder, `${begun.toISOString().slice(0, 19).replaceAll(":", "")}.json`);
writeFileSync(file, `${JSON.stringify(result, null, 2)}\n`);
console.log(
  `${EXERCISE_BANNER}\n\nMedians of ${repetitions} (least–most). With ≥ Sekisho is ahead above 1 ×; with ≤ it takes so many times as much.\n\n${tableOf(rows)}\n`,
);
console.error(missed.length === 0 ? "every target was reached" : `missed: ${missed.join("; ")}`);
console.error(`${file}, after ${tookS} s`);
process.exit(0);
