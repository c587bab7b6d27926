/** An after-action report as data: everything that its pages and sheets say. Pure. */
import {
  orNever,
  spreadOf,
  type JournalFact,
  type LedgerRow,
  type LedgerTotals,
  type Spread,
} from "../../domain/measurement/mod.ts";
import { notional, renderBanner } from "../../domain/marking/mod.ts";
import type { Named, Names } from "../../domain/pack/mod.ts";
import { assess, type Assessment, type PlayState } from "../../domain/play/mod.ts";
import type { Timeline } from "../../domain/timeline/mod.ts";
import type { Decisions } from "./decisions.ts";
import { improvementPlan, type PlanRow } from "./improvement-plan.ts";

/** What a report is made of. */
export interface AfterActionSource {
  readonly timeline: Timeline;
  readonly play: PlayState;
  /** Who takes part, with the names that people know them by. */
  readonly organisations: readonly (Named & { readonly id: string })[];
  /** Everybody who joined, as the journal names people; none where nobody kept a list. */
  readonly attended: readonly string[];
  readonly topology: Named;
  readonly journal: readonly JournalFact[];
  readonly decisions: Decisions;
  /** null before the run is over and counted. */
  readonly ledger: { readonly rows: readonly LedgerRow[]; readonly totals: LedgerTotals } | null;
  /** What it was made with, by name: seed, hashes, versions. */
  readonly made: readonly Fact[];
}

export interface Fact {
  readonly name: string;
  readonly value: string;
}

/** A facilitator put an inject off. */
export interface Deferral {
  readonly storyMs: number;
  /** New planned time; null: until somebody fired it. */
  readonly toStoryMs: number | null;
  readonly by: string;
  readonly reason: string;
}

export interface TimelineRow {
  readonly controlNumber: string;
  readonly title: string;
  readonly move: number;
  readonly status: PlayState["injects"][number]["status"];
  readonly plannedStoryMs: number | null;
  /** Deferrals that held, in their order. */
  readonly deferrals: readonly Deferral[];
  readonly releasedStoryMs: number | null;
  /** Who fired it; null: its time or trigger. */
  readonly by: string | null;
  readonly reason: string | null;
  /** Move that began before it; null: it was not passed over. */
  readonly passedOverFor: number | null;
}

export interface Happening {
  readonly kind: string;
  readonly storyMs: number;
  readonly unixMs: number;
  readonly subject: string;
  readonly by: string;
}

/** Copies that were sent while a fault held, and how long they took; milliseconds of real time. */
export interface UnderFault {
  /** null: while none held. */
  readonly fault: string | null;
  readonly type: string;
  readonly target: string;
  readonly fromStoryMs: number | null;
  readonly toStoryMs: number | null;
  readonly exchange: Spread;
  /** Times that a copy was handed over again. */
  readonly again: number;
}

export interface Participant {
  readonly name: string;
  /** Entries of the record that bear the name; 0: joined, and did nothing that is recorded by name. */
  readonly entries: number;
}

export interface AfterAction {
  readonly exercise: Omit<Timeline["exercise"], "overallMarking" | "facilitatorNotes"> & {
    readonly id: string;
    readonly marking: string;
    readonly capabilities: readonly string[];
    /** Whether anything of it happens on the running exchange. */
    readonly live: boolean;
  };
  readonly run: {
    readonly runId: string;
    readonly topology: string;
    /** What the topology is called in other languages. */
    readonly topologyNames: Names | undefined;
    readonly phase: PlayState["phase"];
    readonly storyMs: number;
    readonly endStoryMs: number;
    /** Real time, milliseconds since 1970; null where the journal does not say. */
    readonly begunUnixMs: number | null;
    readonly endedUnixMs: number | null;
  };
  readonly organisations: readonly (Named & {
    readonly id: string;
    /** Name of the team that played it; null: nobody did. */
    readonly team: string | null;
  })[];
  readonly participants: readonly Participant[];
  readonly assessment: Assessment;
  readonly plan: readonly PlanRow[];
  readonly timeline: readonly TimelineRow[];
  readonly happenings: readonly Happening[];
  readonly ledger: LedgerTotals | null;
  readonly decisions: Decisions;
  /** null before the run is over and counted. */
  readonly latency: readonly UnderFault[] | null;
  /** Control number, or "", of each incident that an inject brought in, by its id. */
  readonly incidents: Readonly<Record<string, string>>;
  readonly made: readonly Fact[];
}

export function afterActionOf(source: AfterActionSource): AfterAction {
  const { timeline, play, journal, ledger } = source;
  const { exercise, markingWorld, objectives, injects, id } = timeline;
  const { overallMarking, facilitatorNotes: _, ...header } = exercise;
  const assessment = assess(timeline, play);
  const at = (kind: string) => journal.find((event) => event.kind === kind)?.unixMs ?? null;
  return {
    exercise: {
      ...header,
      id,
      marking: notional(renderBanner(overallMarking, markingWorld.schemes)),
      capabilities: [...new Set(objectives.map(({ capability }) => capability))],
      live: injects.some(
        ({ incident, faults, applyPack }) =>
          incident !== null || faults.length > 0 || applyPack !== null,
      ),
    },
    run: {
      runId: play.runId,
      topology: source.topology.name,
      topologyNames: source.topology.names,
      phase: play.phase,
      storyMs: play.clock.storyMs,
      endStoryMs: play.clock.endStoryMs,
      begunUnixMs: at("exercise_started"),
      endedUnixMs: at("exercise_ended"),
    },
    organisations: source.organisations.map((one) => ({
      ...one,
      team: play.teams.find(({ organisation }) => organisation === one.id)?.id ?? null,
    })),
    participants: participantsIn(source),
    assessment,
    plan: improvementPlan(assessment),
    timeline: timelineRows(timeline, play, journal),
    happenings: happeningsIn(journal),
    ledger: ledger?.totals ?? null,
    decisions: source.decisions,
    latency: ledger && underFaults(ledger.rows, play),
    incidents: Object.fromEntries(
      play.injects.flatMap(({ incidentId, controlNumber }) =>
        incidentId === null ? [] : [[incidentId, controlNumber]],
      ),
    ),
    made: source.made,
  };
}

/** Everybody who joined or whom the record names, as they gave their names. */
function participantsIn({ journal, play, attended }: AfterActionSource): Participant[] {
  const acts = [
    ...journal.flatMap(({ detail }) => detail["by"] ?? []),
    ...play.expectations.flatMap(({ judged }) => judged?.by ?? []),
    ...[...play.ratings, ...play.notes, ...play.improvements].map(({ by }) => by),
  ];
  const entries = Map.groupBy(acts, (name) => name);
  return [...new Set([...attended, ...acts])]
    .filter((name) => name !== "")
    .map((name) => ({ name, entries: entries.get(name)?.length ?? 0 }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** By control number; what was taken back is none. */
function deferralsIn(journal: readonly JournalFact[]): ReadonlyMap<string, Deferral[]> {
  const held = new Map<string, Deferral[]>();
  for (const { kind, subject, storyMs, detail } of journal) {
    const before = held.get(subject) ?? [];
    if (kind === "undone" && detail["what"] === "defer") held.set(subject, before.slice(0, -1));
    if (kind !== "inject_deferred") continue;
    const { untilStoryMs, by = "", reason = "" } = detail;
    const toStoryMs = untilStoryMs === undefined ? null : Number(untilStoryMs);
    held.set(subject, [...before, { storyMs, toStoryMs, by, reason }]);
  }
  return held;
}

function timelineRows(
  { injects }: Timeline,
  play: PlayState,
  journal: readonly JournalFact[],
): TimelineRow[] {
  const held = deferralsIn(journal);
  return injects.flatMap(({ controlNumber, title, moveNumber }) => {
    const state = play.injects.find((each) => each.controlNumber === controlNumber);
    if (!state) return [];
    const { status, plannedStoryMs, releasedStoryMs, releasedBy: by, reason } = state;
    const deferrals = held.get(controlNumber) ?? [];
    const times = { plannedStoryMs, deferrals, releasedStoryMs };
    // Runs recorded before do not say.
    const passedOverFor = state.passedOverFor ?? null;
    const why = { by, reason, passedOverFor };
    return [{ controlNumber, title, move: moveNumber, status, ...times, ...why }];
  });
}

const HAPPENINGS = new Set([
  "exercise_started",
  "move_started",
  "paused",
  "resumed",
  "paced",
  "jumped",
  "fault_started",
  "fault_ended",
  "faults_cleared",
  "exercise_ended",
]);

const happeningsIn = (journal: readonly JournalFact[]): Happening[] =>
  journal
    .filter(({ kind }) => HAPPENINGS.has(kind))
    .map(({ kind, storyMs, unixMs, subject, detail }) => {
      return { kind, storyMs, unixMs, subject, by: detail["by"] ?? "" };
    });

/** Copies by what held when they were sent; one under two faults counts for both. */
function underFaults(rows: readonly LedgerRow[], { faults, clock }: PlayState): UnderFault[] {
  const copies = rows.filter((row) => row.kind === "delivery");
  const held = faults.flatMap((fault) => {
    if (fault.fromStoryMs === null) return [];
    return [{ ...fault, from: fault.fromStoryMs, to: fault.toStoryMs ?? clock.storyMs }];
  });
  const under = ({ from, to }: (typeof held)[number], storyMs: number): boolean =>
    storyMs >= from && storyMs <= to;
  const measured = (sent: typeof copies) => ({
    exchange: spreadOf(sent.map(({ exchangeMs }) => orNever(exchangeMs))),
    again: sent.reduce((sum, { attempts }) => sum + Math.max(0, attempts - 1), 0),
  });
  const calm = copies.filter(({ storyMs }) => !held.some((fault) => under(fault, storyMs)));
  const none = { fault: null, type: "", target: "", fromStoryMs: null, toStoryMs: null };
  return [
    { ...none, ...measured(calm) },
    ...held.map((fault) => ({
      fault: fault.name,
      type: fault.type,
      target: fault.target,
      fromStoryMs: fault.from,
      toStoryMs: fault.to,
      ...measured(copies.filter(({ storyMs }) => under(fault, storyMs))),
    })),
  ];
}
