/** Marks written as text in catalogues and exercises: parsed, validated, and kept for assembly. */
import type { Problem } from "../input.ts";
import { type Label, type MarkingWorld, parseMarking, validateLabel } from "../marking/mod.ts";
import type { FilesByKind, Names } from "./names.ts";
import { eachText, type PackFile, type Path, problemAt } from "./source.ts";
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

function judge(text: string, world: MarkingWorld, names: Names): Outcome {
  const { label, issues } = parseMarking(text, world.schemes, world.communities);
  if (label === null || issues.length > 0) {
    return { label: null, faults: issues.map((issue) => issue.message) };
  }
  const faults = validateLabel(label, world).map((issue) => issue.message);
  return { label, faults: faults.length > 0 ? faults : strangers(label, world, names) };
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

  outcome(text: string): Outcome {
    const known = this.#read.get(text) ?? judge(text, this.#world, this.#names);
    this.#read.set(text, known);
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
] as const;

function labelsIn(files: FilesByKind): { file: PackFile; path: Path; value: string }[] {
  return PLACES.flatMap(([kind, pattern]) =>
    files[kind].flatMap((file) =>
      eachText(file.value, pattern).map(({ path, value }) => ({ file, path, value })),
    ),
  );
}

/** Every mark that cannot be read or breaks a rule. */
export const checkLabels = (files: FilesByKind, reader: LabelReader): Problem[] =>
  labelsIn(files)
    .filter(({ value }) => value !== "")
    .flatMap(({ file, path, value }) => {
      const { label, faults } = reader.outcome(value);
      const reasons = label === null && faults.length === 0 ? ["it cannot be read"] : faults;
      return reasons.map((reason) => problemAt(file, path, `label \`${value}\`: ${reason}`));
    });
