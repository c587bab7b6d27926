import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { METRIC_NAMES, METRICS, parseThreshold } from "./mod.ts";

const text = readFileSync(join(import.meta.dirname, "../../../docs/thresholds.md"), "utf8");

test("the page has the table of metrics as it is declared", () => {
  const rows = METRIC_NAMES.map((name) => {
    const { unit, meaning, sample, aggregates, tags } = METRICS[name];
    const cells = [`\`${name}\``, unit, meaning, sample, aggregates.join(", "), tags.join(", ")];
    return `| ${cells.join(" | ")} |`;
  });
  expect(text.split("\n").filter((line) => /^\| `[a-z_]+` \|.*\|.*\|.*\|.*\|/.test(line))).toEqual(
    rows,
  );
});

test("every example on the page can be read", () => {
  const examples = [...text.matchAll(/^ +- ([a-z_]+(\{.*\})?: .*)$/gm)].map((match) => match[1]!);
  const typed = [...text.matchAll(/--threshold '([^']+)'/g)].map((match) => match[1]!);
  expect(examples.length).toBeGreaterThan(3);
  expect(typed.length).toBeGreaterThan(0);
  for (const each of [...examples, ...typed]) {
    expect(parseThreshold(each), each).toMatchObject({ kind: "threshold" });
  }
});
