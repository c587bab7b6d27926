/** Rules of aggregation raise by TLP for every originator, and by a nation's own marks for its own. */
import type { Problem } from "../input.ts";
import type { Label } from "../marking/mod.ts";
import { type LabelReader, marksIn, named } from "./labels.ts";
import type { FilesByKind, Names } from "./names.ts";
import { eachText, problemAt } from "./source.ts";
import { hint } from "./suggest.ts";

const EVERYBODY = "*";

/** Keys must be nations that have marks of their own. */
function unknownNations(files: FilesByKind, { levels }: Names): Problem[] {
  if (levels.size === 0) return [];
  const accepted = [EVERYBODY, ...levels.keys()];
  return files.aggregations.flatMap((file) =>
    eachText(file.value, "aggregations.*.raise.~")
      .filter(({ value }) => !accepted.includes(value))
      .map(({ path, value }) => {
        const message = `no nation with a scheme of marks is called \`${value}\`; ${hint(value, accepted)}`;
        return problemAt(file, path, message, "key");
      }),
  );
}

function misplaced(key: string, label: Label, names: Names): string | null {
  if (key === EVERYBODY) {
    if (label.scheme !== "") {
      return `is of ${label.scheme}, but \`*\` holds for every originator; expected TLP alone here, and this under \`${label.scheme}\``;
    }
    return label.tlp === null ? "raises nothing for every originator; expected TLP" : null;
  }
  const levels = names.levels.get(key);
  if (levels === undefined || label.scheme === key) return null;
  const is = label.scheme === "" ? "is of no nation" : `is of ${label.scheme}`;
  return `${is}; expected a mark of ${key}: ${[...levels].join(", ")}`;
}

/** Every mark that stands under a key which it cannot stand under. */
export function checkAggregations(
  files: FilesByKind,
  names: Names,
  reader: LabelReader | null,
): Problem[] {
  const unknown = unknownNations(files, names);
  if (reader === null) return unknown;
  const marks = files.aggregations.flatMap((file) => marksIn(file, "aggregations.*.raise.*"));
  const wrong = marks.flatMap(({ file, path, written }) => {
    const { label, faults } = reader.outcome(written);
    if (label === null || faults.length > 0) return [];
    const reason = misplaced(String(path.at(-1)), label, names);
    return reason === null ? [] : [problemAt(file, path, `${named(written)} ${reason}`)];
  });
  return [...unknown, ...wrong];
}
