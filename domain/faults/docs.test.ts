import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { FAULTS } from "./mod.ts";

const page = readFileSync(join(import.meta.dirname, "../../docs/faults.md"), "utf8");
const rows = page.split("\n").filter((line) => line.startsWith("| `"));

test("the page on faults has every type in its table, with its family", () => {
  for (const { type, family } of FAULTS.values()) {
    const row = rows.find((line) => line.split("|")[1]!.includes(`\`${type}\``));
    expect(row, type).toBeDefined();
    expect(row!.split("|")[2]!.trim(), type).toBe(family);
  }
});

test("… and no other", () => {
  const named = rows.flatMap((line) =>
    [...line.split("|")[1]!.matchAll(/`([a-z_]+)`/g)].map((match) => match[1]!),
  );
  expect(named.toSorted()).toEqual([...FAULTS.keys()].toSorted());
});
