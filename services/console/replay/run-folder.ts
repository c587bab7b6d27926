/** A run directory as something to replay: its journal, its decisions, and what its ledger says arrived. */
import { existsSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import type { Named, Pack } from "../../../domain/pack/mod.ts";
import { InputError } from "../../../domain/input.ts";
import type { Timeline } from "../../../domain/timeline/mod.ts";
import { auditFiles } from "../../../platform/audit/mod.ts";
import { parsePack } from "../../../platform/pack/mod.ts";
import { readRunDirectory, type RunRecord } from "../../../platform/report/mod.ts";
import type { Performance, Theatre } from "./theatre.ts";

/**
 * Reads a run directory whole.
 * @throws InputError for what is not as it was written, or has no rules with it
 */
export function runTheatre(dir: string): Theatre {
  const record = readRunDirectory(dir);
  const { manifest } = record;
  const pack = packOf(dir, record);
  const zones = new Map(pack.organisations.map(({ id, timeZone }) => [id, timeZone]));
  const performances = new Map(
    manifest.arms.map((arm) => [arm.topology, performanceOf(record, arm)]),
  );
  const ids = [...performances.keys()];
  const timeline = timelineOf(dir);
  const renamed = new Map(
    (timeline?.organizations ?? []).map(({ id, name, names }) => [id, { name, names }]),
  );
  return {
    source: "run",
    exercise: inFolder(manifest.exercise, basename(resolve(dir))),
    startOfExercise: manifest.exercise.startOfExercise,
    pack,
    organisations: manifest.organisations.map(({ id, name, names, nation }) => ({
      id,
      ...(renamed.get(id) ?? { name, names }),
      nation,
      timeZone: zones.get(id) ?? "UTC",
    })),
    timeline,
    arms: () => ids,
    performance: (arm) => performances.get(arm || ids[0]!) ?? null,
  };
}

const inFolder = ({ name, names }: Named, folder: string): Named => ({
  name: `${name} (${folder})`,
  names: names && { ja: `${names.ja} (${folder})` },
});

function performanceOf(
  { journal, decisions, ledger }: RunRecord,
  { topology, runId, endStoryMs }: RunRecord["manifest"]["arms"][number],
): Performance {
  const arrivals = new Map(
    ledger.flatMap((row) =>
      row.kind === "delivery" && row.arm === topology
        ? [[row.delivery, row.arrivedStoryMs] as const]
        : [],
    ),
  );
  return {
    topology,
    recorded: {
      runId,
      journal: journal.filter(({ arm }) => arm === topology),
      decisions: decisions.filter(({ arm }) => arm === topology),
      truncated: false,
    },
    endMs: endStoryMs,
    arrived: (delivery) => arrivals.get(delivery),
  };
}

/** The rules that the last decision was made under; its organisations and links are the map. */
function packOf(dir: string, { decisions, manifest }: RunRecord): Pack {
  const version = decisions.at(-1)?.packVersion ?? manifest.pack.version;
  const path = join(dir, auditFiles.pack(version));
  const problem = (message: string) =>
    new InputError([{ file: path, line: 0, column: 0, message }]);
  if (!existsSync(path)) {
    throw problem(
      `the rules of version \`${version}\` are not there; expected a run directory as \`sekisho run\` writes it`,
    );
  }
  let stored: { readonly pack?: unknown };
  try {
    stored = JSON.parse(readFileSync(path, "utf8")) as typeof stored;
  } catch {
    throw problem("is not JSON; was it edited or cut?");
  }
  return parsePack(JSON.stringify(stored.pack ?? null), path);
}

/** Played exercises keep their timeline. */
function timelineOf(dir: string): Timeline | null {
  const path = join(dir, "timeline.json");
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Timeline) : null;
}
