/** One arm of an exercise as the organisations are told of it: plans, and arrivals by page. Pure. */
import {
  capacityChanges,
  interruptionsOf,
  organisationSeed,
  paceOf,
  planArm,
  toIncident,
  withoutFaultsFrom,
  workChanges,
  type ArmPlan,
  type Exercise,
  type PlannedArrival,
  type PlannedReport,
} from "../../domain/exercise/mod.ts";
import { InputError } from "../../domain/input.ts";
import { BARE_LABEL } from "../../domain/marking/mod.ts";
import { intervalEnds } from "../../domain/measurement/mod.ts";
import type { CatalogueIncident, Pack } from "../../domain/pack/types.ts";
import { incidentToWire, kindToWire, labelToWire } from "../../platform/bus/mod.ts";
import type { LoadedPack } from "../../platform/pack/mod.ts";
import { sekisho } from "../../proto/mod.ts";
import { problem } from "./commands.ts";
import { dutyOf, profileOf } from "./profile.ts";
import type { Run } from "./state.ts";

const { ArrivalsResponse, ClockState, Incident, Plan } = sekisho.v1;

/** Stays below what a request may answer with. */
const PAGE_BYTES = 450_000;

export interface Arm {
  readonly plan: ArmPlan;
  readonly pack: Pack;
  readonly exercise: Exercise;
  /** Encoded arrivals of each organisation, in the order of time. */
  readonly arrivals: ReadonlyMap<string, readonly sekisho.v1.Arrival.$Properties[]>;
}

/** Draws an arm. Throws InputError with everything that does not fit together. */
export function drawArm(
  exercise: Exercise,
  pack: Pack,
  topology: string,
  incidents: readonly CatalogueIncident[],
  seed: string,
): Arm {
  return armOf(exercise, pack, planArm(exercise, pack, topology, incidents, seed));
}

/** The arm of a plan. */
export function armOf(exercise: Exercise, pack: Pack, plan: ArmPlan): Arm {
  const arrivals = new Map(pack.organisations.map(({ id }) => [id, []])) as Map<
    string,
    sekisho.v1.Arrival.$Properties[]
  >;
  for (const arrival of plan.arrivals)
    arrivals.get(arrival.originator)!.push(arrivalMessage(arrival, pack));
  for (const report of plan.reports) arrivals.get(report.organisation)?.push(reportMessage(report));
  for (const each of arrivals.values()) each.sort((a, b) => (a.storyMs ?? 0) - (b.storyMs ?? 0));
  return { plan, pack, exercise, arrivals };
}

/** Shortest transmission of a topology, in story milliseconds. */
export function lookaheadOf({ topologies }: Pack, id: string): number {
  const links = topologies.find((topology) => topology.id === id)?.links ?? [];
  const minutes = links.map(({ transmissionMinutes }) => transmissionMinutes);
  return minutes.length === 0 ? 0 : Math.floor(Math.min(...minutes) * 60_000);
}

/** What an organisation is told about a run. */
export function planFor(
  arm: Arm,
  run: Run,
  organisation: string,
  limitStoryMs: number | null,
): Uint8Array {
  const { startOfExercise } = arm.exercise;
  const member = arm.pack.organisations.find(({ id }) => id === organisation);
  const state =
    run.phase === "running" ? ClockState.CLOCK_STATE_RUNNING : ClockState.CLOCK_STATE_ENDED;
  return Plan.encode({
    runId: run.runId,
    revision: run.revision,
    seed: organisationSeed(run.seed, organisation),
    clock: {
      state,
      startedUnixMs: run.startedUnixMs + run.stoodMs,
      pace: paceOf(arm.exercise.storyMinutesPerSecond),
      endStoryMs: run.endStoryMs,
      startOfExercise,
    },
    profile: member
      ? Object.assign(
          profileOf(member, arm.pack, run.topology, startOfExercise),
          switchesOf(arm.exercise, arm.plan, organisation),
        )
      : null,
    capacity: capacityChanges(arm.plan, organisation),
    work: workChanges(arm.plan, organisation),
    duty: member ? dutyOf(member, arm.plan, startOfExercise) : [],
    deskAccountStoryMs: accountsAt(arm.plan, run.endStoryMs),
    deskSampleStoryMs: intervalEnds(arm.plan.endStoryMs).filter((ms) => ms <= run.endStoryMs),
    arrivals: arm.arrivals.get(organisation)?.length ?? 0,
    lookaheadMs: lookaheadOf(arm.pack, run.topology),
    interruptions: interruptionsOf(arm.plan, organisation).map(
      ({ fromStoryMs, toStoryMs, sends, arrivals }) => ({
        fromMs: fromStoryMs,
        toMs: toStoryMs,
        arrivals,
        sendsPass: !sends,
      }),
    ),
    limitStoryMs,
  }).finish();
}

/** The switches of active cyber defence that concern an organisation's own work. */
function switchesOf(
  { activeCyberDefence: switches }: Exercise,
  { windows }: ArmPlan,
  organisation: string,
): Pick<sekisho.v1.Profile.$Properties, "automation" | "councilFromStoryMs"> {
  const from = windows.find(({ name }) => name === switches?.from);
  if (!switches || !from || switches.organisation !== organisation) return {};
  const { automation, council } = switches;
  const { fromStoryMs } = from;
  return {
    ...(automation ? { automation: { ...automation, fromStoryMs } } : {}),
    ...(council ? { councilFromStoryMs: fromStoryMs } : {}),
  };
}

/** The desks give their account at the end of each window, and of the story. */
function accountsAt({ windows }: ArmPlan, endStoryMs: number): number[] {
  const ends = windows.map(({ toStoryMs }) => Math.min(toStoryMs, endStoryMs));
  return [...new Set(ends)].filter((storyMs) => storyMs > 0);
}

/** A page of an organisation's arrivals; empty behind the last. */
export function arrivalsFrom(
  { arrivals }: Pick<Arm, "arrivals">,
  organisation: string,
  offset: number,
): Uint8Array {
  const page: sekisho.v1.Arrival.$Properties[] = [];
  let bytes = 0;
  for (const arrival of (arrivals.get(organisation) ?? []).slice(offset)) {
    bytes += sekisho.v1.Arrival.encode(arrival).finish().length;
    if (page.length > 0 && bytes > PAGE_BYTES) break;
    page.push(arrival);
  }
  return ArrivalsResponse.encode({ arrivals: page }).finish();
}

/** A report that operators have to make: read for its severity, and passed on to nobody. */
function reportMessage(report: PlannedReport): sekisho.v1.Arrival.$Properties {
  const { id, organisation, storyMs, severity } = report;
  const label = labelToWire({ ...BARE_LABEL, tlp: "AMBER" });
  const incident = Incident.create({
    id,
    originator: organisation,
    originatedStoryMs: storyMs,
    portions: [
      {
        id: id.slice(-16).replace("-", "0"),
        kind: kindToWire("assessment"),
        version: 1,
        label,
        text: "EXERCISE: an operator's report that the law requires.",
        fields: [{ name: "severity", value: severity }],
      },
    ],
  });
  return { storyMs, incident, withheld: true };
}

/** An arrival as its originator is told of it. */
export function arrivalMessage(
  arrival: PlannedArrival,
  pack: Pack,
): sekisho.v1.Arrival.$Properties {
  const incident = incidentToWire(toIncident(arrival, pack));
  const { storyMs, window, disclosure } = arrival;
  const told = disclosure.kind === "told";
  // What is told late is taken up late; what is told to nobody is worked on like everything else.
  return {
    storyMs: told ? storyMs + disclosure.delayMs : storyMs,
    incident,
    window,
    withheld: !told,
  };
}

/** What a run says of how its arm is drawn. */
export type Drawn = Pick<Run, "exercise" | "topology" | "seed" | "loaded" | "clearedStoryMs">;

/** The arm of a run, drawn again the same. Throws InputError with what does not fit the pack. */
export function drawFor(
  { exercise: id, topology, seed, loaded, clearedStoryMs }: Drawn,
  { pack, catalogue, exercises }: Pick<LoadedPack, "pack" | "catalogue" | "exercises">,
  incidents: readonly CatalogueIncident[],
): Arm {
  const exercise = exerciseIn(exercises, id);
  const used = loaded ? incidents : catalogue;
  if (used.length === 0) throw new InputError([problem("there are no incidents: load some")]);
  const arm = drawArm(exercise, pack, topology, used, seed);
  if (clearedStoryMs === null) return arm;
  return armOf(arm.exercise, arm.pack, withoutFaultsFrom(arm.plan, clearedStoryMs));
}

/** The pack's exercise of that name; throws InputError that names those it has. */
export function exerciseIn(exercises: LoadedPack["exercises"], id: string): Exercise {
  const exercise = exercises.get(id);
  if (exercise) return exercise;
  const known = [...exercises.keys()].map((key) => `\`${key}\``).join(", ");
  throw new InputError([problem(`exercise \`${id}\` is not in the pack: it has ${known}`)]);
}
