/** Process that serves a run directory (`sekisho up --replay`): says where on its first line, ends at SIGTERM. */
import { InputError } from "../../domain/input.ts";
import { serveRun } from "./viewer.ts";

try {
  const { SEKISHO_REPLAY_DIR: runDir = "", SEKISHO_STATE_DIR: stateDir = "" } = process.env;
  const served = await serveRun({ runDir, stateDir, environment: process.env });
  console.log(JSON.stringify({ url: served.url, codes: served.codes }));
  const stop = (): void => void served.close().then(() => process.exit(0));
  process.once("SIGTERM", stop).once("SIGINT", stop);
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  console.log(JSON.stringify({ problems: error.problems }));
}
