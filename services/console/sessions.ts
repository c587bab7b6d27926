/**
 * Who has joined: a random token per browser, of which only the digest is kept. Sessions outlive a
 * restart of the console, and of the many that somebody with a code might open the oldest go first.
 */
import { createHash, randomBytes } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";
import type { Seat } from "../../domain/console/mod.ts";
import { seatKey } from "./join-codes.ts";
import { writePrivate } from "./private-store.ts";

const TOKEN_BYTES = 32;
/** Per seat: a team's members and their second screens. */
const MAX_PER_SEAT = 64;

export interface Session {
  /** Digest of its token. */
  readonly id: string;
  readonly seat: Seat;
  /** What the person called themselves. */
  readonly person: string;
}

const storedSchema = z.array(
  z.strictObject({ id: z.string(), seat: z.custom<Seat>(), person: z.string() }),
);

export class Sessions {
  readonly #path: string;
  /** In the order in which they were opened. */
  readonly #sessions: Map<string, Session>;
  /** Told of a session that ended. */
  onEnd: (session: Session) => void = () => {};

  constructor(path: string) {
    this.#path = path;
    const stored = existsSync(path)
      ? storedSchema.parse(JSON.parse(readFileSync(path, "utf8")))
      : [];
    this.#sessions = new Map(stored.map((session) => [session.id, session]));
  }

  /** Opens a session and returns its token, which is not kept. */
  open(seat: Seat, person: string): string {
    const token = randomBytes(TOKEN_BYTES).toString("base64url");
    const session = { id: digest(token), seat, person };
    this.#sessions.set(session.id, session);
    const ofSeat = [...this.#sessions.values()].filter(
      (one) => seatKey(one.seat) === seatKey(seat),
    );
    for (const one of ofSeat.slice(0, -MAX_PER_SEAT)) this.#drop(one);
    this.#save();
    return token;
  }

  /** null for a token that opens nothing. */
  find(token: string): Session | null {
    return this.#sessions.get(digest(token)) ?? null;
  }

  end(session: Session): void {
    this.#drop(session);
    this.#save();
  }

  #drop(session: Session): void {
    if (this.#sessions.delete(session.id)) this.onEnd(session);
  }

  #save(): void {
    writePrivate(this.#path, JSON.stringify([...this.#sessions.values()]));
  }
}

const digest = (token: string): string => createHash("sha256").update(token).digest("base64url");
