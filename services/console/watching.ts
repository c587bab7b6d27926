/**
 * What who runs and watches the exercise sees of the exchange: traffic per edge, the journal and the
 * figures of the metrics service, each in bounded memory.
 */
import type {
  Figures,
  FiguresPoint,
  Frame,
  JournalEntry,
  Percentiles,
} from "../../domain/console/mod.ts";
import { sekisho } from "../../proto/mod.ts";
import { DecisionLog } from "./decision-log.ts";
import type { Hub } from "./hub.ts";

const { SUBMISSION_OUTCOME_ACCEPTED } = sekisho.v1.SubmissionOutcome;
const FAULT_STARTED = "fault_started";
const FAULT_ENDED = "fault_ended";
const JOURNAL_KEPT = 2_000;
/** Two hours, a point a second; then every second point goes, and points stand further apart. */
const POINTS_KEPT = 7_200;
const TELL_EVERY_MS = 1_000;

interface Edge {
  readonly from: string;
  readonly to: string;
  delivered: number;
  denied: number;
}

export class Watching {
  readonly #hub: Hub;
  #edges = new Map<string, Edge>();
  #journal: JournalEntry[] = [];
  #count = 0;
  #points: FiguresPoint[] = [];
  #timer: NodeJS.Timeout | undefined;
  /** What the report tells of decisions. */
  readonly decisions = new DecisionLog();

  constructor(hub: Hub) {
    this.#hub = hub;
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

  get figures(): Figures {
    return { points: this.#points, faults: faultsIn(this.#journal) };
  }

  takeDecision(bytes: Uint8Array): void {
    const decision = sekisho.v1.Decision.decode(bytes);
    this.decisions.take(decision);
    const { outcome, submitter, recipients } = decision;
    if (outcome !== SUBMISSION_OUTCOME_ACCEPTED) return;
    for (const { organisation, deliveryId } of recipients) {
      const to = organisation ?? "";
      const key = `${submitter}>${to}`;
      const edge = this.#edges.get(key) ?? { from: submitter, to, delivered: 0, denied: 0 };
      this.#edges.set(key, edge);
      if (deliveryId) edge.delivered += 1;
      else edge.denied += 1;
    }
  }

  takeJournal(bytes: Uint8Array): void {
    const { unixMs, storyMs, kind, subject, detail } = sekisho.v1.JournalEvent.decode(bytes);
    this.#count += 1;
    this.#journal.push({
      number: this.#count,
      unixMs,
      storyMs,
      kind,
      subject,
      detail: { ...detail },
    });
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
    if (this.#edges.size === 0) return;
    const edges: Extract<Frame, { kind: "traffic" }>["edges"] = [...this.#edges.values()];
    this.#edges = new Map();
    this.#hub.tell({ kind: "traffic", edges });
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
