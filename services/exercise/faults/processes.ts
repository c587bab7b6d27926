/**
 * Processes that are stopped, paused or killed, by whoever supervises them. The broker itself cannot be
 * asked back over the wire: its supervisor starts it again when its time is up.
 */
import { setTimeout as sleep } from "node:timers/promises";
import type { PlannedFault } from "../../../domain/exercise/mod.ts";
import { definitionOf } from "../../../domain/faults/mod.ts";
import { persistently } from "./persist.ts";
import { boundMs, type ActionOf, type FaultContext, type Performer } from "./types.ts";

const BACK_WITHIN_MS = 30_000;
const LOOK_AGAIN_MS = 50;
const BROKER = "nats-server";

async function supervisorMissing(
  { name }: PlannedFault,
  process: string,
  { supervise }: FaultContext,
): Promise<string[]> {
  try {
    await supervise({ op: "ping" });
    return [];
  } catch {
    return [
      `fault \`${name}\` takes hold of the process of \`${process}\`, and no supervisor answers: ` +
        "run the exercise from the command line that started the processes, or leave out the fault",
    ];
  }
}

/** Only a running process asks for its plan. */
async function untilBack(process: string, before: number, context: FaultContext): Promise<void> {
  const { planFetches, plan, signal } = context;
  if (!plan.organisations.includes(process)) return;
  const until = Date.now() + BACK_WITHIN_MS;
  while (planFetches(process) === before) {
    if (Date.now() > until) throw new Error(`\`${process}\` was started and has not come back`);
    await sleep(LOOK_AGAIN_MS, undefined, { signal });
  }
}

/** Whether it does not come back yet, since another fault holds it too. */
function heldByOthers(process: string, { name }: PlannedFault, { active }: FaultContext): boolean {
  const actions = active()
    .filter((other) => other.name !== name)
    .flatMap((other) => definitionOf(other.type).fabric(other));
  return actions.some((action) => action.kind === "process" && action.process === process);
}

export const processes: Performer<ActionOf<"process">> = {
  check: ({ process }, fault, context) => supervisorMissing(fault, process, context),
  async begin({ process, op }, fault, context) {
    const { fromStoryMs, toStoryMs } = fault;
    const lastsMs = Math.ceil((toStoryMs - fromStoryMs) / context.pace);
    const forMs = process === BROKER ? lastsMs : boundMs(fault, context);
    await context.supervise({ op, process, fault: fault.name, forMs });
  },
  async renew({ process, op }, fault, context) {
    // The broker cannot be asked while it is down: it comes back when its time is up.
    if (process === BROKER) return;
    await context.supervise({ op, process, fault: fault.name, forMs: boundMs(fault, context) });
  },
  async end({ process, op }, fault, context) {
    const before = context.planFetches(process);
    const back = op === "stop" ? "start" : "resume";
    const request = { op: back, process, fault: fault.name } as const;
    await persistently(() => context.supervise(request), context.signal);
    // A paused process goes on where it was, and asks again in its own time.
    if (op === "stop" && !heldByOthers(process, fault, context))
      await untilBack(process, before, context);
  },
};

export const kills: Performer<ActionOf<"kill">> = {
  check: ({ process }, fault, context) => supervisorMissing(fault, process, context),
  begin: ({ process, signal }, _fault, { supervise }) => supervise({ op: "kill", process, signal }),
  renew: () => Promise.resolve(),
  // Starting what runs already changes nothing; it answers when the process does.
  async end({ process }, fault, { supervise, signal }) {
    const request = { op: "start", process, fault: fault.name } as const;
    await persistently(() => supervise(request), signal);
  },
};
