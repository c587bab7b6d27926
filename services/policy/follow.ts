/**
 * Follows the buckets PACK and STATE: which world the checkpoint decides under, swapped whole.
 *
 *   packs.ts   which pack is in force, and why another is not
 *   world.ts   … with the run, its topology and everybody's keys, as the checkpoint asks for it
 */
import type { KV, KvEntry } from "@nats-io/kv";
import type { Logger } from "pino";
import type { Pack } from "../../domain/pack/types.ts";
import { keys } from "../../platform/bus/mod.ts";
import type { Signers } from "../../platform/nats/mod.ts";
import { ALONE, Mark, type Beside, type Followed } from "./beside.ts";
import { Packs } from "./packs.ts";
import { readRuleFaults, ruleFaultsFrom, type StoredRuleFaults } from "./rule-faults.ts";
import { buildWorld, type RunState, type World } from "./world.ts";

export interface FollowOptions {
  readonly pack: KV;
  readonly state: KV;
  /** In hexadecimal. */
  readonly exchangeSecret: string;
  /** Topology outside a run. */
  readonly topology: string | null;
  /** Streams and consumers that the exchange lacks to take an organisation in. */
  readonly lacking: (organisation: string) => Promise<readonly string[]>;
  /** Those who decide too; left out: nobody does. */
  readonly beside?: Pick<Beside, "everywhere">;
  readonly log: Logger;
  readonly signal: AbortSignal;
}

/** The worlds that there are to decide under. */
export interface Worlds {
  /** The one in force. Ask once per submission: it is swapped whole. */
  current(): World;
  /**
   * The one of a pack that is or was in force, with the run and the keys of now: what was decided
   * under it is sent out under it. Null for a version that the bucket PACK no longer holds.
   */
  at(packVersion: string): World | null;
  /** Whether it goes on under the pack in force whatever is put. */
  held(): boolean;
  /** Calls the listener after each swap of the pack. */
  onPack(listener: (world: World) => void): void;
  /** All that they follow from. */
  readonly followed: readonly Followed[];
}

/** Resolves with the worlds as they stand, and keeps them so until the signal. */
export async function followWorld(options: FollowOptions): Promise<Worlds> {
  const { exchangeSecret, log, state } = options;
  let run = runFrom(await state.get(keys.run));
  let signers = signersFrom(await state.get(keys.signers));
  const topology = (): string | null => run?.topology ?? options.topology;
  const faults = await readRuleFaults(state);
  const packs = await Packs.open({
    ...options,
    topology,
    held: faults?.hold ?? false,
    everywhere: (options.beside ?? ALONE).everywhere,
  });
  const worlds = new Map<string, World>();
  const listeners: ((world: World) => void)[] = [];

  const worldOf = (pack: Pack): World => {
    const known = worlds.get(pack.version);
    if (known) return known;
    const world = buildWorld(pack, exchangeSecret, run, options.topology, signers);
    worlds.set(pack.version, world);
    return world;
  };
  let current = worldOf(packs.current);
  const swap = (): void => {
    worlds.clear();
    current = worldOf(packs.current);
  };
  log.info({ pack: current.pack.version, topology: topology() }, "world");

  let heldBy = faults?.revision ?? 0;
  const hold = async ({ revision, hold: wanted }: StoredRuleFaults): Promise<void> => {
    if (revision <= heldBy) return;
    heldBy = revision;
    if (wanted !== packs.held) await packs.hold(wanted);
  };

  const ofRun = await follow(options, state, keys.run, (entry) => {
    run = runFrom(entry);
    log.info({ run: run?.runId, topology: topology() }, "run");
    swap();
  });
  const ofSigners = await follow(options, state, keys.signers, (entry) => {
    signers = signersFrom(entry);
    swap();
  });
  const ofFaults = await follow(options, state, keys.ruleFaults, (entry) =>
    hold(ruleFaultsFrom(entry)),
  );
  const ofPack = await follow(options, options.pack, keys.pack, async (entry) => {
    // Another bucket: packs may be held back since before this one was put, and nobody said so here yet.
    const now = await readRuleFaults(state);
    if (now) await hold(now);
    await packs.take(entry, () => {
      swap();
      for (const listener of listeners) listener(current);
    });
  });
  return {
    current: () => current,
    at: (packVersion) => {
      const pack = packs.version(packVersion);
      return pack && worldOf(pack);
    },
    held: () => packs.held,
    onPack: (listener) => void listeners.push(listener),
    followed: [ofRun, ofSigners, ofFaults, ofPack],
  };
}

/**
 * Hands over what a key holds, now and whenever it changes, one value after the other. Deciding under a
 * world that nobody keeps up to date would be worse than a restart: when the watch ends, so does the
 * process.
 */
async function follow(
  { signal }: FollowOptions,
  bucket: KV,
  key: string,
  take: (entry: KvEntry) => Promise<void> | void,
): Promise<Followed> {
  const taken = new Mark();
  const changes = await bucket.watch({ key });
  const stop = (): void => changes.stop();
  signal.addEventListener("abort", stop, { once: true });
  if (signal.aborted) stop();
  void (async () => {
    for await (const change of changes) {
      await take(change);
      taken.reach(change.revision);
    }
    if (!signal.aborted) throw new Error(`the broker no longer tells what \`${key}\` holds`);
  })();
  return { taken, stored: async () => (await bucket.get(key))?.revision ?? 0 };
}

function runFrom(entry: KvEntry | null): RunState | null {
  return entry?.operation === "PUT" ? entry.json<RunState>() : null;
}

function signersFrom(entry: KvEntry | null): World["signers"] {
  const stored = entry?.operation === "PUT" ? entry.json<Signers>() : {};
  return new Map(Object.entries(stored).map(([id, publicKeys]) => [id, new Set(publicKeys)]));
}
