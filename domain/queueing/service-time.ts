/** How long work takes: drawn for a name, so that conditions that differ in one thing share it. */
import { exponential, logNormal } from "../exercise/mod.ts";
import type { TriageTime } from "../pack/types.ts";

/**
 * Minutes of work, log-normal unless the time says exponential. An exponential time has the same
 * median: its mean is median ÷ ln 2.
 */
export function serviceMinutes(
  { medianMinutes, sigma, distribution }: TriageTime,
  seed: string,
  ...keys: readonly string[]
): number {
  return distribution === "exponential"
    ? exponential(medianMinutes / Math.LN2, seed, ...keys)
    : logNormal(medianMinutes, sigma, seed, ...keys);
}

/** Mean minutes of work. */
export function meanServiceMinutes({ medianMinutes, sigma, distribution }: TriageTime): number {
  return distribution === "exponential"
    ? medianMinutes / Math.LN2
    : medianMinutes * Math.exp(sigma ** 2 / 2);
}
