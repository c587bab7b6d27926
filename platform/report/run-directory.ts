/** The files of a run directory from which its reports are made. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { InputError } from "../../domain/input.ts";
import type {
  DecisionFact,
  JournalFact,
  LedgerRow,
  ProcessHealth,
} from "../../domain/measurement/mod.ts";
import { EXERCISE_BANNER } from "../bus/subjects.ts";
import { encodedEdgeSchema, type EncodedEdge } from "../histograms/mod.ts";
import { readJsonl, writeJsonl } from "./jsonl.ts";
import { manifestSchema, type Manifest } from "./manifest.ts";

export const files = {
  manifest: "manifest.json",
  ledger: "ledger.jsonl",
  decisions: "decisions.jsonl",
  journal: "journal.jsonl",
  histograms: "histograms.jsonl",
  health: "health.jsonl",
  latencyCsv: "latency.csv",
  timelineCsv: "timeline.csv",
  intervals: "intervals.jsonl",
  reportJson: "report.json",
  reportHtml: "report.html",
} as const;

/** Something that belongs to one arm, named by its topology. */
export type OfArm<T> = T & { readonly arm: string };

export interface RunRecord {
  readonly manifest: Manifest;
  /** Rows of all arms. */
  readonly ledger: readonly LedgerRow[];
  readonly decisions: readonly OfArm<DecisionFact>[];
  readonly journal: readonly OfArm<JournalFact>[];
  /** Histograms of all arms, as the metrics service recorded them over its rows. */
  readonly histograms: readonly OfArm<EncodedEdge>[];
  /** Event-loop delay of every process in every arm. */
  readonly health: readonly OfArm<ProcessHealth>[];
}

/** Writes manifest, ledger, decisions, journal and histograms; `rebuildReport` then makes the reports of them. */
export function writeRunDirectory(dir: string, record: RunRecord): void {
  mkdirSync(dir, { recursive: true });
  const manifest = { ...record.manifest, banner: EXERCISE_BANNER };
  writeFileSync(join(dir, files.manifest), `${JSON.stringify(manifest, null, 2)}\n`);
  writeJsonl(join(dir, files.ledger), record.ledger);
  writeJsonl(join(dir, files.decisions), record.decisions);
  writeJsonl(join(dir, files.journal), record.journal);
  writeJsonl(join(dir, files.histograms), record.histograms);
  writeJsonl(join(dir, files.health), record.health);
}

/**
 * Reads a run directory.
 *
 * @throws InputError naming every line or field that is not as it was written
 */
export function readRunDirectory(dir: string): RunRecord {
  return {
    manifest: readManifest(join(dir, files.manifest)),
    ledger: readJsonl(join(dir, files.ledger), isLedgerRow),
    decisions: readJsonl(join(dir, files.decisions), isDecision),
    journal: readJsonl(join(dir, files.journal), isEvent),
    histograms: readIfThere(join(dir, files.histograms), isHistogram),
    health: readIfThere(join(dir, files.health), isHealth),
  };
}

function readManifest(path: string): Manifest {
  const problem = (message: string) => ({ file: path, line: 0, column: 0, message });
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, "utf8"));
  } catch {
    const message = "cannot be read as JSON; expected the manifest of a run directory";
    throw new InputError([problem(message)]);
  }
  const parsed = manifestSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new InputError(
    parsed.error.issues.map((issue) => problem(`\`${issue.path.join(".")}\`: ${issue.message}`)),
  );
}

/** None in runs recorded before there were any. */
const readIfThere = <T>(path: string, check: (row: unknown) => row is T): T[] =>
  existsSync(path) ? readJsonl(path, check) : [];

const LEDGER_KINDS = z.looseObject({
  arm: z.string(),
  kind: z.enum(["submission", "delivery", "denial", "awareness", "desk"]),
});
const DECISION = z.looseObject({ arm: z.string(), outboxSequence: z.number() });
const EVENT = z.looseObject({ arm: z.string(), kind: z.string(), storyMs: z.number() });

const isLedgerRow = (row: unknown): row is LedgerRow => LEDGER_KINDS.safeParse(row).success;
const isDecision = (row: unknown): row is OfArm<DecisionFact> => DECISION.safeParse(row).success;
const HISTOGRAM = encodedEdgeSchema.extend({ arm: z.string() });
const isHistogram = (row: unknown): row is OfArm<EncodedEdge> => HISTOGRAM.safeParse(row).success;
const HEALTH = z.looseObject({
  arm: z.string(),
  process: z.string(),
  stalls: z.array(z.object({})),
});
const isHealth = (row: unknown): row is OfArm<ProcessHealth> => HEALTH.safeParse(row).success;
const isEvent = (row: unknown): row is OfArm<JournalFact> => EVENT.safeParse(row).success;

/**
 * Tells which arm each event of a journal belongs to. Arms run one after the other: an event belongs
 * to the run it names under `runId`, or to the one that was started last before it.
 */
export function journalByArm(
  journal: readonly JournalFact[],
  arms: readonly { readonly runId: string; readonly topology: string }[],
): OfArm<JournalFact>[] {
  const topologies = new Map(arms.map(({ runId, topology }) => [runId, topology]));
  let arm = arms[0]?.topology ?? "";
  return journal
    .toSorted((a, b) => a.unixMs - b.unixMs)
    .map((event) => {
      arm = topologies.get(event.detail["run"] ?? "") ?? arm;
      return Object.assign({ arm }, event);
    });
}
