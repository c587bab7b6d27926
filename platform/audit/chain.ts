/**
 * Hash chains over the decision log: a link holds the hashes of decisions and of the link before it,
 * so that no decision can be changed, removed, moved or put in without every later link changing.
 */
import { hash } from "node:crypto";
import { sekisho } from "../../proto/mod.ts";

type ChainLink = sekisho.v1.ChainLink;
type LinkedDecision = sekisho.v1.LinkedDecision.$Properties;
type ChainHead = sekisho.v1.ChainHead.$Properties;

/** What a link says, besides its place in the chain. */
export interface LinkContent {
  readonly chain: string;
  /** "" outside a run. */
  readonly runId: string;
  readonly decisions: readonly LinkedDecision[];
  readonly seen: readonly ChainHead[];
}

/** SHA-256. */
export function sha256(bytes: Uint8Array): Uint8Array {
  return hash("sha256", bytes, "buffer");
}

/** The link that follows another; the first of its chain follows null. */
export function linkAfter(previous: ChainLink | null, content: LinkContent): ChainLink {
  const link = sekisho.v1.ChainLink.create({
    chain: content.chain,
    position: (previous?.position ?? 0) + 1,
    previous: previous?.hash ?? new Uint8Array(0),
    runId: content.runId,
    decisions: [...content.decisions],
    seen: [...content.seen],
  });
  link.hash = linkHash(link);
  return link;
}

/** SHA-256 over the encoded link without its hash. */
export function linkHash(link: ChainLink): Uint8Array {
  const { chain, position, previous, runId, decisions, seen } = link;
  const unhashed = { chain, position, previous, runId, decisions, seen };
  return sha256(sekisho.v1.ChainLink.encode(unhashed).finish());
}

/**
 * Name of the chain of one process start and one run: letters, digits, `-` and `_`, the run last.
 *
 * @param start names the start of a process; no two starts share one
 */
export function chainName(start: string, runId: string): string {
  return `${start}_${runToken(runId)}`;
}

/** Whether a chain of this name is one of this run. */
export function isChainOf(chain: string, runId: string): boolean {
  return chain.endsWith(`_${runToken(runId)}`);
}

const runToken = (runId: string): string => runId.replaceAll(/[^A-Za-z0-9-]/g, "-") || "no-run";
