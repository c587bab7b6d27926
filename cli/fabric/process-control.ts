/**
 * What faults may do to the processes that this command started. Whatever is stopped or paused goes on by
 * itself when its time is up, should nobody be left to ask for it; of faults that overlap, when the last is
 * over.
 */
import { z } from "zod";
import { namesMeant } from "../../domain/replicas.ts";
import type { RunningServer } from "../../platform/nats/mod.ts";
import { Holding, type Grip } from "./holding.ts";
import type { Supervisor } from "./supervisor.ts";

/** The broker, by the name that faults call it. */
const BROKER = "nats-server";
/** An answer to a request has to be out before the broker goes away. */
const ANSWER_FIRST_MS = 100;

const process = z.string().min(1);
/** Whose request it is: who holds a process lets go of it. */
const fault = z.string().min(1);
const signals = ["SIGKILL", "SIGTERM", "SIGABRT"] as const;

/** A request of the exercise controller, as it comes over the wire. */
export const processRequestSchema = z.discriminatedUnion("op", [
  z.strictObject({ op: z.literal("ping") }),
  z.strictObject({ op: z.literal("stop"), process, fault, forMs: z.number().positive() }),
  z.strictObject({ op: z.literal("pause"), process, fault, forMs: z.number().positive() }),
  z.strictObject({ op: z.literal("start"), process, fault }),
  z.strictObject({ op: z.literal("resume"), process, fault }),
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
  /** Processes of the checkpoint: what is asked of `policy` is done to all of them. */
  readonly policies: readonly string[];
  /** Resolves when the process answers. */
  readonly untilReady: (process: string) => Promise<void>;
  /** Told what the broker was made to do, for the record. */
  readonly onError: (error: Error) => void;
}

/** What was asked for is not so yet: asked again, it may be. */
export class NotYet extends Error {}

export function processControl(options: ProcessControlOptions): ProcessControl {
  const { supervisor, server, policies, untilReady, onError } = options;
  const holdings = new Map<string, Holding>();
  const broker = new Holding(gripOf(server), onError);

  function holdingOf(name: string): Holding {
    // Throws for a name that is not supervised here.
    supervisor.pid(name);
    const holding = holdings.get(name) ?? new Holding(gripAt(supervisor, name), onError);
    holdings.set(name, holding);
    return holding;
  }

  async function toBroker(request: Asked): Promise<void> {
    switch (request.op) {
      case "stop":
      case "pause":
        return await broker.hold(request.fault, request.op, request.forMs);
      case "kill":
        void broker.inTurn(() => killed(server), ANSWER_FIRST_MS).catch(onError);
        return;
      // Answered when it runs; whoever asked before that asks again.
      case "start":
      case "resume":
        await broker.letGo(request.fault);
        return await broker.settled;
    }
  }

  /** All are tried; rejects with the first that it could not be done to. */
  async function toProcesses(request: Asked): Promise<void> {
    const names = namesMeant(request.process, policies);
    const done = await Promise.allSettled(names.map((name) => toProcess(request, name)));
    const failed = done.filter((each) => each.status === "rejected");
    // Of several one may not run just now: killed are those that do.
    const enough = request.op === "kill" ? failed.length < names.length : failed.length === 0;
    if (!enough) throw failed[0]!.reason;
  }

  async function toProcess(request: Asked, name: string): Promise<void> {
    const holding = holdingOf(name);
    switch (request.op) {
      case "stop":
      case "pause":
        return await holding.hold(request.fault, request.op, request.forMs);
      case "kill":
        return await supervisor.kill(name, request.signal);
      case "start":
      case "resume":
        await holding.letGo(request.fault);
        if (!holding.isHeld) await answers(name);
    }
  }

  async function answers(name: string): Promise<void> {
    await untilReady(name).catch((error: Error) => {
      throw new NotYet(error.message, { cause: error });
    });
  }

  return {
    async carryOut(request) {
      if (request.op === "ping") return;
      await (request.process === BROKER ? toBroker(request) : toProcesses(request));
    },
    async release() {
      // One that cannot go on must not keep the others from it.
      const all = [broker, ...holdings.values()];
      await Promise.all(all.map((holding) => holding.letAllGo().catch(onError)));
    },
  };
}

type Asked = Exclude<ProcessRequest, { op: "ping" }>;

const gripOf = (server: RunningServer): Grip => ({
  stop: () => server.stop(),
  start: () => server.resume(),
  pause: () => server.pause(),
  unpause: () => server.unpause(),
  afterAnswerMs: ANSWER_FIRST_MS,
});

const gripAt = (supervisor: Supervisor, name: string): Grip => ({
  stop: () => supervisor.stop(name),
  start: () => supervisor.resume(name),
  pause: () => supervisor.pause(name),
  unpause: () => supervisor.unpause(name),
});

async function killed(server: RunningServer): Promise<void> {
  await server.kill();
  await server.resume();
}
