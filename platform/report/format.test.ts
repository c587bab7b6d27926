import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  count,
  duration,
  listed,
  milliseconds,
  percent,
  points,
  signedDuration,
} from "./format.ts";
import { escapeText, html } from "./html.ts";

test("story time is told in the unit a reader would use", () => {
  expect([0, 0.42, 42, 119, 120, 150, 2_880, 4_000].map((m) => duration(m))).toEqual([
    "0 min",
    "0.4 min",
    "42 min",
    "119 min",
    "2 h",
    "2.5 h",
    "2 days",
    "2.8 days",
  ]);
  expect(duration(null)).toBe("–");
});

test("figures that are told together share the unit of the largest", () => {
  expect([71, 159].map((minutes) => signedDuration(minutes, [71, 159, null]))).toEqual([
    "+1.2 h",
    "+2.6 h",
  ]);
});

test("a difference carries its sign, and none when it rounds to nothing", () => {
  expect(signedDuration(-0.4, [17])).toBe("±0 min");
  expect([42, -42, 0, null].map((m) => signedDuration(m))).toEqual([
    "+42 min",
    "−42 min",
    "±0 min",
    "–",
  ]);
  expect([0.153, -0.01, 0].map((d) => points(d))).toEqual([
    "+15.3 points",
    "−1 point",
    "±0 points",
  ]);
});

test("shares, milliseconds and counts", () => {
  expect([0, 0.034, 0.5, 1, null].map((s) => percent(s))).toEqual([
    "0 %",
    "3.4 %",
    "50 %",
    "100 %",
    "–",
  ]);
  expect([0.84, 12.4, 11_500].map((ms) => milliseconds(ms))).toEqual(["0.8 ms", "12 ms", "11.5 s"]);
  expect(count(1_234_567)).toBe("1\u202f234\u202f567");
  expect(listed(["a", "b", "c"])).toBe("a, b and c");
});

test("no text can leave its place in the markup", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(escapeText(text)).not.toMatch(/[<>"']/);
      expect(html`<p title="${text}">${text}</p>`.text).toBe(
        `<p title="${escapeText(text)}">${escapeText(text)}</p>`,
      );
    }),
  );
});
