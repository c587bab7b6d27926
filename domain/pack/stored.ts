/**
 * Reads a pack as it is stored, assembled and as JSON. It is presented to the checks as the files it
 * came from, so that there is one set of checks; places are paths instead of lines.
 */
import { crossChecks, refuse } from "./check.ts";
import type { FilesByKind } from "./names.ts";
import { checkSchema } from "./schema-problems.ts";
import { each, type PackFile, type Path, valueAt } from "./source.ts";
import { storedPackSchema } from "./stored-schema.ts";
import type { Pack } from "./types.ts";

/** The part of the stored value at a path as a file of that name. */
function partAt(value: unknown, base: Path, name: string, shown: string): PackFile {
  const locate = (path: Path) => {
    const place = [...base, ...path].join(".");
    return { line: 0, column: 0, file: place === "" ? shown : `${shown}: ${place}` };
  };
  return { name, shown, value: valueAt(value, base), locate };
}

/** Its lists stand under the same keys as in the files, but for topologies: each has a file. */
function asFiles(whole: PackFile): FilesByKind {
  const topology = each(whole.value, "topologies.*").map(({ path, value }) =>
    partAt(whole.value, path, `topologies/${String(valueAt(value, ["id"]))}.yaml`, whole.shown),
  );
  return {
    pack: [whole],
    schemes: [whole],
    organisations: [whole],
    communities: [whole],
    agreements: [whole],
    aggregations: [whole],
    topology,
    exercise: [],
    catalogue: [],
  };
}

/**
 * Checks a stored pack as strictly as its files; whether `version` is that of its content is not
 * asked here.
 * @param shown what messages call it, for example "PACK current"
 * @throws InputError with every problem, each naming its path
 */
export function readPackJson(value: unknown, shown: string): Pack {
  const whole = partAt(value, [], "pack.yaml", shown);
  const { data, problems } = checkSchema(whole, storedPackSchema);
  refuse([...problems, ...crossChecks(asFiles(whole))]);
  return data as Pack;
}
