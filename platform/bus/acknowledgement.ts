/** What a stream answers to a publication, read as little as possible. */
import type { Msg } from "@nats-io/transport-node";

/** A stream has the message. Reading a field parses the answer, which is otherwise left alone. */
export interface Stored {
  readonly stream: string;
  readonly sequence: number;
  /** The stream had a message of this id already. */
  readonly duplicate: boolean;
}

/** A stream refused the message. */
export class JetStreamError extends Error {
  readonly subject: string;
  /** Status in HTTP's manner. */
  readonly code: number;
  /** JetStream's own number of the error, for example 10071: another message was there first. */
  readonly errCode: number;

  constructor(subject: string, code: number, errCode: number, description: string) {
    super(`\`${subject}\` was not stored: ${description} (${errCode})`);
    this.name = "JetStreamError";
    this.subject = subject;
    this.code = code;
    this.errCode = errCode;
  }
}

/** Errors that pass: not the leader, temporarily unavailable, stream offline. */
const PASSING = new Set([10009, 10008, 10118]);
const ERROR = Buffer.from('"error"');

/** "unavailable": nothing is stored now, and the same message may be stored later. */
export function acknowledgement(
  subject: string,
  message: Msg,
): Stored | JetStreamError | "unavailable" {
  const { data } = message;
  // Only the broker's "no responders" is empty.
  if (data.length === 0) return "unavailable";
  if (!contains(data, ERROR)) return new Acknowledgement(data);
  const { error } = parse(data);
  if (!error) return new Acknowledgement(data);
  if (PASSING.has(error.err_code) || error.code === 429) return "unavailable";
  return new JetStreamError(subject, error.code, error.err_code, error.description);
}

interface PubAck {
  readonly stream: string;
  readonly seq: number;
  readonly duplicate?: boolean;
  readonly error?: { code: number; err_code: number; description: string };
}

class Acknowledgement implements Stored {
  readonly #data: Uint8Array;
  #parsed: PubAck | undefined;

  constructor(data: Uint8Array) {
    this.#data = data;
  }

  get stream(): string {
    return this.#fields.stream;
  }

  get sequence(): number {
    return this.#fields.seq;
  }

  get duplicate(): boolean {
    return this.#fields.duplicate ?? false;
  }

  get #fields(): PubAck {
    return (this.#parsed ??= parse(this.#data));
  }
}

function parse(data: Uint8Array): PubAck {
  return JSON.parse(Buffer.from(data.buffer, data.byteOffset, data.length).toString()) as PubAck;
}

function contains(data: Uint8Array, needle: Buffer): boolean {
  return Buffer.from(data.buffer, data.byteOffset, data.length).includes(needle);
}
