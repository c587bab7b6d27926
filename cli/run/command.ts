/** `sekisho run EXERCISE`: options, and what the exit code says. */
import { Command } from "commander";
import { ExitError, exitCodes } from "../exit.ts";
import { readPolicies } from "../fabric/mod.ts";
import { createProgress } from "./progress.ts";
import { runExercise, type RunOptions } from "./run.ts";
import { sayMisses, summarise, verdict } from "./summary.ts";

const repeatable = (value: string, previous: string[] = []): string[] => [...previous, value];

interface Flags {
  readonly pack: string;
  readonly topology?: string[];
  readonly incidents?: string;
  readonly allowRestricted?: boolean;
  readonly out?: string;
  readonly seed?: string;
  readonly threshold?: string[];
  readonly metricsPort?: string;
  readonly policy?: string;
  readonly nats?: string;
  readonly exchange: string;
  readonly json?: boolean;
}

export function runCommand(): Command {
  return new Command("run")
    .description("run an exercise on a fabric of its own and write a report")
    .argument("<exercise>", "exercise of the pack, for example us-cuts")
    .option("--pack <dir>", "the world to run it in", "packs/indo-pacific")
    .option(
      "--topology <id>",
      "topology to run it under; repeatable (default: the exercise's)",
      repeatable,
    )
    .option(
      "--incidents <path>",
      "CSAF advisories (file or folder) in place of the pack's catalogue",
    )
    .option("--allow-restricted", "accept advisories marked above TLP:CLEAR")
    .option("--out <dir>", "run directory (default: runs/<exercise>-<time>)")
    .option("--seed <text>", "seed of all draws (default: the exercise's)")
    .option(
      "--threshold <expr>",
      "what every arm must keep to, besides the exercise's; repeatable (docs/thresholds.md)",
      repeatable,
    )
    .option(
      "--metrics-port <n>",
      "figures for Prometheus at this port, 0 for any (docs/metrics.md)",
    )
    .option(
      "--policy <n>",
      "policy processes that share the work, 1 to 8; the story stays the same (docs/replicas.md)",
    )
    .option("--nats <url>", "run on an exchange that is up already")
    .option("--exchange <dir>", "folder that exchange was provisioned in", ".sekisho/compose")
    .option("--json", "print report.json on standard output")
    .action(async (exercise: string, flags: Flags) => {
      const stop = new AbortController();
      const onSignal = (): void => stop.abort(new ExitError(exitCodes.aborted, "aborted"));
      // Again and again: a window that is closed tells this process, and so does its wrapper.
      for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, onSignal);
      const progress = createProgress();
      const { report, dir } = await runExercise(
        optionsFrom(exercise, flags, stop.signal),
        progress,
      );
      progress.end();
      process.stdout.write(flags.json ? `${JSON.stringify(report, null, 2)}\n` : summarise(report));
      console.error(`report: ${dir}/report.html`);
      sayMisses(report);
      process.exitCode = verdict(report);
    });
}

function optionsFrom(exercise: string, flags: Flags, signal: AbortSignal): RunOptions {
  return {
    exercise,
    packDir: flags.pack,
    topologies: flags.topology ?? null,
    incidents: flags.incidents ?? null,
    allowRestricted: flags.allowRestricted ?? false,
    out: flags.out ?? null,
    seed: flags.seed ?? null,
    metricsPort: flags.metricsPort ?? null,
    policies: flags.policy === undefined ? null : readPolicies(flags.policy),
    thresholds: flags.threshold ?? [],
    attach: flags.nats ? { url: flags.nats, exchangeDir: flags.exchange } : null,
    signal,
  };
}
