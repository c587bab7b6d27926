/**
 * Every name a pack declares, taken from the files as they are written: a name whose entry has a
 * mistake elsewhere is still declared, so that one mistake is not reported twice.
 */
import { idOf } from "./layout.ts";
import type { FileKind } from "./layout.ts";
import { each, eachText, type PackFile } from "./source.ts";

/** The files of a pack by kind. */
export type FilesByKind = Readonly<Record<FileKind, readonly PackFile[]>>;

export interface Names {
  readonly nation: ReadonlySet<string>;
  readonly sector: ReadonlySet<string>;
  readonly "information kind": ReadonlySet<string>;
  readonly organisation: ReadonlySet<string>;
  readonly community: ReadonlySet<string>;
  readonly topology: ReadonlySet<string>;
  readonly channel: ReadonlySet<string>;
  readonly "triage profile": ReadonlySet<string>;
  /** Levels by nation, in the words they are written with on the wire. */
  readonly levels: ReadonlyMap<string, ReadonlySet<string>>;
  /** Nation by organisation. */
  readonly nationOf: ReadonlyMap<string, string>;
}

export type NameKind = Exclude<keyof Names, "levels" | "nationOf">;

const textAt = (value: unknown, pattern: string): string[] =>
  eachText(value, pattern).map((found) => found.value);

function pairs(files: readonly PackFile[], list: string, from: string, to: string) {
  const entries = files.flatMap((file) => each(file.value, `${list}.*`));
  return entries.flatMap(({ value }) =>
    textAt(value, from).flatMap((key) => textAt(value, to).map((item) => [key, item] as const)),
  );
}

function levelsByNation(files: readonly PackFile[]): Map<string, Set<string>> {
  const levels = new Map<string, Set<string>>();
  for (const [nation, name] of pairs(files, "schemes", "nation", "levels.*.name")) {
    levels.set(nation, (levels.get(nation) ?? new Set()).add(name));
  }
  return levels;
}

export function collectNames(files: FilesByKind): Names {
  const from = (kind: FileKind, pattern: string): ReadonlySet<string> =>
    new Set(files[kind].flatMap((file) => textAt(file.value, pattern)));
  return {
    nation: from("pack", "nations.~"),
    sector: from("pack", "sectors.*"),
    "information kind": from("pack", "informationKinds.*"),
    organisation: from("organisations", "organisations.*.id"),
    community: from("communities", "communities.*.id"),
    channel: from("pack", "channels.*.name"),
    topology: new Set(files.topology.map(idOf)),
    "triage profile": from("organisations", "triageProfiles.~"),
    levels: levelsByNation(files.schemes),
    nationOf: new Map(pairs(files.organisations, "organisations", "id", "nation")),
  };
}
