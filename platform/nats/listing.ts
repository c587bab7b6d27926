/** Who has which keys on an exchange, by its folder: identity files and the server's configuration. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { readIdentity } from "../bus/mod.ts";
import { SERVICE_ACCOUNTS, identityPath } from "./identity.ts";
import { keysOf } from "./keys.ts";
import { readConfiguration } from "./update.ts";

export interface Member {
  /** An organisation's id, or the name of a service. */
  readonly name: string;
  readonly account: string;
  readonly keys: readonly MemberKey[];
}

export interface MemberKey {
  readonly publicKey: string;
  /** Identity files that hold it, by name without `.json`. */
  readonly files: readonly string[];
  /** Whether the configuration lets it in. */
  readonly valid: boolean;
}

/** Services, then organisations, each by name. Throws InputError when the folder is no exchange's. */
export function membersIn(dir: string): Member[] {
  const { settings } = readConfiguration(dir);
  return [...Object.keys(SERVICE_ACCOUNTS), ...organisationsIn(dir)].map((name) => {
    const { account } = readIdentity(identityPath(dir, name));
    const users = new Set(settings.accounts[account]?.users.map(({ nkey }) => nkey));
    const keys = keysOf(dir, name).map((key) => ({ ...key, valid: users.has(key.publicKey) }));
    return { name, account, keys };
  });
}

/** Organisations that have an identity file. */
export function organisationsIn(dir: string): string[] {
  return readdirSync(join(dir, "identities"))
    .filter((file) => /^[^.]+\.json$/.test(file))
    .map((file) => file.slice(0, -".json".length))
    .filter((name) => !(name in SERVICE_ACCOUNTS))
    .toSorted();
}
