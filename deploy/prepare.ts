/** Second step before the exchange's containers start: streams, consumers and the pack. */
import { prepareExchange } from "../platform/nats/mod.ts";
import { loadPack } from "../platform/pack/mod.ts";

const dir = process.env["SEKISHO_EXCHANGE"] ?? "/exchange";
const url = process.env["SEKISHO_NATS_URL"] ?? "nats://nats:4222";
const { pack } = loadPack(process.env["SEKISHO_PACK"] ?? "packs/indo-pacific");
await prepareExchange(url, dir, pack);
console.log(
  `prepared the exchange for ${pack.organisations.length} organisations, ${pack.version}`,
);
