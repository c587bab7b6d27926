/** A played exercise of a pack, by its id. */
import { InputError } from "../../domain/input.ts";
import { hint, type PackFile } from "../../domain/pack/mod.ts";
import { readTimeline, type Timeline } from "../../domain/timeline/mod.ts";
import type { LoadedPack } from "./mod.ts";

/** "exercises/maritime-apt.yaml" → "maritime-apt". */
const idOf = ({ name }: PackFile): string => name.replace(/^.*\//, "").replace(/\.[^.]*$/, "");

/** Throws InputError for an exercise that nobody plays in this pack, or with every mistake in its file. */
export function playedExercise(loaded: LoadedPack, id: string): Timeline {
  const file = loaded.timelineFiles.find((one) => idOf(one) === id);
  if (file) return readTimeline(file, loaded).timeline;
  const played = loaded.timelineFiles.map(idOf);
  const message = loaded.exercises.has(id)
    ? `\`${id}\` runs unattended: \`sekisho run ${id}\`; exercises that people play: ${played.join(", ") || "none"}`
    : `no exercise \`${id}\` that people play; ${hint(id, played)}`;
  throw new InputError([{ file: "", line: 0, column: 0, message }]);
}
