/** `sekisho timeline` as a planner uses it, and what docs/timeline.md says of it. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser } from "playwright-core";
import { afterAll, describe, expect, test } from "vitest";
import { OBSERVATION_KINDS, CONDITIONS } from "../domain/timeline/mod.ts";
import { BANNER, root } from "./support/policy.ts";
import { sekisho } from "./support/cli.ts";

const dir = mkdtempSync(join(tmpdir(), "sekisho-timeline-cli-"));
afterAll(() => rmSync(dir, { recursive: true }));
const at = (name: string) => join(dir, name);
const timeline = (...args: string[]) => sekisho("timeline", ...args);

describe("check", () => {
  test("says of the shipped exercise which team may see which portion", async () => {
    const { code, stdout } = await timeline("check", "maritime-apt");
    expect(code).toBe(0);
    expect(stdout.startsWith(`${BANNER}\n`)).toBe(true);
    expect(stdout).toMatch(/^ +– +nco +– +attribution TLP:RED nisc\/watch-officer$/m);
    expect(stdout).toMatch(/^ +– +nco +– +attribution 特定秘密$/m);
    expect(stdout).toMatch(/^ +isac +nco +singapore +indicator TLP:AMBER$/m);
    expect(stdout).toContain("functional");
  });

  test("is data with --json, mistakes too", async () => {
    const good = await timeline("check", "maritime-apt", "--json");
    expect(JSON.parse(good.stdout)).toMatchObject({
      valid: true,
      counts: { teams: 3, injects: 21 },
    });
    const text = readFileSync(join(root, "packs/indo-pacific/exercises/maritime-apt.yaml"), "utf8");
    writeFileSync(
      at("wrong.yaml"),
      text.replace("topology: maritime-cell", "topology: maritime-cel"),
    );
    const { code, stdout, stderr } = await timeline("check", at("wrong.yaml"), "--json");
    expect(code).toBe(104);
    expect(JSON.parse(stdout)).toMatchObject({
      valid: false,
      problems: [{ file: at("wrong.yaml") }],
    });
    expect(stderr).toMatch(/wrong\.yaml:\d+:11: unknown topology `maritime-cel`; did you mean/);
  });

  test("of a name that there is not says which there are", async () => {
    const { code, stderr } = await timeline("check", "maritime-atp");
    expect(code).toBe(104);
    expect(stderr).toContain("did you mean `maritime-apt`?");
  });
});

describe("export and import", () => {
  test.each(["xlsx", "csv"])("by way of %s give the same timeline", async (ending) => {
    const plan = at(`plan.${ending}`);
    expect((await timeline("export", "maritime-apt", "--out", plan)).code).toBe(0);
    const { code, stdout } = await timeline("import", plan, "--out", at(`${ending}.yaml`));
    expect({ code, stdout }).toEqual({ code: 0, stdout: `${at(`${ending}.yaml`)}: 21 injects\n` });
    const [first, second] = await Promise.all([
      timeline("export", "maritime-apt", "--out", at("one.yaml")),
      timeline("export", at(`${ending}.yaml`), "--out", at("two.yaml")),
    ]);
    expect([first.code, second.code]).toEqual([0, 0]);
    expect(readFileSync(at("two.yaml"), "utf8")).toBe(readFileSync(at("one.yaml"), "utf8"));
  });

  test("a cell that is missing is told by its name, and marked in a copy", async () => {
    writeFileSync(at("lone.csv"), "#,Move,Time,Title,Description,To\n1,1,M+1,,Something,nco\n");
    const { code, stderr } = await timeline(
      "import",
      at("lone.csv"),
      "--base",
      "maritime-apt",
      "--annotate",
      at("marked.xlsx"),
    );
    expect(code).toBe(104);
    expect(stderr).toContain(`${at("lone.csv")}:Timeline!D2: missing \`title\``);
    expect(existsSync(at("marked.xlsx"))).toBe(true);
  });

  test("JSON has the four parts of the common exercise format, each inject once", async () => {
    await timeline("export", "maritime-apt", "--out", at("plan.json"));
    const cexf = JSON.parse(readFileSync(at("plan.json"), "utf8")) as Record<string, unknown[]>;
    expect(Object.keys(cexf)).toEqual(["exercise", "inject_flow", "inject_payloads", "injects"]);
    const uuids = cexf["injects"]!.map((inject) => (inject as { uuid: string }).uuid);
    expect(new Set(uuids).size).toBe(21);
    expect(cexf["exercise"]).toMatchObject({ total_duration: "5400", namespace: "maritime-apt" });
  });
});

describe("documents", () => {
  let browser: Browser | undefined;
  afterAll(() => browser?.close());
  const text = (name: string) => readFileSync(at(`print/${name}.html`), "utf8");

  test("are bannered, self-contained, and call a file that runs live functional", async () => {
    expect((await timeline("documents", "maritime-apt", "--out", at("print"))).code).toBe(0);
    for (const name of ["situation-manual", "evaluation-guide", "feedback-form"]) {
      expect(text(name).split(BANNER).length).toBeGreaterThan(3);
      expect(text(name)).toContain("Operations-based exercise: functional");
      expect(text(name)).not.toMatch(/<script|https?:\/\//);
    }
  });

  test("the manual gives away no inject and no attribution", () => {
    expect(text("situation-manual")).toContain("Questions");
    expect(text("situation-manual")).not.toMatch(
      /HOLLOW BUOY|bwsync|contingency|suspended agreement/i,
    );
  });

  test("the guide has every objective, critical task and expectation, and the four ratings", () => {
    const yaml = readFileSync(join(root, "packs/indo-pacific/exercises/maritime-apt.yaml"), "utf8");
    expect(yaml.match(/criticalTaskId/g)!.length).toBeGreaterThan(10);
    for (const said of [
      "Pass on what others may have.",
      "The ISAC submits the member",
      "Unable to be Performed",
    ])
      expect(text("evaluation-guide")).toContain(said.replace("'", "&#39;"));
  });

  test.skipIf(!existsSync("/usr/bin/chromium"))("fit on the screen and on paper", async () => {
    browser = await chromium.launch({
      executablePath: "/usr/bin/chromium",
      args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
    });
    const page = await browser.newPage({ viewport: { width: 900, height: 1200 } });
    for (const name of ["situation-manual", "evaluation-guide", "feedback-form"]) {
      await page.goto(`file://${at(`print/${name}.html`)}`);
      const wide = await page.evaluate("document.documentElement.scrollWidth");
      expect(wide).toBeLessThanOrEqual(900);
    }
  });

  test("a file without anything live is discussion-based", async () => {
    const lone = readFileSync(join(root, "docs/timeline.md"), "utf8")
      .split("```yaml\n")[1]!
      .split("```")[0]!;
    writeFileSync(
      at("talk.yaml"),
      lone.replace(/^ +incident: .*\n/m, "").replace(", incident: jp-cert-router-worm", ""),
    );
    await timeline("documents", at("talk.yaml"), "--out", at("talk"));
    expect(readFileSync(at("talk/situation-manual.html"), "utf8")).toContain(
      "Discussion-based exercise: tabletop (TTX)",
    );
  });
});

describe("docs/timeline.md", () => {
  const page = readFileSync(join(root, "docs/timeline.md"), "utf8");

  test("has an example that can be played", async () => {
    writeFileSync(at("example.yaml"), page.split("```yaml\n")[1]!.split("```")[0]!);
    const { code, stderr } = await timeline("check", at("example.yaml"));
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  });

  test("names every event and every condition", () => {
    for (const word of [...OBSERVATION_KINDS, ...CONDITIONS]) expect(page).toContain(`\`${word}\``);
  });
});
