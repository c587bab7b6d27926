/**
 * The record of an exercise in browsers: the same server and pages as an exercise's, of a run directory and
 * without an exchange. Nothing can be done to it, so there are seats for staff alone.
 */
import { join } from "node:path";
import pino from "pino";
import { STAFF } from "../../domain/console/mod.ts";
import { labRoutes } from "./api/lab.ts";
import { replayRoutes } from "./api/replay.ts";
import { sessionRoutes } from "./api/session.ts";
import { readListening } from "./config.ts";
import type { Exchange } from "./exchange.ts";
import { Hub } from "./hub.ts";
import { JoinCodes } from "./join-codes.ts";
import { Desk, NO_HISTORY, Versions } from "./lab/mod.ts";
import { Refusal } from "./refusal.ts";
import { runTheatre } from "./replay/mod.ts";
import { fixedRules } from "./rules.ts";
import { createServer } from "./server.ts";
import { Sessions } from "./sessions.ts";

const PACKS = join(import.meta.dirname, "../../packs");

/** What was said is in nobody's process any more. */
const NOBODY: Exchange = {
  exercise: () => Promise.reject(new Refusal("unreachable")),
  agency: () => Promise.reject(new Refusal("unreachable")),
};

export interface ViewerOptions {
  readonly runDir: string;
  readonly stateDir: string;
  readonly environment: NodeJS.ProcessEnv;
}

/** Serves a run directory; throws InputError for one that cannot be read. */
export async function serveRun({ runDir, stateDir, environment }: ViewerOptions) {
  const { host, port, tls, webRoot } = readListening(environment);
  const theatre = runTheatre(runDir);
  const { pack, organisations, exercise: played, startOfExercise } = theatre;
  const seats = STAFF.map((role) => ({ role }));
  const codes = JoinCodes.open(join(stateDir, "codes.json"), seats);
  const sessions = new Sessions(join(stateDir, "sessions.json"));
  const hub = new Hub(() => false);
  sessions.onEnd = (session) => hub.leave(session);
  const desk = new Desk();
  const lab = { desk, versions: new Versions(PACKS, NO_HISTORY), catalogue: [] };
  const { name: id } = played;
  const exercise = { id, ...played, description: "", startOfExercise, fictional: false };
  const { glossary = {} } = pack;
  const world = { pack, organisations, glossary, exercise, plays: () => false };
  const parts = {
    codes,
    sessions,
    attendance: null,
    world,
    theatre,
    lab,
    exchange: NOBODY,
    rules: fixedRules(pack),
  };
  const day = () => startOfExercise.slice(0, 10);
  const routes = [...sessionRoutes(parts), ...labRoutes({ ...parts, day }), ...replayRoutes(parts)];
  const log = pino({ level: "warn" });
  const server = await createServer({ routes, sessions, hub, webRoot, tls, log });
  const url = await server.listen({ host, port });
  return {
    url,
    codes: codes.codes,
    async close() {
      hub.closeAll();
      await server.close();
      await desk.close();
    },
  };
}
