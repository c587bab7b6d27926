import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { RULE_SOURCES } from "./rules/sources.ts";

const page = readFileSync(join(import.meta.dirname, "../../docs/markings.md"), "utf8");

test("the page about markings lists every rule with its source, and no other", () => {
  const rows = [...page.matchAll(/^\| `([a-z-]+)` \| (.+) \|$/gm)].map(([, rule, source]) => [
    rule,
    source,
  ]);
  expect(Object.fromEntries(rows)).toEqual(RULE_SOURCES);
});
