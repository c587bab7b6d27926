/** Writes out a topology: what it extends first, then links, stars and meshes. */
import type { z } from "zod";
import type { topologySchema } from "./schema.ts";
import type { Link, Topology } from "./types.ts";

export type WrittenTopology = z.output<typeof topologySchema>;

const pairKey = (between: readonly string[]): string => between.toSorted().join(" ");

function meshLinks(among: readonly string[], transmissionMinutes: number): Link[] {
  return among.flatMap((a, i) =>
    among.slice(i + 1).map((b): Link => ({ between: [a, b], transmissionMinutes })),
  );
}

/**
 * Links of a topology. A link written in a topology replaces the extended one's link of that pair;
 * a mesh adds the pairs that are still open and leaves the others as they are.
 */
function linksOf(id: string, written: ReadonlyMap<string, WrittenTopology>): Map<string, Link> {
  const own = written.get(id)!;
  const links = own.extends === undefined ? new Map<string, Link>() : linksOf(own.extends, written);
  const stars = own.stars.flatMap(({ hub, spokes, transmissionMinutes }) =>
    spokes.map((spoke): Link => ({ between: [hub, spoke], transmissionMinutes })),
  );
  for (const link of [...own.links, ...stars]) links.set(pairKey(link.between), link);
  for (const mesh of own.meshes) {
    for (const link of meshLinks(mesh.among, mesh.transmissionMinutes)) {
      if (!links.has(pairKey(link.between))) links.set(pairKey(link.between), link);
    }
  }
  return links;
}

export const topologiesOf = (written: ReadonlyMap<string, WrittenTopology>): Topology[] =>
  [...written].map(([id, { name, names, description }]) => ({
    id,
    name,
    ...(names && { names }),
    description,
    links: [...linksOf(id, written).values()],
  }));
