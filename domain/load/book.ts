/**
 * The account of a load while it goes on: what was acknowledged must be decided, what was decided must
 * be received, each once. What is settled is forgotten, so that it stays small however long a load lasts.
 */
import { Remembered } from "../policy/mod.ts";
import type { LoadStage, LoadWindow } from "./types.ts";

/** A decision of the checkpoint, as far as a load is concerned. */
export interface Decided {
  /** "org/outbox sequence". */
  readonly submission: string;
  readonly from: string;
  readonly relay: boolean;
  readonly incident: string;
  readonly accepted: boolean;
  readonly intendedUnixMs: number;
  readonly storedUnixMs: number;
  readonly copies: readonly { readonly id: string; readonly to: string }[];
  /** Neighbours from whom everything was withheld. */
  readonly denied: number;
}

/** A time that was measured. */
export interface LoadSample {
  readonly stage: LoadStage;
  readonly window: LoadWindow;
  readonly from: string;
  /** "" for a submission. */
  readonly to: string;
  readonly ms: number;
  /** When what it began with was intended. */
  readonly intendedUnixMs: number;
}

export interface LoadBookOptions {
  /** The window of a time; null: no sample is taken of it. */
  readonly windowOf: (intendedUnixMs: number) => LoadWindow | null;
  readonly take: (sample: LoadSample) => void;
}

/** What is not settled. */
export interface OpenCopy {
  readonly to: string;
  readonly from: string;
  readonly window: LoadWindow | null;
  readonly intendedUnixMs: number;
}

interface Open extends OpenCopy {
  readonly incident: string;
  readonly storedUnixMs: number;
}

interface Spreading {
  readonly originator: string;
  readonly intendedUnixMs: number;
  readonly reached: Set<string>;
}

/** Incidents whose way is followed; what comes of an older one is no longer a sample of reach. */
const FOLLOWED = 20_000;
/**
 * Decisions and copies that are known again, at least half as many: two relays of one incident are minutes
 * apart when the checkpoint is behind, and what both show a recipient is one copy.
 */
const REMEMBERED = 800_000;

export class LoadBook {
  readonly #options: LoadBookOptions;
  readonly #acknowledged = new Set<string>();
  readonly #decidedFirst = new Set<string>();
  readonly #copies = new Map<string, Open>();
  readonly #receivedFirst = new Map<string, number>();
  readonly #spreading = new Map<string, Spreading>();
  readonly #known = new Remembered<true>(REMEMBERED);
  readonly #settled = new Remembered<true>(REMEMBERED);
  #decided = { submissions: 0, relays: 0, rejected: 0, denied: 0 };
  #received = 0;
  #acks = 0;
  #spread = { incidents: 0, reached: 0 };

  constructor(options: LoadBookOptions) {
    this.#options = options;
  }

  /** The broker has stored a submission. */
  acknowledged(submission: string): void {
    this.#acks += 1;
    if (!this.#decidedFirst.delete(submission)) this.#acknowledged.add(submission);
  }

  /** The checkpoint has decided; the same again changes nothing. */
  decided(decision: Decided): void {
    const { submission, from, relay, accepted, intendedUnixMs, storedUnixMs } = decision;
    if (this.#known.find(submission)) return;
    this.#known.keep(submission, true);
    if (!this.#acknowledged.delete(submission)) this.#decidedFirst.add(submission);
    const counts = this.#decided;
    counts.submissions += 1;
    counts.relays += Number(relay);
    counts.rejected += Number(!accepted);
    counts.denied += decision.denied;
    const window = this.#options.windowOf(intendedUnixMs);
    const ms = storedUnixMs - intendedUnixMs;
    if (window) this.#options.take({ stage: "submit", window, from, to: "", ms, intendedUnixMs });
    if (!relay) this.#follow(decision);
    for (const { id, to } of decision.copies) {
      const { incident } = decision;
      // Two relays of one incident that show a recipient the same are one copy, and stored once.
      if (this.#copies.has(id) || this.#settled.find(id)) continue;
      const copy: Open = { to, from, incident, window, intendedUnixMs, storedUnixMs };
      const received = this.#receivedFirst.get(id);
      if (received === undefined) this.#copies.set(id, copy);
      else {
        this.#receivedFirst.delete(id);
        this.#settle(id, copy, received);
      }
    }
  }

  /** A recipient has received a copy, for the first time. */
  received(id: string, unixMs: number): void {
    this.#received += 1;
    const copy = this.#copies.get(id);
    if (!copy) return void this.#receivedFirst.set(id, unixMs);
    this.#copies.delete(id);
    this.#settle(id, copy, unixMs);
  }

  /** Whether all that was acknowledged is decided, and all that was decided received. */
  get settled(): boolean {
    return this.#acknowledged.size === 0 && this.#copies.size === 0;
  }

  /** Submissions that were acknowledged and not decided. */
  get undecided(): number {
    return this.#acknowledged.size;
  }

  /** Copies that were decided and not received. */
  get open(): Iterable<OpenCopy> {
    return this.#copies.values();
  }

  get openCopies(): number {
    return this.#copies.size;
  }

  /** Received, and in no decision: there must be none once everything is settled. */
  get undeclared(): number {
    return this.#receivedFirst.size;
  }

  /** Totals so far. */
  get totals() {
    return { ...this.#decided, acknowledged: this.#acks, received: this.#received };
  }

  /** Organisations that an incident came to, on average, its originator not included; null without incidents. */
  get meanReached(): number | null {
    let { incidents, reached } = this.#spread;
    for (const each of this.#spreading.values()) {
      incidents += 1;
      reached += each.reached.size;
    }
    return incidents === 0 ? null : reached / incidents;
  }

  #follow({ incident, from, intendedUnixMs }: Decided): void {
    this.#spreading.set(incident, { originator: from, intendedUnixMs, reached: new Set() });
    if (this.#spreading.size <= FOLLOWED) return;
    const [oldest, { reached }] = this.#spreading.entries().next().value!;
    this.#spreading.delete(oldest);
    this.#spread.incidents += 1;
    this.#spread.reached += reached.size;
  }

  #settle(id: string, copy: Open, unixMs: number): void {
    this.#settled.keep(id, true);
    const { take, windowOf } = this.#options;
    const { from, to, window, intendedUnixMs, storedUnixMs, incident } = copy;
    const ms = unixMs - storedUnixMs;
    if (window) take({ stage: "exchange", window, from, to, ms, intendedUnixMs });
    const spreading = this.#spreading.get(incident);
    if (!spreading || spreading.originator === to || spreading.reached.has(to)) return;
    spreading.reached.add(to);
    const began = windowOf(spreading.intendedUnixMs);
    if (!began) return;
    take({
      stage: "reach",
      window: began,
      from: spreading.originator,
      to,
      ms: unixMs - spreading.intendedUnixMs,
      intendedUnixMs: spreading.intendedUnixMs,
    });
  }
}
