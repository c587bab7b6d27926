/**
 * The operator's side of the wire: starts exercises, asks who is ready, answers the exercise
 * controller when a fault wants a process stopped, and journals what the supervisor did.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { InputError } from "../../domain/input.ts";
import type { NetworkCommand, Refused, ReplyTo } from "../../domain/network/mod.ts";
import type { CatalogueIncident } from "../../domain/pack/types.ts";
import type { PlayState } from "../../domain/play/mod.ts";
import { MAX_POLICIES } from "../../domain/replicas.ts";
import { subjects, type Bus } from "../../platform/bus/mod.ts";
import { sekisho } from "../../proto/mod.ts";
import { NotYet, processRequestSchema, type ProcessControl } from "./process-control.ts";

export interface ExerciseState {
  readonly phase: "idle" | "running" | "ended";
  readonly runId: string;
  readonly storyMs: number;
  readonly endStoryMs: number;
  readonly window: string | null;
  /** Faults of the run; absent while nothing was started. */
  readonly faults?: readonly {
    readonly name: string;
    readonly type: string;
    readonly target: string;
    readonly phase: "planned" | "active" | "ended";
  }[];
  /** How a played exercise stands, and its seed; absent for others. */
  readonly play?: PlayState | null;
  readonly seed?: string;
}

export interface StartRequest {
  readonly exercise: string;
  readonly topology: string;
  readonly seed: string;
  /** Those that were loaded before, or the pack's. */
  readonly incidents: "loaded" | "catalogue";
}

export interface Operator {
  /**
   * Resolves when all of them answer; rejects naming those that do not.
   *
   * @param awaited accounts, in each of which somebody has to answer, and processes
   */
  untilReady(awaited: readonly (string | Answering)[], withinMs: number): Promise<void>;
  load(incidents: readonly CatalogueIncident[]): Promise<void>;
  start(request: StartRequest): Promise<string>;
  state(): Promise<ExerciseState>;
  stop(): Promise<void>;
  /** Emergency stop: ends all faults of the run that is under way. */
  clearFaults(): Promise<ExerciseState>;
  /** Asks again while nobody answers, for a service that was killed comes back: only for questions. */
  ask<T>(subject: string, body: unknown): Promise<T>;
  journal(kind: string, subject: string, detail: Record<string, string>): Promise<void>;
  /** A command to the emulated network. Throws InputError with every reason when it is refused. */
  network<C extends NetworkCommand>(command: C): Promise<ReplyTo<C>>;
  /** Removes toxics while somebody is there to do it: those that this operator put there, or all. */
  endToxics(whose: "own" | "all"): Promise<void>;
  /** Lets faults take hold of the processes here; null: they are not ours. */
  serveFaults(control: ProcessControl | null): void;
}

/** A process, and the account it answers in. */
export interface Answering {
  readonly account: string;
  readonly name: string;
}

const REQUEST_MS = 2_000;
/** Who is not there yet does not answer, and most come soon; on a busy machine an answer takes longer. */
const PING_MS = { least: 100, most: 1_000 } as const;
/** A start looks for a supervisor and draws the plan. */
const COMMAND_MS = 15_000;
/** Ending a fault may take until a process answers again. */
const CLEAR_MS = 60_000;
/** Whoever is about to stop everything waits no longer for a network that may be gone. */
const LAST_WORD_MS = 5_000;
/** Building the ledger of a long run is one request. */
const ASK_MS = 30_000;
/** How long a killed broker or service may take to answer again; longer than one question waits. */
const COMES_BACK_MS = 40_000;
const PAGE_BYTES = 400_000;

export function createOperator(bus: Bus): Operator {
  const ownToxics = new Set<string>();

  async function request<T>(subject: string, body: unknown, timeout = REQUEST_MS): Promise<T> {
    const reply = await bus.nc.request(subject, JSON.stringify(body), { timeout });
    return reply.json<T>();
  }

  async function command<T>(body: CommandBody, timeout = COMMAND_MS): Promise<T> {
    const reply = await request<Reply & T>(subjects.command, body, timeout);
    if (!reply.ok) throw refused(reply.problems ?? [`the exercise refused \`${body.op}\``]);
    return reply;
  }

  async function ask<T>(send: () => Promise<T>): Promise<T> {
    const until = Date.now() + COMES_BACK_MS;
    for (;;) {
      try {
        return await send();
      } catch (error) {
        if (error instanceof InputError || Date.now() > until) throw error;
        await sleep(100);
      }
    }
  }

  async function network<C extends NetworkCommand>(
    command: C,
    timeout = COMMAND_MS,
  ): Promise<ReplyTo<C>> {
    if (command.op === "add") ownToxics.add(command.toxic.name);
    const reply = await request<ReplyTo<C> | Refused>(subjects.network, command, timeout);
    if (!reply.ok) throw refused(reply.problems);
    if (command.op === "remove") ownToxics.delete(command.name);
    return reply;
  }

  async function endToxics(whose: "own" | "all"): Promise<void> {
    const commands: NetworkCommand[] =
      whose === "all" ? [{ op: "reset" }] : [...ownToxics].map((name) => ({ op: "remove", name }));
    for (const command of commands) {
      // Without a network service there is no toxic either, and each ends by itself in time.
      await network(command, LAST_WORD_MS).catch(() => {});
    }
  }

  return {
    network: (command) => network(command),
    endToxics,
    ask: (subject, body) => ask(() => request(subject, body, ASK_MS)),
    untilReady: (awaited, withinMs) => untilReady(bus, awaited, withinMs),
    async load(incidents) {
      for (const page of pages(incidents)) await command({ op: "load", incidents: page });
    },
    async start(request) {
      const { runId } = await command<{ runId: string }>({ op: "start", ...request });
      return runId;
    },
    state: () => ask(() => command<ExerciseState>({ op: "state" }, REQUEST_MS)),
    clearFaults: () => command<ExerciseState>({ op: "clear_faults" }, CLEAR_MS),
    async stop() {
      await command({ op: "stop" });
    },
    async journal(kind, subject, detail) {
      const event = { unixMs: Date.now(), kind, subject, detail };
      const bytes = sekisho.v1.JournalEvent.encode(event).finish();
      await bus.js.publish(subjects.journal(kind), bytes);
    },
    serveFaults: (control) => void serveFaults(bus, control),
  };
}

type CommandBody = { readonly op: string } & Readonly<Record<string, unknown>>;

interface Reply {
  readonly ok: boolean;
  readonly problems?: readonly string[];
  /** Asked again, the answer may be another. */
  readonly again?: boolean;
}

function refused(messages: readonly string[]): InputError {
  return new InputError(messages.map((message) => ({ file: "", line: 0, column: 0, message })));
}

type Silent = Map<string, Set<string>>;

async function untilReady(
  bus: Bus,
  awaited: readonly (string | Answering)[],
  withinMs: number,
): Promise<void> {
  const silent = silentAtFirst(awaited);
  const until = Date.now() + withinMs;
  let waitMs: number = PING_MS.least;
  while (silent.size > 0 && Date.now() < until) {
    await Promise.all([...silent.keys()].map((account) => ping(bus, account, silent, waitMs)));
    if (silent.size > 0) await sleep(50);
    waitMs = Math.min(PING_MS.most, waitMs * 1.2);
  }
  if (silent.size === 0) return;
  const names = [...silent].flatMap(([account, processes]) =>
    processes.size === 0 ? [account] : [...processes],
  );
  throw new Error(`not ready within ${withinMs / 1000} s: ${names.join(", ")}; see their logs`);
}

/** By account the processes that have to answer; none: whoever does. */
function silentAtFirst(awaited: readonly (string | Answering)[]): Silent {
  const silent: Silent = new Map();
  for (const each of awaited) {
    const { account, name } = typeof each === "string" ? { account: each, name: null } : each;
    const processes = silent.get(account) ?? new Set();
    if (name !== null) processes.add(name);
    silent.set(account, processes);
  }
  return silent;
}

async function ping(bus: Bus, account: string, silent: Silent, maxWait: number): Promise<void> {
  const processes = silent.get(account)!;
  const anybody = processes.size === 0;
  try {
    const answers = await bus.nc.requestMany(subjects.service(account, "PING"), "", {
      // Others than those that are awaited may answer first.
      strategy: "count",
      maxMessages: anybody ? 1 : MAX_POLICIES,
      maxWait,
    });
    for await (const answer of answers) {
      processes.delete(answer.json<PingAnswer>().metadata?.process ?? "");
      if (!anybody && processes.size > 0) continue;
      silent.delete(account);
      return;
    }
  } catch {
    // Not there yet; asked again until the time is up.
  }
}

interface PingAnswer {
  readonly metadata?: { readonly process?: string };
}

function* pages(incidents: readonly CatalogueIncident[]): Generator<CatalogueIncident[]> {
  let page: CatalogueIncident[] = [];
  let bytes = 0;
  for (const incident of incidents) {
    const size = Buffer.byteLength(JSON.stringify(incident));
    if (bytes + size > PAGE_BYTES && page.length > 0) {
      yield page;
      [page, bytes] = [[], 0];
    }
    page.push(incident);
    bytes += size;
  }
  if (page.length > 0) yield page;
}

/** Answers until the connection closes; faults that overlap do not wait for each other. */
async function serveFaults(bus: Bus, control: ProcessControl | null): Promise<void> {
  for await (const message of bus.nc.subscribe(subjects.supervisor)) {
    void answer(control, message.string()).then((reply) => message.respond(JSON.stringify(reply)));
  }
}

async function answer(control: ProcessControl | null, text: string): Promise<Reply> {
  if (!control) return { ok: false, problems: ["the processes are not this command's to stop"] };
  try {
    await control.carryOut(processRequestSchema.parse(JSON.parse(text)));
    return { ok: true };
  } catch (error) {
    const problems = [error instanceof Error ? error.message : String(error)];
    return { ok: false, problems, ...(error instanceof NotYet ? { again: true } : {}) };
  }
}
