/**
 * The console's API: one file per subject, each a list of routes; a new subject is a file here, a line
 * below, and rows in ../permissions.ts.
 *
 *   route.ts     what a route is
 *   session.ts   joining, leaving, who sits here
 *   team.ts      what an organisation's players see and do
 *   live.ts      the exercise as a whole, and what facilitators do
 *   lab.ts       asking the rules
 *   replay.ts    what was recorded
 *   report.ts    the evaluation and the after-action report; command.ts: reads commands
 */
import type { Console } from "../console.ts";
import { labRoutes } from "./lab.ts";
import { liveRoutes } from "./live.ts";
import { replayRoutes } from "./replay.ts";
import { reportRoutes } from "./report.ts";
import type { ApiRoute } from "./route.ts";
import { sessionRoutes } from "./session.ts";
import { teamRoutes } from "./team.ts";

/** Every route of the API. */
export function apiRoutes(console: Console): ApiRoute[] {
  return [
    ...sessionRoutes(console),
    ...teamRoutes(console),
    ...liveRoutes(console),
    ...labRoutes({ ...console, day: () => console.stage.day }),
    ...replayRoutes(console),
    ...reportRoutes(console),
  ];
}
