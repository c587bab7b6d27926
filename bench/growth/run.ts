/** What deciding costs, and what it keeps in memory, as organisations, agreements and labels become more. */
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Series } from "../measured.ts";
import type { Comparison } from "../rows.ts";
import type { Grown } from "./deciding.ts";
import type { Size } from "./world.ts";

const SMALL: Size = { organisations: 25, agreements: 50, labels: 10 };
const SMALL_END = "itself at the small end";
/** More labels than are ever remembered: what is kept must not grow with them. */
const BEYOND = 200_000;
const LARGE: Readonly<Record<string, Size>> = {
  "1,000 organisations (25)": { ...SMALL, organisations: 1_000 },
  "10,000 agreements (50)": { ...SMALL, agreements: 10_000 },
  "100,000 labels (10)": { ...SMALL, labels: 100_000 },
};
const MOST_TIMES = 1.5;

const run = promisify(execFile);

async function grownIn({ organisations, agreements, labels }: Size): Promise<Grown> {
  const program = [join(import.meta.dirname, "deciding.ts"), organisations, agreements, labels];
  const { stdout } = await run(process.execPath, ["--expose-gc", ...program.map(String)]);
  return JSON.parse(stdout) as Grown;
}

const cost = (what: string): string => `deciding, ${what}`;
const memory = (what: string): string => `remembered, ${what}`;
const MOST_LABELS = "100,000 labels (10)";

export async function measureGrowth(repetitions: number): Promise<Series[]> {
  const worlds = { [SMALL_END]: SMALL, ...LARGE };
  const found = new Map<string, Grown[]>(Object.keys(worlds).map((name) => [name, []]));
  for (let round = 0; round < repetitions; round++)
    for (const [name, size] of Object.entries(worlds)) found.get(name)!.push(await grownIn(size));
  const beyond = await grownIn({ ...SMALL, labels: BEYOND });
  const both = (who: string, name: string, key: string): Series[] => {
    const values = found.get(key)!;
    return [
      {
        name: cost(name),
        who,
        unit: "µs/delivery",
        values: values.map((one) => one.perDeliveryUs),
      },
      { name: memory(name), who, unit: "MiB", values: values.map((one) => one.heapMiB) },
    ];
  };
  return [
    ...both(SMALL_END, SMALL_END, SMALL_END),
    ...Object.keys(LARGE).flatMap((name) => both("sekisho", name, name)),
    { name: BOUND, who: "sekisho", unit: "MiB", values: [beyond.heapMiB] },
    { ...both(HALF, BOUND, MOST_LABELS)[1]!, name: BOUND },
  ];
}

const BOUND = "remembered, 200,000 labels (100,000)";
const HALF = "itself with 100,000";

export const GROWTH: readonly Comparison[] = [
  ...Object.keys(LARGE).map((name): Comparison => ({
    kind: "within",
    measurement: cost(name),
    against: cost(SMALL_END),
    peer: SMALL_END,
    target: MOST_TIMES,
  })),
  ...Object.keys(LARGE).map((name): Comparison => ({
    kind: "within",
    measurement: memory(name),
    against: memory(SMALL_END),
    peer: SMALL_END,
    target: null,
  })),
  // With twice the labels that are kept, no more is kept.
  { kind: "within", measurement: BOUND, against: BOUND, peer: HALF, target: MOST_TIMES },
];
