/** Names and ports that the compose file and its one-shot steps agree on. */
import { createHash } from "node:crypto";
import { LINKED_SERVICES, linkNames } from "../domain/network/mod.ts";
import type { Pack } from "../domain/pack/types.ts";
import { parseVersion, type ServerVersion } from "../platform/nats/mod.ts";

/** Below the exchange's folder. */
export const NATS_DIR = "nats";
export const NATS_PORT = 4222;
export const HEALTH_PORT = 8222;
/** Where the metrics service answers Prometheus. */
export const METRICS_PORT = 9464;

/** Services with one process for the whole exchange. */
export const SHARED_SERVICES = ["network", ...LINKED_SERVICES] as const;

const LINK_PORTS = { first: 10_000, count: 20_000 } as const;

/**
 * Where the network service listens for each process, by its name. The port follows from the name, so
 * that those who run keep theirs when an organisation joins.
 */
export function linkPorts(pack: Pick<Pack, "organisations">): Map<string, number> {
  const ports = new Map<string, number>();
  const taken = new Set<number>();
  for (const name of linkNames(pack.organisations)) {
    const wanted = createHash("sha256").update(name).digest().readUInt32BE();
    let offset = wanted % LINK_PORTS.count;
    while (taken.has(offset)) offset = (offset + 1) % LINK_PORTS.count;
    taken.add(offset);
    ports.set(name, LINK_PORTS.first + offset);
  }
  return ports;
}

/** Every process besides the broker, by the name of its identity. */
export const serviceNames = (pack: Pick<Pack, "organisations">): string[] => [
  ...SHARED_SERVICES,
  ...pack.organisations.map(({ id }) => id),
];

/**
 * Version of a broker by its image's name ("nats:2.12-alpine"). Of an image that tells none nothing
 * is asked that servers before 2.10 do not know: it then acknowledges before it has synced to disk.
 */
export function versionOfImage(image: string): ServerVersion {
  const tag = /:([^:/@]+)(?:@|$)/.exec(image)?.[1] ?? "";
  // Tags may leave out the last number.
  const full = tag.replace(/^(\d+\.\d+)(?![.\d])/, "$1.0");
  return parseVersion(full) ?? { major: 2, minor: 9, patch: 0 };
}
