/** Spreadsheets as planners really have them: other headers, lost formats, blanks, and mistakes in cells. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import readWorkbook from "read-excel-file/node";
import writeWorkbook, { type SheetData } from "write-excel-file/node";
import { afterAll, describe, expect, test } from "vitest";
import { readYaml } from "../pack/mod.ts";
import { exportTimeline, importTimeline, type Imported } from "./mod.ts";
import { world } from "./testing.ts";

const root = mkdtempSync(join(tmpdir(), "sekisho-import-"));
afterAll(() => rmSync(root, { recursive: true }));
let files = 0;

/** What a lone sheet of injects does not say. */
const base = readYaml(
  `schemaVersion: 1
exercise:
  name: Base
  exerciseType: TTX
  sponsor: nobody
  scope: a test
  missionAreas: [Protection]
  threatOrHazard: none
  startEx: "2026-11-12T01:00:00Z"
  endEx: "2026-11-12T05:00:00Z"
  timeZone: Asia/Tokyo
  overallMarking: TLP:GREEN
topology: maritime-cell
teams: [{ id: nco, organizationId: nisc }, { id: singapore, organizationId: asean-sg }]
moves: [{ moveNumber: 1, deltaSeconds: 0, situationDescription: It begins. }]
injects: [{ controlNumber: x, title: X, moveNumber: 1, deltaSeconds: 0, description: of the base }]
`,
  "base.yaml",
  "base.yaml",
).file;

type Row = readonly (string | number | Date | object | null)[];
const HEADERS = ["#", "Move", "Time", "Title", "Description", "From", "To"];

async function xlsx(rows: readonly Row[], sheet = "Sheet1"): Promise<string> {
  const path = join(root, `${files++}.xlsx`);
  await writeWorkbook([{ sheet, data: rows as SheetData }]).toFile(path);
  return path;
}

function csv(text: string | Buffer): string {
  const path = join(root, `${files++}.csv`);
  writeFileSync(path, text);
  return path;
}

async function injectsOf(path: string) {
  const read = await importTimeline(path, world, base);
  if (read.kind === "refused") throw new Error(said(read).join("\n"));
  return read.written.injects;
}

const said = (read: Imported): string[] =>
  read.kind === "read"
    ? []
    : read.problems.map(({ file, message }) => `${file.replace(/^.*\//, "")}: ${message}`);

describe("headers", () => {
  test("have the names that planners use, on a sheet of any name, below a title and in any order", async () => {
    const path = await xlsx([
      ["MASTER SCENARIO EVENTS LIST", null, null],
      [null],
      [
        "Script",
        "Player",
        "#",
        "Story Time",
        "Time",
        "Move",
        "Title",
        "Summary",
        "Response",
        "Method",
      ],
      [
        "Full text",
        "nco; singapore",
        "7",
        "2026-11-12T09:00:00Z",
        "M+5",
        1,
        "T",
        "D",
        "They act",
        "Phone",
      ],
    ]);
    expect(await injectsOf(path)).toEqual([
      {
        controlNumber: "7",
        moveNumber: 1,
        deltaSeconds: 300,
        simulatedTime: "2026-11-12T09:00:00Z",
        title: "T",
        description: "D",
        details: "Full text",
        toOrg: ["nco", "singapore"],
        expectedActions: "They act",
        deliveryMethod: "Phone",
      },
    ]);
  });

  test("that nobody knows are kept with what stands below them", async () => {
    const path = await xlsx([
      [...HEADERS, "Room", "Props"],
      ["1", 1, "M+1", "T", "D", null, "nco", "B 12", null],
    ]);
    expect((await injectsOf(path))[0]!.otherColumns).toEqual({ Room: "B 12" });
  });
});

describe("times", () => {
  const at = async (cell: Row[number]) =>
    (await injectsOf(await xlsx([HEADERS, ["1", 1, cell, "T", "D", null, "nco"]])))[0]!
      .deltaSeconds;

  test.each<[string, Row[number], number]>([
    ["minutes", "M+45", 2700],
    ["days, hours and minutes", "D+0 H+3 M+45", 13_500],
    ["as in a match", "T+1h20m", 4800],
    ["a time of day, in the exercise's zone", "10:20", 1200],
    ["a date and time without a zone", "2026-11-12 10:20", 1200],
    ["a moment with its zone", "2026-11-12T01:20:00Z", 1200],
    [
      "a date that the sheet knows as one",
      { value: new Date("2026-11-12T10:20:00Z"), type: Date, format: "yyyy-mm-dd hh:mm" },
      1200,
    ],
    ["a serial number that has lost its format", 46_338 + 10 / 24 + 20 / 1440, 1200],
    ["a time of day that has lost its format", 10 / 24 + 20 / 1440, 1200],
    ["what is before the start is on the next day", "10:00", 0],
  ])("%s", async (_, cell, seconds) => {
    expect(await at(cell)).toBe(seconds);
  });

  test("on the clock need a start to count from", async () => {
    const path = await xlsx([HEADERS, ["1", 1, "10:20", "T", "D", null, "nco"]]);
    const problems = said(await importTimeline(path, world));
    expect(problems).toContainEqual(
      expect.stringMatching(/Sheet1!C2: `10:20` is a clock time, and there is no `startEx`/),
    );
  });

  test("that are none are told in their cell", async () => {
    const path = await xlsx([HEADERS, ["1", 1, "soon", "T", "D", null, "nco"]]);
    expect(said(await importTimeline(path, world, base))).toEqual([
      `${path.replace(/^.*\//, "")}:Sheet1!C2: \`soon\` is no time; expected D+2 H+3 M+45, T+1h20m, or a time of day such as 10:20`,
    ]);
  });
});

describe("cells", () => {
  test("numbers as text and text as numbers are what they mean", async () => {
    const path = await xlsx([HEADERS, [1.1, "1", "M+1", 2026, "D", null, "nco"]]);
    expect((await injectsOf(path))[0]).toMatchObject({
      controlNumber: "1.1",
      moveNumber: 1,
      title: "2026",
    });
  });

  test("blank rows in the middle and at the end are passed over", async () => {
    const row = (number: string): Row => [number, 1, "M+1", "T", "D", null, "nco"];
    const path = await xlsx([HEADERS, row("1"), [null], row("2"), [" "], [null]]);
    expect((await injectsOf(path)).map(({ controlNumber }) => controlNumber)).toEqual(["1", "2"]);
  });

  test("that must not be empty are told by sheet, column and row, with all others", async () => {
    const path = await xlsx(
      [HEADERS, ["1", 1, "M+1", null, "D", null, "nco"], [null, 1, null, "T", "D", null, "ncoo"]],
      "MSEL",
    );
    const name = path.replace(/^.*\//, "");
    expect(said(await importTimeline(path, world, base))).toEqual([
      `${name}:MSEL!A3: missing \`controlNumber\`; expected a number of its own, such as 7, 2.1 or INJ-07`,
      `${name}:MSEL!C3: missing \`deltaSeconds\`; expected seconds from startEx, or a \`trigger\` that is not Time`,
      `${name}:MSEL!D2: missing \`title\`; expected text`,
      `${name}:MSEL!G3: unknown organisation or team \`ncoo\`; did you mean \`nco\`?`,
    ]);
  });

  test("with problems are marked in a copy, with a column that says what is wrong", async () => {
    const path = await xlsx([HEADERS, ["1", 1, "M+1", null, "D", null, "ncoo"]]);
    const read = await importTimeline(path, world, base);
    if (read.kind === "read") throw new Error("nothing is wrong with it");
    const bytes = await read.annotate();
    const [sheet] = await readWorkbook(bytes);
    expect(sheet!.data[0]!.at(-1)).toBe("Problems");
    expect(sheet!.data[1]!.at(-1)).toMatch(/^missing `title`[^]*\nunknown organisation or team/);
    expect(sheet!.data[1]!.slice(0, 7)).toEqual(["1", 1, "M+1", null, "D", null, "ncoo"]);
  });

  test("that look like formulas are written as text, and come back as they were", async () => {
    const path = await xlsx([HEADERS, ["1", 1, "M+1", "=1+1", "@x", null, "nco"]]);
    const read = await importTimeline(path, world, base);
    if (read.kind === "refused") throw new Error(said(read).join("\n"));
    const out = join(root, "out.csv");
    await exportTimeline(read, out);
    expect(readFileSync(out, "utf8")).toMatch(/,'=1\+1,'@x,/);
    expect((await injectsOf(out))[0]).toMatchObject({ title: "=1+1", description: "@x" });
  });

  test("with formulas are read as what they last gave", async () => {
    // LibreOffice and Excel store both; the library that writes stores the formula alone.
    const path = await xlsx([
      HEADERS,
      ["1", 1, { type: "Formula", value: "=1+1" }, "T", "D", null, "nco"],
    ]);
    const problems = said(await importTimeline(path, world, base));
    expect(problems).toEqual([expect.stringContaining("Sheet1!C2: missing `deltaSeconds`")]);
  });
});

describe("CSV", () => {
  const rows = ["#;Move;Time;Title;Description;To", '1;1;M+1;"T; t";"two\r\nlines";nco'];

  test.each([
    ["with semicolons", rows.join("\r\n")],
    [
      "with a byte order mark and blank lines at the end",
      `\uFEFF${rows.join("\r\n")}\r\n;;;;;\r\n\r\n`,
    ],
    ["with tabs", rows.join("\n").replaceAll(";", "\t").replace("T\t t", "T; t")],
  ])("%s", async (_, text) => {
    expect(await injectsOf(csv(text))).toEqual([
      {
        controlNumber: "1",
        moveNumber: 1,
        deltaSeconds: 60,
        title: "T; t",
        description: "two\nlines",
        toOrg: ["nco"],
      },
    ]);
  });

  test("that is not UTF-8 is told, with what to do", async () => {
    const path = csv(Buffer.from([0x23, 0x2c, 0x82, 0xa0]));
    await expect(importTimeline(path, world, base)).rejects.toThrow(
      "it is not UTF-8; save it as `CSV UTF-8` in the spreadsheet",
    );
  });
});

test.each([
  ["plan.ods", "is no spreadsheet that is read"],
  ["plan.xlsx", "not readable as xlsx"],
])("%s is refused when it is no spreadsheet", async (name, message) => {
  const path = join(root, name);
  writeFileSync(path, "nothing");
  await expect(importTimeline(path, world, base)).rejects.toThrow(message);
});
