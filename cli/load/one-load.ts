/** One load in a session: sent, observed, settled, counted. */
import { setTimeout as sleep } from "node:timers/promises";
import {
  LoadBook,
  loadWindows,
  windowAt,
  type JudgedLoad,
  type KeptFrom,
  type LoadCounts,
  type LoadInterval,
  type LoadPlan,
  type LoadResult,
  type OpenCopy,
} from "../../domain/load/mod.ts";
import type { Progress } from "../run/mod.ts";
import { carryOutFaults } from "./faults.ts";
import { LoadHistograms } from "./histograms.ts";
import { observeDecisions } from "./observed.ts";
import { Processors } from "./processors.ts";
import type { Session } from "./session.ts";
import type { StationReport } from "./stations.ts";
import { UseOfProcesses } from "./use.ts";

/** From the order to begin until the first submission. */
const LEAD_MS = 500;
const LOOK_EVERY_MS = 100;
/** Without anything coming in for so long, what is open will not come. */
const NOTHING_COMES_MS = 10_000;

export interface LoadOrder {
  /** Told apart from every other load in the session. */
  readonly run: string;
  readonly plan: LoadPlan;
  readonly perSecond: number;
}

/** What came out, and the times it can be asked about. */
export interface MeasuredLoad {
  readonly result: LoadResult;
  readonly judged: JudgedLoad;
}

export async function runLoad(
  session: Session,
  { run, plan, perSecond }: LoadOrder,
  progress: Progress,
  signal: AbortSignal,
): Promise<MeasuredLoad> {
  const { fabric, local, stations, settings, topology } = session;
  const startUnixMs = Date.now() + LEAD_MS;
  const windows = loadWindows(plan);
  const histograms = new LoadHistograms(startUnixMs, plan, settings.nationOf);
  const windowOf = (intendedUnixMs: number) => windowAt(windows, intendedUnixMs - startUnixMs);
  const book = new LoadBook({ windowOf, take: (sample) => histograms.record(sample) });
  const tally = new RunTally(plan, startUnixMs, histograms, book, stations.count);
  session.listen((station, report) => tally.hear(station, report));
  const stopObserving = await observeDecisions(fabric.bus, (decision) => tally.decided(decision));
  const use = new UseOfProcesses(() => ({
    ...local.pids(),
    ...stations.pids(),
    "sekisho load": process.pid,
  }));
  const processors = new Processors();
  stations.begin({ run, plan, startUnixMs });
  const { operator } = fabric;
  const faults = carryOutFaults(plan.faults, startUnixMs, { operator, control: local.control });
  try {
    await tally.untilThrough(signal, (text) => progress.update(`${topology} · ${text}`));
    await faults.end();
    const settledMs = await tally.untilSettled(signal);
    processors.end();
    const used = use.end(startUnixMs + plan.warmupMs);
    const waiting = await fabric.waiting();
    const open = [...book.open];
    for (const { from, to, window, intendedUnixMs } of open)
      if (window)
        histograms.record({ stage: "exchange", window, from, to, ms: Infinity, intendedUnixMs });
    const counts = tally.counts(open, waiting);
    const names = windows.map(({ name }) => name);
    const flooding = plan.floods.map(({ organisation }) => organisation);
    const result: LoadResult = {
      topology,
      perSecond,
      durationMs: plan.durationMs,
      windows,
      rates: tally.rates(),
      counts,
      meanReached: book.meanReached,
      settledMs,
      latency: histograms.latency(names),
      bystanders: flooding.length > 0 ? histograms.latency(names, flooding) : null,
      steadiness: histograms.steadiness,
      intervalMs: histograms.intervalMs,
      series: tally.series((from, to) => processors.between(from, to)),
      use: used,
      keptFrom: processors.between(startUnixMs, startUnixMs + plan.durationMs),
      faults: faults.records,
    };
    const times: JudgedLoad["times"] = (stage, tags) =>
      histograms.times(
        stage,
        tags.filter(({ name }) => name !== "topology"),
      );
    return { result, judged: { topology, counts, times } };
  } finally {
    stations.end();
    use.end();
    processors.end();
    await faults.end();
    await stopObserving();
  }
}

interface Interval {
  offered: number;
  dropped: number;
  delivered: number;
  underWay: number;
  heldUpMs: number;
}

/** What stations and checkpoint tell while a load goes on. */
class RunTally {
  readonly #plan: LoadPlan;
  readonly #startUnixMs: number;
  readonly #histograms: LoadHistograms;
  readonly #book: LoadBook;
  readonly #through: boolean[];
  readonly #pending: number[];
  readonly #intervals: Interval[];
  #sums = { intended: 0, sent: 0, dropped: 0, redelivered: 0, duplicated: 0, refused: 0 };
  #measured = { intended: 0, sent: 0, achieved: 0, delivered: 0, relayed: 0 };
  #lastUnixMs = Date.now();

  constructor(
    plan: LoadPlan,
    startUnixMs: number,
    histograms: LoadHistograms,
    book: LoadBook,
    stations: number,
  ) {
    this.#plan = plan;
    this.#startUnixMs = startUnixMs;
    this.#histograms = histograms;
    this.#book = book;
    this.#through = Array.from({ length: stations }, () => false);
    this.#pending = Array.from({ length: stations }, () => 0);
    this.#intervals = Array.from({ length: histograms.intervals }, () => ({
      offered: 0,
      dropped: 0,
      delivered: 0,
      underWay: 0,
      heldUpMs: 0,
    }));
  }

  hear(station: number, report: StationReport): void {
    const now = Date.now();
    this.#through[station] = report.through;
    this.#pending[station] = report.pending;
    const sums = this.#sums;
    sums.intended += report.intended;
    sums.sent += report.sent;
    sums.dropped += report.dropped;
    sums.redelivered += report.redelivered;
    sums.duplicated += report.duplicated;
    sums.refused += report.refused;
    for (const submission of report.acknowledged) this.#book.acknowledged(submission);
    for (const [at, id] of report.received.entries())
      this.#received(id, report.receivedUnixMs[at]!);
    const interval = this.#intervalAt(now);
    if (interval) {
      interval.offered += report.sent;
      interval.dropped += report.dropped;
      interval.underWay = this.#book.openCopies;
      interval.heldUpMs = Math.max(interval.heldUpMs, report.heldUpMs);
    }
    this.#measured.intended += report.intendedWarm;
    if (this.#isMeasured(now)) this.#measured.sent += report.sent;
    if (report.received.length + report.acknowledged.length + report.sent > 0)
      this.#lastUnixMs = now;
  }

  decided(decision: Parameters<LoadBook["decided"]>[0]): void {
    this.#lastUnixMs = Date.now();
    if (this.#isMeasured(decision.storedUnixMs)) {
      if (decision.relay) this.#measured.relayed += 1;
      else this.#measured.achieved += 1;
    }
    this.#book.decided(decision);
  }

  #received(id: string, unixMs: number): void {
    this.#book.received(id, unixMs);
    const interval = this.#intervalAt(unixMs);
    if (interval) interval.delivered += 1;
    if (this.#isMeasured(unixMs)) this.#measured.delivered += 1;
  }

  #intervalAt(unixMs: number): Interval | null {
    const place = this.#histograms.intervalAt(unixMs);
    return place === null ? null : this.#intervals[place]!;
  }

  #isMeasured(unixMs: number): boolean {
    const offsetMs = unixMs - this.#startUnixMs;
    return offsetMs >= this.#plan.warmupMs && offsetMs < this.#plan.durationMs;
  }

  async untilThrough(signal: AbortSignal, tell: (text: string) => void): Promise<void> {
    const endUnixMs = this.#startUnixMs + this.#plan.durationMs;
    while (Date.now() < endUnixMs || !this.#through.every(Boolean)) {
      await sleep(LOOK_EVERY_MS, undefined, { signal });
      const s = Math.max(0, Math.round((Date.now() - this.#startUnixMs) / 1_000));
      const { acknowledged, received } = this.#book.totals;
      const of = Math.round(this.#plan.durationMs / 1_000);
      tell(
        `${s} of ${of} s · submitted ${acknowledged} · delivered ${received} · under way ${this.#book.openCopies} · dropped ${this.#sums.dropped}`,
      );
    }
  }

  /** Milliseconds until everything was accounted for; null when that did not come about. */
  async untilSettled(signal: AbortSignal): Promise<number | null> {
    const from = Date.now();
    this.#lastUnixMs = from;
    // Relays follow what comes in: settled twice in a row, with what came in between passed on.
    let calm = 0;
    while (Date.now() - this.#lastUnixMs < NOTHING_COMES_MS) {
      const settled = this.#book.settled && this.#pending.every((n) => n === 0);
      calm = settled ? calm + 1 : 0;
      if (calm > 4) return Date.now() - from;
      await sleep(LOOK_EVERY_MS, undefined, { signal });
    }
    return null;
  }

  counts(open: readonly OpenCopy[], waiting: Readonly<Record<string, number>>): LoadCounts {
    const { intended, dropped, redelivered, duplicated, refused } = this.#sums;
    const { acknowledged, received, relays, rejected, denied } = this.#book.totals;
    const left = new Map(Object.entries(waiting));
    let late = 0;
    for (const { to } of open) {
      const n = left.get(to) ?? 0;
      if (n === 0) continue;
      left.set(to, n - 1);
      late += 1;
    }
    const unknown = this.#pending.reduce((sum, n) => sum + n, 0);
    return {
      intended,
      dropped,
      submitted: acknowledged,
      relays,
      rejected,
      delivered: received,
      denied,
      lost: open.length - late + this.#book.undecided,
      late,
      duplicated,
      redelivered,
      unknown,
      refused: refused + this.#book.undeclared,
    };
  }

  rates(): LoadResult["rates"] {
    const { intended, sent, achieved, delivered, relayed } = this.#measured;
    const seconds = (this.#plan.durationMs - this.#plan.warmupMs) / 1_000;
    return {
      intended: intended / seconds,
      offered: sent / seconds,
      achieved: achieved / seconds,
      delivered: delivered / seconds,
      relayed: relayed / seconds,
    };
  }

  series(keptFrom: (fromUnixMs: number, toUnixMs: number) => KeptFrom | null): LoadInterval[] {
    const { intervalMs } = this.#histograms;
    return this.#intervals.map((interval, place) => {
      const atMs = place * intervalMs;
      const fromUnixMs = this.#startUnixMs + atMs;
      return {
        atMs,
        ...interval,
        keptFrom: keptFrom(fromUnixMs, fromUnixMs + intervalMs),
        ...this.#histograms.at(place),
      };
    });
  }
}
