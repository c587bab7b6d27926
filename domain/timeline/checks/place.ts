/** What the checks of a timeline look at: the file as it is written, and the pack that it is played in. */
import type { Problem } from "../../input.ts";
import {
  each,
  eachText,
  hint,
  type CatalogueIncident,
  type Found,
  type Pack,
  type PackFile,
  type PackWords,
  participantsIn,
  problemAt,
  valueAt,
} from "../../pack/mod.ts";

export interface Place {
  readonly file: PackFile;
  readonly pack: Pack;
  readonly catalogue: readonly CatalogueIncident[];
  readonly words: PackWords;
  readonly declared: Declared;
}

/** Names that the timeline declares itself, and those of the pack that may be used in it. */
export interface Declared {
  /** Organisations with a link in its topology; every one while that is unknown. */
  readonly participants: readonly string[];
  /** Organisation by team. */
  readonly teams: ReadonlyMap<string, string>;
  readonly objectives: readonly string[];
  readonly criticalTasks: readonly string[];
  readonly moves: readonly number[];
  readonly controlNumbers: readonly string[];
  readonly expectations: readonly string[];
  /** Names of the incidents that its injects carry. */
  readonly incidents: readonly string[];
}

const texts = (value: unknown, pattern: string): string[] =>
  eachText(value, pattern).map((found) => found.value);

/** A control number may be a number in YAML. */
export const numberText = (value: unknown): string | null =>
  typeof value === "string" || typeof value === "number" ? String(value) : null;

/** The name by which an inject's incident is spoken of. */
export function incidentName(inject: unknown): string | null {
  const incident = valueAt(inject, ["incident"]);
  if (incident === undefined || incident === null) return null;
  if (typeof incident === "string") return incident;
  return texts(incident, "key")[0] ?? numberText(valueAt(inject, ["controlNumber"]));
}

export function declaredIn(file: PackFile, pack: Pack): Declared {
  const { value } = file;
  const topology = texts(value, "topology")[0] ?? "";
  const participants = participantsIn(pack, topology);
  const injects = each(value, "injects.*");
  return {
    participants:
      participants.length > 0 ? participants : pack.organisations.map((each_) => each_.id),
    teams: new Map(
      each(value, "teams.*").flatMap(({ value: team }) =>
        texts(team, "id").map((id) => [id, texts(team, "organizationId")[0] ?? ""] as const),
      ),
    ),
    objectives: texts(value, "objectives.*.id"),
    criticalTasks: texts(value, "objectives.*.capabilityTargets.*.criticalTasks.*.id"),
    moves: each(value, "moves.*.moveNumber")
      .map((found) => found.value)
      .filter((number) => typeof number === "number"),
    controlNumbers: injects.flatMap(
      (inject) => numberText(valueAt(inject.value, ["controlNumber"])) ?? [],
    ),
    expectations: texts(value, "injects.*.expectations.*.id"),
    incidents: injects.flatMap((inject) => incidentName(inject.value) ?? []),
  };
}

/** A problem with a name that is not among the accepted; nothing when it is. */
export const unknown = (
  { file }: Place,
  { path, value }: { readonly path: Found["path"]; readonly value: string },
  what: string,
  accepted: readonly string[],
): Problem[] =>
  accepted.includes(value)
    ? []
    : [problemAt(file, path, `unknown ${what} \`${value}\`; ${hint(value, accepted)}`)];

/** The predicates in a match, with their paths from the file's root. */
export function predicatesIn(match: Found): Found[] {
  const inner = ["all.*", "any.*", "not"].flatMap((pattern) =>
    each(match.value, pattern).map(({ path, value }) => ({
      path: [...match.path, ...path],
      value,
    })),
  );
  return [match, ...inner.flatMap(predicatesIn)];
}

/** Every match of the file, and what stands within them. */
export const allPredicates = (file: PackFile): Found[] =>
  each(file.value, "injects.*.expectations.*.match").flatMap(predicatesIn);
