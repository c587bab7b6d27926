/** One arm of a run: the exercise under one topology, from start to settled ledger. */
import { setTimeout as sleep } from "node:timers/promises";
import type { ArmPlan } from "../../domain/exercise/mod.ts";
import {
  MS_PER_MINUTE,
  runFacts,
  runRequests,
  type LedgerRow,
} from "../../domain/measurement/mod.ts";
import type { Pack } from "../../domain/pack/types.ts";
import { subjects } from "../../platform/bus/mod.ts";
import type { Fabric } from "../fabric/mod.ts";
import { ExitError, exitCodes } from "../exit.ts";
import type { Collector } from "./collect.ts";
import type { Progress } from "./progress.ts";

export interface ArmContext {
  readonly fabric: Fabric;
  readonly pack: Pack;
  readonly plan: ArmPlan;
  readonly startOfExercise: string;
  readonly collector: Collector;
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

export interface ArmResult {
  readonly runId: string;
  readonly rows: readonly LedgerRow[];
}

const POLL_MS = 250;
/** How long copies may be on their way after the story has ended. */
const SETTLE_WITHIN_MS = 30_000;

export async function runArm(context: ArmContext): Promise<ArmResult> {
  const { fabric, plan } = context;
  const runId = await fabric.operator.start(plan.exercise, plan.topology, plan.seed);
  try {
    await untilEnded(context);
  } catch (error) {
    await fabric.operator.stop().catch(() => {});
    throw error;
  }
  return { runId, rows: await settledRows(context, runId) };
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

interface RowsPage {
  readonly rows: readonly LedgerRow[];
  readonly next: number | null;
  readonly settled: boolean;
}

/** Rows once every copy is accounted for, or as they are when that takes too long. */
async function settledRows(context: ArmContext, runId: string): Promise<LedgerRow[]> {
  const { fabric, pack, plan, startOfExercise, progress } = context;
  const facts = runFacts(runId, plan, pack, startOfExercise.slice(0, 10));
  for (const request of runRequests(facts)) {
    await fabric.operator.ask(subjects.rows, { ...request, runId });
  }
  const until = Date.now() + SETTLE_WITHIN_MS;
  for (;;) {
    const first = await page(fabric, runId, 0);
    if (first.settled || Date.now() > until) return collectRows(fabric, runId, first);
    progress.update(`${plan.topology} · the story has ended; waiting for what is on its way`);
    await sleep(POLL_MS);
  }
}

async function collectRows(fabric: Fabric, runId: string, first: RowsPage): Promise<LedgerRow[]> {
  const rows = [...first.rows];
  for (let next = first.next; next !== null;) {
    const more = await page(fabric, runId, next);
    rows.push(...more.rows);
    next = more.next;
  }
  return rows;
}

async function page(fabric: Fabric, runId: string, offset: number): Promise<RowsPage> {
  const reply = await fabric.operator.ask<RowsPage & { error?: string }>(subjects.rows, {
    runId,
    offset,
  });
  if (reply.error) throw new ExitError(exitCodes.ourFault, `metrics: ${reply.error}`);
  return reply;
}

function hours(storyMs: number): string {
  const minutes = Math.max(0, Math.round(storyMs / MS_PER_MINUTE));
  return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, "0")}`;
}
