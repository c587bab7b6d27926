/** `sekisho up [EXERCISE]`: options. */
import { Command, InvalidArgumentError, Option } from "commander";
import { isPort } from "../../platform/service/mod.ts";
import { readPolicies } from "../fabric/mod.ts";
import { createProgress } from "../run/mod.ts";
import { replay } from "./replay.ts";
import { up } from "./up.ts";

interface Flags {
  readonly pack: string;
  readonly topology?: string;
  readonly seed?: string;
  readonly listen: string;
  readonly port: number;
  readonly tlsCert?: string;
  readonly tlsKey?: string;
  readonly tlsSelfSigned?: boolean;
  readonly names: "real" | "fictional";
  readonly policy?: string;
  readonly out?: string;
  readonly open?: boolean;
  readonly replay?: string;
}

const port = (text: string): number => {
  if (!isPort(text)) throw new InvalidArgumentError("expected a port from 0 to 65535");
  return Number(text);
};

export function upCommand(): Command {
  return new Command("up")
    .description("play an exercise in browsers: starts everything and prints a join code per team")
    .argument("[exercise]", "exercise of the pack that people play", "maritime-apt")
    .option("--pack <dir>", "the world it is played in", "packs/indo-pacific")
    .option("--topology <id>", "who is linked with whom (default: the exercise's)")
    .option("--seed <text>", "seed of all draws (default: the exercise's)")
    .option(
      "--listen <address>",
      "address to serve at; beyond this machine with TLS only",
      "127.0.0.1",
    )
    .option("--port <n>", "port to serve at, 0 for any that is free", port, 8400)
    .option("--tls-cert <file>", "certificate, PEM")
    .option("--tls-key <file>", "its private key, PEM")
    .option("--tls-self-signed", "make a certificate for this exercise; prints its fingerprint")
    .addOption(
      new Option("--names <which>", "names of organisations: the pack's, or invented ones")
        .choices(["real", "fictional"])
        .default("real"),
    )
    .option("--policy <n>", "policy processes that share the work, 1 to 8 (docs/replicas.md)", "1")
    .option("--out <dir>", "run directory (default: runs/<exercise>-<time>)")
    .option("--replay <dir>", "instead of an exercise, the record of one: a run directory")
    .option("--open", "open the director's page in this machine's browser")
    .addHelpText(
      "after",
      "\nPlayers need a browser and their team's code, nothing else. Ctrl-C ends it. More: docs/console.md",
    )
    .action(async (exercise: string, flags: Flags) => {
      const stop = new AbortController();
      // Again and again: a window that is closed tells this process, and so does its wrapper.
      for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
        process.on(signal, () => stop.abort());
      }
      // A window that was closed takes no more lines; the record is written all the same.
      for (const output of [process.stdout, process.stderr]) output.on("error", () => {});
      const tls = {
        listen: flags.listen,
        cert: flags.tlsCert ?? null,
        key: flags.tlsKey ?? null,
        selfSigned: flags.tlsSelfSigned ?? false,
      };
      const { listen, port, replay: dir } = flags;
      if (dir !== undefined) {
        await replay({ dir, listen, port, tls, signal: stop.signal }, createProgress());
        return;
      }
      await up(
        {
          exercise,
          packDir: flags.pack,
          topology: flags.topology ?? null,
          seed: flags.seed ?? null,
          listen,
          port,
          tls,
          fictional: flags.names === "fictional",
          policies: readPolicies(flags.policy ?? "1"),
          out: flags.out ?? null,
          open: flags.open ?? false,
          signal: stop.signal,
        },
        createProgress(),
      );
    });
}
