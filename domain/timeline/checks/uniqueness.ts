/** Names and numbers that may stand once. */
import type { Problem } from "../../input.ts";
import { each, placeOf, problemAt, type Found, type PackFile } from "../../pack/mod.ts";
import { incidentName, numberText, type Place } from "./place.ts";

const UNIQUE: readonly (readonly [pattern: string, what: string])[] = [
  ["organizations.*.id", "organisation"],
  ["objectives.*.id", "objective"],
  ["objectives.*.capabilityTargets.*.id", "capability target"],
  ["objectives.*.capabilityTargets.*.criticalTasks.*.id", "critical task"],
  ["teams.*.id", "team"],
  ["teams.*.organizationId", "team of organisation"],
  ["moves.*.moveNumber", "move"],
  ["injects.*.expectations.*.id", "expectation"],
  ["injects.*.faults.*.name", "fault"],
];

function repeated(file: PackFile, what: string, found: readonly Found[]): Problem[] {
  const first = new Map<string, Found>();
  return found.flatMap((one) => {
    const name = numberText(one.value);
    if (name === null) return [];
    const before = first.get(name);
    if (before === undefined) {
      first.set(name, one);
      return [];
    }
    const message = `${what} \`${name}\` is already at ${placeOf(file, before.path)}; each may stand once`;
    return [problemAt(file, one.path, message)];
  });
}

export function checkUniqueness({ file }: Place): Problem[] {
  const injects = each(file.value, "injects.*");
  const names = injects.flatMap(({ path, value }) => {
    const name = incidentName(value);
    return name === null ? [] : [{ path: [...path, "incident"], value: name }];
  });
  const dependable = [
    ...each(file.value, "injects.*.controlNumber"),
    ...each(file.value, "injects.*.expectations.*.id"),
  ];
  const problems = [
    ...UNIQUE.flatMap(([pattern, what]) => repeated(file, what, each(file.value, pattern))),
    // Triggers name injects and expectations alike.
    ...repeated(file, "number", dependable),
    ...repeated(file, "incident", names),
  ];
  const told = new Set<string>();
  return problems.filter(({ line, column, file: shown }) => {
    const key = `${shown}:${line}:${column}`;
    const isNew = !told.has(key) || line === 0;
    told.add(key);
    return isNew;
  });
}
