/**
 * A link: the listener that an organisation or service takes for the broker, and its connections.
 * Every connection stands for itself: what goes wrong with one touches no other.
 */
import { createServer, type Server, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import type { LinkState, Toxic } from "../../domain/network/mod.ts";
import { Connection, type Counters, type Upstream } from "./connection.ts";
import { randomOf } from "./random.ts";
import { newConnectionsUnder } from "./toxics/mod.ts";

export interface LinkOptions {
  readonly name: string;
  readonly host: string;
  readonly port: number;
  readonly upstream: Upstream;
}

/** A toxic on this link. */
interface InForce {
  readonly id: number;
  readonly toxic: Toxic;
  hit: number;
  spared: number;
}

/** A port that was given back for a while may be taken; it is tried again. */
const LISTEN_AGAIN_MS = 50;
const LISTEN_WITHIN_MS = 10_000;

export class Link {
  readonly name: string;
  readonly #options: LinkOptions;
  readonly #connections = new Set<Connection>();
  readonly #toxics = new Map<number, InForce>();
  readonly #counters: Counters = { upstream: { bytes: 0 }, downstream: { bytes: 0 } };
  #server: Server | null = null;
  #opening: Promise<void> | null = null;
  #closed = false;

  constructor(options: LinkOptions) {
    this.name = options.name;
    this.#options = options;
  }

  /** Starts to listen, unless a toxic says otherwise. Rejects when the port cannot be had in 10 s. */
  open(): Promise<void> {
    // Removals at the same time wait for the same listener.
    this.#opening ??= this.#open().finally(() => (this.#opening = null));
    return this.#opening;
  }

  /** Stops listening and ends every connection. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#stopListening();
    const connections = [...this.#connections];
    for (const connection of connections) connection.close();
    await Promise.all(connections.map(({ gone }) => gone));
  }

  /** Puts a toxic on the link, its connections and those to come. */
  add(id: number, toxic: Toxic): void {
    this.#toxics.set(id, { id, toxic, hit: 0, spared: 0 });
    if (this.#refuses) this.#stopListening();
    for (const connection of this.#connections) {
      if (this.#refuses) connection.cut();
      else this.#draw(this.#toxics.get(id)!, connection);
    }
  }

  /** Takes it off again; resolves when nothing of it is left here, and rejects naming what is. */
  async remove(id: number): Promise<void> {
    const marked = [...this.#connections].filter((connection) => connection.has(id));
    this.#toxics.delete(id);
    for (const connection of marked) connection.remove(id);
    for (const connection of this.#connections) this.#answerIfAllowed(connection);
    // What cannot go on without missing bytes is closed.
    const gone = marked.filter(({ closing }) => closing).map((connection) => connection.gone);
    await Promise.all([this.open(), ...gone]);
    // It may have been kept down until now by another toxic that is being removed too.
    while (this.#isDeaf) await this.open();
    const left = this.#left(id);
    if (left.length > 0) throw new Error(`${this.name}: ${left.join(", ")}`);
  }

  /** Connections that a toxic was drawn for, and those it was not. */
  drawn(id: number): { hit: number; spared: number } {
    const { hit, spared } = this.#toxics.get(id) ?? { hit: 0, spared: 0 };
    return { hit, spared };
  }

  state(): LinkState {
    const { host, port } = this.#options;
    const connections = [...this.#connections];
    return {
      name: this.name,
      address: `nats://${host}:${port}`,
      listening: this.#server?.listening ?? false,
      connections: connections.length,
      unanswered: connections.filter(({ unanswered }) => unanswered).length,
      bytes: {
        upstream: this.#counters.upstream.bytes,
        downstream: this.#counters.downstream.bytes,
      },
      toxics: [...this.#toxics.values()].map(({ toxic }) => toxic.name),
    };
  }

  get #refuses(): boolean {
    return [...this.#toxics.values()].some(
      ({ toxic }) => newConnectionsUnder(toxic.type) === "refused",
    );
  }

  /** Whether it does not listen and should. */
  get #isDeaf(): boolean {
    return !this.#closed && !this.#refuses && !this.#server?.listening;
  }

  async #open(): Promise<void> {
    const until = Date.now() + LISTEN_WITHIN_MS;
    while (!this.#closed && !this.#refuses && !this.#server) {
      try {
        await this.#listen();
      } catch (error) {
        if (Date.now() > until) throw error;
        await sleep(LISTEN_AGAIN_MS);
      }
    }
  }

  async #listen(): Promise<void> {
    const { host, port } = this.#options;
    const server = createServer({ noDelay: true, allowHalfOpen: true }, this.#accept);
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    server.once("error", reject);
    server.listen({ host, port, backlog: 511 }, resolve);
    this.#server = server;
    try {
      await promise;
    } catch (error) {
      this.#server = null;
      throw error;
    }
  }

  #stopListening(): void {
    this.#server?.close();
    this.#server = null;
  }

  readonly #accept = (client: Socket): void => {
    const connection: Connection = new Connection({
      client,
      upstream: this.#options.upstream,
      counters: this.#counters,
      onGone: () => this.#connections.delete(connection),
    });
    this.#connections.add(connection);
    for (const inForce of this.#toxics.values()) this.#draw(inForce, connection);
    this.#answerIfAllowed(connection);
  };

  #draw(inForce: InForce, connection: Connection): void {
    const { id, toxic } = inForce;
    const ordinal = inForce.hit + inForce.spared;
    const drawn = randomOf(toxic.seed, toxic.name, this.name, ordinal, "toxicity")();
    if (drawn >= toxic.toxicity) {
      inForce.spared += 1;
      return;
    }
    inForce.hit += 1;
    connection.add({ id, toxic, ordinal, link: this.name });
  }

  #answerIfAllowed(connection: Connection): void {
    const silent = [...this.#toxics.values()].some(
      ({ id, toxic }) => newConnectionsUnder(toxic.type) === "unanswered" && connection.has(id),
    );
    if (!silent) connection.answer();
  }

  #left(id: number): string[] {
    const marked = [...this.#connections].filter((connection) => connection.has(id)).length;
    return [
      ...(marked > 0 ? [`${marked} connections still have it`] : []),
      ...(this.#isDeaf ? ["does not listen again"] : []),
    ];
  }
}
