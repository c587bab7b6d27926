/** Reads the parsed files of a pack: every check first, then the shapes; nothing half-checked leaves. */
import type { z } from "zod";
import type { Exercise } from "../exercise/types.ts";
import { InputError, type Problem } from "../input.ts";
import { checkAggregations } from "./aggregation-checks.ts";
import { checkAgreements, checkClearances } from "./agreement-checks.ts";
import {
  communitiesOf,
  exerciseOf,
  incidentOf,
  packOf,
  type Read,
  type WrittenPack,
} from "./assemble.ts";
import { checkExercises } from "./exercise-checks.ts";
import { checkLabels, LabelReader } from "./labels.ts";
import { ACCEPTED_FILES, type FileKind, idOf, layoutOf, REQUIRED_FILES } from "./layout.ts";
import { looseWorld } from "./loose.ts";
import { collectNames, type FilesByKind } from "./names.ts";
import { checkOrganisations } from "./organisation-checks.ts";
import { checkReferences } from "./references.ts";
import type { catalogueSchema, exerciseSchema } from "./schema.ts";
import { checkSchema } from "./schema-problems.ts";
import type { PackFile } from "./source.ts";
import { hint } from "./suggest.ts";
import { topologiesOf, type WrittenTopology } from "./topologies.ts";
import { checkTopologies } from "./topology-checks.ts";
import type { CatalogueIncident, Pack } from "./types.ts";
import { checkUniqueness } from "./uniqueness.ts";

export interface PackContent {
  readonly pack: Omit<Pack, "version">;
  readonly catalogue: readonly CatalogueIncident[];
  readonly exercises: readonly Exercise[];
}

/** Values as the schemas read them; a file with a mistake in its shape has none. */
type SchemaData = ReadonlyMap<PackFile, unknown>;

function checkLayout(files: readonly PackFile[], shownDir: string): Problem[] {
  const unknown = files
    .filter((file) => layoutOf(file.name) === null)
    .map((file) => {
      const message = `unknown file \`${file.name}\`; ${hint(file.name, ACCEPTED_FILES)}`;
      return { file: file.shown, line: 1, column: 1, message };
    });
  const present = new Set(files.map((file) => file.name));
  // A pack.yaml that cannot be read may extend a pack that has the others.
  const unread = files.some((file) => file.name === "pack.yaml" && file.value === undefined);
  const required = unread ? [] : REQUIRED_FILES;
  const absent = required
    .filter((name) => !present.has(name))
    .map((name) => {
      const message = `missing file \`${name}\`; a pack has ${ACCEPTED_FILES.join(", ")}`;
      return { file: shownDir, line: 0, column: 0, message };
    });
  return [...unknown, ...absent];
}

/** Files by what they are; what is none of a pack's is left out. */
export function sortByKind(files: readonly PackFile[]): FilesByKind {
  const of = (kind: FileKind): PackFile[] =>
    files.filter((file) => layoutOf(file.name)?.kind === kind);
  return {
    pack: of("pack"),
    schemes: of("schemes"),
    organisations: of("organisations"),
    communities: of("communities"),
    agreements: of("agreements"),
    aggregations: of("aggregations"),
    topology: of("topology"),
    exercise: of("exercise"),
    catalogue: of("catalogue"),
  };
}

function checkSchemas(files: readonly PackFile[]): { data: SchemaData; problems: Problem[] } {
  const checked = files.flatMap((file) => {
    const layout = layoutOf(file.name);
    return layout === null ? [] : [{ file, ...checkSchema(file, layout.schema) }];
  });
  return {
    data: new Map(checked.map(({ file, data }) => [file, data])),
    problems: checked.flatMap(({ problems }) => problems),
  };
}

/** All that must fit together, within a file and between files. */
export function crossChecks(files: FilesByKind): Problem[] {
  const names = collectNames(files);
  const world = looseWorld(files.schemes[0], files.communities[0]);
  const reader = world === null ? null : new LabelReader(world, names);
  return [
    ...checkReferences(files, names),
    ...checkUniqueness(files),
    ...checkOrganisations(files),
    ...checkClearances(files, names),
    ...checkAgreements(files, names),
    ...checkAggregations(files, names, reader),
    ...checkTopologies(files),
    ...checkExercises(files, names),
    ...(reader === null ? [] : checkLabels(files, reader)),
  ];
}

const inOrder = (a: Problem, b: Problem): number =>
  a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1;

/** Throws InputError with all of them, in the order of files and lines; passes when there are none. */
export function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new InputError(problems.toSorted(inOrder));
}

function assemble(files: FilesByKind, data: SchemaData): PackContent {
  const only = <K extends keyof WrittenPack>(kind: K) =>
    data.get(files[kind][0]!) as WrittenPack[K];
  const all = <S extends z.ZodType>(kind: FileKind): [string, Read<S>][] =>
    files[kind].map((file) => [idOf(file), data.get(file) as Read<S>]);
  const written: WrittenPack = {
    pack: only("pack"),
    schemes: only("schemes"),
    organisations: only("organisations"),
    communities: only("communities"),
    agreements: only("agreements"),
    aggregations: files.aggregations.length > 0 ? only("aggregations") : undefined,
  };
  const { schemes } = written.schemes;
  const world = { schemes, communities: communitiesOf(written.communities) };
  const labels = new LabelReader(world, collectNames(files));
  const labelOf = (text: string) => labels.labelOf(text);
  const topologies = topologiesOf(
    new Map(files.topology.map((file) => [idOf(file), data.get(file) as WrittenTopology])),
  );
  return {
    pack: packOf(written, topologies, labelOf),
    catalogue: all<typeof catalogueSchema>("catalogue").flatMap(([, { incidents }]) =>
      incidents.map((incident) => incidentOf(incident, labelOf)),
    ),
    exercises: all<typeof exerciseSchema>("exercise").map(([id, exercise]) =>
      exerciseOf(id, exercise, labelOf),
    ),
  };
}

/**
 * Checks and assembles a pack.
 * @param unreadable problems found while the files were parsed, reported with the others
 * @throws InputError with every problem in every file, in the order of files and lines
 */
export function readPack(
  files: readonly PackFile[],
  shownDir: string,
  unreadable: readonly Problem[] = [],
): PackContent {
  const { data, problems } = checkSchemas(files.filter((file) => file.value !== undefined));
  const byKind = sortByKind(files);
  refuse([...unreadable, ...checkLayout(files, shownDir), ...problems, ...crossChecks(byKind)]);
  return assemble(byKind, data);
}
