/** The incidents that a matrix is about: of the pack's catalogue, or of files. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { InputError, type Problem } from "../../domain/input.ts";
import { validateLabel } from "../../domain/marking/mod.ts";
import { checkSchema, hint, problemAt } from "../../domain/pack/mod.ts";
import type { CatalogueIncident, PackFile, Path } from "../../domain/pack/mod.ts";
import type { Policy } from "../../domain/policy/mod.ts";
import { incidentDocuments } from "./incident-documents.ts";
import { incidentSchema } from "./incident-schema.ts";

/**
 * Keys of the catalogue and files of incidents, in the order named; the whole catalogue when nothing
 * is named.
 * @throws InputError with every problem of every name and file.
 */
export function chooseIncidents(
  named: readonly string[],
  catalogue: readonly CatalogueIncident[],
  policy: Policy,
): readonly CatalogueIncident[] {
  if (named.length === 0) return catalogue;
  const problems: Problem[] = [];
  const chosen = named.flatMap((name) => {
    const found = catalogue.filter(({ key }) => key === name);
    if (found.length > 0) return found;
    if (isFile(name)) return readIncidents(name, policy, problems);
    const keys = catalogue.map(({ key }) => key);
    const message = `\`${name}\` is neither an incident of the catalogue nor a file; ${hint(name, keys)}`;
    problems.push({ file: "", line: 0, column: 0, message });
    return [];
  });
  if (problems.length > 0) throw new InputError(problems);
  return chosen;
}

const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();

function readIncidents(path: string, policy: Policy, problems: Problem[]): CatalogueIncident[] {
  const documents = incidentDocuments(readFileSync(path, "utf8"), path, problems);
  return documents.flatMap((document) => {
    const { data, problems: broken } = checkSchema(document, incidentSchema);
    problems.push(...broken);
    if (data === undefined) return [];
    const incident = data as CatalogueIncident;
    problems.push(
      ...unknownNames(incident, document, policy),
      ...badLabels(incident, document, policy),
    );
    return [incident];
  });
}

/** What the incident names and the pack does not have. */
function unknownNames(incident: CatalogueIncident, file: PackFile, policy: Policy): Problem[] {
  const { sectors, informationKinds } = policy.pack;
  const organisations = [...policy.members.keys()];
  const check = (path: Path, what: string, value: string, accepted: readonly string[]) =>
    accepted.includes(value)
      ? []
      : [
          problemAt(
            file,
            path,
            `\`${value}\` is no ${what} of this pack; ${hint(value, accepted)}`,
          ),
        ];
  return [
    ...check(["originator"], "organisation", incident.originator, organisations),
    ...incident.addressees.flatMap((one, place) =>
      check(["addressees", place], "organisation", one, organisations),
    ),
    ...incident.sectors.flatMap((one, place) => check(["sectors", place], "sector", one, sectors)),
    ...check(
      ["informationKind"],
      "kind of information",
      incident.informationKind,
      informationKinds,
    ),
  ];
}

function badLabels({ portions }: CatalogueIncident, file: PackFile, { world }: Policy): Problem[] {
  return portions.flatMap(({ label }, place) =>
    validateLabel(label, world).map(({ message }) =>
      problemAt(file, ["portions", place, "label"], message),
    ),
  );
}
