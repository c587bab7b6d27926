/** The map of a topology as data: positions from platform/topology-map, where everybody always stands. */
import type { MapLayout } from "../../domain/console/mod.ts";
import { participantsIn, type Pack } from "../../domain/pack/mod.ts";
import { layOut, pointOf, routeOf } from "../../platform/topology-map/mod.ts";

const round = (value: number): number => Math.round(value * 10) / 10;

/** Throws RangeError for a topology that the pack does not have. */
export function mapOf(pack: Pack, topologyId: string): MapLayout {
  const topology = pack.topologies.find(({ id }) => id === topologyId);
  if (!topology) throw new RangeError(`no topology ${topologyId}`);
  const layout = layOut(pack);
  const takesPart = new Set(participantsIn(pack, topologyId));
  return {
    width: layout.width,
    height: layout.height,
    groups: layout.groups.map(({ name, names, x, y, width, height }) => ({
      name,
      names,
      x,
      y,
      width,
      height,
    })),
    places: [...layout.places.values()].map(({ id, x, y, width, height }) => ({
      id,
      x,
      y,
      width,
      height,
      takesPart: takesPart.has(id),
    })),
    links: topology.links.map(({ between, transmissionMinutes }) => {
      const [a, b] = between.map((id) => layout.places.get(id)!) as [never, never];
      const route = routeOf(a, b, layout);
      const { from, control, to } = route;
      const points = [from, control, to].map(({ x, y }) => `${round(x)} ${round(y)}`);
      const { x, y } = pointOf(route, 0.5);
      return {
        between,
        transmissionMinutes,
        path: `M${points[0]}Q${points[1]} ${points[2]}`,
        middle: { x: round(x), y: round(y) },
      };
    }),
  };
}
