/** Several processes of the checkpoint, by real buckets: what one is asked, all of them do. */
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import type { PackChange } from "../../domain/faults/mod.ts";
import { changedPack, type Pack } from "../../domain/pack/mod.ts";
import { keys } from "../../platform/bus/mod.ts";
import { log, PATIENTLY, six, useWorlds, versionOf } from "../../tests/support/worlds.ts";
import { Mark, Shared, type Followed } from "./beside.ts";
import type { Worlds } from "./follow.ts";
import { readRuleFaults, ruleFaults } from "./rule-faults.ts";

const SUSPENDED: PackChange = { kind: "agreement_suspended", agreement: "jp-us" };
const CLEARED: PackChange = { kind: "clearance_changed", organisation: "nisc", clearance: "none" };

function withChanges(pack: Pack, ...changes: readonly PackChange[]): Pack {
  const { version: _, ...content } = pack;
  return versionOf(pack, changedPack(content, changes));
}
const renamed = versionOf(six, { name: "renamed" });

const real = useWorlds();

interface Request {
  readonly changes: readonly PackChange[];
  readonly hold?: boolean;
  readonly base?: Pack;
  readonly asked?: number;
}

interface Replica {
  readonly worlds: Worlds;
  readonly beside: Shared;
  /** Resolves with the version that is answered. */
  readonly ask: (request: Request) => Promise<string>;
}

/** @param slowMs what it takes to look whether the exchange has what a new organisation needs */
async function start(slowMs = 0): Promise<Replica> {
  const { packs: pack, state } = real;
  const followed: Followed[] = [];
  const { signal } = new AbortController();
  const beside = new Shared(followed, log, signal);
  const { worlds } = await real.follow(async () => {
    await sleep(slowMs);
    return [];
  }, beside);
  followed.push(...worlds.followed);
  const answer = ruleFaults({
    pack,
    state,
    version: (name) => worlds.at(name)?.pack ?? null,
    current: () => worlds.current().pack,
    held: worlds.held,
    everywhere: beside.everywhere,
    log,
    signal,
  });
  const ask = async ({ hold = false, base, ...rest }: Request): Promise<string> => {
    const text = JSON.stringify({ ...rest, hold, ...(base && { base: JSON.stringify(base) }) });
    const reply = JSON.parse(await answer(new TextEncoder().encode(text))) as { version: string };
    return reply.version;
  };
  return { worlds, beside, ask };
}

const startTwo = (): Promise<Replica[]> => Promise.all([start(), start()]);
const inForce = ({ worlds }: Replica): string => worlds.current().pack.version;
const revisions = async (): Promise<number> => (await real.packs.get(keys.pack))!.revision;

describe("a request that every process gets", () => {
  test("is carried out once, and answered by each when it is", async () => {
    const both = await startTwo();
    const before = await revisions();
    const changed = withChanges(six, SUSPENDED).version;
    for (const [asked, changes, version] of [
      [1, [SUSPENDED], changed],
      [2, [], six.version],
    ] as const) {
      const answers = await Promise.all(both.map(({ ask }) => ask({ changes, asked })));
      expect(answers).toEqual([version, version]);
      expect(both.map(inForce)).toEqual([version, version]);
    }
    expect(await revisions()).toBe(before + 2);
  });

  test("is carried out by those who are there, and holds for who comes to it late", async () => {
    const [first, late] = (await startTwo()) as [Replica, Replica];
    await first.ask({ changes: [SUSPENDED], asked: 1 });
    await first.ask({ changes: [SUSPENDED, CLEARED], asked: 2 });
    const before = await revisions();
    const both = withChanges(six, SUSPENDED, CLEARED).version;
    expect(await late.ask({ changes: [SUSPENDED], asked: 1 })).toBe(both);
    expect(await late.ask({ changes: [SUSPENDED, CLEARED], asked: 2 })).toBe(both);
    expect(await revisions()).toBe(before);
    expect(await late.ask({ changes: [], asked: 3 })).toBe(six.version);
    expect(inForce(first)).toBe(six.version);
  });

  test("with another pack to begin from puts that once, with what faults change in it", async () => {
    const both = await startTwo();
    const before = await revisions();
    const request = { changes: [SUSPENDED], base: renamed, asked: 1 };
    const version = withChanges(renamed, SUSPENDED).version;
    expect(await Promise.all(both.map(({ ask }) => ask(request)))).toEqual([version, version]);
    expect(await revisions()).toBe(before + 2);
    expect(await both[1]!.ask({ changes: [], asked: 2 })).toBe(renamed.version);
  });

  test("is finished by another, whatever one of them had noted when it ended", async () => {
    const [first, second] = (await startTwo()) as [Replica, Replica];
    await first.ask({ changes: [SUSPENDED], asked: 1 });
    // As one leaves it that is killed before it has put the pack.
    const { revision: _, ...noted } = (await readRuleFaults(real.state))!;
    const put = withChanges(six, SUSPENDED, CLEARED).version;
    const note = { ...noted, put, puts: [...noted.puts!, put], asked: 2 };
    await real.state.put(keys.ruleFaults, JSON.stringify(note));
    expect(await second.ask({ changes: [SUSPENDED, CLEARED], asked: 2 })).toBe(put);
    expect(await second.ask({ changes: [], asked: 3 })).toBe(six.version);
  });

  test("to hold packs back holds everywhere before it is answered", async () => {
    const [first, second] = (await startTwo()) as [Replica, Replica];
    for (let round = 0; round < 3; round++) {
      await first.ask({ changes: [], hold: true, asked: 2 * round + 1 });
      await second.beside.current();
      expect(second.worlds.held()).toBe(true);
      await real.packs.put(keys.pack, JSON.stringify(round % 2 === 0 ? renamed : six));
      await sleep(200);
      expect(inForce(second)).toBe(round % 2 === 0 ? six.version : renamed.version);
      const version = await second.ask({ changes: [], asked: 2 * round + 2 });
      await first.beside.current();
      expect([inForce(first), inForce(second)]).toEqual([version, version]);
    }
  });
});

test("a pack that is told to be in force is so for a process that is behind, before it decides", async () => {
  const replicas = [await start(), await start(1_500)];
  const larger = versionOf(six, {
    organisations: [...six.organisations, { ...six.organisations[5]!, id: "asean-my" }],
  });
  expect(await real.put(larger)).toMatchObject({ version: larger.version, refused: null });
  expect(replicas.map(inForce)).toEqual([larger.version, six.version]);
  await Promise.all(replicas.map(({ beside }) => beside.current()));
  expect(replicas.map(inForce)).toEqual([larger.version, larger.version]);
});

describe("who decides beside others", () => {
  /** Something stored up to a number, taken when the test says so. */
  function followed() {
    const source = {
      to: 0,
      looks: 0,
      failing: false,
      taken: new Mark(),
      stored: (): Promise<number> => {
        source.looks += 1;
        if (source.failing) return Promise.reject(new Error("no broker"));
        return Promise.resolve(source.to);
      },
    };
    return source;
  }
  const shared = (...all: Followed[]) => new Shared(all, log, new AbortController().signal);

  /** Whether it has resolved by now. */
  async function resolved(work: Promise<void>): Promise<boolean> {
    return Promise.race([work.then(() => true), sleep(100).then(() => false)]);
  }

  test("waits until it has what was stored, all of it", async () => {
    const [packs, said] = [followed(), followed()];
    const beside = shared(packs, said);
    await beside.current();
    await sleep(300);
    [packs.to, said.to] = [3, 5];
    const deciding = beside.current();
    packs.taken.reach(3);
    expect(await resolved(deciding)).toBe(false);
    said.taken.reach(4);
    expect(await resolved(deciding)).toBe(false);
    said.taken.reach(6);
    await deciding;
  });

  test("decides by what it looked up a moment ago, however much there is to decide", async () => {
    const source = followed();
    const beside = shared(source);
    await Promise.all(Array.from({ length: 1_000 }, () => beside.current()));
    for (let more = 0; more < 1_000; more++) await beside.current();
    expect(source.looks).toBeLessThan(20);
  });

  test("decides nothing while it cannot look, and goes on when it can", async () => {
    const source = followed();
    const beside = shared(source);
    source.failing = true;
    const deciding = beside.current();
    expect(await resolved(deciding)).toBe(false);
    source.failing = false;
    await expect.poll(() => resolved(deciding), PATIENTLY).toBe(true);
  });

  test("has what somebody else stored, waited for and told", async () => {
    const source = followed();
    const beside = shared(source);
    for (let round = 1; round <= 3; round++) {
      await beside.current();
      source.to = round;
      const told = beside.everywhere();
      await told;
      const deciding = beside.current();
      expect(await resolved(deciding)).toBe(false);
      source.taken.reach(round);
      await deciding;
    }
  });
});
