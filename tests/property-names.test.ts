/** Whoever looks for a property or a ruling of the reference finds the tests by its name. */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const files = globSync("{domain,platform,services,cli,tests}/**/*.test.ts", { cwd: root });
const texts = files.map((file) => readFileSync(join(root, file), "utf8"));

/** Names that tests, or groups of them, are given. */
const named = (call: "test" | "describe"): string[] =>
  texts.flatMap((text) =>
    [...text.matchAll(new RegExp(`\\b${call}\\(\\s*"([^"]+)"`, "g"))].map((match) => match[1]!),
  );

test("each of the properties P1 to P20 is a test named after its sentence", () => {
  const names = named("test");
  const missing = Array.from({ length: 20 }, (_, place) => `P${place + 1}`).filter(
    (property) => !names.some((name) => /^P\d+(?=:? )/.exec(name)?.[0] === property),
  );
  expect(missing).toEqual([]);
});

test("each ruling is a group of tests that bears its name", () => {
  const names = new Set(named("describe"));
  const rulings = [
    "Required marks",
    "Releasability",
    "Controlled unclassified",
    "RED",
    "AMBER+STRICT",
    "AMBER",
    "Client",
    "GREEN",
    "CLEAR",
    "Agreement",
    "Third party",
    "ORCON",
    "NOFORN",
    "Translation of levels",
    "Persons",
    "Need-to-know",
    "NATO",
    "ASEAN partners",
    "FGI, JOINT, DISPLAY ONLY, RELIDO",
    "Reasons",
  ];
  expect(rulings.filter((ruling) => !names.has(ruling))).toEqual([]);
});
