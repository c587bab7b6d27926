/** How many processes the checkpoint is to be, and whether pack and faults fit that. */
import { InputError } from "../../domain/input.ts";
import type { Pack } from "../../domain/pack/types.ts";
import { MAX_POLICIES, missingReplica, policyNames } from "../../domain/replicas.ts";

/** Reads `--policy`. Throws InputError for what is no such number. */
export function readPolicies(text: string): number {
  const count = /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN;
  if (isCount(count)) return count;
  throw refused([
    `\`--policy\` is \`${text}\`; accepted: a whole number from 1 to ${MAX_POLICIES}`,
  ]);
}

/** The number itself. Throws InputError when it is none, or when an organisation has a process's name. */
export function checkedPolicies(
  count: number,
  { organisations }: Pick<Pack, "organisations">,
): number {
  if (!isCount(count)) {
    throw refused([
      `\`${count}\` policy processes; accepted: a whole number from 1 to ${MAX_POLICIES}`,
    ]);
  }
  const further = policyNames(count).slice(1);
  const taken = organisations.filter(({ id }) => further.includes(id));
  if (taken.length === 0) return count;
  throw refused(
    taken.map(
      ({ id }) =>
        `organisation \`${id}\` has the name of a policy process; rename it, or start fewer`,
    ),
  );
}

interface NamedFault {
  readonly name: string;
  readonly targets: readonly string[];
}

/** Throws InputError for faults of policy processes that are not there. */
export function checkReplicas(faults: readonly NamedFault[], count: number): void {
  const problems = faults.flatMap(({ name, targets }) =>
    targets.flatMap((target) => {
      const why = missingReplica(target, count);
      return why === null ? [] : [`fault \`${name}\` targets ${why}`];
    }),
  );
  if (problems.length > 0) throw refused([...new Set(problems)]);
}

const isCount = (count: number): boolean =>
  Number.isInteger(count) && count >= 1 && count <= MAX_POLICIES;

const refused = (messages: readonly string[]): InputError =>
  new InputError(messages.map((message) => ({ file: "", line: 0, column: 0, message })));
