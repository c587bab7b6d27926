/** Pack versions as the bucket PACK holds them, for the record of what was decided under them. */
import { InputError } from "../../domain/input.ts";
import type { Pack } from "../../domain/pack/types.ts";
import { buckets, type Bus } from "../../platform/bus/mod.ts";
import { parsePack } from "../../platform/pack/mod.ts";

/** Every pack that the bucket holds, the latest first put last, by version; what is no pack is left out. */
export async function packsOf({ jsm }: Bus): Promise<Map<string, Pack>> {
  const stream = `KV_${buckets.pack}`;
  const { state } = await jsm.streams.info(stream);
  const packs = new Map<string, Pack>();
  for (let seq = Math.max(1, state.first_seq); seq <= state.last_seq; seq++) {
    const stored = await jsm.streams.getMessage(stream, { seq });
    const pack = stored && read(stored.data);
    if (pack) packs.set(pack.version, pack);
  }
  return packs;
}

/** null for what the checkpoint refuses as well: no decision names it. */
function read(bytes: Uint8Array): Pack | null {
  try {
    return parsePack(Buffer.from(bytes).toString());
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}
