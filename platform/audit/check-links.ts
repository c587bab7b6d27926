/** Whether the links are whole: each hash its own content's, each after the one before it. */
import { isChainOf, linkHash } from "./chain.ts";
import type { AuditManifest, LinkLine } from "./files.ts";
import { short, type Finding } from "./finding.ts";
import { auditFiles, type ChainEntry } from "./record.ts";
import { hex } from "./rows.ts";

/** A chain as its links make it. */
export interface Chain {
  readonly entry: ChainEntry;
  readonly links: readonly LinkLine[];
}

/** What the links of `chains.jsonl` differ in from what was stored. */
export function checkLinks(lines: readonly LinkLine[], manifest: AuditManifest): Finding[] {
  const expected = {
    arms: new Map(manifest.arms.map(({ runId, topology }) => [runId, topology])),
    chains: new Set(manifest.chains.map(({ chain }) => chain)),
  };
  const ended = new Set<string>();
  let before: LinkLine | null = null;
  return lines.flatMap((line): Finding[] => {
    const last: LinkLine | null = before?.link.chain === line.link.chain ? before : null;
    if (before && !last) ended.add(before.link.chain);
    before = line;
    const moved = ended.has(line.link.chain);
    const message =
      ownProblem(line, expected) ??
      (moved ? "stands apart from the rest of its chain: it was moved" : orderProblem(line, last));
    return message === null
      ? []
      : [{ file: auditFiles.chains, line: line.line, record: line.name, message }];
  });
}

interface Expected {
  /** Topology by run. */
  readonly arms: ReadonlyMap<string, string>;
  readonly chains: ReadonlySet<string>;
}

function ownProblem({ link, hash, arm }: LinkLine, { arms, chains }: Expected): string | null {
  const actual = hex(linkHash(link));
  if (actual !== hash) return `its content hashes to ${short(actual)}, and it says ${short(hash)}`;
  const topology = arms.get(link.runId);
  if (topology === undefined) return `belongs to \`${link.runId}\`, no run of this directory`;
  if (topology !== arm) return `names the arm \`${arm}\`, which is not its run's`;
  if (!isChainOf(link.chain, link.runId)) return "its chain is not one of its run";
  if (!chains.has(link.chain)) return "is in a chain that the manifest does not name: it was added";
  return null;
}

function orderProblem({ link }: LinkLine, last: LinkLine | null): string | null {
  const expected = (last?.link.position ?? 0) + 1;
  if (link.position !== expected) {
    return `stands where link ${expected} of its chain is expected: one was removed, added or moved`;
  }
  const previous = hex(link.previous);
  if (previous === (last?.hash ?? "")) return null;
  return `follows ${short(previous)}, and the link before it is ${short(last?.hash ?? "")}`;
}

/** Links by chain, in the order in which the chains stand. */
export function chainsOf(lines: readonly LinkLine[]): Chain[] {
  return [...Map.groupBy(lines, ({ link }) => link.chain).values()].map((links) => {
    const last = links.at(-1)!;
    const decisions = links.reduce((sum, { link }) => sum + link.decisions.length, 0);
    const { chain, runId } = last.link;
    const entry = { chain, run: runId, links: links.length, decisions, head: last.hash };
    return { entry, links };
  });
}

/** Whether what links have seen of each other is there. Chains of other runs cannot be looked up. */
export function checkSeen(chains: readonly Chain[], manifest: AuditManifest): Finding[] {
  const hashes = new Map(chains.map(({ entry, links }) => [entry.chain, links.map((l) => l.hash)]));
  const ours = (chain: string): boolean =>
    hashes.has(chain) || manifest.arms.some(({ runId }) => isChainOf(chain, runId));
  return chains
    .flatMap(({ links }) => links)
    .flatMap((line) =>
      line.link.seen
        .map((head) => ({
          chain: head.chain ?? "",
          position: head.position ?? 0,
          hash: hex(head.hash),
        }))
        .filter(({ chain }) => ours(chain))
        .filter(({ chain, position, hash }) => hashes.get(chain)?.[position - 1] !== hash)
        .map(({ chain, position, hash }) => ({
          file: auditFiles.chains,
          line: line.line,
          record: line.name,
          message: `has seen link ${position} of ${chain} as ${short(hash)}, which is not there`,
        })),
    );
}

/** Whether the chains go as far as the manifest says. */
export function checkHeads(
  chains: readonly Chain[],
  manifest: AuditManifest,
  manifestText: string,
): Finding[] {
  const names = new Set(manifest.chains.map(({ chain }) => chain));
  const actual = chains.map(({ entry }) => entry).filter(({ chain }) => names.has(chain));
  return manifest.chains.flatMap((named, place) => {
    const message = headProblem(named, actual[place]);
    const line = lineOf(manifestText, JSON.stringify(named.chain));
    return message === null
      ? []
      : [{ file: auditFiles.manifest, line, record: named.chain, message }];
  });
}

function headProblem(named: ChainEntry, actual: ChainEntry | undefined): string | null {
  const inFile = `${auditFiles.chains} has`;
  if (!actual) return `${inFile} no link of it`;
  if (actual.chain !== named.chain) return `${inFile} ${actual.chain} in its place`;
  if (named.run !== actual.run) return `belongs to \`${actual.run}\` and not to \`${named.run}\``;
  if (extent(named) === extent(actual)) return null;
  return `goes by the manifest to ${extent(named)}, and ${inFile} ${extent(actual)}`;
}

const extent = ({ links, decisions, head }: ChainEntry): string =>
  `${links} links with ${decisions} decisions up to ${head}`;

/** The first line that holds the text; 0 for none. */
function lineOf(text: string, part: string): number {
  return text.split("\n").findIndex((line) => line.includes(part)) + 1;
}
