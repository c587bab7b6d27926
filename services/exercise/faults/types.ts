/** What the exercise service needs to carry out what faults do to the fabric. */
import type { ArmPlan, PlannedFault } from "../../../domain/exercise/mod.ts";
import type { FabricAction, PackChange } from "../../../domain/faults/mod.ts";

/** Something asked of whoever runs the processes. */
export type SuperviseRequest =
  | { readonly op: "ping" }
  /**
   * Takes hold of a process for a fault. `forMs`: it ends by itself after so long, should nobody ask for
   * it.
   */
  | {
      readonly op: "stop" | "pause";
      readonly process: string;
      readonly fault: string;
      readonly forMs: number;
    }
  /** Lets go of it: the last fault that does has it go on. */
  | { readonly op: "start" | "resume"; readonly process: string; readonly fault: string }
  | { readonly op: "kill"; readonly process: string; readonly signal: string };

/** Something asked of the network service. */
export type NetworkRequest =
  | {
      readonly op: "add";
      readonly toxic: Extract<FabricAction, { kind: "toxic" }>["toxic"] & {
        readonly name: string;
        readonly seed: string;
      };
      readonly links: readonly string[];
      readonly forMs: number;
    }
  | { readonly op: "remove"; readonly name: string }
  | { readonly op: "renew"; readonly name: string; readonly forMs: number }
  | { readonly op: "list" };

/** What the checkpoint is to decide under besides the pack: all of it, each time. */
export interface RulesRequest {
  readonly changes: readonly PackChange[];
  /** Whether it goes on under the pack it has. */
  readonly hold: boolean;
  /** Another pack, as JSON, that is to be in force from now on; left out: the one that is. */
  readonly base?: string;
}

export interface FaultContext {
  readonly plan: ArmPlan;
  /** Story milliseconds per real millisecond. */
  readonly pace: number;
  /**
   * Real milliseconds after which what is done ends by itself unless it is renewed, where nobody knows how
   * long it will last; null: by when the story's own pace would end it.
   */
  readonly leaseMs: number | null;
  /** Each rejects when nobody answers or it cannot be done, saying why; with Refused when asking again is no use. */
  supervise(request: SuperviseRequest): Promise<void>;
  network(request: NetworkRequest): Promise<void>;
  rules(request: RulesRequest): Promise<void>;
  /** How often the organisation has fetched its plan of this run so far. */
  planFetches(organisation: string): number;
  /** Faults that are to hold, also those that begin or end at the same time as the one at hand. */
  active(): readonly PlannedFault[];
  readonly signal: AbortSignal;
}

/** Carries out one kind of action. */
export interface Performer<A extends FabricAction> {
  /** Why it cannot be done here; empty when it can. */
  check(action: A, fault: PlannedFault, context: FaultContext): Promise<string[]>;
  /** Resolves when it holds. */
  begin(action: A, fault: PlannedFault, context: FaultContext): Promise<void>;
  /** It goes on for another lease; it is done again when it has ended by itself meanwhile. */
  renew(action: A, fault: PlannedFault, context: FaultContext): Promise<void>;
  /** Resolves when it was seen to be over; rejects, saying what is left of it, when it was not. */
  end(action: A, fault: PlannedFault, context: FaultContext): Promise<void>;
}

export type ActionOf<K extends FabricAction["kind"]> = Extract<FabricAction, { kind: K }>;

/** Slack for a story that goes slower than its clock, before a fault ends by itself. */
const SLACK_MS = 10 * 60_000;

/** Real milliseconds after which a fault ends by itself even if nobody is left to end it. */
export function boundMs(
  { fromStoryMs, toStoryMs }: PlannedFault,
  { pace, leaseMs }: FaultContext,
): number {
  if (leaseMs !== null) return leaseMs;
  return Math.ceil((toStoryMs - fromStoryMs) / pace) + SLACK_MS;
}
