/** A run directory in browsers: what it tells is what was written, to staff and to nobody else. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type {
  LabAnswer,
  ReplayPage,
  ReplaySetting,
  SessionFacts,
} from "../../domain/console/mod.ts";
import { auditFiles } from "../../platform/audit/mod.ts";
import { loadPack } from "../../platform/pack/mod.ts";
import { writeRunDirectory } from "../../platform/report/mod.ts";
import { sampleRecord } from "../../platform/report/testing.ts";
import { serveRun } from "./viewer.ts";

const { pack } = loadPack(resolve(import.meta.dirname, "../../packs/indo-pacific"));
const VERSION = pack.version;
const sample = sampleRecord(6);
const record = {
  ...sample,
  decisions: sample.decisions.map((one) => ({ ...one, packVersion: VERSION })),
};
let dir: string;
let served: Awaited<ReturnType<typeof serveRun>>;
let headers: Record<string, string>;

const serve = (runDir: string) =>
  serveRun({
    runDir,
    stateDir: dir,
    environment: { SEKISHO_CONSOLE_WEB: import.meta.dirname },
  });

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), "sekisho-viewer-"));
  const run = join(dir, "run");
  writeRunDirectory(run, record);
  mkdirSync(join(run, "packs"));
  const stored = { banner: "UNCLASSIFIED – EXERCISE", pack };
  writeFileSync(join(run, auditFiles.pack(VERSION)), JSON.stringify(stored));
  served = await serve(run);
  const own = { origin: served.url, "x-sekisho": "1", "content-type": "application/json" };
  const { code } = served.codes.find(({ seat }) => seat.role === "observer")!;
  const joined = await fetch(`${served.url}/api/join`, {
    method: "POST",
    headers: own,
    body: JSON.stringify({ code, person: "Sato" }),
  });
  headers = { ...own, cookie: joined.headers.get("set-cookie")!.split(";")[0]! };
});
afterAll(async () => {
  await served?.close();
  rmSync(dir, { recursive: true });
});

const get = async <T>(path: string): Promise<T> =>
  (await (await fetch(served.url + path, { headers })).json()) as T;

test("there are seats for staff, and no page of an exercise that could be played", async () => {
  expect(served.codes.map(({ seat }) => seat.role)).toEqual([
    "director",
    "controller",
    "evaluator",
    "observer",
  ]);
  expect((await get<SessionFacts>("/api/session")).serves).toBe("run");
  const live = await fetch(`${served.url}/api/live/state`, { headers });
  expect(live.status).toBe(404);
});

test.each(["us-hub", "collective"])("the arm %s is told whole, page by page", async (arm) => {
  const setting = await get<ReplaySetting>(`/api/replay/setting?arm=${arm}`);
  expect(setting.arms.map(({ id }) => id)).toEqual(["us-hub", "collective"]);
  expect(setting.arm).toBe(arm);
  const page = await get<ReplayPage>(`/api/replay/record?arm=${arm}&journal=0&messages=0`);
  const decisions = record.decisions.filter((one) => one.arm === arm);
  expect(page.messages.map(({ submitter, sequence }) => [submitter, sequence])).toEqual(
    decisions.map(({ submitter, outboxSequence }) => [submitter, outboxSequence]),
  );
  const arrivals = new Map(
    record.ledger.flatMap((row) =>
      row.kind === "delivery" && row.arm === arm ? [[row.delivery, row.arrivedStoryMs]] : [],
    ),
  );
  const told = page.messages.flatMap(({ recipients }) =>
    recipients.map(({ arrivesMs }) => arrivesMs),
  );
  const counted = decisions.flatMap(({ recipients }) =>
    recipients.map(({ deliveryId }) => arrivals.get(deliveryId) ?? null),
  );
  expect(told).toEqual(counted);
  expect(page.more).toBe(false);
});

test("what was told already is not told again", async () => {
  const all = await get<ReplayPage>("/api/replay/record?journal=0&messages=0");
  const rest = await get<ReplayPage>("/api/replay/record?journal=1&messages=3");
  expect(rest.messages).toEqual(all.messages.slice(3));
  expect(rest.journal).toEqual(all.journal.slice(1));
});

test("an arm that there is not is refused", async () => {
  const answer = await fetch(`${served.url}/api/replay/setting?arm=nowhere`, { headers });
  expect(answer.status).toBe(404);
});

test("the rules of the run are those that the lab asks", async () => {
  const question = {
    portions: [{ kind: "summary", marking: "TLP:CLEAR", releasedTo: [] }],
    path: ["cisa"],
    addressees: null,
    sectors: ["cross-sector"],
    informationKind: "cyber",
    judgedOn: "2026-03-02",
  };
  const answer = await fetch(`${served.url}/api/lab/answer`, {
    method: "POST",
    headers,
    body: JSON.stringify({ question }),
  });
  const told = (await answer.json()) as LabAnswer;
  expect(told.packVersion).toBe(VERSION);
  expect(told.recipients.length).toBe(pack.organisations.length - 1);
});

test("a folder that is no run directory is refused with its file", async () => {
  await expect(serve(join(dir, "nothing"))).rejects.toThrow(/manifest\.json/);
  const bare = join(dir, "bare");
  writeRunDirectory(bare, record);
  await expect(serve(bare)).rejects.toThrow(/the rules of version .* are not there/);
});
