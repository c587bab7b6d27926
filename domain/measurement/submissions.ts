/** One row per submission that was made, or planned and never made. */
import type { DecisionFact, LessTold, SubmittedFact } from "./facts.ts";
import { keyOf, submissionName, windowOf, type Facts } from "./index-facts.ts";
import type { SubmissionRow } from "./types.ts";

/**
 * Decided ones first, then those acknowledged and never decided, then those never acknowledged or never
 * meant to be sent.
 */
export function submissionRows(facts: Facts): SubmissionRow[] {
  return [...decided(facts), ...lost(facts), ...unknown(facts)];
}

function decided(facts: Facts): SubmissionRow[] {
  return [...facts.decisions.values()].map((decision) => ({
    kind: "submission",
    arm: facts.run.arm,
    submission: submissionName(decision.submitter, decision.outboxSequence),
    incident: decision.incidentId,
    originator: decision.originator,
    submitter: decision.submitter,
    relay: decision.relay,
    window: windowOf(facts, decision),
    storyMs: decision.storyMs,
    originatedStoryMs: decision.originatedStoryMs,
    marking: bannerOf(decision, facts),
    outcome: decision.outcome,
    reasons: decision.reasons.map((reason) => reason.code),
    submitMs: decision.storedUnixMs - decision.intendedUnixMs,
    stalled: facts.stalls(decision.submitter, decision.intendedUnixMs, decision.storedUnixMs),
  }));
}

function bannerOf(decision: DecisionFact, facts: Facts): string {
  const labels = decision.labels.map(({ label }) => label);
  // A rejected submission may carry what has no roll-up.
  if (decision.outcome === "rejected" || labels.length === 0) return "";
  return facts.rules.mark(labels);
}

function lost(facts: Facts): SubmissionRow[] {
  return [...facts.submitted]
    .filter(([name]) => !facts.decisions.has(name))
    .map(([name, submitted]) => undecided(facts, name, "lost", submitted));
}

function unknown(facts: Facts): SubmissionRow[] {
  const acknowledged = new Set(facts.attempted);
  for (const { relay, incidentId, organisation } of facts.submitted.values()) {
    if (!relay) acknowledged.add(keyOf(incidentId, organisation));
  }
  return facts.run.arrivals
    .filter((arrival) => !acknowledged.has(keyOf(arrival.incidentId, arrival.originator)))
    .map(({ incidentId, storyMs, originator, lessTold }) =>
      undecided(facts, `${originator}/${incidentId}`, unsentOutcome(lessTold), {
        incidentId,
        storyMs,
        relay: false,
        organisation: originator,
      }),
    );
}

/** What is never told has not failed to arrive. */
function unsentOutcome(lessTold: LessTold | null): "unknown" | "withheld" | "never_reported" {
  return lessTold === null || lessTold === "marked_stricter" ? "unknown" : lessTold;
}

function undecided(
  facts: Facts,
  submission: string,
  outcome: "lost" | "unknown" | "withheld" | "never_reported",
  submitted: Pick<SubmittedFact, "incidentId" | "storyMs" | "relay" | "organisation">,
): SubmissionRow {
  const { incidentId, relay, storyMs, organisation } = submitted;
  const planned = facts.arrivals.get(incidentId);
  return {
    kind: "submission",
    arm: facts.run.arm,
    submission,
    incident: incidentId,
    originator: relay ? (planned?.originator ?? "") : organisation,
    submitter: organisation,
    relay,
    window: windowOf(facts, submitted),
    storyMs,
    originatedStoryMs: planned?.storyMs ?? storyMs,
    marking: "",
    outcome,
    reasons: [],
    submitMs: null,
    stalled: false,
  };
}
