/** What came out of a load, as `load.json` keeps it and the report shows it. Times in real milliseconds. */
import type { ThresholdVerdict } from "../measurement/mod.ts";
import type { LoadCounts, LoadStage, LoadWindow } from "./types.ts";
import type { PlannedLoadWindow } from "./windows.ts";

/** Per second, over what was measured: the time after the warm-up. */
export interface LoadRates {
  /** Submissions that were planned, relays not included. */
  readonly intended: number;
  /** … sent. */
  readonly offered: number;
  /** … stored by the broker and decided. */
  readonly achieved: number;
  /** Copies received. */
  readonly delivered: number;
  /** Deliveries that were passed on. */
  readonly relayed: number;
}

export interface LoadLatency {
  readonly stage: LoadStage;
  readonly window: LoadWindow;
  readonly n: number;
  /** Of the n, those that never came; they count as infinite. */
  readonly never: number;
  /** null with fewer than ten samples beyond, or among those that never came. */
  readonly p50: number | null;
  readonly p90: number | null;
  readonly p99: number | null;
  readonly p999: number | null;
  readonly max: number | null;
}

/** One interval of a load, by when what is in it was intended. */
export interface LoadInterval {
  /** Its beginning, since that of the load. */
  readonly atMs: number;
  readonly offered: number;
  readonly dropped: number;
  readonly delivered: number;
  /** Copies decided and not received, at its end. */
  readonly underWay: number;
  readonly exchangeP50: number | null;
  readonly exchangeP90: number | null;
  readonly reachP90: number | null;
  /** Longest that a station's event loop was held up. */
  readonly heldUpMs: number;
  /** null where it cannot be seen. */
  readonly keptFrom: KeptFrom | null;
}

/** What kept the machine's processors from working, as shares of their time, 0 to 1. */
export interface KeptFrom {
  /** Other machines of the host had them. */
  readonly stolen: number;
  /** They had nothing to do but wait for a disk. */
  readonly ioWait: number;
}

/** What a process used while it was measured. */
export interface ProcessUse {
  readonly process: string;
  /** Processor time over time: 1 is one core. */
  readonly cpu: number;
  /** Resident memory: at the first look, the last, and at most; MiB. */
  readonly firstMiB: number;
  readonly lastMiB: number;
  readonly mostMiB: number;
  /** Median of the last tenth of the looks after the warm-up over that of the first. */
  readonly growth: number;
}

/** A fault as it was carried out. */
export interface LoadFaultRecord {
  readonly name: string;
  readonly fromMs: number;
  readonly toMs: number;
  /** Since the beginning of the load; null: it did not happen. */
  readonly beganMs: number | null;
  readonly endedMs: number | null;
  readonly problem: string | null;
}

/** One load on one topology. */
export interface LoadResult {
  readonly topology: string;
  readonly perSecond: number;
  readonly durationMs: number;
  readonly windows: readonly PlannedLoadWindow[];
  readonly rates: LoadRates;
  readonly counts: LoadCounts;
  /** Organisations that an incident came to, on average, its originator not included. */
  readonly meanReached: number | null;
  /** Milliseconds from the last submission until everything was accounted for; null: it never was. */
  readonly settledMs: number | null;
  readonly latency: readonly LoadLatency[];
  /** Of what those sent and received who flooded nobody; null: nobody flooded. */
  readonly bystanders: readonly LoadLatency[] | null;
  /** 99th percentile of one hop in the first tenth of the measured time, and in the last; null as above. */
  readonly steadiness: { readonly firstP99: number | null; readonly lastP99: number | null };
  readonly intervalMs: number;
  readonly series: readonly LoadInterval[];
  readonly use: readonly ProcessUse[];
  /** Over the whole load; null where it cannot be seen. */
  readonly keptFrom: KeptFrom | null;
  readonly faults: readonly LoadFaultRecord[];
}

/** One rate of a search. */
export interface SearchStep {
  readonly perSecond: number;
  readonly carried: boolean;
  /** Why it was not carried; empty when it was. */
  readonly why: readonly string[];
  readonly rates: LoadRates;
  readonly exchangeP50: number | null;
  readonly exchangeP99: number | null;
}

export interface LoadSearch {
  /** The expression that had to hold. */
  readonly bound: string;
  readonly steps: readonly SearchStep[];
  /** Highest rate that was carried; null: none was. */
  readonly best: number | null;
}

export interface LoadArm {
  readonly topology: string;
  readonly name: string;
  readonly organisations: number;
  readonly links: number;
  readonly readyMs: number;
  /** The load, or in a search the one at the highest rate that was carried; null: none was. */
  readonly result: LoadResult | null;
  readonly search: LoadSearch | null;
}

export interface LoadReport {
  /** Always "UNCLASSIFIED – EXERCISE". */
  readonly banner: string;
  readonly manifest: LoadManifest;
  readonly arms: readonly LoadArm[];
  readonly thresholds: readonly ThresholdVerdict[];
}

/** What is needed to say what a load was, and to do it again. */
export interface LoadManifest {
  /** As it was typed. */
  readonly command: string;
  readonly pack: { readonly name: string; readonly version: string };
  readonly incidents: { readonly source: string; readonly n: number; readonly leftOut: number };
  readonly seed: string;
  readonly arrivals: string;
  readonly durationMs: number;
  readonly warmupMs: number;
  readonly generators: number;
  readonly policies: number;
  /** Own submissions of one organisation that the checkpoint decided a second; null: no limit. */
  readonly limit: number | null;
  readonly faults: readonly string[];
  readonly versions: {
    readonly sekisho: string;
    readonly node: string;
    readonly natsServer: string;
    readonly syncInterval: string;
  };
  readonly machine: {
    readonly cpu: string;
    readonly cores: number;
    readonly memoryMiB: number;
    readonly platform: string;
  };
  readonly begun: string;
  readonly ended: string;
}
