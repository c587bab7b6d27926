/** Reads the files of a run directory into what an audit compares, each with its line. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { InputError } from "../../domain/input.ts";
import { sekisho } from "../../proto/mod.ts";
import { parseJsonl, type JsonLine } from "../report/mod.ts";
import { sha256 } from "./chain.ts";
import type { Finding } from "./finding.ts";
import { auditFiles, type AuditArm, type ChainEntry, type PackEntry } from "./record.ts";
import {
  decisionLine,
  decodeDecision,
  encodeDecision,
  hex,
  linkOfRow,
  linkRow,
  type DecisionRow,
  type LinkRow,
} from "./rows.ts";

/** Texts of the files; null for one that cannot be read. */
export interface AuditFiles {
  readonly manifest: string;
  readonly decisions: string | null;
  readonly chains: string | null;
  readonly pack: (version: string) => string | null;
}

export interface AuditManifest {
  readonly arms: readonly AuditArm[];
  readonly chains: readonly ChainEntry[];
  readonly packs: readonly PackEntry[];
}

export interface DecisionLine {
  readonly line: number;
  /** Names the submission: `cisa/5`. */
  readonly name: string;
  readonly sequence: number;
  readonly arm: string;
  /** Of the bytes that were stored, in hexadecimal. */
  readonly hash: string;
  readonly decision: sekisho.v1.Decision;
}

export interface LinkLine {
  readonly line: number;
  /** Names the link: `chain/3`. */
  readonly name: string;
  readonly arm: string;
  readonly hash: string;
  readonly link: sekisho.v1.ChainLink;
}

/** What could be read, and what could not. */
export interface Read<T> {
  readonly value: T;
  readonly findings: readonly Finding[];
}

/**
 * Reads the files of a run directory.
 *
 * @throws InputError when there is no manifest
 */
export function readAuditFiles(dir: string): AuditFiles {
  const read = (file: string): string | null => {
    try {
      return readFileSync(join(dir, file), "utf8");
    } catch {
      return null;
    }
  };
  const manifest = read(auditFiles.manifest);
  if (manifest === null) {
    const message = `\`${dir}\` holds no ${auditFiles.manifest}; expected the directory of a run`;
    throw new InputError([{ file: "", line: 0, column: 0, message }]);
  }
  return {
    manifest,
    decisions: read(auditFiles.decisions),
    chains: read(auditFiles.chains),
    pack: (version) => read(auditFiles.pack(version)),
  };
}

const ARMS = z.looseObject({
  arms: z.array(z.looseObject({ runId: z.string(), topology: z.string() })),
});
const CHAINS = z.array(
  z.strictObject({
    chain: z.string(),
    run: z.string(),
    links: z.number(),
    decisions: z.number(),
    head: z.string(),
  }),
);
const PACKS = z.array(z.strictObject({ version: z.string(), sha256: z.string() }));

/**
 * Reads what the manifest says about runs, chains and packs.
 *
 * @throws InputError when it is not the manifest of a run
 */
export function readAuditManifest(text: string): Read<AuditManifest> {
  const content = ARMS.safeParse(parsed(text));
  if (!content.success) {
    const message = "not the manifest of a run; expected what `sekisho run` wrote";
    throw new InputError([{ file: auditFiles.manifest, line: 0, column: 0, message }]);
  }
  const { arms, ...rest } = content.data;
  const chains = CHAINS.safeParse(rest["chains"]);
  const packs = PACKS.safeParse(rest["packs"]);
  const findings = Object.entries({ chains, packs }).flatMap(([record, { error }]) =>
    error ? [manifestFinding(record, error)] : [],
  );
  const value = { arms, chains: chains.data ?? [], packs: packs.data ?? [] };
  return { value, findings };
}

function manifestFinding(record: string, error: z.ZodError): Finding {
  const [issue] = error.issues;
  const place = [record, ...(issue?.path ?? [])].join(".");
  const message = `\`${place}\` is not as it was written: ${issue?.message ?? ""}`;
  return { file: auditFiles.manifest, line: 0, record, message };
}

/** Reads `decisions.jsonl`: every row has to be, to the letter, what its decision is written as. */
export function readDecisionLines(text: string | null): Read<readonly DecisionLine[]> {
  return readLines(auditFiles.decisions, text, ({ line, text: written, row }) => {
    const { arm, sequence, ...fact } = row as DecisionRow;
    const name = `${fact.submitter}/${fact.outboxSequence}`;
    const bytes = encodeDecision(fact);
    if (decisionLine(bytes, sequence, arm) !== written) return { name, read: null };
    const hash = hex(sha256(bytes));
    return { name, read: { line, name, sequence, arm, hash, decision: decodeDecision(bytes) } };
  });
}

/** Reads `chains.jsonl` in the same way. */
export function readLinkLines(text: string | null): Read<readonly LinkLine[]> {
  return readLines(auditFiles.chains, text, ({ line, text: written, row }) => {
    const { arm } = row as LinkRow;
    const link = linkOfRow(row as LinkRow);
    const name = `${link.chain}/${link.position}`;
    if (JSON.stringify(linkRow(link, arm)) !== written) return { name, read: null };
    return { name, read: { line, name, arm, hash: hex(link.hash), link } };
  });
}

function readLines<T>(
  file: string,
  text: string | null,
  read: (line: JsonLine) => { name: string; read: T | null },
): Read<T[]> {
  const findings: Finding[] = [];
  const add = (line: number, record: string, message: string) =>
    findings.push({ file, line, record, message });
  const value: T[] = [];
  if (text === null) add(0, "", "cannot be read: it was removed");
  const { bannered, lines } = parseJsonl(text ?? "");
  if (text !== null && !bannered) add(1, "", "does not begin with the exercise banner");
  for (const line of lines) {
    const outcome = attempt(() => read(line));
    if (outcome?.read) value.push(outcome.read);
    else add(line.line, outcome?.name ?? "", "is not a row as it was written");
  }
  return { value, findings };
}

const parsed = (text: string): unknown => attempt(() => JSON.parse(text) as unknown);

/** Whatever a row was altered into, reading it must not end the audit. */
function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
