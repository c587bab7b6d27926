/** For tests: links to a server that the test holds, on real sockets. */
import { mkdtempSync, rmSync } from "node:fs";
import { connect, createServer, type AddressInfo, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { LinkState, Listed, Toxic, ToxicType } from "../../domain/network/mod.ts";
import { Network } from "./network.ts";
import { StateFile } from "./state.ts";

export const LINKS = ["nisc", "cisa", "jpcert"];
/** Longer than any test: what goes goes because it was removed. */
export const LONG_MS = 3_600_000;

/** Both ends of a connection over a link. */
export interface Pair {
  readonly client: Socket;
  /** The exchange's side. */
  readonly server: Socket;
}

export interface Rig {
  readonly network: Network;
  readonly dir: string;
  /** A connection over the link, once the server has accepted it. */
  pair(link?: string): Promise<Pair>;
  /** Dials a link and waits for nothing. */
  dial(link?: string): Socket;
  /** How many connections the server has accepted. */
  accepted(): number;
  add(type: ToxicType, attributes?: object, more?: Partial<Toxic> & AddOptions): Promise<void>;
  remove(name?: string): Promise<void>;
  link(name?: string): Promise<LinkState>;
  /** The exchange goes away: nobody listens there any more. */
  stopServer(): Promise<void>;
  stop(): Promise<void>;
}

export interface AddOptions {
  readonly links?: readonly string[];
  readonly forMs?: number;
}

export async function startRig(
  dir = mkdtempSync(join(tmpdir(), "sekisho-network-")),
): Promise<Rig> {
  const waiting: ((socket: Socket) => void)[] = [];
  let accepted = 0;
  const server = createServer({ allowHalfOpen: true, noDelay: true }, (socket) => {
    socket.on("error", () => {});
    accepted += 1;
    waiting.shift()?.(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const network = new Network({
    links: LINKS,
    upstream: { host: "127.0.0.1", port },
    host: "127.0.0.1",
    ports: new Map(),
    file: new StateFile(join(dir, "network.json")),
    onEvent: () => {},
  });
  await network.open();
  const sockets: Socket[] = [];
  const link = async (name = "nisc") => {
    const { links } = (await network.command({ op: "list" })) as Listed;
    return links.find((each) => each.name === name)!;
  };
  const portOf = new Map(
    ((await network.command({ op: "list" })) as Listed).links.map(({ name, address }) => [
      name,
      Number(new URL(address).port),
    ]),
  );
  const dial = (name = "nisc"): Socket => {
    const options = { host: "127.0.0.1", port: portOf.get(name)!, allowHalfOpen: true };
    const client = connect({ ...options, noDelay: true });
    client.on("error", () => {});
    sockets.push(client);
    return client;
  };
  return {
    network,
    dir,
    dial,
    link,
    accepted: () => accepted,
    async pair(name) {
      const { promise, resolve } = Promise.withResolvers<Socket>();
      waiting.push(resolve);
      const client = dial(name);
      const there = await promise;
      sockets.push(there);
      return { client, server: there };
    },
    async add(type, attributes = {}, { links = ["nisc"], forMs = LONG_MS, ...more } = {}) {
      const toxic = { name: type, type, attributes, seed: "1", ...more };
      succeed(await network.command({ op: "add", toxic, links, forMs }));
    },
    async remove(name) {
      const { toxics } = (await network.command({ op: "list" })) as Listed;
      const reply = await network.command({ op: "remove", name: name ?? toxics[0]?.name });
      succeed(reply);
    },
    stopServer: () => new Promise((resolve) => server.close(() => resolve())),
    async stop() {
      for (const socket of sockets) socket.destroy();
      await network.close();
      server.close();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

function succeed(reply: { ok: boolean }): void {
  if (!reply.ok) throw new Error(JSON.stringify(reply));
}

/** What a socket receives. */
export class Received {
  readonly chunks: { readonly data: Buffer; readonly atMs: number }[] = [];
  readonly ended: Promise<void>;
  /** "end" or the code of the error it was closed with. */
  readonly closed: Promise<string>;
  #bytes = 0;
  #wake: (() => void)[] = [];

  constructor(socket: Socket) {
    socket.on("data", (data: Buffer) => {
      this.chunks.push({ data, atMs: performance.now() });
      this.#bytes += data.length;
      for (const wake of this.#wake.splice(0)) wake();
    });
    this.ended = new Promise((resolve) => socket.once("end", () => resolve()));
    this.closed = new Promise((resolve) => {
      let why = "end";
      socket.on("error", (error: NodeJS.ErrnoException) => (why = error.code ?? error.message));
      socket.once("close", () => resolve(why));
    });
  }

  get bytes(): number {
    return this.#bytes;
  }

  get all(): Buffer {
    return Buffer.concat(this.chunks.map(({ data }) => data));
  }

  /** Resolves when so many bytes have come. */
  async atLeast(bytes: number): Promise<void> {
    while (this.#bytes < bytes) await new Promise<void>((resolve) => this.#wake.push(resolve));
  }
}

/** Milliseconds until what is written at one end has come at the other: the median of several. */
export async function medianTravelMs(from: Socket, to: Socket, times = 9): Promise<number> {
  const received = new Received(to);
  const taken: number[] = [];
  for (let n = 1; n <= times; n++) {
    const begun = performance.now();
    from.write("x");
    await received.atLeast(n);
    taken.push(performance.now() - begun);
  }
  return taken.toSorted((a, b) => a - b)[Math.floor(times / 2)]!;
}
