/** `sekisho up --replay DIR`: a run directory in browsers, without a fabric, until Ctrl-C. */
import { spawn, type ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { z } from "zod";
import type { Seat } from "../../domain/console/mod.ts";
import { InputError, type Problem } from "../../domain/input.ts";
import type { Progress } from "../run/mod.ts";
import { recordText } from "./invitation.ts";
import { builtPages } from "./pages.ts";
import { tlsFiles, type TlsOptions } from "./tls.ts";

const SERVICE = join(import.meta.dirname, "../../services/console/view-run.ts");

export interface ReplayOptions {
  readonly dir: string;
  readonly listen: string;
  readonly port: number;
  readonly tls: TlsOptions;
  readonly signal: AbortSignal;
}

const firstLine = z.union([
  z.object({
    url: z.string(),
    codes: z.array(z.object({ code: z.string(), seat: z.custom<Seat>() })),
  }),
  z.object({ problems: z.custom<readonly Problem[]>() }),
]);

/** Resolves when it is stopped again. Throws InputError for what is no run directory. */
export async function replay(options: ReplayOptions, progress: Progress): Promise<void> {
  mkdirSync(resolve(".sekisho"), { recursive: true, mode: 0o700 });
  const scratch = mkdtempSync(join(resolve(".sekisho"), "replay-"));
  let child: ChildProcess | null = null;
  try {
    const tls = await tlsFiles(options.tls, scratch);
    const webRoot = await builtPages((stage) => progress.step(stage));
    progress.step("reading the record");
    child = spawn(process.execPath, [SERVICE], {
      stdio: ["ignore", "pipe", "inherit"],
      env: {
        ...process.env,
        SEKISHO_REPLAY_DIR: resolve(options.dir),
        SEKISHO_STATE_DIR: scratch,
        SEKISHO_CONSOLE_HOST: options.listen,
        SEKISHO_CONSOLE_PORT: String(options.port),
        SEKISHO_CONSOLE_WEB: webRoot,
        ...(tls && { SEKISHO_CONSOLE_CERT: tls.cert, SEKISHO_CONSOLE_KEY: tls.key }),
      },
    });
    const ended = new Promise<void>((over) => child?.once("close", () => over()));
    const said = await firstSaid(child);
    if ("problems" in said) throw new InputError(said.problems);
    process.stdout.write(recordText(said.url, said.codes, options.dir, tls?.fingerprint ?? null));
    options.signal.addEventListener("abort", () => child?.kill("SIGTERM"), { once: true });
    if (options.signal.aborted) child.kill("SIGTERM");
    await ended;
  } finally {
    child?.kill("SIGTERM");
    rmSync(scratch, { recursive: true, force: true });
    progress.end();
  }
}

async function firstSaid(child: ChildProcess): Promise<z.infer<typeof firstLine>> {
  for await (const line of createInterface({ input: child.stdout! })) {
    return firstLine.parse(JSON.parse(line));
  }
  throw new Error("the pages' process ended before it was ready");
}
