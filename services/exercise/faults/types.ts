/** What a type of fault is to the controller. Capacity changes are in the plans; the rest is here. */
import type { ArmPlan, PlannedFault } from "../../../domain/exercise/mod.ts";

export interface FaultContext {
  readonly plan: ArmPlan;
  /** Asks whoever runs the processes; rejects when nobody answers or it cannot be done. */
  supervise(op: "ping" | "stop" | "start", organisation: string): Promise<void>;
  /** How often the organisation has fetched its plan of this run so far. */
  planFetches(organisation: string): number;
  readonly signal: AbortSignal;
}

export interface FaultKind {
  /** Whether it begins and ends in story time itself; else its times are those of real events. */
  readonly exact: boolean;
  /** Real milliseconds by which its end is prepared ahead of time. */
  readonly endLeadMs: number;
  /** Why it cannot be done here; empty when it can. */
  check(fault: PlannedFault, context: Pick<FaultContext, "supervise">): Promise<string[]>;
  /** Resolves when it holds. */
  begin(fault: PlannedFault, context: FaultContext): Promise<void>;
  /** Resolves when it was seen to be over; rejects, saying what is left of it, when it was not. */
  end(fault: PlannedFault, context: FaultContext): Promise<void>;
}
