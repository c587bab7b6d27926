/** The highest rate that one topology carries: load after load, each wholly settled before the next. */
import {
  judgeLoad,
  SaturationSearch,
  type LoadMetric,
  type LoadPlan,
  type LoadResult,
  type LoadSearch,
  type SearchStep,
} from "../../domain/load/mod.ts";
import { verdictValue, type Threshold } from "../../domain/measurement/mod.ts";
import type { Progress } from "../run/mod.ts";
import { ExitError, exitCodes } from "../exit.ts";
import { runLoad, type MeasuredLoad } from "./one-load.ts";
import type { Session } from "./session.ts";

/** A rate is carried only when so much of it comes through. */
const ACHIEVED_AT_LEAST = 0.95;
const WITHIN = 0.1;
const MOST_PER_SECOND = 20_000;

export interface SearchOrder {
  readonly plan: LoadPlan;
  readonly firstPerSecond: number;
  readonly bound: Threshold<LoadMetric>;
  readonly withRate: (perSecond: number) => LoadPlan;
}

/** The search, and the load at the highest rate that was carried; null: none was. */
export async function searchSaturation(
  session: Session,
  { firstPerSecond, bound, withRate }: SearchOrder,
  progress: Progress,
  signal: AbortSignal,
): Promise<{ search: LoadSearch; best: MeasuredLoad | null }> {
  const search = new SaturationSearch({
    firstPerSecond,
    mostPerSecond: MOST_PER_SECOND,
    within: WITHIN,
  });
  const steps: SearchStep[] = [];
  let best: MeasuredLoad | null = null;
  for (let rate = search.next(); rate !== null; rate = search.next()) {
    const order = { run: `search-${steps.length}`, plan: withRate(rate), perSecond: rate };
    const measured = await runLoad(session, order, progress, signal);
    const why = whyNot(measured, bound);
    search.record(rate, why.length === 0);
    steps.push(stepOf(measured.result, why));
    progress.step(`${session.topology} · ${shown(steps.at(-1)!)}`);
    if (why.length === 0) best = measured;
    if (measured.result.settledMs === null)
      throw new ExitError(
        exitCodes.ourFault,
        `at ${rate} submissions/s not everything was accounted for; see the logs`,
      );
  }
  return { search: { bound: bound.expression, steps, best: search.best }, best };
}

function whyNot({ result, judged }: MeasuredLoad, bound: Threshold<LoadMetric>): string[] {
  const { rates, counts } = result;
  const [verdict] = judgeLoad([bound], [judged]);
  const of = (what: string, n: number): string[] => (n > 0 ? [`${what} ${n}`] : []);
  return [
    ...(verdict!.outcome === "met" ? [] : [verdict!.why ?? verdictValue(verdict!)]),
    ...(rates.achieved < ACHIEVED_AT_LEAST * rates.intended
      ? [`${Math.round((rates.achieved / rates.intended) * 100)} % of the rate came through`]
      : []),
    ...of("dropped", counts.dropped),
    ...of("lost", counts.lost),
    ...of("late", counts.late),
    ...of("duplicated", counts.duplicated),
    ...of("unknown", counts.unknown),
    ...of("refused", counts.refused),
  ];
}

function stepOf({ perSecond, rates, latency }: LoadResult, why: readonly string[]): SearchStep {
  const exchange = latency.find(({ stage }) => stage === "exchange");
  return {
    perSecond,
    carried: why.length === 0,
    why,
    rates,
    exchangeP50: exchange?.p50 ?? null,
    exchangeP99: exchange?.p99 ?? null,
  };
}

function shown({ perSecond, carried, why, rates }: SearchStep): string {
  const what = `${perSecond.toFixed(1)} submissions/s, ${Math.round(rates.delivered)} deliveries/s`;
  return carried ? `${what}: carried` : `${what}: too much (${why.join("; ")})`;
}
