/** `sekisho topology` as a user runs it, and its maps in a browser. */
import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { SIX, variant } from "./support/packs.ts";

const root = join(import.meta.dirname, "..");
const BANNER = "UNCLASSIFIED – EXERCISE";
const scratch = mkdtempSync(join(tmpdir(), "sekisho-topology-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function topology(...args: readonly string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    const command = [join(root, "bin/sekisho"), "topology", ...args];
    const options = { cwd: scratch, maxBuffer: 2 ** 26 };
    execFile(process.execPath, command, options, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}

const day = ["--at", "2026-03-02"];

interface Shown {
  readonly id: string;
  readonly absent: readonly string[];
  readonly entitled: number;
  readonly delivered: number;
  readonly organisations: readonly {
    readonly id: string;
    readonly weight: { readonly lost: number; readonly of: number };
  }[];
  readonly findings: readonly { readonly code: string; readonly about: readonly string[] }[];
}

async function shown(...args: readonly string[]): Promise<Shown[]> {
  const { code, stdout, stderr } = await topology("show", ...args, ...day, "--json");
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const document = JSON.parse(stdout) as { banner: string; topologies: Shown[] };
  expect(document.banner).toBe(BANNER);
  return document.topologies;
}

describe("topology list", () => {
  test("has a line for each, with what most depends on", async () => {
    const { code, stdout } = await topology("list", ...day);
    expect(code).toBe(0);
    expect(stdout.startsWith(`${BANNER}\n`)).toBe(true);
    for (const id of ["asean-hub", "bilateral", "collective", "jp-isac-cc", "us-hub"])
      expect(stdout).toMatch(new RegExp(`^${id} +\\d+ +\\d+ +\\d+ +\\d+ % +[a-z-]+ \\d+ %`, "m"));
  });

  test("is data with --json", async () => {
    const { stdout } = await topology("list", "--pack", SIX, ...day, "--json");
    const { topologies } = JSON.parse(stdout) as { topologies: { id: string; links: number }[] };
    expect(topologies.map(({ id, links }) => [id, links])).toEqual([
      ["hub", 5],
      ["mesh", 8],
    ]);
  });
});

describe("topology show", () => {
  test("draws each group from its hub, the links between groups, and says what is weak", async () => {
    const { code, stdout } = await topology("show", "hub", "--pack", SIX, ...day);
    expect(code).toBe(0);
    expect(stdout.startsWith(`${BANNER}\n\nhub: Hub\n`)).toBe(true);
    expect(stdout).toMatch(/^ {2}cisa {2}◆ \d+ %\n {2}└─ 15 min ─ dod$/m);
    expect(stdout).toMatch(/^ {2}cisa {2}── 15 min ── {2}nisc, kr-kisa, asean-sg$/m);
    expect(stdout).toMatch(/warning {2}without `cisa`, \d+ % of the deliveries between others/);
    expect(stdout).not.toContain("mesh");
  });

  test("tells how much less hangs on CISA where others are linked directly", async () => {
    const all = await shown();
    const share = (id: string) => {
      const { organisations } = all.find((each) => each.id === id)!;
      const { lost, of } = organisations.find((each) => each.id === "cisa")!.weight;
      return lost / of;
    };
    expect(share("us-hub")).toBeGreaterThan(share("bilateral"));
    expect(share("bilateral")).toBeGreaterThan(share("collective"));
    expect(all.map(({ id, delivered, entitled }) => [id, delivered === entitled])).toEqual(
      all.map(({ id }) => [id, true]),
    );
  });

  test("says who takes no part", async () => {
    const [hub, centre] = await shown("us-hub", "jp-isac-cc");
    expect(hub!.absent).toEqual(["jp-isac-cc", "jp-cyber-intel"]);
    expect(centre!.absent).toEqual(["jp-cyber-intel"]);
    expect(hub!.findings.at(-1)).toMatchObject({ code: "takes-no-part", about: hub!.absent });
  });

  test("writes a map, and of several one each", async () => {
    const file = join(scratch, "map.svg");
    const one = await topology("show", "hub", "--pack", SIX, ...day, "--svg", file);
    expect(one).toMatchObject({ code: 0, stderr: `map of hub: ${file}\n` });
    expect(readFileSync(file, "utf8")).toContain(BANNER);
    await topology("show", "--pack", SIX, ...day, "--svg", join(scratch, "both"));
    expect(["both-hub.svg", "both-mesh.svg"].every((name) => existsSync(join(scratch, name)))).toBe(
      true,
    );
  });

  test("names every mistake of the command line", async () => {
    const { code, stdout, stderr } = await topology(
      "show",
      "us-hb",
      "nowhere-at-all",
      "--at",
      "soon",
    );
    expect({ code, stdout }).toEqual({ code: 104, stdout: "" });
    expect(stderr).toBe(
      [
        "topology `us-hb` is no topology of this pack; did you mean `us-hub`?",
        "topology `nowhere-at-all` is no topology of this pack; accepted: asean-hub, bilateral, collective, jp-cyber-intel, jp-isac-cc, maritime-cell, us-hub",
        "--at `soon` is no day of the calendar; write YYYY-MM-DD",
        "",
      ].join("\n"),
    );
  });

  test("refuses to write where there is no folder", async () => {
    const { code, stderr } = await topology("show", "--svg", "nowhere/map.svg");
    expect(code).toBe(104);
    expect(stderr).toContain("there is no folder `nowhere`");
  });

  test("names every mistake of a pack's links, with its place", async () => {
    const dir = variant(join(scratch, "wrong"), [
      ["topologies/hub.yaml", "spokes: [dod, nisc,", "spokes: [dod, cisa, niscc,"],
    ]);
    const mesh = join(dir, "topologies/mesh.yaml");
    const links =
      "links:\n  - { between: [dod, nisc], transmissionMinutes: 5 }\n  - { between: [nisc, dod], transmissionMinutes: 9 }\n";
    writeFileSync(mesh, `${readFileSync(mesh, "utf8")}${links}`);
    const { code, stderr } = await topology("show", "--pack", dir);
    expect(code).toBe(104);
    expect(stderr).toMatch(/hub\.yaml:6:\d+: unknown organisation `niscc`; did you mean `nisc`\?/);
    expect(stderr).toMatch(/hub\.yaml:6:\d+: `cisa` is linked to itself/);
    expect(stderr).toMatch(/mesh\.yaml:9:\d+: link `dod – nisc` is already at .*mesh\.yaml:8/);
  });
});

describe.skipIf(!inject("chromium"))("maps in a browser", () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    const flags = ["quic", "gpu", "background-networking", "component-update", "sync"];
    browser = await chromium.launch({
      executablePath: inject("chromium"),
      args: ["--no-sandbox", "--no-first-run", ...flags.map((flag) => `--disable-${flag}`)],
    });
    page = await browser.newPage({ viewport: { width: 1200, height: 1000 } });
    await topology("show", ...day, "--svg", join(scratch, "shipped.svg"));
  });
  afterAll(() => browser?.close());

  test.for([
    "asean-hub",
    "bilateral",
    "collective",
    "jp-cyber-intel",
    "jp-isac-cc",
    "maritime-cell",
    "us-hub",
  ])("%s can be read at 1200 px: no words over other words, all within the map", async (id) => {
    await page.goto(`file://${join(scratch, `shipped-${id}.svg`)}`);
    const words = await page.$$eval("text", (texts) =>
      texts.map((each) => {
        const { x, y, width, height } = each.getBoundingClientRect();
        return { words: each.textContent, x, y, width, height };
      }),
    );
    expect(words.length).toBeGreaterThan(60);
    const over = words.flatMap((one, n) =>
      words
        .slice(n + 1)
        .filter(
          (other) =>
            one.x + 1 < other.x + other.width &&
            other.x + 1 < one.x + one.width &&
            one.y + 2 < other.y + other.height &&
            other.y + 2 < one.y + one.height,
        )
        .map((other) => `${one.words} / ${other.words}`),
    );
    expect(over).toEqual([]);
    expect(words.filter(({ x, width }) => x < 0 || x + width > 1200)).toEqual([]);
  });
});
