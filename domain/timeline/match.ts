/** Whether what was observed is what a match asks for, and since when. */
import { dominates, sameMeaning } from "../marking/mod.ts";
import type { MarkingWorld } from "../marking/mod.ts";
import type { Observation } from "./observation.ts";
import type { Seen } from "./state.ts";
import type { Expectation, Match, Predicate } from "./types.ts";

/** The span in which an expectation is watched. Story milliseconds. */
export interface Watch {
  /** Release of its inject. */
  readonly fromMs: number;
  /** Its expiration or the end of play, inclusive; infinite while neither is known. */
  readonly toMs: number;
}

/** A match as of a story time: decided since when and by what, or still open. */
export type Value = { readonly kind: "open" } | Decided;

interface Decided {
  readonly kind: "true" | "false";
  readonly atMs: number;
  /** Ids of observations; none for what time alone decided. */
  readonly evidence: readonly string[];
}

/** A predicate of a match for one organisation, and the name that `Seen` has for it. */
interface Leaf {
  readonly key: string;
  readonly predicate: Predicate;
  readonly organisation: string;
}

function leavesOf(match: Match, path: string, organisation: string): Leaf[] {
  switch (match.kind) {
    case "all":
    case "any":
      return match.of.flatMap((inner, place) => leavesOf(inner, `${path}.${place}`, organisation));
    case "not":
      return leavesOf(match.of, `${path}!`, organisation);
    case "observed":
      return [leafOf(match, path, organisation)];
  }
}

function leafOf(predicate: Predicate, path: string, organisation: string): Leaf {
  // One that names its organisation is the same for whomever the expectation is judged for.
  return predicate.organisation === null
    ? { key: `${path}@${organisation}`, predicate, organisation }
    : { key: path, predicate, organisation: predicate.organisation };
}

/** Organisations that an expectation is judged for; one nameless when its match names them all. */
const judgedFor = ({ organisations }: Expectation): readonly string[] =>
  organisations.length === 0 ? [""] : organisations;

/** Of what an organisation holds, portions count in whatever deliveries they came. */
const partsOf = ({ key, predicate }: Leaf): string[] =>
  predicate.event === "holds" && predicate.portions.length > 0
    ? predicate.portions.map((kind) => `${key}#${kind}`)
    : [key];

/**
 * What has been seen, with an observation taken in. Of several the earliest stays, so that the order in
 * which they come makes no difference.
 * @param releasedMs of the expectation's inject; null while it waits
 */
export function record(
  expectation: Expectation,
  seen: Seen,
  releasedMs: number | null,
  observation: Observation,
  world: MarkingWorld,
): Seen {
  const { match } = expectation;
  if (match === null) return seen;
  const found = judgedFor(expectation)
    .flatMap((organisation) => leavesOf(match, "", organisation))
    .filter(({ predicate }) => counts(predicate, releasedMs, observation.atMs))
    .flatMap((leaf) => shownParts(leaf, observation, world))
    .filter((key) => isEarlier(observation, seen[key]));
  if (found.length === 0) return seen;
  const { atMs, id } = observation;
  return { ...seen, ...Object.fromEntries(found.map((key) => [key, { atMs, id }])) };
}

/** What is held goes on being held; what was done counts from the release on, unless it is said otherwise. */
const counts = (
  { event, sinceStart }: Predicate,
  releasedMs: number | null,
  atMs: number,
): boolean => event === "holds" || sinceStart || (releasedMs !== null && atMs > releasedMs);

function isEarlier({ atMs, id }: Observation, before: Seen[string] | undefined): boolean {
  return before === undefined || atMs < before.atMs || (atMs === before.atMs && id < before.id);
}

/** Names of the parts of a leaf that an observation shows. */
function shownParts(leaf: Leaf, observation: Observation, world: MarkingWorld): string[] {
  if (!fits(leaf, observation, world)) return [];
  const { event, portions } = leaf.predicate;
  if (event === "holds" && portions.length > 0) {
    return portions
      .filter((kind) => observation.portions.includes(kind))
      .map((kind) => `${leaf.key}#${kind}`);
  }
  return portions.every((kind) => observation.portions.includes(kind)) ? [leaf.key] : [];
}

function fits(
  { predicate, organisation }: Leaf,
  observation: Observation,
  world: MarkingWorld,
): boolean {
  const { event, incident, recipient, atMost, atLeast, banner } = predicate;
  const other = observation.kind === "holds" ? "" : observation.recipient;
  return (
    observation.kind === event &&
    observation.organisation === organisation &&
    (incident === null || observation.names.includes(incident)) &&
    (recipient === null || recipient === other) &&
    (atMost === null || dominates(atMost, observation.banner, world)) &&
    (atLeast === null || dominates(observation.banner, atLeast, world)) &&
    (banner === null || sameMeaning(banner, observation.banner, world))
  );
}

const OPEN: Value = Object.freeze({ kind: "open" });

/** The match of an expectation at a story time, for all that it is judged for together. */
export function evaluate(expectation: Expectation, seen: Seen, watch: Watch, nowMs: number): Value {
  const { match, validationMode } = expectation;
  if (match === null) return OPEN;
  const values = judgedFor(expectation).map((organisation) =>
    valueOf(match, "", organisation, { seen, watch, nowMs }),
  );
  return validationMode === "all" ? allOf(values) : anyOf(values);
}

interface Circumstances {
  readonly seen: Seen;
  readonly watch: Watch;
  readonly nowMs: number;
}

function valueOf(match: Match, path: string, organisation: string, now: Circumstances): Value {
  switch (match.kind) {
    case "all":
      return allOf(innerValues(match.of, path, organisation, now));
    case "any":
      return anyOf(innerValues(match.of, path, organisation, now));
    case "not":
      return inverse(valueOf(match.of, `${path}!`, organisation, now));
    case "observed":
      return observed(leafOf(match, path, organisation), now);
  }
}

const innerValues = (
  of: readonly Match[],
  path: string,
  organisation: string,
  now: Circumstances,
) => of.map((inner, place) => valueOf(inner, `${path}.${place}`, organisation, now));

/** When a predicate is decided at the latest. */
const deadlineOf = ({ byMs }: Predicate, { fromMs, toMs }: Watch): number =>
  byMs === null ? toMs : Math.min(fromMs + byMs, toMs);

function observed(leaf: Leaf, { seen, watch, nowMs }: Circumstances): Value {
  const deadlineMs = deadlineOf(leaf.predicate, watch);
  const parts = partsOf(leaf).map((key) => seen[key]);
  const found = parts.filter((part) => part !== undefined);
  const atMs = Math.max(watch.fromMs, ...found.map((part) => part.atMs));
  if (found.length === parts.length && atMs <= deadlineMs)
    return { kind: "true", atMs, evidence: [...new Set(found.map(({ id }) => id))] };
  return nowMs >= deadlineMs ? { kind: "false", atMs: deadlineMs, evidence: [] } : OPEN;
}

const decided = (values: readonly Value[], kind: Decided["kind"]): Decided[] =>
  values.filter((value): value is Decided => value.kind === kind);

/** True since the last of them is; false since the first of them is. */
function allOf(values: readonly Value[]): Value {
  const [wrong] = decided(values, "false").toSorted((a, b) => a.atMs - b.atMs);
  if (wrong !== undefined) return wrong;
  const right = decided(values, "true");
  if (right.length < values.length) return OPEN;
  return {
    kind: "true",
    atMs: Math.max(...right.map(({ atMs }) => atMs)),
    evidence: [...new Set(right.flatMap(({ evidence }) => evidence))],
  };
}

const anyOf = (values: readonly Value[]): Value => inverse(allOf(values.map(inverse)));

const inverse = (value: Value): Value =>
  value.kind === "open" ? value : { ...value, kind: value.kind === "true" ? "false" : "true" };

/** Story times at which time alone may decide something of an expectation. */
export function deadlines({ match }: Expectation, watch: Watch): number[] {
  if (match === null) return [];
  const leaves = leavesOf(match, "", "");
  return leaves
    .map(({ predicate }) => deadlineOf(predicate, watch))
    .filter((deadlineMs) => Number.isFinite(deadlineMs));
}
