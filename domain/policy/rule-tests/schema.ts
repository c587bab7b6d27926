/** What may be written in a file of tests: strict, so that a misspelt key is an error. */
import { z } from "zod";

const text = z.string().min(1, "some text");
const words = z.array(text);
const date = z.iso.date("a date as YYYY-MM-DD");
const sectors = words.min(1, "at least one sector");

const expectation = z.strictObject({
  decision: z.enum(["permit", "deny"]),
  codes: z.record(text, text).default({}),
  agreement: text.optional(),
  rules: words.min(1, "at least one rule").optional(),
  obligations: z
    .array(z.strictObject({ code: text, params: z.record(text, text).default({}) }))
    .optional(),
});

const ruleTest = z.strictObject({
  name: text,
  label: text,
  origin: text,
  to: text,
  from: text.optional(),
  through: words.default([]),
  addressees: words.optional(),
  sectors: sectors.optional(),
  kind: text.optional(),
  at: date.optional(),
  released: words.default([]),
  expect: expectation,
});

export const ruleTestsSchema = z.strictObject({
  defaults: z
    .strictObject({
      addressees: words.optional(),
      sectors: sectors.optional(),
      kind: text.optional(),
      at: date.optional(),
    })
    .default({}),
  tests: z.array(ruleTest).min(1, "at least one test"),
});

export type WrittenTests = z.output<typeof ruleTestsSchema>;
export type WrittenTest = WrittenTests["tests"][number];
export type WrittenDefaults = WrittenTests["defaults"];
