/** Levels by nation: finding them by any spelling, comparing them, and how each is written. */
import type { Level, Protection, Scheme } from "../pack/types.ts";
import type { Label } from "./label.ts";

/** A level with everything that is computed once per set of schemes. */
export interface KnownLevel {
  readonly nation: string;
  readonly level: Level;
  /** Orders the levels of one scheme totally: by rank, then the one the scheme lists first. */
  readonly order: number;
  /** First part of a banner, for example "SECRET", "//GBR SECRET" or "極秘". */
  readonly banner: string;
  /** First part of a portion mark. */
  readonly portion: string;
  /** The level alone in portion marks. */
  readonly abbreviation: string;
}

interface SchemeIndex {
  /** Levels by nation and canonical name. */
  readonly byName: ReadonlyMap<string, ReadonlyMap<string, KnownLevel>>;
  /** Levels by nation and any spelling that means only one of them. */
  readonly bySpelling: ReadonlyMap<string, ReadonlyMap<string, KnownLevel>>;
}

const indexes = new WeakMap<readonly Scheme[], SchemeIndex>();

function indexOf(schemes: readonly Scheme[]): SchemeIndex {
  let index = indexes.get(schemes);
  if (index === undefined) {
    index = buildIndex(schemes);
    indexes.set(schemes, index);
  }
  return index;
}

function buildIndex(schemes: readonly Scheme[]): SchemeIndex {
  const byName = new Map<string, ReadonlyMap<string, KnownLevel>>();
  const bySpelling = new Map<string, ReadonlyMap<string, KnownLevel>>();
  for (const scheme of schemes) {
    const known = scheme.levels.map((level, position) => ({
      nation: scheme.nation,
      level,
      order: level.rank * 1000 - position,
      banner: openingOf(level.name, scheme, schemes),
      portion: openingOf(portionOf(level, scheme), scheme, schemes),
      abbreviation: portionOf(level, scheme),
    }));
    byName.set(scheme.nation, new Map(known.map((entry) => [entry.level.name, entry])));
    const spellings = known.flatMap((entry) =>
      [...spellingsOf(scheme)]
        .filter(([, level]) => level === entry.level)
        .map(([spelling]) => [spelling, entry] as const),
    );
    bySpelling.set(scheme.nation, new Map(spellings));
  }
  return { byName, bySpelling };
}

/** Every spelling that means one level of the scheme; names win over abbreviations, those over aliases. */
function spellingsOf(scheme: Scheme): Map<string, Level> {
  const found = new Map<string, Level>();
  const kinds: ((level: Level) => readonly string[])[] = [
    (level) => [level.name],
    (level) => [level.portion],
    (level) => level.aliases,
  ];
  for (const spellings of kinds) {
    const owners = new Map<string, Set<Level>>();
    for (const level of scheme.levels) {
      for (const spelling of spellings(level)) {
        owners.set(spelling, (owners.get(spelling) ?? new Set()).add(level));
      }
    }
    for (const [spelling, levels] of owners) {
      const [only] = levels;
      if (levels.size === 1 && only !== undefined && !found.has(spelling)) {
        found.set(spelling, only);
      }
    }
  }
  return found;
}

/** The abbreviation, or the name where the abbreviation would mean another level too. */
function portionOf(level: Level, scheme: Scheme): string {
  return spellingsOf(scheme).get(level.portion) === level ? level.portion : level.name;
}

/**
 * How a mark with this level opens. U.S. levels stand bare, and so do names in another script that
 * no other scheme uses; international organisations' own names follow `//`; everybody else's
 * levels take CAPCO's form for other nations, `//GBR SECRET`.
 */
function openingOf(spelling: string, scheme: Scheme, schemes: readonly Scheme[]): string {
  if (scheme.nation === "USA") return spelling;
  const unique = schemes.every((other) => other === scheme || !spellingsOf(other).has(spelling));
  if (unique && /[^\x20-\x7e]/.test(spelling)) return spelling;
  if (unique && scheme.nation.length > 3) return `//${spelling}`;
  return `//${scheme.nation} ${spelling}`;
}

/** The level a label or clearance names, by its canonical name. */
export function findLevel(
  schemes: readonly Scheme[],
  nation: string,
  name: string,
): KnownLevel | undefined {
  return indexOf(schemes).byName.get(nation)?.get(name);
}

/** The level of this nation that a spelling means: name, abbreviation or alias. */
export function levelBySpelling(
  schemes: readonly Scheme[],
  nation: string,
  spelling: string,
): KnownLevel | undefined {
  return indexOf(schemes).bySpelling.get(nation)?.get(spelling);
}

/** All levels that a spelling without a nation could mean, one per scheme at most. */
export function levelsSpelled(schemes: readonly Scheme[], spelling: string): KnownLevel[] {
  return schemes.flatMap((scheme) => levelBySpelling(schemes, scheme.nation, spelling) ?? []);
}

export function levelNames(schemes: readonly Scheme[], nation: string): string[] {
  return (
    schemes.find((scheme) => scheme.nation === nation)?.levels.map((level) => level.name) ?? []
  );
}

/** How a label's level is protected; null when the level is not known, or when there is none. */
export function levelProtection(
  { scheme, level }: Label,
  schemes: readonly Scheme[],
): Protection | null {
  return findLevel(schemes, scheme, level)?.level.protection ?? null;
}

/**
 * How a label is protected: by its level, but FOUO makes unclassified information controlled.
 * Null when the level is not known. A label with TLP alone is unclassified.
 */
export function protectionOf(label: Label, schemes: readonly Scheme[]): Protection | null {
  if (label.scheme === "" && label.level === "") return "unclassified";
  const protection = levelProtection(label, schemes);
  return protection === "unclassified" && label.controls.includes("FOUO")
    ? "controlled"
    : protection;
}
