/** What the policy lab asks and is told. Labels travel as written marks: the console reads and judges them. */
import { z } from "zod";
import { PORTION_KINDS, type PortionKindName } from "../pack/types.ts";
import type { AxisResult, Change, Obligation, View } from "../policy/mod.ts";

const name = z.string().min(1).max(200);
const names = z.array(name).max(200).readonly();

export const labQuestionSchema = z.strictObject({
  portions: z
    .array(
      z.strictObject({
        kind: z.enum(PORTION_KINDS),
        /** As written: "TLP:GREEN", "(S//NF)" … */
        marking: z.string().max(500),
        /** Organisations that a release in force names. */
        releasedTo: names,
      }),
    )
    .min(1)
    .max(60)
    .readonly(),
  /** Organisations that it passed, its originator first, who would send it last. */
  path: z.array(name).min(1).max(20).readonly(),
  /** Null: addressed to whoever is asked about. */
  addressees: names.nullable(),
  sectors: names,
  informationKind: name,
  /** YYYY-MM-DD: agreements are judged on it. */
  judgedOn: z.string().max(20),
});

/** Information as it is, or would be, marked and sent. */
export type LabQuestion = z.infer<typeof labQuestionSchema>;

/** A portion as one writes it or takes it from somewhere. */
export interface LabPortion {
  readonly kind: PortionKindName;
  readonly marking: string;
  readonly releasedTo: readonly string[];
  /** "" for a mark without words, and where they are no longer known. */
  readonly text: string;
}

/** A message or an incident of the catalogue, with how it was or would be sent. */
export interface LabMaterial {
  readonly title: string;
  readonly portions: readonly LabPortion[];
  readonly path: readonly string[];
  readonly addressees: readonly string[] | null;
  readonly sectors: readonly string[];
  readonly informationKind: string;
  readonly judgedOn: string;
}

/** A message of the exercise, to choose from. */
export interface LabMessage {
  readonly submitter: string;
  /** Names it within its submitter's outbox. */
  readonly sequence: number;
  readonly originator: string;
  readonly incidentId: string;
  readonly marking: string;
  readonly storyMs: number;
  readonly outcome: "accepted" | "rejected";
}

export interface LabSetting {
  readonly packVersion: string;
  readonly judgedOn: string;
  /** Whose labels may be asked about; a team's own alone. */
  readonly originators: readonly string[];
  readonly organisations: readonly string[];
  /** In the topology in force. */
  readonly neighbours: Readonly<Record<string, readonly string[]>>;
  readonly sectors: readonly string[];
  readonly allSectors: readonly string[];
  readonly informationKinds: readonly string[];
  readonly informationKind: string;
  /** Marks to begin with, one per scheme and TLP. */
  readonly examples: readonly string[];
  /** Empty for teams, as is `versions`. */
  readonly catalogue: readonly {
    readonly key: string;
    readonly title: string;
    readonly originator: string;
  }[];
  readonly versions: readonly LabVersion[];
}

/** Rules that those in force can be compared with. */
export type LabVersion =
  | { readonly kind: "folder"; readonly id: string }
  | { readonly kind: "revision"; readonly revision: number; readonly packVersion: string };

/** A rule of marking that a mark breaks. */
export interface LabIssue {
  /** Place of the portion. */
  readonly portion: number;
  readonly rule: string;
  /** In English, with what to write instead. */
  readonly text: string;
  /** The standard, or the ruling, that says so; "" for what no rule of marking is about. */
  readonly source: string;
}

/** What becomes of one portion for one recipient. */
export interface LabCell {
  readonly outcome: "permitted" | "denied" | "not-addressed" | "combined";
  /** Failed axes, codes alone. */
  readonly because: readonly Pick<AxisResult, "axis" | "code">[];
}

export interface LabRecipient {
  readonly organisation: string;
  readonly view: View;
  /** Canonical banner of what it would receive; "" for nothing. */
  readonly banner: string;
  /** One per portion. */
  readonly cells: readonly LabCell[];
}

export interface LabAnswer {
  readonly packVersion: string;
  /** As read: marks that are no marks break rules; nobody is asked about then. */
  readonly issues: readonly LabIssue[];
  /** Canonical portion marks; "" for one that cannot be read. */
  readonly marks: readonly string[];
  /** Canonical; "" while marks cannot be read or have no roll-up together. */
  readonly banner: string;
  readonly recipients: readonly LabRecipient[];
}

/** The change that would be made; `domain/policy` says which codes there are. */
export type LabChange = Pick<Change, "code" | "params">;

export interface LabExplanation {
  readonly packVersion: string;
  readonly organisation: string;
  /** Place of the portion. */
  readonly portion: number;
  readonly marking: string;
  readonly outcome: LabCell["outcome"];
  /** In their order; an originator is told codes of the failed ones, and of the satisfied ones "". */
  readonly axes: readonly AxisResult[];
  readonly obligations: readonly Obligation[];
  /** The smallest sets of changes that would turn the decision round, each tried. */
  readonly changes: readonly (readonly LabChange[])[];
  /** Rule of the pack that withholds it together with others; "" when it is judged alone. */
  readonly rule: string;
  /** Of a combination, the mark that is judged; else "". */
  readonly combined: string;
  /** Whether who would pass it on may have it from its originator, and if not why; null without such a hop. */
  readonly sender: {
    readonly organisation: string;
    readonly permitted: boolean;
    readonly failed: readonly AxisResult[];
  } | null;
  /** Whether something was left out, for it is about others and not for an originator to know. */
  readonly limited: boolean;
}

/** Who gains and who loses something when the rules in force give way to others. */
export interface LabComparison {
  readonly before: string;
  readonly after: string;
  /** Of what was asked. */
  readonly asked: readonly {
    readonly organisation: string;
    readonly portion: number;
    readonly effect: "gains" | "loses";
    readonly through: readonly AxisResult[];
  }[];
  /** Of the incidents in the catalogues. */
  readonly catalogue: readonly {
    readonly incident: string;
    readonly organisation: string;
    readonly before: View;
    readonly after: View;
    readonly gains: number;
    readonly loses: number;
    readonly through: readonly AxisResult[];
    readonly rewritten: boolean;
  }[];
  /** Organisations that only one of the two has. */
  readonly onlyInOne: readonly string[];
}

/** The same over every label there could be. */
export interface LabClasses {
  readonly before: string;
  readonly after: string;
  /** Labels × originators × kinds × recipients. */
  readonly compared: number;
  readonly groups: readonly LabClassGroup[];
  /** Groups that were left out after the largest. */
  readonly more: number;
}

export interface LabClassGroup {
  readonly effect: "gains" | "loses";
  readonly organisation: string;
  readonly through: readonly AxisResult[];
  readonly n: number;
  readonly originators: readonly string[];
  /** Canonical, one of them. */
  readonly example: string;
}
