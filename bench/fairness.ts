/**
 * What others notice of one organisation's flood: the p99 of a hop between those who flood nobody, before,
 * during and after it, in whole loads of the shipped topology in turn. `node bench/fairness.ts
 * [--repetitions N] [--store DIR]`; a repetition takes three minutes. With a folder in memory a disk that
 * stalls does not count.
 */
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs, promisify } from "node:util";
import type { LoadReport } from "../domain/load/mod.ts";
import { median } from "./measured.ts";

const ROOT = join(import.meta.dirname, "..");
const LOAD = "--topology us-hub --rate 20 --duration 40s --warmup 5s".split(" ");
const WINDOWS = ["baseline", "fault", "recovery"] as const;
/** A flood may make the others wait so many times as long, or so many milliseconds longer. */
const MOST = { times: 1.5, moreMs: 5 } as const;

const FLOODS = {
  "ten times its share": ["--fault", "flood:us-op-energy@15s/12s,factor=10"],
  "the same, limit 4 per second": [
    "--limit",
    "4",
    "--fault",
    "flood:us-op-energy@15s/12s,factor=10",
  ],
  "2,000 pull requests a second": ["--fault", "pull_flood:us-op-energy@15s/12s,rate=2000"],
} as const;

interface Measured {
  /** Of the windows, ms. */
  readonly p99: readonly number[];
  /** Processor time that other machines of the host took meanwhile, 0 to 1. */
  readonly stolen: number;
}

const { values } = parseArgs({
  options: { repetitions: { type: "string", default: "5" }, store: { type: "string" } },
});
const store = values.store === undefined ? [] : ["--store", values.store];
const repetitions = Number(values.repetitions);
const scratch = mkdtempSync(join(tmpdir(), "sekisho-fairness-"));
const all = new Map<string, Measured[]>();
try {
  for (let n = 0; n < repetitions; n++) {
    for (const [name, options] of Object.entries(FLOODS)) {
      const measured = await measure(options, `fairness-${n}`, join(scratch, `${n}-${name}`));
      all.set(name, [...(all.get(name) ?? []), measured]);
      console.log(line(`${n + 1} ${name}`, measured));
    }
  }
  for (const [name, measured] of all) {
    const p99 = WINDOWS.map((_, at) => median(measured.map((each) => each.p99[at]!)));
    console.log(line(`median, ${name}`, { p99, stolen: median(measured.map((m) => m.stolen)) }));
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

async function measure(options: readonly string[], seed: string, out: string): Promise<Measured> {
  await promisify(execFile)(process.execPath, [
    join(ROOT, "cli/main.ts"),
    "load",
    ...LOAD,
    ...store,
    ...options,
    "--seed",
    seed,
    "--out",
    out,
  ]);
  const report = JSON.parse(readFileSync(join(out, "load.json"), "utf8")) as LoadReport;
  const { bystanders, keptFrom } = report.arms[0]!.result!;
  const rows = bystanders!.filter(({ stage }) => stage === "exchange");
  const p99 = WINDOWS.map((window) => rows.find((row) => row.window === window)!.p99!);
  return { p99, stolen: keptFrom?.stolen ?? 0 };
}

function line(name: string, { p99, stolen }: Measured): string {
  const [before, during] = p99 as [number, number];
  const within = during <= Math.max(MOST.times * before, before + MOST.moreMs);
  const texts = p99.map((ms) => `${ms.toFixed(1)} ms`).join(" · ");
  return `${name}: ${texts}  ${within ? "within" : "beyond"}  (${(100 * stolen).toFixed(1)} % of the processors' time taken by the host)`;
}
