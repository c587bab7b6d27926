/** The maps of the shipped pack, held against what a reader needs of them. */
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { EXERCISE_BANNER } from "../../domain/banner.ts";
import { loadPack } from "../pack/mod.ts";
import { layOut } from "./layout.ts";
import { linkKey, topologySvg } from "./mod.ts";
import { overlap } from "./routes.ts";

const { pack } = loadPack(join(import.meta.dirname, "../../packs/indo-pacific"));
const six = loadPack(join(import.meta.dirname, "../../tests/packs/six")).pack;
const ids = pack.topologies.map(({ id }) => id);

const count = (text: string, part: string | RegExp): number => text.split(part).length - 1;

describe.each([
  ["the shipped pack", pack],
  ["the small pack", six],
])("the layout of %s", (_, world) => {
  const { places, groups, width, height } = layOut(world);
  const boxes = [...places.values()].map((place) => ({
    ...place,
    x: place.x - place.width / 2,
    y: place.y - place.height / 2,
  }));

  test("has a place for every organisation, inside its group and inside the map", () => {
    expect([...places.keys()].toSorted()).toEqual(
      world.organisations.map(({ id }) => id).toSorted(),
    );
    for (const box of boxes) {
      const group = groups.find(({ name }) => name === box.group)!;
      expect(box.x).toBeGreaterThanOrEqual(group.x);
      expect(box.y).toBeGreaterThanOrEqual(group.y + 20);
      expect(box.x + box.width).toBeLessThanOrEqual(group.x + group.width);
      expect(box.y + box.height).toBeLessThanOrEqual(group.y + group.height);
    }
    for (const group of groups) {
      expect(group.x).toBeGreaterThanOrEqual(0);
      expect(group.x + group.width).toBeLessThanOrEqual(width);
      expect(group.y + group.height).toBeLessThanOrEqual(height);
    }
  });

  test("lets no sign and no group stand on another", () => {
    for (const all of [boxes, groups]) {
      for (const [n, one] of all.entries())
        for (const other of all.slice(n + 1)) expect(overlap(one, other)).toBe(false);
    }
  });
});

test("maps of one pack show everybody at the same place", () => {
  const placeOf = (svg: string, id: string) =>
    new RegExp(`x="([\\d.]+)" y="([\\d.]+)">${id}<`).exec(svg)?.slice(1);
  const [first, ...others] = ids.map((id) => topologySvg(pack, id));
  for (const { id } of pack.organisations)
    for (const other of others) expect(placeOf(other, id)).toEqual(placeOf(first!, id));
});

describe.each(ids)("the map of %s", (id) => {
  const svg = topologySvg(pack, id);
  const topology = pack.topologies.find((each) => each.id === id)!;

  test("is bannered above and below, named and described, and runs nothing", () => {
    expect(count(svg, `>${EXERCISE_BANNER}</text>`)).toBe(2);
    expect(svg).toContain(`<title id="title-${id}">${EXERCISE_BANNER}: topology ${topology.name}`);
    expect(svg).toContain(`<desc id="desc-${id}">`);
    expect(svg).not.toMatch(/<script|<foreignObject|href|url\(|@import/i);
  });

  test("has a line and its minutes for every link, and one sign for every organisation", () => {
    const lines = count(svg, /<path class="(?:across|within|single)" d="M[\d.]+ [\d.]+Q/);
    expect(lines).toBe(topology.links.length);
    // One more is in the legend.
    expect(count(svg, /class="minutes"[^>]*>(?:1|2|10|15)</)).toBe(topology.links.length + 1);
    for (const organisation of pack.organisations)
      expect(count(svg, new RegExp(`class="id[^"]*"[^>]*>${organisation.id}<`))).toBe(1);
  });
});

describe("a mark", () => {
  const marks = {
    organisations: new Map([["cisa", "71 %"]]),
    links: new Map([[linkKey(["nisc", "cisa"]), "12 %"]]),
  };
  const [plain, marked] = [topologySvg(pack, "us-hub"), topologySvg(pack, "us-hub", marks)];

  test("is a shape and a share in words, and is explained, also to who does not see it", () => {
    expect(count(plain, "<polygon")).toBe(0);
    // Two outlines, and one in the legend.
    expect(count(marked, "<polygon")).toBe(3);
    expect(marked).toContain(">◆ 71 %</text>");
    expect(marked).toContain(">15 · ◆ 12 %</text>");
    expect(marked).toContain("Single points of failure: cisa 71 %.</desc>");
    expect(count(marked, `class="single" d="M`)).toBe(2);
  });

  test("is explained only where there is one", () => {
    expect(plain).not.toContain("◆");
    expect(plain).toContain("takes no part");
    expect(topologySvg(pack, "jp-cyber-intel")).not.toContain("takes no part");
  });
});

test("what users write means nothing to the document", () => {
  const topologies = six.topologies.map((each) => ({ ...each, name: `<b>"A" & B</b>` }));
  const svg = topologySvg({ ...six, topologies }, "hub");
  expect(svg).toContain("&lt;b&gt;&quot;A&quot; &amp; B&lt;/b&gt;");
  expect(svg).not.toContain("<b>");
});

test("a topology that the pack has not is no map", () => {
  expect(() => topologySvg(pack, "nowhere")).toThrow(RangeError);
});
