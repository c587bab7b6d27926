/**
 * Opens a submission: bytes → what is to be decided about, with every rule it breaks.
 *
 * An incident is taken from its originator only (the outbox tells who that is); a relay is taken as
 * the checkpoint sealed it and gets its facts from the first decision, not from who relays it.
 */
import { frozenAddressees } from "../../domain/pack/mod.ts";
import type {
  IncidentFacts,
  LabelBook,
  PortionFacts,
  StatementBook,
} from "../../domain/policy/mod.ts";
import { CodecError, labelFromWire, MAX_SUBMISSION_BYTES } from "../../platform/bus/mod.ts";
import {
  brokenRules,
  distinctLabels,
  portionFacts,
  reason,
} from "../../platform/checkpoint/mod.ts";
import { sekisho } from "../../proto/mod.ts";
import { decoded, openSealed, type FindDecision } from "./sealed.ts";
import { openRequest, openStatement } from "./say.ts";
import { openSources } from "./sources.ts";
import {
  codecReason,
  unreadable,
  type Received,
  type Submitted,
  type Unreadable,
} from "./submitted.ts";
import type { World } from "./world.ts";

type Delivery = sekisho.v1.Delivery;
type Incident = sekisho.v1.Incident;
type Reason = sekisho.v1.Reason;

/** An incident ends its way after so many organisations, whatever the topology. */
const MAX_HOPS = 16;

/** Under what a submission is opened and decided. */
export interface Opening {
  readonly world: World;
  readonly book: StatementBook;
  /** Day agreements and statements are judged at, YYYY-MM-DD. */
  readonly day: string;
  readonly findDecision: FindDecision;
}

/** Decodes; never throws for what a submitter can send. */
export function readSubmission({ bytes }: Received): sekisho.v1.Submission | Unreadable {
  if (bytes.length > MAX_SUBMISSION_BYTES)
    return unreadable(null, [reason("too-large", { bytes: String(bytes.length) })]);
  const submission = decoded(() => sekisho.v1.Submission.decode(bytes));
  return submission ?? unreadable(null, [reason("undecodable")]);
}

/** Validates; never throws for what a submitter can send. */
export async function openSubmission(
  received: Received,
  submission: sekisho.v1.Submission | Unreadable,
  opening: Opening,
): Promise<Submitted> {
  if ("kind" in submission) return submission;
  const { incident, relay, statement, request } = submission;
  if (incident) return openIncident(received, opening, submission, incident);
  if (relay) return openRelay(received, opening, submission, relay);
  if (statement) return openStatement(received, opening, submission, statement);
  if (request) return openRequest(received, opening, submission, request);
  return unreadable(submission, [reason("empty-submission")]);
}

async function openIncident(
  received: Received,
  opening: Opening,
  submission: sekisho.v1.Submission,
  incident: Incident,
): Promise<Submitted> {
  const { world, day } = opening;
  const { labels } = world.policy;
  const broken: Reason[] = [];
  if (incident.originator !== received.submitter) {
    broken.push(reason("foreign-originator", { originator: incident.originator }));
  }
  const neighbours = world.neighbours?.get(received.submitter);
  if (!neighbours) broken.push(reason("no-topology"));
  const facts = factsOf(incident, labels);
  if (facts instanceof CodecError) {
    broken.push(codecReason(facts));
    return unreadable(submission, broken, incident.id);
  }
  const { derived, missing } = await openSources(received.submitter, incident, submission, opening);
  broken.push(...missing, ...brokenRules(world.policy, facts, derived, day));
  // Frozen here; the rules saw whether the originator wrote a list.
  const addressees = frozenAddressees(facts.addressees, neighbours);
  return {
    kind: "opened",
    broken,
    relayed: null,
    facts: { ...facts, addressees },
    addresseesWritten: facts.addressees.length > 0,
    derived,
    portions: incident.portions,
    judged: distinctLabels(facts.portions, releasesOf(opening, facts), labels),
    path: [received.submitter],
    originatedStoryMs: incident.originatedStoryMs,
    storyMs: submission.storyMs,
    intendedUnixMs: submission.intendedUnixMs,
  };
}

async function openRelay(
  received: Received,
  opening: Opening,
  submission: sekisho.v1.Submission,
  delivery: Delivery,
): Promise<Submitted> {
  const { submitter } = received;
  const sealed = await openSealed(submitter, delivery, opening.world, opening.findDecision);
  if (sealed.kind === "unsealed") return unreadable(submission, [sealed.reason]);
  const { view, decision, name } = sealed;
  const { labels } = opening.world.policy;
  const facts = relayedFacts(view, decision, labels);
  const tooFar = decision.path.length >= MAX_HOPS;
  return {
    kind: "opened",
    broken: tooFar ? [reason("hop-limit", { hops: String(MAX_HOPS) })] : [],
    relayed: name,
    facts,
    addresseesWritten: decision.addresseesWritten,
    derived: [],
    portions: view.portions,
    judged: distinctLabels(facts.portions, releasesOf(opening, facts), labels),
    path: [...decision.path, submitter],
    originatedStoryMs: view.originatedStoryMs,
    storyMs: submission.storyMs,
    intendedUnixMs: submission.intendedUnixMs,
  };
}

/** Who a portion of this incident is released to on the day. */
function releasesOf({ book, day }: Opening, { originator, id }: IncidentFacts) {
  return (portion: PortionFacts) =>
    book.releasedTo(
      { originator, incidentId: id, portionId: portion.id, version: portion.version },
      day,
    );
}

function relayedFacts(
  view: sekisho.v1.View,
  decision: sekisho.v1.Decision,
  labels: LabelBook,
): IncidentFacts {
  return {
    id: view.incidentId,
    originator: decision.originator,
    addressees: decision.addressees,
    sectors: decision.sectors,
    informationKind: decision.informationKind,
    banner: labelFromWire(view.banner),
    portions: view.portions.map((portion) => portionFacts(portion, labels)),
  };
}

function factsOf(incident: Incident, labels: LabelBook): IncidentFacts | CodecError {
  try {
    return {
      id: incident.id,
      originator: incident.originator,
      addressees: incident.addressees,
      sectors: incident.sectors,
      informationKind: incident.informationKind,
      banner: labels.intern(labelFromWire(incident.banner)),
      portions: incident.portions.map((portion) => portionFacts(portion, labels)),
    };
  } catch (error) {
    if (error instanceof CodecError) return error;
    throw error;
  }
}
