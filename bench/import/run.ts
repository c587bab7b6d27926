/** Documents a second: CSAF advisories and catalogues of packs, beside reading the same files as JSON alone. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describeRefused, importCsaf } from "../../platform/csaf/mod.ts";
import { loadPack } from "../../platform/pack/mod.ts";
import type { Series } from "../measured.ts";
import type { Comparison } from "../rows.ts";
import { writeAdvisories, writePack } from "./documents.ts";

const ADVISORIES = 180;
/** Times the shipped catalogue. */
const TIMES = 12;
const CSAF = "import of CSAF advisories";
const CATALOGUE = "import of a pack's catalogue";
const PEER = "JSON.parse of the same";
/** Rounds before those that count: what is compiled is compiled then. */
const WARM_UP = 12;

/** Documents a second of one pass. */
type Pass = () => Promise<number>;

export async function measureImport(
  repetitions: number,
  { csaf }: { readonly csaf: string | null },
): Promise<Series[]> {
  const folder = mkdtempSync(join(tmpdir(), "sekisho-bench-"));
  try {
    const passes = [...csafPasses(csaf ?? ownAdvisories(folder)), ...cataloguePasses(folder)];
    const series = passes.map(({ name, who }) => ({
      name,
      who,
      unit: "/s",
      values: [] as number[],
    }));
    for (let round = -WARM_UP; round < repetitions; round++)
      for (const [at, { pass }] of passes.entries()) {
        const perSec = await pass();
        if (round >= 0) series[at]!.values.push(perSec);
      }
    return series;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function ownAdvisories(folder: string): string {
  const own = join(folder, "csaf");
  mkdirSync(own);
  writeAdvisories(own, ADVISORIES);
  return own;
}

interface Named {
  readonly name: string;
  readonly who: string;
  readonly pass: Pass;
}

function csafPasses(folder: string): Named[] {
  const files = jsonFiles(folder);
  return [
    {
      name: CSAF,
      who: "sekisho",
      pass: () =>
        perSec(files.length, async () => {
          const { refused } = await importCsaf(folder, { allowRestricted: true });
          if (refused.length > 0) throw new Error(describeRefused(refused).slice(0, 5).join("\n"));
        }),
    },
    { name: CSAF, who: PEER, pass: () => parsed(files, files.length) },
  ];
}

function cataloguePasses(folder: string): Named[] {
  const pack = join(folder, "pack");
  const { incidents, json } = writePack(pack, TIMES);
  const files = json.map((text, at) => {
    const file = join(folder, `catalogue-${at}.json`);
    writeFileSync(file, text);
    return file;
  });
  return [
    {
      name: CATALOGUE,
      who: "sekisho",
      pass: () =>
        perSec(incidents, () => {
          const { catalogue } = loadPack(pack);
          if (catalogue.length !== incidents)
            throw new Error(`${catalogue.length} of ${incidents}`);
        }),
    },
    { name: CATALOGUE, who: PEER, pass: () => parsed(files, incidents) },
  ];
}

const parsed = (files: readonly string[], documents: number): Promise<number> =>
  perSec(documents, () => {
    for (const file of files) JSON.parse(readFileSync(file, "utf8"));
  });

async function perSec(documents: number, work: () => Promise<void> | void): Promise<number> {
  const begun = performance.now();
  await work();
  return documents / ((performance.now() - begun) / 1_000);
}

const jsonFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.toLowerCase().endsWith(".json"))
    .map((name) => join(folder, name));

export const IMPORT: readonly Comparison[] = [CSAF, CATALOGUE].map((name) => ({
  kind: "ahead",
  measurement: name,
  against: name,
  peer: PEER,
  target: 0.3,
  more: true,
}));
