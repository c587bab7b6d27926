/**
 * Every message the service has read, as it came, in SQLite. A message is acknowledged only once it
 * is in here (I5), so that the service, killed at any moment, starts again with all it had.
 */
import { DatabaseSync } from "node:sqlite";

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS messages (
    stream TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (stream, sequence)
  ) STRICT, WITHOUT ROWID;
`;

export interface StoredMessage {
  readonly stream: string;
  readonly sequence: number;
  readonly bytes: Uint8Array;
}

export class MessageStore {
  readonly #db: DatabaseSync;

  /** Opens or creates the file. */
  constructor(path: string) {
    this.#db = new DatabaseSync(path);
    this.#db.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL");
    this.#db.exec(SCHEMA);
  }

  /** Stores messages, all or none, and returns those that were not there yet. */
  add(messages: readonly StoredMessage[]): StoredMessage[] {
    this.#db.exec("BEGIN IMMEDIATE");
    try {
      const insert = this.#db.prepare("INSERT OR IGNORE INTO messages VALUES (?, ?, ?)");
      const fresh = messages.filter(
        ({ stream, sequence, bytes }) => insert.run(stream, sequence, bytes).changes === 1,
      );
      this.#db.exec("COMMIT");
      return fresh;
    } catch (error) {
      this.#db.exec("ROLLBACK");
      throw error;
    }
  }

  /** Everything stored, by stream and sequence. */
  *all(): Generator<StoredMessage> {
    const select = this.#db.prepare("SELECT * FROM messages ORDER BY stream, sequence");
    for (const row of select.iterate()) {
      const { stream, sequence, bytes } = row;
      if (!(bytes instanceof Uint8Array)) throw new Error("the store holds what it never stored");
      yield { stream: String(stream), sequence: Number(sequence), bytes };
    }
  }

  close(): void {
    this.#db.close();
  }
}
