import { globSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const layers = ["proto", "domain", "platform", "services", "cli"];
const rooms = `{${layers.join(",")},web}/**/*.{ts,tsx}`;
const sources = globSync(rooms, { cwd: root }).filter(
  (file) => !file.startsWith("proto/generated"),
);

interface Arrow {
  readonly from: string;
  /** Path within the project, or the package's name. */
  readonly to: string;
  /** Whether nothing of it is there when the program runs. */
  readonly typesOnly: boolean;
}

const arrows: readonly Arrow[] = sources.flatMap((from) => {
  const text = readFileSync(join(root, from), "utf8");
  const found = [...text.matchAll(/^(?:import|export)\s(type\s)?(?:[^;"]*?\sfrom\s)?"([^"]+)"/gm)];
  return found.map(([, types, target]) => ({
    from,
    to: target!.startsWith(".") ? relative(root, join(root, dirname(from), target!)) : target!,
    typesOnly: types !== undefined,
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
    ({ from, to }) =>
      layerOf(from) !== "web" && layers.indexOf(layerOf(from)) < layers.indexOf(layerOf(to)),
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

/** What of the domain is there when a page runs: plain words. */
const PLAIN: readonly string[] = ["domain/banner.ts", "domain/words/mod.ts"];

test("the pages know types of the domain, the banner, words of the rules, and nothing else of Sekisho", () => {
  const pages = inside.filter(({ from }) => layerOf(from) === "web" && !isTest(from));
  expect(pages.length).toBeGreaterThan(5);
  const known = ({ to, typesOnly }: Arrow): boolean =>
    layerOf(to) === "domain" && (typesOnly || PLAIN.includes(to));
  expect(pages.filter((arrow) => !known(arrow)).map(shown)).toEqual([]);
  const bought = arrows.filter(
    ({ from, to }) =>
      from.startsWith("web/") &&
      from !== "web/vite.config.ts" &&
      !isTest(from) &&
      !["web", "domain"].includes(layerOf(to)),
  );
  expect(bought.filter(({ to }) => !/^(preact|@preact\/signals|uplot)(\/|$)/.test(to))).toEqual([]);
});

test("a room is entered by its door: mod.ts, or the types beside it", () => {
  const past = inside.filter(({ from, to }) => {
    const door = /\/(mod|types|label|subjects|testing)\.ts$/.test(to);
    const ownFolder = to.split("/").length > 2 && layerOf(to) !== "proto";
    return roomOf(from) !== roomOf(to) && ownFolder && !door;
  });
  expect(past.filter(({ from }) => !isTest(from)).map(shown)).toEqual([]);
});
