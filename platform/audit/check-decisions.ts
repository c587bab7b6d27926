/** Whether the decisions are those that the links hold: every one, unchanged, and no other. */
import type { Chain } from "./check-links.ts";
import type { AuditManifest, DecisionLine, LinkLine } from "./files.ts";
import { short, type Finding } from "./finding.ts";
import { auditFiles } from "./record.ts";
import { hex } from "./rows.ts";

interface Linked {
  readonly hash: string;
  readonly by: LinkLine;
}

/** What the rows of `decisions.jsonl` differ in from what was stored, in their order. */
export function checkDecisions(
  rows: readonly DecisionLine[],
  chains: readonly Chain[],
  manifest: AuditManifest,
): Finding[] {
  const { linked, findings } = indexLinks(chains);
  const topologies = new Map(manifest.arms.map(({ runId, topology }) => [runId, topology]));
  const misplaced = placeProblems(rows);
  const wrong = rows.flatMap((row): Finding[] => {
    const message =
      linkProblem(row, linked.get(row.sequence)) ??
      misplaced.get(row) ??
      runProblem(row, topologies);
    return message === null ? [] : [findingAt(row.line, row.name, message)];
  });
  return [...findings, ...[...wrong, ...missing(rows, linked)].toSorted((a, b) => a.line - b.line)];
}

/** Rows that stand twice, decide twice, or stand elsewhere than by their sequence. */
function placeProblems(rows: readonly DecisionLine[]): Map<DecisionLine, string> {
  const problems = new Map<DecisionLine, string>();
  const sequences = new Set<number>();
  const names = new Set<string>();
  const once = rows.filter((row) => {
    const twice = sequences.has(row.sequence) || names.has(row.name);
    sequences.add(row.sequence);
    names.add(row.name);
    if (twice) problems.set(row, "stands twice, or decides again: it was added");
    return !twice;
  });
  const order = once.map(({ sequence }) => sequence).toSorted((a, b) => a - b);
  for (const [place, row] of once.entries()) {
    const expected = order[place]!;
    if (row.sequence === expected) continue;
    problems.set(
      row,
      `has the sequence ${row.sequence} and stands where ${expected} belongs: it was moved`,
    );
  }
  return problems;
}

function linkProblem(row: DecisionLine, linked: Linked | undefined): string | null {
  if (!linked) return `no link holds the sequence ${row.sequence}: it was added, or never linked`;
  const { hash, by } = linked;
  const place = `${auditFiles.chains}:${by.line}`;
  if (hash !== row.hash) {
    return `hashes to ${short(row.hash)}, and ${short(hash)} was stored (${place}): it was changed`;
  }
  if (by.link.runId !== row.decision.runId) return `is in a chain of another run (${place})`;
  return null;
}

function runProblem(
  { decision, arm }: DecisionLine,
  topologies: ReadonlyMap<string, string>,
): string | null {
  const topology = topologies.get(decision.runId);
  if (topology !== arm) return `names the arm \`${arm}\`, which is not its run's`;
  if (decision.topology !== "" && decision.topology !== topology) {
    return `was decided under the topology \`${decision.topology}\`, and the manifest says \`${topology}\``;
  }
  return null;
}

/** A decision that was handed out twice may be in two links, as the same. */
function indexLinks(chains: readonly Chain[]) {
  const linked = new Map<number, Linked>();
  const findings: Finding[] = [];
  for (const line of chains.flatMap(({ links }) => links)) {
    for (const entry of line.link.decisions) {
      const sequence = entry.sequence ?? 0;
      const hash = hex(entry.hash);
      const first = linked.get(sequence);
      if (!first) linked.set(sequence, { hash, by: line });
      else if (first.hash !== hash) {
        const message = `holds the sequence ${sequence} as ${short(hash)}, and ${first.by.name} as ${short(first.hash)}`;
        findings.push({ file: auditFiles.chains, line: line.line, record: line.name, message });
      }
    }
  }
  return { linked, findings };
}

function missing(rows: readonly DecisionLine[], linked: ReadonlyMap<number, Linked>): Finding[] {
  const present = new Set(rows.map(({ sequence }) => sequence));
  return [...linked]
    .filter(([sequence]) => !present.has(sequence))
    .map(([sequence, { hash, by }]) => {
      const after = rows.findLast((row) => row.sequence < sequence);
      const held = `${by.name} holds it as ${short(hash)}`;
      const message = `no row has this sequence, and ${held} (${auditFiles.chains}:${by.line}): it was removed`;
      return findingAt((after?.line ?? 1) + 1, `sequence ${sequence}`, message);
    });
}

const findingAt = (line: number, record: string, message: string): Finding => ({
  file: auditFiles.decisions,
  line,
  record,
  message,
});
