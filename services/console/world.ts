/** The world that the exercise is played in, as it was when the console started: what everybody knows. */
import {
  STAFF,
  type ExerciseFacts,
  type OrganisationName,
  type Seat,
} from "../../domain/console/mod.ts";
import { InputError } from "../../domain/input.ts";
import type { Pack } from "../../domain/pack/types.ts";
import { hint } from "../../domain/pack/mod.ts";
import type { LoadedPack } from "../../platform/pack/mod.ts";

/** What of an exercise's file is public at the table. */
export interface PlayedExercise {
  readonly facts: Omit<ExerciseFacts, "fictional">;
  readonly topology: string;
  readonly teams: readonly { readonly id: string; readonly organisation: string }[];
}

export interface World {
  readonly pack: Pack;
  readonly exercise: ExerciseFacts;
  readonly topology: string;
  readonly organisations: readonly OrganisationName[];
  /** Everyone there is a code for. */
  readonly seats: readonly Seat[];
  /** Whether who sits there plays the organisation: a team its own, the cell those without a team. */
  plays(seat: Seat, organisation: string): boolean;
}

/** Throws InputError for an exercise that the pack does not have. */
export function exerciseOf({ exercises }: LoadedPack, id: string): PlayedExercise {
  const exercise = exercises.get(id);
  if (!exercise) {
    const message = `no exercise \`${id}\` in the pack; ${hint(id, [...exercises.keys()])}`;
    throw new InputError([{ file: "", line: 0, column: 0, message }]);
  }
  const { name, description, startOfExercise, topologies } = exercise;
  return {
    facts: { id, name, description, startOfExercise },
    topology: topologies[0] ?? "",
    teams: [],
  };
}

export function worldOf(pack: Pack, played: PlayedExercise, fictional: boolean): World {
  const { teams } = played;
  const ofTeams = new Set(teams.map(({ organisation }) => organisation));
  const organisations = pack.organisations.map(({ id, name, nation, timeZone }) => ({
    id,
    name,
    nation,
    timeZone,
  }));
  return {
    pack,
    exercise: { ...played.facts, fictional },
    topology: played.topology,
    organisations,
    seats: [
      ...STAFF.map((role) => ({ role })),
      ...teams.map(({ id, organisation }) => ({ role: "team", team: id, organisation }) as const),
      { role: "simcell" },
    ],
    plays(seat, organisation) {
      if (seat.role === "team") return seat.organisation === organisation;
      const known = organisations.some(({ id }) => id === organisation);
      return seat.role === "simcell" && known && !ofTeams.has(organisation);
    },
  };
}
