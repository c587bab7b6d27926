/** Keys of the organisations and services: made once, kept as files that only their owner reads. */
import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, linkSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { createUser, fromSeed } from "@nats-io/nkeys";
import type { Pack } from "../../domain/pack/types.ts";
import { readIdentity, sealKey, type Identity } from "../bus/mod.ts";
import { accounts } from "../bus/subjects.ts";
import { draftPrivate, writePrivate } from "./private-file.ts";

/** By the name of the file: `nisc`, and `nisc.2` for a second key that is valid beside the first. */
export type Identities = ReadonlyMap<string, Identity>;

/** Services that have an identity, and the account of each. */
export const SERVICE_ACCOUNTS = {
  policy: accounts.exchange,
  provisioner: accounts.exchange,
  metrics: accounts.metrics,
  exercise: accounts.exercise,
  network: accounts.network,
  operator: accounts.operator,
  console: accounts.console,
} as const;

/** Where an identity's file is, below the directory of the exchange. */
export function identityPath(dir: string, name: string): string {
  return join(dir, "identities", `${name}.json`);
}

/**
 * Makes the identities that the directory lacks and keeps those it has, so that provisioning again
 * changes nobody's key. Files are 0600 in a directory 0700.
 */
export function provision(pack: Pick<Pack, "organisations">, dir: string): Identities {
  const folder = join(dir, "identities");
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
  const identities = new Map<string, Identity>();
  for (const [name, account] of Object.entries(SERVICE_ACCOUNTS)) {
    const secret = name === "policy" ? { exchangeSecret: randomBytes(32).toString("hex") } : {};
    identities.set(name, keep(dir, { name, account, seed: newSeed(), ...secret }));
  }
  const { exchangeSecret } = identities.get("policy")!;
  for (const { id } of pack.organisations) {
    const account = accounts.organisation(id);
    const key = sealKey(exchangeSecret!, id);
    identities.set(id, keep(dir, { name: id, account, seed: newSeed(), sealKey: key }));
    for (const stem of furtherKeys(dir, id)) {
      identities.set(stem, readIdentity(identityPath(dir, stem)));
    }
  }
  return identities;
}

/** The identities of a directory that was provisioned before. Throws InputError when one is missing. */
export function readIdentities(pack: Pick<Pack, "organisations">, dir: string): Identities {
  const names = [...Object.keys(SERVICE_ACCOUNTS), ...pack.organisations.map(({ id }) => id)];
  const stems = names.flatMap((name) => [name, ...furtherKeys(dir, name)]);
  return new Map(stems.map((stem) => [stem, readIdentity(identityPath(dir, stem))]));
}

/** Public key of an identity's user, as it stands in the server's configuration. */
export function publicKey(identity: Identity): string {
  return fromSeed(new TextEncoder().encode(identity.seed)).getPublicKey();
}

/** Seed of a new user's NKey. */
export function newSeed(): string {
  return new TextDecoder().decode(createUser().getSeed());
}

/** Stores the identity unless there is one; returns the one that is there. */
function keep(dir: string, fresh: Identity): Identity {
  const path = identityPath(dir, fresh.name);
  if (!existsSync(path)) createIdentity(dir, fresh.name, fresh);
  return readIdentity(path);
}

/** False when the name is taken: of two provisioners at once, the first one's key stays. */
export function createIdentity(dir: string, stem: string, identity: Identity): boolean {
  const path = identityPath(dir, stem);
  const draft = draftPrivate(path, textOf(identity));
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    return false;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Puts another identity in the place of one, in one step. */
export function replaceIdentity(path: string, identity: Identity): void {
  writePrivate(path, textOf(identity));
}

const textOf = (identity: Identity): string => `${JSON.stringify(identity, null, 2)}\n`;

/** `nisc.2`, `nisc.3` … of `nisc`. An organisation's id has no dot in it. */
export function furtherKeys(dir: string, organisation: string): string[] {
  return readdirSync(join(dir, "identities"))
    .map((file) => /^(.+)\.(\d+)\.json$/.exec(file))
    .filter((match) => match?.[1] === organisation)
    .toSorted((a, b) => Number(a![2]) - Number(b![2]))
    .map((match) => `${match![1]}.${match![2]}`);
}
