/**
 * The checkpoint as several processes on the same outboxes: how many there may be, how each is called, and
 * what a fault's target means by them.
 */

/** The checkpoint's first process, its link, and all of its processes where a fault names it. */
export const POLICY = "policy";

/** So many processes of the checkpoint an exchange knows the health of. */
export const MAX_POLICIES = 8;

/** Names of so many processes and of their links: `policy`, `policy-2` … */
export const policyNames = (count: number): string[] =>
  Array.from({ length: count }, (_, at) => nameOf(at + 1));

const nameOf = (number: number): string => (number === 1 ? POLICY : `${POLICY}-${number}`);

/** What a fault may name one process of the checkpoint by: `policy-1`, which is the first, to `policy-8`. */
export const POLICY_REPLICAS: readonly string[] = Array.from(
  { length: MAX_POLICIES },
  (_, at) => `${POLICY}-${at + 1}`,
);

/** Whether a fault's target is one process of the checkpoint and not all of them. */
export const isReplica = (target: string): boolean => POLICY_REPLICAS.includes(target);

/**
 * The processes, or links, that a target means: of `policy` all there are, of `policy-1` the first. Any
 * other name means itself.
 *
 * @param names of all processes or links
 */
export function namesMeant(target: string, names: readonly string[]): string[] {
  if (target === POLICY) return names.filter((name) => name === POLICY || isReplica(name));
  if (target === `${POLICY}-1`) return [POLICY];
  return [target];
}

/** Why a target cannot be one of so many processes of the checkpoint; null when it can, or is none. */
export function missingReplica(target: string, count: number): string | null {
  const place = POLICY_REPLICAS.indexOf(target);
  if (place < 0 || (count > 1 && place < count)) return null;
  const there = count === 1 ? "is one policy process, `policy`" : `are ${count} policy processes`;
  return `\`${target}\`: there ${there}; \`--policy ${Math.max(2, place + 1)}\` starts as many as that takes`;
}
