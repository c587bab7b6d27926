/** Whether every pack version that a decision names is there, and is what it is called. */
import { hash } from "node:crypto";
import { InputError } from "../../domain/input.ts";
import type { Pack } from "../../domain/pack/types.ts";
import { parsePack } from "../pack/mod.ts";
import type { AuditFiles, AuditManifest, DecisionLine, Read } from "./files.ts";
import { short, type Finding } from "./finding.ts";
import { auditFiles } from "./record.ts";

/** The packs by version, and what is wrong with those that cannot be used. */
export function readPacks(
  files: AuditFiles,
  rows: readonly DecisionLine[],
  manifest: AuditManifest,
): Read<ReadonlyMap<string, Pack>> {
  const named = Map.groupBy(rows, ({ decision }) => decision.packVersion);
  const digests = new Map(manifest.packs.map(({ version, sha256 }) => [version, sha256]));
  const packs = new Map<string, Pack>();
  const findings: Finding[] = [];
  for (const version of new Set([...named.keys(), ...digests.keys()])) {
    const file = auditFiles.pack(version);
    const outcome = named.has(version)
      ? readPack(files.pack(version), version, file, digests.get(version))
      : "is named by no decision, and the manifest has it";
    if (typeof outcome === "string") {
      findings.push({ file, line: 0, record: version, message: outcome });
    } else packs.set(version, outcome);
  }
  return { value: packs, findings };
}

function readPack(
  text: string | null,
  version: string,
  file: string,
  digest: string | undefined,
): Pack | string {
  if (text === null) return "cannot be read, and decisions were made under it";
  const actual = hash("sha256", text);
  if (digest === undefined) return "is not in the manifest, and decisions were made under it";
  if (actual !== digest)
    return `hashes to ${short(actual)}, and the manifest says ${short(digest)}`;
  try {
    const { pack } = JSON.parse(text) as { pack: unknown };
    const parsed = parsePack(JSON.stringify(pack), file);
    return parsed.version === version ? parsed : `holds the version \`${parsed.version}\``;
  } catch (error) {
    if (error instanceof InputError) return error.problems[0]?.message ?? error.message;
    return `is not a pack as it was written: ${(error as Error).message}`;
  }
}
