/** What a toxic is made of. */
import type { AttributesOf, ToxicType } from "../../../domain/network/mod.ts";

/** Where a toxic stands in one direction of a connection: what it may do there. */
export interface Line {
  /** Hands bytes on. */
  pass(chunk: Buffer): void;
  /** Hands the end of the stream on. */
  end(): void;
  /** Closes the connection once what was handed on is sent. */
  close(): void;
  /** Resets the connection (TCP RST) at both its ends. */
  reset(): void;
  /** Uniform in [0, 1); the same for the same seed and connection. */
  random(): number;
}

/** A toxic at work in one direction of one connection. */
export interface Stage {
  /** Takes bytes, in order. */
  take(chunk: Buffer): void;
  /** The source has ended. */
  end(): void;
  /** The toxic is removed: what is held goes on at once, in order, and no timer stays. */
  release(): void;
  /** The connection is gone: no timer stays. */
  stop(): void;
  /** How many more bytes it is ready to hold; at 0 or less nothing more is read. */
  readonly room: number;
}

export interface ToxicBehaviour<T extends ToxicType = ToxicType> {
  /** What it does to bytes; null: nothing. */
  readonly stage: ((attributes: AttributesOf<T>, line: Line) => Stage) | null;
  /** What who connects meanwhile meets. */
  readonly newConnections: "answered" | "unanswered" | "refused";
}
