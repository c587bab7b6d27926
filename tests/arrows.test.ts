import { globSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const layers = ["proto", "domain", "platform", "services", "cli"];
const rooms = `{${layers.join(",")}}/**/*.ts`;
const sources = globSync(rooms, { cwd: root }).filter(
  (file) => !file.startsWith("proto/generated"),
);

interface Arrow {
  readonly from: string;
  /** Path within the project, or the package's name. */
  readonly to: string;
}

const arrows: readonly Arrow[] = sources.flatMap((from) => {
  const text = readFileSync(join(root, from), "utf8");
  const targets = [...text.matchAll(/^(?:import|export)\s(?:[^;"]*?\sfrom\s)?"([^"]+)"/gm)].map(
    (match) => match[1]!,
  );
  return targets.map((target) => ({
    from,
    to: target.startsWith(".") ? relative(root, join(root, dirname(from), target)) : target,
  }));
});

const layerOf = (path: string): string => path.split("/")[0]!;
const roomOf = (path: string): string => path.split("/").slice(0, 2).join("/");
const isTest = (path: string): boolean => /(\.test|testing)\.ts$|\/testing\//.test(path);
const shown = ({ from, to }: Arrow): string => `${from} → ${to}`;
const inside = arrows.filter(({ to }) => layers.includes(layerOf(to)));

test("there are arrows to look at", () => {
  expect(inside.length).toBeGreaterThan(50);
});

test("arrows point down only: cli, services → platform → domain → proto", () => {
  const upward = inside.filter(
    ({ from, to }) => layers.indexOf(layerOf(from)) < layers.indexOf(layerOf(to)),
  );
  expect(upward.map(shown)).toEqual([]);
});

test("the domain imports nothing but zod and the wire contract", () => {
  const foreign = arrows.filter(
    ({ from, to }) =>
      layerOf(from) === "domain" && !isTest(from) && !["domain", "proto"].includes(layerOf(to)),
  );
  expect(foreign.filter(({ to }) => to !== "zod").map(shown)).toEqual([]);
});

test("services do not import each other, but for the stand-ins' shared runtime", () => {
  const across = inside.filter(
    ({ from, to }) =>
      layerOf(from) === "services" &&
      !isTest(from) &&
      layerOf(to) === "services" &&
      roomOf(from) !== roomOf(to),
  );
  expect(across.filter(({ to }) => roomOf(to) !== "services/agency").map(shown)).toEqual([]);
});

test("a room is entered by its door: mod.ts, or the types beside it", () => {
  const past = inside.filter(({ from, to }) => {
    const door = /\/(mod|types|label|subjects|testing)\.ts$/.test(to);
    const ownFolder = to.split("/").length > 2 && layerOf(to) !== "proto";
    return roomOf(from) !== roomOf(to) && ownFolder && !door;
  });
  expect(past.filter(({ from }) => !isTest(from)).map(shown)).toEqual([]);
});
