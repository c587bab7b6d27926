/**
 * Verifies the record of a run: the chains, what they hold, and that the rules decide the same again.
 * What is found stands in this order: files that cannot be read as they were written, chains, the
 * manifest, decisions, packs; decisions are replayed only when all of that is whole.
 */
import type { Pack } from "../../domain/pack/types.ts";
import { sekisho } from "../../proto/mod.ts";
import type { Replay } from "../checkpoint/mod.ts";
import { checkDecisions } from "./check-decisions.ts";
import { chainsOf, checkHeads, checkLinks, checkSeen } from "./check-links.ts";
import { readPacks } from "./check-packs.ts";
import {
  readAuditManifest,
  readDecisionLines,
  readLinkLines,
  type AuditFiles,
  type DecisionLine,
} from "./files.ts";
import type { Finding } from "./finding.ts";
import { auditFiles } from "./record.ts";

/** Decides again, under the pack that the decision names. */
export type ReplayDecision = (pack: Pack, decision: sekisho.v1.Decision) => Replay;

export interface AuditCounts {
  readonly decisions: number;
  readonly chains: number;
  readonly links: number;
  readonly packs: number;
  /** Decided again with the same outcome. */
  readonly replayed: number;
  readonly notReplayable: readonly { readonly why: string; readonly n: number }[];
}

export interface AuditOutcome {
  /** The first is the verdict; none means that the record is whole. */
  readonly findings: readonly Finding[];
  readonly counts: AuditCounts;
}

/**
 * Verifies the files of a run directory.
 *
 * @throws InputError when they are not those of a run
 */
export function verifyFiles(files: AuditFiles, replay: ReplayDecision): AuditOutcome {
  const manifest = readAuditManifest(files.manifest);
  const links = readLinkLines(files.chains);
  const rows = readDecisionLines(files.decisions);
  const chains = chainsOf(links.value);
  const packs = readPacks(files, rows.value, manifest.value);
  const findings = [
    ...[manifest, links, rows].flatMap((read) => read.findings),
    ...checkLinks(links.value, manifest.value),
    ...checkHeads(chains, manifest.value, files.manifest),
    ...checkSeen(chains, manifest.value),
    ...checkDecisions(rows.value, chains, manifest.value),
    ...packs.findings,
  ];
  const counts = {
    decisions: rows.value.length,
    chains: chains.length,
    links: links.value.length,
    packs: packs.value.size,
  };
  if (findings.length > 0)
    return { findings, counts: { ...counts, replayed: 0, notReplayable: [] } };
  const again = replayAll(rows.value, packs.value, replay);
  return { findings: again.findings, counts: { ...counts, ...again.counts } };
}

function replayAll(
  rows: readonly DecisionLine[],
  packs: ReadonlyMap<string, Pack>,
  replay: ReplayDecision,
) {
  const findings: Finding[] = [];
  const reasons = new Map<string, number>();
  let replayed = 0;
  for (const { line, name, decision } of rows) {
    const outcome = replayOne(packs.get(decision.packVersion)!, decision, replay);
    if (outcome.kind === "reproduced") replayed++;
    else if (outcome.kind === "not-replayable") {
      reasons.set(outcome.why, (reasons.get(outcome.why) ?? 0) + 1);
    } else {
      const message = `decided again under \`${decision.packVersion}\`: ${outcome.differences.join("; ")}`;
      findings.push({ file: auditFiles.decisions, line, record: name, message });
    }
  }
  const notReplayable = [...reasons].map(([why, n]) => ({ why, n }));
  return { findings, counts: { replayed, notReplayable } };
}

function replayOne(pack: Pack, decision: sekisho.v1.Decision, replay: ReplayDecision): Replay {
  try {
    return replay(pack, decision);
  } catch (error) {
    return { kind: "differs", differences: [`failed: ${(error as Error).message}`] };
  }
}
