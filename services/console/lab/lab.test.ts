import { resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { LabAnswer, LabComparison, LabExplanation } from "../../../domain/console/mod.ts";
import { compilePolicy, decide, questionFor } from "../../../domain/policy/mod.ts";
import { loadPack, playedExercise } from "../../../platform/pack/mod.ts";
import { startConsole, type TestBrowser, type TestedConsole } from "../testing.ts";
import { worldOf } from "../world.ts";
import { answerFor } from "./answer.ts";
import { Desk } from "./mod.ts";
import { catalogueMaterial } from "./material.ts";
import { readMarks } from "./marks.ts";
import type { Task } from "./tasks.ts";

const packs = resolve(import.meta.dirname, "../../../packs");
const loaded = loadPack(resolve(packs, "indo-pacific"));
const policy = compilePolicy(loaded.pack);
const world = worldOf(loaded.pack, playedExercise(loaded, "maritime-apt"), false);
const day = "2026-11-12";

const asking = (marking: string, changes = {}) => ({
  portions: [{ kind: "summary" as const, marking, releasedTo: [] as string[] }],
  path: ["cisa"],
  addressees: null,
  sectors: ["cross-sector"],
  informationKind: "cyber",
  judgedOn: day,
  ...changes,
});

let served: TestedConsole;
beforeAll(async () => {
  const parts = { catalogue: loaded.catalogue, packsDir: packs };
  served = await startConsole(world, import.meta.dirname, undefined, parts);
});
afterAll(() => served.close());

async function told<T>(browser: TestBrowser, path: string, body: object): Promise<T> {
  const answer = await browser.post(path, body);
  expect(answer.status).toBe(200);
  return (await answer.json()) as T;
}

describe("an answer", () => {
  test("is what the rules decide, organisation by organisation", async () => {
    const marks = ["TLP:GREEN", "TLP:AMBER", "SECRET//REL TO USA, JPN", "SECRET//NOFORN"];
    const director = served.browser("director");
    for (const marking of marks) {
      const question = asking(marking);
      const { recipients } = await told<LabAnswer>(director, "/api/lab/answer", { question });
      expect(recipients.length).toBe(loaded.pack.organisations.length - 1);
      const label = readMarks(question, policy).labels[0]!;
      for (const { organisation, cells } of recipients) {
        const circumstances = { ...question, originator: "cisa", submitter: "cisa" };
        const asked = questionFor(label, { ...circumstances, releasedTo: [] }, organisation);
        const { decision } = decide(policy, label, organisation, asked.context);
        expect(cells[0]!.outcome === "permitted").toBe(decision === "permit");
      }
    }
  });

  test("to a mark that breaks rules names each with its source, and asks about nobody", () => {
    const read = answerFor(policy, asking("SECRET//REL TO JPN, USA"), null);
    expect(read.recipients).toEqual([]);
    expect(read.issues.map(({ rule }) => rule)).toContain("rel-to-order");
    for (const { text, source } of read.issues) {
      expect(text).not.toBe("");
      expect(source).not.toBe("");
    }
  });

  test("to a written mark is that to the label: every mark of the catalogue reads as it was", () => {
    for (const incident of loaded.catalogue) {
      const { portions, path } = catalogueMaterial(incident, loaded.pack, day);
      const question = asking("", {
        path,
        portions: portions.map(({ kind, marking, releasedTo }) => ({ kind, marking, releasedTo })),
      });
      const labels = incident.portions.map(({ label }) => label);
      expect(readMarks(question, policy)).toEqual({ issues: [], labels });
    }
  });

  test("counts a release for its own portion and no other", () => {
    const portion = { kind: "summary" as const, marking: "SECRET//ORCON/NOFORN" };
    const question = asking("", {
      addressees: [],
      portions: [
        { ...portion, releasedTo: ["nsa"] },
        { ...portion, releasedTo: [] },
      ],
    });
    const { recipients } = answerFor(policy, question, ["nsa"]);
    const codes = recipients[0]!.cells.map(({ because }) => because.map(({ code }) => code));
    expect(codes).toEqual([[], ["not-on-distribution"]]);
  });
});

describe("an explanation", () => {
  test("reports every axis, and changes that were tried", async () => {
    const body = { question: asking("SECRET//NOFORN"), organisation: "nisc", portion: 0 };
    const why = await told<LabExplanation>(served.browser("observer"), "/api/lab/explain", body);
    expect(why.axes.map(({ axis }) => axis)).toEqual([
      "clearance",
      "compartments",
      "releasability",
      "originator-control",
      "tlp",
      "agreement",
      "need-to-know",
    ]);
    expect(why.outcome).toBe("denied");
    expect(why.changes.length).toBeGreaterThan(0);
    expect(why.limited).toBe(false);
  });

  test("tells a team codes, and nothing that is on record about others", async () => {
    const team = served.browser("team");
    const as = team.seat.role === "team" ? team.seat.organisation : "";
    const setting = (await (await team.get(`/api/lab/setting?as=${as}`)).json()) as {
      neighbours: Record<string, string[]>;
      originators: string[];
      catalogue: unknown[];
      versions: unknown[];
    };
    expect(setting.originators).toEqual([as]);
    expect([setting.catalogue, setting.versions]).toEqual([[], []]);
    const answer = await told<LabAnswer>(team, "/api/lab/answer", {
      as,
      question: asking("TLP:AMBER", { path: [as], addressees: [] }),
    });
    expect(answer.recipients.map(({ organisation }) => organisation).toSorted()).toEqual(
      setting.neighbours[as]!.toSorted(),
    );
    const [recipient] = setting.neighbours[as]!;
    const why = await told<LabExplanation>(team, "/api/lab/explain", {
      as,
      question: asking("TLP:RED", { path: [as], addressees: [], portions: [named(as)] }),
      organisation: recipient,
      portion: 0,
    });
    expect(why.limited).toBe(true);
    expect(why.sender).toBeNull();
    for (const { satisfied, code, params } of why.axes) {
      expect([code, Object.keys(params)].flat().join() === "").toBe(satisfied);
      for (const name of ["held", "required", "clearance", "compartments", "organisation"]) {
        expect(params).not.toHaveProperty(name);
      }
    }
  });
});

const named = (organisation: string) => ({
  kind: "summary" as const,
  marking: `TLP:RED ${organisation}/watch-officer`,
  releasedTo: [] as string[],
});

describe("a team", () => {
  const team = () => served.browser("team");
  const own = () => {
    const { seat } = team();
    return seat.role === "team" ? seat.organisation : "";
  };
  const refused = async (path: string, body: object): Promise<void> => {
    expect((await team().post(path, body)).status).toBe(403);
  };

  test("asks about labels of its own only", async () => {
    await refused("/api/lab/answer", { as: own(), question: asking("TLP:GREEN") });
    await refused("/api/lab/answer", { as: "cisa", question: asking("TLP:GREEN") });
    await refused("/api/lab/answer", { question: asking("TLP:GREEN") });
    const passedOn = asking("TLP:GREEN", { path: [own(), "nisc", own()] });
    await refused("/api/lab/answer", { as: own(), question: passedOn });
  });

  test("is told nothing about organisations that it does not reach", async () => {
    const question = asking("TLP:GREEN", { path: [own()] });
    await refused("/api/lab/explain", {
      as: own(),
      question,
      organisation: "uscybercom",
      portion: 0,
    });
  });
});

describe("two versions of the rules", () => {
  const body = (id: string) => ({
    other: { kind: "folder", id },
    question: asking("SECRET//REL TO USA, JPN"),
    judgedOn: day,
  });

  test("are no different from themselves", async () => {
    const same = await told<LabComparison>(
      served.browser("director"),
      "/api/lab/compare",
      body("indo-pacific"),
    );
    expect([same.asked, same.catalogue, same.onlyInOne]).toEqual([[], [], []]);
  });

  test("tell who gains and loses, each through an axis that denies on the other side", async () => {
    const diff = await told<LabComparison>(
      served.browser("director"),
      "/api/lab/compare",
      body("economic-security"),
    );
    expect(diff.before).not.toBe(diff.after);
    const all = [...diff.asked, ...diff.catalogue];
    expect(all.length).toBeGreaterThan(0);
    for (const { through } of all) expect(through.length).toBeGreaterThan(0);
  });

  test("are refused when there is no such pack, whatever its name would lead to", async () => {
    for (const id of ["nowhere", "../packs/indo-pacific", "..", "/etc"]) {
      const answer = await served.browser("director").post("/api/lab/compare", body(id));
      expect(answer.status).toBe(404);
    }
  });
});

describe("the desk", () => {
  const task = {
    kind: "classes",
    pack: loaded.pack,
    catalogue: [],
    other: { kind: "folder", dir: resolve(packs, "economic-security") },
    question: null,
    judgedOn: day,
  } as const satisfies Task;
  const quick = {
    kind: "answer",
    pack: loaded.pack,
    question: asking("TLP:GREEN"),
    recipients: ["nisc"],
  } as const satisfies Task;

  test("ends what takes too long, and answers the next one's question", async () => {
    const desk = new Desk({ limitMs: { classes: 300 } });
    try {
      const long = desk.ask("a", task);
      const next = desk.ask("b", quick);
      await expect(long).rejects.toMatchObject({ code: "too-long" });
      expect((await next).recipients.map(({ organisation }) => organisation)).toEqual(["nisc"]);
    } finally {
      await desk.close();
    }
  });

  test("refuses who asks too often, and nobody else", async () => {
    const desk = new Desk({ perMinute: { answer: 2 } });
    try {
      await desk.ask("a", quick);
      await desk.ask("a", quick);
      await expect(desk.ask("a", quick)).rejects.toMatchObject({ code: "too-many" });
      expect((await desk.ask("b", quick)).recipients.length).toBe(1);
    } finally {
      await desk.close();
    }
  });

  test("refuses a question that is too large before anybody thinks about it", async () => {
    const [portion] = asking("TLP:GREEN").portions;
    const question = asking("", { portions: Array.from({ length: 61 }, () => portion) });
    const answer = await served.browser("director").post("/api/lab/answer", { question });
    expect(answer.status).toBe(400);
  });
});
