/** For tests: a million jobs through a desk, drawn fast. */
import { DeskQueue } from "./desk-queue.ts";

/** Uniform numbers in (0, 1): sfc32 (Doty-Humphrey), which passes PractRand. */
export function fastUniform(seed: number): () => number {
  let [a, b, c, count] = [0x9e3779b9 ^ seed, 0x243f6a88, 0xb7e15162, 1];
  const next = (): number => {
    const sum = (((a + b) | 0) + count++) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return ((sum >>> 0) + 0.5) / 2 ** 32;
  };
  for (let i = 0; i < 20; i++) next();
  return next;
}

/** Draws a service time with a mean of 1. */
export type ServiceDraw = (uniform: () => number) => number;

export const exponentialService: ServiceDraw = (uniform) => -Math.log(uniform());

/** Log-normal with that standard deviation of the logarithm (Box–Muller). */
export const logNormalService =
  (sigma: number): ServiceDraw =>
  (uniform) => {
    const normal = Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
    return Math.exp(sigma * normal - sigma ** 2 / 2);
  };

/** Mean wait, in mean service times, of so many Poisson arrivals at a desk. */
export function meanWait(
  analysts: number,
  utilisation: number,
  service: ServiceDraw,
  jobs: number,
  seed: number,
): number {
  const serviceMs = 60_000;
  const uniform = fastUniform(seed);
  let waitedMs = 0;
  const capacity = {
    at: () => ({ analysts, open: true, slowdown: 1 }),
    nextChangeAfter: () => Number.POSITIVE_INFINITY,
  };
  const queue = new DeskQueue<null>(capacity, {
    entered: () => {},
    started: (waitMs) => void (waitedMs += waitMs),
    finished: () => {},
  });
  let at = 0;
  for (let i = 0; i < jobs; i++) {
    at += (-Math.log(uniform()) * serviceMs) / (analysts * utilisation);
    const arrivalStoryMs = Math.round(at);
    queue.advance(arrivalStoryMs);
    const workMs = Math.max(1, Math.round(service(uniform) * serviceMs));
    // Of a fixed width, so that ids are in the order of arrival.
    const id = String(1e9 + i);
    queue.enter({ id, priority: 0, arrivalStoryMs, workMs, content: null }, arrivalStoryMs);
  }
  queue.advance(Number.MAX_SAFE_INTEGER);
  return waitedMs / jobs / serviceMs;
}
