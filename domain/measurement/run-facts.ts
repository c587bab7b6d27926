/** What the metrics service must know of a plan, small enough to send, and in pages if it is not. */
import { toldOf } from "../exercise/mod.ts";
import type { ArmPlan, Disclosure } from "../exercise/types.ts";
import type { Label } from "../marking/label.ts";
import { ACTIONABLE_KINDS, frozenAddressees, neighboursIn, type Pack } from "../pack/mod.ts";
import { channelsFor } from "./channels.ts";
import type { ArrivalFact, LessTold, RunFacts } from "./facts.ts";
import type { ProcessHealth } from "./health.ts";
import type { LedgerRow } from "./types.ts";

/**
 * Reduces an arm's plan to what its ledger needs. Incidents without addressees get the originator's
 * neighbours in the arm's topology, which is what the checkpoint freezes when they are submitted.
 *
 * @param judgedOn date of the exercise in the story, YYYY-MM-DD
 */
export function runFacts(runId: string, plan: ArmPlan, pack: Pack, judgedOn: string): RunFacts {
  const labels = new Map<string, { place: number; label: Label }>();
  const intern = (label: Label): number => {
    const key = JSON.stringify(label);
    const known = labels.get(key) ?? { place: labels.size, label };
    labels.set(key, known);
    return known.place;
  };
  const neighbours = neighboursIn(pack, plan.topology);
  const arrivals = plan.arrivals.map((arrival): ArrivalFact => ({
    incidentId: arrival.incidentId,
    key: arrival.key,
    window: arrival.window,
    storyMs: arrival.storyMs,
    originator: arrival.originator,
    sectors: arrival.incident.sectors,
    informationKind: arrival.incident.informationKind,
    addressees: frozenAddressees(arrival.incident.addressees, neighbours?.get(arrival.originator)),
    actionable: arrival.incident.portions
      .filter((portion) => ACTIONABLE_KINDS.includes(portion.kind))
      .map((portion) => intern(portion.label)),
    // What is told to nobody is published by nobody.
    channels:
      arrival.disclosure.kind === "told" ? channelsFor(toldOf(arrival), plan.channels, pack) : [],
    lessTold: lessTold(arrival.disclosure),
  }));
  return {
    runId,
    arm: plan.topology,
    windows: plan.windows,
    endStoryMs: plan.endStoryMs,
    judgedOn,
    organisations: plan.organisations,
    labels: [...labels.values()].map((entry) => entry.label),
    arrivals,
    bypass: { seed: plan.seed, channels: plan.channels },
  };
}

function lessTold(disclosure: Disclosure): LessTold | null {
  if (disclosure.kind !== "told") return disclosure.kind;
  return disclosure.marked === null ? null : "marked_stricter";
}

const encoder = new TextEncoder();

/**
 * A request to metrics.rows. Send `run` in as many parts as it needs, best when the run begins: its
 * samples have windows from then on. Ask whether everything is in; then ask for the rows, from offset 0,
 * which begins to build them, to the `next` of the last answer, and for the histograms over them likewise.
 */
export type RowsRequest =
  | { readonly runId: string; readonly settled: true }
  | {
      readonly runId: string;
      readonly offset: number;
      /** At offset 0: how many copies wait in the inbox of which organisation. */
      readonly waiting?: Readonly<Record<string, number>> | undefined;
    }
  | { readonly runId: string; readonly histograms: number }
  | { readonly runId: string; readonly health: true }
  | {
      readonly runId: string;
      readonly run: RunFacts;
      readonly part: number;
      readonly parts: number;
    };

/** Answer to a request that cannot be met. */
export interface RowsError {
  readonly error: string;
}

/** Answer to `{settled}`: whether everything that was sent has come in. */
export interface RowsSettled {
  readonly settled: boolean;
}

/** Answer to `{offset}`; `next` is null on the last page. */
export interface RowsPage {
  readonly rows: readonly LedgerRow[];
  readonly next: number | null;
  readonly settled: boolean;
}

/** Answer to `{histograms}`, when all rows have been handed out; `next` is null on the last page. */
export interface HistogramsPage<Edge> {
  readonly edges: readonly Edge[];
  readonly next: number | null;
}

/** Answer to `{health}`: every process heard of since the run's facts came. */
export interface HealthAnswer {
  readonly processes: readonly ProcessHealth[];
}

/** The requests that tell the metrics service about a run, each at most `maxBytes` of JSON. */
export function runRequests(run: RunFacts, maxBytes = 400_000): RowsRequest[] {
  const pages: ArrivalFact[][] = [[]];
  let bytes = 0;
  for (const arrival of run.arrivals) {
    const size = encoder.encode(JSON.stringify(arrival)).length + 1;
    if (bytes + size > maxBytes) {
      pages.push([]);
      bytes = 0;
    }
    bytes += size;
    pages.at(-1)!.push(arrival);
  }
  const parts = pages.length;
  const { runId } = run;
  return pages.map((arrivals, part) => ({ runId, run: { ...run, arrivals }, part, parts }));
}
