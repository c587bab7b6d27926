/** How links run on the map, and where there is room for what is written on them. */
import type { Box, Layout, Place } from "./layout.ts";

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A link as a quadratic curve. */
export interface Route {
  readonly from: Point;
  readonly control: Point;
  readonly to: Point;
  /** Parts of the way at which may be written, first choice first. */
  readonly written: readonly number[];
}

/** How far a curve between groups is drawn towards the middle of the map. */
const PULL = { opposite: 0.85, beside: 0.5 };
const OPPOSITE = { left: "right", right: "left", top: "bottom", bottom: "top" } as const;
/** Half the height of a sign that is not marked. */
const HALF_SIGN = 13;
/** Where on a route is written, first choice first. */
const HALFWAY = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82, 0.12, 0.88];
const AT_THE_END = [0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.9];

/** The route of a link: through the middle between groups, else directly or around what is between. */
export function routeOf(a: Place, b: Place, layout: Layout): Route {
  if (a.group !== b.group) return across(a, b, layout);
  const inColumn = a.side === "left" || a.side === "right";
  const inLine = inColumn ? a.x === b.x : a.y === b.y;
  if (inLine && !areNeighbours(a, b, layout)) return around(a, b);
  // Ends fan out where the signs of the outer line are, so that is where there is room to write.
  const [inner, outer] = isOuter(a, b) ? [b, a] : [a, b];
  const [from, to] = [facing(inner, outer, inColumn), facing(outer, inner, inColumn)];
  const written = inLine ? HALFWAY : AT_THE_END;
  return { from, control: between(from, to, 0.5), to, written };
}

function across(a: Place, b: Place, { middle }: Layout): Route {
  const [from, to] = [inwardEdge(a), inwardEdge(b)];
  const pull = OPPOSITE[a.side] === b.side ? PULL.opposite : PULL.beside;
  const control = between(between(from, to, 0.5), middle, pull);
  return { from, control, to, written: HALFWAY };
}

/** Whether nobody of their group stands between two in one line. */
function areNeighbours(a: Place, b: Place, { places }: Layout): boolean {
  const isBetween = ({ group, x, y }: Place): boolean =>
    group === a.group &&
    (a.x === b.x ? x === a.x && isWithin(y, a.y, b.y) : y === a.y && isWithin(x, a.x, b.x));
  return ![...places.values()].some(isBetween);
}

const isWithin = (value: number, a: number, b: number): boolean =>
  value > Math.min(a, b) && value < Math.max(a, b);

/** Whether `a` is further from the middle of the map than `b`. */
function isOuter(a: Place, b: Place): boolean {
  switch (a.side) {
    case "left":
      return a.x < b.x;
    case "right":
      return a.x > b.x;
    case "top":
      return a.y < b.y;
    case "bottom":
      return a.y > b.y;
  }
}

/** In one line but not next to each other: on the side away from the middle, the further the wider. */
function around(a: Place, b: Place): Route {
  const [dx, dy] = { left: [-1, 0], right: [1, 0], top: [0, -1], bottom: [0, 1] }[a.side] as [
    number,
    number,
  ];
  const edge = ({ x, y, width }: Place): Point => ({
    x: x + (dx * width) / 2,
    y: y + dy * HALF_SIGN,
  });
  const [from, to] = [edge(a), edge(b)];
  const bow = Math.min(64, 16 + Math.hypot(a.x - b.x, a.y - b.y) / 5);
  const halfway = between(from, to, 0.5);
  const control =
    dx === 0
      ? { x: halfway.x, y: halfway.y + dy * bow }
      : { x: outermost(from.x, to.x, dx) + dx * bow, y: halfway.y };
  return { from, control, to, written: HALFWAY };
}

const outermost = (a: number, b: number, direction: number): number =>
  direction > 0 ? Math.max(a, b) : Math.min(a, b);

function inwardEdge({ x, y, width, side }: Place): Point {
  switch (side) {
    case "left":
      return { x: x + width / 2, y };
    case "right":
      return { x: x - width / 2, y };
    case "top":
      return { x, y: y + HALF_SIGN };
    case "bottom":
      return { x, y: y - HALF_SIGN };
  }
}

/** The middle of the edge of `a` that faces `b`. */
function facing(a: Place, b: Place, inColumn: boolean): Point {
  const isBeside = inColumn ? a.x !== b.x : a.y === b.y;
  return isBeside
    ? { x: a.x + (Math.sign(b.x - a.x) * a.width) / 2, y: a.y }
    : { x: a.x, y: a.y + Math.sign(b.y - a.y) * HALF_SIGN };
}

const between = (a: Point, b: Point, t: number): Point => ({
  x: a.x + (b.x - a.x) * t,
  y: a.y + (b.y - a.y) * t,
});

/** The point of a route at a part of it, 0 to 1. */
export function pointOf({ from, control, to }: Route, t: number): Point {
  return between(between(from, control, t), between(control, to, t), t);
}

/** Finds room for writing on routes: every box it gives is kept free from then on. */
export class Room {
  readonly #taken: Box[];

  /** @param taken what is there already */
  constructor(taken: readonly Box[]) {
    this.#taken = [...taken];
  }

  /** The middle of a free place on the route; null where there is none. */
  on(route: Route, width: number, height: number): Point | null {
    for (const t of route.written) {
      const { x, y } = pointOf(route, t);
      const box = { x: x - width / 2, y: y - height / 2, width, height };
      if (this.#taken.some((other) => overlap(box, other))) continue;
      this.#taken.push(box);
      return { x, y };
    }
    return null;
  }
}

export const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
