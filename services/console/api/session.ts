/** Joining and leaving, and who sits here. */
import { z } from "zod";
import type { SessionFacts } from "../../../domain/console/mod.ts";
import type { Console } from "../console.ts";
import { Refusal } from "../refusal.ts";
import type { Session } from "../sessions.ts";
import { openRoute, route, type ApiRoute } from "./route.ts";

const nothing = z.strictObject({});
const joining = z.strictObject({
  code: z.string().max(100),
  person: z.string().trim().min(1).max(60),
});

export function sessionRoutes(console: Console): ApiRoute[] {
  return [
    openRoute("GET /api/session", nothing, (_, { session }) => factsFor(console, session)),
    openRoute("POST /api/join", joining, ({ code, person }, { setToken, log }) => {
      const seat = console.codes.seat(code);
      if (!seat) {
        log.warn("a join code that opens nothing");
        throw new Refusal("wrong-code");
      }
      const token = console.sessions.open(seat, person);
      setToken(token);
      log.info({ seat, person }, "joined");
      return factsFor(console, console.sessions.find(token));
    }),
    route("POST /api/leave", nothing, (_, session, { setToken }) => {
      console.sessions.end(session);
      setToken("");
      return factsFor(console, null);
    }),
    route("GET /api/codes", nothing, () => ({ codes: console.codes.codes })),
  ];
}

function factsFor({ world }: Console, session: Session | null): SessionFacts {
  if (!session) return { seat: null, person: "", exercise: null, organisations: [], plays: [] };
  const { seat, person } = session;
  const { exercise, organisations } = world;
  const plays = organisations.map(({ id }) => id).filter((id) => world.plays(seat, id));
  return { seat, person, exercise, organisations, plays };
}
