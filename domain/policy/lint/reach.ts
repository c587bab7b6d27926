/** Organisations that nothing reaches: by the links of a topology, or by the rules. */
import { BARE_LABEL, type Label } from "../../marking/mod.ts";
import { neighboursIn, type Organisation, participantsIn, type Topology } from "../../pack/mod.ts";
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

/**
 * An organisation without any link takes no part in a topology. That is meant where it exists for
 * another one (a note), and an error where it has no link in any, or where incidents of the catalogue
 * begin at it: they could not be played. Parts with no way between them: a warning.
 */
export const topologiesAreConnected: Lint = (world) => {
  const { pack } = world.policy;
  const out = new Map(pack.topologies.map((topology) => [topology, outsiders(topology, world)]));
  const everywhere = new Set(
    pack.organisations
      .map(({ id }) => id)
      .filter((id) => [...out.values()].every((ids) => ids.includes(id))),
  );
  return pack.topologies.flatMap((topology): Finding[] => [
    ...unreachable(topology, out.get(topology)!, everywhere, world),
    ...separate(topology, world),
  ]);
};

function outsiders({ id }: Topology, { policy: { pack } }: LintWorld): string[] {
  const participants = new Set(participantsIn(pack, id));
  return pack.organisations.map((one) => one.id).filter((one) => !participants.has(one));
}

function unreachable(
  topology: Topology,
  out: readonly string[],
  everywhere: ReadonlySet<string>,
  { catalogue }: LintWorld,
): Finding[] {
  const place = inTopology(topology);
  const originators = new Set(catalogue.map(({ originator }) => originator));
  const missing = out.filter((id) => everywhere.has(id) || originators.has(id));
  const absent = out.filter((id) => !missing.includes(id));
  const errors = missing.map((id): Finding => ({
    code: "unreachable-organisation",
    severity: "error",
    message: `\`${id}\` has no link in the topology \`${topology.id}\`: nothing reaches it, and it reaches nobody`,
    place,
  }));
  if (absent.length === 0) return errors;
  const message = `without a link in the topology \`${topology.id}\`, ${quoted(absent)} ${absent.length === 1 ? "takes" : "take"} no part in it`;
  return [...errors, { code: "organisation-takes-no-part", severity: "note", message, place }];
}

function separate(topology: Topology, { policy }: LintWorld): Finding[] {
  const neighbours = neighboursIn(policy.pack, topology.id) ?? new Map<string, string[]>();
  const groups = partsOf(neighbours).filter((part) => part.length > 1);
  return groups.slice(1).map((part): Finding => ({
    code: "topology-in-parts",
    severity: "warning",
    message: `in the topology \`${topology.id}\` no way leads from ${quoted(part)} to ${quoted(groups[0]?.slice(0, 1) ?? [])} and its part`,
    place: inTopology(topology),
  }));
}

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
