/**
 * Opens a submission: bytes → what is to be decided about, with every rule it breaks.
 *
 * An incident is taken from its originator only (the outbox tells who that is); a relay is taken as
 * the checkpoint sealed it and gets its facts from the first decision, not from who relays it.
 */
import type { Label } from "../../domain/marking/mod.ts";
import { frozenAddressees } from "../../domain/pack/mod.ts";
import type { IncidentFacts } from "../../domain/policy/mod.ts";
import { validateIncident } from "../../domain/policy/mod.ts";
import {
  CodecError,
  kindFromWire,
  labelFromWire,
  MAX_SUBMISSION_BYTES,
  openReference,
  verifySeal,
  type SubmissionName,
} from "../../platform/bus/mod.ts";
import { sekisho } from "../../proto/mod.ts";
import { isReasonCode, reason } from "./reasons.ts";
import type { World } from "./world.ts";

type Decision = sekisho.v1.Decision;
type Delivery = sekisho.v1.Delivery;
type Incident = sekisho.v1.Incident;
type Portion = sekisho.v1.Portion;
type Reason = sekisho.v1.Reason;

/** An incident ends its way after so many organisations, whatever the topology. */
const MAX_HOPS = 16;

/** A submission as the broker handed it over. */
export interface Received {
  readonly submitter: string;
  readonly sequence: number;
  readonly messageId: string;
  readonly bytes: Uint8Array;
  readonly storedUnixMs: number;
}

/** A submission that can be read. */
export interface Opened {
  readonly kind: "opened";
  /** Rules it breaks; it is decided about only when there are none. */
  readonly broken: readonly Reason[];
  readonly relay: boolean;
  readonly facts: IncidentFacts;
  /** Portions with content, in the order of `facts.portions`. */
  readonly portions: readonly Portion[];
  /** The distinct labels, and for each portion the place of its own among them. */
  readonly labels: readonly Label[];
  readonly labelOf: readonly number[];
  readonly path: readonly string[];
  readonly originatedStoryMs: number;
  readonly storyMs: number;
  readonly intendedUnixMs: number;
}

/** A submission that cannot be read; what could be is kept for the record. */
export interface Unreadable {
  readonly kind: "unreadable";
  readonly relay: boolean;
  readonly incidentId: string;
  readonly storyMs: number;
  readonly intendedUnixMs: number;
  readonly broken: readonly Reason[];
}

/** Finds the decision on a submission; null when there is none. */
export type FindDecision = (name: SubmissionName) => Promise<Decision | null>;

/** Decodes and validates; never throws for what a submitter can send. */
export async function openSubmission(
  received: Received,
  world: World,
  findDecision: FindDecision,
): Promise<Opened | Unreadable> {
  if (received.bytes.length > MAX_SUBMISSION_BYTES) {
    return unreadable(null, [reason("too-large", { bytes: String(received.bytes.length) })]);
  }
  const submission = decoded(() => sekisho.v1.Submission.decode(received.bytes));
  if (!submission) return unreadable(null, [reason("undecodable")]);
  if (submission.incident) return openIncident(received, world, submission, submission.incident);
  if (submission.relay) {
    return openRelay(received, world, submission, submission.relay, findDecision);
  }
  return unreadable(submission, [reason("empty-submission")]);
}

function openIncident(
  received: Received,
  world: World,
  submission: sekisho.v1.Submission,
  incident: Incident,
): Opened | Unreadable {
  const broken: Reason[] = [];
  if (incident.originator !== received.submitter) {
    broken.push(reason("foreign-originator", { originator: incident.originator }));
  }
  const neighbours = world.neighbours?.get(received.submitter);
  if (!neighbours) broken.push(reason("no-topology"));
  const facts = factsOf(incident);
  if (facts instanceof CodecError) {
    broken.push(codecReason(facts));
    return unreadable(submission, broken, incident.id);
  }
  for (const { rule, message, params } of validateIncident(world.policy, facts)) {
    broken.push(sekisho.v1.Reason.create({ code: rule, text: message, params: { ...params } }));
  }
  return {
    kind: "opened",
    broken,
    relay: false,
    // Frozen here; the rules saw whether the originator wrote a list.
    facts: {
      ...facts,
      addressees: frozenAddressees(facts.addressees, neighbours),
    },
    portions: incident.portions,
    ...distinctLabels(facts),
    path: [received.submitter],
    originatedStoryMs: incident.originatedStoryMs,
    storyMs: submission.storyMs,
    intendedUnixMs: submission.intendedUnixMs,
  };
}

async function openRelay(
  received: Received,
  world: World,
  submission: sekisho.v1.Submission,
  delivery: Delivery,
  findDecision: FindDecision,
): Promise<Opened | Unreadable> {
  const { submitter } = received;
  if (!verifySeal(world.sealKeys.get(submitter) ?? "", delivery)) {
    return unreadable(submission, [reason("invalid-seal")]);
  }
  const view = decoded(() => sekisho.v1.View.decode(delivery.view));
  const reference = delivery.seal?.reference ?? new Uint8Array(0);
  const name = openReference(world.exchangeSecret, delivery.id, reference, world.organisations);
  const decision = name && (await findDecision(name));
  const recorded = decision?.recipients.some(
    (recipient) => recipient.organisation === submitter && recipient.deliveryId === delivery.id,
  );
  if (!view || !decision || !recorded) return unreadable(submission, [reason("unknown-delivery")]);
  const facts = relayedFacts(view, decision);
  const tooFar = decision.path.length >= MAX_HOPS;
  return {
    kind: "opened",
    broken: tooFar ? [reason("hop-limit", { hops: String(MAX_HOPS) })] : [],
    relay: true,
    facts,
    portions: view.portions,
    ...distinctLabels(facts),
    path: [...decision.path, submitter],
    originatedStoryMs: view.originatedStoryMs,
    storyMs: submission.storyMs,
    intendedUnixMs: submission.intendedUnixMs,
  };
}

function relayedFacts(view: sekisho.v1.View, decision: Decision): IncidentFacts {
  return {
    id: view.incidentId,
    originator: decision.originator,
    addressees: decision.addressees,
    sectors: decision.sectors,
    informationKind: decision.informationKind,
    banner: labelFromWire(view.banner),
    portions: view.portions.map(portionFacts),
  };
}

function factsOf(incident: Incident): IncidentFacts | CodecError {
  try {
    return {
      id: incident.id,
      originator: incident.originator,
      addressees: incident.addressees,
      sectors: incident.sectors,
      informationKind: incident.informationKind,
      banner: labelFromWire(incident.banner),
      portions: incident.portions.map(portionFacts),
    };
  } catch (error) {
    if (error instanceof CodecError) return error;
    throw error;
  }
}

/** Many portions carry few labels, and a decision depends on the label alone. */
function distinctLabels({ portions }: IncidentFacts): Pick<Opened, "labels" | "labelOf"> {
  const places = new Map<string, number>();
  const labels: Label[] = [];
  const labelOf = portions.map(({ label }) => {
    const key = JSON.stringify(label);
    const place = places.get(key) ?? labels.push(label) - 1;
    places.set(key, place);
    return place;
  });
  return { labels, labelOf };
}

function portionFacts(portion: Portion): IncidentFacts["portions"][number] {
  const { id, version, kind } = portion;
  return { id, version, kind: kindFromWire(kind), label: labelFromWire(portion.label) };
}

function codecReason(error: CodecError): Reason {
  return isReasonCode(error.code)
    ? reason(error.code, { value: error.value })
    : reason("undecodable", { value: error.value });
}

function unreadable(
  submission: sekisho.v1.Submission | null,
  broken: readonly Reason[],
  incidentId = "",
): Unreadable {
  return {
    kind: "unreadable",
    relay: submission?.relay != null,
    incidentId,
    storyMs: submission?.storyMs ?? 0,
    intendedUnixMs: submission?.intendedUnixMs ?? 0,
    broken,
  };
}

function decoded<T>(decode: () => T): T | null {
  try {
    return decode();
  } catch {
    return null;
  }
}
