/** Chance that repeats: the same seed, toxic, link and connection give the same draws. */
import { createHash } from "node:crypto";

/** Numbers uniform in [0, 1) that belong to these names (xorshift128, seeded by SHA-256). */
export function randomOf(seed: string, ...names: readonly (string | number)[]): () => number {
  const digest = createHash("sha256")
    .update(JSON.stringify([seed, ...names]))
    .digest();
  const word = (index: number): number => digest.readUInt32BE(4 * index);
  let [a, b, c, d] = [word(0), word(1), word(2), word(3)];
  return () => {
    const mixed = d ^ (d << 11);
    [d, c, b] = [c, b, a];
    a = (a ^ (a >>> 19) ^ mixed ^ (mixed >>> 8)) >>> 0;
    return a / 2 ** 32;
  };
}
