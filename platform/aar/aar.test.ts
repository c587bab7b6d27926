import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import readWorkbook from "read-excel-file/node";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { EXERCISE_BANNER } from "../../domain/banner.ts";
import { assess, statements } from "../../domain/play/mod.ts";
import { rebuildReport } from "../report/mod.ts";
import { afterActionOf, type AfterAction } from "./data.ts";
import { decisionsOf } from "./decisions.ts";
import { fileNames, notFinal, playedFiles, writeAfterAction } from "./files.ts";
import { renderAfterAction } from "./page.ts";
import { printedPerPage } from "./pdf-testing.ts";
import { notPrinted, printPdf } from "./pdf.ts";
import { planCsv, planXlsx } from "./sheets.ts";
import { playedSample, unassessed, writePlayedSample, type PlayedSample } from "./testing.ts";
import { en } from "./words/en.ts";
import type { Language } from "./words/mod.ts";

const sample = playedSample();

const dataOf = ({ timeline, play, journal, decisions, ledger }: PlayedSample): AfterAction =>
  afterActionOf({
    timeline,
    play,
    organisations: [
      { id: "nisc", name: "National Cybersecurity Office", names: { ja: "国家サイバー統括室" } },
      { id: "mod-jp", name: "Ministry of Defense" },
    ],
    attended: ["Dana Mori (controller)", "Silent Sue (nco)"],
    topology: { name: "Maritime cell", names: { ja: "海事セル" } },
    journal,
    decisions: decisionsOf(decisions),
    ledger: { rows: ledger, totals: null as never },
    made: [{ name: "seed", value: "1" }],
  });

const pageOf = (data: AfterAction, language: Language = "en"): string =>
  renderAfterAction(
    { ...data, ledger: null },
    { language, status: "draft", links: true, axis: null },
  );

/** What is read, without markup. */
const textOf = (page: string): string =>
  page
    .replaceAll(/<style>[\s\S]*?<\/style>/g, "")
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll(/\s+/g, " ");

describe("the parts", () => {
  test("follow HSEEP's order: overview, analysis with ratings, improvement plan, participants", () => {
    const page = pageOf(dataOf(sample));
    const headings = [...page.matchAll(/<h2 id="[^"]+">([^<]+)<\/h2>/g)].map(([, text]) => text);
    const { parts } = en;
    expect(headings).toEqual([
      en.handling,
      en.contents,
      parts.overview,
      parts.analysis,
      parts.planA,
      parts.participants,
      parts.hotwash,
      parts.timeline,
      parts.ledger,
      parts.decisions,
      parts.latency,
      parts.manifest,
    ]);
  });

  test("are all in the contents, and every link within the page leads somewhere", () => {
    const page = pageOf(dataOf(sample));
    const targets = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id!);
    expect(targets.length).toBe(10 + 1 + sample.timeline.objectives.length);
    for (const id of targets) expect(page.split(`id="${id}"`).length - 1).toBe(1);
  });

  test("stand under the banner, DRAFT and the marking, with handling instructions first", () => {
    const text = textOf(pageOf(dataOf(sample)));
    for (const word of [EXERCISE_BANNER, en.draft, "[EXERCISE: TLP:AMBER]", en.handling])
      expect(text.indexOf(word)).toBeLessThan(text.indexOf(en.contents));
  });

  test("call everybody by the name in the report's language, where there is one", () => {
    const data = dataOf(sample);
    const [english, japanese] = [textOf(pageOf(data)), textOf(pageOf(data, "ja"))];
    expect(english).toContain("National Cybersecurity Office (team nco)");
    expect(japanese).toContain("国家サイバー統括室 (チーム nco)");
    const names = [
      ["Maritime cell", "海事セル"],
      [sample.timeline.exercise.name, sample.timeline.exercise.names!.ja],
    ];
    for (const [name, ja] of names) {
      expect(english).toContain(name);
      expect(english).not.toContain(ja);
      expect(japanese).toContain(ja);
      expect(japanese).not.toContain(name);
    }
    expect(japanese).toContain("Ministry of Defense");
  });

  test("give every reason in words, with its code beside", () => {
    const data = dataOf(sample);
    const [english, japanese] = [textOf(pageOf(data)), textOf(pageOf(data, "ja"))];
    expect(english).toContain("Clearance : Its clearance is below this level. clearance-too-low");
    expect(english).toContain("is below its portions, which together are");
    expect(japanese).toContain("秘密取扱資格 : 取扱資格がこの区分に足りません。 clearance-too-low");
    expect(japanese).toContain("全体の標記が部分の標記より緩やかです。 banner-below-portions");
    expect(japanese).toContain("国家サイバー統括室 転送 isac-jp-transport 帰属");
  });

  test("are said in Japanese too, with TLP words, marks and codes as they are", () => {
    const text = textOf(pageOf(dataOf(sample), "ja"));
    for (const word of [
      "演習の概要",
      "付録A: 改善計画",
      "未評価",
      "TLP:AMBER",
      "clearance-too-low",
    ])
      expect(text).toContain(word);
    for (const word of [en.parts.overview, en.ratings.unrated, en.objective.none])
      expect(text).not.toContain(word);
  });
});

test("a deferral stands beside the plan with its new time, and one that was taken back does not", () => {
  const event = (kind: string, subject: string, detail: Record<string, string>) => ({
    unixMs: 0,
    storyMs: 60_000,
    kind,
    subject,
    detail,
  });
  const by = "Dana Mori (controller)";
  const deferred = event("inject_deferred", "5.1", { by, reason: "busy", untilStoryMs: "4740000" });
  const journal = [
    ...sample.journal,
    deferred,
    event("inject_deferred", "5.1", { by, reason: "a slip" }),
    event("undone", "5.1", { by, what: "defer" }),
  ];
  const data = dataOf({ ...sample, journal });
  const row = data.timeline.find(({ controlNumber }) => controlNumber === "5.1")!;
  expect(row.deferrals).toEqual([{ storyMs: 60_000, toStoryMs: 4_740_000, by, reason: "busy" }]);
  expect(textOf(pageOf(data))).toMatch(/T\+1:16:00 .{0,30}deferred to T\+1:19:00/);
  expect(textOf(pageOf(data, "ja"))).toContain("延期後 T+1:19:00");
});

test("a browser that does not print is told of in one line, with what it said", async () => {
  const missing = await printPdf("<p>", "/nowhere/chromium", 0).catch((error: unknown) => error);
  expect(notPrinted("/nowhere/chromium", missing)).toMatch(
    /^no PDF: `\/nowhere\/chromium` did not print it: .*ENOENT.*; the HTML is complete/,
  );
  const failing = await printPdf("<p>", "/bin/ls", 0).catch((error: unknown) => error);
  expect(notPrinted("/bin/ls", failing)).toMatch(
    /^no PDF: `\/bin\/ls` did not print it: it ended with exit code \d+ and said `[^\n]+`; the HTML/,
  );
});

test("who joined and did nothing is a participant too, and who acted is counted once", () => {
  const { participants } = dataOf(sample);
  expect(participants).toContainEqual({ name: "Silent Sue (nco)", entries: 0 });
  const dana = participants.filter(({ name }) => name === "Dana Mori (controller)");
  expect(dana).toEqual([{ name: "Dana Mori (controller)", entries: 2 }]);
  expect(textOf(pageOf(dataOf(sample)))).toContain("Silent Sue (nco) 0");
});

describe("ratings", () => {
  const gradesIn = (page: string): string[] =>
    [...page.matchAll(/<span class="given">(.)<\/span>/g)].map(([, grade]) => grade!);

  test("are those that evaluators gave, each in its own row; who was not rated is said to be so", () => {
    const page = pageOf(dataOf(sample));
    expect(gradesIn(page)).toEqual(["S", "P", "U"]);
    expect(textOf(page)).toContain(en.ratings.someUnrated(2, 5));
  });

  test("are not made from those of tasks: an objective whose tasks are all rated stays unrated", () => {
    const [objective] = sample.timeline.objectives;
    const about = objective!.capabilityTargets.flatMap(({ id, criticalTasks }) => [
      id,
      ...criticalTasks.map((task) => task.id),
    ]);
    const given = { rating: "P", strengths: "", improvements: "", by: "Eva", unixMs: 0 } as const;
    const play = { ...sample.play, ratings: about.map((id) => ({ about: id, ...given })) };
    const data = dataOf({ ...sample, play });
    expect(data.assessment.objectives[0]!.rating).toBeNull();
    expect(gradesIn(pageOf(data))).toEqual([]);
  });

  test("of a run that nobody rated are none, and it cannot be final", () => {
    const data = dataOf(unassessed(sample));
    expect(gradesIn(pageOf(data))).toEqual([]);
    expect(data.plan).toEqual([]);
    expect(notFinal(data)).toContain("`share-in-time`");
    expect(notFinal(data)).not.toBeNull();
  });

  test("never are counted together: no mean and no total of them is anywhere in the data", () => {
    const twice = (rating: "P" | "U"): AfterAction => {
      const ratings = sample.timeline.objectives.map(({ id: about }) => {
        return { about, rating, strengths: "", improvements: "", by: "Eva", unixMs: 0 };
      });
      return dataOf({ ...sample, play: { ...sample.play, ratings } });
    };
    // Whatever the ratings, all but the ratings themselves stays as it was.
    const bare = ({ assessment, ...rest }: AfterAction) => ({
      ...rest,
      assessment: assessment.objectives.map((each) => ({ ...each, rating: null })),
    });
    expect(bare(twice("P"))).toEqual(bare(twice("U")));
  });
});

describe("evidence", () => {
  const finding = (id: string) =>
    assess(sample.timeline, sample.play)
      .objectives.flatMap(({ expectations }) => expectations)
      .find((each) => each.id === id)!;

  test("keeps the automatic verdict beside an evaluator's override and its reason", () => {
    const page = textOf(pageOf(dataOf(sample)));
    expect(finding("plans-relayed").verdict.kind).toBe("missed");
    expect(page).toContain("missed T+0:51:14");
    expect(page).toContain("overridden: met");
    expect(page).toContain("They told Singapore on the phone");
  });

  test("names what it rests on, and leads to its moment", () => {
    const { verdict } = finding("isac-reports");
    if (verdict.kind !== "met") throw new Error("it was met");
    const page = pageOf(dataOf(sample));
    expect(page).toContain(`href="/replay?at=${verdict.storyMs}"`);
    for (const id of verdict.evidence) expect(page).toContain(id);
  });

  test("of an inject that was not released is open, and says why", () => {
    expect(finding("line-shared")).toMatchObject({ released: false, verdict: { kind: "pending" } });
    expect(textOf(pageOf(dataOf(sample)))).toContain(en.objective.notReleased);
  });

  test("belongs to the objective of its critical task, else to those of its inject", () => {
    const { objectives, others } = assess(sample.timeline, sample.play);
    const all = sample.timeline.injects.flatMap(({ expectations }) => expectations);
    const shown = new Set(
      [...objectives.flatMap((each) => each.expectations), ...others].map(({ id }) => id),
    );
    expect(shown).toEqual(new Set(all.map(({ id }) => id)));
    expect(
      objectives.find(({ id }) => id === "protect-sources")!.expectations.map(({ id }) => id),
    ).toContain("secret-stays");
  });
});

describe("the improvement plan", () => {
  test("has a row per area, with the cells that somebody filled in and no other", () => {
    const { plan } = dataOf(sample);
    expect(plan.map(({ area }) => area)).toEqual([
      "Nobody relayed while the watch changed over",
      "The ISAC waited for a second confirmation",
      "Nobody asked the Ministry for a release",
    ]);
    expect(plan[0]).toMatchObject({ element: "planning", completion: "2026-09-30" });
    const { objective: _, capability: __, area: ___, ...cells } = plan[1]!;
    expect(new Set(Object.values(cells))).toEqual(new Set([""]));
  });

  test("as CSV begins with the banner, and no spreadsheet takes a cell for a formula", () => {
    const row = { ...sample.play.improvements[0]!, action: '=HYPERLINK("http://example.net")' };
    const csv = planCsv(dataOf({ ...sample, play: { ...sample.play, improvements: [row] } }), "en");
    expect(csv.startsWith(`\ufeff${EXERCISE_BANNER}\r\n`)).toBe(true);
    expect(csv).toContain(`"'=HYPERLINK(""http://example.net"")"`);
  });

  test("as a workbook says the same", async () => {
    const data = dataOf(sample);
    const [sheet] = await readWorkbook(await planXlsx(data, "ja"));
    expect(sheet!.sheet).toBe("改善計画");
    expect(sheet!.data[0]![0]).toBe(EXERCISE_BANNER);
    expect(sheet!.data.slice(2).map((row) => row[1])).toEqual(data.plan.map(({ area }) => area));
  });

  test("takes lists apart as people write them", () => {
    expect(statements("- one\n\n• two\n3) three\n  four ")).toEqual([
      "one",
      "two",
      "three",
      "four",
    ]);
  });
});

describe("decisions", () => {
  test("say who was denied what by which axes, and what was asked and released", () => {
    const { decisions } = dataOf(sample);
    expect(decisions.denials).toContainEqual({
      storyMs: 36 * 60_000,
      incidentId: "incident-3.1",
      originator: "mod-jp",
      from: "mod-jp",
      to: "asean-sg",
      relay: false,
      portions: ["attribution"],
      because: [
        { axis: "clearance", code: "clearance-too-low" },
        { axis: "agreement", code: "no-agreement" },
      ],
    });
    expect(decisions.words.map(({ kind, by }) => [kind, by])).toEqual([
      ["asked", "nisc"],
      ["release", "mod-jp"],
    ]);
    expect(decisions.rejections).toMatchObject([
      { from: "asean-sg", reasons: [{ code: "banner-below-portions" }] },
    ]);
  });
});

test("latency is told apart by the fault that held, and a percentile without its samples is not there", () => {
  const [calm, line, agreement] = dataOf(sample).latency!;
  expect(calm!.fault).toBeNull();
  expect(calm!.exchange.n + line!.exchange.n + agreement!.exchange.n).toBe(120);
  expect(agreement!.exchange.p50!).toBeGreaterThan(10 * calm!.exchange.p50!);
  expect(line!.exchange).toMatchObject({ n: 12, p50: null, p90: null });
});

const PAYLOADS = [
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "</style><script>alert(1)</script>",
  "'-alert(1)-'",
  "javascript:alert(1)",
  "<svg/onload=alert(1)>",
  "\u2028${alert(1)}{{7*7}}",
  "</title><iframe src=//example.net>",
];

/** Every text in it, with the payload behind. */
function poisoned<T>(value: T, payload: string, keep: ReadonlySet<string>): T {
  if (typeof value === "string") return (value + payload) as T;
  if (Array.isArray(value)) return value.map((each) => poisoned(each, payload, keep)) as T;
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      keep.has(key) ? each : poisoned(each, payload, keep),
    ]),
  ) as T;
}

/** What code compares or computes with: no user writes it freely, or reading refuses it. */
const KEPT = new Set([
  "startEx",
  "endEx",
  "timeZone",
  "kind",
  "rating",
  "priority",
  "status",
  "phase",
  "verdict",
  "element",
  "made",
  "incidents",
]);

test.each(PAYLOADS)("%s in any field is text", (payload) => {
  const plain = pageOf(dataOf(sample));
  const page = pageOf(poisoned(dataOf(sample), payload, KEPT));
  const tags = (text: string): string[] =>
    [...text.matchAll(/<\/?([a-zA-Z][\w-]*)/g)].map(([, name]) => name!);
  // Nothing but the elements of a page without payload, and as many of each.
  expect(tags(page).filter((name) => name !== "br")).toEqual(
    tags(plain).filter((name) => name !== "br"),
  );
  expect(page.match(/<style>/g)!.length).toBe(1);
});

describe("a run directory", () => {
  let dir: string;
  const digests = (): Record<string, string> =>
    Object.fromEntries(
      readdirSync(dir)
        .toSorted()
        .map((name) => [
          name,
          createHash("sha256")
            .update(readFileSync(join(dir, name)))
            .digest("hex"),
        ]),
    );
  const write = () =>
    writeAfterAction(dir, rebuildReport(dir), { language: "en", status: "draft" });

  beforeAll(() => {
    dir = mkdtempSync(join(tmpdir(), "sekisho-aar-"));
    writePlayedSample(dir, sample);
  });
  afterAll(() => rmSync(dir, { recursive: true }));

  test("is rebuilt to the same bytes, and report.json says what the page says", async () => {
    const { data, missing } = await write();
    const before = digests();
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    await write();
    expect(digests()).toEqual(before);
    const names = fileNames("en");
    const made = missing.length > 0 ? [names.html, names.csv, names.xlsx] : Object.values(names);
    for (const name of made) expect(Object.keys(before)).toContain(name);
    const report = JSON.parse(readFileSync(join(dir, "report.json"), "utf8"));
    expect(report.afterAction).toEqual(JSON.parse(JSON.stringify(data)));
  });

  test("is not final while an objective is not rated", async () => {
    const report = rebuildReport(dir);
    await expect(
      writeAfterAction(dir, report, { language: "en", status: "final" }),
    ).rejects.toThrow("not rated: `degraded`, `speak-together`");
  });

  test("without its timeline is refused by name", async () => {
    const report = rebuildReport(dir);
    rmSync(join(dir, playedFiles.timeline));
    await expect(write()).rejects.toThrow("timeline.json");
    void report;
    writePlayedSample(dir, sample);
  });
});

describe.skipIf(!inject("chromium"))("as PDF through Chromium", () => {
  test("has the banner at the head and foot of every page", async () => {
    const page = renderAfterAction(
      { ...dataOf(sample), ledger: null },
      { language: "en", status: "draft", links: false, axis: null },
    );
    const pdf = await printPdf(page, inject("chromium"), 0);
    const { pages, printed } = printedPerPage(pdf, EXERCISE_BANNER);
    expect(pages).toBeGreaterThan(8);
    expect(printed).toEqual(Array.from({ length: pages }, () => 2));
  }, 120_000);
});
