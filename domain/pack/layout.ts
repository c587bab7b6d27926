/** Which files a pack has, and which schema each of them follows. */
import type { z } from "zod";
import {
  aggregationsSchema,
  agreementsSchema,
  catalogueSchema,
  communitiesSchema,
  exerciseSchema,
  organisationsSchema,
  packSchema,
  schemesSchema,
  topologySchema,
} from "./schema.ts";
import { isMap, type PackFile } from "./source.ts";

const SINGLE = {
  "pack.yaml": { kind: "pack", schema: packSchema },
  "schemes.yaml": { kind: "schemes", schema: schemesSchema },
  "organisations.yaml": { kind: "organisations", schema: organisationsSchema },
  "communities.yaml": { kind: "communities", schema: communitiesSchema },
  "agreements.yaml": { kind: "agreements", schema: agreementsSchema },
} as const;

/** May be absent, and is then absent from the pack too. */
const OPTIONAL = {
  "aggregations.yaml": { kind: "aggregations", schema: aggregationsSchema },
} as const;

const FOLDERS = {
  topologies: { kind: "topology", schema: topologySchema },
  exercises: { kind: "exercise", schema: exerciseSchema },
  catalogue: { kind: "catalogue", schema: catalogueSchema },
} as const;

export type FileKind =
  | (typeof SINGLE)[keyof typeof SINGLE]["kind"]
  | (typeof OPTIONAL)[keyof typeof OPTIONAL]["kind"]
  | (typeof FOLDERS)[keyof typeof FOLDERS]["kind"];

/** Files that every pack must have. */
export const REQUIRED_FILES: readonly string[] = Object.keys(SINGLE);

/** What may stand in a pack folder, for messages. */
export const ACCEPTED_FILES: readonly string[] = [
  ...REQUIRED_FILES,
  ...Object.keys(OPTIONAL),
  ...Object.keys(FOLDERS).map((folder) => `${folder}/*.yaml`),
  "tests/*.yaml",
];

const IN_FOLDER = /^(topologies|exercises|catalogue)\/([a-z][a-z0-9]*(?:-[a-z0-9]+)*)\.yaml$/;

/** Kind and schema of a file by its name within the pack, or null when no such file is known. */
export function layoutOf(name: string): { kind: FileKind; schema: z.ZodType } | null {
  if (Object.hasOwn(SINGLE, name)) return SINGLE[name as keyof typeof SINGLE];
  if (Object.hasOwn(OPTIONAL, name)) return OPTIONAL[name as keyof typeof OPTIONAL];
  const folder = IN_FOLDER.exec(name)?.[1];
  return folder === undefined ? null : FOLDERS[folder as keyof typeof FOLDERS];
}

/** "topologies/us-hub.yaml" → "us-hub": topologies and exercises are named by their files. */
export const idOf = (file: PackFile): string => IN_FOLDER.exec(file.name)?.[2] ?? file.name;

/** Unit tests of the rules stand beside the pack and are no part of its content. */
export const isTestFile = (file: PackFile): boolean => /^tests\/[^/]+\.yaml$/.test(file.name);

/** Keys that only the timeline of a played exercise has. */
const TIMELINE_KEYS = ["schemaVersion", "injects", "moves", "teams"];

/**
 * Exercises that people play lie beside the unattended ones and are told apart by their keys: they are
 * timelines, which are read by whoever plays them, and no part of a pack's content.
 */
export const isTimelineFile = ({ name, value }: PackFile): boolean =>
  layoutOf(name)?.kind === "exercise" &&
  isMap(value) &&
  TIMELINE_KEYS.some((key) => Object.hasOwn(value, key));
