/** The order of things when a running exchange gets another pack; what the checkpoint says is played. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Kvm, type KV } from "@nats-io/kv";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import type { Pack } from "../../domain/pack/types.ts";
import { SIX, withSeventh } from "../../tests/support/packs.ts";
import { buckets, keys, streams, type Bus } from "../bus/mod.ts";
import { loadPack } from "../pack/mod.ts";
import { applyPack, type Applied, type ApplyOptions } from "./apply.ts";
import type { Exchange } from "./exchange.ts";
import type { PackStatus } from "./status.ts";
import { connectAs, startExchange } from "./testing.ts";
import { readConfiguration } from "./update.ts";

const { pack: six } = loadPack(SIX);
let seven: Pack;
let exchange: Exchange;
let provisioner: Bus;
let packs: KV;
let state: KV;

beforeAll(() => {
  const scratch = mkdtempSync(join(tmpdir(), "sekisho-apply-"));
  seven = loadPack(withSeventh(join(scratch, "seven"), "isac-jp-water")).pack;
  rmSync(scratch, { recursive: true });
});

beforeEach(async () => {
  exchange = await startExchange(six);
  provisioner = await connectAs(exchange, "provisioner");
  packs = await new Kvm(provisioner.js).open(buckets.pack);
  state = await new Kvm(provisioner.js).open(buckets.state);
}, 60_000);

afterEach(async () => {
  await provisioner.close();
  await exchange.stop();
});

function apply(pack: Pack, more: Partial<ApplyOptions> = {}): Promise<Applied> {
  const { url, dir } = exchange;
  return applyPack({ url, dir, pack, reloadCommand: null, withinMs: 10_000, ...more });
}

const stored = async () => (await packs.get(keys.pack))!;
const say = (status: PackStatus) => state.put(keys.packStatus, JSON.stringify(status));

/** Says of every pack that comes what `word` makes of it, as a policy service would. */
async function answer(word: (version: string, revision: number) => PackStatus): Promise<void> {
  const watch = await packs.watch({ key: keys.pack });
  void (async () => {
    for await (const entry of watch) await say(word(entry.json<Pack>().version, entry.revision));
  })();
}

const accept = (version: string, revision: number): PackStatus => ({
  version,
  revision,
  refused: null,
});

test("a pack is not put while an organisation does not reach what it must", async () => {
  await answer(accept);
  const before = readFileSync(readConfiguration(exchange.dir).path, "utf8");
  // A broker that is never told has no such account.
  const unfollowed = apply(seven, { reloadCommand: "true", withinMs: 500 });
  await expect(unfollowed).rejects.toThrow(/old one is in force again:\n.*isac-jp-water/);
  expect((await stored()).json()).toEqual(six);
  expect(readFileSync(readConfiguration(exchange.dir).path, "utf8")).toBe(before);
  expect(await apply(seven)).toMatchObject({ kind: "in-force", added: ["isac-jp-water"] });
});

test("nothing is provisioned for a pack that the exchange cannot be brought to", async () => {
  await answer(accept);
  await apply(seven);
  const { path } = readConfiguration(exchange.dir);
  const before = readFileSync(path, "utf8");
  await expect(apply(six)).rejects.toThrow(/`isac-jp-water` is missing/);
  expect(readFileSync(path, "utf8")).toBe(before);
  expect((await stored()).json()).toEqual(seven);
});

test("a refusal is told with its reasons, and does not bind those who were never taken in", async () => {
  const problems = ["topology `hub` is missing, and in force"];
  const first = (await stored()).revision;
  await say(accept(six.version, first));
  await answer((version, revision) =>
    version === six.version
      ? accept(version, revision)
      : { version: six.version, revision: first, refused: { revision, problems } },
  );
  expect(await apply(seven)).toMatchObject({ kind: "refused", version: six.version, problems });
  const put = (await stored()).revision;
  // The same again is put again: what it was refused for may have changed.
  expect((await apply(seven)).revision).toBeGreaterThan(put);
  expect(await apply(six)).toMatchObject({ kind: "in-force", version: six.version });
});

test("without a policy service the pack waits for one, and the streams are there", async () => {
  await expect(apply(seven, { withinMs: 1_000 })).rejects.toThrow(/no policy service has answered/);
  expect((await stored()).json()).toEqual(seven);
  const inbox = await provisioner.jsm.streams.info(streams.inbox("isac-jp-water"));
  expect(inbox.config.subjects).toEqual(["inbox.isac-jp-water"]);
});

test("keys of everybody who joined are told", async () => {
  await answer(accept);
  await apply(seven);
  const signers = (await state.get(keys.signers))!.json<Record<string, string[]>>();
  expect(Object.keys(signers)).toEqual(seven.organisations.map(({ id }) => id));
  expect(signers["isac-jp-water"]).toEqual([expect.stringMatching(/^U/)]);
});
