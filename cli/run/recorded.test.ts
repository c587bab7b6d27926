import { join } from "node:path";
import { Kvm } from "@nats-io/kv";
import { expect, test } from "vitest";
import { sha256 } from "../../platform/audit/mod.ts";
import { buckets, keys } from "../../platform/bus/mod.ts";
import { connectAs, withExchange } from "../../platform/nats/testing.ts";
import { loadPack } from "../../platform/pack/mod.ts";
import { sekisho } from "../../proto/mod.ts";
import { Recorded } from "./recorded.ts";

const { pack } = loadPack(join(import.meta.dirname, "../../tests/packs/six"));

test("the operator keeps every pack that a decision names, also one that is no longer in force", async () => {
  await withExchange(pack, async (exchange) => {
    const [provisioner, operator] = await Promise.all(
      ["provisioner", "operator"].map((name) => connectAs(exchange, name)),
    );
    const bucket = await new Kvm(provisioner!.js).open(buckets.pack);
    await bucket.put(keys.pack, "no pack at all");
    await bucket.put(keys.pack, JSON.stringify({ ...pack, version: "six@000000000000" }));
    const recorded = new Recorded(operator!);
    const decided = (packVersion: string, sequence: number): void => {
      const decision = sekisho.v1.Decision.create({ packVersion, outcome: 1 });
      recorded.takeDecision(sekisho.v1.Decision.encode(decision).finish(), sequence);
    };
    decided(pack.version, 1);
    decided("six@000000000000", 2);
    await recorded.lookForPacks();
    // Its content is not what its version says: no checkpoint decided under it.
    expect([...recorded.packs.keys()]).toEqual([pack.version]);
    expect(recorded.packs.get(pack.version)).toEqual(pack);
    for (const bus of [provisioner!, operator!]) await bus.close();
  });
});

test("what is handed out twice is kept once, and is linked when a link holds it", () => {
  const recorded = new Recorded(null as never);
  const decision = sekisho.v1.Decision.create({ outcome: 1 });
  const bytes = sekisho.v1.Decision.encode(decision).finish();
  for (const sequence of [1, 2, 1]) recorded.takeDecision(bytes, sequence);
  expect(recorded.decisions.map(({ sequence }) => sequence)).toEqual([1, 2]);
  const link = (...sequences: number[]): Uint8Array => {
    const decisions = sequences.map((sequence) => ({ sequence, hash: sha256(bytes) }));
    return sekisho.v1.ChainLink.encode({ position: sequences.length, decisions }).finish();
  };
  recorded.takeLink(link(2), 8);
  expect(recorded.allLinked).toBe(false);
  for (const sequence of [7, 7]) recorded.takeLink(link(1, 2), sequence);
  expect(recorded.allLinked).toBe(true);
  expect(recorded.links.map(({ position }) => position)).toEqual([2, 1]);
});
