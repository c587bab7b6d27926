/** `sekisho policy check PACK`: whether a pack is valid, and what in it deserves a second look. */
import { Command } from "commander";
import { EXERCISE_BANNER } from "../../domain/banner.ts";
import { describeProblem, InputError } from "../../domain/input.ts";
import {
  compilePolicy,
  type Finding,
  type FindingSeverity,
  lintPack,
  SEVERITIES_OF_FINDINGS,
} from "../../domain/policy/mod.ts";
import type { LoadedPack } from "../../platform/pack/mod.ts";
import { exitCodes } from "../exit.ts";
import { openPack } from "./packs.ts";
import { checkDate, Problems, today } from "./problems.ts";
import { count } from "./table.ts";

interface Flags {
  readonly at?: string;
  readonly json?: boolean;
}

/** A finding with the place of what it is about, as other messages about files have it. */
interface PlacedFinding {
  readonly code: string;
  readonly severity: FindingSeverity;
  readonly message: string;
  readonly file: string;
  /** From 1; 0 where it is about a file as a whole. */
  readonly line: number;
  readonly column: number;
}

export function checkCommand(): Command {
  return new Command("check")
    .description("check that a pack is valid, and find what in it deserves a second look")
    .argument("<pack>", "a folder, or the name of a shipped pack")
    .option("--at <date>", "day that agreements are judged on, YYYY-MM-DD (default: today, UTC)")
    .option("--json", "as JSON")
    .addHelpText(
      "after",
      "\nExit code: 0 no errors (warnings and notes do not count), 99 errors, 104 the pack does not load.",
    )
    .action(checkPack);
}

function checkPack(dir: string, { at = today(), json = false }: Flags): void {
  const problems = new Problems();
  checkDate("--at", at, problems);
  if (problems.any) throw problems.error();
  const loaded = opened(dir, json);
  const { pack, catalogue, exercises } = loaded;
  const world = {
    policy: compilePolicy(pack),
    catalogue,
    exercises: [...exercises.values()],
    on: at,
  };
  const findings = lintPack(world).map((finding) => placed(finding, loaded));
  if (json) {
    const report = {
      banner: EXERCISE_BANNER,
      packVersion: pack.version,
      at,
      valid: true,
      findings,
    };
    console.log(JSON.stringify({ ...report, counts: countsOf(findings) }, null, 2));
  } else {
    console.log([EXERCISE_BANNER, "", ...text(findings, pack.version, at)].join("\n"));
  }
  if (countsOf(findings).error > 0) process.exitCode = exitCodes.missed;
}

/** The pack; for readers of JSON, what keeps it from loading is data too. */
function opened(dir: string, json: boolean): LoadedPack {
  try {
    return openPack(dir);
  } catch (error) {
    if (json && error instanceof InputError) {
      const { problems } = error;
      console.log(JSON.stringify({ banner: EXERCISE_BANNER, valid: false, problems }, null, 2));
    }
    throw error;
  }
}

function placed({ code, severity, message, place }: Finding, { files }: LoadedPack): PlacedFinding {
  const file = files.find(({ name }) => name === place.file);
  const position = file?.locate(place.path, "value") ?? { line: 0, column: 0 };
  return { code, severity, message, file: file?.shown ?? place.file, ...position };
}

function countsOf(findings: readonly PlacedFinding[]): Record<FindingSeverity, number> {
  const of = (severity: FindingSeverity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return { error: of("error"), warning: of("warning"), note: of("note") };
}

function text(findings: readonly PlacedFinding[], version: string, at: string): string[] {
  const groups = SEVERITIES_OF_FINDINGS.flatMap((severity) => {
    const own = findings.filter((finding) => finding.severity === severity);
    return own.length === 0 ? [] : [...own.map(line), ""];
  });
  const { error, warning, note } = countsOf(findings);
  const counts = [count(error, "error"), count(warning, "warning"), count(note, "note")];
  return [...groups, `${version} loads; on ${at}: ${counts.join(", ")}`];
}

const line = ({ code, severity, message, ...place }: PlacedFinding): string =>
  describeProblem({ ...place, message: `${severity}: ${message} [${code}]` });
