/** The parts of the bench, in the order in which they are measured. */
import { DECIDING } from "./deciding/comparisons.ts";
import { measureDeciding } from "./deciding/run.ts";
import { DELIVERIES, measureDeliveries } from "./deliveries/run.ts";
import { FABRIC, measureFabric } from "./fabric/run.ts";
import { GROWTH, measureGrowth } from "./growth/run.ts";
import { IMPORT, measureImport } from "./import/run.ts";
import { LATENCY, measureLatency } from "./latency/run.ts";
import type { Series } from "./measured.ts";
import { measurePublishing, PUBLISHING } from "./publishing/run.ts";
import type { Comparison } from "./rows.ts";

export interface PartOptions {
  /** Folder of CSAF advisories to import; null: the project's own. */
  readonly csaf: string | null;
}

export interface Part {
  readonly name: string;
  readonly measure: (repetitions: number, options: PartOptions) => Promise<Series[]>;
  readonly compare: readonly Comparison[];
}

export const PARTS: readonly Part[] = [
  { name: "deciding", measure: measureDeciding, compare: DECIDING },
  { name: "growth", measure: measureGrowth, compare: GROWTH },
  { name: "import", measure: measureImport, compare: IMPORT },
  { name: "deliveries", measure: measureDeliveries, compare: DELIVERIES },
  { name: "publishing", measure: measurePublishing, compare: PUBLISHING },
  { name: "latency", measure: measureLatency, compare: LATENCY },
  { name: "fabric", measure: measureFabric, compare: FABRIC },
];
