/** What a type of fault is: how it is written, what it does to the story, and what to the fabric. */
import type { Organisation } from "../pack/types.ts";

export const FAULT_FAMILIES = ["link", "process", "organisation", "policy"] as const;
export type FaultFamily = (typeof FAULT_FAMILIES)[number];

/** Direction at an emulated link: upstream is from the organisation to the broker (Toxiproxy). */
export const STREAMS = ["upstream", "downstream", "both"] as const;
export type Stream = (typeof STREAMS)[number];

export type AttributeValue = number | string;

/** One attribute of a type of fault. Without `standard` it has to be given. */
export type AttributeSpec =
  | {
      readonly kind: "number";
      readonly unit: string;
      readonly least: number;
      readonly most: number;
      readonly whole?: true;
      readonly standard?: number;
      readonly means: string;
    }
  | {
      readonly kind: "text";
      /** Without it any text. */
      readonly oneOf?: readonly string[];
      readonly standard?: string;
      readonly means: string;
    };

/** What a fault's `target` may name. */
export type TargetKind = "organisation" | "link" | "process" | "agreement" | "checkpoint";

/** A fault with its targets found and its time known. Story milliseconds. */
export interface FaultFacts {
  readonly name: string;
  readonly type: string;
  readonly targets: readonly string[];
  readonly attributes: Readonly<Record<string, AttributeValue>>;
  readonly stream: Stream;
  /** Share of connections that it takes hold of, 0 to 1. */
  readonly toxicity: number;
  readonly fromStoryMs: number;
  readonly toStoryMs: number;
}

/**
 * What a fault does to the story while it lasts. The plan has it from the start, so that the same seed
 * gives the same story whatever the machine does (I8).
 */
export type StoryEffect =
  /**
   * A share of the analysts of a desk remains. Desk "": all desks; 0 of them: nobody is there. 0 at one
   * desk: it is closed, and its work goes elsewhere.
   */
  | {
      readonly kind: "capacity";
      readonly organisation: string;
      readonly desk: string;
      readonly factor: number;
    }
  /**
   * Nothing leaves the organisation (upstream), nothing reaches it (downstream), or both; it waits for the
   * end. "*": any organisation.
   */
  | { readonly kind: "cut"; readonly organisation: string; readonly stream: Stream }
  /** Nothing is decided; what is sent waits for the end. */
  | { readonly kind: "outage" }
  /** Work takes so many times as long. Desk "": all desks. */
  | {
      readonly kind: "work";
      readonly organisation: string;
      readonly desk: string;
      readonly factor: number;
    }
  /** Another duty roster: desks are staffed between these local times only; 0 analysts: as before. */
  | {
      readonly kind: "hours";
      readonly organisation: string;
      readonly desk: string;
      readonly fromMinutes: number;
      readonly toMinutes: number;
      readonly analysts: number;
    }
  /** A share of what would be reported to the organisation never is. */
  | { readonly kind: "intake"; readonly organisation: string; readonly share: number }
  /** An originator withholds a share of its incidents, marks others stricter, and delays the rest. */
  | {
      readonly kind: "disclosure";
      readonly organisation: string;
      readonly share: number;
      readonly stricter: number;
      readonly delayMinutes: number;
    };

/** What a fault changes in the pack in force. */
export type PackChange =
  | { readonly kind: "agreement_suspended"; readonly agreement: string }
  | { readonly kind: "ceiling_lowered"; readonly agreement: string; readonly ceiling: string }
  | {
      readonly kind: "clearance_changed";
      readonly organisation: string;
      readonly clearance: string;
    };

/** What is done on the running fabric when a fault begins, and undone when it ends. */
export type FabricAction =
  | {
      readonly kind: "toxic";
      readonly links: readonly string[];
      readonly toxic: {
        readonly type: string;
        readonly stream: Stream;
        readonly toxicity: number;
        readonly attributes: Readonly<Record<string, AttributeValue>>;
      };
    }
  /** `stop` and `pause` last to the end of the fault; after `kill` the process is started again. */
  | { readonly kind: "process"; readonly process: string; readonly op: "stop" | "pause" }
  | { readonly kind: "kill"; readonly process: string; readonly signal: string }
  | { readonly kind: "pack"; readonly change: PackChange }
  /** The checkpoint goes on under the pack it has, whatever is put. */
  | { readonly kind: "hold_packs" };

/** A type of fault. */
export interface FaultDefinition {
  /** The word in configuration, in the journal and in reports. */
  readonly type: string;
  readonly family: FaultFamily;
  /** What it does, in a sentence for planners. */
  readonly does: string;
  readonly target: TargetKind;
  readonly attributes: Readonly<Record<string, AttributeSpec>>;
  /** Whether it happens at a moment instead of lasting. */
  readonly momentary?: true;
  /** Effects on the story while it lasts. */
  story(fault: FaultFacts): readonly StoryEffect[];
  /** Actions on the fabric; none: the story effects are all of it. */
  fabric(fault: FaultFacts): readonly FabricAction[];
  /** What is wrong between attributes that are each right; null: nothing. */
  conflict?(attributes: Readonly<Record<string, AttributeValue>>): string | null;
}

/** Processes of the exchange that a fault may name besides organisations. */
export const EXCHANGE_PROCESSES = ["policy", "metrics", "network", "nats-server"] as const;

/** Which organisations a selector means. */
export interface TargetSelector {
  readonly nation?: string | undefined;
  readonly kind?: Organisation["kind"] | undefined;
  readonly sector?: string | undefined;
}

/** How many of those that a selector finds (Chaos Mesh's words); drawn from the seed. */
export const SELECTION_MODES = [
  "all",
  "one",
  "fixed",
  "fixed-percent",
  "random-max-percent",
] as const;
export type SelectionMode = (typeof SELECTION_MODES)[number];

/** Whom a fault hits: names, or organisations found by what they are. */
export type TargetSpec =
  | { readonly kind: "named"; readonly names: readonly string[] }
  | {
      readonly kind: "selected";
      readonly select: TargetSelector;
      readonly mode: SelectionMode;
      /** Number for `fixed`, percent for `fixed-percent` and `random-max-percent`. */
      readonly value: number;
    };
