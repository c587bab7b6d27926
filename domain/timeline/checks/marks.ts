/** Marks of the exercise, its texts and incidents, and those that banners are held against. */
import type { Problem } from "../../input.ts";
import { each, eachText, problemAt, type Path } from "../../pack/mod.ts";
import { allPredicates, type Place } from "./place.ts";

const PLACES = [
  "exercise.overallMarking",
  "injects.*.marking",
  "injects.*.incident.portions.*.label",
] as const;

interface Mark {
  readonly path: Path;
  readonly value: string;
}

function marksIn({ file }: Place): Mark[] {
  const inMatches = allPredicates(file).flatMap(({ path, value }) =>
    ["atMost", "atLeast", "banner"].flatMap((key) =>
      eachText(value, key).map((found) => ({ ...found, path: [...path, ...found.path] })),
    ),
  );
  return [...PLACES.flatMap((pattern) => eachText(file.value, pattern)), ...inMatches];
}

export const checkMarks = (place: Place): Problem[] =>
  marksIn(place)
    .filter(({ value }) => value !== "")
    .flatMap(({ path, value }) =>
      place.words.labels
        .outcome(value)
        .faults.map((fault) => problemAt(place.file, path, `label \`${value}\`: ${fault}`)),
    );

/** Faults by the definitions of their types, with their targets taking part. */
export const checkFaults = (place: Place): Problem[] =>
  each(place.file.value, "injects.*.faults.*").flatMap((fault) => [
    ...place.words.checkFault(place.file, fault),
    ...["target", "target.*"]
      .flatMap((pattern) => eachText(fault.value, pattern))
      .filter(({ value }) => place.words.names.organisation.has(value))
      .filter(({ value }) => !place.declared.participants.includes(value))
      .map(({ path, value }) => {
        const message = `organisation \`${value}\` has no link in this topology and takes no part in it`;
        return problemAt(place.file, [...fault.path, ...path], message);
      }),
  ]);
