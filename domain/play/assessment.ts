/**
 * What is known of each objective after play: ratings as evaluators gave them, and beside them what was
 * expected and what came. Nothing here rates, counts ratings together or fills one in.
 */
import type {
  CapabilityTarget,
  CriticalTask,
  Expectation,
  Inject,
  Objective,
  Timeline,
} from "../timeline/mod.ts";
import type { ExpectationState, Improvement, PlayState } from "./exercise-state.ts";

export type GivenRating = PlayState["ratings"][number];
export type Note = PlayState["notes"][number];

/** An expectation with what came of it. */
export interface ExpectationFinding {
  readonly id: string;
  readonly name: string;
  readonly controlNumber: string;
  readonly injectTitle: string;
  /** Whether the exchange checks it; else it is an evaluator's alone. */
  readonly automatic: boolean;
  /** null: its inject was not released, or it has until the end. */
  readonly expiresStoryMs: number | null;
  readonly released: boolean;
  /** When its inject was; null: it was not. */
  readonly releasedStoryMs: number | null;
  readonly verdict: ExpectationState["verdict"];
  readonly judged: ExpectationState["judged"];
}

/** A capability target or critical task of an objective. */
export interface PartFinding {
  readonly kind: "target" | "task";
  readonly id: string;
  readonly description: string;
  /** "" for targets. */
  readonly standard: string;
  /** null: nobody rated it. */
  readonly rating: GivenRating | null;
}

/** Something to improve, with its row in the plan if somebody has begun one. */
export interface AreaFinding {
  readonly about: string;
  readonly area: string;
  readonly row: Improvement | null;
}

export interface ObjectiveFinding {
  readonly id: string;
  readonly title: string;
  readonly capability: string;
  readonly priority: Objective["priority"];
  /** Of the objective as a whole; null: nobody rated it. */
  readonly rating: GivenRating | null;
  readonly parts: readonly PartFinding[];
  readonly expectations: readonly ExpectationFinding[];
  readonly strengths: readonly string[];
  readonly areas: readonly AreaFinding[];
  readonly notes: readonly Note[];
}

export interface Assessment {
  readonly objectives: readonly ObjectiveFinding[];
  /** Expectations that belong to no objective. */
  readonly others: readonly ExpectationFinding[];
  /** Notes about the exercise as a whole, or about what belongs to no objective. */
  readonly notes: readonly Note[];
}

type Played = Pick<PlayState, "expectations" | "injects" | "ratings" | "notes" | "improvements">;
type Script = Pick<Timeline, "objectives" | "injects">;

interface Placed {
  readonly inject: Inject;
  readonly expectation: Expectation;
  /** Ids of the objectives that it is evidence for. */
  readonly objectives: readonly string[];
}

/** What was expected and what came of it, by objective. */
export function assess(timeline: Script, play: Played): Assessment {
  const placed = timeline.injects.flatMap((inject) =>
    inject.expectations.map((expectation) => ({
      inject,
      expectation,
      objectives: objectivesOf(timeline, inject, expectation),
    })),
  );
  const objectives = timeline.objectives.map((objective) =>
    findingOf(objective, placed, timeline, play),
  );
  const told = new Set(objectives.flatMap(({ notes }) => notes));
  return {
    objectives,
    others: placed.filter((each) => each.objectives.length === 0).map((each) => cameOf(each, play)),
    notes: play.notes.filter((note) => !told.has(note)),
  };
}

/** Its critical task says which objective it is for; without one, its inject does. */
function objectivesOf(
  { objectives }: Script,
  inject: Inject,
  { criticalTaskId }: Expectation,
): string[] {
  if (criticalTaskId === null) return [...inject.objectives];
  return objectives
    .filter((objective) => tasksOf(objective).some(({ id }) => id === criticalTaskId))
    .map(({ id }) => id);
}

const tasksOf = ({ capabilityTargets }: Objective): readonly CriticalTask[] =>
  capabilityTargets.flatMap(({ criticalTasks }) => criticalTasks);

function findingOf(
  objective: Objective,
  placed: readonly Placed[],
  timeline: Script,
  play: Played,
): ObjectiveFinding {
  const { id, title, capability, priority, capabilityTargets } = objective;
  const ratingOf = (about: string) => play.ratings.find((each) => each.about === about) ?? null;
  const parts = capabilityTargets.flatMap((target) => partsOf(target, ratingOf));
  const own = placed.filter(({ objectives }) => objectives.includes(id));
  const abouts = [id, ...parts.map((part) => part.id)];
  const given = abouts.flatMap((about) => ratingOf(about) ?? []);
  return {
    id,
    title,
    capability,
    priority,
    rating: ratingOf(id),
    parts,
    expectations: own.map((each) => cameOf(each, play)),
    strengths: given.flatMap(({ strengths }) => statements(strengths)),
    areas: areasOf(abouts, given, play),
    notes: notesOf(abouts, own, timeline, play),
  };
}

const partsOf = (
  { id, description, criticalTasks }: CapabilityTarget,
  ratingOf: (about: string) => GivenRating | null,
): PartFinding[] => [
  { kind: "target", id, description, standard: "", rating: ratingOf(id) },
  ...criticalTasks.map((task): PartFinding => {
    return { kind: "task", ...task, rating: ratingOf(task.id) };
  }),
];

function cameOf({ inject, expectation }: Placed, play: Played): ExpectationFinding {
  const { id, name, match } = expectation;
  const state = play.expectations.find((each) => each.id === id);
  const its = play.injects.find(({ controlNumber }) => controlNumber === inject.controlNumber);
  const released = its?.status === "released";
  return {
    id,
    name,
    controlNumber: inject.controlNumber,
    injectTitle: inject.title,
    automatic: match !== null,
    expiresStoryMs: state?.expiresStoryMs ?? null,
    released,
    releasedStoryMs: released ? its.releasedStoryMs : null,
    verdict: state?.verdict ?? { kind: "pending" },
    judged: state?.judged ?? null,
  };
}

/** What somebody wrote, a line each, without the marks of a list. */
export const statements = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.replace(/^\s*(?:[-–•*・]|\d+[.)])\s+/, "").trim())
    .filter((line) => line !== "");

const alike = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** Areas that ratings name, each with its row of the plan; then rows that no rating names. */
function areasOf(
  abouts: readonly string[],
  given: readonly GivenRating[],
  { improvements }: Played,
): AreaFinding[] {
  const rows = improvements.filter(({ about }) => abouts.includes(about));
  const named = given.flatMap(({ about, improvements: text }) =>
    statements(text).map((area) => ({ about, area })),
  );
  const free = named
    .filter(({ area }) => !rows.some((row) => alike(row.area, area)))
    .map(({ about, area }): AreaFinding => ({ about, area, row: null }));
  const planned = rows.map((row): AreaFinding => ({ about: row.about, area: row.area, row }));
  return [...planned, ...free];
}

/** About the objective, its parts, its expectations and their injects. */
function notesOf(
  abouts: readonly string[],
  own: readonly Placed[],
  { injects }: Script,
  { notes }: Played,
): Note[] {
  const [objective = ""] = abouts;
  const ids = new Set([
    ...abouts,
    ...own.map(({ expectation }) => expectation.id),
    ...injects
      .filter((each) => each.objectives.includes(objective))
      .map((each) => each.controlNumber),
  ]);
  return notes.filter(({ about }) => ids.has(about));
}

/** How an expectation stands once an evaluator has spoken; `unjudged`: it is an evaluator's alone. */
export type Conclusion = "met" | "missed" | "unreached" | "pending" | "unjudged";

export function conclusionOf(finding: ExpectationFinding): Conclusion {
  const { judged, verdict, automatic } = finding;
  if (judged && judged.verdict !== "confirmed") return judged.verdict;
  if (!automatic && verdict.kind === "pending") return "unjudged";
  return verdict.kind;
}
