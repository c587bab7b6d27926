import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import type { Agreement } from "../../domain/pack/mod.ts";
import { loadPack } from "./mod.ts";
import { problemsOf, replaceOnce } from "./testing.ts";

const SHIPPED = join(import.meta.dirname, "../../packs/indo-pacific");
const shipped = loadPack(SHIPPED);
const root = mkdtempSync(join(tmpdir(), "sekisho-extends-"));
const base = join(root, "base");
const dir = join(root, "mine");

beforeEach(() => {
  for (const old of [base, dir]) rmSync(old, { recursive: true, force: true });
  cpSync(SHIPPED, base, { recursive: true });
  write("pack.yaml", "name: mine\nextends: ../base\n");
});
afterAll(() => rmSync(root, { recursive: true }));

function write(name: string, text: string, into = dir): string {
  const path = join(into, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}

const problems = () => problemsOf(() => loadPack(dir));
const messages = () => problems().map(({ message }) => message);
const only = () => {
  const found = problems();
  expect(found).toHaveLength(1);
  return found[0]!;
};

const AGREEMENT = `  - id: ID
    name: Another
    parties: [JPN, KOR]
    kinds: [defence]
    organisations: [mod-jp, kr-mnd]
    ceiling: { JPN: 秘, KOR: Ⅲ급 }
    levels:
      - { JPN: 秘, KOR: Ⅲ급 }
    inForce: { from: null, until: null }
    source: assumed
`;
const agreement = (id: string): string => AGREEMENT.replace("ID", id);
const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);

describe("a pack that extends another", () => {
  test("needs a name and nothing more, and is the other under that name", () => {
    const { pack, catalogue, exercises } = loadPack(dir);
    const { version, ...content } = pack;
    const { version: _, ...others } = shipped.pack;
    expect(content).toEqual({ ...others, name: "mine" });
    expect(version).toMatch(/^mine@[0-9a-f]{12}$/);
    expect([catalogue, exercises]).toEqual([shipped.catalogue, shipped.exercises]);
  });

  test("may name it by an absolute path", () => {
    const relative = loadPack(dir).digest;
    write("pack.yaml", `name: mine\nextends: ${base}\n`);
    expect(loadPack(dir).digest).toBe(relative);
  });

  test("has a name of its own", () => {
    write("pack.yaml", "extends: ../base\n");
    expect(only()).toMatchObject({
      file: join(dir, "pack.yaml"),
      message: "missing `name`; expected text",
    });
  });

  test("replaces an entry of the same id in its place, and adds the others at the end", () => {
    write("agreements.yaml", `agreements:\n${agreement("new")}${agreement("jp-kr-gsomia")}`);
    const { agreements } = loadPack(dir).pack;
    expect(ids(agreements)).toEqual([...ids(shipped.pack.agreements), "new"]);
    const named = agreements.filter(({ name }) => name === "Another");
    expect(ids(named)).toEqual(["jp-kr-gsomia", "new"]);
  });

  test("replaces the scheme of a nation whole", () => {
    const level = "{ name: MỘT, portion: M, rank: 3, protection: classified }";
    write("schemes.yaml", `schemes:\n  - { nation: VNM, name: One, levels: [${level}] }\n`);
    const { schemes } = loadPack(dir).pack;
    expect(schemes.map(({ nation }) => nation)).toEqual(
      shipped.pack.schemes.map(({ nation }) => nation),
    );
    expect(schemes.find(({ nation }) => nation === "VNM")!.levels).toHaveLength(1);
  });

  test("adds nations, sectors and kinds of information, and replaces the default community", () => {
    write(
      "pack.yaml",
      "name: mine\nextends: ../base\ndefaultCommunity: quad\nnations: { BRA: Brazil, KOR: South Korea }\nsectors: [space, energy]\ninformationKinds: [trade]\n",
    );
    const { pack } = loadPack(dir);
    expect(pack.nations).toEqual({ ...shipped.pack.nations, BRA: "Brazil", KOR: "South Korea" });
    expect(pack.sectors).toEqual([...shipped.pack.sectors, "space"]);
    expect(pack.informationKinds).toEqual([...shipped.pack.informationKinds, "trade"]);
    expect(pack.defaultCommunity).toBe("quad");
  });

  test("adds triage profiles to those it inherits", () => {
    const severities = ["critical", "high", "medium", "low"].map(
      (severity) => `    ${severity}: { medianMinutes: 5, sigma: 0.1 }\n`,
    );
    write(
      "organisations.yaml",
      `triageProfiles:\n  swift:\n    source: assumed\n${severities.join("")}organisations:\n` +
        "  - id: jp-op-space\n    name: Invented operator\n    nation: JPN\n    kind: operator\n    sectors: [communications]\n" +
        "    clearance: none\n    standIn: isac\n    timeZone: Asia/Tokyo\n    desks:\n" +
        '      - { name: watch, sectors: ["*"], triage: swift, source: assumed, shifts: [{ from: "00:00", to: "24:00", analysts: 1 }] }\n',
    );
    const { organisations } = loadPack(dir).pack;
    expect(ids(organisations)).toEqual([...ids(shipped.pack.organisations), "jp-op-space"]);
    expect(organisations.at(-1)!.desks[0]!.triage.high.medianMinutes).toBe(5);
  });

  test("takes entries out with `remove`, and every rule of aggregation if it says so", () => {
    const rules = ids(shipped.pack.aggregations!);
    write("agreements.yaml", "remove: [jp-ph-isa, fvey]\n");
    write("aggregations.yaml", `remove: [${rules.join(", ")}]\n`);
    const { pack } = loadPack(dir);
    const kept = (one: Agreement) => !["jp-ph-isa", "fvey"].includes(one.id);
    expect(pack.agreements).toEqual(shipped.pack.agreements.filter(kept));
    expect("aggregations" in pack).toBe(false);
  });

  test("says which entry it cannot remove, and that a list stays which needs entries", () => {
    const path = write("agreements.yaml", "remove:\n  - jp-ph-isa\n  - jp-ph-ias\n");
    expect(only()).toEqual({
      file: path,
      line: 3,
      column: 5,
      message: "the extended pack has no `jp-ph-ias` to remove; did you mean `jp-ph-isa`?",
    });
    write("agreements.yaml", `remove: [${ids(shipped.pack.agreements).join(", ")}]\n`);
    expect(only().message).toBe("nothing found; expected at least one entry");
  });

  test("replaces topologies, exercises and catalogues of the same file name, and adds others", () => {
    const links = "links:\n  - { between: [cisa, nisc], transmissionMinutes: 10 }\n";
    write("topologies/us-hub.yaml", `name: Small\ndescription: One link.\n${links}`);
    write("topologies/pair.yaml", `name: Pair\ndescription: One link.\nextends: us-hub\n`);
    const incidents =
      'incidents:\n  - { key: one, originator: cisa, sectors: [energy], informationKind: cyber, severity: low, portions: [{ kind: title, label: "TLP:CLEAR", text: One }] }\n';
    write("catalogue/japan.yaml", incidents);
    const { pack, catalogue } = loadPack(dir);
    expect(ids(pack.topologies).toSorted()).toEqual(
      [...ids(shipped.pack.topologies), "pair"].toSorted(),
    );
    expect(pack.topologies.find(({ id }) => id === "pair")!.links).toHaveLength(1);
    expect(catalogue.map(({ key }) => key)).toContain("one");
    expect(catalogue.some(({ key }) => key.startsWith("jp-"))).toBe(false);
  });

  test("does not inherit the unit tests of the rules", () => {
    write("tests/base.yaml", "tests: []\n", base);
    const own = write("tests/own.yaml", "tests: []\n");
    expect(loadPack(dir).testFiles.map(({ shown }) => shown)).toEqual([own]);
  });

  test("may extend one that extends another", () => {
    const middle = join(root, "middle");
    write("pack.yaml", "name: middle\nextends: ../base\nsectors: [space]\n", middle);
    write("agreements.yaml", `agreements:\n${agreement("first")}${agreement("second")}`, middle);
    write("pack.yaml", "name: mine\nextends: ../middle\n");
    write("agreements.yaml", "remove: [first, jp-ph-isa]\n");
    const { pack } = loadPack(dir);
    expect(pack.sectors.at(-1)).toBe("space");
    const expected = ids(shipped.pack.agreements).filter((id) => id !== "jp-ph-isa");
    expect(ids(pack.agreements)).toEqual([...expected, "second"]);
    replaceOnce(
      join(middle, "agreements.yaml"),
      agreement("second"),
      agreement("second").replace("kr-mnd", "kr-mdn"),
    );
    const lowest = replaceOnce(
      join(base, "agreements.yaml"),
      "organisations: [mod-jp, kr-mnd]",
      "organisations: [mod-jp, kr-mnt]",
    );
    expect(problems().map(({ file, line }) => [file, line])).toEqual([
      [join(base, "agreements.yaml"), lowest.line],
      [join(middle, "agreements.yaml"), 16],
    ]);
  });
});

describe("mistakes in a pack that extends another", () => {
  test("are reported in the file and line where each really stands", () => {
    const inBase = replaceOnce(
      join(base, "agreements.yaml"),
      "organisations: [mod-jp, kr-mnd]",
      "organisations: [mod-jp, kr-mdn]",
    );
    const zone = replaceOnce(
      join(base, "organisations.yaml"),
      "timeZone: America/Chicago",
      "timeZone: America/Chicgo",
    );
    const own = write(
      "agreements.yaml",
      `agreements:\n${agreement("new").replace("[mod-jp, kr-mnd]", "[mod-jp, kr-mnt]")}`,
    );
    const pack = write(
      "pack.yaml",
      "name: mine\nextends: ../base\nsectrs: [space]\nsectors: [Space]\n",
    );
    const found = problems().map(({ file, line, column, message }) => [
      file,
      line,
      column,
      message,
    ]);
    expect(found).toEqual([
      [
        join(base, "agreements.yaml"),
        inBase.line,
        inBase.column + "organisations: [mod-jp, ".length,
        "unknown organisation `kr-mdn`; did you mean `kr-mnd`?",
      ],
      [
        join(base, "organisations.yaml"),
        zone.line,
        zone.column + "timeZone: ".length,
        "unknown time zone `America/Chicgo`; did you mean `America/Chicago`?",
      ],
      [own, 6, 29, "unknown organisation `kr-mnt`; did you mean `kr-mnd`?"],
      [pack, 3, 1, "unknown key `sectrs`; did you mean `sectors`?"],
      [
        pack,
        4,
        11,
        "`Space` cannot be used; expected lower-case letters, digits and single hyphens, beginning with a letter",
      ],
    ]);
  });

  test("name the other file where a name stands twice", () => {
    const text =
      "communities:\n  - { id: four, name: Four, tetragraph: FVEY, organisations: [cisa] }\n";
    const path = write("communities.yaml", text);
    const { file, message } = only();
    expect(file).toBe(path);
    expect(message).toMatch(
      /^tetragraph `FVEY` is already at .*base\/communities\.yaml:\d+; each may stand once$/,
    );
  });

  test("include what a removal leaves without meaning", () => {
    write("communities.yaml", "remove: [asean-japan]\n");
    expect(messages()).toContainEqual(expect.stringContaining("asean-japan"));
    expect(new Set(problems().map(({ file }) => file))).toEqual(
      new Set([join(base, "catalogue/partners.yaml")]),
    );
  });

  test("in a file that cannot be read do not hide those elsewhere", () => {
    const own = write("agreements.yaml", "agreements: [\n");
    replaceOnce(
      join(base, "organisations.yaml"),
      "timeZone: America/Chicago",
      "timeZone: America/Chicgo",
    );
    expect(problems().map(({ file }) => file)).toEqual([join(base, "organisations.yaml"), own]);
  });

  test("in its pack.yaml do not make every other file missing", () => {
    const path = write("pack.yaml", "name: mine\nextends: [\n");
    expect(problems().map(({ file, message }) => [file, message])).toEqual([
      [path, expect.stringContaining("not readable as yaml")],
    ]);
  });

  test.each([
    ["extends: ../bas\n", /^no pack at `\.\.\/bas`, which is .*bas; did you mean `\.\.\/base`\?$/],
    ["extends: ../mine\n", /^`\.\.\/mine` leads back to itself/],
    ["extends: 3\n", /^expected the folder of another pack, such as `\.\.\/indo-pacific`$/],
    ['extends: ""\n', /^expected the folder of another pack/],
  ])("in `%s` are one clear error", (line, message) => {
    write("pack.yaml", `name: mine\n${line}`);
    const found = only();
    expect(found).toMatchObject({ file: join(dir, "pack.yaml"), line: 2, column: 10 });
    expect(found.message).toMatch(message);
  });

  test("in an absolute path are told as it is written, with its neighbours in the same form", () => {
    write("pack.yaml", `name: mine\nextends: ${join(root, "bas")}\n`);
    expect(only().message).toBe(
      `no pack at \`${join(root, "bas")}\`, which is ${join(root, "bas")}; did you mean \`${base}\`?`,
    );
  });

  test("a cycle by way of another pack is reported where it closes", () => {
    write("pack.yaml", "name: base\nextends: ../mine\n", base);
    expect(only()).toMatchObject({
      file: join(base, "pack.yaml"),
      line: 2,
      message: "`../mine` leads back to itself; a pack may extend one that does not extend it",
    });
  });
});
