/** Document versions: integers ("3") or semantic versions ("1.2.0-rc.1+build"). */

export interface ParsedVersion {
  readonly major: bigint;
  readonly minor: bigint;
  readonly patch: bigint;
  /** Without the hyphen; "" for a release. */
  readonly preRelease: string;
}

/** Build metadata does not tell versions apart (semver.org, item 10). */
export const withoutBuild = (version: string): string => version.replace(/\+.*/, "");

/** Takes what the schema accepts; big integers, since their length is not bounded. */
export function parseVersion(version: string): ParsedVersion {
  const plain = withoutBuild(version);
  const hyphen = plain.indexOf("-");
  const numbers = (hyphen < 0 ? plain : plain.slice(0, hyphen)).split(".");
  const at = (index: number) => BigInt(numbers[index] ?? "0");
  return {
    major: at(0),
    minor: at(1),
    patch: at(2),
    preRelease: hyphen < 0 ? "" : plain.slice(hyphen + 1),
  };
}

/** Precedence of semantic versioning; negative when `a` comes first. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [parseVersion(a), parseVersion(b)];
  for (const part of ["major", "minor", "patch"] as const) {
    if (left[part] !== right[part]) return left[part] < right[part] ? -1 : 1;
  }
  if (left.preRelease === right.preRelease) return 0;
  // A release comes after its own pre-releases.
  if (left.preRelease === "") return 1;
  if (right.preRelease === "") return -1;
  return left.preRelease.localeCompare(right.preRelease, "en", { numeric: true });
}

export const sameVersion = (a: string, b: string): boolean =>
  a === b || compareVersions(a, b) === 0;
