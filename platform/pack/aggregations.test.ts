import { mkdtempSync, cpSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { renderBanner } from "../../domain/marking/mod.ts";
import { loadPack } from "./mod.ts";
import { problemsOf } from "./testing.ts";

const SHIPPED = join(import.meta.dirname, "../../packs/indo-pacific");
const root = mkdtempSync(join(tmpdir(), "sekisho-aggregations-"));
const dir = join(root, "pack");
const path = join(dir, "aggregations.yaml");

cpSync(SHIPPED, dir, { recursive: true });
beforeEach(() => rmSync(path, { force: true }));
afterAll(() => rmSync(root, { recursive: true }));

/** One rule, of which a test changes what it is about. */
function write(rule: { kinds?: string; raise?: string; id?: string; more?: string } = {}): void {
  const {
    id = "one",
    kinds = "[victim, indicator]",
    raise = '{ "*": "TLP:AMBER" }',
    more = "",
  } = rule;
  writeFileSync(
    path,
    `aggregations:\n  - id: ${id}\n    kinds: ${kinds}\n    raise: ${raise}\n    source: assumed\n${more}`,
  );
}

const problems = () => problemsOf(() => loadPack(dir));
const only = () => {
  const found = problems();
  expect(found).toHaveLength(1);
  expect(found[0]!.file).toBe(path);
  return found[0]!;
};

describe("rules of aggregation", () => {
  test("become labels, by nation and for everybody", () => {
    write({ raise: '{ "*": "TLP:AMBER", JPN: "秘//REL TO USA, JPN" }' });
    const { pack } = loadPack(dir);
    const [rule] = pack.aggregations!;
    const marks = Object.entries(rule!.raise).map(([key, label]) => {
      return [key, renderBanner(label, pack.schemes)];
    });
    expect(rule).toMatchObject({ id: "one", kinds: ["victim", "indicator"], source: "assumed" });
    expect(marks).toEqual([
      ["*", "TLP:AMBER"],
      ["JPN", "秘//REL TO USA, JPN"],
    ]);
  });

  test("leave the pack, and with it its version, as it is when there is no file of them", () => {
    const without = loadPack(dir).pack;
    expect("aggregations" in without).toBe(false);
    write();
    expect(loadPack(dir).pack.version).not.toBe(without.version);
  });

  test("are reported with every mistake in them, each where it stands", () => {
    write({
      kinds: "[victm, indicator]",
      raise: '{ "*": "SECRET//NOFORN", JPP: "秘" }',
      more: "    note: nothing\n",
    });
    expect(problems().map(({ line, column, message }) => [line, column, message])).toEqual([
      [3, 13, "unknown value `victm`; did you mean `victim`?"],
      [
        4,
        19,
        "label `SECRET//NOFORN` is of USA, but `*` holds for every originator; expected TLP alone here, and this under `USA`",
      ],
      [4, 37, "no nation with a scheme of marks is called `JPP`; did you mean `JPN`?"],
      [6, 5, "unknown key `note`; accepted: id, kinds, raise, source"],
    ]);
  });

  test.each([
    [{ kinds: "[victim]" }, "1 entries found; expected two kinds of portion or more"],
    [{ kinds: "[victim, victim]" }, `kind \`victim\` is already at ${path}:3; each may stand once`],
    [{ raise: "{}" }, "a map cannot be used; expected at least one entry"],
    [{ raise: '{ "*": "TLP:AMBR" }' }, "label `TLP:AMBR`:"],
    [
      { raise: '{ JPN: "TLP:AMBER" }' },
      "label `TLP:AMBER` is of no nation; expected a mark of JPN: 特定秘密(機密)",
    ],
    [
      { raise: '{ JPN: "SECRET//NOFORN" }' },
      "label `SECRET//NOFORN` is of USA; expected a mark of JPN",
    ],
    [{ raise: '{ JPN: "秘//REL TO USA" }' }, "label `秘//REL TO USA`:"],
    [{ raise: '{ SGP: "TLP:AMBER" }' }, "no nation with a scheme of marks is called `SGP`;"],
    [
      { raise: '{ "*": "TLP:RED nics/watch-officer" }' },
      "label `TLP:RED nics/watch-officer`: unknown organisation `nics`; did you mean `nisc`?",
    ],
    [
      {
        more: "  - id: one\n    kinds: [victim, technique]\n    raise: { USA: SECRET }\n    source: assumed\n",
      },
      `aggregation \`one\` is already at ${path}:2`,
    ],
  ])("are refused when written as %j", (rule, message) => {
    write(rule);
    expect(only().message).toContain(message);
  });
});
