/** Faults of one process of the checkpoint, of both, and of the rules while one of them stands still. */
import { setTimeout as sleep } from "node:timers/promises";
import { Kvm } from "@nats-io/kv";
import { beforeAll, describe, expect, test } from "vitest";
import type { Fabric } from "../../cli/fabric/mod.ts";
import { policyNames } from "../../domain/replicas.ts";
import { buckets, connectBus, keys, readIdentity, streams } from "../../platform/bus/mod.ts";
import { identityPath, type PackStatus } from "../../platform/nats/mod.ts";
import { sekisho } from "../../proto/mod.ts";
import { smallRun, type SmallRun } from "../support/run.ts";
import { expectClean, expectInPlace } from "./expectations.ts";
import { processState } from "./probes.ts";

const REPLICAS = policyNames(2);

interface Seen {
  /** One letter for each process, as the kernel says it; null for none. */
  readonly states: readonly (string | null)[];
  readonly slow: readonly string[];
  readonly version: string;
}

let run: SmallRun;
let decisions: sekisho.v1.Decision[];
let versionBefore: string;
const during = new Map<string, Seen>();
const after = new Map<string, Seen>();

async function asProvisioner<T>(
  { local }: Fabric,
  ask: (bus: Awaited<ReturnType<typeof connectBus>>) => Promise<T>,
): Promise<T> {
  const { exchange } = local!;
  const identity = readIdentity(identityPath(exchange.dir, "provisioner"));
  const bus = await connectBus({ url: exchange.url, identity });
  try {
    return await ask(bus);
  } finally {
    await bus.close();
  }
}

async function look(fabric: Fabric): Promise<Seen> {
  const { links } = await fabric.operator.network({ op: "list" });
  const version = await asProvisioner(fabric, async ({ js }) => {
    const state = await new Kvm(js).open(buckets.state);
    return (await state.get(keys.packStatus))!.json<PackStatus>().version;
  });
  const { supervisor } = fabric.local!;
  return {
    states: REPLICAS.map((name) => processState(supervisor.pid(name))),
    slow: links.filter(({ toxics }) => toxics.includes("slow")).map(({ name }) => name),
    version,
  };
}

async function watch(fabric: Fabric): Promise<void> {
  versionBefore = (await look(fabric)).version;
  for (;;) {
    await sleep(20);
    const state = await fabric.operator.state().catch(() => null);
    for (const { name, phase } of state?.faults ?? []) {
      if (phase === "active" && !during.has(name)) during.set(name, await look(fabric));
      if (phase === "ended" && !after.has(name)) after.set(name, await look(fabric));
    }
    if (state?.phase === "ended") return;
  }
}

async function readDecisions(fabric: Fabric): Promise<void> {
  decisions = await asProvisioner(fabric, async ({ js, jsm }) => {
    const { messages } = (await jsm.streams.info(streams.decisions)).state;
    const all: sekisho.v1.Decision[] = [];
    for await (const message of await (await js.consumers.get(streams.decisions)).consume()) {
      all.push(sekisho.v1.Decision.decode(message.data));
      if (all.length === messages) break;
    }
    return all;
  });
}

beforeAll(async () => {
  const policies = REPLICAS.length;
  run = await smallRun({
    exercise: "one-of-two",
    topology: "mesh",
    policies,
    watch,
    afterwards: readDecisions,
  });
}, 240_000);

test("every fault began and was seen to be over, where the story has it", () => {
  expectInPlace(run);
});

test("nothing is lost, doubled or leaked, and nothing came too late for its place in the story", () => {
  expectClean(run);
});

test("both processes decided, each by its name", () => {
  const by = new Set(decisions.map(({ decidedBy }) => decidedBy.split("/")[0]));
  expect(by).toEqual(new Set(REPLICAS));
});

describe("a fault", () => {
  const runs = expect.stringMatching(/[RS]/) as string;

  test("of one process leaves the other", () => {
    expect(during.get("second-down")!.states).toEqual([runs, null]);
    expect(after.get("second-down")!.states).toEqual([runs, runs]);
    expect(during.get("first-frozen")!.states).toEqual(["T", runs]);
    expect(after.get("first-frozen")!.states).toEqual([runs, runs]);
  });

  test("of the checkpoint is one of all its processes, and of all its links", () => {
    expect(during.get("no-decisions")!.states).toEqual([null, null]);
    expect(after.get("no-decisions")!.states).toEqual([runs, runs]);
    expect(during.get("slow")!.slow).toEqual(REPLICAS);
    const killed = run.crashes.map(({ service, cause }) => `${service} ${cause}`);
    expect(killed.toSorted()).toEqual(["policy signal SIGKILL", "policy-2 signal SIGKILL"]);
  });

  test("of the rules holds for what was sent in its time, whoever decides and whoever stood still", () => {
    const { fromStoryMs, toStoryMs } = run.plan.faults.find(({ name }) => name === "suspended")!;
    const { version } = during.get("suspended")!;
    expect(version).not.toBe(versionBefore);
    const [inside, outside] = [true, false].map((within) =>
      decisions.filter(({ storyMs }) => (storyMs >= fromStoryMs && storyMs < toStoryMs) === within),
    );
    expect(inside!.length).toBeGreaterThan(10);
    expect(new Set(inside!.map(({ packVersion }) => packVersion))).toEqual(new Set([version]));
    // Also while packs were held back, though the same was put.
    expect(new Set(outside!.map(({ packVersion }) => packVersion))).toEqual(
      new Set([versionBefore]),
    );
    expect(during.get("unheard")!.version).toBe(versionBefore);
  });
});
