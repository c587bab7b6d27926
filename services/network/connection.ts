/** One connection of a link: a client here, the exchange there, and what happens in between. */
import { connect, type Socket } from "node:net";
import type { Toxic } from "../../domain/network/mod.ts";
import { Flow, type Counter, type Ends } from "./flow.ts";
import { randomOf } from "./random.ts";

export interface Upstream {
  readonly host: string;
  readonly port: number;
}

export interface Counters {
  readonly upstream: Counter;
  readonly downstream: Counter;
}

export interface ConnectionOptions {
  readonly client: Socket;
  readonly upstream: Upstream;
  readonly counters: Counters;
  readonly onGone: () => void;
}

/** A toxic that was drawn for this connection. */
export interface Drawn {
  readonly id: number;
  readonly toxic: Toxic;
  /** Which one it is among the connections that were drawn for. */
  readonly ordinal: number;
  readonly link: string;
}

/** What who gets no answer sends meanwhile; it is asked to wait beyond. */
const EARLY_BYTES = 64 * 1024;
/** A peer that reads nothing may keep a connection that is to be closed so long. */
const CLOSE_WITHIN_MS = 1_000;

type State =
  | { readonly kind: "unanswered"; readonly early: Buffer[] }
  | { readonly kind: "dialling"; readonly server: Socket }
  | { readonly kind: "open"; readonly server: Socket; readonly flows: Flows }
  | { readonly kind: "gone" };

interface Flows {
  readonly upstream: Flow;
  readonly downstream: Flow;
}

export class Connection {
  readonly #client: Socket;
  readonly #options: ConnectionOptions;
  readonly #drawn: Drawn[] = [];
  readonly #gone = Promise.withResolvers<void>();
  #state: State = { kind: "unanswered", early: [] };
  #closing = false;

  constructor(options: ConnectionOptions) {
    this.#options = options;
    this.#client = options.client;
    this.#client.on("error", () => this.#broken("upstream"));
    this.#client.once("close", () => this.#closed());
    this.#client.on("data", this.#keepEarly);
    this.#client.once("end", this.#leaveUnanswered);
  }

  get unanswered(): boolean {
    return this.#state.kind === "unanswered";
  }

  /** Whether it was told to end. */
  get closing(): boolean {
    return this.#closing;
  }

  /** Resolves when both of its sockets are closed. */
  get gone(): Promise<void> {
    return this.#gone.promise;
  }

  /** Dials the exchange, and lets bytes pass once it answers. */
  answer(): void {
    if (this.#state.kind !== "unanswered") return;
    const { early } = this.#state;
    const client = this.#client;
    client.off("data", this.#keepEarly).off("end", this.#leaveUnanswered).pause();
    if (early.length > 0) client.unshift(Buffer.concat(early));
    const { host, port } = this.#options.upstream;
    const server = connect({ host, port, noDelay: true, allowHalfOpen: true });
    this.#state = { kind: "dialling", server };
    server.once("connect", () => this.#open(server));
    server.on("error", () => this.#broken("downstream"));
    server.once("close", () => this.#closed());
  }

  add(drawn: Drawn): void {
    this.#drawn.push(drawn);
    if (this.#state.kind === "open") put(drawn, this.#state.flows);
  }

  remove(id: number): void {
    const index = this.#drawn.findIndex((drawn) => drawn.id === id);
    if (index >= 0) this.#drawn.splice(index, 1);
    for (const flow of this.#flows) flow.remove(id);
  }

  has(id: number): boolean {
    return this.#drawn.some((drawn) => drawn.id === id) || this.#flows.some((flow) => flow.has(id));
  }

  /** Ends it properly at both ends; what was passed on is still sent. */
  readonly close = (): void => {
    if (this.#closing) return;
    this.#closing = true;
    this.#stop();
    for (const socket of this.#sockets) socket.destroySoon();
    setTimeout(this.cut, CLOSE_WITHIN_MS).unref();
  };

  /** Resets it at both ends. */
  readonly reset = (): void => {
    this.#closing = true;
    this.#stop();
    for (const socket of this.#sockets) if (!socket.destroyed) socket.resetAndDestroy();
  };

  /** Ends it at once. */
  readonly cut = (): void => {
    this.#closing = true;
    this.#stop();
    for (const socket of this.#sockets) socket.destroy();
  };

  get #flows(): Flow[] {
    if (this.#state.kind !== "open") return [];
    const { upstream, downstream } = this.#state.flows;
    return [upstream, downstream];
  }

  get #sockets(): Socket[] {
    const state = this.#state;
    return "server" in state ? [this.#client, state.server] : [this.#client];
  }

  #open(server: Socket): void {
    if (this.#closing) return;
    const client = this.#client;
    const { counters } = this.#options;
    const ends: Ends = { close: this.close, reset: this.reset };
    const flows = {
      upstream: new Flow(client, server, ends, counters.upstream),
      downstream: new Flow(server, client, ends, counters.downstream),
    };
    this.#state = { kind: "open", server, flows };
    for (const drawn of this.#drawn) put(drawn, flows);
    flows.upstream.start();
    flows.downstream.start();
  }

  readonly #keepEarly = (chunk: Buffer): void => {
    if (this.#state.kind !== "unanswered") return;
    const { early } = this.#state;
    early.push(chunk);
    const bytes = early.reduce((sum, { length }) => sum + length, 0);
    if (bytes >= EARLY_BYTES) this.#client.pause();
  };

  /** Nobody there ever heard of it. */
  readonly #leaveUnanswered = (): void => this.cut();

  /** One end was reset: what it had sent still goes on, what was for it has nowhere to go. */
  #broken(from: "upstream" | "downstream"): void {
    if (this.#state.kind !== "open") return this.reset();
    const { upstream, downstream } = this.#state.flows;
    if (from === "upstream") {
      downstream.stop();
      upstream.break();
    } else {
      upstream.stop();
      downstream.break();
    }
  }

  #stop(): void {
    for (const flow of this.#flows) flow.stop();
  }

  #closed(): void {
    if (this.#state.kind === "gone" || this.#sockets.some((socket) => !socket.closed)) return;
    this.#stop();
    this.#state = { kind: "gone" };
    this.#gone.resolve();
    this.#options.onGone();
  }
}

function put({ id, toxic, ordinal, link }: Drawn, flows: Flows): void {
  for (const stream of ["upstream", "downstream"] as const) {
    if (toxic.stream !== stream && toxic.stream !== "both") continue;
    flows[stream].add(id, toxic, randomOf(toxic.seed, toxic.name, link, ordinal, stream));
  }
}
