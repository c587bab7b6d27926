/** One arm of a run: the exercise under one topology, from start to settled ledger. */
import { setTimeout as sleep } from "node:timers/promises";
import type { ArmPlan } from "../../domain/exercise/mod.ts";
import {
  MS_PER_MINUTE,
  runFacts,
  runRequests,
  type HealthAnswer,
  type HistogramsPage,
  type LedgerRow,
  type ProcessHealth,
  type RowsError,
  type RowsPage,
  type RowsRequest,
  type RunFacts,
  type RowsSettled,
} from "../../domain/measurement/mod.ts";
import type { Pack } from "../../domain/pack/types.ts";
import { subjects } from "../../platform/bus/mod.ts";
import type { EncodedEdge } from "../../platform/histograms/mod.ts";
import type { Fabric } from "../fabric/mod.ts";
import { ExitError, exitCodes } from "../exit.ts";
import type { Collector } from "./collect.ts";
import type { Progress } from "./progress.ts";

export interface ArmContext {
  readonly fabric: Fabric;
  readonly pack: Pack;
  readonly plan: ArmPlan;
  readonly incidents: "loaded" | "catalogue";
  readonly startOfExercise: string;
  readonly collector: Collector;
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

export interface ArmResult {
  readonly runId: string;
  readonly rows: readonly LedgerRow[];
  readonly histograms: readonly EncodedEdge[];
  readonly health: readonly ProcessHealth[];
}

const POLL_MS = 250;
/** How long copies may be on their way after the story has ended. */
const SETTLE_WITHIN_MS = 30_000;

export async function runArm(context: ArmContext): Promise<ArmResult> {
  const { fabric, plan } = context;
  const { exercise, topology, seed } = plan;
  const { incidents } = context;
  const runId = await fabric.operator.start({ exercise, topology, seed, incidents });
  try {
    // At once: with the windows known, samples are recorded under them as they come.
    const facts = runFacts(runId, plan, context.pack, context.startOfExercise.slice(0, 10));
    await tellOfRun(fabric, facts);
    await untilEnded(context);
  } catch (error) {
    await fabric.operator.stop().catch(() => {});
    throw error;
  }
  context.progress.update(`${plan.topology} · the story has ended; waiting for what is on its way`);
  return await measured(fabric, runId);
}

async function untilEnded({
  fabric,
  plan,
  collector,
  progress,
  signal,
}: ArmContext): Promise<void> {
  for (;;) {
    signal.throwIfAborted();
    const state = await fabric.operator.state();
    if (state.phase === "ended") return;
    const seen = collector.snapshot();
    const clock = `${hours(state.storyMs)} of ${hours(state.endStoryMs || plan.endStoryMs)}`;
    const counts = seen
      ? `submitted ${seen.submitted} · delivered ${seen.delivered} · denied ${seen.denied} · in flight ${seen.inFlight}`
      : "waiting for the first figures";
    progress.update(`${plan.topology} · ${state.window ?? "–"} · story ${clock} · ${counts}`);
    await sleep(POLL_MS, undefined, { signal }).catch(() => signal.throwIfAborted());
  }
}

/** What the metrics service has of a run that is over. */
export async function measured(fabric: Fabric, runId: string): Promise<ArmResult> {
  const rows = await settledRows(fabric, runId);
  const { processes } = await askForRows<HealthAnswer>(fabric, { runId, health: true });
  return { runId, rows, histograms: await histogramsOf(fabric, runId), health: processes };
}

/** Tells the metrics service what the plan says of a run. */
export async function tellOfRun(fabric: Fabric, facts: RunFacts): Promise<void> {
  for (const request of runRequests(facts)) await askForRows(fabric, request);
}

/** Rows once every copy is accounted for, or as they are when that takes too long. */
async function settledRows(fabric: Fabric, runId: string): Promise<LedgerRow[]> {
  const until = Date.now() + SETTLE_WITHIN_MS;
  while (Date.now() < until) {
    const { settled } = await askForRows<RowsSettled>(fabric, { runId, settled: true });
    if (settled) break;
    await sleep(POLL_MS);
  }
  const rows: LedgerRow[] = [];
  const waiting = await fabric.waiting();
  for (let offset: number | null = 0; offset !== null;) {
    const page: RowsPage = await askForRows<RowsPage>(fabric, { runId, offset, waiting });
    rows.push(...page.rows);
    offset = page.next;
  }
  return rows;
}

async function histogramsOf(fabric: Fabric, runId: string): Promise<EncodedEdge[]> {
  const edges: EncodedEdge[] = [];
  for (let offset: number | null = 0; offset !== null;) {
    const request: RowsRequest = { runId, histograms: offset };
    const page: HistogramsPage<EncodedEdge> = await askForRows(fabric, request);
    edges.push(...page.edges);
    offset = page.next;
  }
  return edges;
}

async function askForRows<T extends object>(fabric: Fabric, request: RowsRequest): Promise<T> {
  const reply = await fabric.operator.ask<T | RowsError>(subjects.rows, request);
  if ("error" in reply) throw new ExitError(exitCodes.ourFault, `metrics: ${reply.error}`);
  return reply;
}

function hours(storyMs: number): string {
  const minutes = Math.max(0, Math.round(storyMs / MS_PER_MINUTE));
  return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, "0")}`;
}
