/** What the pages of who runs, watches and evaluates an exercise are told. */
import type { Named } from "../pack/types.ts";
import type { PlayState } from "../play/mod.ts";
import type { Timeline } from "../timeline/mod.ts";

/** Where everybody stands on the map; the same in every topology of a pack. */
export interface MapLayout {
  readonly width: number;
  readonly height: number;
  readonly groups: readonly (Named & {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  })[];
  readonly places: readonly {
    readonly id: string;
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    /** Whether it has a link in the topology in force. */
    readonly takesPart: boolean;
  }[];
  readonly links: readonly {
    readonly between: readonly [string, string];
    readonly transmissionMinutes: number;
    /** SVG path. */
    readonly path: string;
    readonly middle: { readonly x: number; readonly y: number };
  }[];
}

export interface LiveSetting {
  readonly timeline: Omit<Timeline, "markingWorld">;
  readonly topology: Named & { readonly id: string };
  readonly map: MapLayout;
}

export interface JournalEntry {
  /** Place in the stream of the journal; counts up. */
  readonly number: number;
  readonly unixMs: number;
  readonly storyMs: number;
  readonly kind: string;
  readonly subject: string;
  readonly detail: Readonly<Record<string, string>>;
}

/** What passed the checkpoint between two organisations, in copies. */
export interface EdgeTraffic {
  readonly from: string;
  readonly to: string;
  readonly delivered: number;
  readonly denied: number;
}

export interface LiveState {
  /** Null: not started. */
  readonly play: PlayState | null;
  /** Latest last. */
  readonly journal: readonly JournalEntry[];
  /** Of the last minute. */
  readonly traffic: readonly EdgeTraffic[];
  /** How many browsers are there, by seat (`director`, `team:nisc`). */
  readonly present: Readonly<Record<string, number>>;
}

/** Milliseconds; absent where fewer than ten samples lie beyond. */
export interface Percentiles {
  readonly n: number;
  readonly p50: number | null;
  readonly p90: number | null;
  readonly p99: number | null;
}

export interface FiguresPoint {
  readonly unixMs: number;
  readonly submitted: number;
  readonly delivered: number;
  readonly denied: number;
  readonly rejected: number;
  readonly inFlight: number;
  /** From stored to received, over all edges, since the window began; null: no sample yet. */
  readonly exchange: Percentiles | null;
}

export interface Figures {
  readonly points: readonly FiguresPoint[];
  /** When faults held, in real time; `toUnixMs` null while one holds. */
  readonly faults: readonly {
    readonly name: string;
    readonly fromUnixMs: number;
    readonly toUnixMs: number | null;
  }[];
}
