/**
 * The report of a load.
 *
 *   page.ts       all of it, one self-contained page
 *   brief.ts      what came out, in words and in one table
 *   search.ts     the highest rate that was carried: steps as a chart and a table
 *   latency.ts    percentiles per topology and window
 *   course.ts     the load over its time, with what failed
 *   accounts.ts   ledger, thresholds, processes, instruments, grounds
 */
export { renderLoad } from "./page.ts";
