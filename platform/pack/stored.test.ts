import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { Pack } from "../../domain/pack/mod.ts";
import { readPackJson } from "../../domain/pack/mod.ts";
import { loadPack, loadRules, parsePack } from "./mod.ts";
import { problemsOf } from "./testing.ts";
import { packVersion } from "./version.ts";

const { pack } = loadPack(join(import.meta.dirname, "../../packs/indo-pacific"));
const SHOWN = "PACK current";

type Json = Record<string, unknown>;
type Step = string | number;

const copy = (): Json => structuredClone(pack) as unknown as Json;

const at = (value: unknown, path: readonly Step[]): unknown =>
  path.reduce<unknown>((inner, step) => (inner as Json)[step], value);

function changed(path: readonly Step[], to: unknown): Json {
  const json = copy();
  (at(json, path.slice(0, -1)) as Json)[path.at(-1)!] = to;
  return json;
}

/** Places of problems and what they say, for a stored pack with a version that fits it. */
function complaints(json: Json): string[] {
  const { version: _, ...content } = json;
  const text = JSON.stringify({ ...content, version: packVersion(content as unknown as Pack) });
  return problemsOf(() => parsePack(text, SHOWN)).map(({ file, message }) => `${file}: ${message}`);
}

const index = (list: readonly { readonly id: string }[], id: string): number =>
  list.findIndex((one) => one.id === id);
const CISA = index(pack.organisations, "cisa");
const GSOMIA = index(pack.agreements, "jp-us-gsomia");
const FVEY = index(pack.communities, "fvey");
const RULE = index(pack.aggregations!, "victim-with-indicator");
const JPN = pack.schemes.findIndex(({ nation }) => nation === "JPN");

describe("a stored pack", () => {
  test("comes back as it was", () => {
    expect(parsePack(JSON.stringify(pack))).toEqual(pack);
  });

  test("comes back as it was without rules of aggregation too", () => {
    const { aggregations: _, version: _version, ...content } = pack;
    const without = { ...content, version: packVersion(content) };
    const read = parsePack(JSON.stringify(without));
    expect(read).toEqual(without);
    expect("aggregations" in read).toBe(false);
  });

  test.each<[readonly Step[], unknown, string]>([
    [["name"], "Indo Pacific", "name: `Indo Pacific` cannot be used; expected lower-case letters"],
    [
      ["defaultCommunity"],
      "cyber-defense",
      "defaultCommunity: unknown community `cyber-defense`; did you mean `cyber-defence`?",
    ],
    [
      ["sectors", 1],
      pack.sectors[0],
      "sectors.1: sector `automotive` is already at PACK current: sectors.0; each may stand once",
    ],
    [["nations"], {}, "nations: a map cannot be used; expected at least one entry"],
    [
      ["agreements", GSOMIA, "levels", 0],
      {},
      `agreements.${GSOMIA}.levels.0: an empty row says nothing`,
    ],
    [
      ["schemes", JPN, "levels", 0, "portion"],
      "秘",
      "portion mark `秘` is already at PACK current: schemes.",
    ],
    [
      ["nations", "Jp"],
      "Japan",
      "nations.Jp: key `Jp` cannot be used; expected a trigraph in capitals, or NATO",
    ],
    [["schemes", JPN, "nation"], "USA", "scheme of nation `USA` is already at"],
    [
      ["schemes", JPN, "levels", 0, "rank"],
      5,
      "levels.0.rank: `5` found; expected a rank from 0 to 4",
    ],
    [
      ["schemes", JPN, "levels", 0, "protection"],
      "clasified",
      "unknown value `clasified`; did you mean `classified`?",
    ],
    [
      ["organisations", CISA, "id"],
      "nisc",
      `organisation \`nisc\` is already at ${SHOWN}: organisations.`,
    ],
    [
      ["organisations", CISA, "clearance"],
      "TOP SECRT",
      `organisations.${CISA}.clearance: unknown level \`TOP SECRT\` of USA; did you mean \`TOP SECRET\`?`,
    ],
    [
      ["organisations", CISA, "timeZone"],
      "America/NewYork",
      `organisations.${CISA}.timeZone: unknown time zone`,
    ],
    [
      ["organisations", CISA, "clients", 0],
      "cisa",
      `organisations.${CISA}.clients.0: \`cisa\` is its own client`,
    ],
    [
      ["organisations", CISA, "desks", 0, "sectors"],
      ["energi"],
      "desks.0.sectors.0: unknown sector `energi`; did you mean `energy`?",
    ],
    [
      ["organisations", CISA, "desks", 0, "shifts", 0, "fromMinutes"],
      1441,
      "shifts.0.fromMinutes: `1441` found; expected a minute of the day, 0 to 1440",
    ],
    [
      ["organisations", CISA, "desks", 0, "triage"],
      "hub-intake",
      "desks.0.triage: expected a map of keys and values, found `hub-intake`",
    ],
    [
      ["organisations", CISA, "desks", 0, "triage", "high", "medianMinutes"],
      "50",
      "medianMinutes: expected a number, found `50`",
    ],
    [["communities", FVEY, "tetragraph"], "ACGU", "tetragraph `ACGU` is already at"],
    [
      ["communities", FVEY, "nations", 0],
      "AUT",
      `communities.${FVEY}.nations.0: unknown nation \`AUT\`; did you mean \`AUS\`?`,
    ],
    [
      ["agreements", GSOMIA, "organisations", 1],
      "nsaa",
      `agreements.${GSOMIA}.organisations.1: unknown organisation \`nsaa\`; did you mean \`nsa\`?`,
    ],
    [
      ["agreements", GSOMIA, "organisations", 1],
      "kr-mnd",
      "organisation `kr-mnd` is of KOR, which is no party",
    ],
    [
      ["agreements", GSOMIA, "ceiling"],
      { USA: "SECRET" },
      `agreements.${GSOMIA}.ceiling: no ceiling for \`JPN\``,
    ],
    [
      ["agreements", GSOMIA, "levels", 0, "JPN"],
      "極密",
      `agreements.${GSOMIA}.levels.0.JPN: unknown level \`極密\` of JPN`,
    ],
    [
      ["agreements", GSOMIA, "levels", 0],
      { USA: "SECRET" },
      `agreements.${GSOMIA}.levels.0: a row with \`USA\` alone`,
    ],
    [
      ["agreements", GSOMIA, "inForce", "from"],
      "2007-13-10",
      "inForce.from: `2007-13-10` cannot be used; expected a date",
    ],
    [
      ["aggregations", RULE, "kinds", 0],
      "victims",
      "kinds.0: unknown value `victims`; did you mean `victim`?",
    ],
    [
      ["aggregations", RULE, "raise", "*"],
      "TLP:AMBER",
      "raise.*: expected a map of keys and values, found `TLP:AMBER`",
    ],
    [
      ["aggregations", RULE, "raise", "CAN", "level"],
      "PROTECTED C",
      `aggregations.${RULE}.raise.CAN: this label:`,
    ],
    [["aggregations", RULE, "raise", "CAN", "scheme"], "GBR", "raise.CAN: this label"],
    [
      ["aggregations", RULE, "raise", "CAN", "releasableTo"],
      ["USA"],
      `aggregations.${RULE}.raise.CAN: this label:`,
    ],
    [
      ["topologies", 0, "links", 0, "between", 0],
      "csia",
      "topologies.0.links.0.between.0: unknown organisation `csia`; did you mean `cisa`?",
    ],
    [["topologies", 0, "links", 0, "between"], ["cisa"], "topologies.0.links.0.between"],
    [
      ["topologies", 0, "links", 0, "between"],
      ["nisc", "nisc"],
      "topologies.0.links.0: `nisc` is linked to itself",
    ],
    [
      ["topologies", 0, "links", 1],
      pack.topologies[0]!.links[0],
      `is already at ${SHOWN}: topologies.0.links.0; each pair may stand once`,
    ],
    [
      ["topologies", 0, "links", 0, "transmissionMinutes"],
      -1,
      "topologies.0.links.0.transmissionMinutes",
    ],
    [
      ["topologies", 1, "id"],
      pack.topologies[0]!.id,
      `topologies.1.id: topology \`${pack.topologies[0]!.id}\` is already at ${SHOWN}: topologies.0.id`,
    ],
  ])("with %j made %j is refused at its place", (path, to, message) => {
    const found = complaints(changed(path, to));
    expect(found.join("\n")).toContain(message);
    for (const one of found) expect(one.startsWith(`${SHOWN}: `)).toBe(true);
  });

  test("with several mistakes is refused with all of them", () => {
    const json = changed(["defaultCommunity"], "nobody");
    (at(json, ["agreements", GSOMIA]) as Json)["ceilings"] = {};
    (at(json, ["organisations", CISA]) as Json)["timeZone"] = "Atlantis";
    const places = complaints(json).map((one) => one.split(": ")[1]);
    expect(new Set(places)).toEqual(
      new Set([
        `agreements.${GSOMIA}.ceilings`,
        "defaultCommunity",
        `organisations.${CISA}.timeZone`,
      ]),
    );
  });

  test.each([
    ["{", "not readable as json"],
    ["null", "expected a map of keys and values"],
    ["[]", "expected a map of keys and values, found a list"],
    ['"indo-pacific"', "expected a map of keys and values, found `indo-pacific`"],
    ["{}", "missing `organisations`; expected a list"],
  ])("cannot be `%s`", (text, message) => {
    const found = problemsOf(() => parsePack(text, SHOWN));
    expect(found.map((one) => one.message).join("\n")).toContain(message);
  });
});

describe("the version of a stored pack", () => {
  const stored = (json: Json) => problemsOf(() => parsePack(JSON.stringify(json), SHOWN));

  test("must be that of its content", () => {
    const { version: _, ...content } = changed(["agreements", GSOMIA, "onward"], ["defence"]);
    const actual = packVersion(content as unknown as Pack);
    expect(stored({ ...content, version: pack.version })).toEqual([
      {
        file: `${SHOWN}: version`,
        line: 0,
        column: 0,
        message: `\`${pack.version}\` is not the version of this content, which is \`${actual}\``,
      },
    ]);
    expect(stored({ ...content, version: actual })).toEqual([]);
  });

  test("must look like one", () => {
    expect(stored(changed(["version"], "indo-pacific@latest"))[0]!.message).toContain(
      "twelve hexadecimal digits",
    );
  });
});

/** One path to each map of a value, by its shape: lists count once, by each of their entries' keys. */
function maps(value: unknown, path: readonly Step[] = [], shape = ""): [string, readonly Step[]][] {
  if (Array.isArray(value)) {
    return value.flatMap((inner, i) => maps(inner, [...path, i], `${shape}[]`));
  }
  if (typeof value !== "object" || value === null) return [];
  const inside = Object.entries(value).flatMap(([key, inner]) =>
    maps(inner, [...path, key], `${shape}.${key}`),
  );
  return [[shape, path], ...inside];
}

/** Maps whose keys are names, not of a fixed set. */
const OPEN = /^\.nations$|^\.languages$|^\.glossary\.ja\.\w+$|\.ceiling$|\.levels\[\]$|\.raise$/;

/** What may be left out. */
const LEFT_OUT = new Set(["aggregations", "channels", "glossary", "languages", "names", "version"]);

describe("every map of a stored pack", () => {
  const shapes = [
    ...new Map(
      maps(pack).filter(([shape]) => !OPEN.test(shape.replace("schemes[].levels[]", ""))),
    ).entries(),
  ];

  test("is looked at", () => {
    expect(shapes.length).toBeGreaterThan(15);
  });

  test.each(shapes)(
    "`%s` refuses a key that it does not know, and misses each of its own",
    (_, path) => {
      const withMore = copy();
      (at(withMore, path) as Json)["surplus"] = true;
      const place = [...path, "surplus"].join(".");
      expect(complaints(withMore)).toContainEqual(expect.stringContaining(`${place}: unknown key`));
      for (const key of Object.keys(at(pack, path) as Json)) {
        if (LEFT_OUT.has(key) || path[0] === "glossary") continue;
        const without = copy();
        delete (at(without, path) as Json)[key];
        const missing = [...path, key].join(".");
        expect(complaints(without)).toContainEqual(
          expect.stringContaining(`${missing}: missing \`${key}\``),
        );
      }
    },
  );
});

test("what is read does not share its parts with what was stored", () => {
  const json = copy();
  const read = readPackJson(json, SHOWN);
  (at(json, ["organisations", CISA]) as Json)["clearance"] = "none";
  expect(read).toEqual(pack);
});

describe("the rules alone", () => {
  const packDir = join(import.meta.dirname, "../../packs/indo-pacific");
  const dir = mkdtempSync(join(tmpdir(), "sekisho-rules-"));
  const packFile = join(dir, "pack.json");
  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  test("are the same from a folder and from where they are stored", () => {
    writeFileSync(packFile, JSON.stringify(pack));
    expect(loadRules({ packDir: "nowhere", packFile })).toEqual(pack);
    expect(loadRules({ packDir, packFile: null })).toEqual(pack);
  });

  test("are refused by the name of their file when they are not what their version says", () => {
    const changedRules = JSON.stringify({ ...pack, version: "another" });
    writeFileSync(packFile, changedRules);
    const problems = problemsOf(() => loadRules({ packDir, packFile }));
    expect(problems.map(({ file }) => file)).toEqual([`${packFile}: version`]);
  });
});
