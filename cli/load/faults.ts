/** Faults of a load, carried out at their times on the fabric that this command started. */
import { definitionOf, type FabricAction, type FaultFacts } from "../../domain/faults/mod.ts";
import type { LoadFault, LoadFaultRecord } from "../../domain/load/mod.ts";
import type { Toxic } from "../../domain/network/mod.ts";
import type { LocalFabric, Operator } from "../fabric/mod.ts";

/** A toxic ends by itself, should nobody be left to end it, this much after its time. */
const GRACE_MS = 5_000;

type Running = { -readonly [Key in keyof LoadFaultRecord]: LoadFaultRecord[Key] };

export interface FaultsUnderWay {
  /** What has happened so far. */
  readonly records: readonly LoadFaultRecord[];
  /** Ends all that still holds; resolves when nothing does. */
  end(): Promise<void>;
}

/** Begins and ends each at its time. */
export function carryOutFaults(
  faults: readonly LoadFault[],
  startUnixMs: number,
  { operator, control }: { readonly operator: Operator; readonly control: LocalFabric["control"] },
): FaultsUnderWay {
  const timers: NodeJS.Timeout[] = [];
  const steps: Promise<void>[] = [];
  const records = faults.map(({ name, fromMs, toMs }): Running => ({
    name,
    fromMs,
    toMs,
    beganMs: null,
    endedMs: null,
    problem: null,
  }));
  const at = (ms: number, act: () => Promise<void>): void => {
    const wait = startUnixMs + ms - Date.now();
    timers.push(setTimeout(() => void steps.push(act()), Math.max(0, wait)));
  };

  const begin = async (fault: LoadFault, record: Running): Promise<void> => {
    try {
      for (const action of actionsOf(fault)) await start(action, fault);
      record.beganMs = Date.now() - startUnixMs;
    } catch (error) {
      record.problem = (error as Error).message;
    }
  };
  const finish = async (fault: LoadFault, record: Running): Promise<void> => {
    if (record.endedMs !== null) return;
    try {
      for (const action of actionsOf(fault)) await stop(action, fault);
      record.endedMs = Date.now() - startUnixMs;
    } catch (error) {
      record.problem = (error as Error).message;
    }
  };
  async function start(action: FabricAction, fault: LoadFault): Promise<void> {
    const forMs = fault.toMs - fault.fromMs;
    switch (action.kind) {
      case "toxic":
        await operator.network({
          op: "add",
          links: action.links,
          toxic: { ...action.toxic, name: fault.name, seed: fault.name } as Toxic,
          forMs: Math.ceil(forMs) + GRACE_MS,
        });
        return;
      case "process":
        return await control.carryOut({
          op: action.op,
          process: action.process,
          fault: fault.name,
          forMs,
        });
      case "kill":
        return await control.carryOut({
          op: "kill",
          process: action.process,
          signal: action.signal as "SIGKILL",
        });
      case "pack":
      case "hold_packs":
        throw new Error("a load does not change the rules");
    }
  }
  async function stop(action: FabricAction, fault: LoadFault): Promise<void> {
    const { name } = fault;
    if (action.kind === "toxic") await operator.network({ op: "remove", name });
    if (action.kind === "process") {
      const op = action.op === "stop" ? "start" : "resume";
      await again(() => control.carryOut({ op, process: action.process, fault: name }));
    }
    if (action.kind === "kill")
      await again(() => control.carryOut({ op: "start", process: action.process, fault: name }));
  }

  for (const [place, fault] of faults.entries()) {
    at(fault.fromMs, () => begin(fault, records[place]!));
    at(fault.toMs, () => finish(fault, records[place]!));
  }
  return {
    records,
    async end() {
      for (const timer of timers) clearTimeout(timer);
      await Promise.all(steps);
      for (const [place, fault] of faults.entries())
        if (records[place]!.beganMs !== null) await finish(fault, records[place]!);
    },
  };
}

function actionsOf(fault: LoadFault): readonly FabricAction[] {
  const facts: FaultFacts = { ...fault, fromStoryMs: fault.fromMs, toStoryMs: fault.toMs };
  return definitionOf(fault.type).fabric(facts);
}

/** What was killed has to come up before it can be asked. */
async function again(act: () => Promise<void>): Promise<void> {
  const until = Date.now() + 30_000;
  for (;;) {
    try {
      return await act();
    } catch (error) {
      if (Date.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}
