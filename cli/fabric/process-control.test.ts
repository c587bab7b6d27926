/** Stopped, paused and killed for real: small processes under the supervisor, and a nats-server. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { connect } from "@nats-io/transport-node";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { findNatsProgram, launchNatsServer, type RunningServer } from "../../platform/nats/mod.ts";
import {
  NotYet,
  processControl,
  processRequestSchema,
  type ProcessControl,
} from "./process-control.ts";
import { createSupervisor, type Crash, type Supervisor } from "./supervisor.ts";

const PATIENTLY = { timeout: 20_000, interval: 20 };
/** Longer than any test: what ends by then was ended by somebody. */
const LONG = 120_000;

/** Says so when it is up, and every few milliseconds again. */
const SERVICE = `
import { appendFileSync } from "node:fs";
setInterval(() => appendFileSync(process.env.BEATS, process.pid + "\\n"), 20);
`;

let dir: string;
let server: RunningServer;
let supervisor: Supervisor;
let control: ProcessControl;
let crashes: Crash[];
let errors: Error[];

const beatsOf = (name: string) => join(dir, `${name}.beats`);
/** Ids of the processes that said something under this name, the latest last. */
function beats(name: string): string[] {
  try {
    return readFileSync(beatsOf(name), "utf8").trim().split("\n");
  } catch {
    return [];
  }
}
async function untilReady(name: string): Promise<void> {
  const speaks = () => Number(beats(name).at(-1)) === supervisor.pid(name);
  await expect.poll(speaks, PATIENTLY).toBe(true);
}

/** One letter, as the kernel says it: T stands still; "gone" for no process. */
function stateOf(pid: number | null | undefined): string {
  if (typeof pid !== "number") return "gone";
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2)[0]!;
  } catch {
    return "gone";
  }
}
const state = (name: string) => stateOf(supervisor.pid(name));
const runs = /^[RSD]$/;

/** Whether the broker answers somebody new. */
async function answers(): Promise<boolean> {
  try {
    const nc = await connect({ servers: server.url, reconnect: false, timeout: 500 });
    await nc.close();
    return true;
  } catch {
    return false;
  }
}

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), "sekisho-control-"));
  writeFileSync(join(dir, "service.mjs"), SERVICE);
  writeFileSync(join(dir, "nats.conf"), "");
  const program = await findNatsProgram();
  server = await launchNatsServer({ program: program.path, config: join(dir, "nats.conf"), dir });
}, 120_000);

afterAll(async () => {
  await server.stop();
  rmSync(dir, { recursive: true, force: true });
});

beforeEach(async () => {
  [crashes, errors] = [[], []];
  supervisor = createSupervisor((crash) => void crashes.push(crash));
  control = processControl({
    supervisor,
    server,
    policies: ["policy", "policy-2"],
    untilReady,
    onError: (error) => void errors.push(error),
  });
  for (const name of ["nisc", "cisa"])
    supervisor.start({
      name,
      main: join(dir, "service.mjs"),
      env: { BEATS: beatsOf(name) },
      output: join(dir, `${name}.out`),
    });
  await Promise.all(["nisc", "cisa"].map(untilReady));
});

afterEach(async () => {
  await control.release();
  await supervisor.stopAll();
  await server.resume();
  if (errors.length > 0) throw new AggregateError(errors, "went wrong on the quiet");
});

describe("a process that is stopped", () => {
  test("is gone until it is started, and then answers", async () => {
    const before = supervisor.pid("nisc");
    await control.carryOut({ op: "stop", process: "nisc", fault: "off", forMs: LONG });
    expect(supervisor.pid("nisc")).toBeNull();
    expect(stateOf(before)).toBe("gone");
    await sleep(500);
    expect(supervisor.pid("nisc")).toBeNull();
    await control.carryOut({ op: "start", process: "nisc", fault: "off" });
    expect(Number(beats("nisc").at(-1))).toBe(supervisor.pid("nisc"));
    expect(supervisor.pid("nisc")).not.toBe(before);
    // It was asked for: no crash.
    expect(crashes).toEqual([]);
  });

  test("is started by itself when its time is up", async () => {
    await control.carryOut({ op: "stop", process: "nisc", fault: "off", forMs: 300 });
    expect(state("nisc")).toBe("gone");
    await untilReady("nisc");
    expect(state("nisc")).toMatch(runs);
  });

  test("leaves the others as they are", async () => {
    const other = supervisor.pid("cisa");
    await control.carryOut({ op: "stop", process: "nisc", fault: "off", forMs: LONG });
    expect(supervisor.pid("cisa")).toBe(other);
    expect(state("cisa")).toMatch(runs);
  });

  test("longer than before stays so: the earlier time no longer counts", async () => {
    await control.carryOut({ op: "stop", process: "nisc", fault: "off", forMs: 400 });
    await control.carryOut({ op: "stop", process: "nisc", fault: "off", forMs: LONG });
    await sleep(900);
    expect(supervisor.pid("nisc")).toBeNull();
  });
});

describe("a process that is paused", () => {
  test("stands still, and goes on where it was", async () => {
    const before = supervisor.pid("nisc");
    await control.carryOut({ op: "pause", process: "nisc", fault: "off", forMs: LONG });
    expect(state("nisc")).toBe("T");
    const said = beats("nisc").length;
    await sleep(300);
    expect(beats("nisc")).toHaveLength(said);
    await control.carryOut({ op: "resume", process: "nisc", fault: "off" });
    expect(supervisor.pid("nisc")).toBe(before);
    await expect.poll(() => beats("nisc").length, PATIENTLY).toBeGreaterThan(said);
    expect(state("nisc")).toMatch(runs);
    expect(crashes).toEqual([]);
  });

  test("goes on by itself when its time is up", async () => {
    await control.carryOut({ op: "pause", process: "nisc", fault: "off", forMs: 400 });
    await expect.poll(() => state("nisc"), PATIENTLY).toBe("T");
    await expect.poll(() => state("nisc"), PATIENTLY).toMatch(runs);
  });

  test("can be killed, and is back without a pause", async () => {
    const before = supervisor.pid("nisc");
    await control.carryOut({ op: "pause", process: "nisc", fault: "off", forMs: LONG });
    await control.carryOut({ op: "kill", process: "nisc", signal: "SIGKILL" });
    await control.carryOut({ op: "resume", process: "nisc", fault: "off" });
    expect(supervisor.pid("nisc")).not.toBe(before);
    expect(state("nisc")).toMatch(runs);
  });

  test("can be stopped: it hears that it has to end", async () => {
    await control.carryOut({ op: "pause", process: "nisc", fault: "off", forMs: LONG });
    const before = supervisor.pid("nisc");
    await control.carryOut({ op: "stop", process: "nisc", fault: "off", forMs: LONG });
    expect(stateOf(before)).toBe("gone");
  });
});

describe("a process that several faults hold", () => {
  const hold = (op: "stop" | "pause", fault: string, forMs = LONG) =>
    control.carryOut({ op, process: "nisc", fault, forMs });
  const letGo = (op: "start" | "resume", fault: string) =>
    control.carryOut({ op, process: "nisc", fault });

  test.each([
    ["first", "second"],
    ["second", "first"],
  ])("stays stopped when the %s lets go, and is started by the %s", async (one, other) => {
    for (const fault of ["first", "second"]) await hold("stop", fault);
    await letGo("start", one);
    await sleep(300);
    expect(supervisor.pid("nisc")).toBeNull();
    await letGo("start", other);
    expect(state("nisc")).toMatch(runs);
  });

  test("is let go by each once: one that ends twice frees nobody else's", async () => {
    for (const fault of ["first", "second"]) await hold("stop", fault);
    for (const _ of [1, 2]) await letGo("start", "first");
    expect(supervisor.pid("nisc")).toBeNull();
  });

  test("goes on by itself when the time of the last is up", async () => {
    const begun = performance.now();
    await hold("stop", "short", 200);
    await hold("stop", "long", 1_500);
    await untilReady("nisc");
    expect(performance.now() - begun).toBeGreaterThan(1_500);
  });

  test("is stopped while one wants that, and stands still while another does", async () => {
    const before = supervisor.pid("nisc");
    await hold("pause", "frozen");
    await hold("stop", "off");
    expect(supervisor.pid("nisc")).toBeNull();
    await letGo("start", "off");
    expect(state("nisc")).toBe("T");
    expect(supervisor.pid("nisc")).not.toBe(before);
    await letGo("resume", "frozen");
    await untilReady("nisc");
    expect(state("nisc")).toMatch(runs);
  });

  test("is taken hold of and let go by all of them at once", async () => {
    const faults = ["a", "b", "c", "d"];
    await Promise.all(faults.map((fault, index) => hold(index % 2 ? "pause" : "stop", fault)));
    expect(supervisor.pid("nisc")).toBeNull();
    await Promise.all(faults.map((fault) => letGo("start", fault)));
    await untilReady("nisc");
    expect(state("nisc")).toMatch(runs);
  });
});

describe("a process that is killed", () => {
  test.each(["SIGKILL", "SIGTERM", "SIGABRT"] as const)(
    "by %s is started again by its supervisor, under another id",
    async (signal) => {
      const before = supervisor.pid("nisc");
      await control.carryOut({ op: "kill", process: "nisc", signal });
      expect(stateOf(before)).toBe("gone");
      await control.carryOut({ op: "start", process: "nisc", fault: "off" });
      expect(supervisor.pid("nisc")).not.toBe(before);
      expect(state("nisc")).toMatch(runs);
      expect(crashes).toMatchObject([{ service: "nisc", cause: `signal ${signal}` }]);
    },
  );
});

describe("what is asked of `policy`, which is several processes,", () => {
  const both = ["policy", "policy-2"] as const;
  const states = () => both.map(state);
  beforeEach(async () => {
    for (const name of both)
      supervisor.start({
        name,
        main: join(dir, "service.mjs"),
        env: { BEATS: beatsOf(name) },
        output: join(dir, `${name}.out`),
      });
    await Promise.all(both.map(untilReady));
  });

  test.each([
    ["stop", "start", "gone"],
    ["pause", "resume", "T"],
  ] as const)("is done to all of them: %s and %s", async (op, back, held) => {
    await control.carryOut({ op, process: "policy", fault: "off", forMs: LONG });
    expect(states()).toEqual([held, held]);
    await control.carryOut({ op: back, process: "policy", fault: "off" });
    await Promise.all(both.map(untilReady));
    for (const each of states()) expect(each).toMatch(runs);
  });

  test("is done to one of them by its number", async () => {
    await control.carryOut({ op: "stop", process: "policy-2", fault: "second", forMs: LONG });
    expect(states()).toEqual([expect.stringMatching(runs), "gone"]);
    await control.carryOut({ op: "start", process: "policy-2", fault: "second" });
    await control.carryOut({ op: "stop", process: "policy-1", fault: "first", forMs: LONG });
    expect(states()).toEqual(["gone", expect.stringMatching(runs)]);
    await control.carryOut({ op: "start", process: "policy-1", fault: "first" });
  });

  test("leaves who is held by another fault too, and kills those that run", async () => {
    await control.carryOut({ op: "stop", process: "policy-2", fault: "second", forMs: LONG });
    const before = supervisor.pid("policy");
    await control.carryOut({ op: "kill", process: "policy", signal: "SIGKILL" });
    await untilReady("policy");
    expect(supervisor.pid("policy")).not.toBe(before);
    await control.carryOut({ op: "stop", process: "policy", fault: "all", forMs: LONG });
    await control.carryOut({ op: "start", process: "policy", fault: "all" });
    expect(states()).toEqual([expect.stringMatching(runs), "gone"]);
    await control.carryOut({ op: "start", process: "policy-2", fault: "second" });
    expect(crashes.map(({ service }) => service)).toEqual(["policy"]);
  });
});

describe("the broker", () => {
  const pids = async (change: () => Promise<void>) => {
    const before = server.pid;
    await change();
    return before;
  };

  test("that is stopped ends after the answer, and starts by itself when its time is up", async () => {
    const before = await pids(() =>
      control.carryOut({ op: "stop", process: "nats-server", fault: "off", forMs: 1_500 }),
    );
    // Whoever asked has to hear that it will be done.
    expect(server.pid).toBe(before);
    expect(await answers()).toBe(true);
    await expect.poll(() => stateOf(before), PATIENTLY).toBe("gone");
    expect(await answers()).toBe(false);
    await expect.poll(answers, PATIENTLY).toBe(true);
    expect(server.pid).not.toBe(before);
  });

  test("is back also when its time is up before it has ended", async () => {
    for (const forMs of [1, 60, 120]) {
      const before = await pids(() =>
        control.carryOut({ op: "stop", process: "nats-server", fault: "off", forMs }),
      );
      await expect.poll(() => stateOf(before), PATIENTLY).toBe("gone");
      await expect.poll(answers, PATIENTLY).toBe(true);
    }
  });

  test("that is paused stands still with its connections, and goes on by itself", async () => {
    const nc = await connect({ servers: server.url, reconnect: false });
    const before = await pids(() =>
      control.carryOut({ op: "pause", process: "nats-server", fault: "off", forMs: 1_500 }),
    );
    await expect.poll(() => stateOf(server.pid), PATIENTLY).toBe("T");
    await expect.poll(() => stateOf(server.pid), PATIENTLY).toMatch(runs);
    await nc.flush();
    expect(server.pid).toBe(before);
    await nc.close();
  });

  test("goes on also when its time is up before it stands still", async () => {
    await control.carryOut({ op: "pause", process: "nats-server", fault: "off", forMs: 1 });
    await control.carryOut({ op: "resume", process: "nats-server", fault: "off" });
    await sleep(200);
    expect(stateOf(server.pid)).toMatch(runs);
    expect(await answers()).toBe(true);
  });

  test("that is killed is back under another id before anybody hears that it is", async () => {
    const before = await pids(() =>
      control.carryOut({ op: "kill", process: "nats-server", signal: "SIGKILL" }),
    );
    await control.carryOut({ op: "start", process: "nats-server", fault: "off" });
    expect(stateOf(before)).toBe("gone");
    expect(server.pid).not.toBe(before);
    expect(await answers()).toBe(true);
  });
});

describe("releasing", () => {
  test("has everything go on that was stopped or paused", async () => {
    const broker = server.pid;
    await control.carryOut({ op: "stop", process: "nisc", fault: "off", forMs: LONG });
    await control.carryOut({ op: "pause", process: "cisa", fault: "off", forMs: LONG });
    await control.carryOut({ op: "stop", process: "nats-server", fault: "off", forMs: LONG });
    await expect.poll(() => stateOf(broker), PATIENTLY).toBe("gone");
    await control.release();
    await Promise.all(["nisc", "cisa"].map(untilReady));
    expect([state("nisc"), state("cisa")]).toEqual([
      expect.stringMatching(runs),
      expect.stringMatching(runs),
    ]);
    expect(await answers()).toBe(true);
  });

  test("is done also for what was asked for a moment ago", async () => {
    await control.carryOut({ op: "stop", process: "nats-server", fault: "off", forMs: LONG });
    await control.release();
    expect(await answers()).toBe(true);
    await sleep(300);
    expect(await answers()).toBe(true);
  });

  test("of what ended meanwhile is nothing to fail by", async () => {
    await control.carryOut({ op: "pause", process: "nisc", fault: "off", forMs: LONG });
    process.kill(supervisor.pid("nisc")!, "SIGKILL");
    await expect.poll(() => supervisor.pid("nisc"), PATIENTLY).toBeNull();
    await control.carryOut({ op: "pause", process: "cisa", fault: "off", forMs: LONG });
    await control.release();
    await expect.poll(() => state("cisa"), PATIENTLY).toMatch(runs);
    await untilReady("nisc");
  });
});

describe("a request", () => {
  test.each(["stop", "pause", "kill"] as const)(
    "to %s what is not supervised here is refused by its name",
    async (op) => {
      const process = "nsic";
      const request =
        op === "kill"
          ? ({ op, process, signal: "SIGKILL" } as const)
          : { op, process, fault: "off", forMs: 1 };
      await expect(control.carryOut(request)).rejects.toThrow(
        "no process named `nsic` is supervised here",
      );
    },
  );

  test("to pause or kill what does not run is refused, and holds nothing", async () => {
    await supervisor.stop("nisc");
    for (const request of [
      { op: "pause", process: "nisc", fault: "off", forMs: LONG },
      { op: "kill", process: "nisc", signal: "SIGKILL" },
    ] as const)
      await expect(control.carryOut(request)).rejects.toThrow("`nisc` does not run");
    supervisor.resume("nisc");
    await untilReady("nisc");
    expect(state("nisc")).toMatch(runs);
  });

  test("to start what runs and does not answer yet may be made again", async () => {
    const deaf = processControl({
      supervisor,
      server,
      policies: ["policy", "policy-2"],
      untilReady: (name) => Promise.reject(new Error(`not ready: ${name}`)),
      onError: (error) => void errors.push(error),
    });
    const asked = deaf.carryOut({ op: "start", process: "nisc", fault: "off" });
    await expect(asked).rejects.toThrow(NotYet);
    await expect(asked).rejects.toThrow("not ready: nisc");
  });

  test("that only looks whether somebody answers changes nothing", async () => {
    const before = supervisor.pid("nisc");
    await control.carryOut({ op: "ping" });
    expect(supervisor.pid("nisc")).toBe(before);
  });

  test.each([
    { op: "stop", process: "nisc", fault: "off" },
    { op: "stop", process: "", fault: "off", forMs: 5 },
    { op: "stop", process: "nisc", forMs: 5 },
    { op: "start", process: "nisc", fault: "" },
    { op: "pause", process: "nisc", fault: "off", forMs: 0 },
    { op: "pause", process: "nisc", fault: "off", forMs: 5, signal: "SIGKILL" },
    { op: "kill", process: "nisc", signal: "SIGSTOP" },
    { op: "erase", process: "nisc" },
    "stop",
  ])("that is not one is refused as it comes over the wire: %j", (request) => {
    expect(processRequestSchema.safeParse(request).success).toBe(false);
  });
});
