/** Time zones and clients of organisations. */
import type { Problem } from "../input.ts";
import type { FilesByKind } from "./names.ts";
import { each, eachText, type Found, type PackFile, problemAt } from "./source.ts";
import { hint } from "./suggest.ts";
import { REVIEW_DESK, TRANSLATION_DESK } from "./types.ts";

/** Whether a name is one of the IANA's. */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).format(0) !== "";
  } catch {
    return false;
  }
}

function timeZones(file: PackFile): Problem[] {
  return eachText(file.value, "organisations.*.timeZone")
    .filter(({ value }) => !isTimeZone(value))
    .map(({ path, value }) => {
      const near = hint(value, Intl.supportedValuesOf("timeZone"));
      const accepted = near.startsWith("did") ? near : "expected an IANA name such as Asia/Tokyo";
      return problemAt(file, path, `unknown time zone \`${value}\`; ${accepted}`);
    });
}

function ownClients(file: PackFile, organisation: Found): Problem[] {
  const own = eachText(organisation.value, "id")[0]?.value;
  return eachText(organisation.value, "clients.*")
    .filter(({ value }) => value === own)
    .map(({ path, value }) =>
      problemAt(
        file,
        [...organisation.path, ...path],
        `\`${value}\` is its own client; expected another organisation`,
      ),
    );
}

/** Somebody has to triage: review and translation do not. */
function noTriage(file: PackFile, { path, value }: Found): Problem[] {
  const desks = eachText(value, "desks.*.name").map((found) => found.value);
  const triage = desks.filter((name) => name !== REVIEW_DESK && name !== TRANSLATION_DESK);
  if (desks.length === 0 || triage.length > 0) return [];
  const message = "no desk triages; expected one besides disclosure review and translation";
  return [problemAt(file, [...path, "desks"], message)];
}

export const checkOrganisations = (files: FilesByKind): Problem[] =>
  files.organisations.flatMap((file) =>
    timeZones(file).concat(
      each(file.value, "organisations.*").flatMap((organisation) => [
        ...ownClients(file, organisation),
        ...noTriage(file, organisation),
      ]),
    ),
  );
