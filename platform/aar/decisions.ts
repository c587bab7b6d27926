/** What the checkpoint decided that people ask about afterwards: refusals, releases, downgrades. Pure. */
import {
  denialCodes,
  type DecisionFact,
  type FailedAxisFact,
  type RecipientFact,
} from "../../domain/measurement/mod.ts";

export interface AxisReason {
  readonly axis: string;
  readonly code: string;
}

/** Somebody did not get an incident, or not all of it. */
export interface Denial {
  readonly storyMs: number;
  readonly incidentId: string;
  readonly originator: string;
  readonly from: string;
  readonly to: string;
  readonly relay: boolean;
  /** Kinds of portion that were withheld; null: all of it. */
  readonly portions: readonly string[] | null;
  readonly because: readonly AxisReason[];
}

export interface Rejection {
  readonly storyMs: number;
  readonly incidentId: string;
  readonly from: string;
  readonly reasons: readonly { readonly code: string; readonly text: string }[];
}

/** What originators said of their own, and what they were asked. */
export interface Word {
  readonly kind: "asked" | "release" | "downgrade" | "refusal" | "revocation";
  readonly storyMs: number;
  readonly incidentId: string;
  readonly by: string;
  /** Whom it is for or asked of; "" for everybody. */
  readonly organisation: string;
  /** Last day it holds; "" where it has none. */
  readonly expires: string;
}

export interface Decisions {
  /** Submissions decided on. */
  readonly n: number;
  readonly denials: readonly Denial[];
  readonly rejections: readonly Rejection[];
  readonly words: readonly Word[];
  /** How often each reason was given; one refusal may have several. */
  readonly byReason: readonly (AxisReason & { readonly n: number })[];
}

/** In the order of story time. */
export function decisionsOf(facts: readonly DecisionFact[]): Decisions {
  const ordered = facts.toSorted(
    (a, b) => a.storyMs - b.storyMs || a.decidedUnixMs - b.decidedUnixMs,
  );
  const denials = ordered.flatMap(denialsIn);
  const reasons = denials.flatMap(({ because }) => because);
  const counted = Map.groupBy(reasons, ({ axis, code }) => `${axis} ${code}`);
  return {
    n: facts.length,
    denials,
    rejections: ordered.flatMap(rejectionIn),
    words: ordered.flatMap(wordIn),
    byReason: [...counted.values()]
      .map((all) => ({ ...all[0]!, n: all.length }))
      .toSorted((a, b) => b.n - a.n || (a.code < b.code ? -1 : 1)),
  };
}

function denialsIn(decision: DecisionFact): Denial[] {
  if (decision.outcome !== "accepted") return [];
  const { storyMs, incidentId, originator, submitter: from, relay } = decision;
  return decision.recipients.flatMap((recipient) => {
    const found = withheldFrom(decision, recipient);
    if (found === null) return [];
    return [{ storyMs, incidentId, originator, from, to: recipient.organisation, relay, ...found }];
  });
}

function withheldFrom(
  { portions }: DecisionFact,
  recipient: RecipientFact,
): Pick<Denial, "portions" | "because"> | null {
  const whole = recipient.deliveryId === "";
  // Who was merely not addressed was denied nothing.
  if (whole && denialCodes(recipient).length === 0) return null;
  const refused = portions.flatMap(({ kind, label }, place) => {
    const verdict = recipient.verdicts[label];
    const aggregated = recipient.withheld.find(({ portion }) => portion === place);
    if (verdict && !verdict.permitted) return [{ kind, failed: verdict.failed }];
    return aggregated ? [{ kind, failed: aggregated.failed }] : [];
  });
  if (!whole && refused.length === 0) return null;
  return {
    portions: whole ? null : refused.map(({ kind }) => kind),
    because: distinct(
      whole
        ? recipient.verdicts.flatMap(({ failed }) => failed)
        : refused.flatMap(({ failed }) => failed),
    ),
  };
}

function distinct(failed: readonly FailedAxisFact[]): AxisReason[] {
  const found = new Map(failed.map(({ axis, code }) => [`${axis} ${code}`, { axis, code }]));
  return [...found.values()];
}

function rejectionIn({
  outcome,
  storyMs,
  incidentId,
  submitter,
  reasons,
}: DecisionFact): Rejection[] {
  if (outcome !== "rejected") return [];
  return [
    {
      storyMs,
      incidentId,
      from: submitter,
      reasons: reasons.map(({ code, text }) => ({ code, text })),
    },
  ];
}

const SAYINGS = ["release", "downgrade", "refusal", "revocation"] as const;

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

function wordIn(decision: DecisionFact): Word[] {
  const { outcome, storyMs, incidentId, submitter: by, asked, statement } = decision;
  if (outcome !== "accepted") return [];
  if (asked) {
    const organisation = textOf(asked["originator"]);
    return [{ kind: "asked", storyMs, incidentId, by, organisation, expires: "" }];
  }
  const kind = SAYINGS.find((each) => statement?.[each] !== undefined);
  if (!statement || !kind) return [];
  const said = statement[kind] as Readonly<Record<string, unknown>>;
  const { organisation, expires } = said;
  return [
    { kind, storyMs, incidentId, by, organisation: textOf(organisation), expires: textOf(expires) },
  ];
}
