/** One arm of the report from its ledger, its plan and its journal. */
import type { PlannedFault } from "../exercise/types.ts";
import { deskUse } from "./desks.ts";
import { faultEffects, hurtMostByFaults } from "./effects.ts";
import type { ArmFacts, JournalFact } from "./facts.ts";
import type { ProcessHealth } from "./health.ts";
import { latencyRows } from "./latency.ts";
import { littleRows } from "./little.ts";
import { recoveryRows } from "./recovery.ts";
import { coverageRows, ledgerTotals, slipsOf, waysOf } from "./totals.ts";
import { everything, type Subject } from "./subject.ts";
import { timelineOf } from "./timeline.ts";
import type { LedgerRow, ReportArm, ReportFault } from "./types.ts";
import { MS_PER_MINUTE } from "./units.ts";

export interface ArmInput {
  readonly facts: ArmFacts;
  readonly rows: readonly LedgerRow[];
  readonly journal: readonly JournalFact[];
  readonly health?: readonly ProcessHealth[];
}

/** Summarises an arm; times become story minutes. `subject`: what timeline and effects are about. */
export function summarise(
  input: ArmInput,
  deadlineMinutes: number,
  subject: Subject = everything(input.rows),
): ReportArm {
  const { facts, rows, journal } = input;
  const observed = { ...facts, rows, subject, deadlineMinutes };
  return {
    topology: facts.topology,
    windows: facts.windows.map(({ name, fromStoryMs, toStoryMs }) => ({
      name,
      from: fromStoryMs / MS_PER_MINUTE,
      to: toStoryMs / MS_PER_MINUTE,
    })),
    latency: latencyRows(rows),
    coverage: coverageRows(rows, deadlineMinutes),
    desks: deskUse(rows),
    ways: waysOf(rows),
    ledger: ledgerTotals(rows),
    faults: facts.faults.map((fault) => faultOf(fault, journal)),
    restarts: journal
      .filter((event) => event.kind === "service_restarted")
      .map(({ subject, unixMs, detail }) => ({
        service: subject,
        unixMs,
        cause: detail["cause"] ?? "not recorded",
      })),
    slips: slipsOf(rows),
    health: input.health ?? [],
    recovery: recoveryRows({ ...facts, rows }),
    littlesLaw: littleRows(rows, facts.windows, facts.endStoryMs),
    timeline: timelineOf(observed),
    effects: faultEffects(observed),
    hurtMost: hurtMostByFaults(observed),
  };
}

function faultOf(fault: PlannedFault, journal: readonly JournalFact[]): ReportFault {
  const event = (kind: string): JournalFact | null => {
    const found = journal.find((each) => each.kind === kind && each.subject === fault.name);
    // What the controller tried and could not verify did not happen.
    return found && found.detail["verified"] !== "false" ? found : null;
  };
  const [started, ended] = [event("fault_started"), event("fault_ended")];
  return {
    name: fault.name,
    type: fault.type,
    target: fault.target,
    attributes: fault.attributes,
    from: fault.fromStoryMs / MS_PER_MINUTE,
    to: fault.toStoryMs / MS_PER_MINUTE,
    startedAt: started && started.storyMs / MS_PER_MINUTE,
    endedAt: ended && ended.storyMs / MS_PER_MINUTE,
    realMs: started && ended && ended.unixMs - started.unixMs,
    source: fault.source,
  };
}
