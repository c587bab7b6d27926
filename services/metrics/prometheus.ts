/**
 * What the metrics service knows for Prometheus, at `/metrics` on this machine alone. docs/metrics.md
 * documents every name; a test scrapes them. Counts are those of the latest run; times are counted as they
 * come and begin anew with the process.
 */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { Counter, Gauge, Histogram, Registry } from "prom-client";
import type { WindowName } from "../../domain/exercise/mod.ts";
import type { Stage } from "../../domain/measurement/mod.ts";
import type { Book } from "./book.ts";
import type { MetricsAddress } from "./config.ts";
import type { Health } from "./health.ts";
import type { Counts } from "./tally.ts";

const MS_PER_SECOND = 1_000;

/** Upper bounds: real seconds from a millisecond to a minute, story minutes from five to four days. */
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];
const STORY_MINUTES = [5, 15, 30, 60, 120, 240, 480, 960, 1440, 2880, 5760];

const COUNTERS: readonly (readonly [string, keyof Counts, string])[] = [
  ["sekisho_submissions_total", "submitted", "Submissions the broker acknowledged"],
  ["sekisho_decisions_total", "decided", "Submissions the checkpoint decided"],
  ["sekisho_rejections_total", "rejected", "Submissions returned to who made them"],
  ["sekisho_copies_dispatched_total", "dispatched", "Copies the checkpoint stored for recipients"],
  ["sekisho_copies_delivered_total", "delivered", "Copies that recipients persisted"],
  ["sekisho_denials_total", "denied", "Recipients from whom everything was withheld"],
  ["sekisho_duplicates_total", "duplicated", "Entries of one copy beyond the first in an inbox"],
  ["sekisho_redeliveries_total", "redelivered", "Times a copy was handed over again"],
  ["sekisho_refusals_total", "refused", "Deliveries that recipients did not accept"],
  ["sekisho_triages_total", "triaged", "Deliveries that analysts finished with"],
];

/** Registered once all are made. */
const registers: Registry[] = [];

/** Counts of the latest run. */
function countsOf(book: Book): (Counter | Gauge)[] {
  const counters = COUNTERS.map(
    ([name, count, help]) =>
      new Counter({
        name,
        help,
        labelNames: ["run"],
        registers,
        collect() {
          this.reset();
          this.inc({ run: book.currentRun }, book.counts(book.currentRun)[count]);
        },
      }),
  );
  const inFlight = new Gauge({
    name: "sekisho_in_flight",
    help: "Submissions without a decision plus copies without a receipt",
    labelNames: ["run"],
    registers,
    collect() {
      this.reset();
      this.set({ run: book.currentRun }, book.inFlight(book.currentRun));
    },
  });
  const unreadable = new Counter({
    name: "sekisho_unreadable_messages_total",
    help: "Messages that could not be read; they are kept",
    registers,
    collect() {
      this.reset();
      this.inc(book.unreadable);
    },
  });
  return [...counters, inFlight, unreadable];
}

/** Event loops, since the run began. */
function delaysOf(health: Health): (Counter | Gauge)[] {
  const delay = new Gauge({
    name: "sekisho_event_loop_delay_seconds",
    help: "How long a process was held up since the run began, by quantile (1 is the largest)",
    labelNames: ["process", "quantile"],
    registers,
    collect() {
      this.reset();
      for (const { process, p50Ms, p99Ms, maxMs } of health.processes()) {
        const figures = { "0.5": p50Ms, "0.99": p99Ms, "1": maxMs };
        for (const [quantile, ms] of Object.entries(figures)) {
          if (ms !== null) this.set({ process, quantile }, ms / MS_PER_SECOND);
        }
      }
    },
  });
  const stalls = new Counter({
    name: "sekisho_stalled_intervals_total",
    help: "Intervals of about a second in which a process was held up beyond the bound",
    labelNames: ["process"],
    registers,
    collect() {
      this.reset();
      for (const { process, stalls: all } of health.processes()) this.inc({ process }, all.length);
    },
  });
  return [delay, stalls];
}

const timesOf = (name: string, help: string, buckets: number[]): Histogram<"window"> =>
  new Histogram({ name, help, buckets, labelNames: ["window"], registers });

export class Prometheus {
  readonly #registry = new Registry();
  readonly #times: Readonly<Record<Stage, Histogram<"window">>>;

  constructor(book: Book, health: Health) {
    for (const metric of [...countsOf(book), ...delaysOf(health)]) {
      this.#registry.registerMetric(metric);
    }
    this.#times = {
      submit: timesOf("sekisho_submit_seconds", "Intended send until stored", SECONDS),
      exchange: timesOf(
        "sekisho_exchange_seconds",
        "Stored until persisted by its recipient",
        SECONDS,
      ),
      awareness: timesOf(
        "sekisho_awareness_story_minutes",
        "Origination until triaged, in story minutes",
        STORY_MINUTES,
      ),
    };
    for (const times of Object.values(this.#times)) this.#registry.registerMetric(times);
  }

  /** Counts a sample in the stage's own unit: milliseconds, or story minutes. */
  observe(stage: Stage, window: WindowName, value: number): void {
    const unit = stage === "awareness" ? 1 : MS_PER_SECOND;
    this.#times[stage].observe({ window }, Math.max(0, value) / unit);
  }

  /**
   * Serves `GET /metrics`.
   *
   * @returns the address, when it listens; rejects when the port is taken
   */
  async serve({ port, host }: MetricsAddress): Promise<{ server: Server; url: string }> {
    const server = createServer((request, response) => {
      if (request.method !== "GET" || request.url !== "/metrics") {
        response.writeHead(404, { "content-type": "text/plain" }).end("expected GET /metrics\n");
        return;
      }
      this.#registry.metrics().then(
        (text) => response.writeHead(200, { "content-type": this.#registry.contentType }).end(text),
        () => response.writeHead(500).end(),
      );
    });
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject).listen(port, host, resolve);
    });
    const { port: bound } = server.address() as AddressInfo;
    return { server, url: `http://${host}:${bound}/metrics` };
  }
}
