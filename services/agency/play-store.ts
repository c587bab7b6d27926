/**
 * What an organisation keeps besides when people play it: what they did, what is asked of it, and what
 * it came to know of by itself. In the same file as its inbox, so that an act and what it sends are
 * stored together or not at all.
 */
import type { SQLOutputValue } from "node:sqlite";
import { EXERCISE_BANNER } from "../../platform/bus/mod.ts";
import { sekisho } from "../../proto/mod.ts";
import type { OwnArrival } from "./briefing.ts";
import type { AgencyStore, Outgoing } from "./store.ts";

const { Delivery, ReleaseAsked, Statement, View } = sekisho.v1;

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS acts (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    -- Made by who asked, so that asking again does nothing twice.
    act_id TEXT NOT NULL UNIQUE,
    run TEXT NOT NULL, op TEXT NOT NULL, person TEXT NOT NULL,
    story_ms INTEGER NOT NULL, unix_ms INTEGER NOT NULL,
    delivery_id TEXT NOT NULL, message_id TEXT NOT NULL, incident_id TEXT NOT NULL,
    -- The request that a statement answers, or that was made.
    request_id TEXT NOT NULL,
    -- What a statement says.
    says TEXT NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS asked (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    request_id TEXT NOT NULL UNIQUE, run TEXT NOT NULL, story_ms INTEGER NOT NULL, bytes BLOB NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS answers (
    statement_id TEXT PRIMARY KEY, request_id TEXT NOT NULL, run TEXT NOT NULL, bytes BLOB NOT NULL
  ) STRICT;
  -- Rows of the inbox that nobody delivered, and when they came to be known.
  CREATE TABLE IF NOT EXISTS knowledge (
    row INTEGER PRIMARY KEY, unix_ms INTEGER NOT NULL, incident BLOB NOT NULL
  ) STRICT;
`;

/** Something that a person did, as it is kept. */
export interface StoredAct {
  readonly actId: string;
  readonly run: string;
  readonly op: string;
  readonly by: string;
  readonly storyMs: number;
  readonly unixMs: number;
  readonly deliveryId: string;
  readonly messageId: string;
  readonly incidentId: string;
  readonly requestId: string;
  readonly says: string;
}

/** A delivery with its place in the inbox. */
export interface HeldDelivery {
  readonly row: number;
  readonly delivery: sekisho.v1.Delivery;
  readonly view: sekisho.v1.View;
  /** The incident itself when the organisation found it out; null for what was delivered. */
  readonly own: sekisho.v1.Incident | null;
  readonly receivedUnixMs: number;
}

/** Under which delivery id own knowledge stands in the inbox. */
export const knowledgeId = (incidentId: string): string => `own:${incidentId}`;

export class PlayStore {
  readonly #store: AgencyStore;
  readonly #organisation: string;

  constructor(store: AgencyStore, organisation: string) {
    this.#store = store;
    this.#organisation = organisation;
    store.database.exec(SCHEMA);
  }

  /** Notes an act together with what it sends, unless it is known: then nothing is done. */
  act(act: StoredAct, messages: readonly Outgoing[]): void {
    this.#store.transaction(() => {
      const { actId, run, op, by, storyMs, unixMs } = act;
      const { deliveryId, messageId, incidentId, requestId, says } = act;
      const { changes } = this.#prepare(
        `INSERT OR IGNORE INTO acts
           (act_id, run, op, person, story_ms, unix_ms, delivery_id, message_id, incident_id, request_id, says)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      ).run(
        actId,
        run,
        op,
        by,
        storyMs,
        unixMs,
        deliveryId,
        messageId,
        incidentId,
        requestId,
        says,
      );
      if (Number(changes) > 0) this.#store.enqueue(messages);
    });
  }

  /** What was done under an id; null when nothing was. */
  find(actId: string): StoredAct | null {
    const row = this.#prepare("SELECT * FROM acts WHERE act_id = ?").get(actId);
    return row ? actFrom(row) : null;
  }

  /** Everything that people did in a run, in order. */
  acts(run: string): StoredAct[] {
    return this.#prepare("SELECT * FROM acts WHERE run = ? ORDER BY number").all(run).map(actFrom);
  }

  /** Puts what the organisation found out into its inbox; false when it is there. */
  noteKnowledge(run: string, { storyMs, incident }: OwnArrival, unixMs: number): boolean {
    const id = knowledgeId(incident.id);
    const view = View.encode({
      incidentId: incident.id,
      originator: incident.originator,
      originatedStoryMs: incident.originatedStoryMs,
      portions: incident.portions,
      banner: incident.banner ?? null,
    }).finish();
    const submitter = this.#organisation;
    // Nobody's seal is on it: it cannot be relayed, and goes out as the organisation's own.
    const bytes = Delivery.encode({
      id,
      view,
      submitter,
      storyMs,
      exerciseBanner: EXERCISE_BANNER,
    }).finish();
    return this.#store.transaction(() => {
      const added = this.#prepare(
        "INSERT OR IGNORE INTO inbox (delivery_id, run, bytes, entered_story_ms) VALUES (?, ?, ?, ?)",
      ).run(id, run, bytes, storyMs);
      if (Number(added.changes) === 0) return false;
      this.#prepare("INSERT INTO knowledge VALUES (?, ?, ?)").run(
        added.lastInsertRowid,
        unixMs,
        sekisho.v1.Incident.encode(incident).finish(),
      );
      return true;
    });
  }

  /** Notes that a release of an own portion is asked for. */
  noteAsked(run: string, asked: sekisho.v1.ReleaseAsked, storyMs: number): void {
    this.#prepare(
      "INSERT OR IGNORE INTO asked (request_id, run, story_ms, bytes) VALUES (?, ?, ?, ?)",
    ).run(asked.requestId, run, storyMs, ReleaseAsked.encode(asked).finish());
  }

  /** Notes what an originator answered. */
  noteAnswer(run: string, statement: sekisho.v1.Statement): void {
    const { id, requestId } = statement;
    const bytes = Statement.encode(statement).finish();
    this.#prepare("INSERT OR IGNORE INTO answers VALUES (?, ?, ?, ?)").run(
      id,
      requestId,
      run,
      bytes,
    );
  }

  /** A delivery of the run; null for one that the organisation does not hold. */
  held(run: string, deliveryId: string): HeldDelivery | null {
    const row = this.#prepare(`${HELD} WHERE run = ? AND delivery_id = ?`).get(run, deliveryId);
    return row ? heldFrom(row) : null;
  }

  /** Deliveries of the run behind a row, oldest first. */
  heldAfter(run: string, after: number, limit: number): HeldDelivery[] {
    return this.#prepare(`${HELD} WHERE run = ? AND inbox.row > ? ORDER BY inbox.row LIMIT ?`)
      .all(run, after, limit)
      .map(heldFrom);
  }

  /** What was asked of the organisation behind a number. */
  askedAfter(run: string, after: number, limit: number): StoredRequest[] {
    return this.#prepare("SELECT * FROM asked WHERE run = ? AND number > ? ORDER BY number LIMIT ?")
      .all(run, after, limit)
      .map(requestFrom);
  }

  /** A request of the run; null when nobody made it. */
  asked(run: string, requestId: string): StoredRequest | null {
    const row = this.#prepare("SELECT * FROM asked WHERE run = ? AND request_id = ?").get(
      run,
      requestId,
    );
    return row ? requestFrom(row) : null;
  }

  /** What originators answered to the organisation's own requests, by request. */
  answers(run: string): Map<string, sekisho.v1.Statement> {
    const rows = this.#prepare("SELECT request_id, bytes FROM answers WHERE run = ?").all(run);
    return new Map(
      rows.map((row) => [String(row["request_id"]), Statement.decode(row["bytes"] as Uint8Array)]),
    );
  }

  /** Submissions of the run behind a number, with what became of each. */
  sentAfter(run: string, subject: string, after: number, limit: number): StoredSubmission[] {
    return this.#prepare(
      `SELECT number, outgoing.message_id AS message_id, bytes, refused, outcome, reasons
       FROM outgoing LEFT JOIN results USING (message_id)
       WHERE run = ? AND subject = ? AND number > ? ORDER BY number LIMIT ?`,
    )
      .all(run, subject, after, limit)
      .map(submissionFrom);
  }

  /** The highest row or number of each. */
  latest(run: string, subject: string): { inbox: number; sent: number; asked: number } {
    const highest = (sql: string, ...values: string[]): number =>
      Number(this.#prepare(sql).get(...values)?.["at"] ?? 0);
    return {
      inbox: highest("SELECT max(row) AS at FROM inbox WHERE run = ?", run),
      sent: highest(
        "SELECT max(number) AS at FROM outgoing WHERE run = ? AND subject = ?",
        run,
        subject,
      ),
      asked: highest("SELECT max(number) AS at FROM asked WHERE run = ?", run),
    };
  }

  #prepare(sql: string) {
    return this.#store.database.prepare(sql);
  }
}

export interface StoredRequest {
  readonly number: number;
  readonly storyMs: number;
  readonly asked: sekisho.v1.ReleaseAsked;
}

export interface StoredSubmission {
  readonly number: number;
  readonly messageId: string;
  readonly bytes: Uint8Array;
  /** Why the broker will never take it; null: it did, or will. */
  readonly refused: string | null;
  /** null: the checkpoint has not answered. */
  readonly outcome: "accepted" | "rejected" | null;
  /** As JSON. */
  readonly reasons: string;
}

// The receipt of a delivery says when it came.
const HELD = `SELECT inbox.row AS row, inbox.bytes AS bytes, knowledge.unix_ms AS known_unix_ms,
    knowledge.incident AS incident,
    (SELECT outgoing.bytes FROM outgoing
      WHERE outgoing.message_id = 'receipt:' || inbox.delivery_id || ':' || inbox.row) AS receipt
  FROM inbox LEFT JOIN knowledge ON knowledge.row = inbox.row`;

type Row = Record<string, SQLOutputValue>;

function heldFrom(row: Row): HeldDelivery {
  const delivery = Delivery.decode(row["bytes"] as Uint8Array);
  const { incident, receipt } = row;
  return {
    row: Number(row["row"]),
    delivery,
    view: View.decode(delivery.view),
    own: incident instanceof Uint8Array ? sekisho.v1.Incident.decode(incident) : null,
    receivedUnixMs:
      receipt instanceof Uint8Array
        ? sekisho.v1.Receipt.decode(receipt).unixMs
        : Number(row["known_unix_ms"] ?? 0),
  };
}

function actFrom(row: Row): StoredAct {
  return {
    actId: String(row["act_id"]),
    run: String(row["run"]),
    op: String(row["op"]),
    by: String(row["person"]),
    storyMs: Number(row["story_ms"]),
    unixMs: Number(row["unix_ms"]),
    deliveryId: String(row["delivery_id"]),
    messageId: String(row["message_id"]),
    incidentId: String(row["incident_id"]),
    requestId: String(row["request_id"]),
    says: String(row["says"]),
  };
}

function requestFrom(row: Row): StoredRequest {
  return {
    number: Number(row["number"]),
    storyMs: Number(row["story_ms"]),
    asked: ReleaseAsked.decode(row["bytes"] as Uint8Array),
  };
}

function submissionFrom(row: Row): StoredSubmission {
  const { outcome, refused } = row;
  return {
    number: Number(row["number"]),
    messageId: String(row["message_id"]),
    bytes: row["bytes"] as Uint8Array,
    refused: typeof refused === "string" ? refused : null,
    outcome: outcome === "accepted" || outcome === "rejected" ? outcome : null,
    reasons: String(row["reasons"] ?? "[]"),
  };
}
