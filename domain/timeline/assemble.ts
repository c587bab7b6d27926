/** From a checked file to the shapes of types.ts: names resolved, times in milliseconds, marks read. */
import {
  incidentOf,
  targetOf,
  type CatalogueIncident,
  type LabelOf,
  type Pack,
} from "../pack/mod.ts";
import type { Label } from "../marking/mod.ts";
import { offsetMs } from "./offsets.ts";
import type { CheckedTimeline, WrittenMatch } from "./schema.ts";
import type {
  Expectation,
  ExerciseHeader,
  Inject,
  InjectFault,
  Match,
  Predicate,
  Timeline,
  ValidationMode,
} from "./types.ts";

interface Context {
  readonly pack: Pack;
  readonly catalogue: readonly CatalogueIncident[];
  readonly labelOf: LabelOf;
  /** Organisation by team. */
  readonly teams: ReadonlyMap<string, string>;
  /** Names of incidents by control number. */
  readonly incidents: ReadonlyMap<string, string>;
}

const SECOND = 1000;

type CheckedInject = CheckedTimeline["injects"][number];
type CheckedExpectation = NonNullable<CheckedInject["expectations"]>[number];

export function timelineOf(
  id: string,
  written: CheckedTimeline,
  pack: Pack,
  catalogue: readonly CatalogueIncident[],
  labelOf: LabelOf,
): Timeline {
  const { schemes, communities, defaultCommunity } = pack;
  const context: Context = {
    pack,
    catalogue,
    labelOf,
    teams: new Map(written.teams.map((team) => [team.id, team.organizationId])),
    incidents: new Map(
      written.injects.flatMap((inject) => {
        const name = nameOf(inject);
        return name === null ? [] : [[String(inject.controlNumber), name] as const];
      }),
    ),
  };
  const { startEx, endEx } = written.exercise;
  return {
    id,
    exercise: headerOf(written, labelOf),
    organizations: (written.organizations ?? []).map((one) => ({
      ...one,
      shortName: one.shortName ?? one.name,
    })),
    topology: written.topology,
    seed: written.seed ?? "1",
    objectives: (written.objectives ?? []).map((objective) => ({
      ...objective,
      capabilityTargets: (objective.capabilityTargets ?? []).map((target) => ({
        ...target,
        criticalTasks: target.criticalTasks ?? [],
      })),
    })),
    teams: written.teams,
    moves: written.moves.map(({ deltaSeconds, ...move }) => ({
      moveNumber: move.moveNumber,
      atMs: deltaSeconds * SECOND,
      situationTime: move.situationTime ?? "",
      situationDescription: move.situationDescription,
      discussionQuestions: move.discussionQuestions ?? [],
    })),
    injects: written.injects.map((inject) => injectOf(inject, context)),
    endMs: Date.parse(endEx) - Date.parse(startEx),
    markingWorld: { schemes, communities, defaultCommunity },
  };
}

function headerOf({ exercise }: CheckedTimeline, labelOf: LabelOf): ExerciseHeader {
  return {
    ...exercise,
    uuid: exercise.uuid ?? "",
    scenario: exercise.scenario ?? "",
    pointOfContact: exercise.pointOfContact ?? "",
    overallMarking: labelOf(exercise.overallMarking),
    deliveryMode: exercise.deliveryMode ?? "ClockDriven",
    timelineMode: exercise.timelineMode ?? "RealTime",
    compression: exercise.compression ?? 1,
    tags: exercise.tags ?? [],
    assumptions: exercise.assumptions ?? [],
    artificialities: exercise.artificialities ?? [],
    facilitatorNotes: exercise.facilitatorNotes ?? "",
  };
}

/** The name of an inject's incident: its own key, the catalogue's, or the control number. */
function nameOf({ incident, controlNumber }: CheckedInject): string | null {
  if (incident === undefined) return null;
  return typeof incident === "string" ? incident : (incident.key ?? String(controlNumber));
}

function injectOf(written: CheckedInject, context: Context): Inject {
  const { deltaSeconds, trigger } = written;
  const toOrg = [...new Set((written.toOrg ?? []).map((name) => organisationOf(name, context)))];
  const incident = incidentIn(written, context);
  return {
    controlNumber: String(written.controlNumber),
    title: written.title,
    eventType: written.eventType ?? "Inject",
    injectType: written.injectType ?? "Standard",
    moveNumber: written.moveNumber,
    atMs: deltaSeconds === undefined ? null : deltaSeconds * SECOND,
    simulatedTime: written.simulatedTime ?? "",
    fromOrg: organisationOf(written.fromOrg ?? incident?.originator ?? "", context),
    toOrg,
    deliveryMethod: written.deliveryMethod ?? "",
    sourceType: written.sourceType ?? null,
    description: written.description,
    details: written.details ?? written.description,
    expectedActions: written.expectedActions ?? "",
    responsibleController: written.responsibleController ?? "",
    controllerNotes: written.controllerNotes ?? "",
    group: written.group ?? "",
    objectives: written.objectives ?? [],
    trigger: {
      condition: trigger?.condition ?? "Time",
      dependsOn: (trigger?.dependsOn ?? []).map(String),
      mode: trigger?.mode ?? "and",
    },
    status: written.status ?? "Approved",
    marking: written.marking === undefined ? null : context.labelOf(written.marking),
    incident,
    faults: (written.faults ?? []).map((fault): InjectFault => ({
      ...fault,
      target: targetOf(fault.target),
    })),
    applyPack: written.applyPack ?? null,
    expectations: (written.expectations ?? []).map((each) => expectationOf(each, toOrg, context)),
    otherColumns: written.otherColumns ?? {},
  };
}

const organisationOf = (name: string, { teams }: Context): string => teams.get(name) ?? name;

function incidentIn(
  { incident, fromOrg, controlNumber }: CheckedInject,
  { catalogue, labelOf, teams }: Context,
): CatalogueIncident | null {
  if (incident === undefined) return null;
  if (typeof incident === "string") return catalogue.find(({ key }) => key === incident) ?? null;
  const from = fromOrg ?? "";
  return incidentOf(
    {
      ...incident,
      key: incident.key ?? String(controlNumber),
      originator: incident.originator ?? teams.get(from) ?? from,
    },
    labelOf,
  );
}

function expectationOf(
  written: CheckedExpectation,
  toOrg: readonly string[],
  context: Context,
): Expectation {
  const { expirationTime, match, validationMode = "all" } = written;
  return {
    id: written.id,
    name: written.name,
    type: written.type ?? "Automatic",
    expectedScore: written.expectedScore ?? 100,
    expiresAfterMs: expirationTime === undefined ? null : expirationTime * SECOND,
    validationMode,
    criticalTaskId: written.criticalTaskId ?? null,
    match: match === undefined ? null : matchOf(match, validationMode, context),
    organisations: toOrg,
  };
}

/** Of several organisations, what is said of each, joined as the expectation's mode says. */
function matchOf(written: WrittenMatch, mode: ValidationMode, context: Context): Match {
  const inner = (of: unknown): Match => matchOf(of as WrittenMatch, mode, context);
  if (written.all !== undefined) return { kind: "all", of: written.all.map(inner) };
  if (written.any !== undefined) return { kind: "any", of: written.any.map(inner) };
  if (written.not !== undefined) return { kind: "not", of: inner(written.not) };
  const { organisation } = written;
  const each = organisation === undefined ? [null] : [organisation].flat();
  const of = each.map((name) => eventOf(written, name, context));
  return of.length === 1 ? of[0]! : { kind: mode === "all" ? "all" : "any", of };
}

function eventOf(written: WrittenMatch, organisation: string | null, context: Context): Match {
  return written.event === "notHolds"
    ? notHolds(predicateOf(written, organisation, "holds", context))
    : predicateOf(written, organisation, written.event ?? "holds", context);
}

/** None of the portions that are named, in whatever deliveries: any one of them is too many. */
function notHolds(holds: Predicate): Match {
  const parts = holds.portions.map((kind) => ({ ...holds, portions: [kind] }));
  const of: Match = parts.length > 1 ? { kind: "any", of: parts } : holds;
  return { kind: "not", of };
}

function predicateOf(
  written: WrittenMatch,
  organisation: string | null,
  event: Predicate["event"],
  context: Context,
): Predicate {
  const label = (mark: string | undefined): Label | null =>
    mark === undefined ? null : context.labelOf(mark);
  const name = written.incident === undefined ? null : String(written.incident);
  return {
    kind: "observed",
    event,
    organisation: organisation === null ? null : organisationOf(organisation, context),
    incident: name === null ? null : (context.incidents.get(name) ?? name),
    portions: written.portions ?? [],
    recipient: written.recipient === undefined ? null : organisationOf(written.recipient, context),
    atMost: label(written.atMost),
    atLeast: label(written.atLeast),
    banner: label(written.banner),
    byMs: written.by === undefined ? null : offsetMs(written.by),
    sinceStart: written.since === "startEx",
  };
}
