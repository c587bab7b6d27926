/** Rules that faults change, by real buckets: put as versions of their own, undone, held back. */
import { describe, expect, test } from "vitest";
import type { PackChange } from "../../domain/faults/mod.ts";
import { BARE_LABEL } from "../../domain/marking/label.ts";
import { changedPack, type Pack } from "../../domain/pack/mod.ts";
import { decide, failedAxes } from "../../domain/policy/mod.ts";
import { keys } from "../../platform/bus/mod.ts";
import type { PackStatus } from "../../platform/nats/mod.ts";
import { log, PATIENTLY, six, useWorlds, versionOf } from "../../tests/support/worlds.ts";
import type { Worlds } from "./follow.ts";
import { readRuleFaults, ruleFaults } from "./rule-faults.ts";

const SUSPENDED: PackChange = { kind: "agreement_suspended", agreement: "jp-us" };
const LOWERED: PackChange = { kind: "ceiling_lowered", agreement: "jp-us", ceiling: "秘" };
const CLEARED: PackChange = {
  kind: "clearance_changed",
  organisation: "nisc",
  clearance: "none",
};

/** A pack with the changes, under the version of that content. */
function withChanges(pack: Pack, ...changes: readonly PackChange[]): Pack {
  const { version: _, ...content } = pack;
  return versionOf(pack, changedPack(content, changes));
}
const renamed = versionOf(six, { name: "renamed" });

const real = useWorlds();
const { put } = real;

interface Checkpoint {
  readonly worlds: Worlds;
  /** What the exercise service asks for; resolves with the version that was put. */
  readonly ask: (changes: readonly PackChange[], hold?: boolean) => Promise<string>;
  readonly askText: (text: string) => Promise<string>;
  readonly stop: () => void;
}

/** As a policy service that starts, until the test ends or it is stopped. */
async function start(): Promise<Checkpoint> {
  const { worlds, signal, stop } = await real.follow();
  const { packs: pack, state } = real;
  const version = (name: string) => worlds.at(name)?.pack ?? null;
  const current = () => worlds.current().pack;
  const { held } = worlds;
  const everywhere = () => Promise.resolve();
  const answer = ruleFaults({ pack, state, version, current, held, everywhere, log, signal });
  const askText = async (text: string) => {
    const reply = JSON.parse(await answer(new TextEncoder().encode(text))) as { version: string };
    return reply.version;
  };
  const ask = (changes: readonly PackChange[], hold = false) =>
    askText(JSON.stringify({ changes, hold }));
  return { worlds, ask, askText, stop };
}

const inForce = ({ worlds }: Checkpoint): string => worlds.current().pack.version;

/** Decides SECRET of the United States for Japan under what is in force now. */
const decided = ({ worlds }: Checkpoint) =>
  decide(
    worlds.current().policy,
    { ...BARE_LABEL, scheme: "USA", level: "SECRET", releasableTo: ["USA", "JPN"] },
    "nisc",
    {
      originator: "cisa",
      submitter: "cisa",
      path: ["cisa"],
      addressees: [],
      sectors: ["energy"],
      informationKind: "defence",
      judgedOn: "2026-03-02",
    },
  );

async function revisions(): Promise<number> {
  return (await real.packs.get(keys.pack))!.revision;
}

describe("rules that a fault changes", () => {
  test("are a version of their own while it lasts, which every decision names", async () => {
    const checkpoint = await start();
    expect(decided(checkpoint)).toMatchObject({ decision: "permit", packVersion: six.version });
    const version = await checkpoint.ask([SUSPENDED]);
    expect(version).toBe(withChanges(six, SUSPENDED).version);
    expect(version).not.toBe(six.version);
    const meanwhile = decided(checkpoint);
    expect(meanwhile).toMatchObject({ decision: "deny", packVersion: version });
    expect(failedAxes(meanwhile).map(({ axis }) => axis)).toEqual(["agreement"]);
    expect(await checkpoint.ask([])).toBe(six.version);
    expect(decided(checkpoint)).toMatchObject({ decision: "permit", packVersion: six.version });
    // What was decided meanwhile is sent out under what it was decided under.
    expect(checkpoint.worlds.at(version)?.pack.version).toBe(version);
  });

  test("are in force before it is answered", async () => {
    const checkpoint = await start();
    for (const changes of [[LOWERED], [CLEARED], [], [SUSPENDED], []]) {
      const version = await checkpoint.ask(changes);
      expect(inForce(checkpoint)).toBe(version);
      expect(version).toBe(withChanges(six, ...changes).version);
    }
  });

  test("of faults that overlap are all made to the pack before any of them", async () => {
    const checkpoint = await start();
    await checkpoint.ask([LOWERED]);
    expect(await checkpoint.ask([LOWERED, CLEARED])).toBe(
      withChanges(six, LOWERED, CLEARED).version,
    );
    expect(await checkpoint.ask([CLEARED])).toBe(withChanges(six, CLEARED).version);
    expect(await checkpoint.ask([])).toBe(six.version);
  });

  test("are brought one after the other, however many are asked for at once", async () => {
    const checkpoint = await start();
    const asked = [[SUSPENDED], [SUSPENDED, CLEARED], [CLEARED], []];
    const versions = await Promise.all(asked.map((changes) => checkpoint.ask(changes)));
    expect(versions).toEqual(asked.map((changes) => withChanges(six, ...changes).version));
    expect(inForce(checkpoint)).toBe(six.version);
  });

  test("that change nothing put nothing", async () => {
    const checkpoint = await start();
    const before = await revisions();
    expect(await checkpoint.ask([])).toBe(six.version);
    const same: PackChange = { kind: "ceiling_lowered", agreement: "jp-us", ceiling: "SECRET" };
    expect(await checkpoint.ask([same])).toBe(six.version);
    expect(await revisions()).toBe(before);
    await checkpoint.ask([SUSPENDED]);
    await checkpoint.ask([SUSPENDED]);
    expect(await revisions()).toBe(before + 1);
  });

  test("do not come back over a pack that was applied meanwhile", async () => {
    const checkpoint = await start();
    await checkpoint.ask([SUSPENDED]);
    await put(renamed);
    expect(await checkpoint.ask([])).toBe(renamed.version);
    expect(checkpoint.worlds.current().pack).toEqual(renamed);
  });

  test("are made to a pack that was applied meanwhile, when a fault still wants them", async () => {
    const checkpoint = await start();
    await checkpoint.ask([SUSPENDED]);
    await put(renamed);
    expect(await checkpoint.ask([SUSPENDED, CLEARED])).toBe(
      withChanges(renamed, SUSPENDED, CLEARED).version,
    );
    expect(await checkpoint.ask([])).toBe(renamed.version);
  });

  test("are undone although a pack was put meanwhile that cannot be used", async () => {
    const checkpoint = await start();
    const version = await checkpoint.ask([SUSPENDED]);
    await real.packs.put(keys.pack, "{");
    const refused = async () => (await real.state.get(keys.packStatus))?.json<PackStatus>().refused;
    await expect.poll(refused, PATIENTLY).not.toBeNull();
    expect(inForce(checkpoint)).toBe(version);
    expect(await checkpoint.ask([])).toBe(six.version);
    expect(inForce(checkpoint)).toBe(six.version);
  });

  test("are undone by a checkpoint that was started again meanwhile", async () => {
    const first = await start();
    const version = await first.ask([SUSPENDED]);
    first.stop();
    const second = await start();
    expect(inForce(second)).toBe(version);
    expect(await second.ask([])).toBe(six.version);
    expect(decided(second)).toMatchObject({ decision: "permit", packVersion: six.version });
  });

  test("are undone also when the checkpoint ended between its note and the pack", async () => {
    const changed = withChanges(six, SUSPENDED);
    const note = { hold: false, base: six.version, put: changed.version };
    await real.state.put(keys.ruleFaults, JSON.stringify(note));
    const checkpoint = await start();
    expect(await checkpoint.ask([SUSPENDED])).toBe(changed.version);
    expect(await checkpoint.ask([])).toBe(six.version);
  });

  test("are noted with what they were made to", async () => {
    expect(await readRuleFaults(real.state)).toBeNull();
    const checkpoint = await start();
    const version = await checkpoint.ask([SUSPENDED]);
    expect(await readRuleFaults(real.state)).toMatchObject({
      hold: false,
      base: six.version,
      put: version,
    });
  });
});

describe("packs that are held back", () => {
  test("are not in force before they are let go", async () => {
    const checkpoint = await start();
    await checkpoint.ask([], true);
    await real.packs.put(keys.pack, JSON.stringify(renamed));
    // The watch has told of it once it tells of what was put afterwards.
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(inForce(checkpoint)).toBe(six.version);
    expect(await checkpoint.ask([])).toBe(renamed.version);
    expect(inForce(checkpoint)).toBe(renamed.version);
  });

  test("are held back from the answer on, also what a fault puts in the same moment", async () => {
    const checkpoint = await start();
    for (let round = 0; round < 5; round++) {
      const version = await checkpoint.ask([SUSPENDED], true);
      expect(version).toBe(withChanges(six, SUSPENDED).version);
      expect(checkpoint.worlds.held()).toBe(true);
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(inForce(checkpoint)).toBe(six.version);
      expect(await checkpoint.ask([SUSPENDED])).toBe(version);
      expect(inForce(checkpoint)).toBe(version);
      expect(await checkpoint.ask([])).toBe(six.version);
    }
  });

  test("leave rules as a fault has changed them, although it has ended, until they are let go", async () => {
    const checkpoint = await start();
    const version = await checkpoint.ask([SUSPENDED]);
    await checkpoint.ask([SUSPENDED], true);
    expect(await checkpoint.ask([], true)).toBe(six.version);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(decided(checkpoint)).toMatchObject({ decision: "deny", packVersion: version });
    expect(await checkpoint.ask([])).toBe(six.version);
    expect(decided(checkpoint)).toMatchObject({ decision: "permit", packVersion: six.version });
  });

  test("stay so across a restart of the checkpoint", async () => {
    const first = await start();
    await first.ask([], true);
    await real.packs.put(keys.pack, JSON.stringify(renamed));
    first.stop();
    const second = await start();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(second.worlds.held()).toBe(true);
    expect(inForce(second)).toBe(six.version);
    expect(await second.ask([])).toBe(renamed.version);
    expect(inForce(second)).toBe(renamed.version);
  });

  test("are looked at as any other when they are let go: what cannot be used is refused", async () => {
    const checkpoint = await start();
    await checkpoint.ask([], true);
    await real.packs.put(keys.pack, "{");
    expect(await checkpoint.ask([])).toBe(six.version);
    const refused = async () => (await real.state.get(keys.packStatus))?.json<PackStatus>().refused;
    await expect
      .poll(refused, PATIENTLY)
      .toMatchObject({ problems: [expect.stringContaining("not readable as json")] });
    expect(inForce(checkpoint)).toBe(six.version);
  });
});

describe("a request is refused, and changes nothing,", () => {
  test.each<[string, string, RegExp]>([
    ["that is no json", "{", /no json/],
    ["that names no changes", '{"hold":false}', /changes/],
    ["that says nothing of holding back", '{"changes":[]}', /hold/],
    ["with a key that nobody knows", '{"changes":[],"hold":false,"for":5}', /for/],
    [
      "with a kind of change that nobody knows",
      '{"changes":[{"kind":"agreement_deleted","agreement":"jp-us"}],"hold":false}',
      /kind/,
    ],
    [
      "with an agreement that the pack lacks",
      JSON.stringify({ changes: [{ ...SUSPENDED, agreement: "jp-uk" }], hold: false }),
      /the pack has no agreement `jp-uk`/,
    ],
    [
      "with a ceiling that the agreement lacks",
      JSON.stringify({ changes: [{ ...LOWERED, ceiling: "SECRT" }], hold: false }),
      /agreement `jp-us` has no level `SECRT`/,
    ],
    [
      "with an organisation that the pack lacks",
      JSON.stringify({ changes: [{ ...CLEARED, organisation: "nics" }], hold: false }),
      /the pack has no organisation `nics`/,
    ],
    [
      "with a clearance that the nation lacks",
      JSON.stringify({ changes: [{ ...CLEARED, clearance: "SECRT" }], hold: false }),
      /SECRT/,
    ],
  ])("%s", async (_, text, reason) => {
    const checkpoint = await start();
    const before = await revisions();
    await expect(checkpoint.askText(text)).rejects.toThrow(reason);
    expect(await revisions()).toBe(before);
    expect(inForce(checkpoint)).toBe(six.version);
    // The next one is answered all the same.
    expect(await checkpoint.ask([SUSPENDED])).toBe(withChanges(six, SUSPENDED).version);
  });
});
