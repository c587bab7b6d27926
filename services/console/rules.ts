/** The rules in force: the pack that the checkpoint says it decides under, read when it changed. */
import type { Pack } from "../../domain/pack/types.ts";
import { compilePolicy, type Policy } from "../../domain/policy/mod.ts";
import { buckets, keys, type Bus } from "../../platform/bus/mod.ts";
import type { PackStatus } from "../../platform/nats/mod.ts";
import { parsePack } from "../../platform/pack/mod.ts";

export interface Rules {
  /** As they hold now. */
  current(): Promise<Policy>;
}

/** Asks the buckets STATE and PACK; until the checkpoint has told, the pack that was loaded. */
export function rulesFollowing({ jsm }: Pick<Bus, "jsm">, loaded: Pack): Rules {
  let policy = compilePolicy(loaded);
  let revision = 0;
  const stateStream = `KV_${buckets.state}`;
  const packStream = `KV_${buckets.pack}`;
  return {
    async current() {
      const subject = `$KV.${buckets.state}.${keys.packStatus}`;
      const told = await jsm.streams.getMessage(stateStream, { last_by_subj: subject });
      // A deletion has no value: the checkpoint has told nothing of this exchange yet.
      const status = told && told.data.length > 0 ? told.json<PackStatus>() : null;
      if (!status || status.revision === revision) return policy;
      const stored = await jsm.streams.getMessage(packStream, { seq: status.revision });
      if (!stored) return policy;
      policy = compilePolicy(parsePack(stored.string()));
      revision = status.revision;
      return policy;
    },
  };
}

/** Rules that stay as they are. */
export function fixedRules(pack: Pack): Rules {
  const policy = compilePolicy(pack);
  return { current: () => Promise.resolve(policy) };
}
