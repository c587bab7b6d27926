/** Organisations that nothing reaches: by the links of a topology, or by the rules. */
import { BARE_LABEL, type Label } from "../../marking/mod.ts";
import { neighboursIn, type Organisation, type Topology } from "../../pack/mod.ts";
import { everySector } from "../asking/question.ts";
import type { Policy } from "../compile.ts";
import { decide } from "../decide.ts";
import type { Finding, FindingPlace, Lint, LintWorld } from "./finding.ts";
import { quoted } from "./finding.ts";
import { classifiedLevels } from "./levels.ts";

const inTopology = ({ id }: Topology): FindingPlace => ({
  file: `topologies/${id}.yaml`,
  path: [],
});

/** Without a link, an organisation neither sends nor receives: an error. Parts without one: a warning. */
export const topologiesAreConnected: Lint = ({ policy }) =>
  policy.pack.topologies.flatMap((topology): Finding[] => {
    const parts = partsOf(neighboursIn(policy.pack, topology.id) ?? new Map());
    const alone = parts.filter((part) => part.length === 1).flat();
    const groups = parts.filter((part) => part.length > 1);
    return [
      ...alone.map((id): Finding => ({
        code: "unreachable-organisation",
        severity: "error",
        message: `\`${id}\` has no link in the topology \`${topology.id}\`: nothing reaches it, and it reaches nobody`,
        place: inTopology(topology),
      })),
      ...groups.slice(1).map((part): Finding => ({
        code: "topology-in-parts",
        severity: "warning",
        message: `in the topology \`${topology.id}\` no way leads from ${quoted(part)} to ${quoted(groups[0]?.slice(0, 1) ?? [])} and its part`,
        place: inTopology(topology),
      })),
    ];
  });

/** Connected parts, each in the order of the pack, the largest first. */
function partsOf(neighbours: ReadonlyMap<string, readonly string[]>): string[][] {
  const parts: Set<string>[] = [];
  for (const start of neighbours.keys()) {
    if (parts.some((part) => part.has(start))) continue;
    const part = new Set([start]);
    // A set that grows while it is walked: every member's neighbours are visited too.
    for (const one of part) for (const next of neighbours.get(one) ?? []) part.add(next);
    parts.push(part);
  }
  return parts.map((part) => [...part]).toSorted((a, b) => b.length - a.length);
}

/**
 * An organisation in no community, to which nothing classified can be released either: it gets what
 * everybody gets, what is addressed to it, and unclassified information released to its nation.
 */
export const rulesReachEverybody: Lint = (world) =>
  world.policy.pack.organisations.flatMap((organisation, index): Finding[] => {
    if (isReached(organisation, world)) return [];
    return [
      {
        code: "hardly-reachable-organisation",
        severity: "warning",
        message: `\`${organisation.id}\` is in no community and nothing classified can reach it: it gets only what is unclassified and for everybody, addressed to it, or released to its nation`,
        place: { file: "organisations.yaml", path: ["organisations", index, "id"] },
      },
    ];
  });

function isReached(recipient: Organisation, { policy, on }: LintWorld): boolean {
  const others = policy.pack.organisations.filter(({ id }) => id !== recipient.id);
  return others.some((originator) =>
    labelsFor(originator, recipient, policy).some((label) =>
      policy.pack.informationKinds.some((informationKind) => {
        const context = {
          originator: originator.id,
          submitter: originator.id,
          path: [originator.id],
          addressees: [],
          sectors: everySector(policy),
          informationKind,
          judgedOn: on,
        };
        return decide(policy, label, recipient.id, context).decision === "permit";
      }),
    ),
  );
}

/** What an originator could mark for a community, or classified for the recipient's nation. */
function labelsFor(
  { nation: from }: Organisation,
  { nation: to }: Organisation,
  { pack }: Policy,
): Label[] {
  const green = pack.communities.map(({ id }): Label => ({
    ...BARE_LABEL,
    tlp: "GREEN",
    tlpCommunity: id,
  }));
  const releasableTo = from === to ? [] : releaseOf(from, to);
  const classified = classifiedLevels(pack.schemes, from).map(({ level }): Label => ({
    ...BARE_LABEL,
    scheme: from,
    level: level.name,
    releasableTo,
  }));
  return [...green, ...classified];
}

/** REL TO as it is written: USA first, then A–Z. */
const releaseOf = (...nations: string[]): string[] =>
  nations.toSorted((a, b) => Number(b === "USA") - Number(a === "USA") || (a < b ? -1 : 1));
