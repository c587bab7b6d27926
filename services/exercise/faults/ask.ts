/** Asks supervisor, network service or checkpoint for something, and reads what they answer. */
import type { Msg, NatsConnection } from "@nats-io/transport-node";

/** An answer that will be the same however often it is asked for. */
export class Refused extends Error {}

interface Reply {
  readonly ok: boolean;
  readonly problems?: readonly string[];
  /** Asked again, the answer may be another. */
  readonly again?: boolean;
}

/** The asker's mistake; every other error of a service may pass. */
const BAD_REQUEST = "400";

/**
 * Resolves when it was done. Rejects with Refused when it never will be, and with another error when
 * nobody answers or it may be done yet.
 */
export async function askFor(
  nc: Pick<NatsConnection, "request">,
  subject: string,
  body: object,
  timeoutMs: number,
): Promise<void> {
  readReply(await nc.request(subject, JSON.stringify(body), { timeout: timeoutMs }), subject);
}

function readReply(reply: Pick<Msg, "headers" | "json">, subject: string): void {
  const error = reply.headers?.get("Nats-Service-Error");
  if (error) {
    const isRefusal = reply.headers?.get("Nats-Service-Error-Code") === BAD_REQUEST;
    throw isRefusal ? new Refused(error) : new Error(error);
  }
  const { ok, again, problems } = reply.json<Reply>();
  if (ok) return;
  const message = problems?.join("; ") ?? `\`${subject}\` refused`;
  throw again ? new Error(message) : new Refused(message);
}
