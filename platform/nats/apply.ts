/** Brings a running exchange to another pack. */
import { Kvm, type KV } from "@nats-io/kv";
import { setTimeout as sleep } from "node:timers/promises";
import { InputError } from "../../domain/input.ts";
import type { Pack } from "../../domain/pack/types.ts";
import { parsePack } from "../pack/mod.ts";
import { buckets, connectBus, keys, readIdentity, type Bus } from "../bus/mod.ts";
import { establish, ExchangeError } from "./establish.ts";
import { identityPath, provision } from "./identity.ts";
import { checkSize, makeStreams, putSigners } from "./prepare.ts";
import { probeOrganisations } from "./probe.ts";
import type { PackStatus } from "./status.ts";
import { checkRoom, readConfiguration, signersIn, withAccounts } from "./update.ts";

const WITHIN_MS = 15_000;
const ASK_EVERY_MS = 50;

export interface ApplyOptions {
  readonly url: string;
  /** Directory of the exchange. */
  readonly dir: string;
  readonly pack: Pack;
  /** Command that has the server read its configuration again; null: a signal to its process. */
  readonly reloadCommand: string | null;
  /** What the broker, and then the policy service, may take to follow; 15,000 when left out. */
  readonly withinMs?: number;
  readonly onStage?: (message: string) => void;
}

export interface Applied {
  readonly kind: "in-force" | "refused";
  /** Version in force now. */
  readonly version: string;
  /** Version that was in force before; null: none. */
  readonly before: string | null;
  /** Organisations that the exchange did not have before. */
  readonly added: readonly string[];
  /** Revision of the new pack in the bucket PACK. */
  readonly revision: number;
  /** Whether the server had to read its configuration again. */
  readonly reloaded: boolean;
  /** Why the checkpoint refused it. */
  readonly problems: readonly string[];
}

/**
 * Provisions what the pack needs and the exchange lacks, and puts the pack into force once everybody
 * reaches what they must: keys, accounts, streams, probe, pack. The same again changes nothing.
 *
 * Throws InputError, and changes nothing, when the exchange cannot be brought to this pack; and
 * ExchangeError when the broker or the policy service does not follow.
 */
export async function applyPack(options: ApplyOptions): Promise<Applied> {
  const { url, dir, pack, withinMs = WITHIN_MS, onStage = () => {} } = options;
  const configuration = readConfiguration(dir);
  checkRoom(configuration, pack.organisations.length);
  const bus = await connectProvisioner(url, dir);
  try {
    const [packs, state] = await Promise.all(
      [buckets.pack, buckets.state].map((name) => new Kvm(bus.js).open(name)),
    );
    const before = await packInForce(packs!, state!);
    checkMembers(before, pack);
    checkSize(bus, pack);
    const identities = provision(pack, dir);
    const ids = pack.organisations.map(({ id }) => id);
    const reloaded = await establish({
      dir,
      reloadCommand: options.reloadCommand,
      wanted: (present) => withAccounts(present, pack, provision(pack, dir)),
      async problems() {
        await makeStreams(bus, pack);
        return await probeOrganisations(url, identities, ids);
      },
      onFailure: "restore",
      withinMs,
      onStage,
    });
    await putSigners(bus, signersIn(readConfiguration(dir), ids));
    const revision = await putPack(packs!, state!, pack);
    onStage("waiting for the policy service");
    const answer = await answerTo(state!, revision, withinMs);
    return { ...answer, before: before?.version ?? null, added: added(before, pack), reloaded };
  } finally {
    await bus.close();
  }
}

/** The provisioner's connection. Throws InputError when the broker is not there or not this exchange's. */
export async function connectProvisioner(url: string, dir: string): Promise<Bus> {
  const identity = readIdentity(identityPath(dir, "provisioner"));
  try {
    return await connectBus({ url, identity });
  } catch (error) {
    const message = `\`${url}\` does not let the provisioner in: ${(error as Error).message}; name the address with --nats and the folder of that exchange with --exchange`;
    throw new InputError([{ file: "", line: 0, column: 0, message }]);
  }
}

/** What the checkpoint said last; null: nothing yet. */
export async function packStatus(state: KV): Promise<PackStatus | null> {
  const entry = await state.get(keys.packStatus);
  return entry?.operation === "PUT" ? entry.json<PackStatus>() : null;
}

/** As `packStatus`, of the exchange at this address. Throws InputError when it is not there. */
export async function readPackStatus(url: string, dir: string): Promise<PackStatus | null> {
  const bus = await connectProvisioner(url, dir);
  try {
    return await packStatus(await new Kvm(bus.js).open(buckets.state));
  } finally {
    await bus.close();
  }
}

/** The pack in force, or the one that will be when a policy service starts; null: none that can be read. */
async function packInForce(packs: KV, state: KV): Promise<Pack | null> {
  const status = await packStatus(state);
  const entry = await packs.get(keys.pack, status ? { revision: status.revision } : undefined);
  try {
    return entry && parsePack(entry.string());
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}

/** Their submissions and copies under way could neither be finished nor returned. */
function checkMembers(before: Pack | null, pack: Pack): void {
  const ids = new Set(pack.organisations.map(({ id }) => id));
  const missing = before?.organisations.filter(({ id }) => !ids.has(id)) ?? [];
  if (missing.length === 0) return;
  throw new InputError(
    missing.map(({ id }) => ({
      file: "",
      line: 0,
      column: 0,
      message: `organisation \`${id}\` is missing from \`${pack.version}\`; none leaves a running exchange: keep it and take it out of agreements and topologies, or stop the exchange and start it with the new pack`,
    })),
  );
}

const added = (before: Pack | null, pack: Pack): string[] => {
  const known = new Set(before?.organisations.map(({ id }) => id));
  return pack.organisations.map(({ id }) => id).filter((id) => !known.has(id));
};

/** Puts the pack unless it is the newest one already; one that was refused is put again. */
async function putPack(packs: KV, state: KV, pack: Pack): Promise<number> {
  const text = JSON.stringify(pack);
  const newest = await packs.get(keys.pack);
  const status = await packStatus(state);
  const refused = newest !== null && status?.refused?.revision === newest.revision;
  if (newest?.string() === text && !refused) return newest.revision;
  return await packs.put(keys.pack, text);
}

async function answerTo(
  state: KV,
  revision: number,
  withinMs: number,
): Promise<Pick<Applied, "kind" | "version" | "revision" | "problems">> {
  const until = Date.now() + withinMs;
  for (;;) {
    const status = await packStatus(state);
    const { version = "", refused = null } = status ?? {};
    if (status?.revision === revision) return { kind: "in-force", version, revision, problems: [] };
    if (refused?.revision === revision) {
      return { kind: "refused", version, revision, problems: refused.problems };
    }
    if (Math.max(status?.revision ?? 0, refused?.revision ?? 0) > revision) {
      throw new ExchangeError(`another pack was put after this one; in force is \`${version}\``);
    }
    if (Date.now() > until) {
      throw new ExchangeError(
        `the pack is stored, but no policy service has answered within ${withinMs / 1000} s; one that starts looks at it then`,
      );
    }
    await sleep(ASK_EVERY_MS);
  }
}
