/** Names that may be declared once only, and lists that may not repeat an entry. */
import type { Problem } from "../input.ts";
import type { FileKind } from "./layout.ts";
import type { FilesByKind } from "./names.ts";
import { each, eachText, type PackFile, type Path, placeOf, problemAt } from "./source.ts";

interface Unique {
  readonly file: FileKind;
  /** Entries within which a name is unique; "" for all files of the kind together. */
  readonly within: string;
  readonly pattern: string;
  readonly what: string;
}

const UNIQUE: readonly Unique[] = [
  { file: "pack", within: "", pattern: "sectors.*", what: "sector" },
  { file: "pack", within: "", pattern: "informationKinds.*", what: "information kind" },
  { file: "pack", within: "", pattern: "channels.*.name", what: "channel" },
  { file: "schemes", within: "", pattern: "schemes.*.nation", what: "scheme of nation" },
  { file: "schemes", within: "schemes.*", pattern: "levels.*.name", what: "level" },
  { file: "schemes", within: "schemes.*", pattern: "levels.*.portion", what: "portion mark" },
  { file: "schemes", within: "schemes.*", pattern: "levels.*.aliases.*", what: "alias" },
  { file: "organisations", within: "", pattern: "organisations.*.id", what: "organisation" },
  { file: "organisations", within: "organisations.*", pattern: "desks.*.name", what: "desk" },
  { file: "organisations", within: "organisations.*", pattern: "clients.*", what: "client" },
  { file: "communities", within: "", pattern: "communities.*.id", what: "community" },
  { file: "communities", within: "", pattern: "communities.*.tetragraph", what: "tetragraph" },
  { file: "communities", within: "communities.*", pattern: "organisations.*", what: "member" },
  { file: "agreements", within: "", pattern: "agreements.*.id", what: "agreement" },
  { file: "agreements", within: "agreements.*", pattern: "parties.*", what: "party" },
  { file: "aggregations", within: "", pattern: "aggregations.*.id", what: "aggregation" },
  { file: "aggregations", within: "aggregations.*", pattern: "kinds.*", what: "kind" },
  // In folders topologies are files; only a stored pack lists them.
  { file: "pack", within: "", pattern: "topologies.*.id", what: "topology" },
  { file: "topology", within: "meshes.*", pattern: "among.*", what: "organisation in a mesh" },
  { file: "topology", within: "stars.*", pattern: "spokes.*", what: "spoke" },
  { file: "exercise", within: "windows", pattern: "*.name", what: "window" },
  { file: "exercise", within: "faults", pattern: "*.name", what: "fault" },
  { file: "exercise", within: "topologies", pattern: "*", what: "topology" },
  { file: "catalogue", within: "", pattern: "incidents.*.key", what: "incident" },
  { file: "catalogue", within: "incidents.*", pattern: "addressees.*", what: "addressee" },
];

interface Occurrence {
  readonly file: PackFile;
  readonly path: Path;
  readonly value: string;
}

function occurrences(file: PackFile, base: Path, value: unknown, pattern: string): Occurrence[] {
  // Nothing at all, as a stored community without tetragraph has, is no name.
  return eachText(value, pattern)
    .filter((found) => found.value !== "")
    .map((found) => ({ file, path: [...base, ...found.path], value: found.value }));
}

/** Groups of occurrences; within a group a name may stand once. */
function groups(rule: Unique, files: readonly PackFile[]): Occurrence[][] {
  if (rule.within === "") {
    return [files.flatMap((file) => occurrences(file, [], file.value, rule.pattern))];
  }
  return files.flatMap((file) =>
    each(file.value, rule.within).map(({ path, value }) =>
      occurrences(file, path, value, rule.pattern),
    ),
  );
}

function repeated(rule: Unique, group: readonly Occurrence[]): Problem[] {
  const first = new Map<string, Occurrence>();
  return group.flatMap((one) => {
    const before = first.get(one.value);
    if (before === undefined) {
      first.set(one.value, one);
      return [];
    }
    const place = placeOf(before.file, before.path);
    const message = `${rule.what} \`${one.value}\` is already at ${place}; each may stand once`;
    return [problemAt(one.file, one.path, message)];
  });
}

/** Every name that stands twice where it may stand once. */
export const checkUniqueness = (files: FilesByKind): Problem[] =>
  UNIQUE.flatMap((rule) =>
    groups(rule, files[rule.file]).flatMap((group) => repeated(rule, group)),
  );
