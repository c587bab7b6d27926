import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createUser } from "@nats-io/nkeys";
import pino from "pino";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { BARE_LABEL } from "../../domain/marking/mod.ts";
import type { AskedPage, Done, InboxPage, NotDone, SentPage } from "../../domain/play/mod.ts";
import { subjects, verifyStatement } from "../../platform/bus/mod.ts";
import { loadPack } from "../../platform/pack/mod.ts";
import { sekisho } from "../../proto/mod.ts";
import type { Briefing } from "./briefing.ts";
import { PlayStore } from "./play-store.ts";
import { Player } from "./player.ts";
import { AgencyRuntime } from "./runtime.ts";
import { AgencyStore } from "./store.ts";
import { MINUTE, testBriefing, testDelivery, testIncident, testStandin } from "./testing.ts";
import { readView } from "./view.ts";

const { Receipt, ReleaseAsked, Statement, Submission, SubmissionResult, View } = sekisho.v1;
const { pack } = loadPack(join(import.meta.dirname, "../../tests/packs/six"));
const identity = {
  name: "nisc",
  account: "ORG_NISC",
  seed: new TextDecoder().decode(createUser().getSeed()),
};
const [ACT, OTHER] = [
  "01890a5d-ac96-774b-bcce-b302099a8057",
  "01890a5d-ac96-774b-bcce-b302099a8058",
];
const GREEN = { ...BARE_LABEL, tlp: "GREEN" as const };

let dir: string;
let store: AgencyStore;
let changes: number;
let unixMs: number;

/** One process of the organisation over the store. */
function start(changed: Partial<Briefing> = {}): { player: Player; runtime: AgencyRuntime } {
  const play = new PlayStore(store, "nisc");
  const onChange = () => void changes++;
  const runtime = new AgencyRuntime({
    organisation: "nisc",
    standin: testStandin(),
    store,
    play,
    outbox: { send: (messages) => store.enqueue(messages), flush: () => {} },
    log: pino({ level: "silent" }),
    onChange,
    now: () => unixMs,
  });
  runtime.adopt(testBriefing({ play: "team", ...changed }));
  runtime.caughtUp();
  const outbox = { flush: () => {} };
  const scene = () => runtime.scene;
  return {
    runtime,
    player: new Player({ identity, play, outbox, scene, pack: () => pack, onChange }),
  };
}

function ask<T>(player: Player, command: object): Pick<T, keyof T> {
  return JSON.parse(player.answer(Buffer.from(JSON.stringify(command)))) as T;
}

function deliver(runtime: AgencyRuntime, id: string): void {
  const delivery = testDelivery(id, MINUTE, [{ id: "a" }, { id: "b", kind: "indicator" }]);
  const { incidentId, originator, portions } = View.decode(delivery.view);
  runtime.onDelivery(delivery, readView(incidentId, originator, portions), 1);
}

const sent = () =>
  store
    .unsent(0, 100)
    .filter(({ subject }) => subject === subjects.incident("nisc"))
    .map(({ messageId, bytes }) => ({
      messageId,
      ...Submission.toObject(Submission.decode(bytes)),
    }));
const receipts = () =>
  store
    .unsent(0, 100)
    .filter(({ subject }) => subject === subjects.receipt("nisc"))
    .map(({ bytes }) => Receipt.decode(bytes));

const composed = (text = "seen", sources: object[] = []) => ({
  addressees: [],
  sectors: ["energy"],
  informationKind: "cyber",
  banner: null,
  portions: [{ kind: "summary", label: GREEN, text, fields: {}, sources }],
});

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "sekisho-player-"));
  store = new AgencyStore(join(dir, "nisc.sqlite"));
  changes = 0;
  // The clock of the briefing began at 0 and passes an hour in a second.
  unixMs = 100;
});

afterEach(() => {
  store.close();
  rmSync(dir, { recursive: true, force: true });
});

describe("an organisation that a team plays", () => {
  test("shows at once what it was delivered, and its analysts do nothing with it", () => {
    const { player, runtime } = start();
    deliver(runtime, "d1");
    unixMs = 10_000;
    runtime.caughtUp();
    const { entries, more } = ask<InboxPage>(player, { op: "inbox", after: 0 });
    expect(more).toBe(false);
    expect(entries).toMatchObject([
      {
        deliveryId: "d1",
        submitter: "cisa",
        portions: [{ marking: "TLP:GREEN" }, { kind: "indicator" }],
        read: null,
        acknowledged: null,
      },
    ]);
    expect(entries[0]!.receivedUnixMs).toBeGreaterThan(0);
    expect(sent()).toEqual([]);
    const [received] = receipts();
    expect(received!.received?.arrivalStoryMs).toBe(6 * MINUTE);
  });

  test("says who read and acknowledged, and reports both once", () => {
    const { player, runtime } = start();
    deliver(runtime, "d1");
    ask(player, { op: "read", actId: ACT, by: "Aiko", deliveryId: "d1" });
    unixMs = 200;
    const acknowledge = { op: "acknowledge", actId: OTHER, by: "Ben", deliveryId: "d1" };
    expect(ask(player, acknowledge)).toEqual(ask(player, acknowledge));
    const { entries } = ask<InboxPage>(player, { op: "inbox", after: 0 });
    expect(entries).toMatchObject([
      {
        read: { by: "Aiko", storyMs: 6 * MINUTE },
        acknowledged: { by: "Ben", storyMs: 12 * MINUTE },
      },
    ]);
    const [, read, triaged, ...others] = receipts();
    expect(others).toEqual([]);
    expect(read!.read).toMatchObject({ deliveryId: "d1", storyMs: 6 * MINUTE });
    expect(triaged!.triaged).toMatchObject({
      actionable: true,
      portions: ["a/1", "b/1"],
      startedStoryMs: 6 * MINUTE,
      finishedStoryMs: 12 * MINUTE,
    });
  });

  test("finds what it came to know of by itself, and tells it under the same id", () => {
    const incident = testIncident("01890a5d-ac96-774b-bcce-b302099a8059", { id: "p" });
    const arrivals = [{ storyMs: 5 * MINUTE, incident, withheld: false, atOnce: false }];
    const { player, runtime } = start({ arrivals });
    const [entry] = ask<InboxPage>(player, { op: "inbox", after: 0 }).entries;
    expect(entry).toMatchObject({ submitter: "nisc", incidentId: incident.id });
    runtime.adopt(testBriefing({ play: "team", revision: 2, arrivals }));
    expect(ask<InboxPage>(player, { op: "inbox", after: 0 }).entries.length).toBe(1);
    const relay = { op: "relay", actId: ACT, by: "Aiko", deliveryId: entry!.deliveryId };
    expect(ask<NotDone>(player, relay).problems[0]).toContain("submit it instead");
    const sources = [{ deliveryId: entry!.deliveryId, portionId: "p" }];
    const submit = { op: "submit", actId: ACT, by: "Aiko", incident: composed("told", sources) };
    expect(ask<Done>(player, submit).incidentId).toBe(incident.id);
    expect(sent()).toMatchObject([{ incident: { id: incident.id, originator: "nisc" } }]);
    expect(sent()[0]).not.toHaveProperty("sources");
  });

  test("submits once, however often it is asked and whatever was killed in between", () => {
    const submit = { op: "submit", actId: ACT, by: "Aiko", incident: composed() };
    const first = ask<Done>(start().player, submit);
    const second = ask<Done>(start().player, submit);
    expect(second).toEqual(first);
    expect(sent().length).toBe(1);
    expect(sent()[0]).toMatchObject({ incident: { banner: { tlp: 2 } }, storyMs: 6 * MINUTE });
  });

  test("sends the sealed deliveries along that a portion was derived from", () => {
    const { player, runtime } = start();
    deliver(runtime, "d1");
    const sources = [{ deliveryId: "d1", portionId: "b" }];
    ask(player, { op: "submit", actId: ACT, by: "Aiko", incident: composed("reworded", sources) });
    expect(sent()).toMatchObject([
      {
        incident: { portions: [{ sources: [{ incidentId: "incident", portionId: "b" }] }] },
        sources: [{ id: "d1" }],
      },
    ]);
  });

  test("shows what became of what it sent", () => {
    const { player, runtime } = start();
    const { messageId } = ask<Done>(player, {
      op: "submit",
      actId: ACT,
      by: "Aiko",
      incident: composed(),
    });
    const page = () => ask<SentPage>(player, { op: "sent", after: 0 }).entries;
    expect(page()).toMatchObject([{ what: "incident", outcome: { kind: "pending" } }]);
    const reasons = [{ code: "no-sectors", params: {}, text: "name a sector" }];
    const outcome = sekisho.v1.SubmissionOutcome.SUBMISSION_OUTCOME_REJECTED;
    runtime.onResult(
      SubmissionResult.decode(SubmissionResult.encode({ messageId, outcome, reasons }).finish()),
    );
    expect(page()).toMatchObject([{ act: { by: "Aiko" }, outcome: { kind: "rejected", reasons } }]);
  });

  test("is asked for a release and answers under its own signature; who asked hears the answer", () => {
    const { player, runtime } = start();
    const asked = {
      requestId: OTHER,
      incidentId: "i",
      portionId: "p",
      portionVersion: 1,
      organisation: "kr-kisa",
      requester: "cisa",
      originator: "nisc",
    };
    runtime.onAsked(ReleaseAsked.decode(ReleaseAsked.encode(asked).finish()));
    const page = () => ask<AskedPage>(player, { op: "asked", after: 0 }).entries;
    expect(page()).toMatchObject([{ requester: "cisa", organisation: "kr-kisa", answer: null }]);
    const says = { kind: "release", organisation: "kr-kisa", expires: "2099-12-31" };
    const say = { op: "say", actId: ACT, by: "Aiko", incidentId: "i", portionId: "p", version: 1 };
    const unasked = ask<NotDone>(player, { ...say, requestId: ACT, says });
    expect(unasked.problems[0]).toContain("nobody asked");
    ask(player, { ...say, requestId: OTHER, says });
    expect(page()).toMatchObject([{ answer: { kind: "release", act: { by: "Aiko" } } }]);
    const bytes = store.unsent(0, 9).at(-1)!.bytes;
    const statement = Statement.create(Submission.decode(bytes).statement!);
    expect(verifyStatement(statement)).toBe(true);

    deliver(runtime, "d1");
    const request = { op: "ask", actId: OTHER, by: "Ben", deliveryId: "d1", portionId: "b" };
    ask(player, { ...request, organisation: "kr-kisa" });
    const { id } = Submission.decode(store.unsent(0, 9).at(-1)!.bytes).request!;
    const answer = { id: ACT, requestId: id ?? "", originator: "cisa", refusal: {} };
    runtime.onStatement(Statement.decode(Statement.encode(answer).finish()));
    const [, requested] = ask<SentPage>(player, { op: "sent", after: 0 }).entries;
    expect(requested).toMatchObject({ what: "request", addressees: ["cisa"], answer: "refusal" });
  });

  test("hands its inbox out by pages that the broker carries", () => {
    const { player, runtime } = start();
    const text = "x".repeat(30_000);
    for (let count = 0; count < 30; count++) {
      const delivery = testDelivery(`d${count}`, 0, [{ id: "a", fields: { text } }], `i${count}`);
      const { incidentId, originator, portions } = View.decode(delivery.view);
      runtime.onDelivery(delivery, readView(incidentId, originator, portions), 1);
    }
    const ids: string[] = [];
    for (let after = 0, more = true; more;) {
      const answer = player.answer(Buffer.from(JSON.stringify({ op: "inbox", after })));
      expect(Buffer.byteLength(answer)).toBeLessThan(500_000);
      const page = JSON.parse(answer) as InboxPage;
      ids.push(...page.entries.map(({ deliveryId }) => deliveryId));
      ({ more } = page);
      after = page.entries.at(-1)!.row;
    }
    expect(ids).toEqual(Array.from({ length: 30 }, (_, count) => `d${count}`));
  });
});

describe("a command is refused", () => {
  const read = { op: "read", actId: ACT, by: "Aiko", deliveryId: "d1" };

  test("while the exercise is paused, and reading goes on", () => {
    const clock = { ...testBriefing().clock, kind: "paused", standsAtStoryMs: MINUTE } as const;
    const { player } = start({ clock: clock as Briefing["clock"] });
    const { problems } = ask<NotDone>(player, read);
    expect(problems).toEqual([
      "the exercise is paused: what is here can be read, and nothing can be done",
    ]);
    expect(ask<InboxPage>(player, { op: "inbox", after: 0 }).ok).toBe(true);
  });

  test("when nobody plays", () => {
    const { player } = start({ play: "unattended" });
    expect(ask<NotDone>(player, read).problems[0]).toContain("no exercise goes on");
  });

  test("with every problem of what it says", () => {
    const { player } = start();
    expect(ask<NotDone>(player, { op: "sumbit" }).problems).toEqual([
      "`op` is `sumbit`; did you mean `submit`?",
    ]);
    const shapeless = { op: "read", actId: "x", by: "", deliveryId: "d1", more: 1 };
    expect(ask<NotDone>(player, shapeless).problems.length).toBe(3);
    const sources = ["d8", "d9"].map((deliveryId) => ({ deliveryId, portionId: "a" }));
    const submit = { op: "submit", actId: ACT, by: "Aiko", incident: composed("x", sources) };
    expect(ask<NotDone>(player, submit).problems).toEqual([
      "`nisc` holds no delivery `d8`; take one from its inbox",
      "`nisc` holds no delivery `d9`; take one from its inbox",
    ]);
    const levels = [
      ["USA", "SECRET"],
      ["JPN", "秘"],
    ] as const;
    const portions = levels.map(([scheme, level]) => ({
      ...composed().portions[0]!,
      label: { ...BARE_LABEL, scheme, level },
    }));
    const mixed = { ...submit, incident: { ...composed(), portions } };
    expect(ask<NotDone>(player, mixed).problems[0]).toContain("cannot be rolled up");
    expect(sent()).toEqual([]);
  });
});
