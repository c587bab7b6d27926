/**
 * Every type of fault in turn on a running fabric, at its place in the story: its effect is there while
 * it lasts, and gone after it; and nothing is lost, doubled or leaked over all of them.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { Kvm } from "@nats-io/kv";
import { beforeAll, describe, expect, test } from "vitest";
import type { Fabric } from "../../cli/fabric/mod.ts";
import { FAULTS } from "../../domain/faults/mod.ts";
import { connectBus, buckets, keys, readIdentity } from "../../platform/bus/mod.ts";
import { identityPath, type PackStatus } from "../../platform/nats/mod.ts";
import { farewellMs, greeting, processState, type Greeting } from "./probes.ts";
import { smallRun, type SmallRun } from "../support/run.ts";
import { expectClean, expectInPlace } from "./expectations.ts";

interface Seen {
  readonly during: unknown;
  readonly after: unknown;
}

type Probe = (fabric: Fabric) => Promise<unknown>;

const QUIET_MS = 700;
const hear =
  (link: string, withinMs = QUIET_MS): Probe =>
  (fabric) =>
    greeting(fabric, link, withinMs);
const pidOf =
  (name: string): Probe =>
  (fabric) => {
    const pid = fabric.local!.supervisor.pid(name);
    return Promise.resolve({ pid, state: processState(pid) });
  };

/** Version in force, by the checkpoint's own word. */
const inForce: Probe = async (fabric) => {
  const { exchange } = fabric.local!;
  const identity = readIdentity(identityPath(exchange.dir, "provisioner"));
  const bus = await connectBus({ url: exchange.url, identity });
  try {
    const state = await new Kvm(bus.js).open(buckets.state);
    return (await state.get(keys.packStatus))!.json<PackStatus>().version;
  } finally {
    await bus.close();
  }
};

/** What is looked at while a fault lasts, and again after it. */
const PROBES: Readonly<Record<string, Probe>> = {
  slow: hear("nisc"),
  narrow: hear("nisc"),
  silent: hear("nisc", 900),
  hole: hear("kr-kisa"),
  cut: hear("isac-jp-power"),
  resets: hear("asean-sg"),
  lingering: (fabric) => farewellMs(fabric, "dod", 1_000),
  short: hear("kr-kisa"),
  sliced: hear("cisa"),
  stopped: pidOf("nisc"),
  frozen: pidOf("asean-sg"),
  "no-decisions": pidOf("policy"),
  suspended: inForce,
  lowered: inForce,
  recleared: inForce,
  unheard: inForce,
};

const seen = new Map<string, Seen>();
const brokerPids = new Set<number>();
/** Milliseconds of the longest time without a broker. */
let brokerAwayMs = 0;
const killedPids = new Map<string, number[]>();
let run: SmallRun;
let versionBefore: unknown;

async function watchFaults(fabric: Fabric): Promise<void> {
  const ended = watchBroker(fabric);
  versionBefore = await inForce(fabric);
  const during = new Map<string, unknown>();
  for (;;) {
    await sleep(20);
    const state = await fabric.operator.state().catch(() => null);
    for (const { name, phase } of state?.faults ?? []) {
      const probe = PROBES[name];
      if (!probe || seen.has(name)) continue;
      if (phase === "active" && !during.has(name)) during.set(name, await probe(fabric));
      if (phase === "ended")
        seen.set(name, { during: during.get(name), after: await probe(fabric) });
    }
    if (state?.phase === "ended") break;
  }
  ended.abort();
}

function watchBroker(fabric: Fabric): AbortController {
  const ended = new AbortController();
  const { supervisor, exchange } = fabric.local!;
  void (async () => {
    let lastSeenUnixMs = Date.now();
    while (!ended.signal.aborted) {
      const broker = exchange.server.pid;
      brokerAwayMs = Math.max(brokerAwayMs, Date.now() - lastSeenUnixMs);
      if (broker !== undefined) {
        brokerPids.add(broker);
        lastSeenUnixMs = Date.now();
      }
      for (const name of ["cisa", "policy"]) {
        const pid = supervisor.pid(name);
        const known = killedPids.get(name) ?? [];
        if (pid !== null && known.at(-1) !== pid) killedPids.set(name, [...known, pid]);
      }
      await sleep(20);
    }
  })();
  return ended;
}

beforeAll(async () => {
  run = await smallRun({ exercise: "every-fault", watch: watchFaults });
}, 300_000);

const heard = (name: string): { during: Greeting; after: Greeting } =>
  seen.get(name) as { during: Greeting; after: Greeting };

test("every type of fault is in the exercise, but for those of organisations, which organisation-faults has", () => {
  const types = new Set(run.plan.faults.map(({ type }) => type));
  const missing = [...FAULTS.values()].filter(
    ({ type, family }) => family !== "organisation" && !types.has(type),
  );
  expect(missing.map(({ type }) => type)).toEqual([]);
});

test("every fault began and was seen to be over, where the story has it", () => {
  expectInPlace(run);
});

test("nothing is lost, doubled or leaked, and nothing came too late for its place in the story", () => {
  expectClean(run);
});

describe("while it lasts, and not after it", () => {
  test("latency delays what comes", () => {
    const { during, after } = heard("slow");
    expect(during.wholeMs).toBeGreaterThanOrEqual(200);
    expect(after.wholeMs).toBeLessThan(200);
  });

  test("bandwidth lets through little", () => {
    const { during, after } = heard("narrow");
    expect(during.bytes).toBeLessThan(after.bytes + 1);
    expect(during.wholeMs ?? Infinity).toBeGreaterThan(100 + after.wholeMs!);
  });

  test.each(["silent", "hole", "cut"])("%s lets nothing through", (name) => {
    const { during, after } = heard(name);
    expect(during.bytes).toBe(0);
    expect(during.end).toBe(name === "silent" ? "closed" : "open");
    expect(after.wholeMs).not.toBeNull();
  });

  test("reset_peer resets", () => {
    const { during, after } = heard("resets");
    expect(during.end).toBe("reset");
    expect(after).toMatchObject({ end: "open" });
  });

  test("slow_close keeps a connection for longer", () => {
    const { during, after } = seen.get("lingering") as { during: number; after: number };
    expect(during).toBeGreaterThanOrEqual(400);
    expect(after).toBeLessThan(400);
  });

  test("limit_data ends a connection", () => {
    const { during, after } = heard("short");
    expect(during).toMatchObject({ bytes: 50, end: "closed", wholeMs: null });
    expect(after).toMatchObject({ end: "open" });
    expect(after.wholeMs).not.toBeNull();
  });

  test("slicer cuts into slices with pauses", () => {
    const { during, after } = heard("sliced");
    expect(during.chunks).toBeGreaterThan(3 * after.chunks);
    expect(during.wholeMs ?? Infinity).toBeGreaterThan(50);
  });

  test("down leaves no process", () => {
    expect(seen.get("stopped")!.during).toEqual({ pid: null, state: null });
    expect(seen.get("stopped")!.after).toMatchObject({ state: expect.stringMatching(/[RS]/) });
  });

  test("pause has the process stand still", () => {
    const { during, after } = seen.get("frozen") as { during: { pid: number }; after: object };
    expect(during).toMatchObject({ state: "T" });
    expect(after).toMatchObject({ pid: during.pid, state: expect.stringMatching(/[RS]/) });
  });

  test("kill gives another process", () => {
    expect(killedPids.get("cisa")).toHaveLength(2);
    // Killed once, and stopped for the outage.
    expect(killedPids.get("policy")).toHaveLength(3);
    const killed = run.crashes.map(({ service, cause }) => `${service} ${cause}`);
    expect(killed).toEqual(["cisa signal SIGKILL", "policy signal SIGKILL"]);
  });

  test("a broker that is killed comes back at once, one that is down when its time is up", () => {
    expect(brokerPids.size).toBe(3);
    // Down for 1.8 s, of which its end takes a part.
    expect(brokerAwayMs).toBeGreaterThan(900);
  });

  test("policy_outage leaves no checkpoint", () => {
    expect(seen.get("no-decisions")!.during).toEqual({ pid: null, state: null });
    expect(seen.get("no-decisions")!.after).toMatchObject({ pid: expect.any(Number) as number });
  });

  test.each(["suspended", "lowered", "recleared"])("%s has rules of its own", (name) => {
    const { during, after } = seen.get(name)!;
    expect(during).not.toBe(versionBefore);
    expect(after).toBe(versionBefore);
  });

  test("stale_policy does not hear of a change", () => {
    expect(seen.get("unheard")).toEqual({ during: versionBefore, after: versionBefore });
  });
});
