import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { TimeHistogram } from "../histograms/mod.ts";
import { sekisho } from "../../proto/mod.ts";
import { DELAY_RESOLUTION, readHealth, watchHealth, type HealthReport } from "./health.ts";

/** Watches this process while `work` goes on, until it was told something after it. */
async function watched(work: () => void): Promise<HealthReport[]> {
  const told: HealthReport[] = [];
  const stop = watchHealth("test", (report) => told.push(report));
  await sleep(100);
  work();
  const before = told.length;
  for (let waits = 0; told.length === before && waits < 100; waits++) await sleep(100);
  stop();
  return told;
}

test("an event loop that is held up tells by how long, and the interval covers it", async () => {
  const begunUnixMs = Date.now();
  const told = await watched(() => {
    const until = performance.now() + 600;
    while (performance.now() < until);
  });
  const held = told.find(({ maxDelayMs }) => maxDelayMs > 450)!;
  expect(held, JSON.stringify(told)).toBeDefined();
  expect(held.unixMs - held.intervalMs).toBeLessThan(begunUnixMs + 150);
  const delays = new TimeHistogram(DELAY_RESOLUTION, {
    counts: held.delays,
    never: 0,
    max: held.maxDelayMs,
  });
  expect(delays.n).toBeGreaterThan(5);
}, 20_000);

test("what is told is read again, and what cannot have been told is not", async () => {
  const [report] = await watched(() => {});
  const bytes = sekisho.v1.Health.encode(report!).finish();
  expect(readHealth(bytes)).toEqual(report);
  const spoiled = (changes: object) =>
    readHealth(sekisho.v1.Health.encode({ ...report!, ...changes }).finish());
  expect(spoiled({ delays: "not a histogram" })).toBeNull();
  expect(spoiled({ delays: "A".repeat(10_000) })).toBeNull();
  expect(spoiled({ intervalMs: -1 })).toBeNull();
  expect(spoiled({ maxDelayMs: Number.NaN })).toBeNull();
  expect(readHealth(new Uint8Array([255, 255]))).toBeNull();
}, 20_000);
