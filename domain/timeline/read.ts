/** From a file as it is written to a timeline, or every mistake in it. */
import { InputError, type Problem } from "../input.ts";
import {
  checkSchema,
  wordsOf,
  type CatalogueIncident,
  type Pack,
  type PackFile,
} from "../pack/mod.ts";
import { compilePolicy } from "../policy/mod.ts";
import { timelineOf } from "./assemble.ts";
import { checkExpectations } from "./checks/expectations.ts";
import { checkFaults, checkMarks } from "./checks/marks.ts";
import { declaredIn, type Place } from "./checks/place.ts";
import { checkReferences } from "./checks/references.ts";
import { checkSubmissions } from "./checks/submission.ts";
import { checkTimes } from "./checks/times.ts";
import { checkTriggers } from "./checks/triggers.ts";
import { checkUniqueness } from "./checks/uniqueness.ts";
import { timelineSchema, type CheckedTimeline, type WrittenTimeline } from "./schema.ts";
import type { Timeline } from "./types.ts";

/** The pack that a timeline is played in, as it was loaded. */
export interface TimelineWorld {
  readonly pack: Pack;
  readonly catalogue: readonly CatalogueIncident[];
  /** For names of desks and levels that faults refer to. */
  readonly files: readonly PackFile[];
}

export interface ReadTimeline {
  readonly timeline: Timeline;
  /** As it is written, valid: what is exported. */
  readonly written: WrittenTimeline;
}

const CHECKS: readonly ((place: Place) => Problem[])[] = [
  checkReferences,
  checkUniqueness,
  checkTimes,
  checkExpectations,
  checkTriggers,
  checkMarks,
  checkFaults,
];

/**
 * Checks and assembles the file of a played exercise.
 * @throws InputError with every problem in it, in the order of its lines
 */
export function readTimeline(file: PackFile, world: TimelineWorld): ReadTimeline {
  const { pack, catalogue } = world;
  const { data, problems } = checkSchema(file, timelineSchema);
  const words = wordsOf(world.files);
  const place: Place = { file, pack, catalogue, words, declared: declaredIn(file, pack) };
  refuse([...problems, ...CHECKS.flatMap((check) => check(place))]);
  const labelOf = (text: string) => words.labels.labelOf(text);
  const checked = data as CheckedTimeline;
  const timeline = timelineOf(idOf(file), checked, pack, catalogue, labelOf);
  refuse(checkSubmissions(file, timeline, compilePolicy(pack)));
  return { timeline, written: file.value as WrittenTimeline };
}

/** "exercises/maritime-apt.yaml" → "maritime-apt". */
const idOf = ({ name }: PackFile): string => name.replace(/^.*\//, "").replace(/\.[^.]*$/, "");

function refuse(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  throw new InputError(
    problems.toSorted(
      (a, b) =>
        a.line - b.line || a.column - b.column || (a.file < b.file ? -1 : a.file > b.file ? 1 : 0),
    ),
  );
}
