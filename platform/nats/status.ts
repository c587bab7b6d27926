/** What the bucket STATE holds about packs and keys. */

/** Under `pack`: told by the checkpoint whenever it has looked at a pack. */
export interface PackStatus {
  /** Version in force. */
  readonly version: string;
  /** Revision in the bucket PACK that brought it into force. */
  readonly revision: number;
  /** The pack that was put after it and is not in force; null: none. */
  readonly refused: RefusedPack | null;
}

export interface RefusedPack {
  /** Revision in the bucket PACK. */
  readonly revision: number;
  /** Why, one line per problem. */
  readonly problems: readonly string[];
}

/** Under `signers`: public NKeys by organisation, kept by the provisioner. */
export type Signers = Readonly<Record<string, readonly string[]>>;
