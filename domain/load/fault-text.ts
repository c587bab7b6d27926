/**
 * Faults of a load as they are written on the command line:
 *
 *   TYPE[:TARGET[+TARGET]]@START[/DURATION][,NAME=VALUE]…      latency:cisa+nisc@20s/30s,latency=200
 *   flood:ORGANISATION@START/DURATION,factor=N                 flood:cisa@10s/10s,factor=10
 *   pull_flood:ORGANISATION@START/DURATION,rate=N              pull_flood:cisa@10s/10s,rate=2000
 *
 * Types and attributes are those of domain/faults at links and of processes, `stream` and `toxicity` as
 * in exercises, and `policy_outage`.
 */
import {
  aFault,
  FAULTS,
  STREAMS,
  withStandards,
  type AttributeSpec,
  type FaultDefinition,
  type Stream,
} from "../faults/mod.ts";
import { hint } from "../pack/mod.ts";
import { readDuration } from "./durations.ts";
import type { Flood, LoadFault } from "./types.ts";

/** What a fault may name. */
export interface LoadTargets {
  readonly organisations: readonly string[];
  /** `policy`, which is all of them, and where there are several `policy-1`, `policy-2` …, each. */
  readonly policies: readonly string[];
}

export interface ReadFaults {
  readonly faults: readonly LoadFault[];
  readonly floods: readonly Flood[];
}

/** What one organisation does to the others, with its attribute. */
const FLOODS = {
  flood: { kind: "submissions", attribute: "factor", standard: "10", least: 1 },
  pull_flood: { kind: "pulls", attribute: "rate", standard: "2000", least: 0 },
} as const;
/** Beyond types at links and of processes: what it does is stopping a process. */
const OUTAGE = "policy_outage";
const FORM = /^([a-z_]+)(?::([^@]*))?@([^/,]+)(?:\/([^,]+))?((?:,[^,]*)*)$/;
const EXAMPLE = "latency:cisa@20s/30s,latency=200";

/** Reads all of them; adds to `problems` everything that is wrong with any. */
export function readLoadFaults(
  written: readonly string[],
  targets: LoadTargets,
  durationMs: number,
  problems: string[],
): ReadFaults {
  const faults: LoadFault[] = [];
  const floods: Flood[] = [];
  for (const text of written) {
    const tell = (what: string): void => void problems.push(`fault \`${text}\`: ${what}`);
    const parts = FORM.exec(text);
    if (!parts) {
      tell(`is not TYPE:TARGET@START/DURATION,NAME=VALUE, for example \`${EXAMPLE}\``);
      continue;
    }
    const [, type = "", named = "", start = "", lasts, rest = ""] = parts;
    const fromMs = time(start, tell);
    const lastsMs = lasts === undefined ? null : time(lasts, tell);
    if (fromMs >= durationMs) tell(`begins at ${start}, and the load is over by then`);
    const names = named === "" ? [] : named.split("+");
    const given = attributesIn(rest, tell);
    const toMs = lastsMs === null ? durationMs : Math.min(fromMs + lastsMs, durationMs);
    if (type === "flood" || type === "pull_flood") {
      const times = { fromMs, toMs };
      floods.push(readFlood(FLOODS[type], names, times, given, targets.organisations, tell));
      continue;
    }
    const definition = FAULTS.get(type);
    if (!definition || !isLoadFault(definition)) {
      tell(refusalOf(type, definition));
      continue;
    }
    const accepted = acceptedTargets(definition, targets);
    if (definition.target === "checkpoint") {
      if (names.length > 0) tell(`${type} is the checkpoint's and names no target`);
    } else checkTargets(names, accepted, aFault(type), tell);
    const { stream, toxicity, attributes } = readAttributes(definition, given, tell);
    faults.push({
      name: text,
      type,
      targets: definition.target === "checkpoint" ? ["policy"] : names,
      attributes,
      stream,
      toxicity,
      fromMs,
      toMs: definition.momentary ? fromMs : toMs,
    });
  }
  return { faults, floods };
}

function readFlood(
  { kind, attribute, standard, least }: (typeof FLOODS)[keyof typeof FLOODS],
  names: readonly string[],
  times: { readonly fromMs: number; readonly toMs: number },
  given: ReadonlyMap<string, string>,
  organisations: readonly string[],
  tell: (what: string) => void,
): Flood {
  const organisation = names.length === 1 ? names[0]! : "";
  checkTargets([organisation], organisations, "a flood", tell);
  unknownNames(given, [attribute], tell);
  const text = given.get(attribute) ?? standard;
  const value = Number(text);
  if (!(value > least && value <= 100_000))
    tell(`\`${attribute}\` is \`${text}\`; expected a number above ${least}`);
  const flood = { organisation, ...times };
  return kind === "pulls"
    ? { ...flood, kind, perSecond: value }
    : { ...flood, kind, factor: value };
}

/** The types that a load can have, for help and messages. */
export const LOAD_FAULT_TYPES: readonly string[] = [
  ...[...FAULTS.values()].filter(isLoadFault).map(({ type }) => type),
  ...Object.keys(FLOODS),
];

function isLoadFault({ family, type }: FaultDefinition): boolean {
  return family === "link" || family === "process" || type === OUTAGE;
}

function refusalOf(type: string, definition: FaultDefinition | undefined): string {
  if (!definition) return `there is no type \`${type}\`; ${hint(type, LOAD_FAULT_TYPES)}`;
  const why =
    definition.family === "organisation"
      ? "it is about an organisation's staff, and a load has none"
      : "it changes the rules, and a load keeps them";
  return `\`${type}\` is for exercises: ${why}; accepted: ${LOAD_FAULT_TYPES.join(", ")}`;
}

function acceptedTargets(
  { target }: FaultDefinition,
  { organisations, policies }: LoadTargets,
): readonly string[] {
  if (target === "link") return [...organisations, ...policies];
  // Organisations are played by the generator's processes: an organisation has none of its own.
  return [...policies, "network", "nats-server"];
}

function checkTargets(
  names: readonly string[],
  accepted: readonly string[],
  what: string,
  tell: (what: string) => void,
): void {
  if (names.length === 0 || names[0] === "")
    return tell(`${what} has to name its target; accepted: ${accepted.join(", ")}`);
  for (const name of names)
    if (!accepted.includes(name))
      tell(`\`${name}\` is no target of ${what}; ${hint(name, accepted)}`);
}

function attributesIn(rest: string, tell: (what: string) => void): Map<string, string> {
  const pairs = rest.split(",").filter((one) => one !== "");
  const given = new Map<string, string>();
  for (const pair of pairs) {
    const [name = "", value] = pair.split("=");
    if (value === undefined) tell(`\`${pair}\` is not NAME=VALUE`);
    else given.set(name, value);
  }
  return given;
}

function readAttributes(
  definition: FaultDefinition,
  given: ReadonlyMap<string, string>,
  tell: (what: string) => void,
) {
  const link = definition.family === "link";
  const general = link ? ["stream", "toxicity"] : [];
  unknownNames(given, [...Object.keys(definition.attributes), ...general], tell);
  const own = Object.entries(definition.attributes).flatMap(([name, spec]) => {
    const text = given.get(name);
    if (text === undefined) {
      if (spec.standard === undefined)
        tell(`\`${name}\` is missing: ${spec.means}, ${expected(spec)}`);
      return [];
    }
    const value = spec.kind === "number" ? Number(text) : text;
    if (!fits(value, spec)) tell(`\`${name}\` is \`${text}\`; expected ${expected(spec)}`);
    return [[name, value] as const];
  });
  const attributes = withStandards(definition.attributes, Object.fromEntries(own));
  const conflict = definition.conflict?.(attributes) ?? null;
  if (conflict !== null) tell(conflict);
  const stream = (given.get("stream") ?? "both") as Stream;
  if (!STREAMS.includes(stream)) tell(`\`stream\` is \`${stream}\`; ${hint(stream, STREAMS)}`);
  const toxicity = Number(given.get("toxicity") ?? "1");
  if (!(toxicity >= 0 && toxicity <= 1))
    tell(`\`toxicity\` is \`${given.get("toxicity")}\`; expected a share from 0 to 1`);
  return { stream, toxicity, attributes };
}

function fits(value: number | string, spec: AttributeSpec): boolean {
  if (spec.kind === "text") return spec.oneOf?.includes(String(value)) ?? true;
  const number = Number(value);
  const whole = !spec.whole || Number.isInteger(number);
  return number >= spec.least && number <= spec.most && whole;
}

const expected = (spec: AttributeSpec): string =>
  spec.kind === "number"
    ? `${spec.least} to ${spec.most} ${spec.unit}`
    : (spec.oneOf?.join(", ") ?? "text");

function unknownNames(
  given: ReadonlyMap<string, string>,
  accepted: readonly string[],
  tell: (what: string) => void,
): void {
  for (const name of given.keys())
    if (!accepted.includes(name))
      tell(`there is no attribute \`${name}\`; ${hint(name, accepted)}`);
}

function time(text: string, tell: (what: string) => void): number {
  const ms = readDuration(text);
  if (ms !== null) return ms;
  tell(`\`${text}\` is no time; expected for example 500ms, 20s or 2m`);
  return 0;
}
