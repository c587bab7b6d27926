/** The exercise that this console serves, as far as it has got. */
import type { Stage } from "../stage.ts";
import type { World } from "../world.ts";
import type { Recording } from "./recording.ts";
import type { Theatre } from "./theatre.ts";

export function liveTheatre(world: World, stage: Stage, recording: Recording): Theatre {
  const topology = (): string => stage.play?.topology ?? world.timeline.topology;
  return {
    source: "live",
    exercise: { name: world.exercise.name, names: world.exercise.names },
    startOfExercise: world.exercise.startOfExercise,
    pack: world.pack,
    organisations: world.organisations,
    timeline: world.timeline,
    arms: () => [topology()],
    performance(arm) {
      const { play } = stage;
      if (arm !== "" && arm !== topology()) return null;
      const endMs = play?.phase === "ended" ? play.clock.storyMs : null;
      const { recorded } = recording;
      return { topology: topology(), recorded, endMs, arrived: () => undefined };
    },
  };
}
