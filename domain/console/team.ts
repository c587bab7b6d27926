/** What a team's page asks and is told. Labels travel as written marks: the console reads and judges them. */
import { z } from "zod";
import { PORTION_KINDS, type PortionKindName } from "../pack/types.ts";
import type { Axis } from "../policy/mod.ts";
import type { SourceType } from "../timeline/mod.ts";

const name = z.string().min(1).max(200);
const names = z.array(name).max(200).readonly();

export const draftSchema = z.strictObject({
  /** Empty: the neighbours. */
  addressees: names,
  sectors: names,
  informationKind: name,
  /** As written; "" for the roll-up of the portions. */
  banner: z.string().max(500),
  portions: z
    .array(
      z.strictObject({
        kind: z.enum(PORTION_KINDS),
        /** As written: "TLP:GREEN", "(S//NF)" … */
        marking: z.string().max(500),
        text: z.string().max(20_000),
        fields: z.record(name, z.string().max(2_000)).readonly(),
        sources: z
          .array(z.strictObject({ deliveryId: name, portionId: name }))
          .max(50)
          .readonly(),
      }),
    )
    .min(1)
    .max(100)
    .readonly(),
});

/** An incident as a person is writing it. */
export type DraftIncident = z.infer<typeof draftSchema>;

export interface MarkingPreset {
  readonly marking: string;
  /** Neighbours that a portion so marked and addressed to all of them would reach. */
  readonly reaches: readonly string[];
}

/** What a team needs to write an incident. */
export interface TeamSetting {
  readonly organisation: string;
  readonly neighbours: readonly string[];
  readonly sectors: readonly string[];
  readonly informationKinds: readonly string[];
  readonly presets: readonly MarkingPreset[];
  /** Of the presets: reaches every neighbour, so that a first incident arrives. */
  readonly defaultMarking: string;
  /** Others that a release may be asked or granted for. */
  readonly organisations: readonly string[];
}

/** An inject as those it is addressed to read it. */
export interface TeamInject {
  /** Counts this organisation's own. */
  readonly number: number;
  readonly title: string;
  readonly text: string;
  readonly from: string;
  readonly method: string;
  readonly source: SourceType | null;
  /** Canonical; "" when it bears none of its own. */
  readonly marking: string;
  readonly releasedStoryMs: number;
}

/** The situation that moves describe to all players, as far as they have begun. */
export interface TeamMove {
  readonly moveNumber: number;
  readonly situationTime: string;
  readonly situation: string;
  readonly questions: readonly string[];
}

export interface TeamInjects {
  readonly injects: readonly TeamInject[];
  readonly moves: readonly TeamMove[];
}

/** Why a portion does not reach a recipient: codes alone, for parameters could be about the recipient. */
export interface WithheldBecause {
  readonly axis: Axis;
  readonly code: string;
}

export interface PreviewRecipient {
  readonly organisation: string;
  readonly outcome: "full" | "part" | "none";
  /** Canonical banner of what it would receive; "" for nothing. */
  readonly banner: string;
  /** One per portion of the draft. */
  readonly portions: readonly {
    readonly permitted: boolean;
    readonly because: readonly WithheldBecause[];
    /** The rule of aggregation that withholds it; "" when it is judged alone. */
    readonly rule: string;
  }[];
}

/** Something that is wrong with a draft, in words. */
export interface DraftProblem {
  /** Place of the portion; null: of the whole. */
  readonly portion: number | null;
  readonly code: string;
  readonly text: string;
}

export interface DraftPortionRead {
  readonly kind: PortionKindName;
  /** Canonical portion mark; "" for one that cannot be read. */
  readonly marking: string;
}

/** Who would receive what, were the draft sent now. */
export interface Preview {
  /** It would be rejected for these. */
  readonly problems: readonly DraftProblem[];
  /** Canonical banner; "" while portions cannot be read. */
  readonly banner: string;
  readonly portions: readonly DraftPortionRead[];
  /** The neighbours; none while there are problems with marks. */
  readonly recipients: readonly PreviewRecipient[];
}
