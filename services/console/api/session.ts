/** Joining and leaving, and who sits here. */
import { z } from "zod";
import type { SessionFacts } from "../../../domain/console/mod.ts";
import type { Console } from "../console.ts";
import type { World } from "../world.ts";
import { byOf } from "./team.ts";
import { Refusal } from "../refusal.ts";
import type { Session } from "../sessions.ts";
import { openRoute, route, type ApiRoute } from "./route.ts";

const nothing = z.strictObject({});
const joining = z.strictObject({
  code: z.string().max(100),
  person: z.string().trim().min(1).max(60),
});

/** What joining works on, with an exchange or without. */
export interface SessionParts extends Pick<Console, "codes" | "sessions" | "theatre"> {
  /** Null: who looks at the record of an exercise has not taken part in it. */
  readonly attendance: Console["attendance"] | null;
  readonly world: Pick<World, "exercise" | "organisations" | "glossary" | "plays">;
}

export function sessionRoutes(console: SessionParts): ApiRoute[] {
  return [
    openRoute("GET /api/session", nothing, (_, { session }) => factsFor(console, session)),
    openRoute("POST /api/join", joining, ({ code, person }, { setToken, log }) => {
      const seat = console.codes.seat(code);
      if (!seat) {
        log.warn("a join code that opens nothing");
        throw new Refusal("wrong-code");
      }
      const token = console.sessions.open(seat, person);
      console.attendance?.came(byOf({ person, seat }));
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

const NOBODY = {
  seat: null,
  person: "",
  exercise: null,
  organisations: [],
  glossary: {},
  plays: [],
} as const;

function factsFor({ world, theatre }: SessionParts, session: Session | null): SessionFacts {
  const serves = theatre.source === "run" ? "run" : "exercise";
  if (!session) return { serves, ...NOBODY };
  const { seat, person } = session;
  const { exercise, organisations, glossary } = world;
  const plays = organisations.map(({ id }) => id).filter((id) => world.plays(seat, id));
  return { serves, seat, person, exercise, organisations, glossary, plays };
}
