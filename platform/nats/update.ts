/**
 * Changes the configuration that a running server was started with: its accounts, and nothing else. A
 * server that reads it again refuses other changes, or needs settings that only whoever started it knows.
 */
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { InputError } from "../../domain/input.ts";
import type { Pack } from "../../domain/pack/types.ts";
import { accounts } from "../bus/subjects.ts";
import { accountsOf, CONFIGURATION_FILE } from "./configuration.ts";
import type { Identities } from "./identity.ts";
import { neededBytes } from "./limits.ts";
import { writePrivate } from "./private-file.ts";
import type { Signers } from "./status.ts";

/** A server's configuration as it is on disk. */
export interface Configuration {
  readonly path: string;
  readonly text: string;
  readonly settings: Settings;
}

interface Settings {
  readonly pid_file?: string;
  readonly logfile?: string;
  readonly listen?: string;
  readonly jetstream: { readonly max_file_store: number };
  readonly accounts: Readonly<Record<string, { readonly users: readonly { nkey: string }[] }>>;
}

/** Reads the configuration of the exchange in `dir`; null when there is none. */
export function findConfiguration(dir: string): Configuration | null {
  // In containers the broker sees a folder of its own.
  const places = [dir, join(dir, "nats")].map((folder) =>
    join(resolve(folder), CONFIGURATION_FILE),
  );
  const path = places.find((place) => existsSync(place));
  if (path === undefined) return null;
  const text = readFileSync(path, "utf8");
  return { path, text, settings: settingsOf(path, text) };
}

/** As `findConfiguration`; throws InputError when there is none. */
export function readConfiguration(dir: string): Configuration {
  const configuration = findConfiguration(dir);
  if (configuration) return configuration;
  throw problem(dir, `no ${CONFIGURATION_FILE} below it; expected the folder of an exchange`);
}

function settingsOf(path: string, text: string): Settings {
  let settings: Partial<Settings>;
  try {
    settings = JSON.parse(text) as Partial<Settings>;
  } catch (error) {
    throw problem(path, `is not a configuration that this program wrote: ${String(error)}`);
  }
  if (settings.accounts && settings.jetstream) return settings as Settings;
  throw problem(path, "is not a configuration that this program wrote: it has no accounts");
}

/** Throws InputError when the server has no room for so many organisations. */
export function checkRoom({ path, settings }: Configuration, organisations: number): void {
  const room = settings.jetstream.max_file_store;
  const needed = neededBytes(organisations);
  if (needed <= room) return;
  const message = `the store takes ${room} bytes, and ${organisations} organisations need ${needed}; a running server cannot be given more: stop the exchange and start it with the new pack`;
  throw problem(path, message);
}

/** The same configuration with the accounts of the pack and these identities. */
export function withAccounts(
  { path, settings }: Configuration,
  pack: Pick<Pack, "organisations">,
  identities: Identities,
): Configuration {
  const changed = { ...settings, accounts: accountsOf(pack, identities) };
  const text = `${JSON.stringify(changed, null, 2)}\n`;
  return { path, text, settings: settingsOf(path, text) };
}

/** The same configuration with these keys, and no others, for an account that it has. */
export function withKeys(
  { path, settings }: Configuration,
  account: string,
  publicKeys: readonly string[],
): Configuration {
  const before = settings.accounts[account]!;
  const users = publicKeys.map((nkey) => ({ ...before.users[0], nkey }));
  const accounts = { ...settings.accounts, [account]: { ...before, users } };
  const text = `${JSON.stringify({ ...settings, accounts }, null, 2)}\n`;
  return { path, text, settings: settingsOf(path, text) };
}

/** Replaces the file in one step, readable by its owner alone. */
export function writeConfiguration({ path, text }: Configuration): void {
  writePrivate(path, text);
}

/** Public keys of these organisations, as the configuration lets them in. */
export function signersIn({ settings }: Configuration, organisations: readonly string[]): Signers {
  const keys = (id: string) =>
    settings.accounts[accounts.organisation(id)]?.users.map(({ nkey }) => nkey) ?? [];
  return Object.fromEntries(organisations.map((id) => [id, keys(id)]));
}

function problem(file: string, message: string): InputError {
  return new InputError([{ file, line: 0, column: 0, message }]);
}
