/**
 * Asking the exercise's controller and the organisations. What they refuse becomes a Refusal with their
 * words; when they do not answer, one that says so.
 */
import type { AgencyCommand, NotDone } from "../../domain/play/mod.ts";
import { subjects, type Bus } from "../../platform/bus/mod.ts";
import { Refusal } from "./refusal.ts";

/** A question is repeated by the page; an act may take until a fault has let go. */
const QUESTION_MS = 5_000;
const ACT_MS = 20_000;
const SLOW_ACT_MS = 90_000;

export interface Exchange {
  /** Asks the controller; `slow` for what waits until faults are gone or a fabric has started. */
  exercise<T>(command: { readonly op: string }, slow?: "slow"): Promise<T>;
  agency<T>(organisation: string, command: AgencyCommand): Promise<T>;
}

/** Asks over NATS. */
export function exchangeOver({ nc }: Pick<Bus, "nc">): Exchange {
  async function ask<T>(subject: string, body: object, timeout: number): Promise<T> {
    let reply: ({ ok: true } & T) | NotDone;
    try {
      const message = await nc.request(subject, JSON.stringify(body), { timeout });
      if (message.headers?.get("Nats-Service-Error-Code")) {
        throw new Refusal("internal", [message.headers.get("Nats-Service-Error")]);
      }
      reply = message.json();
    } catch (error) {
      if (error instanceof Refusal) throw error;
      throw new Refusal("unreachable");
    }
    if (!reply.ok) throw new Refusal("refused", reply.problems);
    return reply;
  }
  const isQuestion = (op: string): boolean =>
    ["state", "timeline", "inbox", "sent", "asked"].includes(op);
  return {
    exercise: (command, slow) =>
      ask(
        subjects.command,
        command,
        slow ? SLOW_ACT_MS : isQuestion(command.op) ? QUESTION_MS : ACT_MS,
      ),
    agency: (organisation, command) =>
      ask(
        subjects.agencyCommand(organisation),
        command,
        isQuestion(command.op) ? QUESTION_MS : ACT_MS,
      ),
  };
}
