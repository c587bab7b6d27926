/** Versions of nats-server. */
export interface ServerVersion {
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
}

/** Oldest server the exchange is known to work with. */
export const OLDEST: ServerVersion = { major: 2, minor: 9, patch: 0 };

/** Reads `nats-server: v2.9.10` or `2.12.15-RC.1`; null when there is no version in it. */
export function parseVersion(text: string): ServerVersion | null {
  const match = /(\d+)\.(\d+)\.(\d+)/.exec(text);
  if (!match) return null;
  return { major: Number(match[1]), minor: Number(match[2]), patch: Number(match[3]) };
}

export function atLeast(version: ServerVersion, major: number, minor: number): boolean {
  return version.major > major || (version.major === major && version.minor >= minor);
}

export function versionText({ major, minor, patch }: ServerVersion): string {
  return `${major}.${minor}.${patch}`;
}
