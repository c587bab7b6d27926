/**
 * Rules that change while messages flow: a real broker, a real checkpoint process, packs as folders and,
 * for what a command would never put, straight into the bucket.
 */
import { mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Kvm } from "@nats-io/kv";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buckets, keys, streams } from "../platform/bus/mod.ts";
import type { PackStatus } from "../platform/nats/mod.ts";
import { loadPack } from "../platform/pack/mod.ts";
import { sekisho as proto } from "../proto/mod.ts";
import {
  answerTo,
  deliveriesTo,
  incidentOf,
  settled,
  startCheckpoint,
  submit,
  type TestCheckpoint,
} from "./support/checkpoint.ts";
import { sekisho, type Outcome } from "./support/cli.ts";
import { SIX, variant } from "./support/packs.ts";
import { inboxOf, submitSteadily, versionsOf } from "./support/traffic.ts";

/** Members of the community that TLP:GREEN stays within. */
const MEMBERS = "organisations: [cisa, dod, nisc, isac-jp-power, kr-kisa, asean-sg]";
const { SUBMISSION_OUTCOME_ACCEPTED } = proto.v1.SubmissionOutcome;

let scratch: string;
let exchange: TestCheckpoint;
/** Without the Japanese ISAC, and without the Korean team, in the community. */
let withoutIsac: string;
let withoutKisa: string;

beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), "sekisho-live-"));
  withoutIsac = community("without-isac", MEMBERS.replace("isac-jp-power, ", ""));
  withoutKisa = community("without-kisa", MEMBERS.replace("kr-kisa, ", ""));
  exchange = await startCheckpoint("hub", SIX);
}, 180_000);

afterAll(async () => {
  await exchange.stop();
  rmSync(scratch, { recursive: true, force: true });
});

const community = (name: string, members: string): string =>
  variant(join(scratch, name), [["communities.yaml", MEMBERS, members]]);

const versionOf = (packDir: string): string => loadPack(packDir).pack.version;

function apply(packDir: string): Promise<Outcome> {
  const { dir, url } = exchange.exchange;
  return sekisho("exchange", "apply", packDir, "--exchange", dir, "--nats", url);
}

async function bucket(name: string) {
  return await new Kvm((await exchange.as("provisioner")).js).open(name);
}

async function status(): Promise<PackStatus> {
  return (await (await bucket(buckets.state)).get(keys.packStatus))!.json<PackStatus>();
}

const green = () =>
  incidentOf(exchange.pack, {
    originator: "cisa",
    portions: [["title", "U//TLP:GREEN", "for the community"]],
  });

/** Submits as the hub and lets the national team have its copy. */
async function shareWithNisc() {
  const incident = green();
  const cisa = await exchange.as("cisa");
  await answerTo(exchange, "cisa", await submit(cisa, { incident }));
  const copies = await deliveriesTo(exchange, "nisc");
  return copies.find(({ view }) => view.incidentId === incident.id)!;
}

async function relayFromNisc(copy: Awaited<ReturnType<typeof shareWithNisc>>): Promise<boolean> {
  const nisc = await exchange.as("nisc");
  const answer = await answerTo(exchange, "nisc", await submit(nisc, { relay: copy.delivery }));
  expect(answer.outcome).toBe(SUBMISSION_OUTCOME_ACCEPTED);
  return (await inboxOf(exchange, "isac-jp-power")).includes(copy.view.incidentId);
}

test("a relay is judged by the pack in force when it is decided, not by the one of the first decision", async () => {
  const [before, held] = [await shareWithNisc(), await shareWithNisc()];
  expect(await relayFromNisc(before)).toBe(true);
  expect((await apply(withoutIsac)).code).toBe(0);
  expect(await relayFromNisc(held)).toBe(false);
  const versions = await versionsOf(exchange, "nisc");
  expect(versions.get(before.view.incidentId)).toBe(exchange.pack.version);
  expect(versions.get(held.view.incidentId)).toBe(versionOf(withoutIsac));
  expect((await apply(SIX)).code).toBe(0);
}, 60_000);

test("a submission that is handed out again follows its first decision and the pack of that", async () => {
  const { jsm } = await exchange.as("provisioner");
  const name = streams.inbox("kr-kisa");
  const { state, config } = await jsm.streams.info(name);
  await jsm.streams.update(name, { max_bytes: state.bytes + 10 });
  const [waiting, later] = [green(), green()];
  const cisa = await exchange.as("cisa");
  await answerTo(exchange, "cisa", await submit(cisa, { incident: waiting }));
  expect((await apply(withoutKisa)).code).toBe(0);
  process.kill(exchange.supervisor.pid("policy")!, "SIGKILL");
  await jsm.streams.update(name, { max_bytes: config.max_bytes });
  await submit(cisa, { incident: later });
  await settled(exchange, "cisa");

  const received = await inboxOf(exchange, "kr-kisa");
  expect(received.filter((id) => id === waiting.id)).toHaveLength(1);
  expect(received).not.toContain(later.id);
  const versions = await versionsOf(exchange, "cisa");
  expect(versions.get(waiting.id)).toBe(exchange.pack.version);
  expect(versions.get(later.id)).toBe(versionOf(withoutKisa));
  expect((await apply(SIX)).code).toBe(0);
}, 60_000);

test("packs that cannot be used are refused under traffic, which goes on under the old one", async () => {
  const packs = await bucket(buckets.pack);
  const unprovisioned = loadPack(SIX).pack;
  const traffic = submitSteadily(exchange, await exchange.as("cisa"), 50);
  await sleep(300);
  for (const text of ["{", "{}", JSON.stringify({ ...unprovisioned, name: "forged" })]) {
    const revision = await packs.put(keys.pack, text);
    const refused = async () => (await status()).refused?.revision;
    await expect.poll(refused, { timeout: 10_000 }).toBe(revision);
    await sleep(200);
  }
  await traffic.stop();
  expect((await status()).refused?.problems).toEqual([expect.stringMatching(/version/)]);
  const versions = await versionsOf(exchange, "cisa");
  const named = new Set(traffic.incidents.map((id) => versions.get(id)));
  expect(named).toEqual(new Set([exchange.pack.version]));
  for (const organisation of ["dod", "nisc", "kr-kisa", "asean-sg"]) {
    const mine = await inboxOf(exchange, organisation);
    const ids = mine.filter((id) => traffic.incidents.includes(id));
    expect(ids.toSorted()).toEqual(traffic.incidents.toSorted());
  }
}, 60_000);

test("a refusal is shown to whoever put the pack, and to whoever looks later", async () => {
  const withoutHub = variant(join(scratch, "without-hub"), []);
  const inPack = (path: string) => join(withoutHub, path);
  for (const path of ["exercises", "topologies/mesh.yaml"])
    rmSync(inPack(path), { recursive: true });
  renameSync(inPack("topologies/hub.yaml"), inPack("topologies/spokes.yaml"));
  const outcome = await apply(withoutHub);
  expect(outcome.code).toBe(104);
  expect(outcome.stderr).toContain("topology `hub` is missing, and in force");
  expect(outcome.stderr).toContain(`\`${exchange.pack.version}\` stays in force`);
  const { dir, url } = exchange.exchange;
  const shown = await sekisho("exchange", "show", "--exchange", dir, "--nats", url);
  expect(shown.stdout).toContain(`pack in force: ${exchange.pack.version}`);
  expect(shown.stdout).toContain("topology `hub` is missing, and in force");
  expect((await apply(SIX)).code).toBe(0);
  expect((await status()).refused).toBeNull();
}, 60_000);

test("a folder with mistakes is refused with their places, and nothing is put", async () => {
  const { revision } = await status();
  const broken = variant(join(scratch, "broken"), [["communities.yaml", "nisc,", "nsic,"]]);
  const outcome = await apply(broken);
  expect(outcome.code).toBe(104);
  expect(outcome.stderr).toMatch(/communities\.yaml:\d+:\d+: .*nsic/);
  expect((await status()).revision).toBe(revision);
});

test("a kill of the checkpoint while packs change loses and doubles nothing", async () => {
  const traffic = submitSteadily(exchange, await exchange.as("cisa"), 50);
  const packs = await bucket(buckets.pack);
  const dirs = [withoutIsac, SIX, withoutIsac, SIX];
  for (const dir of dirs) {
    const before = (await packs.get(keys.pack))!.revision;
    const applied = apply(dir);
    // At the very moment it is put.
    while ((await packs.get(keys.pack))!.revision === before) await sleep(1);
    const pid = exchange.supervisor.pid("policy");
    if (pid !== null) process.kill(pid, "SIGKILL");
    expect((await applied).code).toBe(0);
  }
  await traffic.stop();
  const versions = await versionsOf(exchange, "cisa");
  const expected = new Set(dirs.map(versionOf));
  for (const id of traffic.incidents) expect(expected).toContain(versions.get(id));
  for (const organisation of ["dod", "nisc", "kr-kisa", "asean-sg"]) {
    const mine = await inboxOf(exchange, organisation);
    const ids = mine.filter((id) => traffic.incidents.includes(id));
    expect(ids.toSorted(), organisation).toEqual(traffic.incidents.toSorted());
  }
}, 120_000);
