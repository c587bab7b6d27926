/** What an analyst asks: may this organisation have information marked so, sent in this way? */
import type { Label } from "../../marking/mod.ts";
import type { Organisation, Scheme } from "../../pack/types.ts";
import { CROSS_SECTOR } from "../axes/mod.ts";
import type { Policy } from "../compile.ts";
import { decide } from "../decide.ts";
import type { Axis, AxisResult, DecisionContext, PolicyDecision } from "../types.ts";

export interface Question {
  readonly label: Label;
  readonly recipient: string;
  readonly context: DecisionContext;
}

/** A question in the world it is asked of. */
export interface Asked {
  readonly policy: Policy;
  readonly question: Question;
}

export interface Answered extends Asked {
  readonly decision: PolicyDecision;
}

/** How information would be sent, whoever it is that may or may not have it. */
export interface Circumstances {
  readonly originator: string;
  /** Who would send it: the originator, or an organisation that passes it on. */
  readonly submitter: string;
  /**
   * Null where nobody said: then it is addressed to whoever is asked about, and what is passed on
   * was addressed to the organisation that passes it on.
   */
  readonly addressees: readonly string[] | null;
  readonly sectors: readonly string[];
  readonly informationKind: string;
  /** YYYY-MM-DD. */
  readonly judgedOn: string;
  /** Organisations that a release in force names. */
  readonly releasedTo: readonly string[];
}

/** The question whether one organisation may have the information under these circumstances. */
export function questionFor(
  label: Label,
  circumstances: Circumstances,
  recipient: string,
): Question {
  const { originator, submitter, addressees, ...rest } = circumstances;
  const relayed = submitter !== originator;
  return {
    label,
    recipient,
    context: {
      ...rest,
      originator,
      submitter,
      path: relayed ? [originator, submitter] : [originator],
      addressees: addressees ?? [relayed ? submitter : recipient],
    },
  };
}

/** Every sector of a pack: `cross-sector` where it knows that, else one by one. */
export function everySector({ sectors }: Policy): string[] {
  return sectors.has(CROSS_SECTOR) ? [CROSS_SECTOR] : [...sectors];
}

/** Decides a question. Pure, never throws; see `decide`. */
export function answer(asked: Asked): Answered {
  const { policy, question } = asked;
  const { label, recipient, context } = question;
  return { policy, question, decision: decide(policy, label, recipient, context) };
}

/** What one axis says in an answer. */
export function resultOf({ decision }: Answered, axis: Axis): AxisResult | undefined {
  return decision.axes.find((result) => result.axis === axis);
}

export function isSatisfied(answered: Answered, axis: Axis): boolean {
  return resultOf(answered, axis)?.satisfied === true;
}

/**
 * Whether the question could not be decided at all (something in it is unknown or contradicts
 * itself): then every axis fails with the same code, which otherwise no two axes share.
 */
export function isRefused({ axes }: Pick<PolicyDecision, "axes">): boolean {
  return axes.every(({ satisfied, code }) => !satisfied && code === axes[0]?.code);
}

/** An organisation as its pack writes it. */
export function organisationIn({ policy }: Asked, id: string): Organisation | undefined {
  return policy.pack.organisations.find((one) => one.id === id);
}

export function recipientOf(asked: Asked): Organisation | undefined {
  return organisationIn(asked, asked.question.recipient);
}

/** Classified levels of a nation, highest first; none where the pack knows no scheme of it. */
export function classifiedLevels({ policy }: Asked, nation: string): Scheme["levels"] {
  const levels = policy.pack.schemes.find((scheme) => scheme.nation === nation)?.levels ?? [];
  return levels
    .filter(({ protection }) => protection === "classified")
    .toSorted((a, b) => b.rank - a.rank);
}
