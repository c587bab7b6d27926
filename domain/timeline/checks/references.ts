/** Names that the pack, or the timeline itself, has to declare. */
import type { Problem } from "../../input.ts";
import { each, eachText, hint, isMap, problemAt, valueAt } from "../../pack/mod.ts";
import { allPredicates, numberText, type Place, unknown } from "./place.ts";

interface Reference {
  readonly pattern: string;
  readonly what: string;
  accepted(place: Place): readonly string[];
}

const organisation = (pattern: string): Reference => ({
  pattern,
  what: "organisation",
  accepted: ({ words }) => [...words.names.organisation],
});

const REFERENCES: readonly Reference[] = [
  { pattern: "topology", what: "topology", accepted: ({ words }) => [...words.names.topology] },
  organisation("organizations.*.id"),
  organisation("teams.*.organizationId"),
  organisation("injects.*.incident.originator"),
  organisation("injects.*.incident.addressees.*"),
  {
    pattern: "injects.*.toOrg.*",
    what: "organisation or team",
    accepted: ({ words, declared }) => [...declared.teams.keys(), ...words.names.organisation],
  },
  {
    pattern: "injects.*.incident.sectors.*",
    what: "sector",
    accepted: ({ words }) => [...words.names.sector],
  },
  {
    pattern: "injects.*.incident.informationKind",
    what: "information kind",
    accepted: ({ words }) => [...words.names["information kind"]],
  },
  {
    pattern: "injects.*.incident",
    what: "incident of the catalogue",
    accepted: ({ catalogue }) => catalogue.map(({ key }) => key),
  },
  {
    pattern: "injects.*.objectives.*",
    what: "objective",
    accepted: ({ declared }) => declared.objectives,
  },
  {
    pattern: "injects.*.expectations.*.criticalTaskId",
    what: "critical task",
    accepted: ({ declared }) => declared.criticalTasks,
  },
];

export const checkReferences = (place: Place): Problem[] => [
  ...REFERENCES.flatMap(({ pattern, what, accepted }) =>
    eachText(place.file.value, pattern).flatMap((found) =>
      unknown(place, found, what, accepted(place)),
    ),
  ),
  ...checkParticipants(place),
  ...checkMoves(place),
  ...checkDependencies(place),
  ...checkSenders(place),
  ...checkPredicates(place),
];

/** Whoever plays or begins an incident has a link in the topology. */
function checkParticipants({ file, words, declared }: Place): Problem[] {
  const patterns = ["teams.*.organizationId", "injects.*.incident.originator", "injects.*.toOrg.*"];
  return patterns
    .flatMap((pattern) => eachText(file.value, pattern))
    .filter(({ value }) => words.names.organisation.has(value))
    .filter(({ value }) => !declared.participants.includes(value))
    .map(({ path, value }) => {
      const message = `organisation \`${value}\` has no link in this topology and takes no part; ${hint(value, declared.participants)}`;
      return problemAt(file, path, message);
    });
}

function checkMoves({ file, declared }: Place): Problem[] {
  return each(file.value, "injects.*.moveNumber")
    .filter(({ value }) => typeof value === "number" && !declared.moves.includes(value))
    .map(({ path, value }) => {
      const message = `there is no move \`${String(value)}\`; accepted: ${declared.moves.join(", ")}`;
      return problemAt(file, path, message);
    });
}

function checkDependencies(place: Place): Problem[] {
  const { controlNumbers, expectations } = place.declared;
  return each(place.file.value, "injects.*.trigger.dependsOn.*").flatMap(({ path, value }) => {
    const text = numberText(value);
    if (text === null) return [];
    return unknown(place, { path, value: text }, "inject or expectation", [
      ...controlNumbers,
      ...expectations,
    ]);
  });
}

/**
 * Whoever an inject is from is an organisation where it carries an incident, which begins there; else it
 * may be anybody simulated, who is told from a misspelt organisation by a capital or a space.
 */
function checkSenders(place: Place): Problem[] {
  const { file, words, catalogue, declared } = place;
  return each(file.value, "injects.*").flatMap(({ path, value }): Problem[] => {
    const from = eachText(value, "fromOrg")[0]?.value ?? null;
    const incident = valueAt(value, ["incident"]);
    const at = [...path, "fromOrg"];
    if (incident === undefined || incident === null) {
      const simulated = from === null || !/^[a-z][a-z0-9-]*$/.test(from);
      if (simulated || declared.teams.has(from)) return [];
      return unknown(place, { path: at, value: from }, "organisation", [
        ...words.names.organisation,
      ]);
    }
    const origin =
      typeof incident === "string"
        ? catalogue.find(({ key }) => key === incident)?.originator
        : eachText(incident, "originator")[0]?.value;
    if (from === null) {
      if (origin !== undefined || typeof incident === "string") return [];
      return [problemAt(file, at, "missing `fromOrg`; expected where the incident begins")];
    }
    if (origin !== undefined && origin !== from) {
      const message = `the incident begins at \`${origin}\` and not at \`${from}\`; expected \`${origin}\`, or nothing`;
      return [problemAt(file, at, message)];
    }
    const accepted = [...declared.participants];
    return unknown(place, { path: at, value: from }, "organisation in this topology", accepted);
  });
}

function checkPredicates(place: Place): Problem[] {
  const { file, words, declared } = place;
  const organisations = [...declared.teams.keys(), ...words.names.organisation];
  return allPredicates(file).flatMap(({ path, value }) => {
    if (!isMap(value)) return [];
    const named = ["organisation", "organisation.*", "recipient"]
      .flatMap((pattern) => eachText(value, pattern))
      .flatMap((found) =>
        unknown(place, { ...found, path: [...path, ...found.path] }, "organisation", organisations),
      );
    const incident = numberText(value["incident"]);
    if (incident === null) return named;
    const at = { path: [...path, "incident"], value: incident };
    const known = [...new Set([...declared.incidents, ...carriers(file.value)])];
    return [...named, ...unknown(place, at, "incident of an inject", known)];
  });
}

/** Control numbers of injects with an incident: they name it too. */
const carriers = (value: unknown): string[] =>
  each(value, "injects.*").flatMap((inject) =>
    valueAt(inject.value, ["incident"]) === undefined
      ? []
      : (numberText(valueAt(inject.value, ["controlNumber"])) ?? []),
  );
