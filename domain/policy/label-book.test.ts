import { expect, test } from "vitest";
import { BARE_LABEL } from "../marking/mod.ts";
import { LabelBook } from "./label-book.ts";
import { Remembered } from "./remembered.ts";

const amber = { ...BARE_LABEL, tlp: "AMBER" } as const;

test("labels of one content are one object with one number", () => {
  const book = new LabelBook();
  const first = book.intern({ ...amber });
  expect(book.intern({ ...amber })).toBe(first);
  expect(book.numberOf({ ...amber })).toBe(book.numberOf(first));
});

test("labels that differ in anything have numbers of their own", () => {
  const book = new LabelBook();
  const labels = [
    amber,
    { ...amber, tlp: "RED" as const },
    { ...amber, caveats: ["a"] },
    { ...amber, caveats: ["a,b"] },
    { ...amber, caveats: ["a", "b"] },
    { ...amber, controls: ["a"] },
  ];
  expect(new Set(labels.map((label) => book.numberOf(label))).size).toBe(labels.length);
});

test("a result is made once, and again after it was forgotten for newer ones", () => {
  const remembered = new Remembered<number>(2);
  let made = 0;
  const get = (key: string): number => remembered.get(key, () => ++made);
  expect([get("a"), get("a"), get("b"), get("c"), get("b"), get("a")]).toEqual([1, 1, 2, 3, 2, 4]);
});

test("what throws is not remembered", () => {
  const remembered = new Remembered<number>(2);
  const fail = (): number => {
    throw new Error("no");
  };
  expect(() => remembered.get("a", fail)).toThrow("no");
  expect(remembered.get("a", () => 1)).toBe(1);
});

test("what is asked for now and then stays, however much else comes by", () => {
  const remembered = new Remembered<number>(10);
  let made = 0;
  for (let other = 0; other < 1_000; other++) {
    if (other % 4 === 0) remembered.get("often", () => ++made);
    remembered.get(`other ${other}`, () => 0);
  }
  expect(made).toBe(1);
});

test("no more is kept than was agreed", () => {
  const remembered = new Remembered<number>(10);
  const ask = (): number => {
    let made = 0;
    for (let key = 0; key < 1_000; key++) remembered.get(String(key), () => ++made);
    return made;
  };
  expect(ask()).toBe(1_000);
  // In the same order again: at most what was kept is found.
  expect(ask()).toBeGreaterThanOrEqual(990);
});

test("what is kept is found in either generation, as it was kept last, and what is older is not", () => {
  const remembered = new Remembered<number>(4);
  remembered.keep("a", 1);
  remembered.keep("b", 2);
  remembered.keep("b", 3);
  remembered.keep("c", 4);
  const found = (): (number | undefined)[] => ["a", "b", "c"].map((key) => remembered.find(key));
  expect(found()).toEqual([1, 3, 4]);
  remembered.keep("a", 5);
  remembered.keep("d", 6);
  expect(found()).toEqual([5, undefined, 4]);
});

test("what is kept only when it is asked for again is made twice, then no more", () => {
  const remembered = new Remembered<number>(4, "second");
  let made = 0;
  const ask = (key: string): number => remembered.get(key, () => ++made);
  expect(["a", "a", "a", "a"].map(ask)).toEqual([1, 2, 2, 2]);
  expect(remembered.find("a")).toBe(2);
  for (let n = 0; n < 1_000; n++) ask(`once ${n}`);
  expect(remembered.find("a"), "what comes once pushes nothing out").toBe(2);
});

test("nothing is kept where nothing is to be", () => {
  const remembered = new Remembered<number>(0);
  let made = 0;
  remembered.get("a", () => ++made);
  remembered.get("a", () => ++made);
  expect(made).toBe(2);
});
