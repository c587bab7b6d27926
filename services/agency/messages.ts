/** Everything an organisation sends, with the ids that make sending it again harmless. */
import { subjects } from "../../platform/bus/mod.ts";
import { sekisho } from "../../proto/mod.ts";
import type { DesksAccount } from "./account.ts";
import type { Outcome } from "./analysts.ts";
import type { Outgoing } from "./store.ts";

const { Receipt, Submission } = sekisho.v1;
type Incident = sekisho.v1.Incident.$Properties;
type Delivery = sekisho.v1.Delivery;

/** For whom and in which run a message is made. */
export interface Sender {
  readonly organisation: string;
  /** "" outside a run. */
  readonly run: string;
}

/** A delivery as the organisation keeps it in mind. */
export interface Received {
  readonly row: number;
  readonly delivery: Delivery;
  readonly incidentId: string;
  /** Story time it arrives at: sent plus transmission. */
  readonly arrivalStoryMs: number;
}

/** When something is sent. */
export interface Sending {
  /** Story time the analysts were done with it. */
  readonly finishedStoryMs: number;
  /** Story time it goes out: later when nothing went out then. */
  readonly sentStoryMs: number;
  readonly intendedUnixMs: number;
}

/** A submission of the organisation's own incident. */
export function ownSubmission(sender: Sender, incident: Incident, sending: Sending): Outgoing {
  const id = `incident:${sender.run}:${incident.id ?? ""}`;
  return submissionMessage(sender, id, sending, { incident });
}

/** A submission that passes a delivery on as it was received. */
export function relaySubmission(sender: Sender, delivery: Delivery, sending: Sending): Outgoing {
  return submissionMessage(sender, `relay:${delivery.id}`, sending, { relay: delivery });
}

/** Says that the broker has a submission. */
export function submittedReceipt(
  sender: Sender,
  submission: Outgoing,
  incidentId: string,
  outboxSequence: number,
): Outgoing {
  const { storyMs, intendedUnixMs, relay } = Submission.decode(submission.bytes);
  return receiptMessage(sender, `submitted:${submission.messageId}`, {
    submitted: {
      messageId: submission.messageId,
      incidentId,
      storyMs,
      intendedUnixMs,
      relay: Boolean(relay),
      outboxSequence,
    },
  });
}

/** Says that a delivery is in the persisted inbox; once per row, and once more per redelivery. */
export function receivedReceipt(
  sender: Sender,
  received: Received,
  event: { portions: string[]; freshPortions: string[]; attempts: number; slipStoryMs: number },
  isNew: boolean,
): Outgoing {
  const { delivery, row, incidentId, arrivalStoryMs } = received;
  const id = `receipt:${delivery.id}:${row}`;
  return receiptMessage(sender, isNew ? id : `${id}:${event.attempts}`, {
    received: { deliveryId: delivery.id, incidentId, inboxRow: row, arrivalStoryMs, ...event },
  });
}

/** Says that analysts have finished with what a delivery brought. */
export function triagedReceipt(
  sender: Sender,
  { delivery, incidentId, arrivalStoryMs }: Received,
  outcome: Pick<
    Outcome<unknown>,
    "fresh" | "actionable" | "startedStoryMs" | "finishedStoryMs" | "desks"
  >,
): Outgoing {
  const { fresh, actionable, startedStoryMs, finishedStoryMs, desks } = outcome;
  return receiptMessage(
    sender,
    `triaged:${delivery.id}`,
    {
      triaged: {
        deliveryId: delivery.id,
        incidentId,
        portions: [...fresh],
        actionable,
        arrivalStoryMs,
        startedStoryMs,
        finishedStoryMs,
        desks: [...desks],
      },
    },
    finishedStoryMs,
  );
}

/** Says that somebody who plays the organisation has opened a delivery. */
export function readReceipt(
  sender: Sender,
  { delivery, incidentId }: Pick<Received, "delivery" | "incidentId">,
  storyMs: number,
): Outgoing {
  const read = { deliveryId: delivery.id, incidentId, storyMs };
  return receiptMessage(sender, `read:${delivery.id}`, { read });
}

/** Something that who plays the organisation puts into its outbox now. */
export function playedSubmission(
  { organisation, run }: Sender,
  messageId: string,
  at: { readonly storyMs: number; readonly unixMs: number },
  what: Omit<sekisho.v1.Submission.$Properties, "storyMs" | "intendedUnixMs">,
): Outgoing {
  const submission = { storyMs: at.storyMs, intendedUnixMs: at.unixMs, ...what };
  return {
    messageId,
    subject: subjects.incident(organisation),
    run,
    bytes: Submission.encode(submission).finish(),
    // People settle nothing of what analysts do.
    settlesStoryMs: null,
  };
}

/** Says what each desk did up to a story time; the same one when it is made again after a restart. */
export function desksReceipt(sender: Sender, account: DesksAccount): Outgoing {
  const { fromStoryMs, toStoryMs, desks, sampledStoryMs } = account;
  const id = `desks:${sender.run}:${toStoryMs}`;
  return receiptMessage(sender, id, {
    desks: { fromStoryMs, toStoryMs, desks: [...desks], sampledStoryMs: [...sampledStoryMs] },
  });
}

/** Says that a message in the inbox was not accepted. */
export function refusedReceipt(sender: Sender, code: string, inboxSequence: number): Outgoing {
  return receiptMessage(sender, `refused:${inboxSequence}`, { refused: { code, inboxSequence } });
}

function submissionMessage(
  { organisation, run }: Sender,
  messageId: string,
  { finishedStoryMs, sentStoryMs, intendedUnixMs }: Sending,
  what: Pick<sekisho.v1.Submission.$Properties, "incident" | "relay">,
): Outgoing {
  const submission = { storyMs: sentStoryMs, intendedUnixMs, ...what };
  return {
    messageId,
    subject: subjects.incident(organisation),
    run,
    bytes: Submission.encode(submission).finish(),
    settlesStoryMs: finishedStoryMs,
  };
}

function receiptMessage(
  { organisation, run }: Sender,
  messageId: string,
  event: Omit<sekisho.v1.Receipt.$Properties, "organisation" | "unixMs" | "runId">,
  settlesStoryMs: number | null = null,
): Outgoing {
  const receipt = { organisation, unixMs: Date.now(), runId: run, ...event };
  return {
    messageId,
    subject: subjects.receipt(organisation),
    run,
    bytes: Receipt.encode(receipt).finish(),
    settlesStoryMs,
  };
}
