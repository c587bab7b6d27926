/** Random hops: who originated it, whom it has passed, whom it is for and what it is about. */
import fc from "fast-check";
import type { Arbitrary } from "fast-check";
import type { Organisation, Pack } from "../../domain/pack/types.ts";
import type { DecisionContext } from "../../domain/policy/mod.ts";
import { DAYS } from "./agreements.ts";
import { chance, mostOf, pick, weighted } from "./dice.ts";
import { INFORMATION_KINDS, SECTORS } from "./worlds.ts";

export interface Hop {
  readonly recipient: string;
  readonly context: DecisionContext;
}

/** Who stands where: the path, originator first, and the recipient. */
interface Route {
  readonly path: readonly string[];
  readonly recipient: string;
}

/** A hop within the pack; addressees and sectors lean towards a permit. */
export function hopIn(pack: Pack): Arbitrary<Hop> {
  return routeIn(pack).chain(({ path, recipient }) => {
    return fc
      .record({
        addressees: addresseesIn(pack, path, recipient),
        sectors: sectorsFor(pack.organisations.find(({ id }) => id === recipient)!),
        informationKind: pick(INFORMATION_KINDS),
        judgedOn: pick(DAYS),
        releasedTo: releasedIn(pack, recipient),
      })
      .map(({ releasedTo, ...rest }) => ({
        recipient,
        context: {
          originator: path[0]!,
          submitter: path.at(-1)!,
          path,
          ...rest,
          ...(releasedTo === null ? {} : { releasedTo }),
        },
      }));
  });
}

function routeIn(pack: Pack): Arbitrary<Route> {
  const ids = pack.organisations.map(({ id }) => id);
  const us = pack.organisations.filter(({ nation }) => nation === "USA").map(({ id }) => id);
  const first = us.length === 0 ? pick(ids) : weighted([1, pick(us)], [1, pick(ids)]);
  return fc
    .tuple(first, relays)
    .chain(([originator, relays]) => pathFrom(pack, [originator], relays))
    .chain((path) => {
      const recipient = weighted([12, nextOn(pack, path)], [1, pick(ids)]);
      return recipient.map((recipient) => ({ path, recipient }));
    });
}

const relays = weighted([4, fc.constant(0)], [4, fc.constant(1)], [3, fc.constant(2)]);

/** The path with so many more on it, while there is anybody left to receive from the last. */
function pathFrom(pack: Pack, path: readonly string[], more: number): Arbitrary<readonly string[]> {
  if (more === 0 || path.length >= pack.organisations.length - 1) return fc.constant(path);
  return nextOn(pack, path).chain((next) => pathFrom(pack, [...path, next], more - 1));
}

/** Somebody whom the path has not passed: often a client of its last, or of the same nation. */
function nextOn({ organisations }: Pack, path: readonly string[]): Arbitrary<string> {
  const last = organisations.find(({ id }) => id === path.at(-1))!;
  const others = organisations.filter(({ id }) => !path.includes(id));
  const clients = others.filter(({ id }) => last.clients.includes(id));
  const compatriots = path.length > 1 ? others.filter(({ nation }) => nation === last.nation) : [];
  const among = (weight: number, some: readonly Organisation[]) =>
    [some.length > 0 ? weight : 0, pick(some.length > 0 ? some : others)] as const;
  return weighted(among(3, others), among(2, clients), among(4, compatriots)).map(({ id }) => id);
}

function addresseesIn(pack: Pack, path: readonly string[], recipient: string): Arbitrary<string[]> {
  const ids = pack.organisations.map(({ id }) => id);
  const drawn = fc.tuple(mostOf(ids, 0.3), chance(0.7), chance(0.9), chance(0.6));
  return drawn.map(([some, toRecipient, toFirst, toSecond]) => {
    const decided = new Map([
      [path[1], toFirst],
      [path[2], toSecond],
      [recipient, toRecipient],
    ]);
    return ids.filter((id) => decided.get(id) ?? some.includes(id));
  });
}

function sectorsFor(recipient: Organisation): Arbitrary<string[]> {
  const own = recipient.sectors.filter((sector) => sector !== "*");
  const random = fc.subarray([...SECTORS].slice(0, -1), { minLength: 1, maxLength: 2 });
  const shared = own.length === 0 ? random : pick(own).map((sector) => [sector]);
  return weighted([4, shared], [3, random], [1, fc.constant(["cross-sector"])]);
}

function releasedIn(pack: Pack, recipient: string): Arbitrary<string[] | null> {
  const others = pack.organisations.map(({ id }) => id).filter((id) => id !== recipient);
  return weighted<string[] | null>(
    [4, fc.constant(null)],
    [3, fc.constant([recipient])],
    [1, mostOf(others, 0.4)],
  );
}
