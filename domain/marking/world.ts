/** The part of a pack that markings refer to. */
import type { Community, Scheme } from "../pack/types.ts";

export interface MarkingWorld {
  readonly schemes: readonly Scheme[];
  /** Their tetragraphs stand for nations in REL TO, their names for audiences of TLP:GREEN. */
  readonly communities: readonly Community[];
  /** Community that TLP:GREEN means when it names none. */
  readonly defaultCommunity?: string;
}
