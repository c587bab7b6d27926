/**
 * Request handlers as a NATS micro service, which answers `$SRV.PING`, `INFO` and `STATS`.
 *
 * The library calls a handler and does not wait for it: an asynchronous error would be lost and the
 * time would be that of the first step alone. Both are put right here, once.
 */
import type { Endpoint, Service, ServiceMsg } from "@nats-io/services";
import type { Logger } from "pino";
import { InputError } from "../../domain/input.ts";

/** Answers a request. InputError becomes an error reply with its text; the text of any other error
 * stays in the log, for it may tell the asker what is not its own. */
export type EndpointHandler = (
  data: Uint8Array,
  subject: string,
) => Promise<Uint8Array | string> | Uint8Array | string;

export interface EndpointOptions {
  /** Whether every process that has the endpoint is asked; left out: one of them, whichever. */
  readonly everyProcess?: boolean;
}

interface Measured {
  requests: number;
  errors: number;
  lastError: string;
  totalNs: number;
}

export class Endpoints {
  readonly #measured = new Map<string, Measured>();
  readonly #log: Logger;

  constructor(log: Logger) {
    this.#log = log;
  }

  /** Registers a handler; requests are handled concurrently. */
  add(
    service: Service,
    name: string,
    subject: string,
    handler: EndpointHandler,
    { everyProcess = false }: EndpointOptions = {},
  ): void {
    const measured: Measured = { requests: 0, errors: 0, lastError: "", totalNs: 0 };
    this.#measured.set(subject, measured);
    service.addEndpoint(name, {
      subject,
      // The library always subscribes as one of a group: each is a group of its own.
      ...(everyProcess && { queue: service.info().id }),
      handler: (error, message) => {
        if (error) this.#log.error({ err: error, endpoint: name }, "subscription failed");
        else void this.#handle(name, measured, message, handler);
      },
    });
  }

  /** Gives the library the times and errors of whole handlers; for its `statsHandler`. */
  statistics(endpoint: Endpoint & { stats?: object }): Promise<unknown> {
    const measured = this.#measured.get(endpoint.subject);
    if (measured && endpoint.stats) {
      Object.assign(endpoint.stats, {
        num_requests: measured.requests,
        num_errors: measured.errors,
        last_error: measured.lastError,
        processing_time: measured.totalNs,
        average_processing_time: Math.round(measured.totalNs / Math.max(measured.requests, 1)),
      });
    }
    return Promise.resolve(undefined);
  }

  async #handle(
    name: string,
    measured: Measured,
    message: ServiceMsg,
    handler: EndpointHandler,
  ): Promise<void> {
    const from = process.hrtime.bigint();
    try {
      message.respond(await handler(message.data, message.subject));
    } catch (error) {
      measured.errors++;
      measured.lastError = (error as Error).message;
      this.#refuse(name, message, error as Error);
    } finally {
      measured.requests++;
      measured.totalNs += Number(process.hrtime.bigint() - from);
    }
  }

  #refuse(name: string, message: ServiceMsg, error: Error): void {
    const ours = !(error instanceof InputError);
    if (ours) this.#log.error({ err: error, endpoint: name }, "request failed");
    try {
      if (ours) message.respondError(500, "internal error");
      else message.respondError(400, error.message.replaceAll("\n", "; "));
    } catch (failure) {
      // The connection is closed: there is nobody left to tell.
      this.#log.warn({ err: failure, endpoint: name }, "reply not sent");
    }
  }
}
