/** What the rules let over a link, whatever the incidents: whether anything classified can pass. */
import { BARE_LABEL, type Label } from "../marking/mod.ts";
import type { Organisation } from "../pack/mod.ts";
import { decide, everySector, type Policy } from "../policy/mod.ts";

/**
 * Whether the decision lets any classified information released to both nations pass between two
 * organisations, either way, straight from one of them. False where no agreement in force serves
 * both, or neither is cleared.
 */
export function classifiedPasses(
  policy: Policy,
  [a, b]: readonly [string, string],
  judgedOn: string,
): boolean {
  const [first, second] = [policy.members.get(a), policy.members.get(b)];
  if (first === undefined || second === undefined) return false;
  return passesTo(policy, first, second, judgedOn) || passesTo(policy, second, first, judgedOn);
}

type Party = Pick<Organisation, "id" | "nation">;

function passesTo(policy: Policy, from: Party, to: Party, judgedOn: string): boolean {
  const labels = classifiedLabels(policy, from, to);
  return policy.pack.informationKinds.some((informationKind) =>
    labels.some((label) => {
      const context = {
        originator: from.id,
        submitter: from.id,
        path: [from.id],
        addressees: [to.id],
        sectors: everySector(policy),
        informationKind,
        judgedOn,
      };
      return decide(policy, label, to.id, context).decision === "permit";
    }),
  );
}

function classifiedLabels({ pack }: Policy, from: Party, to: Party): Label[] {
  const levels = pack.schemes.find(({ nation }) => nation === from.nation)?.levels ?? [];
  const classified = levels.filter(({ protection }) => protection === "classified");
  const releasableTo = from.nation === to.nation ? [] : releaseOf(from.nation, to.nation);
  return classified.map(({ name }) => ({
    ...BARE_LABEL,
    scheme: from.nation,
    level: name,
    releasableTo,
  }));
}

/** REL TO as it is written: USA first, then A–Z. */
const releaseOf = (...nations: string[]): string[] =>
  nations.toSorted((a, b) => Number(b === "USA") - Number(a === "USA") || (a < b ? -1 : 1));
