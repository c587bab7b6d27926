/** The recipients' part of a decision: what each may see of which label, and the banner over it. */
import { renderBanner, renderPortion } from "../../domain/marking/mod.ts";
import { decideView, failedAxes, viewBanner } from "../../domain/policy/mod.ts";
import type {
  DecisionContext,
  Policy,
  PolicyDecision,
  ViewDecision,
  Withheld,
} from "../../domain/policy/mod.ts";
import { sekisho } from "../../proto/mod.ts";
import { kindToWire, sharedLabelToWire } from "../bus/mod.ts";
import type { Judged } from "./matter.ts";

type RecipientDecision = sekisho.v1.RecipientDecision;
type FailedAxis = sekisho.v1.FailedAxis.$Properties;

/** Decides for every candidate; `deliveryId` is left to who makes the deliveries. */
export function judgeRecipients(
  policy: Policy,
  judged: Judged,
  candidates: readonly string[],
  context: DecisionContext,
): RecipientDecision[] {
  return candidates.map((organisation) => {
    const decided = decideView(policy, judged, organisation, context);
    return sekisho.v1.RecipientDecision.create({
      organisation,
      marking: bannerOf(policy, judged, decided, context),
      verdicts: decided.verdicts.map((verdict) => ({
        permitted: verdict.decision === "permit",
        failed: failedOf(verdict),
      })),
      withheld: decided.withheld.map((withheld) => withheldOf(policy, withheld)),
    });
  });
}

function bannerOf(
  policy: Policy,
  { labels, portions }: Judged,
  { permitted }: ViewDecision,
  { originator }: DecisionContext,
): string {
  if (permitted.length === 0) return "";
  const parts = permitted.map((place) => {
    const { kind, label } = portions[place]!;
    return { kind, label: labels[label]!.label };
  });
  return renderBanner(viewBanner(policy, parts, originator), policy.world.schemes);
}

function failedOf(decision: PolicyDecision): FailedAxis[] {
  return failedAxes(decision).map(({ axis, code, params }) => ({
    axis,
    code,
    params: { ...params },
  }));
}

function withheldOf(
  { world }: Policy,
  { portion, rule, label, decision }: Withheld,
): sekisho.v1.WithheldPortion.$Properties {
  const marking = label === null ? "" : renderPortion(label, world.schemes);
  return { portion, rule, marking, failed: failedOf(decision) };
}

/** Places of the portions that a recipient may see, by the record. */
export function survivorsOf(
  { verdicts, withheld }: sekisho.v1.RecipientDecision.$Properties,
  portions: readonly { readonly label: number }[],
): number[] {
  const out = new Set(withheld?.map((one) => one.portion ?? 0));
  return portions.flatMap(({ label }, place) =>
    verdicts?.[label]?.permitted && !out.has(place) ? [place] : [],
  );
}

/** Labels and portions of what was decided, for the record. */
export function recordMatter(
  { labels, portions }: Judged,
  { world }: Policy,
): Pick<sekisho.v1.Decision.$Properties, "labels" | "portions"> {
  return {
    labels: labels.map(({ label, releasedTo }) => ({
      label: sharedLabelToWire(label),
      marking: renderPortion(label, world.schemes),
      releasedTo: [...releasedTo],
    })),
    portions: portions.map(({ id, version, kind, label }) => ({
      id,
      version,
      kind: kindToWire(kind),
      label,
    })),
  };
}
