/** Writes the run directory, and the reports that are made of it. */
import type { Report } from "../../domain/measurement/mod.ts";
import {
  journalByArm,
  manifestSchema,
  rebuildReport,
  writeRunDirectory,
} from "../../platform/report/mod.ts";
import type { ArmResult } from "./arm.ts";
import type { Collector } from "./collect.ts";
import type { manifestOf } from "./manifest.ts";

export interface WriteInput {
  readonly dir: string;
  readonly manifest: ReturnType<typeof manifestOf>;
  readonly arms: readonly ArmResult[];
  readonly collector: Collector;
}

export function writeRun(input: WriteInput): Report {
  const { dir, arms, collector } = input;
  const manifest = manifestSchema.parse(input.manifest);
  const armOf = new Map(manifest.arms.map(({ runId, topology }) => [runId, topology]));
  const decisions = collector.decisions.flatMap(({ runId, fact }) => {
    const arm = armOf.get(runId);
    return arm === undefined ? [] : [{ arm, ...fact }];
  });
  const ledger = arms.flatMap(({ rows }) => rows);
  const journal = journalByArm(collector.journal, manifest.arms);
  writeRunDirectory(dir, { manifest, ledger, decisions, journal });
  return rebuildReport(dir);
}
