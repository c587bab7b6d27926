/**
 * What was seen on the wire in a run, as the metrics service tells the controller of a played exercise. It
 * knows no names of timelines: those the controller adds.
 */
import type { Observation } from "../timeline/mod.ts";

type Unnamed<O> = O extends unknown
  ? Omit<O, "names"> & {
      /** Incidents that this one names as its sources. */
      readonly derivedFrom: readonly string[];
    }
  : never;

export type ObservedFact = Unnamed<Observation>;

export interface ObservedRequest {
  readonly runId: string;
  /** `next` of the answer before; 0 at first. */
  readonly after: number;
}

export type ObservedPage =
  | {
      readonly ok: true;
      /** In the order in which they came to be known. */
      readonly facts: readonly ObservedFact[];
      readonly next: number;
      /** Whether there is more already. */
      readonly more: boolean;
    }
  | { readonly ok: false; readonly problems: readonly string[] };
