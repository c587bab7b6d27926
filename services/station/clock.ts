/** Wall-clock time in fractions of a millisecond: Date.now() rounds, and an exchange takes two. */

const AGAIN_AFTER_MS = 1_000;
/** Date.now() is behind by up to one; beyond that the clock has been set. */
const SET_BY_MS = 2;

let origin = performance.timeOrigin;
let lookedAt = 0;

/** Milliseconds since 1970; follows the clock when it is set. */
export function wallMs(): number {
  const now = performance.now();
  if (now - lookedAt > AGAIN_AFTER_MS) {
    lookedAt = now;
    const off = Date.now() - (origin + now);
    if (Math.abs(off) > SET_BY_MS) origin += off;
  }
  return origin + now;
}
