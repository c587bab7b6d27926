import { chmod, mkdir, mkdtemp, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { advisory } from "../../domain/csaf/example.ts";
import { describeRefused, importCsaf, MAX_FILE_BYTES } from "./mod.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "sekisho-csaf-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const write = (name: string, content: string | Buffer) => writeFile(join(folder, name), content);
const document = (id: string) => JSON.stringify(advisory({ tracking: { id } }), null, 2);
const run = (path = folder) => importCsaf(path, { allowRestricted: false });
const refusals = async (path = folder) =>
  describeRefused((await run(path)).refused).map((line) => line.replaceAll(`${folder}/`, ""));

describe("importing advisories", () => {
  it("takes every json file below a folder in the order of their paths, and nothing else", async () => {
    await mkdir(join(folder, "b"));
    await write("c.json", document("C"));
    await write("b/x.JSON", document("B"));
    await write("a.json", document("A"));
    await write("readme.md", "not json");
    const { incidents, refused } = await run();
    expect(incidents.map(({ key }) => key)).toEqual(["A", "B", "C"]);
    expect(refused).toEqual([]);
  });

  it("takes a single file", async () => {
    await write("one.json", document("ONE"));
    expect((await run(join(folder, "one.json"))).incidents).toHaveLength(1);
  });

  it("refuses an invalid document with all its reasons and their places, and goes on", async () => {
    const bad = advisory({
      tracking: { id: "BAD", version: "7" },
      document: { distribution: { tlp: { label: "PINK" } } },
    });
    await write("bad.json", JSON.stringify(bad, null, 2));
    await write("good.json", document("GOOD"));
    expect((await run()).incidents.map(({ key }) => key)).toEqual(["GOOD"]);
    const [version, label, ...more] = await refusals();
    expect(more).toEqual([]);
    expect(version).toMatch(
      /^bad.json:\d+:18: `document.tracking.version` is `7`: must be .* `2` \(test 6.1.16\)$/,
    );
    expect(label).toMatch(/^bad.json:\d+:18: `document.distribution.tlp.label` is `PINK`: /);
  });

  it("places a missing property at its parent", async () => {
    await write("a.json", '{\n  "document": {}\n}');
    const [first] = await refusals();
    expect(first).toMatch(/^a.json:2:15: `document.\w+` is missing and required$/);
  });

  it("says line and column of broken json", async () => {
    await write("a.json", '{\n  "document": {\n    "title": "x",,\n');
    await write("b.json", '{\n  "document": [1, 2');
    await write("c.json", "");
    await write("d.json", '{"a": 1} x');
    expect(await refusals()).toEqual([
      "a.json:3:18: `,` is not valid JSON here: expected a key in double quotes",
      "b.json:2:20: the file ends here: expected `,` or `]`",
      "c.json:1:1: the file ends here: expected a value",
      "d.json:1:10: `x` is not valid JSON here: expected the end of the file",
    ]);
  });

  it("refuses a key given twice, for a second label would hide the first", async () => {
    await write("a.json", '{"tlp": {"label": "RED",\n "label": "CLEAR"}}');
    expect(await refusals()).toEqual([
      "a.json:2:2: key `label` is given twice in one object: keep one of them",
    ]);
  });

  it("refuses nesting that no advisory has instead of running out of stack", async () => {
    await write("a.json", "[".repeat(100_000));
    expect(await refusals()).toEqual([expect.stringContaining("nested deeper than 200 levels")]);
  });

  it("refuses a second document with the same tracking id", async () => {
    await write("a.json", document("SAME"));
    await write("b.json", document("SAME"));
    expect(await refusals()).toEqual([
      "b.json: has the tracking id `SAME` of `a.json`: import one edition of a document",
    ]);
  });

  it("refuses what is too large to read, or to send", async () => {
    await write("a.json", "");
    await truncate(join(folder, "a.json"), MAX_FILE_BYTES + 1);
    const text = "x".repeat(300_000);
    await write(
      "b.json",
      JSON.stringify(advisory({ vulnerability: { notes: [{ category: "summary", text }] } })),
    );
    expect(await refusals()).toEqual([
      expect.stringMatching(/^a.json: has 15728641 bytes: at most 15728640/),
      expect.stringMatching(/^b.json: makes an incident of \d+ bytes: an exchange takes at most/),
    ]);
  });

  it("refuses links inside a folder, links to nothing, and bytes that are not UTF-8", async () => {
    await write("target.txt", document("T"));
    await symlink(join(folder, "target.txt"), join(folder, "a.json"));
    await symlink(folder, join(folder, "loop"));
    await write("b.json", Buffer.from([0x22, 0xff, 0x22]));
    expect(await refusals()).toEqual([
      "a.json: is a symbolic link: give the file itself, or import its folder",
      "b.json: is not UTF-8 text, as JSON must be",
    ]);
  });

  it("follows a link that the user names", async () => {
    await write("target.txt", document("T"));
    await symlink(join(folder, "target.txt"), join(folder, "named"));
    expect((await run(join(folder, "named"))).incidents).toHaveLength(1);
  });

  it("says when a file may not be read", async () => {
    await write("a.json", document("A"));
    await chmod(join(folder, "a.json"), 0o000);
    await chmod(folder, 0o755);
    // Root may read anything: become nobody for as long as it takes.
    const isRoot = process.getuid?.() === 0;
    if (isRoot) process.seteuid?.(65_534);
    try {
      expect(await refusals()).toEqual(["a.json: cannot be read: permission denied"]);
    } finally {
      if (isRoot) process.seteuid?.(0);
    }
  });

  it("says when there is nothing to import", async () => {
    expect(await refusals()).toEqual([expect.stringContaining("has no `*.json` file in it")]);
    expect(await refusals(join(folder, "absent"))).toEqual(["absent: does not exist"]);
  });

  it("tells the first fifty problems of a document and counts the others", async () => {
    const vulnerabilities = Array.from({ length: 80 }, () => ({ cve: "x" }));
    await write("a.json", JSON.stringify(advisory({ root: { vulnerabilities } })));
    const lines = await refusals();
    expect(lines).toHaveLength(51);
    expect(lines.at(-1)).toBe("a.json: has 30 more problems");
  });
});
