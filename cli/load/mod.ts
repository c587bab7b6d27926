/**
 * `sekisho load`.
 *
 *   command.ts      options and exit code; settings.ts: what they mean, or what is wrong with them
 *   load.ts         one topology after the other, and the report
 *   session.ts      a fabric with a load generator; stations.ts: its processes
 *   one-load.ts     one load in it; search.ts: one after the other, for the highest rate
 *   observed.ts     the decision log · histograms.ts  times · use.ts  processor and memory
 *   faults.ts       what fails meanwhile
 *   summary.ts      for the terminal
 */
export { loadCommand } from "./command.ts";
