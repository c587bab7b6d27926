/** Follows the buckets PACK and STATE: which world the checkpoint decides under, swapped whole. */
import type { KV } from "@nats-io/kv";
import type { Logger } from "pino";
import type { Pack } from "../../domain/pack/types.ts";
import { keys } from "../../platform/bus/mod.ts";
import { buildWorld, type RunState, type World } from "./world.ts";

export interface FollowOptions {
  readonly pack: KV;
  readonly state: KV;
  /** In hexadecimal. */
  readonly exchangeSecret: string;
  /** Topology outside a run. */
  readonly topology: string | null;
  readonly log: Logger;
  readonly signal: AbortSignal;
}

/** Resolves with the world as it stands; the function returned gives it as it is when called. */
export async function followWorld(options: FollowOptions): Promise<() => World> {
  const { exchangeSecret, topology, log, signal } = options;
  const stored = await options.pack.get(keys.pack);
  if (!stored)
    throw new Error("the bucket PACK holds no pack under `current`: prepare the exchange");
  const pack = stored.json<Pack>();
  let run = (await options.state.get(keys.run))?.json<RunState>() ?? null;
  let world = buildWorld(pack, exchangeSecret, run, topology);
  log.info({ pack: pack.version, topology: run?.topology ?? topology }, "world");

  const changes = await options.state.watch({ key: keys.run });
  signal.addEventListener("abort", () => changes.stop(), { once: true });
  void (async () => {
    for await (const change of changes) {
      run = change.operation === "PUT" ? change.json<RunState>() : null;
      world = buildWorld(pack, exchangeSecret, run, topology);
      log.info({ run: run?.runId, topology: run?.topology ?? topology }, "run");
    }
  })().catch((error: unknown) =>
    log.fatal({ err: error }, "the bucket STATE is no longer followed"),
  );
  return () => world;
}
