/** Earlier versions as the console's own account reads them from a running exchange. */
import { resolve } from "node:path";
import { Kvm } from "@nats-io/kv";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buckets, keys, type Bus } from "../../../platform/bus/mod.ts";
import type { PackStatus } from "../../../platform/nats/mod.ts";
import { connectAs, startExchange } from "../../../platform/nats/testing.ts";
import { loadPack } from "../../../platform/pack/mod.ts";
import { historyOf } from "./mod.ts";

const { pack } = loadPack(resolve(import.meta.dirname, "../../../tests/packs/six"));
let exchange: Awaited<ReturnType<typeof startExchange>>;
let provisioner: Bus;
let asConsole: Bus;

beforeAll(async () => {
  exchange = await startExchange(pack);
  [provisioner, asConsole] = await Promise.all([
    connectAs(exchange, "provisioner"),
    connectAs(exchange, "console"),
  ]);
}, 60_000);
afterAll(async () => {
  await Promise.all([provisioner, asConsole].map((bus) => bus.close()));
  await exchange.stop();
});

test("what was in force before is there to be compared with; what is in force is not", async () => {
  const history = historyOf(asConsole);
  expect(await history.earlier()).toEqual([]);
  const packs = await new Kvm(provisioner.js).open(buckets.pack);
  const first = (await packs.get(keys.pack))!.revision;
  const later = { ...pack, version: "six@later" };
  const revision = await packs.put(keys.pack, JSON.stringify(later));
  const state = await new Kvm(provisioner.js).open(buckets.state);
  const status: PackStatus = { version: later.version, revision, refused: null };
  await state.put(keys.packStatus, JSON.stringify(status));
  expect(await history.earlier()).toEqual([{ revision: first, packVersion: pack.version }]);
  expect((await history.pack(first))?.organisations.map(({ id }) => id)).toEqual(
    pack.organisations.map(({ id }) => id),
  );
  expect(await history.pack(revision + 50)).toBeNull();
});
