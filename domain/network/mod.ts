/**
 * The emulated network's vocabulary: what can be wrong with a link, and how that is asked for.
 *
 *   links.ts      who has a link of its own
 *   toxics.ts     types of toxics, their attributes with units and bounds
 *   commands.ts   commands and answers of the network service
 *   problems.ts   what a schema has against a command, in words
 */
export { LINKED_SERVICES, linkNames, type LinkedService } from "./links.ts";
export {
  MAX_FOR_MS,
  STREAMS,
  TOXIC_ATTRIBUTES,
  TOXIC_TYPES,
  toxicSchema,
  type AttributesOf,
  type Stream,
  type Toxic,
  type ToxicType,
} from "./toxics.ts";
export {
  readNetworkCommand,
  type AddCommand,
  type Added,
  type LinkState,
  type Listed,
  type NetworkCommand,
  type NetworkReply,
  type Refused,
  type Removed,
  type Renewed,
  type ReplyTo,
  type Reset,
  type ToxicState,
} from "./commands.ts";
