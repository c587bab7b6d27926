/**
 * What the metrics service knows, in SQLite: every message it has read, as it came, and what tally.ts
 * makes of them. A message is acknowledged only once it is in here and counted (I5), so that the
 * service, killed at any moment, starts again with all it had. Nothing here is kept in memory, so
 * memory does not grow with the number of messages; the file does.
 */
import {
  DatabaseSync,
  type SQLInputValue,
  type SQLOutputValue,
  type StatementSync,
} from "node:sqlite";

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS messages (
    stream TEXT NOT NULL, sequence INTEGER NOT NULL, run TEXT NOT NULL, incident TEXT NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (stream, sequence)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS messages_by_incident ON messages (run, incident);
  CREATE TABLE IF NOT EXISTS submissions (
    run TEXT NOT NULL, submitter TEXT NOT NULL, sequence INTEGER NOT NULL, decided INTEGER NOT NULL,
    marking TEXT NOT NULL, story_ms REAL NOT NULL, submit_ms REAL,
    PRIMARY KEY (run, submitter, sequence)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS copies (
    run TEXT NOT NULL, delivery TEXT NOT NULL, organisation TEXT NOT NULL, incident TEXT NOT NULL,
    dispatched INTEGER NOT NULL, sender TEXT NOT NULL, marking TEXT NOT NULL, story_ms REAL NOT NULL,
    stored_ms REAL, received_ms REAL, inbox_row INTEGER, attempts INTEGER NOT NULL,
    PRIMARY KEY (run, delivery, organisation)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS copies_unreceived
    ON copies (organisation, stored_ms) WHERE dispatched = 1 AND received_ms IS NULL;
  CREATE TABLE IF NOT EXISTS repeated (
    run TEXT NOT NULL, delivery TEXT NOT NULL, organisation TEXT NOT NULL, inbox_row INTEGER NOT NULL,
    PRIMARY KEY (run, delivery, organisation, inbox_row)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS origins (
    run TEXT NOT NULL, incident TEXT NOT NULL, originator TEXT NOT NULL, marking TEXT NOT NULL,
    story_ms REAL NOT NULL,
    PRIMARY KEY (run, incident)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS aware (
    run TEXT NOT NULL, incident TEXT NOT NULL, organisation TEXT NOT NULL, story_ms REAL NOT NULL,
    PRIMARY KEY (run, incident, organisation)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS tallies (
    run TEXT PRIMARY KEY, counts TEXT NOT NULL, version TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS versions (version TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS runs (
    run TEXT PRIMARY KEY, facts TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS stalls (
    process TEXT NOT NULL, from_ms REAL NOT NULL, to_ms REAL NOT NULL, delay_ms REAL NOT NULL,
    PRIMARY KEY (process, from_ms)
  ) STRICT, WITHOUT ROWID;
`;

export interface StoredMessage {
  readonly stream: string;
  readonly sequence: number;
  readonly bytes: Uint8Array;
}

export type Row = Readonly<Record<string, SQLOutputValue>>;

export class Store {
  readonly #db: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();

  /** Opens or creates the file; ":memory:" for tests. */
  constructor(path: string) {
    this.#db = new DatabaseSync(path);
    this.#db.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL");
    this.#db.exec(SCHEMA);
  }

  /** All that the work writes, or nothing of it. */
  transaction<T>(work: () => T): T {
    this.#db.exec("BEGIN IMMEDIATE");
    try {
      const result = work();
      this.#db.exec("COMMIT");
      return result;
    } catch (error) {
      this.#db.exec("ROLLBACK");
      throw error;
    }
  }

  /** Runs a statement and tells how many rows it changed. */
  run(sql: string, ...values: SQLInputValue[]): number {
    return Number(this.#prepared(sql).run(...values).changes);
  }

  /** The first row, if there is one. */
  get(sql: string, ...values: SQLInputValue[]): Row | undefined {
    return this.#prepared(sql).get(...values);
  }

  /** All rows at once: for what is known to be few. */
  all(sql: string, ...values: SQLInputValue[]): Row[] {
    return this.#prepared(sql).all(...values);
  }

  /** Row by row; nothing else may use the same statement meanwhile. */
  each(sql: string, ...values: SQLInputValue[]): Iterable<Row> {
    return this.#db.prepare(sql).iterate(...values);
  }

  close(): void {
    this.#db.close();
  }

  #prepared(sql: string): StatementSync {
    const known = this.#statements.get(sql) ?? this.#db.prepare(sql);
    this.#statements.set(sql, known);
    return known;
  }
}
