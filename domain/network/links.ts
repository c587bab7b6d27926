/** Who has a link of its own. */
import { policyNames } from "../replicas.ts";

/** Services that reach the exchange like an organisation does. */
export const LINKED_SERVICES = ["policy", "metrics", "exercise"] as const;
export type LinkedService = (typeof LINKED_SERVICES)[number];

/**
 * Names of all links: those of the services, of each process of the checkpoint one, then the
 * organisations' in the pack's order.
 */
export const linkNames = (
  organisations: readonly { readonly id: string }[],
  policies = 1,
): string[] => [
  ...LINKED_SERVICES.flatMap((name) => (name === "policy" ? policyNames(policies) : [name])),
  ...organisations.map(({ id }) => id),
];
