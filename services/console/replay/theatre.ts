/** What can be replayed: the exercise that this console serves, or that of a run directory. */
import type {
  OrganisationName,
  ReplayExpectation,
  ReplayInject,
  ReplayPage,
  ReplaySetting,
} from "../../../domain/console/mod.ts";
import type { DecisionFact, JournalFact } from "../../../domain/measurement/mod.ts";
import type { Named, Pack } from "../../../domain/pack/mod.ts";
import type { Timeline } from "../../../domain/timeline/mod.ts";
import { mapOf } from "../map.ts";
import { messageOf, type Arrived, type Transmission } from "./message.ts";
import type { Recorded } from "./recording.ts";

/** One run of an exercise under one topology. */
export interface Performance {
  readonly topology: string;
  readonly recorded: Recorded;
  readonly endMs: number | null;
  /** What a ledger says of deliveries. */
  readonly arrived: Arrived;
}

export interface Theatre {
  readonly source: ReplaySetting["source"];
  readonly exercise: Named;
  readonly startOfExercise: string;
  readonly pack: Pack;
  readonly organisations: readonly OrganisationName[];
  /** Null: none was written by planners. */
  readonly timeline: Pick<Timeline, "injects" | "moves"> | null;
  /** Ids of the topologies. */
  arms(): readonly string[];
  /** Null: there is no such arm. */
  performance(arm: string): Performance | null;
}

/** Entries of each kind in one answer. */
const PAGE = 1_500;

export function settingOf(theatre: Theatre, performance: Performance): ReplaySetting {
  const { pack, timeline } = theatre;
  const { topology, recorded, endMs } = performance;
  const named = (id: string): Named => pack.topologies.find((one) => one.id === id) ?? { name: id };
  return {
    source: theatre.source,
    exercise: theatre.exercise,
    runId: recorded.runId,
    arms: theatre.arms().map((id) => ({ id, name: named(id).name, names: named(id).names })),
    arm: topology,
    startOfExercise: theatre.startOfExercise,
    organisations: theatre.organisations,
    map: mapOf(pack, topology),
    injects: (timeline?.injects ?? []).map((inject): ReplayInject => ({
      controlNumber: inject.controlNumber,
      title: inject.title,
      plannedMs: inject.atMs,
      to: inject.toOrg,
    })),
    expectations: (timeline?.injects ?? []).flatMap(({ controlNumber, expectations }) =>
      expectations.map(({ id, name }): ReplayExpectation => ({ id, controlNumber, text: name })),
    ),
    moves: (timeline?.moves ?? []).map(({ moveNumber, atMs }) => ({ moveNumber, atMs })),
    endMs,
    truncated: recorded.truncated,
  };
}

/** What was recorded after so many of each. */
export function pageOf(
  { pack }: Theatre,
  { topology, recorded, arrived }: Performance,
  after: { readonly journal: number; readonly messages: number },
): ReplayPage {
  const { journal, decisions } = recorded;
  const next = {
    journal: Math.min(journal.length, after.journal + PAGE),
    messages: Math.min(decisions.length, after.messages + PAGE),
  };
  const transmission = transmissionIn(pack, topology);
  return {
    journal: journal.slice(after.journal, next.journal).map(happening),
    messages: decisions
      .slice(after.messages, next.messages)
      .map((fact) => messageOf(fact, transmission, arrived)),
    next,
    more: next.journal < journal.length || next.messages < decisions.length,
  };
}

const happening = ({ storyMs, ...rest }: JournalFact) => ({ ...rest, atMs: storyMs });

function transmissionIn({ topologies }: Pack, topologyId: string): Transmission {
  const links = topologies.find(({ id }) => id === topologyId)?.links ?? [];
  const byPair = new Map(
    links.flatMap(({ between: [a, b], transmissionMinutes }) => {
      const ms = transmissionMinutes * 60_000;
      return [[`${a}>${b}`, ms] as const, [`${b}>${a}`, ms] as const];
    }),
  );
  return (from, to) => byPair.get(`${from}>${to}`) ?? null;
}

/** A decision by what names it. */
export function decisionIn(
  { decisions }: Recorded,
  submitter: string,
  sequence: number,
): DecisionFact | null {
  return (
    decisions.find((one) => one.submitter === submitter && one.outboxSequence === sequence) ?? null
  );
}
