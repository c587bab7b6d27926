/** Many messages through the real book over a real file, in a process of its own whose heap is measured. */
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";

interface Measured {
  readonly messages: number;
  readonly heapMiB: readonly number[];
  readonly duplicatesFound: number;
  readonly duplicatesSent: number;
  readonly rows: number;
  readonly rowsHeapMiB: number;
  readonly perSecond: number;
}

async function measure(messages: number): Promise<Measured> {
  const flood = join(import.meta.dirname, "flood-testing.ts");
  const flags = ["--expose-gc", flood, String(messages)];
  const { stdout } = await promisify(execFile)(process.execPath, flags, { maxBuffer: 2 ** 20 });
  return JSON.parse(stdout) as Measured;
}

test("memory does not grow with the number of messages, and old duplicates are still found", async () => {
  const measured = await measure(200_000);
  const { heapMiB, rowsHeapMiB } = measured;
  const [early, last] = [heapMiB[1]!, heapMiB.at(-1)!];
  // A message takes about 400 bytes: had it kept them, the last 160,000 would be 60 MiB and more.
  expect(last - early, JSON.stringify(measured)).toBeLessThan(12);
  expect(rowsHeapMiB - last, JSON.stringify(measured)).toBeLessThan(12);
  expect(measured.duplicatesFound).toBe(measured.duplicatesSent);
  expect(measured.rows).toBeGreaterThan(measured.messages / 2);
}, 180_000);
