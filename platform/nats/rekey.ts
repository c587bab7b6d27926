/** Adds and revokes keys of organisations while the exchange runs. */
import { existsSync, rmSync } from "node:fs";
import { InputError } from "../../domain/input.ts";
import { hint } from "../../domain/pack/mod.ts";
import { accounts, readIdentity } from "../bus/mod.ts";
import { connectProvisioner } from "./apply.ts";
import { establish, type Change } from "./establish.ts";
import { identityPath, publicKey } from "./identity.ts";
import { keysOf, makeKey, retireKey, revokedPath } from "./keys.ts";
import { organisationsIn } from "./listing.ts";
import { putSigners } from "./prepare.ts";
import { isLetIn, probeIdentity } from "./probe.ts";
import { reloadWith } from "./reload.ts";
import { readConfiguration, signersIn, withKeys, type Configuration } from "./update.ts";

export interface KeyOptions {
  readonly url: string;
  /** Directory of the exchange. */
  readonly dir: string;
  readonly organisation: string;
  /** Command that has the server read its configuration again; null: a signal to its process. */
  readonly reloadCommand: string | null;
  readonly onStage?: (message: string) => void;
}

export interface AddedKey {
  readonly publicKey: string;
  /** Identity file of the new key. */
  readonly path: string;
}

/**
 * Makes a further key for an organisation. It has been tried, and is valid beside the others, when this
 * resolves. Throws InputError for an organisation there is not, ExchangeError when the broker does not
 * take it; no key is left then.
 */
export async function addKey(options: KeyOptions): Promise<AddedKey> {
  const { url, dir, organisation } = options;
  await checkReachable(options);
  const stem = makeKey(dir, organisation);
  const path = identityPath(dir, stem);
  const identity = readIdentity(path);
  try {
    await change(options, "restore", () => probeIdentity(url, stem, identity));
  } catch (error) {
    rmSync(path);
    throw error;
  }
  await tellSigners(options, readConfiguration(dir));
  return { publicKey: publicKey(identity), path };
}

/**
 * Cuts off whoever holds the key with this public key, for good; the organisation's other keys go on.
 * Throws InputError for a key there is not and for an organisation's only key, ExchangeError when the
 * broker goes on letting it in.
 */
export async function revokeKey(options: KeyOptions, key: string): Promise<void> {
  const { url, dir, organisation } = options;
  await checkReachable(options);
  if (!wasRevoked(dir, organisation, key)) {
    checkRevocable(dir, organisation, key);
    retireKey(dir, organisation, key);
  }
  // What it signs counts no longer, even while the broker still lets it in.
  await tellSigners(options, wanted(options)(readConfiguration(dir)));
  const identity = readIdentity(revokedPath(dir, key));
  await change(options, "keep", async () =>
    (await isLetIn(url, identity)) ? [`\`${key}\` is still let in`] : [],
  );
}

/** Whether everything is there to change keys with, before anything is changed. */
async function checkReachable({
  url,
  dir,
  organisation,
  reloadCommand,
}: KeyOptions): Promise<void> {
  await reloadWith(readConfiguration(dir), reloadCommand);
  const organisations = organisationsIn(dir);
  if (!organisations.includes(organisation)) {
    throw unknown(`organisation \`${organisation}\``, hint(organisation, organisations));
  }
  await (await connectProvisioner(url, dir)).close();
}

function checkRevocable(dir: string, organisation: string, key: string): void {
  const held = keysOf(dir, organisation).map(({ publicKey }) => publicKey);
  if (!held.includes(key)) {
    throw unknown(`key \`${key}\` of \`${organisation}\``, hint(key, held));
  }
  if (held.length > 1) return;
  throw problem(
    `\`${key}\` is the only key of \`${organisation}\`; add another first: \`sekisho exchange key add ${organisation}\``,
  );
}

function wasRevoked(dir: string, organisation: string, key: string): boolean {
  const path = revokedPath(dir, key);
  return existsSync(path) && readIdentity(path).name === organisation;
}

/** The configuration that lets in whom the identity files name. */
function wanted({ dir, organisation }: KeyOptions): Change["wanted"] {
  return (present) => {
    const publicKeys = keysOf(dir, organisation).map((key) => key.publicKey);
    return withKeys(present, accounts.organisation(organisation), publicKeys);
  };
}

async function change(
  options: KeyOptions,
  onFailure: Change["onFailure"],
  problems: Change["problems"],
): Promise<void> {
  const { dir, reloadCommand, onStage = () => {} } = options;
  await establish({ dir, reloadCommand, wanted: wanted(options), problems, onFailure, onStage });
}

async function tellSigners({ url, dir }: KeyOptions, configuration: Configuration): Promise<void> {
  const bus = await connectProvisioner(url, dir);
  try {
    await putSigners(bus, signersIn(configuration, organisationsIn(dir)));
  } finally {
    await bus.close();
  }
}

const unknown = (what: string, remedy: string): InputError => problem(`no ${what}; ${remedy}`);

function problem(message: string): InputError {
  return new InputError([{ file: "", line: 0, column: 0, message }]);
}
