/**
 * What who runs and watches the exercise sees of the exchange: traffic per edge, the journal and the
 * figures of the metrics service, each in bounded memory.
 */
import type {
  EdgeTraffic,
  Figures,
  FiguresPoint,
  JournalEntry,
  Percentiles,
} from "../../domain/console/mod.ts";
import type { DecisionFact } from "../../domain/measurement/mod.ts";
import { sekisho } from "../../proto/mod.ts";
import { DecisionLog } from "./decision-log.ts";
import type { Hub } from "./hub.ts";
import type { JournalFile } from "./journal-file.ts";

const FAULT_STARTED = "fault_started";
const FAULT_ENDED = "fault_ended";
const JOURNAL_KEPT = 2_000;
/** Two hours, a point a second; then every second point goes, and points stand further apart. */
const POINTS_KEPT = 7_200;
const TELL_EVERY_MS = 1_000;
/** A minute of what was told. */
const TOLD_KEPT = 60;

type Edge = { -readonly [Key in keyof EdgeTraffic]: EdgeTraffic[Key] };

export class Watching {
  readonly #hub: Hub;
  readonly #file: JournalFile;
  #edges = new Map<string, Edge>();
  /** What was told in the last minute, the latest last. */
  #told: (readonly EdgeTraffic[])[] = [];
  #journal: JournalEntry[] = [];
  #points: FiguresPoint[] = [];
  #timer: NodeJS.Timeout | undefined;
  /** What the report tells of decisions. */
  readonly decisions = new DecisionLog();

  constructor(hub: Hub, file: JournalFile) {
    this.#hub = hub;
    this.#file = file;
    this.#journal = file.read(JOURNAL_KEPT / 2);
  }

  start(): void {
    this.#timer = setInterval(() => this.#tellTraffic(), TELL_EVERY_MS);
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  /** Latest last. */
  get journal(): readonly JournalEntry[] {
    return this.#journal;
  }

  /** Of the last minute, an edge each second in which something passed. */
  get traffic(): readonly EdgeTraffic[] {
    return this.#told.flat();
  }

  get figures(): Figures {
    return { points: this.#points, faults: faultsIn(this.#journal) };
  }

  takeDecision(decision: DecisionFact): void {
    this.decisions.take(decision);
    const { outcome, submitter, recipients } = decision;
    if (outcome !== "accepted") return;
    for (const { organisation: to, deliveryId } of recipients) {
      const key = `${submitter}>${to}`;
      const edge = this.#edges.get(key) ?? { from: submitter, to, delivered: 0, denied: 0 };
      this.#edges.set(key, edge);
      if (deliveryId) edge.delivered += 1;
      else edge.denied += 1;
    }
  }

  /** @param number its place in the stream; what comes again after a kill is known by it */
  takeJournal(bytes: Uint8Array, number: number): void {
    if (number <= (this.#journal.at(-1)?.number ?? 0)) return;
    const { unixMs, storyMs, kind, subject, detail } = sekisho.v1.JournalEvent.decode(bytes);
    const entry = { number, unixMs, storyMs, kind, subject, detail: { ...detail } };
    this.#file.append(entry);
    this.#journal.push(entry);
    if (this.#journal.length > JOURNAL_KEPT) this.#journal = this.#journal.slice(-JOURNAL_KEPT / 2);
    this.#hub.tell({ kind: "exercise" });
  }

  takeSnapshot(bytes: Uint8Array): void {
    const snapshot = sekisho.v1.MetricsSnapshot.decode(bytes);
    const { unixMs, submitted, delivered, denied, rejected, inFlight } = snapshot;
    const exchange = latestOf(snapshot);
    this.#points.push({ unixMs, submitted, delivered, denied, rejected, inFlight, exchange });
    if (this.#points.length > POINTS_KEPT) {
      this.#points = this.#points.filter((_, place) => place % 2 === 0);
    }
    this.#hub.tell({ kind: "figures" });
  }

  #tellTraffic(): void {
    const edges = [...this.#edges.values()];
    this.#edges = new Map();
    this.#told = [...this.#told, edges].slice(-TOLD_KEPT);
    if (edges.length > 0) this.#hub.tell({ kind: "traffic", edges });
  }
}

/** Of the window that came last, since that is the one under way. */
function latestOf({ latency }: sekisho.v1.MetricsSnapshot): Percentiles | null {
  const last = latency.findLast(({ stage }) => stage === "exchange");
  if (!last) return null;
  const { n, p50 = null, p90 = null, p99 = null } = last;
  return { n, p50, p90, p99 };
}

function faultsIn(journal: readonly JournalEntry[]): Figures["faults"] {
  const faults: { name: string; fromUnixMs: number; toUnixMs: number | null }[] = [];
  for (const { kind, subject, unixMs } of journal) {
    if (kind === FAULT_STARTED) {
      faults.push({ name: subject, fromUnixMs: unixMs, toUnixMs: null });
    } else if (kind === FAULT_ENDED) {
      const open = faults.findLast(({ name, toUnixMs }) => name === subject && toUnixMs === null);
      if (open) open.toUnixMs = unixMs;
    }
  }
  return faults;
}
