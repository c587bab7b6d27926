/** Names and ports that the compose file and its one-shot steps agree on. */
import { LINKED_SERVICES, linkNames } from "../domain/network/mod.ts";
import type { Pack } from "../domain/pack/types.ts";
import { parseVersion, type ServerVersion } from "../platform/nats/mod.ts";

/** Below the exchange's folder. */
export const NATS_DIR = "nats";
export const NATS_PORT = 4222;
export const HEALTH_PORT = 8222;

/** Services with one process for the whole exchange. */
export const SHARED_SERVICES = ["network", ...LINKED_SERVICES] as const;

const FIRST_LINK_PORT = 4301;

/** Where the network service listens for each process, by its name. */
export const linkPorts = (pack: Pick<Pack, "organisations">): Map<string, number> =>
  new Map(linkNames(pack.organisations).map((name, index) => [name, FIRST_LINK_PORT + index]));

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
