/**
 * Join codes: short, spoken over a telephone by people of any language, and not to be guessed through
 * an exchange that takes few attempts. Two syllables a group, consonant and vowel; sounds that are
 * spelt or heard in more than one way (l, si, ti, tu, hu, v, c …) are left out or read as their like.
 */
import { createHash, randomInt } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";
import type { Seat } from "../../domain/console/mod.ts";
import { writePrivate } from "./private-store.ts";

const SYLLABLES = (
  "ka ki ku ke ko ga gi gu ge go sa su se so ze zo ta te to da de do na ni nu ne no " +
  "ha he ho ma mi mu me mo ba bi bu be bo pa pi pe po ra ri ru re ro ya yu yo wa"
).split(" ");

/** Groups of two syllables: 34 bits for a team, 45 for who sees everything. */
const GROUPS = { team: 3, simcell: 4, staff: 4 } as const;

export interface JoinCode {
  readonly code: string;
  readonly seat: Seat;
}

const storedSchema = z.array(z.strictObject({ code: z.string(), seat: z.custom<Seat>() }));

/** A code that is none of those taken. */
export function newCode(seat: Seat, taken: Pick<ReadonlySet<string>, "has">): string {
  const code = randomCode(seat);
  return taken.has(code) ? newCode(seat, taken) : code;
}

function randomCode(seat: Seat): string {
  const groups = seat.role === "team" || seat.role === "simcell" ? GROUPS[seat.role] : GROUPS.staff;
  return Array.from({ length: groups }, () => syllable() + syllable()).join("-");
}

/** How a code is compared: however it was typed, and with l heard for r. */
export function normalise(written: string): string {
  return written
    .toLowerCase()
    .replaceAll("l", "r")
    .replaceAll(/[^a-z]/g, "");
}

/** The codes of an exercise: one for each seat, the same after a restart. */
export class JoinCodes {
  readonly codes: readonly JoinCode[];
  readonly #seats: ReadonlyMap<string, Seat>;

  constructor(codes: readonly JoinCode[]) {
    this.codes = codes;
    this.#seats = new Map(codes.map(({ code, seat }) => [digest(normalise(code)), seat]));
  }

  /** Those of the file for the seats they were made for, new ones for the others; the file has them all. */
  static open(path: string, seats: readonly Seat[]): JoinCodes {
    const stored = existsSync(path)
      ? storedSchema.parse(JSON.parse(readFileSync(path, "utf8")))
      : [];
    const known = new Map(stored.map(({ code, seat }) => [seatKey(seat), code]));
    const taken = new Set(known.values());
    const codes = seats.map((seat) => {
      const code = known.get(seatKey(seat)) ?? newCode(seat, taken);
      taken.add(code);
      return { code, seat };
    });
    writePrivate(path, JSON.stringify(codes));
    return new JoinCodes(codes);
  }

  /** What the code opens; null for one that opens nothing. */
  seat(written: string): Seat | null {
    // Looked up by digest, so that no comparison tells how much of a guess was right.
    return this.#seats.get(digest(normalise(written))) ?? null;
  }
}

/** Names a seat: one code for each. */
export const seatKey = (seat: Seat): string =>
  seat.role === "team" ? `team:${seat.team}:${seat.organisation}` : seat.role;

const syllable = (): string => SYLLABLES[randomInt(SYLLABLES.length)]!;
const digest = (text: string): string => createHash("sha256").update(text).digest("base64");
