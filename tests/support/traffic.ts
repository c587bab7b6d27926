/** Submissions at a steady rate, an organisation that receives, and what became of both. */
import { setTimeout as sleep } from "node:timers/promises";
import { consumers, streams, subjects, type Bus } from "../../platform/bus/mod.ts";
import { sekisho } from "../../proto/mod.ts";
import { deliveriesTo, incidentOf, settled, type TestCheckpoint } from "./checkpoint.ts";
import { v7 } from "./uuid.ts";

export interface Traffic {
  /** Incidents that the broker has acknowledged, in order. */
  readonly incidents: readonly string[];
  /** Ends the traffic; resolves when all of it is decided about and stored. */
  stop(): Promise<void>;
}

/** Submits as the organisation until it is stopped, each until the broker has it, under one message id. */
export function submitSteadily(test: TestCheckpoint, bus: Bus, ratePerSec: number): Traffic {
  const incidents: string[] = [];
  const underWay = new Set<Promise<void>>();
  const { name } = bus.identity;
  const timer = setInterval(() => {
    const id = v7();
    const portions = [["title", "U//TLP:CLEAR", "patch it"]] as const;
    const incident = incidentOf(test.pack, { originator: name, portions, id });
    const work = untilStored(bus, incident)
      .then(() => void incidents.push(id))
      .finally(() => underWay.delete(work));
    underWay.add(work);
  }, 1_000 / ratePerSec);
  return {
    incidents,
    async stop() {
      clearInterval(timer);
      await Promise.all(underWay);
      await settled(test, name);
    },
  };
}

async function untilStored(bus: Bus, incident: sekisho.v1.Incident): Promise<void> {
  const submission = { storyMs: 0, intendedUnixMs: Date.now(), incident };
  const bytes = sekisho.v1.Submission.encode(submission).finish();
  for (;;) {
    try {
      const options = { msgID: incident.id, timeout: 1_000 };
      await bus.js.publish(subjects.incident(bus.identity.name), bytes, options);
      return;
    } catch (error) {
      if (bus.nc.isClosed()) throw error;
      await sleep(50);
    }
  }
}

export interface Receiver {
  /** In order, each once. */
  readonly incidents: readonly string[];
  stop(): Promise<void>;
}

/** Receives as the organisation does, acknowledging everything. */
export async function receive(bus: Bus): Promise<Receiver> {
  const { name } = bus.identity;
  const consumer = await bus.js.consumers.get(streams.inbox(name), consumers.inbox(name));
  const messages = await consumer.consume({ max_messages: 100, expires: 2_000 });
  const received = new Set<string>();
  const incidents: string[] = [];
  const ended = (async () => {
    for await (const message of messages) {
      const { delivery } = sekisho.v1.InboxMessage.decode(message.data);
      if (delivery?.id && !received.has(delivery.id)) {
        received.add(delivery.id);
        incidents.push(sekisho.v1.View.decode(delivery.view).incidentId);
      }
      message.ack();
    }
  })();
  return {
    incidents,
    async stop() {
      await messages.close();
      await ended;
    },
  };
}

/** Incidents in an organisation's inbox as the stream holds it: one that is there twice is listed twice. */
export async function inboxOf(test: TestCheckpoint, organisation: string): Promise<string[]> {
  return (await deliveriesTo(test, organisation)).map(({ view }) => view.incidentId);
}

/** The pack versions that decisions on an organisation's submissions name, by incident. */
export async function versionsOf(
  test: TestCheckpoint,
  organisation: string,
): Promise<Map<string, string>> {
  const decisions = await decisionsOn(test, organisation);
  return new Map(decisions.map(({ incidentId, packVersion }) => [incidentId, packVersion]));
}

/** Decisions on an organisation's submissions as the stream holds them: one that is there twice is listed twice. */
export async function decisionsOn(
  test: TestCheckpoint,
  organisation: string,
): Promise<sekisho.v1.Decision[]> {
  const { jsm } = await test.as("provisioner");
  const { state } = await jsm.streams.info(streams.decisions);
  const decisions: sekisho.v1.Decision[] = [];
  for (let seq = Math.max(1, state.first_seq); seq <= state.last_seq; seq++) {
    const stored = await jsm.streams.getMessage(streams.decisions, { seq });
    const decision = sekisho.v1.Decision.decode(stored!.data);
    if (decision.submitter === organisation) decisions.push(decision);
  }
  return decisions;
}
