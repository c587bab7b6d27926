/** A topology as an SVG document: no script, nothing fetched, colours that any background bears. */
import { EXERCISE_BANNER } from "../../domain/banner.ts";
import { participantsIn, type Pack, type Topology } from "../../domain/pack/mod.ts";
import { layOut, type Box, type Layout, type Place } from "./layout.ts";
import { Room, routeOf, type Route } from "./routes.ts";

/** What is marked as a single point of failure, each with the share that depends on it in words. */
export interface TopologyMarks {
  /** By organisation, for example "71 %". */
  readonly organisations: ReadonlyMap<string, string>;
  /** By `linkKey`. */
  readonly links: ReadonlyMap<string, string>;
}

const NO_MARKS: TopologyMarks = { organisations: new Map(), links: new Map() };

/** Names a link, whichever end stands first. */
export const linkKey = (between: readonly [string, string]): string =>
  between.toSorted().join(" – ");

const STYLE = `
  .topology-map { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .topology-map text { font: 12px system-ui, "Segoe UI", "DejaVu Sans", sans-serif; fill: #1b1f24; }
  .topology-map .banner { font-weight: 700; font-size: 13px; letter-spacing: .08em; text-anchor: middle; }
  .topology-map .name { font-weight: 700; font-size: 20px; }
  .topology-map .id { font: 12px ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", monospace; text-anchor: middle; }
  .topology-map .heading { font-weight: 600; paint-order: stroke; stroke: #f4f6f8; stroke-width: 5px; }
  .topology-map .depends, .topology-map .minutes { font-size: 11px; text-anchor: middle; }
  .topology-map .depends { font-weight: 700; }
  .topology-map .counts { text-anchor: end; }
  .topology-map .muted { fill: #57606a; }
  .topology-map .paper { fill: #ffffff; }
  .topology-map .group { fill: #f4f6f8; stroke: #c3cad2; }
  .topology-map .sign { fill: #ffffff; stroke: #4b5560; stroke-width: 1.2; }
  .topology-map .point { fill: #fff3d6; stroke: #7a4b00; stroke-width: 2; }
  .topology-map .inner { fill: none; stroke: #7a4b00; stroke-width: 1; }
  .topology-map .absent { fill: none; stroke: #8a939d; stroke-dasharray: 3 3; }
  .topology-map .within { fill: none; stroke: #6b7682; stroke-width: 1.2; }
  .topology-map .across { fill: none; stroke: #1f5fa8; stroke-width: 1.8; }
  .topology-map .single { fill: none; stroke: #7a4b00; stroke-width: 4; }
  .topology-map .plate { fill: #ffffff; fill-opacity: .92; }
  .topology-map .marked { fill: #fff3d6; stroke: #7a4b00; }`;

/**
 * Draws a topology of the pack as a map; whoever takes no part in it is outlined in its place.
 * Throws RangeError when the pack has no such topology.
 */
export function topologySvg(pack: Pack, topologyId: string, marks = NO_MARKS): string {
  const topology = pack.topologies.find(({ id }) => id === topologyId);
  if (topology === undefined) throw new RangeError(`no topology ${topologyId}`);
  const layout = layOut(pack);
  const participants = new Set(participantsIn(pack, topologyId));
  const { width, height } = layout;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" class="topology-map" role="img" aria-labelledby="title-${topologyId} desc-${topologyId}">`,
    `<title id="title-${topologyId}">${escaped(`${EXERCISE_BANNER}: topology ${topology.name}`)}</title>`,
    `<desc id="desc-${topologyId}">${escaped(descriptionOf(topology, participants.size, marks))}</desc>`,
    `<style>${STYLE}\n</style>`,
    `<rect class="paper" width="${width}" height="${height}"/>`,
    ...head(topology, participants.size, layout),
    ...layout.groups.map(groupBox),
    ...linksOf(topology, layout, marks),
    // Over the lines, which may pass behind.
    ...layout.groups.map(({ x, y, name }) => text(x + 10, y + 19, name, "heading")),
    ...[...layout.places.values()].map((place) =>
      sign(place, participants.has(place.id), marks.organisations.get(place.id)),
    ),
    ...legend(layout, marks, participants.size < layout.places.size),
    "</svg>\n",
  ].join("\n");
}

function descriptionOf(
  { links, description }: Topology,
  size: number,
  marks: TopologyMarks,
): string {
  const points = [...marks.organisations].map(([id, part]) => `${id} ${part}`);
  const single = points.length === 0 ? "" : ` Single points of failure: ${points.join(", ")}.`;
  return `${size} organisations and ${links.length} links. ${description}${single}`;
}

const n = (value: number): string => String(Math.round(value * 10) / 10);

function text(x: number, y: number, words: string, classes: string): string {
  return `<text class="${classes}" x="${n(x)}" y="${n(y)}">${escaped(words)}</text>`;
}

function head({ name, description, links }: Topology, size: number, { width }: Layout): string[] {
  return [
    text(width / 2, 22, EXERCISE_BANNER, "banner"),
    text(20, 52, name, "name"),
    text(width - 20, 52, `${size} organisations, ${links.length} links`, "counts"),
    ...wrapped(description, (width - 40) / 6.6).map((line, place) =>
      text(20, 72 + place * 16, line, "muted"),
    ),
  ];
}

/** Words in lines of at most so many letters. */
function wrapped(words: string, letters: number): string[] {
  const lines = [""];
  for (const word of words.split(" ")) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (longer.length > letters) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

const groupBox = ({ x, y, width, height }: Box): string =>
  `<rect class="group" x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" rx="8"/>`;

/** Lines first, then what is written on them, so that no line runs through it. */
function linksOf(topology: Topology, layout: Layout, marks: TopologyMarks): string[] {
  const taken = [...layout.places.values()].map(({ x, y, width, height }): Box => ({
    x: x - width / 2 - 2,
    y: y - height / 2 - 2,
    width: width + 4,
    height: height + 4,
  }));
  const headings = layout.groups.map(({ x, y, name }): Box => ({
    x: x + 6,
    y,
    width: name.length * 7,
    height: 26,
  }));
  const room = new Room([...taken, ...headings]);
  const drawn = topology.links.map((link) => {
    const [a, b] = link.between.map((id) => layout.places.get(id)!) as [Place, Place];
    const mark = marks.links.get(linkKey(link.between));
    return { route: routeOf(a, b, layout), across: a.group !== b.group, mark, link };
  });
  const lines = drawn.map(({ route, across, mark }) => {
    if (mark !== undefined) return curve(route, "single");
    return curve(route, across ? "across" : "within");
  });
  // Marked links find room first.
  const inOrder = drawn.toSorted(
    (a, b) => Number(a.mark === undefined) - Number(b.mark === undefined),
  );
  const labels = inOrder.map(({ route, mark, link }) =>
    label(room, route, String(link.transmissionMinutes), mark),
  );
  return [...lines, ...labels];
}

const curve = ({ from, control, to }: Route, classes: string): string =>
  `<path class="${classes}" d="M${n(from.x)} ${n(from.y)}Q${n(control.x)} ${n(control.y)} ${n(to.x)} ${n(to.y)}"/>`;

function label(room: Room, route: Route, minutes: string, mark: string | undefined): string {
  const words = mark === undefined ? minutes : `${minutes} · ◆ ${mark}`;
  const [width, height] = [words.length * 6.6 + 8, 16];
  const spot = room.on(route, width, height);
  if (spot === null) return "";
  const plate = `<rect class="${mark === undefined ? "plate" : "marked"}" x="${n(spot.x - width / 2)}" y="${n(spot.y - height / 2)}" width="${n(width)}" height="${height}" rx="3"/>`;
  return plate + text(spot.x, spot.y + 4, words, "minutes");
}

/** A rounded sign; a single point of failure has eight corners, a second outline and its share. */
function sign({ id, x, y, width, height }: Place, present: boolean, mark?: string): string {
  if (!present) {
    return (
      `<rect class="absent" x="${n(x - width / 2)}" y="${n(y - 13)}" width="${width}" height="26" rx="6"/>` +
      text(x, y + 4, id, "id muted")
    );
  }
  if (mark === undefined) {
    return (
      `<rect class="sign" x="${n(x - width / 2)}" y="${n(y - 13)}" width="${width}" height="26" rx="6"/>` +
      text(x, y + 4, id, "id")
    );
  }
  const box = { x: x - width / 2, y: y - height / 2, width, height };
  return [
    octagon(box, 9, "point"),
    octagon({ x: box.x + 3, y: box.y + 3, width: width - 6, height: height - 6 }, 8, "inner"),
    text(x, y - 2, id, "id"),
    text(x, y + 13, `◆ ${mark}`, "depends"),
  ].join("");
}

function octagon({ x, y, width, height }: Box, cut: number, classes: string): string {
  const [right, bottom] = [x + width, y + height];
  const corners = [
    [x + cut, y],
    [right - cut, y],
    [right, y + cut],
    [right, bottom - cut],
    [right - cut, bottom],
    [x + cut, bottom],
    [x, bottom - cut],
    [x, y + cut],
  ];
  const points = corners.map(([a, b]) => `${n(a!)},${n(b!)}`).join(" ");
  return `<polygon class="${classes}" points="${points}"/>`;
}

/** What the signs and lines on this map mean, and the banner below it. */
function legend({ width, height }: Layout, marks: TopologyMarks, hasAbsent: boolean): string[] {
  const y = height - 62;
  const words = (x: number, row: number, what: string) => text(x, y + 4 + row * 24, what, "");
  return [
    `<path class="across" d="M20 ${y}h34"/>`,
    words(62, 0, "between groups"),
    `<path class="within" d="M176 ${y}h34"/>`,
    words(218, 0, "within a group"),
    text(326, y + 4, "15", "minutes"),
    words(340, 0, "story minutes of transmission, one way"),
    ...(hasAbsent
      ? [
          `<rect class="absent" x="600" y="${y - 9}" width="34" height="18" rx="6"/>`,
          words(642, 0, "takes no part"),
        ]
      : []),
    ...(marks.organisations.size > 0
      ? [
          octagon({ x: 20, y: y + 14, width: 34, height: 20 }, 6, "point"),
          words(
            62,
            1,
            "◆ single point of failure, and the share of deliveries between others that depends on it",
          ),
        ]
      : []),
    ...(marks.links.size > 0
      ? [
          `<path class="single" d="M600 ${y + 24}h34"/>`,
          words(
            642,
            1,
            "◆ link without a second way, and the share of deliveries that depends on it",
          ),
        ]
      : []),
    text(width / 2, height - 8, EXERCISE_BANNER, "banner"),
  ];
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

const escaped = (words: string): string => words.replaceAll(/[&<>"]/g, (one) => ENTITIES[one]!);
