/**
 * Imports CSAF advisories from files. The rules are in domain/csaf; here are files and positions.
 *
 *   files.ts     what a path means, and reading it
 *   json.ts      text to value, and where its parts stand; keys.ts counts keys, scanner.ts walks the text
 */
import { type CsafProblem, type ReadOptions, readCsaf } from "../../domain/csaf/mod.ts";
import { describeProblem, type Problem } from "../../domain/input.ts";
import type { CatalogueIncident } from "../../domain/pack/types.ts";
import { MAX_SUBMISSION_BYTES } from "../bus/subjects.ts";
import { listJsonFiles, readText } from "./files.ts";
import { locate, parseJson } from "./json.ts";

export { MAX_FILE_BYTES } from "./files.ts";
export { locate, parseJson } from "./json.ts";

export type ImportOptions = Omit<ReadOptions, "file">;

export interface RefusedFile {
  readonly file: string;
  /** Never empty. */
  readonly problems: readonly Problem[];
}

export interface CsafImport {
  /** In the order of their files' paths. */
  readonly incidents: readonly CatalogueIncident[];
  readonly refused: readonly RefusedFile[];
}

/** Told of one document; a file of another format would fill the screen. */
const MAX_PROBLEMS = 50;

/** Share of a submission left for what an exercise adds: identity, banner, overlay portions. */
const MAX_INCIDENT_BYTES = MAX_SUBMISSION_BYTES - 32 * 1024;

/**
 * Reads a file, or every `*.json` below a folder. A document that cannot be used is refused with
 * its reasons, and the others go on; never throws for what a file contains.
 */
export async function importCsaf(path: string, options: ImportOptions): Promise<CsafImport> {
  const incidents: CatalogueIncident[] = [];
  const refused: RefusedFile[] = [];
  const fileOfKey = new Map<string, string>();
  for (const listed of await listJsonFiles(path)) {
    const file = listed.path;
    const outcome =
      listed.kind === "file" ? importFile(file, options) : atFile(file, listed.message);
    if (Array.isArray(outcome)) {
      refused.push({ file, problems: outcome });
      continue;
    }
    const earlier = fileOfKey.get(outcome.key);
    if (earlier === undefined) {
      fileOfKey.set(outcome.key, file);
      incidents.push(outcome);
    } else {
      refused.push({ file, problems: atFile(file, sameDocument(outcome.key, earlier)) });
    }
  }
  return { incidents, refused };
}

/** One line per problem of every refused file, for people. */
export const describeRefused = (refused: readonly RefusedFile[]): string[] =>
  refused.flatMap(({ problems }) => problems.map(describeProblem));

function importFile(file: string, options: ImportOptions): CatalogueIncident | Problem[] {
  const read = readText(file);
  if (read.kind === "unusable") return atFile(file, read.message);
  const parsed = parseJson(read.text);
  if (parsed.kind === "broken") {
    return [{ file, line: parsed.line, column: parsed.column, message: parsed.message }];
  }
  const reading = readCsaf(parsed.value, { ...options, file });
  if (reading.kind === "refused") return positioned(reading.problems, read.text, file);
  const { incident } = reading;
  if (atMostBytes(incident) <= MAX_INCIDENT_BYTES) return incident;
  const bytes = Buffer.byteLength(JSON.stringify(incident.portions));
  return bytes > MAX_INCIDENT_BYTES ? atFile(file, tooLarge(bytes)) : incident;
}

/** A character of JSON text takes six bytes at most. */
const BYTES_OF_A_CHARACTER = 6;
/** Names, quotes and brackets of a portion and its fields, without the label. */
const CHARACTERS_OF_A_PORTION = 100;
const CHARACTERS_OF_A_FIELD = 30;

/** A bound that most documents stay far below, so that few have to be written out to know. */
function atMostBytes({ portions }: CatalogueIncident): number {
  // All portions of a document have the same label.
  const label = JSON.stringify(portions[0]?.label ?? null).length;
  let characters = 0;
  for (const { text, fields } of portions) {
    characters += text.length + label + CHARACTERS_OF_A_PORTION;
    for (const name in fields) characters += fields[name]!.length + CHARACTERS_OF_A_FIELD;
  }
  return characters * BYTES_OF_A_CHARACTER;
}

function positioned(problems: readonly CsafProblem[], text: string, file: string): Problem[] {
  const told = problems.slice(0, MAX_PROBLEMS);
  const positions = locate(
    text,
    told.map(({ path }) => path),
  );
  const located = told.map(({ message }, index) => ({
    file,
    line: positions[index]?.line ?? 0,
    column: positions[index]?.column ?? 0,
    message,
  }));
  const untold = problems.length - told.length;
  return untold === 0 ? located : [...located, ...atFile(file, `has ${untold} more problems`)];
}

const atFile = (file: string, message: string): Problem[] => [
  { file, line: 0, column: 0, message },
];

const sameDocument = (key: string, earlier: string): string =>
  `has the tracking id \`${key}\` of \`${earlier}\`: import one edition of a document`;

const tooLarge = (bytes: number): string =>
  `makes an incident of ${bytes} bytes: an exchange takes at most ${MAX_INCIDENT_BYTES}; split the advisory`;
