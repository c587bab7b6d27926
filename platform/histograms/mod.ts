/**
 * Histograms of times on hdr-histogram-js: recorded, merged, sent, never averaged.
 *
 *   histogram.ts   one of them, with what never came counted as infinite
 *   edges.ts       one per window, edge, marking and stage, and how many there may be
 *   csv.ts         all of them as latency.csv
 */
export {
  encodedHistogramSchema,
  PRECISION,
  TimeHistogram,
  type EncodedHistogram,
} from "./histogram.ts";
export {
  EdgeHistograms,
  encodedEdgeSchema,
  MARKED_AT_MOST,
  OTHER,
  RESOLUTION,
  UNITS,
  type EdgeHistogram,
  type EdgeKey,
  type EncodedEdge,
} from "./edges.ts";
export { latencyCsv, type ArmEdges } from "./csv.ts";
