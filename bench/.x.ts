import { loadPack } from "../platform/pack/mod.ts";
for (const o of loadPack("packs/indo-pacific").pack.organisations)
  console.log(o.id, o.nation, o.kind, o.clearance, o.sectors.join());
