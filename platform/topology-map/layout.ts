/**
 * Where everybody stands on the map. Positions come from the pack with all its topologies, so that maps
 * of two topologies can be laid side by side: groups around an empty middle, in which links between
 * groups run; who has such a link in any topology stands at the edge of its group towards the middle.
 */
import type { Named, Pack } from "../../domain/pack/mod.ts";
import { groupsOf, type Group } from "../../domain/topology/mod.ts";

export type Side = "left" | "right" | "top" | "bottom";

/** A rectangle by its upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** An organisation, by the middle of its sign. */
export interface Place {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly group: string;
  readonly side: Side;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  /** Between all groups: where links between them bend to. */
  readonly middle: { readonly x: number; readonly y: number };
  readonly groups: readonly (Box & Named)[];
  readonly places: ReadonlyMap<string, Place>;
}

/** Advance of a letter of the names, which are set in a fixed width: 0.602 em of 12 px. */
const LETTER = 7.23;
/** Height of a marked sign; others are lower, see `draw.ts`. */
const SIGN = { height: 40, padding: 20, least: 62 };
const GAP = { row: 60, sign: 16, gate: 46, group: 16, column: 92, edge: 20 };
const HEADER = 30;
const WIDTH = 1200;
/** Above the drawing: banner, name, description. */
const TOP = 96;
/** Below it: legend and banner. */
const FOOT = 92;
/** Above it more room than below: links from the outer groups of a wide row pass there. */
const MIDDLE = { height: 380, above: 104, below: 46 };
const PER_ROW = 8;

/** A group before it has its place: signs relative to the upper left corner of its box. */
interface Block {
  readonly group: Group;
  readonly side: Side;
  readonly width: number;
  readonly height: number;
  readonly signs: readonly Omit<Place, "group" | "side">[];
}

/** The layout of a pack's maps. */
export function layOut(pack: Pack): Layout {
  const groups = groupsOf(pack);
  const blocks = sidesOf(groups).map(([group, side]) => blockOf(group, side, pack));
  const on = (side: Side) => blocks.filter((block) => block.side === side);
  const row = (side: Side) => sum(on(side).map(({ width }) => width + GAP.group)) - GAP.group;
  const width = Math.max(WIDTH, row("top") + 2 * GAP.edge, row("bottom") + 2 * GAP.edge);
  const tallest = (side: Side) => Math.max(0, ...on(side).map(({ height }) => height));
  const middle = TOP + tallest("top") + (on("top").length > 0 ? MIDDLE.above : 0);
  const middleHeight = Math.max(MIDDLE.height, tallest("left"), tallest("right"));
  const bottom = middle + middleHeight + MIDDLE.below;
  const widest = (side: Side) => Math.max(0, ...on(side).map((block) => block.width));
  // The middle is between what stands left and right of it, which need not be equally wide.
  const centre = (width + widest("left") - widest("right")) / 2;
  const placed = [
    ...inRow(on("top"), centre, width, (height) => TOP + tallest("top") - height),
    ...inRow(on("bottom"), centre, width, () => bottom),
    ...on("left").map((block) => at(block, GAP.edge, middle + (middleHeight - block.height) / 2)),
    ...on("right").map((block) =>
      at(block, width - GAP.edge - block.width, middle + (middleHeight - block.height) / 2),
    ),
  ];
  const height = (on("bottom").length > 0 ? bottom + tallest("bottom") : bottom) + FOOT;
  return {
    width,
    height,
    middle: { x: centre, y: middle + middleHeight / 2 },
    groups: placed.map(({ box }) => box),
    places: new Map(placed.flatMap(({ places }) => places.map((place) => [place.id, place]))),
  };
}

/** The largest to the right, the next below and to the left, the others above. */
function sidesOf(groups: readonly Group[]): [Group, Side][] {
  const sides: readonly Side[] =
    groups.length > 2 ? ["right", "bottom", "left"] : ["right", "left"];
  const bySize = groups.toSorted((a, b) => b.members.length - a.members.length);
  return groups.map((group) => [group, sides[bySize.indexOf(group)] ?? "top"]);
}

function blockOf(group: Group, side: Side, pack: Pack): Block {
  const links = pack.topologies.flatMap((topology) => topology.links.map(({ between }) => between));
  const isOutward = (id: string) =>
    links.some((pair) => pair.includes(id) && pair.some((end) => !group.members.includes(end)));
  const gates = group.members.filter(isOutward);
  const rank = (id: string): number => {
    const own = links.filter((pair) => pair.includes(id)).flat();
    const places = own.flatMap((end) => (gates.includes(end) ? [gates.indexOf(end)] : []));
    return places.length === 0 ? gates.length : sum(places) / places.length;
  };
  const inner = group.members
    .filter((id) => !gates.includes(id))
    .toSorted((a, b) => rank(a) - rank(b));
  const lines = [gates, ...chunks(inner)].filter((line) => line.length > 0);
  return side === "left" || side === "right"
    ? inColumns(group, side, lines)
    : inRows(group, side, lines);
}

const signWidth = (id: string): number =>
  Math.max(SIGN.least, Math.ceil(id.length * LETTER) + SIGN.padding);
const headerWidth = ({ name }: Group): number => Math.ceil(name.length * 6.9) + 2 * GAP.sign;

function inColumns(group: Group, side: Side, lines: readonly (readonly string[])[]): Block {
  const columns = side === "left" ? lines.toReversed() : lines;
  const rows = Math.max(...lines.map((line) => line.length));
  const height = rows * GAP.row;
  const signs: Block["signs"][number][] = [];
  let x = GAP.sign;
  for (const column of columns) {
    const width = Math.max(...column.map(signWidth));
    for (const [place, id] of column.entries()) {
      const y = HEADER + ((place + 0.5) * height) / column.length;
      signs.push({ id, x: x + width / 2, y, width: signWidth(id), height: SIGN.height });
    }
    x += width + GAP.column;
  }
  // Links between signs of the outermost column that are not neighbours bow round those between.
  const bow = columns.length > 1 ? 2 * GAP.sign : 0;
  const width = Math.max(x - GAP.column + GAP.sign + bow, headerWidth(group));
  const shifted = signs.map((sign) => ({ ...sign, x: sign.x + (side === "left" ? bow : 0) }));
  return { group, side, width, height: HEADER + height + GAP.sign / 2, signs: shifted };
}

function inRows(group: Group, side: Side, lines: readonly (readonly string[])[]): Block {
  const rows = side === "top" ? lines.toReversed() : lines;
  const gapOf = (row: readonly string[]) => (row === lines[0] ? GAP.gate : GAP.sign);
  const widths = rows.map((row) => sum(row.map((id) => signWidth(id) + gapOf(row))) - gapOf(row));
  const width = Math.max(Math.max(...widths) + 2 * GAP.sign, headerWidth(group));
  const signs = rows.flatMap((row, line) => {
    const y = HEADER + SIGN.height / 2 + line * (GAP.row + 16);
    let x = (width - widths[line]!) / 2;
    return row.map((id) => {
      const sign = { id, x: x + signWidth(id) / 2, y, width: signWidth(id), height: SIGN.height };
      x += signWidth(id) + gapOf(row);
      return sign;
    });
  });
  const height = HEADER + SIGN.height + (rows.length - 1) * (GAP.row + 16) + GAP.sign / 2;
  return { group, side, width, height, signs };
}

function inRow(
  blocks: readonly Block[],
  centre: number,
  within: number,
  yOf: (height: number) => number,
) {
  const width = sum(blocks.map((block) => block.width + GAP.group)) - GAP.group;
  let x = Math.min(Math.max(GAP.edge, centre - width / 2), within - GAP.edge - width);
  return blocks.map((block) => {
    const placed = at(block, x, yOf(block.height));
    x += block.width + GAP.group;
    return placed;
  });
}

function at({ group, side, width, height, signs }: Block, x: number, y: number) {
  const places = signs.map((sign): Place => ({
    ...sign,
    x: sign.x + x,
    y: sign.y + y,
    group: group.name,
    side,
  }));
  return { box: { name: group.name, names: group.names, x, y, width, height }, places };
}

function chunks(ids: readonly string[]): string[][] {
  const count = Math.ceil(ids.length / PER_ROW);
  return Array.from({ length: count }, (_, n) => ids.slice(n * PER_ROW, (n + 1) * PER_ROW));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);
