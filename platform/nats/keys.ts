/** Several keys for one organisation: a new one is made while the old one is valid, then the old one goes. */
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { readIdentity } from "../bus/mod.ts";
import {
  createIdentity,
  furtherKeys,
  identityPath,
  newSeed,
  publicKey,
  replaceIdentity,
} from "./identity.ts";

/** A key and the identity files that hold it, by name without `.json`. */
export interface OrganisationKey {
  readonly publicKey: string;
  readonly files: readonly string[];
}

/** Keys of an organisation by its identity files, the first one's first. */
export function keysOf(dir: string, organisation: string): OrganisationKey[] {
  const files = [organisation, ...furtherKeys(dir, organisation)].map((stem) => ({
    stem,
    key: publicKey(readIdentity(identityPath(dir, stem))),
  }));
  return [...Map.groupBy(files, ({ key }) => key)].map(([key, held]) => ({
    publicKey: key,
    files: held.map(({ stem }) => stem),
  }));
}

/**
 * Makes a second key for an organisation, or a third: the file's name without `.json`. It becomes valid
 * with the server's configuration.
 */
export function makeKey(dir: string, organisation: string): string {
  const { name, account, sealKey } = readIdentity(identityPath(dir, organisation));
  const seals = sealKey === undefined ? {} : { sealKey };
  for (let number = lastNumber(dir, organisation) + 1; ; number++) {
    const stem = `${organisation}.${number}`;
    // Of two at once, the other one takes the next number.
    if (createIdentity(dir, stem, { name, account, seed: newSeed(), ...seals })) return stem;
  }
}

/** Where the files of revoked keys go: to be tried once more, and to tell what was revoked. */
export const revokedPath = (dir: string, publicKey: string): string =>
  join(dir, "revoked", `${publicKey}.json`);

/**
 * Takes an organisation's key out of the identities. Where it was the first, the next takes its place
 * in `<organisation>.json` and keeps its own file too: whoever was given either goes on.
 */
export function retireKey(dir: string, organisation: string, retired: string): void {
  const held = keysOf(dir, organisation);
  const next = held.find((key) => key.publicKey !== retired);
  if (!next) throw new Error(`\`${retired}\` is the only key of \`${organisation}\``);
  mkdirSync(join(dir, "revoked"), { recursive: true, mode: 0o700 });
  for (const stem of held.find((key) => key.publicKey === retired)?.files ?? []) {
    const path = identityPath(dir, stem);
    replaceIdentity(revokedPath(dir, retired), readIdentity(path));
    if (stem !== organisation) rmSync(path);
    else replaceIdentity(path, readIdentity(identityPath(dir, next.files[0]!)));
  }
}

function lastNumber(dir: string, organisation: string): number {
  return Number(furtherKeys(dir, organisation).at(-1)?.split(".")[1] ?? 1);
}
