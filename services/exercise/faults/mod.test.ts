import { describe, expect, test } from "vitest";
import {
  planArm,
  type ArmPlan,
  type FaultSpec,
  type PlannedFault,
} from "../../../domain/exercise/mod.ts";
import { testExercise, testIncident, testPack } from "../../../domain/exercise/testing.ts";
import type { Pack } from "../../../domain/pack/mod.ts";
import {
  actsOnFabric,
  beginFault,
  checkFault,
  endFault,
  mayHoldUp,
  type FaultContext,
} from "./mod.ts";
import { Refused } from "./ask.ts";
import { persistently } from "./persist.ts";

const [staffing] = testExercise().faults;
const MINUTE = 60_000;
/** Story minutes to a second. */
const PACE = 60 * 60;

const agreement = { id: "us-jp" } as Pack["agreements"][number];
const pack: Pack = { ...testPack(), agreements: [agreement, { ...agreement, id: "us-gb" }] };

function planOf(...faults: Partial<FaultSpec>[]): ArmPlan {
  const specs = faults.map((fault, index) => ({
    ...staffing!,
    name: `fault-${index}`,
    attributes: {},
    durationMinutes: 30,
    ...fault,
  }));
  return planArm(testExercise({ faults: specs }), pack, "hub", [testIncident("a")], "7");
}

const named = (...names: string[]) => ({ kind: "named", names }) as const;

/** Everybody who is asked, with what they were asked. */
class Others {
  readonly asked: string[] = [];
  /** Questions that are answered with an error, by their beginning. */
  failing: Record<string, string> = {};
  fetches: Record<string, number> = {};
  active: PlannedFault[] = [];
  readonly stopping = new AbortController();

  context(plan: ArmPlan): FaultContext {
    const ask = (whom: string) => (request: object) => {
      const words = Object.values(request).map((value) =>
        typeof value === "object" ? JSON.stringify(value) : String(value),
      );
      const question = [whom, ...words].join(" ");
      this.asked.push(question);
      const [, message] =
        Object.entries(this.failing).find(([begin]) => question.startsWith(begin)) ?? [];
      return message === undefined ? Promise.resolve() : Promise.reject(new Error(message));
    };
    return {
      plan,
      pace: PACE,
      leaseMs: null,
      supervise: ask("supervise"),
      network: ask("network"),
      rules: ask("rules"),
      planFetches: (organisation) => this.fetches[organisation] ?? 0,
      active: () => this.active,
      signal: this.stopping.signal,
    };
  }
}

function setUp(...faults: Partial<FaultSpec>[]) {
  const plan = planOf(...faults);
  const others = new Others();
  return { faults: plan.faults, fault: plan.faults[0]!, others, context: others.context(plan) };
}

/** Half an hour of the story in real time, and the slack. */
const FOR_MS = (30 * MINUTE) / PACE + 10 * MINUTE;

test("links and processes may hold the story up, changed rules and changed plans never do", () => {
  const held = (fault: Partial<FaultSpec>) => mayHoldUp(planOf(fault).faults[0]!);
  const attributes = { latency: 10 };
  expect(held({ type: "latency", target: named("cisa"), attributes })).toBe(true);
  expect(held({ type: "pause", target: named("cisa") })).toBe(true);
  expect(held({ type: "policy_outage", target: named() })).toBe(true);
  expect(held({ type: "agreement_suspended", target: named("us-jp") })).toBe(false);
  expect(held({ type: "stale_policy", target: named() })).toBe(false);
  expect(held({})).toBe(false);
});

describe("toxics at links", () => {
  const partition = {
    type: "partition",
    target: named("nisc", "policy"),
    stream: "upstream",
  } as const;

  test("are put at the beginning, with a bound of their own, and removed at the end", async () => {
    const { fault, others, context } = setUp({ ...partition, toxicity: 0.5 });
    expect(actsOnFabric(fault)).toBe(true);
    expect(await checkFault(fault, context)).toEqual([]);
    await beginFault(fault, context);
    await endFault(fault, context);
    const toxic = {
      type: "partition",
      stream: "upstream",
      toxicity: 0.5,
      attributes: {},
      name: "fault-0",
      seed: "7:fault-0",
    };
    expect(others.asked).toEqual([
      "network list",
      `network add ${JSON.stringify(toxic)} ["nisc","policy"] ${FOR_MS}`,
      "network remove fault-0",
    ]);
  });

  test("cannot be where no network service answers", async () => {
    const { fault, others, context } = setUp(partition);
    others.failing = { network: "no responders" };
    expect(await checkFault(fault, context)).toEqual([
      "fault `fault-0` is a partition at emulated links, and no network service answers: start the exchange with it, or leave out the fault",
    ]);
    await expect(beginFault(fault, context)).rejects.toThrow("no responders");
  });

  test("are removed as soon as somebody answers again", async () => {
    const { fault, others, context } = setUp(partition);
    others.failing = { "network remove": "no responders" };
    const ended = endFault(fault, context);
    await expect.poll(() => others.asked.length).toBeGreaterThan(2);
    others.failing = {};
    await ended;
    expect(new Set(others.asked)).toEqual(new Set(["network remove fault-0"]));
  });
});

describe("processes", () => {
  test.each(["down", "pause"])("of a %s fault are all bound, and all let go", async (type) => {
    const { fault, others, context } = setUp({ type, target: named("nisc", "metrics") });
    const [op, back] = type === "down" ? ["stop", "start"] : ["pause", "resume"];
    await beginFault(fault, context);
    expect(others.asked).toEqual(
      ["nisc", "metrics"].map((process) => `supervise ${op} ${process} fault-0 ${FOR_MS}`),
    );
    const ended = endFault(fault, context);
    await expect.poll(() => others.asked.length).toBe(4);
    others.fetches = { nisc: 1 };
    await ended;
    expect(others.asked.slice(2).toSorted()).toEqual(
      ["metrics", "nisc"].map((process) => `supervise ${back} ${process} fault-0`),
    );
  });

  test("are not back before the organisation has fetched its plan again", async () => {
    const { fault, others, context } = setUp({ type: "down", target: named("nisc") });
    others.fetches = { nisc: 3 };
    let over = false;
    const ended = endFault(fault, context).then(() => (over = true));
    await expect.poll(() => others.asked).toEqual(["supervise start nisc fault-0"]);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(over).toBe(false);
    others.fetches = { nisc: 4 };
    await ended;
  });

  test("are not back while another fault holds them, and nobody waits for it", async () => {
    const down = { type: "down", target: named("nisc") } as const;
    const { faults, others, context } = setUp(down, down);
    others.active = [...faults];
    await endFault(faults[0]!, context);
    others.active = [faults[1]!];
    const ended = endFault(faults[1]!, context);
    await expect
      .poll(() => others.asked)
      .toEqual(["supervise start nisc fault-0", "supervise start nisc fault-1"]);
    others.fetches = { nisc: 1 };
    await ended;
  });

  test("of the broker come back by themselves at the end: nobody could ask for it", async () => {
    const { fault, others, context } = setUp({ type: "down", target: named("nats-server") });
    await beginFault(fault, context);
    expect(others.asked).toEqual([`supervise stop nats-server fault-0 ${(30 * MINUTE) / PACE}`]);
  });

  test("that are killed have no duration, and are asked for at the end", async () => {
    const { fault, others, context } = setUp({
      type: "kill",
      target: named("policy"),
      attributes: { signal: "SIGABRT" },
    });
    await beginFault(fault, context);
    await endFault(fault, context);
    expect(others.asked).toEqual([
      "supervise kill policy SIGABRT",
      "supervise start policy fault-0",
    ]);
  });

  test("of an outage are the checkpoint's", async () => {
    const { fault, others, context } = setUp({ type: "policy_outage", target: named("policy") });
    await beginFault(fault, context);
    await endFault(fault, context);
    expect(others.asked).toEqual([
      `supervise stop policy fault-0 ${FOR_MS}`,
      "supervise start policy fault-0",
    ]);
  });

  test.each(["down", "pause", "kill"])(
    "cannot be taken hold of by %s where no supervisor answers: said once for each",
    async (type) => {
      const { fault, others, context } = setUp({ type, target: named("nisc", "cisa", "nisc") });
      others.failing = { "supervise ping": "no responders" };
      const problems = await checkFault(fault, context);
      expect(problems).toHaveLength(2);
      expect(problems[0]).toContain("the process of `nisc`, and no supervisor answers");
      expect(problems[1]).toContain("the process of `cisa`");
    },
  );

  test("that cannot be let go are named all, and the others are let go all the same", async () => {
    const { fault, others, context } = setUp({ type: "pause", target: named("nisc", "cisa") });
    others.failing = { "supervise resume": "gone for good" };
    const ended = endFault(fault, context);
    await expect.poll(() => others.asked.length).toBeGreaterThan(1);
    others.failing = { "supervise resume nisc": "gone for good" };
    const refused = expect(ended).rejects.toThrow(/gone for good|abort/i);
    await expect.poll(() => others.asked.filter((each) => each.includes("cisa")).length).toBe(2);
    others.stopping.abort();
    await refused;
  });
});

describe("rules", () => {
  const suspended = {
    type: "agreement_suspended",
    target: named("us-jp", "us-gb"),
  } as const;
  const cleared = {
    type: "clearance_changed",
    target: named("nisc"),
    attributes: { clearance: "none" },
  } as const;
  const stale = { type: "stale_policy", target: named("policy") } as const;
  const both = ["us-jp", "us-gb"].map((id) => ({ kind: "agreement_suspended", agreement: id }));
  const none = { kind: "clearance_changed", organisation: "nisc", clearance: "none" };

  test("are told with one word, and taken back with one", async () => {
    const { fault, others, context } = setUp(suspended);
    await beginFault(fault, context);
    others.active = [fault];
    await endFault(fault, context);
    expect(others.asked).toEqual([`rules ${JSON.stringify(both)} false`, "rules [] false"]);
  });

  test("of faults that overlap are told together, each once", async () => {
    const { faults, others, context } = setUp(suspended, cleared, stale);
    const [first, second, third] = faults;
    await beginFault(first!, context);
    others.active = [first!];
    await beginFault(second!, context);
    // Whether it counts itself or not.
    others.active = [first!, second!, third!];
    await beginFault(third!, context);
    await endFault(first!, context);
    others.active = [second!, third!];
    await endFault(third!, context);
    expect(others.asked).toEqual([
      `rules ${JSON.stringify(both)} false`,
      `rules ${JSON.stringify([...both, none])} false`,
      `rules ${JSON.stringify([...both, none])} true`,
      `rules ${JSON.stringify([none])} true`,
      `rules ${JSON.stringify([none])} false`,
    ]);
  });

  test("are not changed by looking whether they could be", async () => {
    const { fault, others, context } = setUp(suspended);
    expect(await checkFault(fault, context)).toEqual([]);
    expect(others.asked).toEqual(["rules [] false"]);
    others.failing = { rules: "no responders" };
    expect(await checkFault(fault, context)).toEqual([
      "fault `fault-0` changes the rules, and the checkpoint does not follow: no responders",
    ]);
  });

  test("are taken back with what holds by then, once the checkpoint answers again", async () => {
    const { faults, others, context } = setUp(suspended, cleared);
    others.active = [...faults];
    others.failing = { rules: "no responders" };
    const ended = endFault(faults[0]!, context);
    await expect.poll(() => others.asked.length).toBeGreaterThan(1);
    others.active = [];
    others.failing = {};
    await ended;
    expect(others.asked[0]).toBe(`rules ${JSON.stringify([none])} false`);
    expect(others.asked.at(-1)).toBe("rules [] false");
  });

  test("that the checkpoint refuses do not hold", async () => {
    const { fault, others, context } = setUp(suspended);
    others.failing = { rules: "the pack has no agreement `us-jp`" };
    await expect(beginFault(fault, context)).rejects.toThrow("no agreement `us-jp`");
  });
});

describe("faults that are in the plans only", () => {
  const cut = { type: "staffing", target: named("cisa", "nisc"), attributes: { factor: 0.5 } };

  test("ask nobody for anything, and the story does not wait for them", async () => {
    const { fault, others, context } = setUp(cut);
    others.fetches = { cisa: 1, nisc: 1 };
    expect(actsOnFabric(fault)).toBe(false);
    expect(await checkFault(fault, context)).toEqual([]);
    await beginFault(fault, context);
    await endFault(fault, context);
    expect(others.asked).toEqual([]);
  });

  test("did not hold where the plan was never fetched", async () => {
    const { fault, others, context } = setUp(cut);
    others.fetches = { cisa: 1 };
    await expect(endFault(fault, context)).rejects.toThrow("never fetched their plan: `nisc`");
  });
});

describe("asking persistently", () => {
  test("ends with the first success", async () => {
    let times = 0;
    const work = () =>
      ++times < 3 ? Promise.reject(new Error("not yet")) : Promise.resolve(times);
    expect(await persistently(work, new AbortController().signal)).toBe(3);
  });

  test("ends with the first refusal: asked again it would be the same", async () => {
    let times = 0;
    const work = () => Promise.reject(++times < 2 ? new Error("not yet") : new Refused("never"));
    const asking = persistently(work, new AbortController().signal);
    await expect(asking).rejects.toThrow("never");
    expect(times).toBe(2);
  });

  test("ends with the last reason when the time is up", async () => {
    let times = 0;
    const work = () => Promise.reject(new Error(`no ${++times}`));
    const asking = persistently(work, new AbortController().signal, 100);
    await expect(asking).rejects.toThrow(/^no [2-9]/);
  });

  test("ends when the process does", async () => {
    const stopping = new AbortController();
    const asking = persistently(() => Promise.reject(new Error("no")), stopping.signal);
    stopping.abort();
    await expect(asking).rejects.toThrow(/abort/i);
  });
});
