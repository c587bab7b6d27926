/** Level tables and ceilings of agreements: rows that do nothing, and levels without a row. */
import type { KnownLevel } from "../../marking/mod.ts";
import { findLevel } from "../../marking/mod.ts";
import type { Agreement, Path } from "../../pack/mod.ts";
import { equivalentLevel } from "../agreements.ts";
import type { Policy } from "../compile.ts";
import type { Finding, FindingSeverity, Lint } from "./finding.ts";
import { inAgreement, quoted } from "./finding.ts";
import { classifiedLevels } from "./levels.ts";
import { directionsOf, treatyOf } from "./treaties.ts";

/** An agreement with its place in the pack. */
interface Entry {
  readonly agreement: Agreement;
  readonly index: number;
  readonly policy: Policy;
}

const ofEach =
  (judge: (entry: Entry) => Finding[]): Lint =>
  ({ policy }) =>
    policy.pack.agreements.flatMap((agreement, index) => judge({ agreement, index, policy }));

function finding(
  { index }: Entry,
  code: string,
  severity: FindingSeverity,
  message: string,
  ...path: Path
): Finding {
  return { code, severity, message, place: inAgreement(index, ...path) };
}

/** An agreement that no level passes under, because of its table or of its ceilings, is an error. */
export const agreementsCarrySomething: Lint = ofEach((entry) => {
  const { agreement, policy } = entry;
  const treaty = treatyOf(policy, agreement);
  const withinCeiling = (known: KnownLevel): boolean =>
    known.level.rank <= (treaty.ceilings.get(known.nation)?.level.rank ?? -1);
  const exchanged = directionsOf(agreement).flatMap(([from, to]) =>
    classifiedLevels(policy.world.schemes, from).flatMap((level) => {
      const equivalent = equivalentLevel(treaty, level, to);
      return equivalent === null ? [] : [[level, equivalent]];
    }),
  );
  if (exchanged.some((pair) => pair.every(withinCeiling))) return [];
  const [why, at] =
    exchanged.length === 0
      ? ["no classified level is exchangeable by its table", "levels"]
      : ["its ceilings are below every row of its table", "ceiling"];
  const message = `nothing passes under \`${agreement.id}\`: ${why}`;
  return [finding(entry, "agreement-carries-nothing", "error", message, at)];
});

/** A row above a ceiling says what is never exchanged. */
export const rowsAreWithinCeilings: Lint = ofEach((entry) => {
  const { id, levels } = entry.agreement;
  return levels.flatMap((row, place) => {
    // The counterpart of what is not exchangeable needs no ceiling.
    if (Object.values(row).filter((level) => level !== null).length < 2) return [];
    const above = Object.entries(row).flatMap(([nation, name]) =>
      name !== null && isAboveCeiling(nation, name, entry)
        ? [`\`${name}\` of ${nation} (ceiling \`${entry.agreement.ceiling[nation]}\`)`]
        : [],
    );
    if (above.length === 0) return [];
    const message = `in \`${id}\`, this row is above the ceiling and never counts for ${above.join(" and ")}`;
    return [finding(entry, "row-above-ceiling", "warning", message, "levels", place)];
  });
});

function isAboveCeiling(nation: string, name: string, { agreement, policy }: Entry): boolean {
  const rankOf = (level: string): number | undefined =>
    findLevel(policy.world.schemes, nation, level)?.level.rank;
  return (rankOf(name) ?? 0) > (rankOf(agreement.ceiling[nation] ?? "") ?? -1);
}

/** A row for a level that another row calls not exchangeable: that one wins. */
export const rowsAgree: Lint = ofEach((entry) => {
  const { agreement } = entry;
  return directionsOf(agreement).flatMap(([from, to]) => {
    const refused = agreement.levels.filter((row) => row[to] === null).map((row) => row[from]);
    return agreement.levels.flatMap((row, place) => {
      const [name, equivalent] = [row[from], row[to]];
      if (!name || !equivalent || !refused.includes(name)) return [];
      const message = `\`${agreement.id}\` calls \`${name}\` of ${from} not exchangeable with ${to} in another row, which wins over \`${equivalent}\` here`;
      return [finding(entry, "row-overruled", "warning", message, "levels", place, to)];
    });
  });
});

/** Classified levels that stand in no row are not exchangeable: denied, without being said. */
export const levelsHaveRows: Lint = ofEach((entry) => {
  const { agreement, policy } = entry;
  const left = agreement.parties.flatMap((nation) => {
    const written = new Set(agreement.levels.map((row) => row[nation]));
    const names = classifiedLevels(policy.world.schemes, nation)
      .map(({ level }) => level.name)
      .filter((name) => !written.has(name))
      .toReversed();
    return names.length === 0 ? [] : [`${quoted(names)} of ${nation}`];
  });
  if (left.length === 0) return [];
  const message = `\`${agreement.id}\` has no row for ${left.join(" and ")}: not exchangeable, so denied`;
  return [finding(entry, "level-without-row", "note", message, "levels")];
});
