/** The desk's queue against queueing theory, over a million jobs each. */
import { describe, expect, test } from "vitest";
import { erlangWait, pollaczekKhinchineWait } from "./erlang.ts";
import { exponentialService, logNormalService, meanWait } from "./testing.ts";

const MILLION = 1_000_000;
const TIMEOUT_MS = 120_000;

describe("a million jobs with exponential arrivals and exponential work", () => {
  test.each([
    [1, 0.5],
    [1, 0.8],
    [2, 0.7],
    [3, 0.6],
    [6, 0.8],
    // CISA's intake in us-cuts, as it is.
    [9, 0.59],
    [9, 0.8],
    [25, 0.8],
  ])(
    "wait as long as Erlang C says, within a twentieth: %i analysts at a utilisation of %d",
    (analysts, utilisation) => {
      const measured = meanWait(analysts, utilisation, exponentialService, MILLION, 1);
      const expected = erlangWait(analysts, utilisation);
      expect(Math.abs(measured / expected - 1)).toBeLessThan(0.05);
    },
    TIMEOUT_MS,
  );
});

describe("a million jobs with one analyst and log-normal work", () => {
  test.each([
    [0.5, 0.5],
    [0.7, 0.5],
    [0.7, 0.7],
  ])(
    "wait as long as Pollaczek and Khinchine say, within a twentieth: utilisation %d, sigma %d",
    (utilisation, sigma) => {
      const measured = meanWait(1, utilisation, logNormalService(sigma), MILLION, 2);
      const expected = pollaczekKhinchineWait(utilisation, Math.exp(sigma ** 2) - 1);
      expect(Math.abs(measured / expected - 1)).toBeLessThan(0.05);
    },
    TIMEOUT_MS,
  );
});
