/** Facts by what they are looked up under. */
import { ACTIONABLE_KINDS } from "../pack/types.ts";
import { windowAt, type WindowName } from "../exercise/mod.ts";
import type { Label } from "../marking/label.ts";
import type { Stalls } from "./health.ts";
import {
  type ArrivalFact,
  type DecisionFact,
  type ReceiptFact,
  type ReceivedFact,
  type Rules,
  type RunFacts,
  type SubmittedFact,
  type TriagedFact,
} from "./facts.ts";

export interface Facts {
  readonly run: RunFacts;
  readonly rules: Rules;
  /** By submission, in the order they were stored. */
  readonly decisions: ReadonlyMap<string, DecisionFact>;
  readonly submitted: ReadonlyMap<string, SubmittedFact>;
  readonly arrivals: ReadonlyMap<string, ArrivalFact>;
  /** By incident and originator: decision on the first accepted submission by the originator itself. */
  readonly originals: ReadonlyMap<string, DecisionFact>;
  /** By incident and originator: submitted by it, whatever came of it. */
  readonly attempted: ReadonlySet<string>;
  /** Receipts by delivery and organisation. */
  readonly received: ReadonlyMap<string, readonly ReceivedFact[]>;
  /** Actionable triage by incident and organisation. */
  readonly triaged: ReadonlyMap<string, readonly TriagedFact[]>;
  /** By originator, incident, portion and version: the label as the originator first marked it. */
  readonly labels: ReadonlyMap<string, Label>;
  /** Actionable portions, by incident, portion and version. */
  readonly actionable: ReadonlySet<string>;
  /** Copies that wait in the inboxes of recipients who do not fetch them. */
  readonly held: ReadonlySet<string>;
  readonly stalls: Stalls;
}

/** What names a copy: its delivery and its recipient. */
export const copyName = (deliveryId: string, organisation: string): string =>
  keyOf(deliveryId, organisation);

/** Joins what identifies a fact; the parts are ids without spaces. */
export const keyOf = (...parts: readonly (string | number)[]): string => parts.join(" ");

export const submissionName = (org: string, sequence: number): string => `${org}/${sequence}`;

/** Indexes everything once; the first decision stored for a submission is the binding one. */
export function indexFacts(input: {
  readonly run: RunFacts;
  readonly decisions: Iterable<DecisionFact>;
  readonly receipts: Iterable<ReceiptFact>;
  readonly rules: Rules;
  readonly held?: ReadonlySet<string>;
  readonly stalls?: Stalls;
}): Facts {
  const decisions = new Map<string, DecisionFact>();
  const words = new Set<string>();
  const { runId } = input.run;
  const ofRun = (fact: { readonly runId: string }) => fact.runId === runId;
  for (const decision of [...input.decisions].filter(ofRun).toSorted(byTime)) {
    const name = submissionName(decision.submitter, decision.outboxSequence);
    // An originator's word, or a request for it, moves nothing.
    if (decision.statement || decision.asked) words.add(name);
    else if (!decisions.has(name)) decisions.set(name, decision);
  }
  const receipts = indexReceipts([...input.receipts].filter(ofRun));
  return {
    run: input.run,
    rules: input.rules,
    held: input.held ?? new Set(),
    stalls: input.stalls ?? (() => false),
    decisions,
    arrivals: new Map(input.run.arrivals.map((arrival) => [arrival.incidentId, arrival])),
    ...indexOriginals(decisions.values()),
    ...receipts,
    submitted: new Map([...receipts.submitted].filter(([name]) => !words.has(name))),
  };
}

/** In the order they were stored, then by name, so that the same facts give the same ledger. */
function byTime(a: DecisionFact, b: DecisionFact): number {
  return (
    a.storedUnixMs - b.storedUnixMs ||
    (a.submitter < b.submitter ? -1 : a.submitter > b.submitter ? 1 : 0) ||
    a.outboxSequence - b.outboxSequence
  );
}

function indexOriginals(decisions: Iterable<DecisionFact>) {
  const originals = new Map<string, DecisionFact>();
  const labels = new Map<string, Label>();
  const actionable = new Set<string>();
  const attempted = new Set<string>();
  for (const decision of decisions) {
    const { incidentId, submitter } = decision;
    const incident = keyOf(incidentId, submitter);
    if (decision.relay) continue;
    attempted.add(incident);
    // Nobody else's word counts on what an originator submitted.
    if (decision.outcome === "rejected" || decision.originator !== submitter) continue;
    if (!originals.has(incident)) originals.set(incident, decision);
    for (const { id, version, kind, label } of decision.portions) {
      const portion = `${id}/${version}`;
      const key = keyOf(submitter, incidentId, portion);
      const decided = decision.labels[label]?.label;
      if (decided && !labels.has(key)) labels.set(key, decided);
      if (ACTIONABLE_KINDS.includes(kind)) actionable.add(keyOf(incidentId, portion));
    }
  }
  return { originals, labels, actionable, attempted };
}

function indexReceipts(receipts: Iterable<ReceiptFact>) {
  const submitted = new Map<string, SubmittedFact>();
  const received = new Map<string, ReceivedFact[]>();
  const triaged = new Map<string, TriagedFact[]>();
  for (const receipt of receipts) {
    if (receipt.kind === "submitted") {
      submitted.set(submissionName(receipt.organisation, receipt.outboxSequence), receipt);
    } else if (receipt.kind === "received") {
      append(received, keyOf(receipt.deliveryId, receipt.organisation), receipt);
    } else if (receipt.kind === "triaged" && receipt.actionable) {
      append(triaged, keyOf(receipt.incidentId, receipt.organisation), receipt);
    }
  }
  return { submitted, received, triaged };
}

/** Adds to the list under a key. */
export function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Window of an original: its planned one. Window of a relay: when it was sent. */
export function windowOf(
  facts: Facts,
  what: { readonly relay: boolean; readonly incidentId: string; readonly storyMs: number },
): WindowName | null {
  const planned = what.relay ? undefined : facts.arrivals.get(what.incidentId);
  return planned?.window ?? windowAt(facts.run, what.storyMs);
}
