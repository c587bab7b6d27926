/** `sekisho policy test` and `sekisho policy check`, as a user meets them. */
import { execFile } from "node:child_process";
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const scratch = mkdtempSync(join(tmpdir(), "sekisho-rules-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function sekisho(...args: string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(join(root, "bin/sekisho"), args, { cwd: root }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}

/** A small pack of its own for each test. */
let pack = "";
let packs = 0;
beforeEach(() => {
  packs += 1;
  pack = join(scratch, `pack-${packs}`);
  cpSync(join(root, "tests/packs/six"), pack, { recursive: true });
});

/** Writes a file of tests into the pack; returns its path. */
function writeTests(text: string, name = "rules.yaml"): string {
  mkdirSync(join(pack, "tests"), { recursive: true });
  const path = join(pack, "tests", name);
  writeFileSync(path, text);
  return path;
}

/** Replaces one text of a pack's file; fails when it is not there, so that the mistake is made. */
function spoil(file: string, from: string, to: string): void {
  const path = join(pack, file);
  const text = readFileSync(path, "utf8");
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

const GOOD = `defaults: { at: 2026-03-02, kind: defence }
tests:
  - name: SECRET that is released reaches Japan's national team
    label: SECRET//REL TO USA, JPN
    origin: dod
    to: nisc
    expect: { decision: permit, agreement: jp-us }
  - name: the power ISAC has no clearance
    label: SECRET//REL TO USA, JPN
    origin: dod
    to: isac-jp-power
    expect:
      decision: deny
      codes: { clearance: not-cleared, agreement: organisation-not-served }
`;

describe("sekisho policy test", () => {
  interface Report {
    readonly banner: string;
    readonly summary: { readonly tests: number; readonly passed: number; readonly failed: number };
    readonly coverage: {
      readonly axes: readonly { axis: string; holds: number; fails: number }[];
      readonly agreements: readonly {
        agreement: string;
        permits: number;
        denials: Record<string, number>;
        neverPermits: string | null;
      }[];
      readonly codes: readonly { axis: string; code: string; tests: number }[];
    };
  }

  test("passes for the shipped pack, with every axis tested both ways and every agreement that can be", async () => {
    const { code, stdout } = await sekisho("policy", "test", "--coverage", "--json");
    const { banner, summary, coverage } = JSON.parse(stdout) as Report;
    expect(code).toBe(0);
    expect(banner).toBe("UNCLASSIFIED – EXERCISE");
    expect(summary.failed).toBe(0);
    expect(summary.tests).toBeGreaterThanOrEqual(120);
    expect(coverage.axes.filter(({ holds, fails }) => holds === 0 || fails === 0)).toEqual([]);
    const untested = coverage.agreements.filter(
      ({ permits, denials, neverPermits }) =>
        (permits === 0 && neverPermits === null) || Object.keys(denials).length === 0,
    );
    expect(untested.map(({ agreement }) => agreement)).toEqual([
      // No organisation of these partners takes part, so nothing can be asked.
      "jp-nato-isa",
      "jp-fr-isa",
      "jp-it-isa",
      "jp-de-isa",
    ]);
    const never = coverage.codes.filter(({ tests }) => tests === 0);
    expect(never.map(({ axis, code }) => `${axis} ${code}`)).toEqual([
      // No table has a row above its ceiling, and every ISAC names cross-sector itself.
      "agreement above-ceiling",
      "need-to-know cross-sector",
    ]);
  });

  test("says how many passed, by file, and ends with 0", async () => {
    writeTests(GOOD);
    const { code, stdout } = await sekisho("policy", "test", pack);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^UNCLASSIFIED – EXERCISE\n/);
    expect(stdout).toMatch(/tests\/rules\.yaml +2 +0\n/);
    expect(stdout).toMatch(/2 tests of six@[0-9a-f]{12}: 2 passed, 0 failed\n$/);
    expect(stdout).not.toContain("Coverage");
  });

  test("shows a failure with its place, expected and actual, and every axis, and ends with 99", async () => {
    const path = writeTests(GOOD.replace("organisation-not-served", "kind-not-covered"));
    const { code, stdout } = await sekisho("policy", "test", pack);
    expect(code).toBe(99);
    expect(stdout).toContain(`at        ${path}:8:5\n`);
    expect(stdout).toContain(
      "expected  deny by clearance not-cleared, agreement kind-not-covered\n" +
        "actual    deny by clearance not-cleared, agreement organisation-not-served\n",
    );
    for (const axis of ["clearance", "compartments", "releasability", "originator-control"]) {
      expect(stdout).toMatch(new RegExp(`^[✓✗] +${axis} `, "m"));
    }
    for (const axis of ["tlp", "agreement", "need-to-know"]) {
      expect(stdout).toMatch(new RegExp(`^[✓✗] +${axis} `, "m"));
    }
    expect(stdout).toContain("jp-us does not serve isac-jp-power");
    expect(stdout).toMatch(/tests\/rules\.yaml +1 +1\n/);
    expect(stdout).toContain("1 passed, 1 failed");
  });

  test("gives a failure as data with --json", async () => {
    const file = writeTests(
      GOOD.replace(
        "decision: permit, agreement: jp-us",
        "decision: deny, codes: { tlp: not-named }",
      ),
    );
    const { code, stdout } = await sekisho("policy", "test", pack, "--json");
    expect(code).toBe(99);
    const report = JSON.parse(stdout) as { tests: unknown[]; failures: Record<string, unknown>[] };
    expect(report).toMatchObject({
      banner: "UNCLASSIFIED – EXERCISE",
      summary: { tests: 2, passed: 1, failed: 1, files: [{ file, passed: 1, failed: 1 }] },
    });
    expect(report.tests).toHaveLength(2);
    expect(report.failures).toMatchObject([
      {
        file,
        line: 3,
        column: 5,
        label: "SECRET//REL TO USA, JPN",
        to: "nisc",
        expected: { decision: "deny", codes: { tlp: "not-named" } },
        actual: { decision: "permit", codes: {} },
      },
    ]);
    expect(report.failures[0]?.["axes"]).toHaveLength(7);
    expect(report).not.toHaveProperty("coverage");
  });

  test("runs only the tests whose name contains the text, and none is bad input", async () => {
    writeTests(GOOD);
    const { code, stdout } = await sekisho("policy", "test", pack, "--only", "POWER");
    expect(code).toBe(0);
    expect(stdout).toContain("1 test of six");
    const none = await sekisho("policy", "test", pack, "--only", "nothing");
    expect(none.code).toBe(104);
    expect(none.stdout).toBe("");
    expect(none.stderr).toBe("no name of the 2 tests contains `nothing`\n");
  });

  test("says with --coverage what was met and what never was", async () => {
    writeTests(GOOD);
    const { stdout } = await sekisho("policy", "test", pack, "--coverage");
    expect(stdout).toMatch(/^clearance +1 +1$/m);
    expect(stdout).toMatch(/^jp-us +1 +1 organisation-not-served$/m);
    expect(stdout).toMatch(/Reason codes never met: .*tlp not-named/);
  });

  test("refuses a pack without tests, rather than pass for nothing", async () => {
    const { code, stderr } = await sekisho("policy", "test", pack);
    expect(code).toBe(104);
    expect(stderr).toBe(
      `no tests for \`${pack}\`; expected ${pack}/tests/*.yaml, see docs/test-the-rules.md\n`,
    );
  });

  test("names file, line and column of every mistake at once, and ends with 104", async () => {
    const text = GOOD.replace("origin: dod", "orgin: dod")
      .replace("to: isac-jp-power", "to: isac-jp-pwer")
      .replace("not-cleared", "not-cleard");
    const path = writeTests(text);
    const { code, stdout, stderr } = await sekisho("policy", "test", pack);
    expect(code).toBe(104);
    expect(stdout).toBe("");
    expect(stderr.trimEnd().split("\n")).toEqual([
      `${path}:5:5: unknown key \`orgin\`; did you mean \`origin\`?`,
      `${path}:11:9: unknown organisation \`isac-jp-pwer\`; did you mean \`isac-jp-power\`?`,
      `${path}:14:27: unknown code \`not-cleard\`; did you mean \`not-cleared\`?`,
    ]);
  });

  test("names the place where a file of tests is not YAML", async () => {
    const path = writeTests("tests: [\n");
    const { code, stderr } = await sekisho("policy", "test", pack);
    expect(code).toBe(104);
    expect(stderr).toContain(`${path}:`);
    expect(stderr).toContain("not readable as yaml");
  });
});

describe("sekisho policy check", () => {
  interface Report {
    readonly valid: boolean;
    readonly findings: readonly {
      severity: string;
      code: string;
      file: string;
      line: number;
      column: number;
    }[];
    readonly counts: Record<string, number>;
    readonly problems: readonly unknown[];
  }

  test("finds no error in the shipped pack, and places every warning", async () => {
    const shipped = "packs/indo-pacific";
    const { code, stdout } = await sekisho(
      "policy",
      "check",
      shipped,
      "--at",
      "2026-03-02",
      "--json",
    );
    const { findings, counts } = JSON.parse(stdout) as Report;
    expect(code).toBe(0);
    expect(counts["error"]).toBe(0);
    const warnings = findings.filter(({ severity }) => severity === "warning");
    expect(warnings.map((one) => one.code)).toEqual([
      "agreement-serves-one-side",
      "cleared-not-served",
      "cleared-not-served",
      "cleared-not-served",
    ]);
    expect(findings.filter(({ line, column }) => line < 1 || column < 1)).toEqual([]);
  });

  test("finds an agreement past its date, on the day that is asked about", async () => {
    spoil(
      "agreements.yaml",
      'from: "2007-08-10", until: null',
      'from: "2007-08-10", until: "2026-12-31"',
    );
    const path = join(pack, "agreements.yaml");
    const before = await sekisho("policy", "check", pack, "--at", "2026-12-31");
    expect(before.stdout).not.toContain("agreement-expired");
    const after = await sekisho("policy", "check", pack, "--at", "2027-01-01");
    expect(after.code).toBe(0);
    expect(after.stdout).toContain(
      `${path}:12:43: warning: \`jp-us\` ended on 2026-12-31; on 2027-01-01 nothing passes under it [agreement-expired]\n`,
    );
  });

  test("ends with 99 for a table that loses order and an organisation without a link", async () => {
    spoil(
      "agreements.yaml",
      "USA: SECRET, JPN: 極秘 }\n      - ",
      "USA: SECRET, JPN: 秘 }\n      - ",
    );
    spoil("agreements.yaml", "{ USA: CONFIDENTIAL, JPN: 秘 }", "{ USA: CONFIDENTIAL, JPN: 極秘 }");
    writeFileSync(
      join(pack, "topologies/pair.yaml"),
      "name: Pair\ndescription: Two only.\nlinks:\n  - { between: [cisa, nisc], transmissionMinutes: 5 }\n",
    );
    const { code, stdout } = await sekisho("policy", "check", pack);
    expect(code).toBe(99);
    expect(stdout).toMatch(/agreements\.yaml:10:\d+: error: .* \[equivalence-loses-order\]\n/);
    expect(stdout).toMatch(
      /pair\.yaml:1:1: error: `dod` has no link .* \[unreachable-organisation\]\n/,
    );
    // No incident begins at it, and it has a link in another topology.
    expect(stdout).toMatch(
      /pair\.yaml:1:1: note: .* `asean-sg` takes no part in it \[organisation-takes-no-part\]\n/,
    );
    expect(stdout).toMatch(/; on \d{4}-\d{2}-\d{2}: 5 errors, 0 warnings, /);
  });

  test("prints everything that keeps a pack from loading, and ends with 104", async () => {
    spoil("organisations.yaml", "clearance: 極秘", "clearance: 極々秘");
    spoil("agreements.yaml", "parties: [JPN, USA]", "parties: [JPN, USB]");
    const { code, stdout, stderr } = await sekisho("policy", "check", pack);
    expect(code).toBe(104);
    expect(stdout).toBe("");
    expect(stderr).toMatch(/organisations\.yaml:\d+:\d+: unknown level `極々秘`/);
    expect(stderr).toMatch(/agreements\.yaml:\d+:\d+: unknown nation `USB`; did you mean `USA`\?/);
    const json = await sekisho("policy", "check", pack, "--json");
    expect(json.code).toBe(104);
    const { valid, problems } = JSON.parse(json.stdout) as Report;
    expect(valid).toBe(false);
    expect(problems.length).toBeGreaterThanOrEqual(2);
  });

  test("refuses a day that the calendar does not have", async () => {
    const { code, stderr } = await sekisho("policy", "check", pack, "--at", "2026-02-30");
    expect(code).toBe(104);
    expect(stderr).toContain("`2026-02-30`");
  });

  test("asks for the pack", async () => {
    const { code, stderr } = await sekisho("policy", "check");
    expect(code).toBe(104);
    expect(stderr).toContain("missing required argument 'pack'");
  });
});

describe("docs/test-the-rules.md", () => {
  const page = readFileSync(join(root, "docs/test-the-rules.md"), "utf8");

  test("names every lint", () => {
    const named =
      /"((?:agreement|cleared|equivalence|hardly|level|onward|relay|row|served|tetragraph|topology|unreachable)-[a-z-]+)"/g;
    const files = globSync("domain/policy/lint/*.ts", { cwd: root });
    const codes = files
      .filter((file) => !file.endsWith("test.ts"))
      .flatMap((file) => [...readFileSync(join(root, file), "utf8").matchAll(named)])
      .map(([, code]) => code!);
    expect(new Set(codes).size).toBe(18);
    expect(codes.filter((code) => !page.includes(`| \`${code}\` |`))).toEqual([]);
  });

  test("shows a test that passes for the shipped pack", async () => {
    const shown = /```yaml\n(.*?)```/s.exec(page)?.[1] ?? "";
    const copy = join(scratch, "page");
    cpSync(join(root, "packs/indo-pacific"), copy, { recursive: true });
    rmSync(join(copy, "tests"), { recursive: true });
    mkdirSync(join(copy, "tests"));
    writeFileSync(join(copy, "tests/page.yaml"), shown);
    const { code, stdout } = await sekisho("policy", "test", copy);
    expect(stdout).toContain("1 test of indo-pacific");
    expect(code).toBe(0);
  });
});
