/** An exercise that two teams play over the wire, while what it runs on is killed. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type {
  AskedPage,
  Changed,
  InboxEntry,
  InboxPage,
  PlayState,
  SentPage,
} from "../domain/play/mod.ts";
import { BARE_LABEL } from "../domain/marking/mod.ts";
import { readTimeline } from "../domain/timeline/mod.ts";
import { collectPlayed } from "../cli/run/mod.ts";
import { playedFiles } from "../platform/aar/mod.ts";
import { subjects } from "../platform/bus/mod.ts";
import { sekisho } from "./support/cli.ts";
import { startPlayed, type Played } from "./support/played.ts";
import { v7 } from "./support/uuid.ts";

const MINUTE = 60_000;
const SECRET = "EXERCISE: the invented group GREY KITE.";
const WAIT = { timeout: 30_000, interval: 100 };

let played: Played;
let changed: Changed[];

beforeAll(async () => {
  played = await startPlayed();
  changed = [];
  played.console.nc.subscribe(subjects.agencyChanged("nisc"), {
    callback: (error, message) => void (error || changed.push(message.json<Changed>())),
  });
  await played.steer({ op: "start", exercise: "quay", seed: "7" });
}, 120_000);

afterAll(() => played.stop());

const inboxOf = async (organisation: string): Promise<readonly InboxEntry[]> =>
  (JSON.parse(await played.ask(organisation, { op: "inbox", after: 0 })) as InboxPage).entries;
const sentBy = async (organisation: string) =>
  (JSON.parse(await played.ask(organisation, { op: "sent", after: 0 })) as SentPage).entries;
const askedOf = async (organisation: string) =>
  (JSON.parse(await played.ask(organisation, { op: "asked", after: 0 })) as AskedPage).entries;

async function holding(organisation: string, text: string): Promise<InboxEntry> {
  const found = () =>
    inboxOf(organisation).then((entries) =>
      entries.find(({ portions }) => portions.some((portion) => portion.text === text)),
    );
  await expect.poll(found, WAIT).toBeDefined();
  return (await found())!;
}

const injectIn = ({ injects }: PlayState, number: string) =>
  injects.find(({ controlNumber }) => controlNumber === number)!;
const inject = async (number: string) => injectIn(await played.state(), number);
const verdictOf = async (id: string) =>
  (await played.state()).expectations.find((each) => each.id === id)!.verdict.kind;
const faultState = async () => (await played.state()).faults[0]!;
const storyMs = async () => (await played.state()).clock.storyMs;

describe("an inject", () => {
  test("of an organisation without a team is sent when it is due, and stands in the team's inbox", async () => {
    const entry = await holding("nisc", "Seen from 192.0.2.9");
    expect(entry).toMatchObject({ submitter: "cisa", originator: "cisa", read: null });
    expect(entry.portions.map(({ marking }) => marking)).toEqual(["TLP:CLEAR", "TLP:GREEN"]);
    const released = await inject("1");
    expect(released).toMatchObject({ status: "released", incidentId: entry.incidentId });
    // A story minute is a second here.
    expect(released.releasedStoryMs! - released.plannedStoryMs!).toBeLessThan(5 * MINUTE);
    await expect.poll(() => verdictOf("arrives"), WAIT).toBe("met");
    expect(changed.length).toBeGreaterThan(0);
  });

  test("of a team's own organisation is what it finds out itself", async () => {
    const entry = await holding("nisc", "Seen from 192.0.2.10");
    expect(entry).toMatchObject({ submitter: "nisc", originator: "nisc" });
    expect((await inject("2")).incidentId).toBe(entry.incidentId);
    expect((await sentBy("nisc")).length).toBe(0);
  });

  test("is released because an expectation was missed", async () => {
    await expect.poll(() => verdictOf("too-late"), WAIT).toBe("missed");
    await expect.poll(async () => (await inject("4")).status, WAIT).toBe("released");
  });

  test("that is deferred waits until it is taken back, and what cannot be taken back says so", async () => {
    await played.steer({ op: "defer", by: "Dana", controlNumber: "6", reason: "too much at once" });
    expect(await inject("6")).toMatchObject({ status: "deferred", undoable: true });
    expect(await played.refused({ op: "undo", by: "Dana", controlNumber: "1" })).not.toEqual([]);
    await played.steer({ op: "undo", by: "Dana", controlNumber: "6" });
    expect(await inject("6")).toMatchObject({ status: "scheduled", undoable: false });
  });
});

describe("a team", () => {
  const actId = v7();
  let told: { incidentId: string };

  test("reads and acknowledges, and both are known by name", async () => {
    const { deliveryId } = await holding("nisc", "Seen from 192.0.2.9");
    await played.act("nisc", { op: "read", by: "Aiko", deliveryId });
    await played.act("nisc", { op: "acknowledge", by: "Aiko", deliveryId });
    expect(await holding("nisc", "Seen from 192.0.2.9")).toMatchObject({
      read: { by: "Aiko" },
      acknowledged: { by: "Aiko" },
    });
  });

  test("shares an incident once, although its process is killed right after it was told so", async () => {
    const found = await holding("nisc", "Seen from 192.0.2.10");
    const sources = found.portions.map(({ id }) => [
      { deliveryId: found.deliveryId, portionId: id },
    ]);
    const portion = (kind: string, label: object, text: string, from: object[] = []) => ({
      kind,
      label: { ...BARE_LABEL, ...label },
      text,
      fields: {},
      sources: from,
    });
    const incident = {
      addressees: [],
      sectors: ["cross-sector"],
      informationKind: "cyber",
      banner: null,
      portions: [
        portion("title", { tlp: "CLEAR" }, "Found at home", sources[0]),
        portion("indicator", { tlp: "GREEN" }, "Seen from 192.0.2.10", sources[1]),
        portion("attribution", { tlp: "RED", tlpNamed: ["kr-kisa/watch-officer"] }, SECRET),
      ],
    };
    told = await played.act("nisc", { op: "submit", incident }, actId);
    expect(told).toMatchObject({ ok: true, incidentId: found.incidentId });
    played.kill("nisc");
    expect(await played.act("nisc", { op: "submit", incident }, actId)).toEqual(told);
    expect((await sentBy("nisc")).length).toBe(1);
    await expect.poll(async () => (await sentBy("nisc"))[0]!.outcome.kind, WAIT).toBe("accepted");
  });

  test("tells its attribution to the one who may see it, and no byte of it to another", async () => {
    expect(await holding("kr-kisa", SECRET)).toMatchObject({ originator: "nisc" });
    await holding("asean-sg", "Found at home");
    const answer = await played.ask("asean-sg", { op: "inbox", after: 0 });
    expect(answer).not.toContain("GREY KITE");
    expect(answer).not.toContain("attribution");
    await expect.poll(() => verdictOf("told"), WAIT).toBe("met");
    await expect.poll(async () => (await inject("3")).status, WAIT).toBe("released");
  });

  test("asks for a release across kills of checkpoint and metrics service, and is granted it", async () => {
    const entry = await holding("kr-kisa", SECRET);
    const { id: portionId, version } = entry.portions.find(({ text }) => text === SECRET)!;
    const { deliveryId, incidentId } = entry;
    const organisation = "asean-sg";
    played.kill("policy");
    played.kill("metrics");
    const request = { op: "ask", deliveryId, portionId, organisation };
    expect((await played.act("kr-kisa", request)).ok).toBe(true);
    await expect.poll(() => askedOf("nisc"), WAIT).toMatchObject([{ requester: "kr-kisa" }]);
    const [{ requestId }] = (await askedOf("nisc")) as [AskedPage["entries"][number]];
    const says = { kind: "release", organisation, expires: "2099-12-31" };
    const word = { op: "say", requestId, incidentId, portionId, version, says };
    expect((await played.act("nisc", word)).ok).toBe(true);
    expect(await askedOf("nisc")).toMatchObject([{ answer: { kind: "release" } }]);
    await expect
      .poll(async () => (await sentBy("kr-kisa")).map(({ answer }) => answer), WAIT)
      .toEqual(["release"]);
  });

  test("is observed to have asked, and the next inject follows", async () => {
    await expect.poll(() => verdictOf("asked"), WAIT).toBe("met");
    await expect.poll(async () => (await inject("7")).status, WAIT).toBe("released");
  });

  test("is not needed for an organisation to be spoken for by exercise control", async () => {
    const { deliveryId } = await holding("asean-sg", "Found at home");
    await played.act("asean-sg", { op: "acknowledge", by: "Sim", deliveryId });
    await played.act("asean-sg", { op: "relay", by: "Sim", deliveryId });
    expect(await holding("asean-sg", "Found at home")).toMatchObject({
      acknowledged: { by: "Sim" },
      relayed: { by: "Sim" },
    });
    await expect
      .poll(async () => (await sentBy("asean-sg")).find(({ act }) => act?.by === "Sim"), WAIT)
      .toMatchObject({ what: "relay", outcome: { kind: "accepted" } });
  });

  test("is refused what makes no sense, with everything that is wrong with it", async () => {
    const { problems } = await played.act("nisc", { op: "read", deliveryId: 7, extra: 1 });
    expect(problems!.length).toBe(2);
    expect((await played.act("nisc", { op: "relay", deliveryId: "none" })).problems).toEqual([
      "`nisc` holds no delivery `none`; take one from its inbox",
    ]);
    const rate = { op: "rate", by: "Eva", about: "reprt", rating: "S" };
    const empty = { strengths: "", improvements: "" };
    expect(await played.refused({ ...rate, ...empty })).toEqual([
      "no objective, target or task `reprt`; did you mean `report`?",
    ]);
  });
});

describe("a pause", () => {
  const PAUSE_MS = 4_000;
  let due: number;
  let before: PlayState;

  test("holds up the clock, players and faults", async () => {
    await played.steer({ op: "pace", by: "Dana", factor: 600 });
    await expect.poll(storyMs, WAIT).toBeGreaterThan(65 * MINUTE);
    await played.steer({ op: "pace", by: "Dana", factor: 60 });
    await played.steer({ op: "fire", by: "Dana", controlNumber: "5" });
    await expect.poll(async () => (await faultState()).state, WAIT).toBe("active");
    before = (await played.steer({ op: "pause", by: "Dana" })).play;
    expect(before.phase).toBe("paused");
    due = injectIn(before, "9").plannedStoryMs!;
    const { deliveryId } = await holding("nisc", "Seen from 192.0.2.9");
    await expect
      .poll(async () => (await played.act("nisc", { op: "relay", deliveryId })).problems, WAIT)
      .toEqual(["the exercise is paused: what is here can be read, and nothing can be done"]);
  });

  test("outlasts a kill of the exercise's controller, and nothing is due in it", async () => {
    const since = Date.now();
    played.kill("exercise");
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS - (Date.now() - since)));
    const after = await played.state();
    expect(after.clock).toMatchObject({ storyMs: before.clock.storyMs, pace: 0 });
    expect(after.injects).toEqual(before.injects);
    expect(await faultState()).toMatchObject({ state: "active" });
    const { toxics } = await played.fabric.operator.network({ op: "list" });
    expect(toxics.map(({ name }) => name)).toEqual(["slow-line"]);
  });

  test("makes nothing late by its length, and nothing early", async () => {
    const { clock } = (await played.steer({ op: "resume", by: "Dana" })).play;
    const leftMs = (due - clock.storyMs) / clock.pace;
    const since = Date.now();
    await expect.poll(async () => (await inject("9")).status, WAIT).toBe("released");
    expect(Date.now() - since).toBeGreaterThan(leftMs - 50);
    const { releasedStoryMs } = await inject("9");
    // It would be that much more if the pause counted.
    expect(releasedStoryMs! - due).toBeLessThan((PAUSE_MS / 2) * 60);
    expect(releasedStoryMs).toBeGreaterThanOrEqual(due);
  });

  test("leaves a fault as long as it was to be", async () => {
    await expect.poll(async () => (await faultState()).state, WAIT).toBe("ended");
    const { fromStoryMs, toStoryMs } = await faultState();
    expect(toStoryMs! - fromStoryMs!).toBe(12 * MINUTE);
    expect((await played.fabric.operator.network({ op: "list" })).toxics).toEqual([]);
  });
});

describe("other rules", () => {
  const entries = (kind: string) => played.collector.journal.filter((event) => event.kind === kind);

  test("hold from the inject on that applies them", async () => {
    await played.steer({ op: "fire", by: "Dana", controlNumber: "10" });
    await expect.poll(() => entries("pack_applied").length, WAIT).toBe(1);
    expect(entries("pack_applied")[0]).toMatchObject({
      subject: "harbour-closed",
      detail: { verified: "true", inject: "10" },
    });
    const portions = (["CLEAR", "GREEN"] as const).map((tlp) => ({
      kind: "summary",
      label: { ...BARE_LABEL, tlp },
      text: `${tlp} under other rules`,
      fields: {},
    }));
    const [addressees, sectors] = [[], ["cross-sector"]];
    const incident = { addressees, sectors, informationKind: "cyber", banner: null, portions };
    await played.act("nisc", { op: "submit", incident });
    const texts = async (organisation: string) =>
      (await holding(organisation, "CLEAR under other rules")).portions.map(({ text }) => text);
    expect(await texts("kr-kisa")).toEqual(["CLEAR under other rules", "GREEN under other rules"]);
    expect(await texts("asean-sg")).toEqual(["CLEAR under other rules"]);
  });
});

describe("at the end", () => {
  test("evaluators confirm, override and rate, and everything stands in the journal once", async () => {
    await played.steer({
      op: "judge",
      by: "Eva",
      expectation: "too-late",
      verdict: "met",
      reason: "they phoned",
    });
    await played.steer({ op: "stop" });
    await expect.poll(async () => (await played.state()).phase, WAIT).toBe("ended");
    const [strengths, improvements] = ["quick", "nothing"];
    const rate = { op: "rate", by: "Eva", about: "report", rating: "P", strengths, improvements };
    await played.steer(rate);
    await played.steer({ op: "note", by: "Eva", about: "told", text: "well done" });
    const state = await played.state();
    expect(state.ratings).toMatchObject([{ about: "report", rating: "P", by: "Eva" }]);
    expect(state.expectations.find(({ id }) => id === "too-late")).toMatchObject({
      verdict: { kind: "missed" },
      judged: { verdict: "met", by: "Eva" },
    });
    expect(await played.refused({ op: "fire", by: "Dana", controlNumber: "6" })).toEqual([
      "the exercise has ended: what can still be done is judge, rate, note and improve",
    ]);

    await expect
      .poll(() => played.collector.journal.map(({ kind }) => kind), WAIT)
      .toContain("exercise_ended");
    await expect
      .poll(() => played.collector.journal.map(({ kind }) => kind), WAIT)
      .toContain("noted");
    const events = played.collector.journal.map(({ kind, subject }) => `${kind} ${subject}`);
    const released = events.filter((event) => event.startsWith("inject_released")).toSorted();
    expect(released).toEqual(
      ["1", "10", "2", "3", "4", "5", "7", "8", "9"].map((n) => `inject_released ${n}`),
    );
    for (const event of [
      "exercise_started quay",
      "move_started 1",
      "expectation_met arrives",
      "expectation_missed too-late",
      "expectation_met told",
      "inject_deferred 6",
      "undone 6",
      "paused quay",
      "resumed quay",
      "fault_started slow-line",
      "fault_ended slow-line",
      "pack_applied harbour-closed",
      "pack_applied quay",
      "judged too-late",
      "rated report",
      "noted told",
      "exercise_ended quay",
    ])
      expect(events.filter((each) => each === event)).toEqual([event]);
    const by = (kind: string) =>
      played.collector.journal.find((event) => event.kind === kind)!.detail["by"];
    expect([by("paused"), by("judged"), by("inject_deferred")]).toEqual(["Dana", "Eva", "Dana"]);
    const killed = ["exercise", "metrics", "nisc", "policy"];
    expect(played.crashes.map(({ service }) => service).toSorted()).toEqual(killed);
  });

  test("the run directory holds all of it, and its audit finds nothing", async () => {
    const file = played.loaded.timelineFiles[0]!;
    const { timeline } = readTimeline(file, played.loaded);
    const dir = join(played.dir, "run");
    const play = await played.state();
    const { fabric, loaded, collector } = played;
    const begunUnixMs = Date.now();
    const attended = ["Sue (nisc)"];
    const kept = { collector, begunUnixMs, attended };
    const record = { fabric, loaded, timeline, play, seed: "7", dir, ...kept };
    const { report } = await collectPlayed(record);
    expect(JSON.parse(readFileSync(join(dir, playedFiles.play), "utf8"))).toMatchObject({
      banner: "UNCLASSIFIED – EXERCISE",
      runId: play.runId,
      notes: [{ text: "well done" }],
    });
    const [arm] = report.arms;
    expect(arm!.ledger).toMatchObject({ lost: 0, duplicated: 0, leaked: 0 });
    const { code, stdout } = await sekisho("audit", "verify", dir);
    expect({ code, stdout }).toMatchObject({ code: 0 });
  });
});
