/** When which submission is to be made: drawn from the seed, and the same for whoever draws it. */
import { uniform } from "../exercise/mod.ts";
import type { ArrivalSpec, Flood, LoadArrival, LoadPlan } from "./types.ts";

/**
 * Submissions of a load in the order of their times.
 *
 * @param originators by place of an incident: who originates it
 */
export function* arrivalsOf(
  { arrivals, durationMs, seed, floods }: LoadPlan,
  originators: readonly string[],
): Generator<LoadArrival> {
  if (originators.length === 0) return;
  const sequences = [
    ordinary(arrivals, durationMs, seed, originators),
    ...floods.map((flood, place) => flooding(flood, place, arrivals, seed, originators)),
  ];
  const next = sequences.map((sequence) => sequence.next());
  for (;;) {
    let first = -1;
    for (const [place, { done, value }] of next.entries())
      if (!done && (first < 0 || value.offsetMs < (next[first]!.value as LoadArrival).offsetMs))
        first = place;
    if (first < 0) return;
    yield next[first]!.value as LoadArrival;
    next[first] = sequences[first]!.next();
  }
}

/** Mean rate of a load per second, floods not included. */
export function meanPerSecond(spec: ArrivalSpec): number {
  return spec.kind === "ramp" ? (spec.fromPerSecond + spec.perSecond) / 2 : spec.perSecond;
}

function* ordinary(
  spec: ArrivalSpec,
  durationMs: number,
  seed: string,
  originators: readonly string[],
): Generator<LoadArrival> {
  let number = 0;
  for (const offsetMs of offsetsOf(spec, durationMs, seed)) {
    if (offsetMs >= durationMs) return;
    const incident =
      spec.kind === "replay"
        ? incidentBy(spec.recorded[number]!.originator, originators, seed, number)
        : drawn(originators.length, seed, number);
    yield { number, offsetMs, incident, flood: null };
    number += 1;
  }
}

function* offsetsOf(spec: ArrivalSpec, durationMs: number, seed: string): Generator<number> {
  switch (spec.kind) {
    case "constant":
      for (let k = 0; ; k++) yield (k * 1_000) / spec.perSecond;
    case "poisson":
      for (let k = 0, at = 0; ; k++) {
        at -= (1_000 / spec.perSecond) * Math.log(uniform(seed, "arrival", k));
        yield at;
      }
    case "ramp":
      return yield* ramp(spec.fromPerSecond / 1_000, spec.perSecond / 1_000, durationMs);
    case "replay":
      return yield* stretched(
        spec.recorded.map(({ at }) => at),
        spec.perSecond,
      );
  }
}

/** Times at which the area under the line of the rate is 0, 1, 2 … */
function* ramp(from: number, to: number, durationMs: number): Generator<number> {
  const slope = (to - from) / durationMs;
  for (let k = 0; ; k++) {
    if (slope === 0) {
      yield k / from;
      continue;
    }
    const under = from * from + 2 * slope * k;
    // A line that falls to its end has no more than this under it.
    if (under < 0) return;
    yield (Math.sqrt(under) - from) / slope;
  }
}

function* stretched(times: readonly number[], perSecond: number): Generator<number> {
  const first = times[0] ?? 0;
  const span = (times.at(-1) ?? 0) - first;
  const lastsMs = (times.length * 1_000) / perSecond;
  for (const at of times) yield span === 0 ? 0 : ((at - first) / span) * lastsMs;
}

/** What comes besides an organisation's share, so that it is `factor` times that. */
function* flooding(
  flood: Flood,
  place: number,
  spec: ArrivalSpec,
  seed: string,
  originators: readonly string[],
): Generator<LoadArrival> {
  if (flood.kind !== "submissions") return;
  const { organisation, factor, fromMs, toMs } = flood;
  const own = [...originators.keys()].filter((at) => originators[at] === organisation);
  const perMs = (meanPerSecond(spec) / 1_000) * (own.length / originators.length) * (factor - 1);
  if (!(perMs > 0)) return;
  for (let number = 0; fromMs + number / perMs < toMs; number++) {
    const draw = uniform(seed, "flood", place, number);
    const incident = own[Math.floor(draw * own.length)]!;
    yield { number, offsetMs: fromMs + number / perMs, incident, flood: place };
  }
}

const drawn = (n: number, seed: string, number: number): number =>
  Math.floor(uniform(seed, "incident", number) * n);

/** One of the originator's own; of somebody who has none, any. */
function incidentBy(
  originator: string,
  originators: readonly string[],
  seed: string,
  number: number,
): number {
  const own = [...originators.keys()].filter((at) => originators[at] === originator);
  const from = own.length > 0 ? own : [...originators.keys()];
  return from[drawn(from.length, seed, number)]!;
}
