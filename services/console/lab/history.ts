/** Versions of the rules that the exchange has kept: the bucket PACK. */
import { buckets, keys, type Bus } from "../../../platform/bus/mod.ts";
import type { PackStatus } from "../../../platform/nats/mod.ts";
import { parsePack } from "../../../platform/pack/mod.ts";
import type { PackHistory } from "./versions.ts";

/** How far back is looked. */
const MAX_REVISIONS = 20;
const stream = `KV_${buckets.pack}`;

export function historyOf({ jsm }: Pick<Bus, "jsm">): PackHistory {
  const inForce = async (): Promise<number> => {
    const told = await jsm.streams.getMessage(`KV_${buckets.state}`, {
      last_by_subj: `$KV.${buckets.state}.${keys.packStatus}`,
    });
    // What was said of an earlier exchange is deleted when one begins; nothing was put since.
    return told && told.data.length > 0 ? told.json<PackStatus>().revision : 1;
  };
  const pack = async (revision: number) => {
    const stored = await jsm.streams.getMessage(stream, { seq: revision }).catch(() => null);
    return stored ? parsePack(stored.string()) : null;
  };
  return {
    pack,
    async earlier() {
      const latest = await inForce();
      const count = Math.min(MAX_REVISIONS, latest - 1);
      const revisions = Array.from({ length: count }, (_, back) => latest - 1 - back);
      const found = await Promise.all(
        revisions.map(async (revision) => {
          const stored = await pack(revision).catch(() => null);
          return stored ? [{ revision, packVersion: stored.version }] : [];
        }),
      );
      return found.flat();
    },
  };
}
