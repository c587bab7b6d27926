/** The links and the toxics in force on them: what commands do. */
import { isDeepStrictEqual } from "node:util";
import { InputError } from "../../domain/input.ts";
import {
  readNetworkCommand,
  type AddCommand,
  type Added,
  type Listed,
  type NetworkReply,
  type Removed,
  type Renewed,
  type Reset,
} from "../../domain/network/mod.ts";
import { hint } from "../../domain/pack/mod.ts";
import type { Upstream } from "./connection.ts";
import { choosePort } from "./ports.ts";
import { Link } from "./proxy.ts";
import type { StateFile } from "./state.ts";

export interface NetworkOptions {
  /** Names of the links. */
  readonly links: readonly string[];
  readonly upstream: Upstream;
  /** Address the links listen on. */
  readonly host: string;
  /** Ports that are given, by link; the others are chosen once and kept. */
  readonly ports: ReadonlyMap<string, number>;
  readonly file: StateFile;
  /** Told what happens without a command, and of what could not be done. */
  readonly onEvent: (message: string, detail: object) => void;
}

interface InForce {
  readonly id: number;
  readonly command: AddCommand;
  readonly endsAtUnixMs: number;
  readonly timer: NodeJS.Timeout;
}

/** Names of ended toxics that are remembered. */
const REMEMBERED = 1_000;

export class Network {
  readonly #options: NetworkOptions;
  readonly #links = new Map<string, Link>();
  readonly #ports: Record<string, number> = {};
  readonly #inForce = new Map<string, InForce>();
  readonly #leaving = new Map<string, Promise<void>>();
  #ended: string[] = [];
  #nextId = 1;

  constructor(options: NetworkOptions) {
    this.#options = options;
  }

  /** Opens every link on its port and restores the toxics that have time left. */
  async open(): Promise<void> {
    const { file, host, upstream, ports, links } = this.#options;
    const { ports: kept, inForce, ended } = file.read();
    const taken = new Set([...ports.values(), ...Object.values(kept)]);
    for (const name of links) {
      const port = ports.get(name) ?? kept[name] ?? (await choosePort(host, taken));
      taken.add(port);
      this.#ports[name] = port;
      this.#links.set(name, new Link({ name, host, port, upstream }));
    }
    this.#ended = ended;
    for (const { command, endsAtUnixMs } of inForce) this.#restore(command, endsAtUnixMs);
    this.#save();
    await Promise.all([...this.#links.values()].map((link) => link.open()));
  }

  async close(): Promise<void> {
    for (const { timer } of this.#inForce.values()) clearTimeout(timer);
    await Promise.all([...this.#links.values()].map((link) => link.close()));
  }

  /** Does what a command says; what cannot be done is refused with every reason. */
  async command(value: unknown): Promise<NetworkReply> {
    try {
      const command = readNetworkCommand(value, [...this.#links.keys()]);
      if (command.op === "add") return this.#add(command);
      if (command.op === "renew") return this.#renew(command.name, command.forMs);
      if (command.op === "remove") return await this.#remove(command.name);
      return command.op === "list" ? this.#list() : await this.#reset();
    } catch (error) {
      if (error instanceof InputError) {
        return { ok: false, problems: error.problems.map(({ message }) => message) };
      }
      return { ok: false, again: true, problems: [(error as Error).message] };
    }
  }

  #add(command: AddCommand): Added {
    const { name } = command.toxic;
    const known = this.#inForce.get(name);
    if (known && !isDeepStrictEqual(known.command, command)) {
      const message = `toxic \`${name}\` is in force already, and differs; remove it first, or take another name`;
      throw new InputError([{ file: "", line: 0, column: 0, message }]);
    }
    if (known) return { ok: true, name, endsAtUnixMs: known.endsAtUnixMs, already: true };
    const endsAtUnixMs = Date.now() + command.forMs;
    this.#put(command, endsAtUnixMs);
    return { ok: true, name, endsAtUnixMs, already: false };
  }

  #renew(name: string, forMs: number): Renewed {
    const inForce = this.#inForce.get(name);
    if (!inForce) {
      const message = `no toxic \`${name}\` is in force; ${hint(name, this.#inForce.keys())}`;
      throw new InputError([{ file: "", line: 0, column: 0, message }]);
    }
    clearTimeout(inForce.timer);
    const endsAtUnixMs = Date.now() + forMs;
    const timer = setTimeout(() => void this.#expire(name), forMs);
    this.#inForce.set(name, { ...inForce, endsAtUnixMs, timer });
    this.#save();
    return { ok: true, name, endsAtUnixMs };
  }

  async #remove(name: string): Promise<Removed> {
    const was = this.#inForce.has(name) ? "in_force" : "ended";
    if (was === "ended" && !this.#ended.includes(name)) {
      const message = `no toxic \`${name}\`; ${hint(name, this.#inForce.keys())}`;
      throw new InputError([{ file: "", line: 0, column: 0, message }]);
    }
    await this.#takeOff(name);
    return { ok: true, name, was, verified: true };
  }

  async #reset(): Promise<Reset> {
    const removed = [...this.#inForce.keys()];
    const leaving = [...new Set([...removed, ...this.#leaving.keys()])];
    const outcomes = await Promise.allSettled(leaving.map((name) => this.#takeOff(name)));
    const failed = outcomes.filter((outcome) => outcome.status === "rejected");
    if (failed.length > 0) {
      throw new Error(failed.map(({ reason }) => (reason as Error).message).join("; "));
    }
    return { ok: true, removed, verified: true };
  }

  #list(): Listed {
    const toxics = [...this.#inForce.values()].map(({ id, command, endsAtUnixMs }) => {
      const drawn = command.links.map((link) => this.#links.get(link)!.drawn(id));
      return {
        ...command.toxic,
        links: command.links,
        forMs: command.forMs,
        endsAtUnixMs,
        drawn: {
          hit: drawn.reduce((sum, { hit }) => sum + hit, 0),
          spared: drawn.reduce((sum, { spared }) => sum + spared, 0),
        },
      };
    });
    return { ok: true, links: [...this.#links.values()].map((link) => link.state()), toxics };
  }

  #restore(stored: AddCommand, endsAtUnixMs: number): void {
    const { name } = stored.toxic;
    const links = stored.links.filter((link) => this.#links.has(link));
    if (endsAtUnixMs <= Date.now() || links.length === 0) {
      this.#ended.push(name);
      return;
    }
    const command = readNetworkCommand({ ...stored, links }, links) as AddCommand;
    this.#put(command, endsAtUnixMs);
    this.#options.onEvent("toxic restored", { toxic: name, endsAtUnixMs });
  }

  #put(command: AddCommand, endsAtUnixMs: number): void {
    const { toxic, links } = command;
    const id = this.#nextId++;
    const timer = setTimeout(() => void this.#expire(toxic.name), endsAtUnixMs - Date.now());
    this.#inForce.set(toxic.name, { id, command, endsAtUnixMs, timer });
    // Written down first: what is killed here comes back with it, and ends it in time.
    this.#save();
    for (const link of links) this.#links.get(link)!.add(id, toxic);
  }

  async #expire(name: string): Promise<void> {
    try {
      await this.#takeOff(name);
      this.#options.onEvent("toxic ended by itself", { toxic: name });
    } catch (error) {
      this.#options.onEvent("toxic has not gone", { toxic: name, err: error });
    }
  }

  /** Resolves when nothing is left of it; rejects naming what is. */
  #takeOff(name: string): Promise<void> {
    const inForce = this.#inForce.get(name);
    if (!inForce) return this.#leaving.get(name) ?? Promise.resolve();
    clearTimeout(inForce.timer);
    this.#inForce.delete(name);
    this.#ended = [...this.#ended.filter((ended) => ended !== name), name].slice(-REMEMBERED);
    const links = inForce.command.links.map((link) => this.#links.get(link)!);
    const leaving = this.#awaitGone(name, inForce.id, links);
    this.#leaving.set(name, leaving);
    this.#save();
    return leaving;
  }

  async #awaitGone(name: string, id: number, links: readonly Link[]): Promise<void> {
    const outcomes = await Promise.allSettled(links.map((link) => link.remove(id)));
    this.#leaving.delete(name);
    const failed = outcomes.filter((outcome) => outcome.status === "rejected");
    if (failed.length === 0) return;
    const reasons = failed.map(({ reason }) => (reason as Error).message);
    throw new Error(`something of toxic \`${name}\` is left: ${reasons.join("; ")}`);
  }

  #save(): void {
    const inForce = [...this.#inForce.values()].map(({ command, endsAtUnixMs }) => ({
      command,
      endsAtUnixMs,
    }));
    this.#options.file.write({ ports: this.#ports, inForce, ended: this.#ended });
  }
}
