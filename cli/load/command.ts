/** `sekisho load`: options, and what the exit code says. */
import { Command } from "commander";
import { LOAD_FAULT_TYPES } from "../../domain/load/mod.ts";
import { ExitError, exitCodes } from "../exit.ts";
import { createProgress } from "../run/mod.ts";
import { load } from "./load.ts";
import { loadSettings, STANDARD_BOUND, type LoadFlags } from "./settings.ts";
import { loadVerdict, summariseLoad } from "./summary.ts";

const repeatable = (value: string, previous: string[] = []): string[] => [...previous, value];

export function loadCommand(): Command {
  return new Command("load")
    .description("load a sharing topology at a given rate and write a report (docs/load.md)")
    .option("--pack <dir>", "the world to load", "packs/indo-pacific")
    .option("--topology <id>", "topology; repeatable, compared with the same seed", repeatable)
    .option("--rate <n>", "submissions per second of all organisations together", "50")
    .option("--duration <time>", "how long submissions arrive: 30s, 5m", "20s")
    .option("--warmup <time>", "of that, not measured", "3s")
    .option("--arrivals <how>", "constant, poisson, ramp:FROM or replay:RUN_DIRECTORY", "poisson")
    .option("--generators <n>", "processes that send and receive", "2")
    .option("--policy <n>", "policy processes that share the work, 1 to 8 (docs/replicas.md)", "1")
    .option("--limit <n>", "own submissions of one organisation decided per second; more wait")
    .option("--incidents <path>", "CSAF advisories in place of the pack's catalogue")
    .option("--allow-restricted", "accept advisories marked above TLP:CLEAR")
    .option(
      "--fault <text>",
      "TYPE:TARGET@START/DURATION,NAME=VALUE; repeatable (docs/load.md)",
      repeatable,
    )
    .option(
      "--threshold <expr>",
      "what every topology must keep to, `exchange:p(99)<50`; repeatable",
      repeatable,
    )
    .option(
      "--find-max [expr]",
      `search the highest rate at which this holds and nothing is lost (${STANDARD_BOUND})`,
    )
    .option("--store <dir>", "folder for the broker's messages meanwhile (default: the project's)")
    .option("--seed <text>", "seed of all draws", "load")
    .option("--out <dir>", "directory of the report (default: runs/load-<time>)")
    .option("--json", "print load.json on standard output")
    .addHelpText(
      "after",
      `\nFaults: ${LOAD_FAULT_TYPES.join(", ")}.\nExit code 99 when a threshold is missed or anything is lost, doubled or refused.`,
    )
    .action(async (flags: LoadFlags) => {
      const stop = new AbortController();
      const onSignal = (): void => stop.abort(new ExitError(exitCodes.aborted, "aborted"));
      for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(name, onSignal);
      const settings = await loadSettings(flags);
      const progress = createProgress();
      const { report, dir } = await load(settings, flags.out ?? null, progress, stop.signal).catch(
        (error: unknown) => {
          // What a wait throws when it is ended says nothing of why.
          throw stop.signal.aborted ? stop.signal.reason : error;
        },
      );
      progress.end();
      process.stdout.write(
        flags.json ? `${JSON.stringify(report, null, 2)}\n` : summariseLoad(report),
      );
      console.error(`report: ${dir}/load.html`);
      process.exitCode = loadVerdict(report);
    });
}
