import pino from "pino";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Gate, type GateOptions } from "./gate.ts";

const END = 1_000;

let told: string[];
let absent: Set<string>;
let excused: boolean;
/** Story time that the clock has come to. */
let clockMs: number;
let gates: Gate[];

function open(changes: Partial<GateOptions> = {}): Gate {
  const gate = new Gate({
    organisations: ["cisa", "nisc"],
    endStoryMs: END,
    barriers: [],
    absent: () => absent,
    excused: () => excused,
    tell: (storyMs, limitStoryMs) => void told.push(`${storyMs} limit ${limitStoryMs}`),
    isDue: (storyMs) => clockMs >= storyMs,
    log: pino({ level: "silent" }),
    ...changes,
  });
  gates.push(gate);
  return gate;
}

/** Everybody gives their word. */
function allAt(gate: Gate, storyMs: number): void {
  for (const organisation of ["cisa", "nisc"]) gate.note(organisation, storyMs);
}

/** What has become of a promise by now. */
async function now<T>(promise: Promise<T>): Promise<T | "open"> {
  await vi.advanceTimersByTimeAsync(0);
  return await Promise.race([promise, Promise.resolve("open" as const)]);
}
const ended = (gate: Gate) => now(gate.ended.then((through) => (through ? "ended" : "closed")));
const latest = () => told.at(-1);

beforeEach(() => {
  vi.useFakeTimers();
  [told, gates, absent, excused, clockMs] = [[], [], new Set(), false, END];
});

afterEach(() => {
  for (const gate of gates) gate.close();
  vi.useRealTimers();
});

describe("story time", () => {
  test("passes as far as everybody has given their word, and never back", () => {
    const gate = open();
    gate.note("cisa", 300);
    expect(told).toEqual([]);
    gate.note("nisc", 200);
    expect(latest()).toBe("200 limit null");
    gate.note("nisc", 100);
    gate.note("stranger", 50);
    expect(told).toHaveLength(1);
    gate.note("nisc", 900);
    expect(latest()).toBe("300 limit null");
  });

  test("ends where the story ends, whatever anybody says", async () => {
    const gate = open();
    expect(await ended(gate)).toBe("open");
    allAt(gate, END * 2);
    expect(latest()).toBe(`${END} limit null`);
    expect(await ended(gate)).toBe("ended");
  });

  test("of a story that was stopped before it began is over", async () => {
    expect(await ended(open({ endStoryMs: 0 }))).toBe("ended");
  });

  test("is told again from time to time, for a word may be lost", async () => {
    const gate = open();
    allAt(gate, 100);
    await vi.advanceTimersByTimeAsync(1_100);
    expect(told).toEqual(["100 limit null", "100 limit null", "100 limit null"]);
  });
});

describe("a barrier", () => {
  const barriers = [
    { id: "second", storyMs: 600 },
    { id: "first", storyMs: 400 },
    { id: "also first", storyMs: 400 },
  ];

  test("holds the story exactly there, for everybody, and all hear where it is", () => {
    const gate = open({ barriers });
    expect(gate.limitStoryMs).toBe(400);
    allAt(gate, 399);
    expect(latest()).toBe("399 limit 400");
    allAt(gate, 950);
    expect(latest()).toBe("400 limit 400");
  });

  test("opens when all that was to be done there is done, as far as the next one", () => {
    const gate = open({ barriers });
    allAt(gate, 950);
    gate.release("first");
    expect(latest()).toBe("400 limit 400");
    gate.release("also first");
    expect(told.slice(-2)).toEqual(["400 limit 600", "600 limit 600"]);
    gate.release("second");
    expect(told.slice(-2)).toEqual(["600 limit null", "950 limit null"]);
    expect(gate.limitStoryMs).toBeNull();
  });

  test("that was released before the story came to it does not hold it up", () => {
    const gate = open({ barriers });
    for (const { id } of barriers) gate.release(id);
    allAt(gate, 700);
    expect(latest()).toBe("700 limit null");
  });

  test("that nobody knows changes nothing", () => {
    const gate = open({ barriers });
    gate.release("third");
    expect(told).toEqual([]);
  });

  test("at the end keeps the exercise from ending", async () => {
    const gate = open({ barriers: [{ id: "last", storyMs: END }] });
    allAt(gate, END);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(await ended(gate)).toBe("open");
    gate.release("last");
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await ended(gate)).toBe("ended");
  });

  test("is waited at for as long as it takes: nobody is given up for it", async () => {
    const gate = open({ barriers });
    allAt(gate, 400);
    await vi.advanceTimersByTimeAsync(300_000);
    gate.release("first");
    gate.release("also first");
    gate.note("cisa", 600);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(latest()).toBe("400 limit 600");
  });
});

describe("whoever waits for a story time", () => {
  test("goes on when it is reached, and at once when it was", async () => {
    const gate = open();
    const reached = gate.reached(200, false);
    allAt(gate, 199);
    expect(await now(reached)).toBe("open");
    allAt(gate, 250);
    expect(await now(reached)).toBe(true);
    expect(await now(gate.reached(250, false))).toBe(true);
    expect(await now(gate.reached(251, false))).toBe("open");
  });

  test("goes on, when impatient, once the story has stood still for some seconds", async () => {
    const gate = open();
    excused = true;
    const [patient, impatient] = [gate.reached(500, false), gate.reached(500, true)];
    allAt(gate, 100);
    await vi.advanceTimersByTimeAsync(4_000);
    gate.note("cisa", 150);
    gate.note("nisc", 150);
    await vi.advanceTimersByTimeAsync(4_000);
    expect(await now(impatient)).toBe("open");
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await now(impatient)).toBe(true);
    expect(await now(patient)).toBe("open");
  });

  test("waits, impatient or not, while the clock has not come further", async () => {
    const gate = open();
    const impatient = gate.reached(500, true);
    allAt(gate, 100);
    clockMs = 100;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await now(impatient)).toBe("open");
  });

  test("waits, impatient or not, while an earlier barrier holds the story", async () => {
    const gate = open({ barriers: [{ id: "earlier", storyMs: 100 }] });
    const impatient = gate.reached(500, true);
    allAt(gate, 100);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await now(impatient)).toBe("open");
  });

  test("for the story's end hears when the gate closes before it, and not when it closes after", async () => {
    const early = open();
    early.close();
    expect(await ended(early)).toBe("closed");
    const late = open();
    allAt(late, 1_000);
    late.close();
    expect(await ended(late)).toBe("ended");
  });

  test("hears that it will not be reached when the gate closes, and afterwards", async () => {
    const gate = open();
    const reached = gate.reached(500, false);
    allAt(gate, 100);
    gate.close();
    expect(await now(reached)).toBe(false);
    expect(await now(gate.reached(500, true))).toBe(false);
    expect(await now(gate.reached(100, false))).toBe(true);
    expect(await ended(gate)).toBe("closed");
    told = [];
    await vi.advanceTimersByTimeAsync(5_000);
    expect(told).toEqual([]);
  });
});

describe("an organisation that cannot be heard", () => {
  test("is not waited for, and is again when it is back", async () => {
    const gate = open();
    allAt(gate, 100);
    absent.add("nisc");
    gate.note("cisa", 300);
    expect(latest()).toBe("300 limit null");
    absent.clear();
    gate.note("cisa", 500);
    await vi.advanceTimersByTimeAsync(600);
    expect(latest()).toBe("300 limit null");
    gate.note("nisc", 400);
    expect(latest()).toBe("400 limit null");
  });

  test("is let go of soon, also when nobody else says a word", async () => {
    const gate = open();
    gate.note("cisa", 300);
    absent.add("nisc");
    await vi.advanceTimersByTimeAsync(600);
    expect(latest()).toBe("300 limit null");
  });

  test("may be everybody: then the story goes on to where something is done", async () => {
    const gate = open({ barriers: [{ id: "back", storyMs: 700 }] });
    for (const organisation of ["cisa", "nisc"]) absent.add(organisation);
    await vi.advanceTimersByTimeAsync(600);
    expect(latest()).toBe("700 limit 700");
    expect(await now(gate.reached(700, false))).toBe(true);
  });
});

describe("an organisation that says nothing", () => {
  const waitFor = async (gate: Gate) => {
    gate.note("cisa", 300);
    await vi.advanceTimersByTimeAsync(21_000);
  };

  test("is waited for no more after a time", async () => {
    const gate = open();
    await waitFor(gate);
    expect(latest()).toBe("300 limit null");
    gate.note("nisc", 200);
    gate.note("cisa", 400);
    expect(latest()).toBe("400 limit null");
  });

  test("is waited for while a fault may be the reason", async () => {
    excused = true;
    const gate = open();
    await waitFor(gate);
    await vi.advanceTimersByTimeAsync(300_000);
    expect(latest()).toBe("0 limit null");
  });

  test("is waited for anew once what held it up is over", async () => {
    excused = true;
    const gate = open({ barriers: [{ id: "end", storyMs: 500 }] });
    await waitFor(gate);
    excused = false;
    gate.release("end");
    await vi.advanceTimersByTimeAsync(15_000);
    expect(latest()).toBe("0 limit null");
    await vi.advanceTimersByTimeAsync(6_000);
    expect(latest()).toBe("300 limit null");
  });

  test("is waited for while the story is not due", async () => {
    clockMs = 0;
    const gate = open();
    await waitFor(gate);
    await vi.advanceTimersByTimeAsync(300_000);
    expect(latest()).toBe("0 limit null");
  });
});
