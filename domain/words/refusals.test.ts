import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { WORDS } from "./mod.ts";

const ROOT = join(import.meta.dirname, "../..");

test("whatever a submission may be returned for has words in Japanese", () => {
  const rules = globSync("domain/policy/{submission*,derivation,statements}.ts", { cwd: ROOT });
  const source = (file: string): string => readFileSync(join(ROOT, file), "utf8");
  const named = rules
    .filter((file) => !file.endsWith(".test.ts"))
    .flatMap((file) => [...source(file).matchAll(/(?:rule: |wrong\()"([a-z-]+)"/g)])
    .map(([, rule]) => rule!);
  const texts = /const TEXTS = \{([\s\S]*?)\n\}/.exec(
    source("platform/checkpoint/reasons.ts"),
  )![1]!;
  const own = [...texts.matchAll(/^ {2}"?([a-z-]+)"?:/gm)].map(([, code]) => code!);
  expect([named.length > 20, own.length > 15]).toEqual([true, true]);
  const codes = [...named, ...own, "addressee-repeated", "sector-repeated"];
  expect(codes.filter((code) => !WORDS.ja.refusals[code])).toEqual([]);
});
