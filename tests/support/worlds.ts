/** Which pack is in force, by real buckets: an exchange per test, and the checkpoint's word on it. */
import { Kvm, type KV } from "@nats-io/kv";
import pino from "pino";
import { afterEach, beforeEach, expect } from "vitest";
import type { Pack } from "../../domain/pack/types.ts";
import { buckets, keys } from "../../platform/bus/mod.ts";
import type { PackStatus } from "../../platform/nats/mod.ts";
import { connectAs, startExchange } from "../../platform/nats/testing.ts";
import { loadPack, packVersion } from "../../platform/pack/mod.ts";
import { ALONE, type Beside } from "../../services/policy/beside.ts";
import { followWorld, type Worlds } from "../../services/policy/follow.ts";
import { SIX } from "./packs.ts";

/** The small pack, which is in force when a test begins. */
export const { pack: six } = loadPack(SIX);
/** A busy machine takes longer. */
export const PATIENTLY = { timeout: 10_000 };
export const log = pino({ level: "silent" });

/** The pack with something else in it, under the version of that content. */
export function versionOf(pack: Pack, change: Partial<Pack>): Pack {
  const { version: _, ...content } = { ...pack, ...change };
  return { ...content, version: packVersion(content) };
}

export interface WorldsTest {
  readonly packs: KV;
  readonly state: KV;
  /** Follows as a policy service that starts, until the test ends or it is stopped. */
  follow(lacking?: Lacking, beside?: Pick<Beside, "everywhere">): Promise<Following>;
  /** Puts a pack and resolves with the word on it. */
  put(pack: Pack | string): Promise<PackStatus>;
  /** Resolves when that revision was looked at, or a later one. */
  statusOf(revision: number): Promise<PackStatus>;
}

type Lacking = (organisation: string) => readonly string[] | Promise<readonly string[]>;

export interface Following {
  readonly worlds: Worlds;
  readonly signal: AbortSignal;
  readonly stop: () => void;
}

/** Sets up an exchange before each test of a file, and ends it after; what it gives is there in tests. */
export function useWorlds(): WorldsTest {
  const ends: (() => Promise<void>)[] = [];
  let packs: KV;
  let state: KV;

  beforeEach(async () => {
    const exchange = await startExchange(six);
    const provisioner = await connectAs(exchange, "provisioner");
    packs = await new Kvm(provisioner.js).open(buckets.pack);
    state = await new Kvm(provisioner.js).open(buckets.state);
    ends.push(async () => {
      await provisioner.close();
      await exchange.stop();
    });
  }, 60_000);

  afterEach(async () => {
    for (const end of ends.splice(0).toReversed()) await end();
  });

  async function statusOf(revision: number): Promise<PackStatus> {
    const status = async () => (await state.get(keys.packStatus))?.json<PackStatus>();
    const told = async () => {
      const { revision: inForce, refused } = (await status()) ?? {};
      return Math.max(inForce ?? 0, refused?.revision ?? 0);
    };
    await expect.poll(told, PATIENTLY).toBeGreaterThanOrEqual(revision);
    return (await status())!;
  }

  return {
    get packs() {
      return packs;
    },
    get state() {
      return state;
    },
    async follow(lacking = () => [], beside = ALONE) {
      const controller = new AbortController();
      const stop = (): void => controller.abort();
      ends.push(() => Promise.resolve(stop()));
      const { signal } = controller;
      const worlds = await followWorld({
        pack: packs,
        state,
        exchangeSecret: "11".repeat(32),
        topology: "hub",
        lacking: async (id) => await lacking(id),
        beside,
        log,
        signal,
      });
      return { worlds, signal, stop };
    },
    async put(pack) {
      const text = typeof pack === "string" ? pack : JSON.stringify(pack);
      return await statusOf(await packs.put(keys.pack, text));
    },
    statusOf,
  };
}
