/**
 * One direction of a connection: from a source, through the toxics in force in the order they came,
 * to a sink. Without toxics a chunk goes from socket to socket as it is.
 */
import type { Socket } from "node:net";
import type { Toxic } from "../../domain/network/mod.ts";
import { stageOf, type Line, type Stage } from "./toxics/mod.ts";

/** What a toxic may do to the connection as a whole. */
export interface Ends {
  close(): void;
  reset(): void;
}

/** Bytes passed on, over all connections of a link. */
export interface Counter {
  bytes: number;
}

type Next = Pick<Stage, "take" | "end">;

interface Entry {
  readonly id: number;
  readonly stage: Stage;
  next: Next;
}

export class Flow {
  readonly #source: Socket;
  readonly #sink: Socket;
  readonly #ends: Ends;
  readonly #counter: Counter;
  readonly #entries: Entry[] = [];
  #paused = false;
  /** How far the end of the stream has got. */
  #end: "open" | "coming" | "handed on" = "open";
  #broken = false;
  #over = false;

  constructor(source: Socket, sink: Socket, ends: Ends, counter: Counter) {
    this.#source = source;
    this.#sink = sink;
    this.#ends = ends;
    this.#counter = counter;
  }

  /** From here on bytes pass. */
  start(): void {
    this.#source.pause();
    this.#paused = true;
    this.#source.on("data", this.#onData);
    this.#source.once("end", () => this.#finish());
    this.#sink.on("drain", () => this.#regulate());
    this.#regulate();
  }

  /** Puts a toxic at the end of the line, before the sink. */
  add(id: number, toxic: Toxic, random: () => number): void {
    if (this.#over) return;
    let entry: Entry | null = null;
    const next = (): Next => entry?.next ?? this.#tail;
    const line: Line = {
      pass: (chunk) => {
        next().take(chunk);
        if (this.#paused) this.#regulate();
      },
      end: () => next().end(),
      close: this.#ends.close,
      reset: this.#ends.reset,
      random,
    };
    const stage = stageOf(toxic, line);
    if (stage === null) return;
    entry = { id, stage, next: this.#tail };
    const last = this.#entries.at(-1);
    if (last) last.next = stage;
    this.#entries.push(entry);
    this.#regulate();
  }

  /** Takes a toxic out; what it holds goes on at once, ahead of what comes after it. */
  remove(id: number): void {
    const index = this.#entries.findIndex((entry) => entry.id === id);
    const entry = this.#entries[index];
    if (!entry) return;
    entry.stage.release();
    this.#entries.splice(index, 1);
    const before = this.#entries[index - 1];
    if (before) before.next = entry.next;
    this.#regulate();
  }

  has(id: number): boolean {
    return this.#entries.some((entry) => entry.id === id);
  }

  /** The source was reset: what it had sent goes on, then the sink is reset too. */
  break(): void {
    this.#broken = true;
    if (this.#end === "handed on") this.#ends.reset();
    else this.#finish();
  }

  /** Nothing passes any more. */
  stop(): void {
    this.#over = true;
    this.#source.off("data", this.#onData);
    for (const { stage } of this.#entries.splice(0)) stage.stop();
  }

  #finish(): void {
    if (this.#over || this.#end !== "open") return;
    this.#end = "coming";
    (this.#entries[0]?.stage ?? this.#tail).end();
  }

  readonly #onData = (chunk: Buffer): void => {
    const first = this.#entries[0];
    if (first) first.stage.take(chunk);
    else this.#tail.take(chunk);
    if (this.#sink.writableNeedDrain || first) this.#regulate();
  };

  readonly #tail: Next = {
    take: (chunk) => {
      if (this.#over || !this.#sink.writable) return;
      this.#counter.bytes += chunk.length;
      this.#sink.write(chunk);
    },
    end: () => {
      if (this.#over) return;
      this.#end = "handed on";
      if (!this.#broken) this.#sink.end();
      // Called when all before it has been handed over.
      else if (this.#sink.writable) this.#sink.write("", () => this.#ends.reset());
      else this.#ends.reset();
    },
  };

  /** Reads on when there is room for more, and only then. */
  #regulate(): void {
    if (this.#over) return;
    const full = this.#sink.writableNeedDrain || this.#entries.some(({ stage }) => stage.room <= 0);
    if (full === this.#paused) return;
    this.#paused = full;
    if (full) this.#source.pause();
    else this.#source.resume();
  }
}
