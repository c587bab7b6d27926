/** For tests: a small world and its exchange on a nats-server of its own. */
import type { Organisation, Pack } from "../../domain/pack/types.ts";
import { connectBus, type Bus } from "../bus/mod.ts";
import { startExchange, type Exchange } from "./exchange.ts";

export { startExchange } from "./exchange.ts";

/** A pack that has these organisations and no agreements. */
export function testPack(...ids: readonly string[]): Pack {
  return {
    name: "test",
    version: "test@000000000000",
    schemes: [],
    organisations: ids.map(testOrganisation),
    communities: [],
    defaultCommunity: "",
    sectors: [],
    informationKinds: [],
    agreements: [],
    topologies: [],
  };
}

/** A connection as the named identity of the exchange. */
export async function connectAs(exchange: Exchange, name: string): Promise<Bus> {
  const identity = exchange.identities.get(name);
  if (!identity) throw new Error(`the exchange has no identity \`${name}\``);
  return await connectBus({ url: exchange.url, identity });
}

/** Runs a test with an exchange and stops it whatever happens. */
export async function withExchange(
  pack: Pack,
  test: (exchange: Exchange) => Promise<void>,
): Promise<void> {
  const exchange = await startExchange(pack);
  try {
    await test(exchange);
  } finally {
    await exchange.stop();
  }
}

function testOrganisation(id: string): Organisation {
  return {
    id,
    name: id,
    aliases: [],
    nation: "USA",
    kind: "government",
    sectors: ["*"],
    clearance: "none",
    compartments: [],
    clients: [],
    standIn: "cisa",
    timeZone: "UTC",
    desks: [],
  };
}
