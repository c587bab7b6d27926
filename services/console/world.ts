/** The world that the exercise is played in, as it was when the console started: what everybody knows. */
import {
  STAFF,
  type ExerciseFacts,
  type OrganisationName,
  type Seat,
  type SessionFacts,
} from "../../domain/console/mod.ts";
import { participantsIn, type Pack } from "../../domain/pack/mod.ts";
import type { Timeline } from "../../domain/timeline/mod.ts";

/** A played exercise of a pack, as the console needs it. */
export interface World {
  readonly pack: Pack;
  readonly timeline: Timeline;
  readonly exercise: ExerciseFacts;
  readonly organisations: readonly OrganisationName[];
  readonly glossary: SessionFacts["glossary"];
  /** Everyone there is a code for. */
  readonly seats: readonly Seat[];
  /** Whether who sits there plays the organisation: a team its own, the cell those without a team. */
  plays(seat: Seat, organisation: string): boolean;
}

/** @param fictional whether the pack's names are invented */
export function worldOf(pack: Pack, timeline: Timeline, fictional: boolean): World {
  const { id, exercise, teams, topology } = timeline;
  const ofTeams = new Set(teams.map(({ organizationId }) => organizationId));
  const takesPart = new Set(participantsIn(pack, topology));
  const renamed = new Map(timeline.organizations.map((one) => [one.id, one]));
  const organisations = pack.organisations
    .filter((one) => takesPart.has(one.id))
    .map((one): OrganisationName => {
      // Who is called otherwise in this exercise is so in every language.
      const { name, names } = renamed.get(one.id) ?? one;
      return { id: one.id, name, names, nation: one.nation, timeZone: one.timeZone };
    });
  return {
    pack,
    timeline,
    exercise: {
      id,
      name: exercise.name,
      names: exercise.names,
      description: exercise.scope,
      startOfExercise: exercise.startEx,
      fictional,
    },
    organisations,
    glossary: pack.glossary ?? {},
    seats: [
      ...STAFF.map((role) => ({ role })),
      ...teams.map(
        ({ id, organizationId }) =>
          ({ role: "team", team: id, organisation: organizationId }) as const,
      ),
      { role: "simcell" },
    ],
    plays(seat, organisation) {
      if (seat.role === "team") return seat.organisation === organisation;
      const known = organisations.some((one) => one.id === organisation);
      return seat.role === "simcell" && known && !ofTeams.has(organisation);
    },
  };
}
