/** Who a browser is, and what everybody at the table may know of the exercise. */
import type { Glossary, Named, NameLanguage } from "../pack/types.ts";
import type { Seat } from "./roles.ts";

export interface OrganisationName extends Named {
  readonly id: string;
  /** Trigraph. */
  readonly nation: string;
  /** IANA time zone. */
  readonly timeZone: string;
}

export interface ExerciseFacts extends Named {
  readonly id: string;
  readonly description: string;
  /** RFC 3339. */
  readonly startOfExercise: string;
  /** Whether the names of real organisations were replaced. */
  readonly fictional: boolean;
}

export interface SessionFacts {
  /** An exercise that is played, or the record of one. */
  readonly serves: "exercise" | "run";
  /** Null: nobody has joined from this browser. */
  readonly seat: Seat | null;
  /** What the person called themselves; "" without a seat. */
  readonly person: string;
  /** Null without a seat: who has not joined learns nothing of the exercise. */
  readonly exercise: ExerciseFacts | null;
  /** Who takes part, as the situation manual says; empty without a seat. */
  readonly organisations: readonly OrganisationName[];
  /** What sectors and kinds of information are called in other languages; empty without a seat. */
  readonly glossary: Partial<Readonly<Record<NameLanguage, Glossary>>>;
  /** Organisations that this seat plays. */
  readonly plays: readonly string[];
}
