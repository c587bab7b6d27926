/** Topologies of a pack as the commands examine them. */
import type { Pack } from "../../domain/pack/mod.ts";
import { compilePolicy } from "../../domain/policy/mod.ts";
import { examine, findingsOf, percent, type Examination } from "../../domain/topology/mod.ts";
import { linkKey, type TopologyMarks } from "../../platform/topology-map/mod.ts";
import { checkDate, openPack, Problems, today } from "../policy/mod.ts";

export interface TopologyFlags {
  readonly pack: string;
  readonly at?: string;
  readonly json?: boolean;
}

export interface Examined {
  readonly pack: Pack;
  /** Day that agreements are judged on, YYYY-MM-DD. */
  readonly at: string;
  readonly examinations: readonly Examination[];
}

/**
 * Examines the topologies that are named; none named: all of the pack.
 * @throws InputError with every problem of the pack, or every name and option that is wrong.
 */
export function examined(named: readonly string[], flags: TopologyFlags): Examined {
  const { pack, catalogue } = openPack(flags.pack);
  const problems = new Problems();
  const ids = pack.topologies.map(({ id }) => id);
  problems.expect("topology", "topology", named, ids);
  checkDate("--at", flags.at, problems);
  if (ids.length === 0)
    problems.add(`the pack \`${pack.name}\` has no topology; write one in topologies/`);
  if (problems.any) throw problems.error();
  const at = flags.at ?? today();
  const policy = compilePolicy(pack);
  const wanted = named.length === 0 ? ids : [...new Set(named)];
  const topologies = wanted.map((id) => pack.topologies.find((topology) => topology.id === id)!);
  const examinations = topologies.map((topology) =>
    examine({ policy, catalogue, topology, judgedOn: at }),
  );
  return { pack, at, examinations };
}

/** From this share on, what depends on something is marked on the map; text and JSON tell of all. */
const MARKED = 0.01;

/** What the map marks: what the findings call single points of failure, with their shares. */
export function marksOf(examination: Examination): TopologyMarks {
  const { organisations, links } = examination;
  const heavy = ({ lost, of }: { lost: number; of: number }) => lost > 0 && lost >= of * MARKED;
  const single = findingsOf(examination).filter(({ code }) => code === "single-link");
  const isSingle = (between: readonly [string, string]) =>
    single.some(({ about }) => about.join() === between.join());
  return {
    organisations: new Map(
      organisations
        .filter(({ weight }) => heavy(weight))
        .map(({ id, weight }) => [id, percent(weight.lost, weight.of)]),
    ),
    links: new Map(
      links
        .filter(({ between, weight }) => heavy(weight) && isSingle(between))
        .map(({ between, weight }) => [linkKey(between), percent(weight.lost, weight.of)]),
    ),
  };
}
