/**
 * What an organisation must not forget: its inbox, and what it has to send.
 *
 * SQLite with a write-ahead log. Each method is one transaction, so that a kill at any moment leaves
 * either all of it or nothing. I5: a delivery is acknowledged only after it is in here, together with
 * the receipt that says so.
 */
import { DatabaseSync, type SQLOutputValue } from "node:sqlite";

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS inbox (
    row INTEGER PRIMARY KEY AUTOINCREMENT,
    delivery_id TEXT NOT NULL UNIQUE,
    run TEXT NOT NULL,
    bytes BLOB NOT NULL,
    -- When it reaches the analysts; NULL until a plan tells.
    entered_story_ms INTEGER
  ) STRICT;
  -- Deliveries that were handed over more than once, and how often.
  CREATE TABLE IF NOT EXISTS handed_over (
    delivery_id TEXT PRIMARY KEY, times INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS outgoing (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    message_id TEXT NOT NULL UNIQUE,
    subject TEXT NOT NULL,
    run TEXT NOT NULL,
    bytes BLOB NOT NULL,
    -- Story time up to which it settles what the analysts did; NULL for what settles nothing.
    settles_story_ms INTEGER,
    -- Sequence in the outbox, once the broker acknowledged it.
    sequence INTEGER,
    -- Why the broker will never take it.
    refused TEXT
  ) STRICT;
  CREATE INDEX IF NOT EXISTS unsent ON outgoing (number) WHERE sequence IS NULL AND refused IS NULL;
  CREATE TABLE IF NOT EXISTS results (
    message_id TEXT PRIMARY KEY, outcome TEXT NOT NULL, reasons TEXT NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS facts (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
`;

/** A delivery in the inbox. */
export interface InboxRow {
  readonly row: number;
  readonly run: string;
  /** The encoded Delivery, as it came. */
  readonly bytes: Uint8Array;
  readonly enteredStoryMs: number | null;
}

export interface Outgoing {
  readonly messageId: string;
  readonly subject: string;
  readonly run: string;
  readonly bytes: Uint8Array;
  readonly settlesStoryMs: number | null;
}

/** An organisation's store. */
export class AgencyStore {
  readonly #db: DatabaseSync;

  /** Opens the file, or creates it. */
  constructor(path: string) {
    this.#db = new DatabaseSync(path);
    // NORMAL survives the kill of a process, as the broker does; neither vouches for a power loss.
    this.#db.exec(
      "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 5000",
    );
    this.#db.exec(SCHEMA);
  }

  close(): void {
    this.#db.close();
  }

  /** The file itself, for what other parts of the organisation keep in it. */
  get database(): DatabaseSync {
    return this.#db;
  }

  /** All that the work writes, or nothing of it; also across several methods. */
  transaction<T>(work: () => T): T {
    return this.#transact(work);
  }

  /** The run it last took part in; "" for none. */
  get run(): string {
    const fact = this.#db.prepare("SELECT value FROM facts WHERE name = 'run'").get();
    return fact ? String(fact["value"]) : "";
  }

  /** Notes the run. What was received before any run was known belongs to it. */
  enterRun(run: string): void {
    this.#transact(() => {
      this.#db.prepare("INSERT OR REPLACE INTO facts VALUES ('run', ?)").run(run);
      this.#db.prepare("UPDATE inbox SET run = ? WHERE run = ''").run(run);
    });
  }

  /**
   * Puts a delivery into the inbox, unless it is there already, and the receipt to send into the
   * outgoing messages. `receiptFor` is given the row it has, whether this call made it, and how often it
   * was handed over.
   *
   * @param attempts times it was handed over, as the broker counts; one that was killed begins again at 1
   */
  receive(
    delivery: { id: string; bytes: Uint8Array; run: string; attempts: number },
    enteredStoryMs: number | null,
    receiptFor: (row: number, isNew: boolean, times: number) => Outgoing,
  ): { readonly row: number; readonly isNew: boolean } {
    const { id, bytes, run, attempts } = delivery;
    return this.#transact(() => {
      const known = this.#db.prepare("SELECT row FROM inbox WHERE delivery_id = ?").get(id);
      const row = known
        ? Number(known["row"])
        : Number(
            this.#db
              .prepare(
                `INSERT INTO inbox (delivery_id, run, bytes, entered_story_ms) VALUES (?, ?, ?, ?)`,
              )
              .run(id, run, bytes, enteredStoryMs).lastInsertRowid,
          );
      const times = Math.max(attempts, known ? this.#timesHandedOver(id) + 1 : 1);
      if (times > 1)
        this.#db.prepare("INSERT OR REPLACE INTO handed_over VALUES (?, ?)").run(id, times);
      this.#enqueue(receiptFor(row, !known, times));
      return { row, isNew: !known };
    });
  }

  /** Notes when a delivery reached the analysts. */
  setEntered(row: number, storyMs: number): void {
    this.#db.prepare("UPDATE inbox SET entered_story_ms = ? WHERE row = ?").run(storyMs, row);
  }

  /** The run's deliveries, in the order they were received. */
  deliveries(run: string): InboxRow[] {
    return this.#db
      .prepare("SELECT * FROM inbox WHERE run = ? ORDER BY row")
      .all(run)
      .map(inboxRow);
  }

  /** Adds messages to send, all or none; those that are known by their id stay as they were. */
  enqueue(messages: readonly Outgoing[]): void {
    this.#transact(() => messages.forEach((message) => this.#enqueue(message)));
  }

  /** Messages that the broker has not acknowledged, in the order they were added. */
  unsent(afterNumber: number, limit: number): (Outgoing & { readonly number: number })[] {
    return this.#db
      .prepare(
        `SELECT * FROM outgoing WHERE sequence IS NULL AND refused IS NULL AND number > ?
         ORDER BY number LIMIT ?`,
      )
      .all(afterNumber, limit)
      .map((row) => ({ number: Number(row["number"]), ...outgoing(row) }));
  }

  /** Notes the broker's acknowledgement, and adds what follows from it. */
  acknowledge(messageId: string, sequence: number, followUps: readonly Outgoing[]): void {
    this.#transact(() => {
      this.#db
        .prepare("UPDATE outgoing SET sequence = ? WHERE message_id = ?")
        .run(sequence, messageId);
      followUps.forEach((message) => this.#enqueue(message));
    });
  }

  /** Notes that the broker will never take a message. */
  refuse(messageId: string, cause: string): void {
    this.#db.prepare("UPDATE outgoing SET refused = ? WHERE message_id = ?").run(cause, messageId);
  }

  /** Story time up to which the run's outcomes are out in the world; -1 when there are none. */
  settledStoryMs(run: string): number {
    const found = this.#db
      .prepare("SELECT max(settles_story_ms) AS at FROM outgoing WHERE run = ?")
      .get(run);
    return Number(found?.["at"] ?? -1);
  }

  /** Whether nothing more is to come of a submission: the checkpoint has answered, or never will. */
  isAnswered(messageId: string): boolean {
    const answer = this.#db
      .prepare(
        `SELECT 1 FROM results WHERE message_id = ?
         UNION ALL SELECT 1 FROM outgoing WHERE message_id = ? AND refused IS NOT NULL`,
      )
      .get(messageId, messageId);
    return answer !== undefined;
  }

  /** Notes what the checkpoint made of a submission. */
  noteResult(messageId: string, outcome: string, reasons: unknown): void {
    this.#db
      .prepare("INSERT OR REPLACE INTO results VALUES (?, ?, ?)")
      .run(messageId, outcome, JSON.stringify(reasons));
  }

  #timesHandedOver(deliveryId: string): number {
    const counted = this.#db
      .prepare("SELECT times FROM handed_over WHERE delivery_id = ?")
      .get(deliveryId);
    return Number(counted?.["times"] ?? 1);
  }

  #enqueue({ messageId, subject, run, bytes, settlesStoryMs }: Outgoing): void {
    this.#db
      .prepare(
        `INSERT OR IGNORE INTO outgoing (message_id, subject, run, bytes, settles_story_ms)
         VALUES (?, ?, ?, ?, ?)`,
      )
      .run(messageId, subject, run, bytes, settlesStoryMs);
  }

  #transact<T>(work: () => T): T {
    if (this.#db.isTransaction) return work();
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
}

type Row = Record<string, SQLOutputValue>;

function inboxRow(row: Row): InboxRow {
  const entered = row["entered_story_ms"];
  return {
    row: Number(row["row"]),
    run: String(row["run"]),
    bytes: row["bytes"] as Uint8Array,
    enteredStoryMs: typeof entered === "number" ? entered : null,
  };
}

function outgoing(row: Row): Outgoing {
  const settles = row["settles_story_ms"];
  return {
    messageId: String(row["message_id"]),
    subject: String(row["subject"]),
    run: String(row["run"]),
    bytes: row["bytes"] as Uint8Array,
    settlesStoryMs: typeof settles === "number" ? settles : null,
  };
}
