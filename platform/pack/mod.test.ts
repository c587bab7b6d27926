import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import type { Problem } from "../../domain/input.ts";
import { participantsIn } from "../../domain/pack/mod.ts";
import { loadPack } from "./mod.ts";
import { problemsOf, replaceOnce } from "./testing.ts";

const SHIPPED = join(import.meta.dirname, "../../packs/indo-pacific");
const root = mkdtempSync(join(tmpdir(), "sekisho-pack-"));
let dir = "";
let copies = 0;

beforeEach(() => {
  dir = join(root, String(copies++));
  cpSync(SHIPPED, dir, { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true }));

const edit = (name: string, from: string, to: string) => replaceOnce(join(dir, name), from, to);
const problems = () => problemsOf(() => loadPack(dir));

const only = (): Problem => {
  const found = problems();
  expect(found).toHaveLength(1);
  return found[0]!;
};

/** Made for exercises that people play, who are not to wait ten minutes for each other. */
const PLAYED = "maritime-cell";

describe("the shipped pack", () => {
  const loaded = loadPack(SHIPPED);
  const compared = loaded.pack.topologies.filter(({ id }) => id !== PLAYED);

  test("loads, with every organisation in every topology but for the two bodies that are proposed", () => {
    const { organisations, topologies } = loaded.pack;
    const absent = topologies.map(({ id }) => {
      const participants = new Set(participantsIn(loaded.pack, id));
      return [id, organisations.map((one) => one.id).filter((one) => !participants.has(one))];
    });
    const both = ["jp-isac-cc", "jp-cyber-intel"];
    expect(Object.fromEntries(absent)).toEqual({
      "asean-hub": both,
      bilateral: both,
      collective: both,
      "jp-cyber-intel": [],
      "jp-isac-cc": ["jp-cyber-intel"],
      [PLAYED]: both,
      "us-hub": both,
    });
    expect([...loaded.exercises.keys()].toSorted()).toEqual([
      "active-cyber-defence",
      "degraded",
      "hub-down",
      "us-cuts",
    ]);
  });

  test("is plain JSON", () => {
    expect(JSON.parse(JSON.stringify(loaded.pack))).toEqual(loaded.pack);
  });

  const linksOf = (id: string) =>
    loaded.pack.topologies.find((topology) => topology.id === id)!.links;

  test("differs between its topologies in links only: each has every link of the hub, and more", () => {
    const hub = linksOf("us-hub");
    const others = compared.filter(({ id }) => id !== "us-hub");
    for (const { links } of others) for (const link of hub) expect(links).toContainEqual(link);
    const more = others.map(({ id, links }) => [id, links.length - hub.length]);
    expect(Object.fromEntries(more)).toEqual({
      "asean-hub": 8,
      bilateral: 9,
      collective: 28,
      "jp-cyber-intel": 13,
      "jp-isac-cc": 9,
    });
  });

  test("links Japan bilaterally where an agreement is in force, and its partners not with each other", () => {
    const { organisations, agreements } = loaded.pack;
    const nationOf = (id: string) => organisations.find((one) => one.id === id)!.nation;
    const own = linksOf("bilateral").slice(linksOf("us-hub").length);
    const on = loaded.exercises.get("us-cuts")!.startOfExercise.slice(0, 10);
    const pairs = own.map(({ between }) => between.map(nationOf).toSorted());
    for (const [a, b] of pairs) {
      expect([a, b]).toContain("JPN");
      const agreement = agreements.find(
        ({ parties, inForce }) =>
          [a!, b!].every((nation) => parties.includes(nation)) &&
          inForce.from !== null &&
          inForce.from <= on,
      );
      expect(agreement, `${a}–${b}`).toBeDefined();
    }
    expect(new Set(pairs.flat())).toEqual(new Set(["JPN", "KOR", "GBR", "AUS", "CAN", "IND"]));
  });

  test("needs ten story minutes or more on every link, so that broker time stays out", () => {
    const minutes = compared.flatMap(({ links }) => links.map((link) => link.transmissionMinutes));
    expect(Math.min(...minutes)).toBeGreaterThanOrEqual(10);
  });

  test("sets exercises that people play aside, for whoever plays them", () => {
    expect(loaded.timelineFiles.map(({ name }) => name)).toEqual(["exercises/maritime-apt.yaml"]);
    expect(loaded.files.map(({ name }) => name)).not.toContain("exercises/maritime-apt.yaml");
  });

  test("says for every desk, agreement and fault where it comes from", () => {
    const sources = [
      ...loaded.pack.organisations.flatMap(({ desks }) => desks.map(({ source }) => source)),
      ...loaded.pack.agreements.map(({ source }) => source),
      ...[...loaded.exercises.values()].flatMap(({ faults }) => faults.map(({ source }) => source)),
    ];
    for (const source of sources) expect(source).not.toBe("");
  });
});

describe("a pack with mistakes", () => {
  test("five mistakes in five files are all reported, each where it stands", () => {
    const at = {
      key: edit(
        "schemes.yaml",
        "protection: classified, aliases: [Gokuhi]",
        "protecton: classified, aliases: [Gokuhi]",
      ),
      zone: edit("organisations.yaml", "timeZone: America/Chicago", "timeZone: America/Chicgo"),
      ceiling: edit(
        "agreements.yaml",
        "USA: TOP SECRET, JPN: 特定秘密(機密) }\n    levels",
        "USA: TOP SECRT, JPN: 特定秘密(機密) }\n    levels",
      ),
      spoke: edit(
        "topologies/us-hub.yaml",
        "[nsa, dod, us-op-energy, us-op-water]",
        "[nsa, dood, us-op-energy, us-op-water]",
      ),
      window: edit(
        "exercises/us-cuts.yaml",
        "startAt: { window: fault }",
        "startAt: { window: onset }",
      ),
    };
    expect(problems()).toEqual([
      {
        file: join(dir, "agreements.yaml"),
        line: at.ceiling.line,
        column: at.ceiling.column + "USA: ".length,
        message: "unknown level `TOP SECRT` of USA; did you mean `TOP SECRET`?",
      },
      {
        file: join(dir, "exercises/us-cuts.yaml"),
        line: at.window.line,
        column: at.window.column + "startAt: { window: ".length,
        message:
          "this exercise has no window `onset`; accepted: baseline, settling, fault, recovery",
      },
      {
        file: join(dir, "organisations.yaml"),
        line: at.zone.line,
        column: at.zone.column + "timeZone: ".length,
        message: "unknown time zone `America/Chicgo`; did you mean `America/Chicago`?",
      },
      {
        file: join(dir, "schemes.yaml"),
        ...at.key,
        message: "unknown key `protecton`; did you mean `protection`?",
      },
      {
        file: join(dir, "topologies/us-hub.yaml"),
        line: at.spoke.line,
        column: at.spoke.column + "[nsa, ".length,
        message: "unknown organisation `dood`; did you mean `dod`?",
      },
    ]);
  });

  test("a mark is checked although the schemes and communities have mistakes too", () => {
    edit("schemes.yaml", "name: 日本", "nam: 日本");
    edit("communities.yaml", "name: Four Eyes (ACGU)", "label: Four Eyes (ACGU)");
    edit("catalogue/japan.yaml", 'label: "特定秘密(機密)"', 'label: "特定秘密(機)"');
    expect(problems().map(({ message }) => message)).toEqual([
      expect.stringContaining("label `特定秘密(機)`: "),
      "missing `name`; expected text",
      "unknown key `label`; accepted: id, name, names, tetragraph, nations, organisations",
      "unknown key `nam`; did you mean `name`?",
    ]);
  });

  test("a mark that breaks a rule is named with the rule, at the mark", () => {
    const at = edit(
      "catalogue/japan.yaml",
      '"秘//REL TO USA, JPN", text: System compromise',
      '"秘//REL TO JPN, USA", text: System compromise',
    );
    const found = problems();
    expect(found.length).toBeGreaterThan(0);
    for (const problem of found) {
      expect(problem).toMatchObject({ file: join(dir, "catalogue/japan.yaml"), ...at });
      expect(problem.message).toContain("label `秘//REL TO JPN, USA`: ");
    }
  });

  test("a role named by TLP:RED must be of an organisation in the pack", () => {
    edit(
      "catalogue/japan.yaml",
      '"TLP:RED nisc/watch-officer", text: Invented',
      '"TLP:RED nics/watch-officer", text: Invented',
    );
    expect(only().message).toBe(
      "label `TLP:RED nics/watch-officer`: unknown organisation `nics`; did you mean `nisc`?",
    );
  });

  test("an empty mark is missing text, not public", () => {
    edit(
      "catalogue/japan.yaml",
      '"TLP:RED nisc/watch-officer", text: Invented',
      '"", text: Invented',
    );
    expect(only().message).toBe("nothing found; expected some text");
  });

  test("a name in a language that nobody translates into is reported, and a glossary's unknown word", () => {
    edit(
      "organisations.yaml",
      "names: { ja: 国家サイバー統括室 }",
      "names: { jp: 国家サイバー統括室 }",
    );
    edit("pack.yaml", "      automotive: 自動車", "      automotives: 自動車");
    expect(problems().map(({ message }) => message)).toEqual([
      "unknown key `jp`; did you mean `ja`?",
      "unknown sector `automotives`; did you mean `automotive`?",
    ]);
  });

  test("an organisation linked to itself is reported", () => {
    edit("topologies/us-hub.yaml", "between: [mod-jp, npa-jp]", "between: [mod-jp, mod-jp]");
    expect(only().message).toContain("`mod-jp` is linked to itself");
  });

  test.each(["0", "0.05"])("transmission in %s minutes leaves no time to wait by", (minutes) => {
    const at = edit(
      "topologies/us-hub.yaml",
      "hub: dod\n    transmissionMinutes: 10\n    spokes: [uscybercom",
      `hub: dod\n    transmissionMinutes: ${minutes}\n    spokes: [uscybercom`,
    );
    expect(only()).toMatchObject({ line: at.line + 1, column: 26 });
    expect(only().message).toMatch(/ found; expected minutes as a number, 0\.1 or more: /);
  });

  test("a pair linked twice is reported with the first line", () => {
    const first = edit("topologies/us-hub.yaml", "[nsa, uscybercom]", "[dod, mod-jp]");
    expect(first.line).toBeGreaterThan(0);
    expect(only().message).toMatch(/^link `dod – mod-jp` is already at .*us-hub\.yaml:\d+;/);
  });

  test("a topology that extends itself by way of another is reported, not followed for ever", () => {
    edit("topologies/us-hub.yaml", "stars:", "extends: collective\nstars:");
    expect(problems().map(({ message }) => message)).toEqual([
      expect.stringContaining("`collective` leads back to itself"),
      expect.stringContaining("`us-hub` leads back to itself"),
    ]);
  });

  test("an id that stands twice is reported with the first place", () => {
    const text = readFileSync(join(dir, "organisations.yaml"), "utf8").split("\n");
    const first = text.indexOf("  - id: asean-my") + 1;
    edit("organisations.yaml", "  - id: asean-id\n", "  - id: asean-my\n");
    const messages = problems().map(({ message }) => message);
    expect(messages).toContainEqual(
      `organisation \`asean-my\` is already at ${join(dir, "organisations.yaml")}:${first}; each may stand once`,
    );
  });

  test("an agreement cannot serve an organisation of a nation that is no party", () => {
    edit(
      "agreements.yaml",
      "organisations: [mod-jp, kr-mnd]",
      "organisations: [mod-jp, kr-mnd, dod]",
    );
    expect(only().message).toBe(
      "organisation `dod` is of USA, which is no party; accepted: organisations of JPN, KOR",
    );
  });

  test.each([
    [
      "attributes: { factor: 0.67 }",
      "attributes: { factor: 1.5 }",
      "`factor: 1.5`; a staffing fault takes `factor` from 0 to 1",
    ],
    [
      "attributes: { factor: 0.67 }",
      "attributes: { faktor: 0.67, factor: 0.5 }",
      "fault type staffing has no attribute `faktor`; did you mean `factor`?",
    ],
    ["target: cisa", "target: csia", "unknown organisation `csia`; did you mean `cisa`?"],
    ["type: staffing", "type: stafing", "unknown value `stafing`; did you mean `staffing`?"],
    [
      "name: recovery, incidents: false, lastsMinutes: 480",
      "name: recovery, incidents: false",
      "a window without incidents has no length of its own; expected `lastsMinutes`",
    ],
    ["perHour: 6", "perHour: six", "expected a number, found `six`"],
    [
      "2026-03-02T00:00:00Z",
      "2026-13-02T00:00:00Z",
      "`2026-13-02T00:00:00Z` cannot be used; expected a date and time such as 2026-03-02T00:00:00Z",
    ],
  ])("in an exercise, `%s` written as `%s` is reported", (from, to, message) => {
    edit("exercises/us-cuts.yaml", from, to);
    expect(only().message).toBe(message);
  });

  test("a fault at a desk that its target does not have is reported with the desks it has", () => {
    edit("exercises/us-cuts.yaml", "type: staffing", "type: office_closure");
    edit("exercises/us-cuts.yaml", "{ factor: 0.67 }", "{ desk: us-crt }");
    expect(only().message).toBe("`cisa` has no desk `us-crt`; did you mean `us-cert`?");
    edit("exercises/us-cuts.yaml", "us-crt", "translation");
    expect(problems()).toEqual([]);
  });

  test("a channel, and a window of the switches, that nobody knows are reported", () => {
    edit("exercises/us-cuts.yaml", "channels: []", "channels: [pubic]");
    edit("exercises/active-cyber-defence.yaml", "from: fault", "from: onset");
    expect(problems().map(({ message }) => message)).toEqual([
      "this exercise has no window `onset`; accepted: baseline, settling, fault, recovery",
      "unknown channel `pubic`; did you mean `public`?",
    ]);
  });

  test("an organisation at which nobody triages is reported", () => {
    const dod = (desk: string): string =>
      `compartments: [SI]\n    standIn: cisa\n    timeZone: America/New_York\n    desks:\n      - name: ${desk}\n`;
    edit("organisations.yaml", dod("watch"), dod("translation"));
    expect(only().message).toBe(
      "no desk triages; expected one besides disclosure review and translation",
    );
  });

  test("languages are of nations that the pack declares", () => {
    edit("pack.yaml", "  JPN: [Japanese]", "  JAP: [Japanese]");
    expect(only().message).toContain("unknown nation `JAP`");
  });

  test("a missing file is named with the files a pack has", () => {
    rmSync(join(dir, "agreements.yaml"));
    expect(only().message).toContain("missing file `agreements.yaml`");
  });

  test("a file of a misspelt name is reported and not silently left out", () => {
    writeFileSync(join(dir, "agrements.yaml"), "agreements: []\n");
    expect(only().message).toBe("unknown file `agrements.yaml`; did you mean `agreements.yaml`?");
  });

  test("a file that is not yaml is reported with line and column, beside mistakes elsewhere", () => {
    writeFileSync(join(dir, "pack.yaml"), "name: indo-pacific\nsectors: [energy\n");
    edit("communities.yaml", "tetragraph: ACGU", "tetragraph: acgu");
    const files = problems().map(({ file, line }) => [file, line]);
    expect(files).toContainEqual([join(dir, "pack.yaml"), expect.any(Number)]);
    expect(files.some(([file]) => file === join(dir, "communities.yaml"))).toBe(true);
  });

  test("a folder that is not there is named", () => {
    dir = join(root, "nowhere");
    expect(only().message).toBe(
      `no pack folder \`${dir}\`; expected a folder with pack.yaml in it`,
    );
  });
});

describe("the version of a pack", () => {
  const shipped = loadPack(SHIPPED);

  test("names the pack and twelve hexadecimal digits", () => {
    expect(shipped.pack.version).toMatch(/^indo-pacific@[0-9a-f]{12}$/);
  });

  test("stays when comments, spaces or the order of keys change", () => {
    edit("pack.yaml", "name: indo-pacific\n", "# another comment\n\n");
    const text = readFileSync(join(dir, "pack.yaml"), "utf8");
    writeFileSync(join(dir, "pack.yaml"), `${text}\nname:   "indo-pacific"\n`);
    const { pack, digest } = loadPack(dir);
    expect([pack.version, digest]).toEqual([shipped.pack.version, shipped.digest]);
  });

  test("changes with a name in another language, which decisions and reports are read by", () => {
    edit("organisations.yaml", "names: { ja: 警察庁 }", "names: { ja: 警視庁 }");
    expect(loadPack(dir).pack.version).not.toBe(shipped.pack.version);
  });

  test("changes when one ceiling does", () => {
    edit(
      "agreements.yaml",
      "ceiling: { USA: TOP SECRET, JPN: 特定秘密(機密) }",
      "ceiling: { USA: SECRET, JPN: 特定秘密 }",
    );
    expect(loadPack(dir).pack.version).not.toBe(shipped.pack.version);
  });

  test("stays when the catalogue does, but the digest of everything changes", () => {
    edit(
      "catalogue/japan.yaml",
      "text: Assessed within Japan only.",
      "text: Assessed in Japan only.",
    );
    const { pack, digest } = loadPack(dir);
    expect(pack.version).toBe(shipped.pack.version);
    expect(digest).not.toBe(shipped.digest);
  });
});

describe("the rules' unit tests beside a pack", () => {
  const write = (name: string, text: string): string => {
    mkdirSync(join(dir, "tests"), { recursive: true });
    writeFileSync(join(dir, "tests", name), text);
    return join(dir, "tests", name);
  };

  test("are read with positions and change neither version nor digest", () => {
    const path = write("orcon.yaml", "tests:\n  - name: one\n");
    const { pack, digest, testFiles } = loadPack(dir);
    const shipped = loadPack(SHIPPED);
    expect([pack.version, digest]).toEqual([shipped.pack.version, shipped.digest]);
    const added = testFiles.find(({ shown }) => shown === path)!;
    expect(added.value).toEqual({ tests: [{ name: "one" }] });
    expect(added.locate(["tests", 0, "name"], "value")).toEqual({ line: 2, column: 11 });
  });

  test("are reported when they are not yaml", () => {
    const path = write("orcon.yaml", "tests: [\n");
    expect(only()).toMatchObject({ file: path, message: expect.stringContaining("not readable") });
  });

  test("stand in that folder itself and end in .yaml", () => {
    write("orcon.yml", "tests: []\n");
    expect(only().message).toContain("unknown file `tests/orcon.yml`");
  });
});
