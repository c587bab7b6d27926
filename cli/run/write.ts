/** Writes the run directory, and the reports that are made of it. */
import type { Report } from "../../domain/measurement/mod.ts";
import { auditRecord, writeAuditFiles } from "../../platform/audit/mod.ts";
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

export function writeRun({ dir, manifest, arms, collector }: WriteInput): Report {
  const audit = auditRecord(manifest.arms, collector.audit);
  writeRunDirectory(dir, {
    manifest: manifestSchema.parse({ ...manifest, ...audit.manifest }),
    ledger: arms.flatMap(({ rows }) => rows),
    decisions: audit.rows,
    journal: journalByArm(collector.journal, manifest.arms),
    health: arms.flatMap(({ health }, place) =>
      health.map((each) => Object.assign({ arm: manifest.arms[place]!.topology }, each)),
    ),
    histograms: arms.flatMap(({ histograms }, place) =>
      histograms.map((edge) => Object.assign({ arm: manifest.arms[place]!.topology }, edge)),
    ),
  });
  writeAuditFiles(dir, audit);
  return rebuildReport(dir);
}
