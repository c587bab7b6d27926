/** `sekisho audit verify DIR`: whether a run directory is what was stored, and decides the same again. */
import { Command } from "commander";
import {
  describeFinding,
  readAuditFiles,
  verifyFiles,
  type AuditCounts,
  type AuditOutcome,
  type Finding,
} from "../platform/audit/mod.ts";
import { EXERCISE_BANNER } from "../platform/bus/mod.ts";
import { replayDecision } from "../platform/checkpoint/mod.ts";
import { exitCodes } from "./exit.ts";

export function auditCommand(): Command {
  return new Command("audit")
    .description("whether the record of a run is whole")
    .addCommand(verifyCommand());
}

function verifyCommand(): Command {
  return new Command("verify")
    .description("recompute the chains of a run directory and decide every decision again")
    .argument("<dir>", "run directory")
    .option("--json", "print the outcome as JSON on standard output")
    .action((dir: string, { json }: { json?: boolean }) => {
      const outcome = verifyFiles(readAuditFiles(dir), replayDecision);
      process.stdout.write(json ? asJson(dir, outcome) : asText(outcome));
      process.exitCode = outcome.findings.length > 0 ? exitCodes.missed : exitCodes.ok;
    });
}

function asJson(dir: string, { findings, counts }: AuditOutcome): string {
  const [first = null] = findings;
  const verdict = first ? "differs" : "whole";
  const outcome = { banner: EXERCISE_BANNER, dir, verdict, first, findings, counts };
  return `${JSON.stringify(outcome, null, 2)}\n`;
}

function asText({ findings, counts }: AuditOutcome): string {
  const lines = findings.length > 0 ? differing(findings) : whole(counts);
  return [EXERCISE_BANNER, "", ...lines, ""].join("\n");
}

/** The first is the verdict; what comes after it may follow from it. */
function differing([first, ...others]: readonly Finding[]): string[] {
  const more = others.length > 0 ? [`… and ${others.length} more; --json lists them`] : [];
  return [`differs: ${describeFinding(first!)}`, ...more];
}

function whole(counts: AuditCounts): string[] {
  const { decisions, chains, links, packs, replayed, notReplayable } = counts;
  const which =
    notReplayable.length > 0 ? "every decision that can be decided again" : "every decision";
  return [
    `whole: every record is as it was stored, and ${which} comes out the same`,
    "",
    `decisions       ${decisions}`,
    `chains          ${chains}`,
    `links           ${links}`,
    `pack versions   ${packs}`,
    `decided again   ${replayed}`,
    ...notReplayable.map(({ why, n }) => `not replayable  ${n}  ${why}`),
  ];
}
