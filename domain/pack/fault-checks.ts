/** A fault of an exercise fits its type, its windows and the pack. */
import {
  aFault,
  type AttributeSpec,
  type AttributeValue,
  type FaultDefinition,
  FAULTS,
  mayTarget,
  targetNames,
  withStandards,
} from "../faults/mod.ts";
import type { Problem } from "../input.ts";
import type { FilesByKind, Names } from "./names.ts";
import { each, eachText, type Found, type PackFile, problemAt, valueAt } from "./source.ts";
import { hint, nearest } from "./suggest.ts";

interface Place {
  readonly file: PackFile;
  readonly fault: Found;
  /** Names of the exercise's windows. */
  readonly windows: readonly string[];
  readonly files: FilesByKind;
  readonly names: Names;
}

/** Everything that is wrong with a fault. A type that nobody knows is the schema's to report. */
export function checkFault(place: Place): Problem[] {
  const type = eachText(place.fault.value, "type")[0]?.value ?? "";
  const definition = FAULTS.get(type);
  return [...checkWindow(place), ...(definition ? checkAgainst(definition, place) : [])];
}

function checkAgainst(definition: FaultDefinition, place: Place): Problem[] {
  return [
    ...checkTargets(definition, place),
    ...checkAttributes(definition, place),
    ...checkFields(definition, place),
    ...checkLevels(definition, place),
  ];
}

function checkWindow({ file, fault, windows }: Place): Problem[] {
  return eachText(fault.value, "startAt.window")
    .filter(({ value }) => !windows.includes(value))
    .map(({ path, value }) => {
      const message = `this exercise has no window \`${value}\`; ${hint(value, windows)}`;
      return problemAt(file, [...fault.path, ...path], message);
    });
}

/** Targets that are named, with the place of each. */
function namedTargets({ value }: Found): { path: (string | number)[]; value: string }[] {
  return [...eachText(value, "target"), ...eachText(value, "target.*")]
    .filter(({ path }) => path.length === 1 || typeof path[1] === "number")
    .map(({ path, value: name }) => ({ path: [...path], value: name }));
}

function checkTargets({ type, target }: FaultDefinition, place: Place): Problem[] {
  const { file, fault } = place;
  const given = valueAt(fault.value, ["target"]);
  if (given === undefined) {
    if (target === "checkpoint") return [];
    return [problemAt(file, fault.path, `missing \`target\`; ${aFault(type)} needs one`)];
  }
  const selects = typeof given === "object" && given !== null && !Array.isArray(given);
  if (selects && !["organisation", "link", "process"].includes(target)) {
    const message = `${aFault(type)} takes names, no selection of organisations`;
    return [problemAt(file, [...fault.path, "target"], message)];
  }
  if (selects) return checkSelection(place);
  const { files, names } = place;
  const accepted = targetNames(target, {
    organisations: [...names.organisation].map((id) => ({ id })),
    agreements: files.agreements.flatMap((each_) =>
      eachText(each_.value, "agreements.*.id").map(({ value: id }) => ({ id })),
    ),
  });
  return namedTargets(fault)
    .filter(({ value }) => !mayTarget(target, value, accepted))
    .map(({ path, value }) => {
      const what = target === "organisation" ? "unknown organisation" : `unknown ${target}`;
      return problemAt(
        file,
        [...fault.path, ...path],
        `${what} \`${value}\`; ${hint(value, accepted)}`,
      );
    });
}

/** A misspelt one would find nobody, and the fault do nothing. */
function checkSelection({ file, fault, names }: Place): Problem[] {
  const checked = [
    { what: "nation", accepted: [...names.nation] },
    { what: "sector", accepted: [...names.sector, "*"] },
  ];
  return checked.flatMap(({ what, accepted }) =>
    eachText(fault.value, `target.select.${what}`)
      .filter(({ value }) => !accepted.includes(value))
      .map(({ path, value }) => {
        const message = `unknown ${what} \`${value}\`; ${hint(value, accepted)}`;
        return problemAt(file, [...fault.path, ...path], message);
      }),
  );
}

function checkAttributes(
  { type, attributes, conflict }: FaultDefinition,
  { file, fault }: Place,
): Problem[] {
  const at = [...fault.path, "attributes"];
  const accepted = Object.keys(attributes);
  const written = each(fault.value, "attributes.~").map((found) => String(found.value));
  const others = written.filter((key) => !accepted.includes(key));
  const unknown = others.map((key) => {
    const takes = accepted.length === 0 ? "it takes none" : hint(key, accepted);
    const message = `fault type ${type} has no attribute \`${key}\`; ${takes}`;
    return problemAt(file, [...at, key], message, "key");
  });
  const misspelt = new Set(others.map((key) => nearest(key, accepted)));
  const wrong = Object.entries(attributes).flatMap(([key, spec]) => {
    // Missing where its misspelling stands is one mistake.
    if (misspelt.has(key) && !written.includes(key)) return [];
    const message = wrongValue(type, key, spec, valueAt(fault.value, ["attributes", key]));
    return message === null ? [] : [problemAt(file, [...at, key], message)];
  });
  if (wrong.length > 0 || unknown.length > 0) return [...unknown, ...wrong];
  const given = valueAt(fault.value, ["attributes"]) ?? {};
  const values = withStandards(attributes, given as Record<string, AttributeValue>);
  const message = conflict?.(values) ?? null;
  return message === null ? [] : [problemAt(file, at, message)];
}

function wrongValue(type: string, key: string, spec: AttributeSpec, value: unknown): string | null {
  if (value === undefined && spec.standard !== undefined) return null;
  // What is neither text nor number is the schema's to report.
  if (value !== undefined && !["string", "number"].includes(typeof value)) return null;
  const found = value === undefined ? `missing \`${key}\`` : `\`${key}: ${JSON.stringify(value)}\``;
  if (spec.kind === "number") {
    const { least, most, unit } = spec;
    const fits = typeof value === "number" && value >= least && value <= most;
    if (fits && (!spec.whole || Number.isInteger(value))) return null;
    const inUnit = unit === "share" ? "" : ` ${unit}`;
    const kind = spec.whole ? "a whole number " : "";
    return `${found}; ${aFault(type)} takes \`${key}\` ${kind}from ${least} to ${most}${inUnit}`;
  }
  const { oneOf } = spec;
  if (typeof value === "string" && (oneOf?.includes(value) ?? value !== "")) return null;
  return `${found}; ${aFault(type)} takes \`${key}\`: ${oneOf ? oneOf.join(", ") : spec.means}`;
}

/** Fields that only some types have. */
function checkFields(
  { type, family, momentary }: FaultDefinition,
  { file, fault }: Place,
): Problem[] {
  const refused = [
    ...(family === "link" ? [] : ["stream", "toxicity"]),
    ...(momentary ? ["durationMinutes"] : []),
  ];
  return refused
    .filter((key) => valueAt(fault.value, [key]) !== undefined)
    .map((key) => {
      const why =
        key === "durationMinutes" ? "it happens at a moment" : "only faults at links have it";
      const message = `${aFault(type)} has no \`${key}\`; ${why}`;
      return problemAt(file, [...fault.path, key], message, "key");
    });
}

/** Levels that the rules would not know, and desks that nobody has. */
function checkLevels({ type, attributes }: FaultDefinition, place: Place): Problem[] {
  if (attributes["desk"]) return checkDesk(place);
  if (type === "clearance_changed") return checkClearance(place);
  return type === "ceiling_lowered" ? checkCeiling(place) : [];
}

/** A desk that a named target does not have would be a fault without effect. */
function checkDesk({ file, fault, files }: Place): Problem[] {
  const organisations = files.organisations.flatMap((each_) =>
    each(each_.value, "organisations.*"),
  );
  const common = files.organisations.flatMap((each_) =>
    eachText(each_.value, "commonDesks.*.name").map((found) => found.value),
  );
  return eachText(fault.value, "attributes.desk").flatMap(({ path, value }) =>
    namedTargets(fault).flatMap((target) => {
      const found = organisations.find((one) => valueAt(one.value, ["id"]) === target.value);
      if (!found) return [];
      const own = eachText(found.value, "desks.*.name").map((desk) => desk.value);
      const desks = new Set([...own, ...common]);
      if (desks.has(value)) return [];
      const message = `\`${target.value}\` has no desk \`${value}\`; ${hint(value, desks)}`;
      return [problemAt(file, [...fault.path, ...path], message)];
    }),
  );
}

function checkClearance({ file, fault, names }: Place): Problem[] {
  return eachText(fault.value, "attributes.clearance").flatMap(({ path, value }) =>
    namedTargets(fault).flatMap((target) => {
      const nation = names.nationOf.get(target.value);
      const levels = nation === undefined ? undefined : names.levels.get(nation);
      const accepted = ["none", ...(levels ?? [])];
      if (nation === undefined || accepted.includes(value)) return [];
      const message = `\`${target.value}\` cannot be cleared to \`${value}\`; ${hint(value, accepted)}`;
      return [problemAt(file, [...fault.path, ...path], message)];
    }),
  );
}

function checkCeiling({ file, fault, files }: Place): Problem[] {
  const agreements = files.agreements.flatMap((each_) => each(each_.value, "agreements.*"));
  return eachText(fault.value, "attributes.ceiling").flatMap(({ path, value }) =>
    namedTargets(fault).flatMap((target) => {
      const agreement = agreements.find((found) => valueAt(found.value, ["id"]) === target.value);
      if (!agreement) return [];
      const levels = eachText(agreement.value, "levels.*.*").map((found) => found.value);
      if (levels.includes(value)) return [];
      const message = `agreement \`${target.value}\` has no level \`${value}\`; ${hint(value, new Set(levels))}`;
      return [problemAt(file, [...fault.path, ...path], message)];
    }),
  );
}
