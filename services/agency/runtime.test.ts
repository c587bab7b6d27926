import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pino from "pino";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { sekisho } from "../../proto/mod.ts";
import type { Briefing } from "./briefing.ts";
import { PlayStore } from "./play-store.ts";
import { AgencyRuntime } from "./runtime.ts";
import type { Standin } from "./standin.ts";
import { AgencyStore, type Outgoing } from "./store.ts";
import {
  MINUTE,
  testBriefing,
  testDelivery,
  testDesk,
  testIncident,
  testStandin,
  type TestPortion,
} from "./testing.ts";
import { readView } from "./view.ts";

const { Delivery, Receipt, Submission, View } = sekisho.v1;
const log = pino({ level: "silent" });

let dir: string;
let store: AgencyStore;
let storyMinutes: number;
let words: number[];

/** One process of the organisation over the store; sends into the store, as an outbox would. */
function start(standin: Partial<Standin> = {}): AgencyRuntime {
  return new AgencyRuntime({
    organisation: "nisc",
    standin: testStandin(standin),
    store,
    play: new PlayStore(store, "nisc"),
    outbox: { send: (messages) => store.enqueue(messages), flush: () => {} },
    log,
    giveWord: (_run, storyMs) => void words.push(storyMs / MINUTE),
    now: () => (storyMinutes * MINUTE) / 3600,
  });
}

function deliver(
  runtime: AgencyRuntime,
  id: string,
  sentMinute: number,
  portions: TestPortion[],
  attempts = 1,
): void {
  const delivery = testDelivery(id, sentMinute * MINUTE, portions);
  const { incidentId, originator, portions: wire } = View.decode(delivery.view);
  runtime.onDelivery(delivery, readView(incidentId, originator, wire), attempts);
}

/** Lets the story go on to a minute. */
async function until(minute: number): Promise<void> {
  storyMinutes = minute;
  await vi.advanceTimersByTimeAsync(60_000);
}

function sent(): string[] {
  return store.unsent(0, 1_000).map(described);
}

function described({ messageId, subject, bytes }: Outgoing): string {
  if (subject.endsWith(".incident")) {
    const { storyMs } = Submission.decode(bytes);
    return `${messageId} at ${storyMs / MINUTE}`;
  }
  const { received, triaged } = Receipt.decode(bytes);
  if (received) return `${messageId} slip ${(received.slipStoryMs ?? 0) / MINUTE}`;
  return triaged ? `${messageId} at ${triaged.finishedStoryMs / MINUTE}` : messageId;
}

const own = (id: string, minute: number) => ({
  storyMs: minute * MINUTE,
  incident: testIncident(id, { id: `${id}-portion` }),
  withheld: false,
  atOnce: false,
});

beforeEach(() => {
  vi.useFakeTimers();
  storyMinutes = 0;
  words = [];
  dir = mkdtempSync(join(tmpdir(), "sekisho-runtime-"));
  store = new AgencyStore(join(dir, "nisc.sqlite"));
});

afterEach(() => {
  vi.useRealTimers();
  store.close();
  rmSync(dir, { recursive: true, force: true });
});

describe("story time behind the gate", () => {
  const accepted = (messageId: string) =>
    sekisho.v1.SubmissionResult.create({
      messageId,
      outcome: sekisho.v1.SubmissionOutcome.SUBMISSION_OUTCOME_ACCEPTED,
    });
  const begin = (): AgencyRuntime => {
    const runtime = start();
    runtime.adopt(testBriefing({ lookaheadMs: 20 * MINUTE, arrivals: [own("i1", 5)] }));
    runtime.caughtUp();
    return runtime;
  };

  test("stands still until everybody has caught up, then passes with its stamps unchanged", async () => {
    const runtime = begin();
    await until(100);
    expect(sent()).toEqual([]);
    expect(words.at(-1)).toBe(20);
    runtime.collected(20 * MINUTE);
    expect(sent()).toEqual(["incident:run-1:i1 at 35"]);
  });

  test("gives no word about a time at which the checkpoint has not answered", async () => {
    const runtime = begin();
    await until(100);
    runtime.collected(20 * MINUTE);
    expect(words.at(-1)).toBe(30);
    runtime.onResult(accepted("incident:run-1:i1"));
    expect(words.at(-1)).toBe(40);
  });

  test("gives its word also when a delivery comes just as the clock passes the gate", async () => {
    const runtime = begin();
    await until(15);
    storyMinutes = 20.5;
    deliver(runtime, "d1", 15, [{ id: "a", kind: "indicator" }]);
    await vi.advanceTimersByTimeAsync(100);
    expect(words.at(-1)).toBe(20);
  });
});

describe("an organisation", () => {
  test("submits its own incident at the story time its analysts finish", async () => {
    const runtime = start();
    runtime.adopt(testBriefing({ arrivals: [own("i1", 5), own("i2", 6)] }));
    runtime.caughtUp();
    await until(34);
    expect(sent()).toEqual([]);
    await until(36);
    expect(sent()).toEqual(["incident:run-1:i1 at 35"]);
    await until(300);
    expect(sent()).toEqual(["incident:run-1:i1 at 35", "incident:run-1:i2 at 65"]);
  });

  test("receives, triages, then passes the delivery on as it was", async () => {
    const runtime = start();
    runtime.adopt(testBriefing());
    runtime.caughtUp();
    const portions: TestPortion[] = [{ id: "a", kind: "indicator" }];
    deliver(runtime, "d1", 0, portions);
    await until(60);
    expect(sent()).toEqual(["receipt:d1:1 slip 0", "triaged:d1 at 40", "relay:d1 at 40"]);
    const relay = store.unsent(0, 10).find(({ messageId }) => messageId === "relay:d1");
    const passedOn = Submission.decode(relay!.bytes).relay!;
    expect(Buffer.from(Delivery.encode(passedOn).finish())).toEqual(
      Buffer.from(Delivery.encode(testDelivery("d1", 0, portions)).finish()),
    );
  });

  test("does not pass on what its stand-in keeps, nor what brings nothing new", async () => {
    const runtime = start({ relays: ({ portions }) => portions.length > 1 });
    runtime.adopt(testBriefing());
    runtime.caughtUp();
    deliver(runtime, "d1", 0, [{ id: "a" }]);
    deliver(runtime, "d2", 1, [{ id: "a" }, { id: "b" }]);
    deliver(runtime, "d3", 2, [{ id: "a" }, { id: "b" }]);
    await until(300);
    expect(sent().filter((line) => !line.startsWith("receipt"))).toEqual([
      "triaged:d1 at 40",
      "triaged:d2 at 70",
      "relay:d2 at 70",
    ]);
  });

  test("has a delivery that comes again once, and reports that it came again", async () => {
    const runtime = start();
    runtime.adopt(testBriefing());
    runtime.caughtUp();
    deliver(runtime, "d1", 0, [{ id: "a" }]);
    deliver(runtime, "d1", 0, [{ id: "a" }], 2);
    await until(60);
    expect(store.deliveries("run-1")).toHaveLength(1);
    expect(sent()).toEqual([
      "receipt:d1:1 slip 0",
      "receipt:d1:1:2 slip 0",
      "triaged:d1 at 40",
      "relay:d1 at 40",
    ]);
  });

  test.each([
    ["by a broker that was killed and counts from 1 again", [1, 1, 1], [1, 2, 3]],
    ["also before anybody could note it", [3, 1, 2, 7], [3, 4, 5, 7]],
  ])("counts how often a delivery was handed over, %s", (_, byBroker, counted) => {
    for (const attempts of byBroker) {
      const runtime = start();
      runtime.adopt(testBriefing());
      deliver(runtime, "d1", 0, [{ id: "a" }], attempts);
      // Its own restart forgets nothing of it.
      runtime.stop();
      store.close();
      store = new AgencyStore(join(dir, "nisc.sqlite"));
    }
    const receipts = store.unsent(0, 100).map(({ bytes }) => sekisho.v1.Receipt.decode(bytes));
    expect(receipts.map(({ received }) => received?.attempts)).toEqual(counted);
  });

  test("sends nothing that is finished after the story's end", async () => {
    const clock = {
      kind: "running",
      startedUnixMs: 0,
      pace: 3600,
      endStoryMs: 50 * MINUTE,
    } as const;
    const runtime = start();
    runtime.adopt(testBriefing({ clock, arrivals: [own("i1", 5), own("i2", 6)] }));
    runtime.caughtUp();
    await until(10_000);
    expect(sent()).toEqual(["incident:run-1:i1 at 35"]);
  });

  test("waits until the clock starts", async () => {
    const waiting: Briefing = testBriefing({
      clock: { kind: "waiting" },
      arrivals: [own("i1", 5)],
    });
    const runtime = start();
    runtime.adopt(waiting);
    runtime.caughtUp();
    await until(300);
    expect(sent()).toEqual([]);
    runtime.adopt(testBriefing({ revision: 2, arrivals: [own("i1", 5)] }));
    await until(301);
    expect(sent()).toEqual(["incident:run-1:i1 at 35"]);
  });

  test("without a plan keeps what it receives, and takes it up when there is one", async () => {
    const runtime = start();
    runtime.caughtUp();
    deliver(runtime, "d1", 0, [{ id: "a" }]);
    await until(60);
    expect(sent()).toEqual(["receipt:d1:1 slip 0"]);
    runtime.adopt(testBriefing());
    await until(61);
    expect(sent()).toEqual(["receipt:d1:1 slip 0", "triaged:d1 at 40", "relay:d1 at 40"]);
  });

  test("lets no story time pass before it has caught up with its inbox", async () => {
    const runtime = start();
    runtime.adopt(testBriefing({ arrivals: [own("i1", 15)] }));
    await until(300);
    deliver(runtime, "d1", 0, [{ id: "a" }]);
    runtime.caughtUp();
    await until(301);
    expect(sent()).toEqual([
      "receipt:d1:1 slip 0",
      "triaged:d1 at 40",
      "relay:d1 at 40",
      "incident:run-1:i1 at 70",
    ]);
  });
});

describe("what goes abroad", () => {
  const abroad = (changes: Partial<Briefing> = {}): Briefing => {
    const briefing = testBriefing(changes);
    const review = testDesk("disclosure-review", 20);
    return {
      ...briefing,
      profile: { ...briefing.profile, review, abroad: new Set(["cisa", "kr-kisa"]) },
    };
  };

  test("is sent after its review, and was triaged before that", async () => {
    const runtime = start();
    runtime.adopt(abroad({ arrivals: [own("i1", 50)] }));
    runtime.caughtUp();
    deliver(runtime, "d1", 0, [{ id: "a" }]);
    await until(300);
    expect(sent().filter((line) => !line.startsWith("receipt"))).toEqual([
      "triaged:d1 at 40",
      "relay:d1 at 60",
      "incident:run-1:i1 at 100",
    ]);
  });

  test("is not what only who sent it would get", async () => {
    const briefing = abroad();
    const { profile } = briefing;
    const runtime = start();
    runtime.adopt({ ...briefing, profile: { ...profile, abroad: new Set(["cisa"]) } });
    runtime.caughtUp();
    deliver(runtime, "d1", 0, [{ id: "a" }]);
    await until(300);
    expect(sent()).toContain("relay:d1 at 40");
  });

  test("is reviewed no more where a council gets it too", async () => {
    const briefing = abroad();
    const transmissionMs = new Map([...briefing.profile.transmissionMs, ["isac-jp-ict", MINUTE]]);
    const runtime = start();
    runtime.adopt({
      ...briefing,
      profile: { ...briefing.profile, councilFromStoryMs: 0, transmissionMs },
    });
    runtime.caughtUp();
    deliver(runtime, "d1", 0, [{ id: "a" }]);
    await until(300);
    expect(sent()).toContain("relay:d1 at 40");
  });
});

describe("an incident that is withheld", () => {
  test("takes the analysts' time and is never sent", async () => {
    const runtime = start();
    const withheld = { ...own("i1", 5), withheld: true, atOnce: false };
    runtime.adopt(testBriefing({ arrivals: [withheld, own("i2", 6)] }));
    runtime.caughtUp();
    await until(300);
    expect(sent()).toEqual(["incident:run-1:i2 at 65"]);
  });
});

describe("the desks' account", () => {
  test("is given when its time has come, and the same after a kill", async () => {
    const briefing = testBriefing({
      arrivals: [own("i1", 5)],
      accountsAt: [20 * MINUTE, 60 * MINUTE],
    });
    const accounts = () =>
      store
        .unsent(0, 100)
        .filter(({ messageId }) => messageId.startsWith("desks:"))
        .map(({ messageId, bytes }) => {
          const [desk] = Receipt.decode(bytes).desks?.desks ?? [];
          return `${messageId} busy ${(desk?.busyMs ?? 0) / MINUTE}`;
        });
    const killed = start();
    killed.adopt(briefing);
    killed.caughtUp();
    await until(30);
    expect(accounts()).toEqual([`desks:run-1:${20 * MINUTE} busy 15`]);
    killed.stop();
    const next = start();
    next.adopt(briefing);
    next.caughtUp();
    await until(100);
    const all = [`desks:run-1:${20 * MINUTE} busy 15`, `desks:run-1:${60 * MINUTE} busy 15`];
    expect(accounts()).toEqual(all);
    next.stop();
  });
});

describe("a delivery that comes after its story arrival", () => {
  test("enters after what is settled, and its slip is reported", async () => {
    const runtime = start();
    runtime.adopt(testBriefing({ arrivals: [own("i1", 5)] }));
    runtime.caughtUp();
    await until(36);
    deliver(runtime, "d1", 5, [{ id: "a" }]);
    await until(100);
    const slipMs = 20 * MINUTE + 1;
    expect(sent()).toContain(`receipt:d1:1 slip ${slipMs / MINUTE}`);
    expect(sent()).toContain(`triaged:d1 at ${65 + 1 / MINUTE}`);
  });

  test("slips by nothing while nothing happened that it could have changed", async () => {
    const runtime = start();
    runtime.adopt(testBriefing());
    runtime.caughtUp();
    await until(300);
    deliver(runtime, "d1", 0, [{ id: "a" }]);
    await until(301);
    expect(sent()).toContain("receipt:d1:1 slip 0");
    expect(sent()).toContain("triaged:d1 at 40");
  });

  test("is not late for the time in which the organisation was down", async () => {
    const changes = [
      { storyMs: 10 * MINUTE, factor: 0, desk: "", fault: "outage" },
      { storyMs: 200 * MINUTE, factor: 1, desk: "", fault: "outage" },
    ];
    const briefing = testBriefing({ changes, arrivals: [own("i1", 5)] });
    const runtime = start();
    runtime.adopt(briefing);
    runtime.caughtUp();
    await until(199);
    deliver(runtime, "d1", 15, [{ id: "a" }]);
    await until(400);
    expect(sent()).toEqual([
      "receipt:d1:1 slip 0",
      "incident:run-1:i1 at 225",
      "triaged:d1 at 255",
      "relay:d1 at 255",
    ]);
  });
});

describe("after a kill", () => {
  const briefing = testBriefing({ arrivals: [own("i1", 5), own("i2", 50)] });

  test("the same is sent as without one", async () => {
    const unharmed = start();
    unharmed.adopt(briefing);
    unharmed.caughtUp();
    deliver(unharmed, "d1", 2, [{ id: "a" }]);
    await until(40);
    deliver(unharmed, "d2", 31, [{ id: "b" }]);
    await until(1_000);
    const expected = sent();
    unharmed.stop();
    store.close();
    store = new AgencyStore(join(dir, "other.sqlite"));

    storyMinutes = 0;
    const killed = start();
    killed.adopt(briefing);
    killed.caughtUp();
    deliver(killed, "d1", 2, [{ id: "a" }]);
    await until(40);
    killed.stop();
    store.close();
    store = new AgencyStore(join(dir, "other.sqlite"));
    const next = start();
    next.adopt(briefing);
    deliver(next, "d2", 31, [{ id: "b" }]);
    next.caughtUp();
    await until(1_000);
    expect(sent()).toEqual(expected);
    next.stop();
  });

  test("what comes late changes nothing that was already told", async () => {
    const killed = start();
    killed.adopt(briefing);
    killed.caughtUp();
    await until(40);
    killed.stop();
    const next = start();
    next.adopt(briefing);
    deliver(next, "d1", -10, [{ id: "a" }]);
    next.caughtUp();
    await until(1_000);
    expect(sent()[0]).toBe("incident:run-1:i1 at 35");
    expect(sent()).toContain(`receipt:d1:1 slip ${35 + 1 / MINUTE}`);
    expect(sent()).toContain(`triaged:d1 at ${65 + 1 / MINUTE}`);
    next.stop();
  });
});

describe("an organisation whose connection is interrupted", () => {
  /** Nothing passes from minute 30 to 120; who decides is away from 200 to 260. */
  const interruptions = [
    { fromStoryMs: 30 * MINUTE, toStoryMs: 120 * MINUTE, sends: true, arrivals: true },
    { fromStoryMs: 200 * MINUTE, toStoryMs: 260 * MINUTE, sends: true, arrivals: false },
  ];
  const cut = (stream: "upstream" | "downstream") => ({
    fromStoryMs: 30 * MINUTE,
    toStoryMs: 120 * MINUTE,
    sends: stream === "upstream",
    arrivals: stream === "downstream",
  });
  const briefing = testBriefing({
    interruptions,
    arrivals: [own("i1", 5), own("i2", 6), own("i3", 125), own("i4", 185)],
  });
  const begin = (changes: Partial<Briefing> = {}): AgencyRuntime => {
    const runtime = start();
    runtime.adopt({ ...briefing, ...changes });
    runtime.caughtUp();
    return runtime;
  };

  test("sends what it finishes meanwhile with the story time of the end", async () => {
    begin();
    await until(1_000);
    expect(sent()).toEqual([
      "incident:run-1:i1 at 120",
      "incident:run-1:i2 at 120",
      "incident:run-1:i3 at 155",
      "incident:run-1:i4 at 260",
    ]);
  });

  test("works meanwhile: its analysts are where they were", async () => {
    const runtime = begin({ arrivals: [] });
    deliver(runtime, "d1", 0, [{ id: "a" }]);
    await until(1_000);
    expect(sent()).toEqual(["receipt:d1:1 slip 0", "triaged:d1 at 40", "relay:d1 at 120"]);
  });

  test("has what would arrive meanwhile at the end, and it is not late", async () => {
    const runtime = begin({ arrivals: [] });
    await until(119);
    deliver(runtime, "before", 19, [{ id: "a" }]);
    deliver(runtime, "meanwhile", 25, [{ id: "b" }]);
    deliver(runtime, "after", 111, [{ id: "c" }]);
    await until(1_000);
    expect(sent().filter((line) => !line.startsWith("relay"))).toEqual([
      "receipt:before:1 slip 0",
      "receipt:meanwhile:2 slip 0",
      "receipt:after:3 slip 0",
      "triaged:before at 59",
      "triaged:meanwhile at 150",
      "triaged:after at 180",
    ]);
  });

  test("that only cannot send receives and works as always, and sends at the end", async () => {
    const runtime = begin({ arrivals: [own("i1", 5)], interruptions: [cut("upstream")] });
    deliver(runtime, "d1", 25, [{ id: "a" }]);
    await until(1_000);
    expect(sent()).toEqual([
      "receipt:d1:1 slip 0",
      "incident:run-1:i1 at 120",
      "triaged:d1 at 65",
      "relay:d1 at 120",
    ]);
  });

  test("that only cannot receive sends as always, and has what was sent to it at the end", async () => {
    const runtime = begin({ arrivals: [own("i1", 5)], interruptions: [cut("downstream")] });
    deliver(runtime, "before", 19, [{ id: "a" }]);
    deliver(runtime, "meanwhile", 25, [{ id: "b" }]);
    await until(1_000);
    expect(sent()).toEqual([
      "receipt:before:1 slip 0",
      "receipt:meanwhile:2 slip 0",
      "incident:run-1:i1 at 35",
      "triaged:before at 65",
      "relay:before at 65",
      "triaged:meanwhile at 150",
      "relay:meanwhile at 150",
    ]);
  });

  test("still receives while nobody decides", async () => {
    const runtime = begin({ arrivals: [] });
    await until(205);
    deliver(runtime, "d1", 195, [{ id: "a" }]);
    await until(1_000);
    expect(sent()).toEqual(["receipt:d1:1 slip 0", "triaged:d1 at 235", "relay:d1 at 260"]);
  });

  test("gives its word about the time in which nothing of it goes out, unanswered or not", async () => {
    const lookaheadMs = 20 * MINUTE;
    const runtime = begin({ lookaheadMs, arrivals: [own("i1", 5)] });
    for (let minute = 10; minute <= 200; minute += 10) {
      runtime.collected(minute * MINUTE);
      await until(minute + 5);
    }
    expect(sent()).toEqual(["incident:run-1:i1 at 120"]);
    // Up to the step before the time at which it goes out.
    expect(words.at(-1)).toBe(110);
    expect(words).toContain(40);
    runtime.onResult(
      sekisho.v1.SubmissionResult.create({
        messageId: "incident:run-1:i1",
        outcome: sekisho.v1.SubmissionOutcome.SUBMISSION_OUTCOME_ACCEPTED,
      }),
    );
    expect(words.at(-1)).toBe(200);
  });

  test("after a restart in the middle sends the same as without one", async () => {
    const unharmed = begin();
    deliver(unharmed, "d1", 2, [{ id: "a" }]);
    await until(90);
    deliver(unharmed, "d2", 70, [{ id: "b" }]);
    await until(1_000);
    const expected = sent();
    expect(expected).toContain("relay:d1 at 120");
    unharmed.stop();
    store.close();
    for (const [index, killedAt] of [31, 60, 89, 119, 121].entries()) {
      store = new AgencyStore(join(dir, `other-${index}.sqlite`));
      storyMinutes = 0;
      const killed = begin();
      deliver(killed, "d1", 2, [{ id: "a" }]);
      await until(Math.min(killedAt, 90));
      if (killedAt > 90) deliver(killed, "d2", 70, [{ id: "b" }]);
      await until(killedAt);
      killed.stop();
      store.close();
      store = new AgencyStore(join(dir, `other-${index}.sqlite`));
      const next = start();
      next.adopt(briefing);
      await until(Math.max(killedAt, 90));
      if (killedAt <= 90) deliver(next, "d2", 70, [{ id: "b" }]);
      next.caughtUp();
      await until(1_000);
      expect(sent().toSorted()).toEqual(expected.toSorted());
      next.stop();
      if (index < 4) store.close();
    }
  });
});

describe("a limit of story time", () => {
  test("is where the organisation stands still and gives its word, until it is lifted", async () => {
    const runtime = start();
    const lookaheadMs = 20 * MINUTE;
    runtime.adopt(
      testBriefing({ lookaheadMs, limitStoryMs: 33 * MINUTE, arrivals: [own("i1", 5)] }),
    );
    runtime.caughtUp();
    runtime.collected(20 * MINUTE);
    await until(200);
    expect(words.at(-1)).toBe(33);
    expect(sent()).toEqual([]);
    runtime.limited(30 * MINUTE, 0);
    expect(words.at(-1)).toBe(33);
    runtime.limited(Number.POSITIVE_INFINITY, 0);
    await until(201);
    expect(sent()).toEqual(["incident:run-1:i1 at 35"]);
  });

  test("is given its word where nobody waits for the broker, too", async () => {
    const runtime = start();
    runtime.adopt(testBriefing({ limitStoryMs: 33 * MINUTE }));
    runtime.caughtUp();
    await until(50);
    expect(words).toEqual([0, 33]);
  });

  test("stays lifted when the plan comes again with an older one", async () => {
    const runtime = start();
    const briefing = testBriefing({ limitStoryMs: 33 * MINUTE });
    runtime.adopt(briefing);
    runtime.caughtUp();
    runtime.limited(50 * MINUTE, 0);
    runtime.adopt({ ...briefing, revision: 2 });
    await until(200);
    expect(words.at(-1)).toBe(50);
  });
});
