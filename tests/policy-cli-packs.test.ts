/** The rules asked on the command line about packs: matrices of incidents, and differences. */
import { cpSync, globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { sekisho } from "./support/cli.ts";
import { SIX, variant } from "./support/packs.ts";
import { BANNER, day, json, policy, root, scratch } from "./support/policy.ts";

describe("matrix", () => {
  interface Row {
    readonly incident: string;
    readonly originator: string;
    readonly portions: number;
    readonly organisations: readonly {
      org: string;
      view: string;
      permitted: number[];
      codes: string[];
    }[];
  }
  const six = ["--pack", SIX, ...day];
  const file = join(scratch, "incidents.jsonl");

  test("has a row per incident of the catalogue and a cell per other organisation", async () => {
    const { incidents } = await json<{ incidents: Row[] }>("matrix", ...six);
    expect(incidents.length).toBeGreaterThan(5);
    expect(incidents.every(({ organisations }) => organisations.length === 5)).toBe(true);
    const views = new Set(incidents.flatMap((row) => row.organisations.map(({ view }) => view)));
    expect([...views]).toEqual(expect.arrayContaining(["full", "redacted"]));
  });

  test("shows the incidents that are named, in columns that stand below their names", async () => {
    const { code, stdout } = await policy("matrix", "six-03", ...six);
    expect(code).toBe(0);
    const lines = stdout.trimEnd().split("\n");
    expect(lines[0]).toBe(BANNER);
    expect(stdout).toContain("# full   + redacted   - denied   . not addressed   @ originator");
    const last = lines.at(-1)!;
    const place = last.indexOf("@");
    const name = lines
      .slice(4, -1)
      .map((line) => line[place] ?? " ")
      .join("")
      .trim();
    expect(last).toMatch(/^six-03 /);
    expect(name).toBe("dod");
  });

  test("takes files as the import prints them, a line each or as one document", async () => {
    const incident = { ...example(), key: "from-a-file" };
    writeFileSync(
      file,
      `${JSON.stringify(incident)}\n\n${JSON.stringify({ ...incident, key: "two" })}\n`,
    );
    const whole = join(scratch, "incidents.json");
    writeFileSync(
      whole,
      JSON.stringify({ banner: BANNER, incidents: [incident], refused: [] }, null, 2),
    );
    const { incidents } = await json<{ incidents: Row[] }>("matrix", file, whole, "six-03", ...six);
    expect(incidents.map((row) => row.incident)).toEqual([
      "from-a-file",
      "two",
      "from-a-file",
      "six-03",
    ]);
    const nisc = incidents[0]?.organisations.find(({ org }) => org === "nisc");
    expect(nisc).toEqual({ org: "nisc", view: "full", permitted: [0], codes: [] });
  });

  test("incidents without addressees go to the originator's neighbours in a topology", async () => {
    const amber = example();
    amber.portions[0]!.label.tlp = "AMBER";
    writeFileSync(file, JSON.stringify(amber));
    const viewed = async (...more: string[]) => {
      const { incidents } = await json<{ incidents: Row[] }>("matrix", file, ...six, ...more);
      return incidents[0]?.organisations
        .filter(({ view }) => view === "full")
        .map(({ org }) => org);
    };
    expect(await viewed()).toContain("isac-jp-power");
    expect(await viewed("--topology", "hub")).not.toContain("isac-jp-power");
  });

  test("names every mistake of every name and file, with its place", async () => {
    const wrong = { ...example(), originator: "cisaa", sectors: ["enrgy"], severty: "high" };
    const unmarked = example();
    unmarked.portions[0]!.label.tlp = null;
    const text = [wrong, { ...example(), originator: "cisaa" }, unmarked].map((one) =>
      JSON.stringify(one),
    );
    writeFileSync(file, `${text.join("\n")}\n{ "key": \n`);
    const named = ["matrix", file, "six-99", ...six, "--topology", "hubb", "--at", "soon"];
    const { code, stdout, stderr } = await policy(...named);
    expect({ code, stdout }).toEqual({ code: 104, stdout: "" });
    expect(stderr).toMatch(
      /incidents\.jsonl:1:\d+: unknown key `severty`; did you mean `severity`\?/,
    );
    expect(stderr).toMatch(
      /incidents\.jsonl:2:\d+: `cisaa` is no organisation of this pack; did you mean `cisa`\?/,
    );
    expect(stderr).toMatch(/incidents\.jsonl:3:\d+: nothing says who may have it/);
    expect(stderr).toMatch(/incidents\.jsonl:4:\d+: /);
    expect(stderr).toContain(
      "`six-99` is neither an incident of the catalogue nor a file; did you mean `six-09`?",
    );
    expect(stderr).toContain("--topology `hubb` is no topology of this pack; did you mean `hub`?");
    expect(stderr).toContain("--at `soon` is no day of the calendar");
  });
});

describe("diff", () => {
  const changed = join(scratch, "changed");

  interface Differs {
    readonly before: string;
    readonly after: string;
    readonly incidents: readonly { organisation: string; gains: number[]; loses: number[] }[];
    readonly classesCompared: number;
    readonly classes: readonly {
      effect: string;
      organisation: string;
      through: { code: string }[];
    }[];
    readonly onlyInOne: readonly unknown[];
  }

  test("says who loses which incidents and classes, and through which rule", async () => {
    variant(changed, [
      ["agreements.yaml", "organisations: [cisa, dod, nisc]", "organisations: [cisa, nisc]"],
    ]);
    const found = await json<Differs>("diff", SIX, changed, ...day);
    expect(found.before).not.toBe(found.after);
    expect(found.incidents.length).toBeGreaterThan(0);
    expect(found.incidents.every(({ organisation }) => organisation === "nisc")).toBe(true);
    expect(new Set(found.classes.map((row) => `${row.organisation} ${row.effect}`))).toEqual(
      new Set(["nisc loses", "dod loses"]),
    );
    expect(
      new Set(found.classes.flatMap(({ through }) => through.map(({ code }) => code))),
    ).toEqual(new Set(["organisation-not-served"]));
    expect(found.classesCompared).toBeGreaterThan(1_000);
    const { stdout } = await policy("diff", SIX, changed, ...day);
    const words = stdout.replaceAll(/\s+/g, " ");
    expect(words).toContain(
      "six-03 from dod: nisc: full → redacted, loses portion 5, through agreement (organisation-not-served, jp-us)",
    );
    expect(words).toContain(
      "24 classes lost; denied now: agreement (organisation-not-served, jp-us); permitted before under jp-us",
    );
    expect(stdout).toMatch(/^ {4}nisc loses \d+ classes of USA SECRET from dod$/m);
    expect(stdout).toMatch(/^ {4}dod loses \d+ classes of JPN 極秘 from nisc$/m);
  });

  test("only counts what one of the packs does not have", async () => {
    const renamed = join(scratch, "renamed");
    cpSync(SIX, renamed, { recursive: true });
    for (const name of globSync("**/*.yaml", { cwd: renamed })) {
      const text = readFileSync(join(renamed, name), "utf8");
      writeFileSync(join(renamed, name), text.replaceAll("asean-sg", "asean-my"));
    }
    const found = await json<Differs>("diff", SIX, renamed, ...day);
    expect(found.classes).toEqual([]);
    expect(found.onlyInOne).toContainEqual({
      kind: "organisation",
      name: "asean-my",
      in: "after",
      as: "recipient",
      classes: 138,
    });
    const { stdout } = await policy("diff", SIX, renamed, ...day);
    expect(stdout).toMatch(
      /^ {2}organisation asean-sg is gone: 50 classes permitted from it, 138 classes permitted to it$/m,
    );
    expect(stdout).toMatch(/^ {2}organisation asean-my is new: /m);
  });

  test("finds no difference between a pack and itself", async () => {
    const found = await json<Differs>("diff", SIX, SIX, ...day);
    expect(found).toMatchObject({ incidents: [], classes: [], onlyInOne: [] });
    const { code, stdout } = await policy("diff", SIX, SIX, ...day);
    expect(code).toBe(0);
    expect(stdout).toContain("Catalogue: no organisation sees more or less of any incident.");
    expect(stdout).toMatch(/Label classes: none of [\d,]+ classes changes\./);
  });

  test("names every mistake of both packs", async () => {
    const { code, stderr } = await policy(
      "diff",
      "nowhere",
      join(scratch, "nor-here"),
      "--at",
      "x",
    );
    expect(code).toBe(104);
    expect(stderr.trimEnd().split("\n")).toHaveLength(3);
  });
});

function example() {
  const lists = {
    compartments: [] as string[],
    controls: [] as string[],
    releasableTo: [] as string[],
    displayOnlyTo: [] as string[],
    foreignSources: [] as string[],
    jointOwners: [] as string[],
    cuiCategories: [] as string[],
    tlpNamed: [] as string[],
    caveats: [] as string[],
  };
  const label = {
    scheme: "",
    level: "",
    ...lists,
    tlp: "CLEAR" as string | null,
    tlpCommunity: "",
    pap: null,
  };
  return {
    key: "example",
    originator: "cisa",
    sectors: ["energy"],
    informationKind: "cyber",
    severity: "high",
    addressees: [] as string[],
    portions: [{ kind: "title", label, text: "Invented", fields: {} }],
    overlaid: false,
  };
}

describe("a shipped pack that is named", () => {
  const findings = async (asked: ReturnType<typeof sekisho>) => {
    const { stdout } = await asked;
    const { findings: all } = JSON.parse(stdout) as { findings: { file: string }[] };
    expect(all.length).toBeGreaterThan(0);
    return new Set(all.map(({ file }) => file.split("/indo-pacific/")[0]));
  };

  test("is shown from where the question is asked when it lies below, and whole when not", async () => {
    const check = ["check", "indo-pacific", "--json", ...day] as const;
    expect(await findings(sekisho("policy", ...check))).toEqual(new Set(["packs"]));
    expect(await findings(policy(...check))).toEqual(new Set([join(root, "packs")]));
  });
});
