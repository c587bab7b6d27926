/**
 * What faults may do to the processes that this command started. Whatever is stopped or paused goes on by
 * itself when its time is up, should nobody be left to ask for it.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import type { RunningServer } from "../../platform/nats/mod.ts";
import type { Supervisor } from "./supervisor.ts";

/** The broker, by the name that faults call it. */
const BROKER = "nats-server";
/** An answer to a request has to be out before the broker goes away. */
const ANSWER_FIRST_MS = 100;

const process = z.string().min(1);
const signals = ["SIGKILL", "SIGTERM", "SIGABRT"] as const;

/** A request of the exercise controller, as it comes over the wire. */
export const processRequestSchema = z.discriminatedUnion("op", [
  z.strictObject({ op: z.literal("ping") }),
  z.strictObject({ op: z.literal("stop"), process, forMs: z.number().positive() }),
  z.strictObject({ op: z.literal("pause"), process, forMs: z.number().positive() }),
  z.strictObject({ op: z.literal("start"), process }),
  z.strictObject({ op: z.literal("resume"), process }),
  z.strictObject({ op: z.literal("kill"), process, signal: z.enum(signals) }),
]);

export type ProcessRequest = z.output<typeof processRequestSchema>;

export interface ProcessControl {
  /** Resolves when it is done; rejects when it cannot be. */
  carryOut(request: ProcessRequest): Promise<void>;
  /** Everything that was stopped or paused goes on. */
  release(): Promise<void>;
}

export interface ProcessControlOptions {
  readonly supervisor: Supervisor;
  readonly server: RunningServer;
  /** Resolves when the process answers. */
  readonly untilReady: (process: string) => Promise<void>;
  /** Told what the broker was made to do, for the record. */
  readonly onError: (error: Error) => void;
}

type Held = { readonly goOn: () => Promise<void>; readonly timer: NodeJS.Timeout };

export function processControl(options: ProcessControlOptions): ProcessControl {
  const { supervisor, server, untilReady, onError } = options;
  const held = new Map<string, Held>();

  function hold(name: string, forMs: number, goOn: () => Promise<void>): void {
    clearTimeout(held.get(name)?.timer);
    const timer = setTimeout(() => void letGo(name).catch(onError), forMs);
    held.set(name, { goOn, timer });
  }

  async function letGo(name: string): Promise<void> {
    const holding = held.get(name);
    if (!holding) return;
    clearTimeout(holding.timer);
    held.delete(name);
    await holding.goOn();
  }

  /** The broker cannot answer for what is done to it: it is done after the answer, in turn. */
  let broker: Promise<void> = Promise.resolve();
  function afterwards(work: () => Promise<void> | void): void {
    broker = Promise.all([broker, sleep(ANSWER_FIRST_MS)])
      .then(work)
      .catch(onError);
  }

  function toBroker(request: Exclude<ProcessRequest, { op: "ping" }>): Promise<void> {
    switch (request.op) {
      case "stop":
        afterwards(() => server.stop());
        hold(BROKER, request.forMs, () => goOn(() => server.resume()));
        return Promise.resolve();
      case "pause":
        afterwards(() => server.pause());
        hold(BROKER, request.forMs, () => goOn(() => server.unpause()));
        return Promise.resolve();
      case "kill":
        afterwards(async () => {
          await server.kill();
          await server.resume();
        });
        return Promise.resolve();
      // Answered when it runs; whoever asked before that asks again.
      case "start":
      case "resume":
        return letGo(BROKER).then(() => broker);
    }
  }

  async function goOn(work: () => Promise<void> | void): Promise<void> {
    broker = broker.catch(() => {}).then(work);
    await broker;
  }

  async function toProcess(request: Exclude<ProcessRequest, { op: "ping" }>): Promise<void> {
    const { process: name } = request;
    switch (request.op) {
      case "stop":
        await supervisor.stop(name);
        return hold(name, request.forMs, () => Promise.resolve(supervisor.resume(name)));
      case "pause":
        supervisor.pause(name);
        return hold(name, request.forMs, () => Promise.resolve(supervisor.unpause(name)));
      case "kill":
        return await supervisor.kill(name, request.signal);
      case "start":
      case "resume":
        await letGo(name);
        await untilReady(name);
    }
  }

  return {
    async carryOut(request) {
      if (request.op === "ping") return;
      await (request.process === BROKER ? toBroker(request) : toProcess(request));
    },
    async release() {
      await Promise.all([...held.keys()].map(letGo));
    },
  };
}
