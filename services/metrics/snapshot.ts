/** The state of a run as the stream METRICS has it once a second: counts, percentiles, health. */
import { WINDOW_NAMES } from "../../domain/exercise/mod.ts";
import type { Stage } from "../../domain/measurement/mod.ts";
import type { EdgeHistograms, TimeHistogram } from "../../platform/histograms/mod.ts";
import { sekisho } from "../../proto/mod.ts";
import type { Book } from "./book.ts";
import type { Health } from "./health.ts";

const STAGES: readonly Stage[] = ["submit", "exchange", "awareness"];

/** The run that the latest message belongs to. */
export function snapshot(book: Book, health: Health): Uint8Array {
  const runId = book.currentRun;
  const { undecided, unreceived, ...counts } = book.counts(runId);
  const message = {
    runId,
    unixMs: Date.now(),
    ...counts,
    inFlight: undecided + unreceived,
    latency: latencyOf(book.histograms(runId)),
    delays: health.delays(),
  };
  return sekisho.v1.MetricsSnapshot.encode(message).finish();
}

/** Times per window and stage, all edges and markings merged. */
export function latencyOf(edges: EdgeHistograms): sekisho.v1.WindowLatency.$Properties[] {
  return WINDOW_NAMES.flatMap((window) =>
    STAGES.flatMap((stage) => {
      const total = edges.total(stage, window);
      return total ? [{ window, stage, ...figuresOf(total) }] : [];
    }),
  );
}

function figuresOf(total: TimeHistogram) {
  const [p50, p90, p99, p999] = [0.5, 0.9, 0.99, 0.999].map((p) => total.percentile(p));
  return { n: total.n, p50: p50!, p90: p90!, p99: p99!, p999: p999!, max: total.max ?? 0 };
}
