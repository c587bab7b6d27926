/** What has happened in play. Plain JSON: a service that is started again goes on with it. */

/** Who or what let an inject go. */
export type Because = "time" | "condition" | "facilitator";

export type InjectState =
  | { readonly kind: "waiting" }
  /** Not before `untilMs`; null: until a controller fires it. */
  | {
      readonly kind: "deferred";
      readonly atMs: number;
      readonly untilMs: number | null;
      readonly reason: string;
    }
  | {
      readonly kind: "released";
      readonly atMs: number;
      /** When it was due; null for what nobody had planned to a time. */
      readonly dueMs: number | null;
      readonly because: Because;
    }
  /** By a controller, or passed over with its move. */
  | {
      readonly kind: "skipped";
      readonly atMs: number;
      readonly by: "facilitator" | "jump";
      readonly reason: string;
      /** By a jump: the move that began instead. */
      readonly move?: number;
    };

export type MoveState =
  | { readonly kind: "waiting" }
  | { readonly kind: "started"; readonly atMs: number; readonly because: "time" | "facilitator" }
  | { readonly kind: "passed-over"; readonly atMs: number };

/** What the wire says. `evidence` are ids of observations. */
export type Verdict =
  | { readonly kind: "pending" }
  | { readonly kind: "met"; readonly atMs: number; readonly evidence: readonly string[] }
  | { readonly kind: "missed"; readonly atMs: number; readonly evidence: readonly string[] }
  /** The exercise was ended before its time was over: nobody can say whether it would have been met. */
  | { readonly kind: "unreached"; readonly atMs: number; readonly evidence: readonly [] };

/** An evaluator's word on top of the verdict, which stays. */
export type Judgement =
  | {
      readonly kind: "confirmed";
      readonly atMs: number;
      readonly by: string;
      readonly reason: string;
    }
  | {
      readonly kind: "overridden";
      readonly to: "met" | "missed";
      readonly atMs: number;
      readonly by: string;
      readonly reason: string;
    };

/** First time that each part of a match was observed, with the evidence. */
export type Seen = Readonly<Record<string, { readonly atMs: number; readonly id: string }>>;

export interface ExpectationState {
  readonly verdict: Verdict;
  /** In their order: the last one holds. */
  readonly judgements: readonly Judgement[];
  readonly seen: Seen;
}

/** A command of the facilitator that can be taken back, with what stood before it. */
export interface Undoable {
  readonly command: "defer" | "skip" | "jumpToMove" | "judge";
  readonly atMs: number;
  /** What it was about, for the page: a control number, a move, an expectation. */
  readonly about: string;
  readonly injects: Readonly<Record<string, InjectState>>;
  readonly moves: Readonly<Record<string, MoveState>>;
  readonly judgements: Readonly<Record<string, readonly Judgement[]>>;
}

export interface TimelineState {
  /** Story time up to which everything has been done. */
  readonly nowMs: number;
  /** By moveNumber. */
  readonly moves: Readonly<Record<string, MoveState>>;
  /** By controlNumber. */
  readonly injects: Readonly<Record<string, InjectState>>;
  /** By id of the expectation. */
  readonly expectations: Readonly<Record<string, ExpectationState>>;
  /** Whether the planned end has been told of. */
  readonly endTold: boolean;
  /** Story time at which the exercise was ended; null while it is played. */
  readonly endedAtMs: number | null;
  /** Latest last. */
  readonly undoable: readonly Undoable[];
}

/** What the service has to do, in this order. */
export type Action =
  | { readonly kind: "start-move"; readonly moveNumber: number; readonly atMs: number }
  | {
      readonly kind: "release";
      readonly controlNumber: string;
      readonly atMs: number;
      readonly dueMs: number | null;
      readonly because: Because;
    }
  | { readonly kind: "pass-over"; readonly controlNumber: string; readonly atMs: number }
  /** Told again when an observation that came late turns a verdict. */
  | {
      readonly kind: "met" | "missed" | "unreached";
      readonly expectation: string;
      readonly controlNumber: string;
      readonly atMs: number;
      readonly evidence: readonly string[];
    }
  /** The planned end of a clock-driven exercise is reached; nothing stops by itself. */
  | { readonly kind: "end-due"; readonly atMs: number };

export interface Step {
  readonly state: TimelineState;
  readonly actions: readonly Action[];
}

/** A command is done, or refused with the reason, in words for the facilitator. */
export type Outcome =
  | ({ readonly kind: "done" } & Step)
  | { readonly kind: "refused"; readonly reason: string };
