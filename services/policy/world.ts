/** What the checkpoint decides under: the pack, the topology, the run and the exchange's secret. */
import { neighboursIn, type Pack } from "../../domain/pack/mod.ts";
import { sealKey } from "../../platform/bus/mod.ts";
import { compilePolicy, type Policy } from "../../domain/policy/mod.ts";

/** The run of an exercise, as the controller keeps it in the bucket STATE under `run`. */
export interface RunState {
  readonly runId: string;
  readonly topology: string;
  /** Date and time of story zero, RFC 3339. */
  readonly startOfExercise: string;
  readonly startedUnixMs: number;
  /** Story milliseconds per real millisecond. */
  readonly pace: number;
  readonly endStoryMs: number;
}

export interface World {
  readonly pack: Pack;
  readonly policy: Policy;
  readonly organisations: readonly string[];
  /** Topology in force; null: none set. */
  readonly topology: string | null;
  /** Neighbours of each organisation in the topology in force, in the pack's order; null: none set. */
  readonly neighbours: ReadonlyMap<string, readonly string[]> | null;
  readonly runId: string;
  /** Date agreements are judged at, YYYY-MM-DD. */
  judgedOn(unixMs: number): string;
  /** In hexadecimal. */
  readonly exchangeSecret: string;
  /** Key of each organisation's seals, in hexadecimal. */
  readonly sealKeys: ReadonlyMap<string, string>;
  /** Public NKeys that sign for each organisation. */
  readonly signers: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Builds the world for a pack under the run's topology, or under `topology` outside a run. */
export function buildWorld(
  pack: Pack,
  exchangeSecret: string,
  run: RunState | null,
  topology: string | null,
  signers: World["signers"] = new Map(),
): World {
  return {
    pack,
    policy: compilePolicy(pack),
    organisations: pack.organisations.map(({ id }) => id),
    topology: run?.topology ?? topology,
    neighbours: neighboursIn(pack, run?.topology ?? topology),
    runId: run?.runId ?? "",
    judgedOn: (unixMs) => (run ? storyDate(run, unixMs) : isoDate(unixMs)),
    exchangeSecret,
    sealKeys: new Map(pack.organisations.map(({ id }) => [id, sealKey(exchangeSecret, id)])),
    signers,
  };
}

function storyDate(run: RunState, unixMs: number): string {
  const storyMs = Math.min(Math.max(0, (unixMs - run.startedUnixMs) * run.pace), run.endStoryMs);
  return isoDate(Date.parse(run.startOfExercise) + storyMs);
}

function isoDate(unixMs: number): string {
  return new Date(unixMs).toISOString().slice(0, 10);
}
