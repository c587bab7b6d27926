import { execFile } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "..");

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command as a user would who stands in some other directory. */
function marking(...args: string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    const options = { cwd: tmpdir() };
    execFile(join(root, "bin/sekisho"), ["marking", ...args], options, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}

describe("sekisho marking parse", () => {
  test("says what a valid mark means", async () => {
    const { code, stdout, stderr } = await marking("parse", "(S//REL TO USA, FVEY)");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout.split("\n")).toEqual([
      "UNCLASSIFIED – EXERCISE",
      "",
      "valid         SECRET//REL TO USA, FVEY",
      "portion mark  (S//REL TO USA, FVEY)",
      "in exercises  [EXERCISE: S//REL TO USA, FVEY]",
      "",
      "level        SECRET of USA, classified",
      "released to  USA, FVEY (AUS, CAN, GBR, NZL, USA)",
      "",
    ]);
  });

  test("--json gives validity, canonical form and label", async () => {
    const { code, stdout } = await marking("parse", "極秘//REL TO USA, JPN//TLP:WHITE", "--json");
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      exercise: "UNCLASSIFIED – EXERCISE",
      valid: true,
      canonical: "極秘//REL TO USA, JPN//TLP:CLEAR",
      portion: "(極秘//REL TO USA, JPN//TLP:CLEAR)",
      notional: "[EXERCISE: 極秘//REL TO USA, JPN//TLP:CLEAR]",
      label: { scheme: "JPN", level: "極秘", releasableTo: ["USA", "JPN"], tlp: "CLEAR" },
      issues: [],
    });
  });

  test("an invalid mark is answered with every rule it breaks, and exit code 104", async () => {
    const { code, stdout, stderr } = await marking("parse", "SECRET//NOFORN/REL TO JPN, USA");
    expect({ code, stderr }).toEqual({ code: 104, stderr: "" });
    expect(stdout.split("\n")).toEqual([
      "UNCLASSIFIED – EXERCISE",
      "",
      "invalid: 2 rules are broken by `SECRET//NOFORN/REL TO JPN, USA`",
      "",
      "noforn-excludes  `NOFORN` excludes `REL TO`; keep one of them",
      "                 (ISM-00033, ISM-00169; CAPCO p. 145, p. 57)",
      "rel-to-order     `REL TO JPN, USA` is out of order; write `REL TO USA, JPN`",
      "                 (CAPCO p. 151; ISM-00041)",
      "",
    ]);
  });

  test("--json of an invalid mark is on standard output all the same", async () => {
    const { code, stdout } = await marking("parse", "SECRET//REL TO USA", "--json");
    expect(code).toBe(104);
    expect(JSON.parse(stdout)).toEqual({
      exercise: "UNCLASSIFIED – EXERCISE",
      valid: false,
      canonical: "",
      portion: "",
      notional: "",
      label: null,
      issues: [
        {
          rule: "rel-to-alone",
          message:
            "`REL TO USA` alone is not a release; write `REL TO USA, …` with another nation, or `NOFORN`",
          source: "CAPCO p. 151; ISM-00214",
        },
      ],
    });
  });

  test("a compartment that nobody holds is valid, but the author is told", async () => {
    const { code, stderr } = await marking("parse", "SECRET//NOFRON");
    expect(code).toBe(0);
    expect(stderr).toBe(
      "note: no organisation of indo-pacific holds the compartment `NOFRON`: nobody could read this\n",
    );
  });

  test("an empty mark is not public", async () => {
    const { code, stdout } = await marking("parse", "", "--json");
    expect(code).toBe(104);
    expect(JSON.parse(stdout)).toMatchObject({ valid: false, issues: [{ rule: "empty-label" }] });
  });

  test("marks are read with the levels of the pack that is given", async () => {
    const six = join(root, "tests/packs/six");
    expect((await marking("parse", "//NZL RESTRICTED")).code).toBe(0);
    expect((await marking("parse", "//NZL RESTRICTED", "--pack", six)).code).toBe(104);
  });

  test("a pack that is not there is bad input", async () => {
    const { code, stdout, stderr } = await marking("parse", "SECRET", "--pack", "nowhere");
    expect({ code, stdout }).toEqual({ code: 104, stdout: "" });
    expect(stderr).toContain("`nowhere`");
  });

  test("without a mark, or with two, the command says what it takes", async () => {
    const none = await marking("parse");
    expect(none.code).toBe(104);
    expect(none.stderr).toContain("text");
    expect((await marking("parse", "SECRET", "TOP SECRET")).code).toBe(104);
  });
});

describe("sekisho marking rollup", () => {
  test("gives the banner, and the rule behind each part of it", async () => {
    const marks = ["U", "(S//REL TO USA, JPN, KOR//TLP:GREEN)", "C//REL TO USA, GBR, JPN"];
    const { code, stdout, stderr } = await marking("rollup", ...marks);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout.split("\n")).toEqual([
      "UNCLASSIFIED – EXERCISE",
      "",
      "banner        SECRET//REL TO USA, JPN//TLP:GREEN",
      "in exercises  [EXERCISE: S//REL TO USA, JPN//TLP:GREEN]",
      "",
      "- CAPCO §D.2: `SECRET` is the highest level of `UNCLASSIFIED`, `SECRET`, `CONFIDENTIAL`",
      "- CAPCO Table 3 row 21: what every REL TO list names: `REL TO USA, JPN`",
      "- CAPCO Table 3: unclassified portions without a release mark do not count for release",
      "- TLP 2.0: the label is `TLP:GREEN` throughout",
      "",
    ]);
  });

  test("--json gives banner and why", async () => {
    const { code, stdout } = await marking("rollup", "S//NF", "S//REL TO USA, JPN", "--json");
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      exercise: "UNCLASSIFIED – EXERCISE",
      banner: "SECRET//NOFORN",
      notional: "[EXERCISE: S//NF]",
      why: [
        "CAPCO §D.2: the level is `SECRET` throughout",
        "CAPCO Table 3 row 2: own nation only in a portion outweighs every other release mark: `NOFORN`",
      ],
    });
  });

  test("every issue of every mark is reported on standard error, and nothing rolled up", async () => {
    const { code, stdout, stderr } = await marking(
      "rollup",
      "SECRET//REL TO JPN, USA",
      "S//NF",
      "TLP: AMBER",
      "--json",
    );
    expect({ code, stdout }).toEqual({ code: 104, stdout: "" });
    expect(stderr.trimEnd().split("\n")).toEqual([
      "mark `SECRET//REL TO JPN, USA`: rel-to-order: `REL TO JPN, USA` is out of order; write `REL TO USA, JPN`",
      "mark `TLP: AMBER`: tlp-space: `TLP: AMBER` has spaces in it; write `TLP:AMBER`",
    ]);
  });

  test("marks of two nations' schemes have no common banner", async () => {
    const { code, stdout, stderr } = await marking("rollup", "SECRET//NOFORN", "極秘");
    expect({ code, stdout }).toEqual({ code: 104, stdout: "" });
    expect(stderr).toContain("labels of the schemes `JPN`, `USA` cannot be rolled up");
  });

  test("without marks the command says what it takes", async () => {
    const { code, stderr } = await marking("rollup");
    expect(code).toBe(104);
    expect(stderr).toContain("marks");
  });
});
