/** Rows of `decisions.jsonl` and `chains.jsonl`: readable, and nothing of what they stand for is lost. */
import { decisionFact, decisionMessage, type DecisionFact } from "../../domain/measurement/mod.ts";
import { sekisho } from "../../proto/mod.ts";
import { labelFromWire, labelToWire } from "../bus/mod.ts";

type ChainLink = sekisho.v1.ChainLink;

/** A decision as DECISIONS keeps it. */
export interface StoredDecision extends DecisionFact {
  /** In DECISIONS. */
  readonly sequence: number;
}

export interface DecisionRow extends StoredDecision {
  /** Topology of the run it belongs to. */
  readonly arm: string;
}

/** A link of a chain; hashes in hexadecimal. */
export interface LinkRow {
  readonly arm: string;
  readonly chain: string;
  readonly position: number;
  readonly previous: string;
  readonly runId: string;
  readonly decisions: readonly { readonly sequence: number; readonly hash: string }[];
  readonly seen: readonly {
    readonly chain: string;
    readonly position: number;
    readonly hash: string;
  }[];
  readonly hash: string;
}

/** A decision that its row would not reproduce to the byte. */
export class LossyRecordError extends Error {
  constructor({ submitter, outboxSequence, sequence }: StoredDecision) {
    super(
      `the decision on ${submitter}/${outboxSequence} (${sequence} in DECISIONS) holds what this version of sekisho cannot record; use the version that the checkpoint runs`,
    );
    this.name = "LossyRecordError";
  }
}

/**
 * A decision from the bytes that were stored.
 *
 * @throws LossyRecordError when the bytes cannot be had from it again
 */
export function storedDecision(bytes: Uint8Array, sequence: number): StoredDecision {
  const stored = { sequence, ...decisionFact(decodeDecision(bytes), labelFromWire) };
  if (Buffer.compare(encodeDecision(stored), bytes) !== 0) throw new LossyRecordError(stored);
  return stored;
}

/** The bytes that were stored. Throws for what is no decision. */
export function encodeDecision(fact: DecisionFact): Uint8Array {
  return sekisho.v1.Decision.encode(decisionMessage(fact, labelToWire)).finish();
}

/** Decodes without the runtime's own text decoder, which replaces what is not well-formed. */
export function decodeDecision(bytes: Uint8Array): sekisho.v1.Decision {
  return sekisho.v1.Decision.decode(plain(bytes));
}

/** A decision's line, from the bytes that were stored. */
export function decisionLine(bytes: Uint8Array, sequence: number, arm: string): string {
  const fact = decisionFact(decodeDecision(bytes), labelFromWire);
  return JSON.stringify(decisionRow({ sequence, ...fact }, arm));
}

export function decisionRow(stored: StoredDecision, arm: string): DecisionRow {
  const { sequence, ...fact } = stored;
  return { arm, sequence, ...fact };
}

export function linkRow(link: ChainLink, arm: string): LinkRow {
  const { chain, position, previous, runId } = link;
  return {
    arm,
    chain,
    position,
    previous: hex(previous),
    runId,
    decisions: link.decisions.map(({ sequence, hash }) => ({
      sequence: sequence ?? 0,
      hash: hex(hash),
    })),
    seen: link.seen.map((head) => ({
      chain: head.chain ?? "",
      position: head.position ?? 0,
      hash: hex(head.hash),
    })),
    hash: hex(link.hash),
  };
}

/** The link that a row was made of. Throws for what is no row. */
export function linkOfRow(row: LinkRow): ChainLink {
  return sekisho.v1.ChainLink.create({
    chain: row.chain,
    position: row.position,
    previous: fromHex(row.previous),
    runId: row.runId,
    decisions: row.decisions.map(({ sequence, hash }) => ({ sequence, hash: fromHex(hash) })),
    seen: row.seen.map(({ chain, position, hash }) => ({ chain, position, hash: fromHex(hash) })),
    hash: fromHex(row.hash),
  });
}

export function hex(bytes: Uint8Array | null | undefined): string {
  return Buffer.from(bytes ?? []).toString("hex");
}

const fromHex = (text: string): Uint8Array => plain(Buffer.from(text, "hex"));

const plain = ({ buffer, byteOffset, length }: Uint8Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, length);
