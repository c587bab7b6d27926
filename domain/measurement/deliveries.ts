/** One row per copy that the checkpoint stored for a recipient, or that a recipient holds without. */
import type { DecisionContext } from "../policy/types.ts";
import type { DecisionFact, ReceivedFact, RecipientFact } from "./facts.ts";
import { copyName, keyOf, submissionName, windowOf, type Facts } from "./index-facts.ts";
import type { DeliveryRow } from "./types.ts";

/** A copy with every decision that names it: one view may reach a recipient by several ways. */
interface Copy {
  readonly recipient: RecipientFact;
  readonly decisions: DecisionFact[];
}

/** Copies that were decided, then copies that no decision names. */
export function deliveryRows(facts: Facts): DeliveryRow[] {
  const copies = copiesOf(facts.decisions.values());
  const rows = [...copies].map(([key, copy]) => decidedCopy(facts, copy, facts.received.get(key)));
  const strays = [...facts.received].filter(([key]) => !copies.has(key));
  return [...rows, ...strays.map(([, receipts]) => strayCopy(facts, receipts))];
}

function copiesOf(decisions: Iterable<DecisionFact>): Map<string, Copy> {
  const copies = new Map<string, Copy>();
  for (const decision of decisions) {
    for (const recipient of decision.recipients) {
      if (recipient.deliveryId === "") continue;
      const key = keyOf(recipient.deliveryId, recipient.organisation);
      const copy = copies.get(key) ?? { recipient, decisions: [] };
      copy.decisions.push(decision);
      copies.set(key, copy);
    }
  }
  return copies;
}

function decidedCopy(
  facts: Facts,
  { recipient, decisions }: Copy,
  receipts: readonly ReceivedFact[] = [],
): DeliveryRow {
  const first = decisions[0]!;
  const receivedUnixMs = receipts.length > 0 ? Math.min(...receipts.map((r) => r.unixMs)) : null;
  return {
    kind: "delivery",
    arm: facts.run.arm,
    delivery: recipient.deliveryId,
    submission: submissionName(first.submitter, first.outboxSequence),
    incident: first.incidentId,
    from: first.submitter,
    to: recipient.organisation,
    window: windowOf(facts, first),
    marking: recipient.marking,
    portions: permittedPortions(first, recipient),
    storyMs: first.storyMs,
    outcome: outcomeOf(facts, receipts, recipient),
    exchangeMs: receivedUnixMs === null ? null : receivedUnixMs - first.storedUnixMs,
    stalled:
      receivedUnixMs !== null &&
      facts.stalls(recipient.organisation, first.storedUnixMs, receivedUnixMs),
    ...handling(receipts),
    leaked: leakedPortions(facts, decisions, recipient.organisation, receipts),
  };
}

/** Nobody decided to send it: whatever it holds has gone round the checkpoint. */
function strayCopy(facts: Facts, receipts: readonly ReceivedFact[]): DeliveryRow {
  const { deliveryId, organisation, incidentId, portions, arrivalStoryMs } = receipts[0]!;
  return {
    kind: "delivery",
    arm: facts.run.arm,
    delivery: deliveryId,
    submission: "",
    incident: incidentId,
    from: "",
    to: organisation,
    window: windowOf(facts, { relay: true, incidentId, storyMs: arrivalStoryMs }),
    marking: "",
    portions,
    storyMs: arrivalStoryMs,
    outcome: reachedOutcome(facts, arrivalOf(receipts)!),
    exchangeMs: null,
    stalled: false,
    ...handling(receipts),
    leaked: portions,
  };
}

function permittedPortions(decision: DecisionFact, recipient: RecipientFact): string[] {
  return decision.portions
    .filter((portion) => recipient.verdicts[portion.label]?.permitted)
    .map((portion) => `${portion.id}/${portion.version}`);
}

/** A copy that waits in the inbox of a recipient who was cut off for good is late, not lost. */
function outcomeOf(
  facts: Facts,
  receipts: readonly ReceivedFact[],
  { deliveryId, organisation }: RecipientFact,
): DeliveryRow["outcome"] {
  const reached = arrivalOf(receipts);
  if (reached !== null) return reachedOutcome(facts, reached);
  return facts.held.has(copyName(deliveryId, organisation)) ? "late" : "lost";
}

const reachedOutcome = (facts: Facts, storyMs: number): DeliveryRow["outcome"] =>
  storyMs > facts.run.endStoryMs ? "late" : "delivered";

/** Story time of the first arrival. */
function arrivalOf(receipts: readonly ReceivedFact[]): number | null {
  if (receipts.length === 0) return null;
  return Math.min(...receipts.map((each) => each.arrivalStoryMs + each.slipStoryMs));
}

function handling(receipts: readonly ReceivedFact[]) {
  return {
    arrivedStoryMs: arrivalOf(receipts),
    attempts: Math.max(0, ...receipts.map((each) => each.attempts)),
    inboxRows: new Set(receipts.map((each) => each.inboxRow)).size,
    slipStoryMs: Math.max(0, ...receipts.map((each) => each.slipStoryMs)),
  };
}

/** Portions held that the policy denies in the context of any decision that sent them. */
function leakedPortions(
  facts: Facts,
  decisions: readonly DecisionFact[],
  recipient: string,
  receipts: readonly ReceivedFact[],
): string[] {
  const held = [...new Set(receipts.flatMap((each) => each.portions))];
  return held.filter((portion) => decisions.some((d) => denied(facts, d, recipient, portion)));
}

function denied(facts: Facts, decision: DecisionFact, recipient: string, portion: string) {
  // The originator's own mark, not the one the checkpoint wrote down for a relay.
  const label = facts.labels.get(keyOf(decision.originator, decision.incidentId, portion));
  if (!label) return true;
  const context = { ...contextOf(decision), releasedTo: releasedTo(decision, portion) };
  const { packVersion } = decision;
  return facts.rules.decide(label, recipient, context, packVersion).decision === "deny";
}

/** To whom the originator had released the portion by then. */
function releasedTo({ portions, labels }: DecisionFact, portion: string): readonly string[] {
  const decided = portions.find(({ id, version }) => `${id}/${version}` === portion);
  return (decided && labels[decided.label]?.releasedTo) ?? [];
}

function contextOf(decision: DecisionFact): DecisionContext {
  const { originator, submitter, path, addressees, sectors, informationKind, judgedOn } = decision;
  return { originator, submitter, path, addressees, sectors, informationKind, judgedOn };
}
