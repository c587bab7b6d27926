/** Who has a link of its own. */

/** Services that reach the exchange like an organisation does. */
export const LINKED_SERVICES = ["policy", "metrics", "exercise"] as const;
export type LinkedService = (typeof LINKED_SERVICES)[number];

/** Names of all links: those of the services, then the organisations' in the pack's order. */
export const linkNames = (organisations: readonly { readonly id: string }[]): string[] => [
  ...LINKED_SERVICES,
  ...organisations.map(({ id }) => id),
];
