/** What a run directory holds for an audit, from what was stored: rows, packs and the manifest's part. */
import { hash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Pack } from "../../domain/pack/types.ts";
import { sekisho } from "../../proto/mod.ts";
import { EXERCISE_BANNER } from "../bus/mod.ts";
import { jsonlText } from "../report/mod.ts";
import { decisionRow, hex, linkRow, type DecisionRow, type StoredDecision } from "./rows.ts";

type ChainLink = sekisho.v1.ChainLink;

/** Files of a run directory that an audit reads. */
export const auditFiles = {
  manifest: "manifest.json",
  decisions: "decisions.jsonl",
  chains: "chains.jsonl",
  /** A version as a file name, whatever the pack is called. */
  pack: (version: string) =>
    `packs/${encodeURIComponent(version.toWellFormed()).replaceAll("%40", "@")}.json`,
} as const;

/** A run of the directory. */
export interface AuditArm {
  readonly runId: string;
  readonly topology: string;
}

/** How far a chain goes, for the manifest. */
export interface ChainEntry {
  readonly chain: string;
  /** Run it belongs to. */
  readonly run: string;
  readonly links: number;
  /** Decisions in them; the same one twice counts twice. */
  readonly decisions: number;
  /** Hash of the last link, in hexadecimal. */
  readonly head: string;
}

/** A pack version that decisions name. */
export interface PackEntry {
  readonly version: string;
  /** SHA-256 of its file, in hexadecimal. */
  readonly sha256: string;
}

/** What was stored, of whatever runs. */
export interface AuditSources {
  readonly decisions: readonly StoredDecision[];
  /** In the order in which they were stored. */
  readonly links: readonly ChainLink[];
  /** By version. */
  readonly packs: ReadonlyMap<string, Pack>;
}

export interface AuditRecord {
  readonly rows: readonly DecisionRow[];
  /** To be merged into the manifest. */
  readonly manifest: {
    readonly chains: readonly ChainEntry[];
    readonly packs: readonly PackEntry[];
  };
  /** Content of `chains.jsonl` and of the packs' files, by path within the directory. */
  readonly files: ReadonlyMap<string, string>;
}

/** Keeps what belongs to these runs, in the order that an audit expects. */
export function auditRecord(arms: readonly AuditArm[], sources: AuditSources): AuditRecord {
  const topologies = new Map(arms.map(({ runId, topology }) => [runId, topology]));
  const rows = sources.decisions
    .filter(({ runId }) => topologies.has(runId))
    .toSorted((a, b) => a.sequence - b.sequence)
    .map((decision) => decisionRow(decision, topologies.get(decision.runId)!));
  const ours = sources.links.filter(({ runId }) => topologies.has(runId));
  const chains = [...Map.groupBy(ours, ({ chain }) => chain).values()];
  const links = chains.flatMap((chain) =>
    chain.map((link) => linkRow(link, topologies.get(link.runId)!)),
  );
  const versions = [...new Set(rows.map(({ packVersion }) => packVersion))].toSorted();
  const packs = versions.flatMap((version) => {
    const pack = sources.packs.get(version);
    return pack ? [{ version, text: packText(pack) }] : [];
  });
  return {
    rows,
    manifest: {
      chains: chains.map(entryOf),
      packs: packs.map(({ version, text }) => ({ version, sha256: hash("sha256", text) })),
    },
    files: new Map([
      [auditFiles.chains, jsonlText(links)],
      ...packs.map(({ version, text }) => [auditFiles.pack(version), text] as const),
    ]),
  };
}

/** Writes what the run directory does not have from elsewhere. */
export function writeAuditFiles(dir: string, { files }: AuditRecord): void {
  for (const [file, text] of files) {
    const path = join(dir, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

function entryOf(links: readonly ChainLink[]): ChainEntry {
  const last = links.at(-1)!;
  return {
    chain: last.chain,
    run: last.runId,
    links: links.length,
    decisions: links.reduce((sum, { decisions }) => sum + decisions.length, 0),
    head: hex(last.hash),
  };
}

function packText(pack: Pack): string {
  return `${JSON.stringify({ banner: EXERCISE_BANNER, pack }, null, 2)}\n`;
}
