/**
 * Gets the organisation's plan from the exercise controller, and keeps it up to date: fetched at the
 * start and again from time to time, since a broadcast may be missed.
 */
import type { NatsConnection } from "@nats-io/transport-node";
import type { Logger } from "pino";
import { subjects } from "../../platform/bus/mod.ts";
import { sekisho } from "../../proto/mod.ts";
import { readBriefing, type Briefing } from "./briefing.ts";

const { ArrivalsRequest, ArrivalsResponse, Plan } = sekisho.v1;
const REQUEST_TIMEOUT_MS = 1_500;
const RETRY_AFTER_MS = 500;
const ASK_AGAIN_MS = 5_000;

export interface PlanOptions {
  readonly nc: NatsConnection;
  readonly organisation: string;
  readonly log: Logger;
  readonly signal: AbortSignal;
  /** Called with every plan that replaces the one before. */
  readonly onBriefing: (briefing: Briefing) => void;
}

/** Follows the plan until the signal aborts. `firstAnswer` resolves once the controller has answered. */
export function followPlan(options: PlanOptions): {
  readonly firstAnswer: Promise<void>;
  readonly done: Promise<void>;
} {
  const { nc, organisation, log, signal, onBriefing } = options;
  const answered = Promise.withResolvers<void>();
  let held = { runId: "", revision: -1 };
  let wanted = Promise.withResolvers<void>();

  const broadcasts = nc.subscribe(subjects.control(organisation), {
    callback: () => wanted.resolve(),
  });
  signal.addEventListener("abort", () => wanted.resolve(), { once: true });

  async function refresh(): Promise<void> {
    const plan = Plan.decode(await ask(nc, subjects.plan(organisation), new Uint8Array()));
    if (!replaces(plan, held)) return;
    const briefing = readBriefing(plan, await fetchArrivals(nc, organisation, plan.arrivals));
    held = { runId: plan.runId, revision: plan.revision };
    if (briefing) onBriefing(briefing);
  }

  async function follow(): Promise<void> {
    while (!signal.aborted) {
      wanted = Promise.withResolvers<void>();
      let waitMs = ASK_AGAIN_MS;
      try {
        await refresh();
        answered.resolve();
      } catch (error) {
        log.debug({ err: error }, "no plan yet");
        waitMs = RETRY_AFTER_MS;
      }
      await firstOf(wanted.promise, waitMs);
    }
    if (!nc.isClosed()) broadcasts.unsubscribe();
  }

  return { firstAnswer: answered.promise, done: follow() };
}

/** A higher revision replaces a lower one; so does the plan of another run. */
function replaces(plan: sekisho.v1.Plan, held: { runId: string; revision: number }): boolean {
  return plan.runId !== held.runId ? plan.runId !== "" : plan.revision > held.revision;
}

async function fetchArrivals(
  nc: NatsConnection,
  organisation: string,
  count: number,
): Promise<sekisho.v1.Arrival[]> {
  const arrivals: sekisho.v1.Arrival[] = [];
  while (arrivals.length < count) {
    const request = ArrivalsRequest.encode({ offset: arrivals.length }).finish();
    const page = ArrivalsResponse.decode(await ask(nc, subjects.arrivals(organisation), request));
    if (page.arrivals.length === 0) throw new Error(`${arrivals.length} of ${count} arrivals came`);
    arrivals.push(...page.arrivals);
  }
  return arrivals;
}

async function ask(nc: NatsConnection, subject: string, data: Uint8Array): Promise<Uint8Array> {
  const reply = await nc.request(subject, data, { timeout: REQUEST_TIMEOUT_MS });
  const refusal = reply.headers?.get("Nats-Service-Error");
  if (refusal) throw new Error(refusal);
  return reply.data;
}

async function firstOf(event: Promise<void>, waitMs: number): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, waitMs);
  await Promise.race([event, promise]);
  clearTimeout(timer);
}
