/**
 * Topologies as maps.
 *
 *   layout.ts   where everybody stands, the same on all maps of a pack
 *   routes.ts   how links run, and where there is room for what is written on them
 *   draw.ts     the SVG document
 */
export { linkKey, topologySvg, type TopologyMarks } from "./draw.ts";
export { layOut, type Layout, type Place } from "./layout.ts";
export { pointOf, routeOf, type Route } from "./routes.ts";
