/** Marks in catalogues, exercises and rules of aggregation: read, validated, and kept for assembly. */
import type { Problem } from "../input.ts";
import { type Label, type MarkingWorld, parseMarking, validateLabel } from "../marking/mod.ts";
import type { FilesByKind, Names } from "./names.ts";
import { each, type PackFile, type Path, problemAt } from "./source.ts";
import { labelSchema } from "./stored-schema.ts";
import { hint } from "./suggest.ts";

type Outcome =
  | { label: Label; faults: readonly string[] }
  | { label: null; faults: readonly string[] };

/** Those that are not declared; none while the file that declares them cannot be read. */
const undeclared = (what: string, written: readonly string[], declared: ReadonlySet<string>) =>
  written
    .filter((name) => declared.size > 0 && !declared.has(name))
    .map((name) => `unknown ${what} \`${name}\`; ${hint(name, declared)}`);

/** Organisations and nations that a mark names must be in the pack. */
function strangers(label: Label, world: MarkingWorld, names: Names): string[] {
  const tetragraphs = new Set(world.communities.map((community) => community.tetragraph));
  const nations = [...label.releasableTo, ...label.displayOnlyTo];
  const organisations = label.tlpNamed.map((named) => named.split("/")[0]!);
  return [
    ...undeclared(
      "nation",
      nations.filter((code) => !tetragraphs.has(code)),
      names.nation,
    ),
    ...undeclared("organisation", organisations, names.organisation),
  ];
}

function judge(label: Label, world: MarkingWorld, names: Names): Outcome {
  const faults = validateLabel(label, world).map((issue) => issue.message);
  return { label, faults: faults.length > 0 ? faults : strangers(label, world, names) };
}

function read(text: string, world: MarkingWorld, names: Names): Outcome {
  const { label, issues } = parseMarking(text, world.schemes, world.communities);
  if (label !== null && issues.length === 0) return judge(label, world, names);
  const faults = issues.map((issue) => issue.message);
  return { label: null, faults: faults.length > 0 ? faults : ["it cannot be read"] };
}

/** Reads each distinct mark once. */
export class LabelReader {
  readonly #world: MarkingWorld;
  readonly #names: Names;
  readonly #read = new Map<string, Outcome>();

  constructor(world: MarkingWorld, names: Names) {
    this.#world = world;
    this.#names = names;
  }

  /** Of a mark as users write it, or of a label as stored packs hold it. */
  outcome(written: string | Label): Outcome {
    if (typeof written !== "string") return judge(written, this.#world, this.#names);
    const known = this.#read.get(written) ?? read(written, this.#world, this.#names);
    this.#read.set(written, known);
    return known;
  }

  /** The label of a mark that was checked before. */
  labelOf(text: string): Label {
    const { label } = this.outcome(text);
    if (label === null) throw new Error(`mark was not checked: ${text}`);
    return label;
  }
}

const PLACES = [
  ["catalogue", "incidents.*.portions.*.label"],
  ["exercise", "overlay.portions.*.label"],
  ["aggregations", "aggregations.*.raise.*"],
] as const;

/** A mark where it stands. */
export interface FoundMark {
  readonly file: PackFile;
  readonly path: Path;
  readonly written: string | Label;
}

/** Marks that a pattern meets in a file; what has the shape of none is passed over: the schema reports it. */
export function marksIn(file: PackFile, pattern: string): FoundMark[] {
  return each(file.value, pattern).flatMap(({ path, value }): FoundMark[] => {
    if (typeof value === "string") return value === "" ? [] : [{ file, path, written: value }];
    const label = labelSchema.safeParse(value);
    return label.success ? [{ file, path, written: label.data }] : [];
  });
}

/** A mark as messages name it. */
export const named = (written: string | Label): string =>
  typeof written === "string" ? `label \`${written}\`` : "this label";

/** Every mark that cannot be read or breaks a rule. */
export const checkLabels = (files: FilesByKind, reader: LabelReader): Problem[] =>
  PLACES.flatMap(([kind, pattern]) =>
    files[kind].flatMap((file) => marksIn(file, pattern)),
  ).flatMap(({ file, path, written }) =>
    reader
      .outcome(written)
      .faults.map((fault) => problemAt(file, path, `${named(written)}: ${fault}`)),
  );
