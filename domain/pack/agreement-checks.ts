/** Levels belong to the scheme of a nation: clearances, ceilings and level tables must use its words. */
import type { Problem } from "../input.ts";
import type { FilesByKind, Names } from "./names.ts";
import {
  each,
  eachText,
  type Found,
  isMap,
  type PackFile,
  type Path,
  problemAt,
} from "./source.ts";
import { hint } from "./suggest.ts";

function unknownLevel(
  file: PackFile,
  path: Path,
  nation: string,
  level: string,
  names: Names,
  besides: readonly string[] = [],
): Problem[] {
  const levels = names.levels.get(nation) ?? new Set<string>();
  if (names.levels.size === 0 || levels.has(level) || besides.includes(level)) return [];
  const accepted = hint(level, [...levels, ...besides]);
  return [problemAt(file, path, `unknown level \`${level}\` of ${nation}; ${accepted}`)];
}

/** An organisation is cleared to a level of its own nation's scheme, or to `none`. */
export function checkClearances(files: FilesByKind, names: Names): Problem[] {
  return files.organisations.flatMap((file) =>
    each(file.value, "organisations.*").flatMap(({ path, value }) =>
      eachText(value, "clearance").flatMap((found) => {
        const nation = eachText(value, "nation")[0]?.value ?? "";
        if (!names.nation.has(nation)) return [];
        return unknownLevel(file, [...path, ...found.path], nation, found.value, names, ["none"]);
      }),
    ),
  );
}

interface AgreementEntry extends Found {
  readonly file: PackFile;
  readonly parties: readonly string[];
}

const within = (entry: AgreementEntry, pattern: string): { path: Path; value: string }[] =>
  eachText(entry.value, pattern).map((found) => ({
    path: [...entry.path, ...found.path],
    value: found.value,
  }));

function strangers(entry: AgreementEntry, pattern: string): Problem[] {
  return within(entry, pattern)
    .filter((found) => !entry.parties.includes(found.value))
    .map(({ path, value }) =>
      problemAt(
        entry.file,
        path,
        `\`${value}\` is no party of this agreement; ${hint(value, entry.parties)}`,
        "key",
      ),
    );
}

function levelsOf(entry: AgreementEntry, pattern: string, names: Names): Problem[] {
  return within(entry, pattern).flatMap(({ path, value }) => {
    const nation = String(path.at(-1));
    const known = entry.parties.includes(nation) && names.nation.has(nation);
    return known ? unknownLevel(entry.file, path, nation, value, names) : [];
  });
}

function missingCeilings(entry: AgreementEntry): Problem[] {
  const given = new Set(within(entry, "ceiling.~").map((found) => found.value));
  const path = [...entry.path, "ceiling"];
  return entry.parties
    .filter((party) => !given.has(party))
    .map((party) =>
      problemAt(entry.file, path, `no ceiling for \`${party}\`; every party needs one`),
    );
}

function foreignMembers(entry: AgreementEntry, names: Names): Problem[] {
  return within(entry, "organisations.*").flatMap(({ path, value }) => {
    const nation = names.nationOf.get(value);
    if (nation === undefined || entry.parties.includes(nation)) return [];
    const message = `organisation \`${value}\` is of ${nation}, which is no party; accepted: organisations of ${entry.parties.join(", ")}`;
    return [problemAt(entry.file, path, message)];
  });
}

function shortRows(entry: AgreementEntry): Problem[] {
  return each(entry.value, "levels.*")
    .filter(({ value }) => isMap(value) && Object.keys(value).length < 2)
    .map(({ path, value }) => {
      const [party] = each(value, "~");
      const row =
        party === undefined ? "an empty row" : `a row with \`${String(party.value)}\` alone`;
      const message = `${row} says nothing; expected two parties or more, null where a level is not exchangeable`;
      return problemAt(entry.file, [...entry.path, ...path], message);
    });
}

/** Parties, ceilings and level tables agree with each other and with the schemes. */
export function checkAgreements(files: FilesByKind, names: Names): Problem[] {
  const entries = files.agreements.flatMap((file) =>
    each(file.value, "agreements.*").map(({ path, value }): AgreementEntry => {
      const parties = eachText(value, "parties.*").map((found) => found.value);
      return { file, path, value, parties };
    }),
  );
  return entries.flatMap((entry) =>
    [
      strangers(entry, "ceiling.~"),
      strangers(entry, "levels.*.~"),
      levelsOf(entry, "ceiling.*", names),
      levelsOf(entry, "levels.*.*", names),
      missingCeilings(entry),
      foreignMembers(entry, names),
      shortRows(entry),
    ].flat(),
  );
}
