/** What a load is told on the command line, checked whole before anything is started. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { InputError } from "../../domain/input.ts";
import {
  LOAD_METRICS,
  readDuration,
  readLoadFaults,
  type ArrivalSpec,
  type LoadMetric,
  type LoadPlan,
  type RecordedArrival,
} from "../../domain/load/mod.ts";
import {
  describeThresholdProblem,
  readThreshold,
  type Threshold,
  type ThresholdProblem,
} from "../../domain/measurement/mod.ts";
import { hint, participantsIn, type CatalogueIncident, type Pack } from "../../domain/pack/mod.ts";
import { MAX_POLICIES, POLICY, POLICY_REPLICAS } from "../../domain/replicas.ts";
import { importCsaf } from "../../platform/csaf/mod.ts";
import { loadPack } from "../../platform/pack/mod.ts";

/** As typed; everything is text. */
export interface LoadFlags {
  readonly pack: string;
  readonly topology?: readonly string[];
  readonly rate: string;
  readonly duration: string;
  readonly warmup: string;
  readonly arrivals: string;
  readonly generators: string;
  readonly policy: string;
  readonly limit?: string;
  readonly store?: string;
  readonly incidents?: string;
  readonly allowRestricted?: boolean;
  readonly fault?: readonly string[];
  readonly threshold?: readonly string[];
  readonly findMax?: string | true;
  readonly seed: string;
  readonly out?: string;
  readonly json?: boolean;
}

export interface LoadSettings {
  readonly pack: Pack;
  readonly packDir: string;
  readonly topologies: readonly string[];
  readonly plan: LoadPlan;
  readonly perSecond: number;
  readonly generators: number;
  /** Processes of the checkpoint. */
  readonly policies: number;
  /** Own submissions of one organisation that the checkpoint decides a second; null: no limit. */
  readonly limit: number | null;
  /** Folder for the broker's messages while it lasts; null: the project's. */
  readonly store: string | null;
  readonly incidents: readonly CatalogueIncident[];
  readonly source: string;
  /** Incidents whose originator is not in every topology. */
  readonly leftOut: number;
  readonly thresholds: readonly Threshold<LoadMetric>[];
  /** What has to hold in a search; null: no search. */
  readonly bound: Threshold<LoadMetric> | null;
  readonly nationOf: ReadonlyMap<string, string>;
}

/** What is asked of the highest rate when nothing else is. */
export const STANDARD_BOUND = "exchange:p(99)<250";
const MOST_PER_SECOND = 20_000;
const MOST_GENERATORS = 16;

/** Throws InputError with everything that is wrong. */
export async function loadSettings(flags: LoadFlags): Promise<LoadSettings> {
  const { pack, catalogue } = loadPack(flags.pack);
  const problems: string[] = [];
  const known = pack.topologies.map(({ id }) => id);
  const topologies = flags.topology ?? known.slice(0, 1);
  for (const id of topologies)
    if (!known.includes(id))
      problems.push(`the pack has no topology \`${id}\`; ${hint(id, known)}`);
  const perSecond = number("--rate", flags.rate, 0.1, MOST_PER_SECOND, "submissions/s", problems);
  const durationMs = duration("--duration", flags.duration, problems);
  const warmupMs = duration("--warmup", flags.warmup, problems);
  if (warmupMs >= durationMs && durationMs > 0)
    problems.push(
      `--warmup \`${flags.warmup}\` leaves nothing of --duration \`${flags.duration}\``,
    );
  const generators = number(
    "--generators",
    flags.generators,
    1,
    MOST_GENERATORS,
    "processes",
    problems,
  );
  const arrivals = arrivalsFrom(flags.arrivals, perSecond, problems);
  const organisations = sharedBy(
    pack,
    topologies.filter((id) => known.includes(id)),
  );
  const policies = number("--policy", flags.policy, 1, MAX_POLICIES, "processes", problems);
  const limit =
    flags.limit === undefined
      ? null
      : number("--limit", flags.limit, 0.1, MOST_PER_SECOND, "submissions/s", problems);
  // All of them, or one by its number.
  const numbered = policies > 1 ? POLICY_REPLICAS.slice(0, policies) : [];
  const targets = { organisations, policies: [POLICY, ...numbered] };
  const { faults, floods } = readLoadFaults(flags.fault ?? [], targets, durationMs, problems);
  const names = {
    windows: faults.length + floods.length > 0 ? ["baseline", "fault", "recovery"] : ["baseline"],
    organisations: pack.organisations.map(({ id }) => id),
    nations: [...new Set(pack.organisations.map(({ nation }) => nation))],
    topologies: known,
  };
  const read = (expression: string): Threshold<LoadMetric>[] => {
    const found: ThresholdProblem[] = [];
    const threshold = readThreshold(expression, names, found, LOAD_METRICS);
    problems.push(...found.map((each) => describeThresholdProblem(expression, each)));
    return threshold ? [threshold] : [];
  };
  const thresholds = (flags.threshold ?? []).flatMap(read);
  const asked = flags.findMax === true ? STANDARD_BOUND : flags.findMax;
  const bound = asked === undefined ? null : (read(asked)[0] ?? null);
  if (asked !== undefined) problems.push(...conflicts(flags, arrivals));
  const store = flags.store === undefined ? null : resolve(flags.store);
  if (store !== null && !statSync(store, { throwIfNoEntry: false })?.isDirectory())
    problems.push(`--store is \`${flags.store}\`; expected a folder that is there`);
  if (problems.length > 0) throw refused(problems);
  const all = flags.incidents === undefined ? catalogue : await imported(flags.incidents, flags);
  const incidents = all.filter(({ originator }) => organisations.includes(originator));
  if (incidents.length === 0)
    throw refused(["no incident has an originator that takes part in every topology"]);
  return {
    pack,
    packDir: flags.pack,
    topologies,
    plan: { seed: flags.seed, arrivals, durationMs, warmupMs, floods, faults },
    perSecond,
    generators,
    policies,
    limit,
    store,
    incidents,
    source: flags.incidents ?? pack.name,
    leftOut: all.length - incidents.length,
    thresholds,
    bound,
    nationOf: new Map(pack.organisations.map(({ id, nation }) => [id, nation])),
  };
}

/** Organisations that take part in each of the topologies. */
function sharedBy(pack: Pack, topologies: readonly string[]): string[] {
  const sets = topologies.map((id) => new Set(participantsIn(pack, id)));
  return pack.organisations.map(({ id }) => id).filter((id) => sets.every((set) => set.has(id)));
}

function conflicts({ fault, arrivals }: LoadFlags, spec: ArrivalSpec): string[] {
  return [
    ...(fault ? ["--find-max searches without faults; leave out --fault"] : []),
    ...(spec.kind === "ramp" || spec.kind === "replay"
      ? [`--find-max takes constant or poisson arrivals, and --arrivals is \`${arrivals}\``]
      : []),
  ];
}

function arrivalsFrom(text: string, perSecond: number, problems: string[]): ArrivalSpec {
  const [kind, ...rest] = text.split(":");
  const more = rest.join(":");
  if ((kind === "constant" || kind === "poisson") && more === "") return { kind, perSecond };
  if (kind === "ramp") {
    const fromPerSecond = number(
      "--arrivals ramp",
      more || "0",
      0,
      MOST_PER_SECOND,
      "submissions/s",
      problems,
    );
    return { kind, fromPerSecond, perSecond };
  }
  if (kind === "replay" && more !== "") {
    const recorded = recordedArrivals(more, problems);
    return { kind, perSecond, recorded };
  }
  problems.push(
    `--arrivals is \`${text}\`; expected constant, poisson, ramp:FROM (submissions/s at the beginning) or replay:RUN_DIRECTORY`,
  );
  return { kind: "constant", perSecond };
}

/** Own submissions of a recorded run, in the order of story time. */
function recordedArrivals(dir: string, problems: string[]): RecordedArrival[] {
  const file = join(dir, "ledger.jsonl");
  if (!existsSync(file)) {
    problems.push(`--arrivals replay: \`${file}\` is not there; expected the directory of a run`);
    return [];
  }
  const arms = new Set<string>();
  const found: RecordedArrival[] = [];
  for (const [place, line] of readFileSync(file, "utf8").split("\n").entries()) {
    if (line.trim() === "") continue;
    try {
      const row = JSON.parse(line) as {
        kind?: string;
        arm?: string;
        relay?: boolean;
        storyMs?: number;
        submitter?: string;
      };
      if (row.kind !== "submission" || row.relay) continue;
      arms.add(row.arm ?? "");
      // One arm is one recording; the others have the same arrivals.
      if (row.arm === [...arms][0])
        found.push({ at: row.storyMs ?? 0, originator: row.submitter ?? "" });
    } catch {
      problems.push(`${file}:${place + 1}:1: is no JSON; expected a ledger of a run`);
      return [];
    }
  }
  if (found.length === 0) problems.push(`\`${file}\` has no submission`);
  return found.toSorted((a, b) => a.at - b.at);
}

async function imported(path: string, { allowRestricted = false }: LoadFlags) {
  const { incidents } = await importCsaf(path, { allowRestricted });
  if (incidents.length === 0) throw refused([`\`${path}\` holds no usable CSAF advisory`]);
  return incidents;
}

function number(
  name: string,
  text: string,
  least: number,
  most: number,
  unit: string,
  problems: string[],
): number {
  const value = Number(text);
  const whole = unit !== "processes" || Number.isInteger(value);
  if (text.trim() !== "" && value >= least && value <= most && whole) return value;
  problems.push(`${name} is \`${text}\`; expected ${least} to ${most} ${unit}`);
  return least;
}

function duration(name: string, text: string, problems: string[]): number {
  const ms = readDuration(text);
  if (ms !== null) return ms;
  problems.push(`${name} is \`${text}\`; expected a time such as 30s, 5m or 500ms`);
  return 0;
}

const refused = (messages: readonly string[]): InputError =>
  new InputError(messages.map((message) => ({ file: "", line: 0, column: 0, message })));
