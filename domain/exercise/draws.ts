/**
 * Random draws that belong to a name instead of to a sequence: the same seed and keys give the same
 * value, whatever else was drawn before. Arms that differ in one thing then share all other chance.
 */
import { hex, sha256 } from "./sha256.ts";

type Key = string | number;

/** Uniform in (0, 1), never 0 or 1. */
export function uniform(seed: string, ...keys: readonly Key[]): number {
  return fraction(digestOf(seed, keys), 0);
}

/** Standard normal (Box–Muller). */
export function normal(seed: string, ...keys: readonly Key[]): number {
  const digest = digestOf(seed, keys);
  const radius = Math.sqrt(-2 * Math.log(fraction(digest, 0)));
  return radius * Math.cos(2 * Math.PI * fraction(digest, 8));
}

/** Log-normal with that median; `sigma` is the standard deviation of the logarithm. */
export function logNormal(
  median: number,
  sigma: number,
  seed: string,
  ...keys: readonly Key[]
): number {
  return median * Math.exp(sigma * normal(seed, ...keys));
}

/** Exponential with that mean. */
export function exponential(mean: number, seed: string, ...keys: readonly Key[]): number {
  return -mean * Math.log(uniform(seed, ...keys));
}

/**
 * The seed an organisation draws with. It tells nothing of the exercise's, from which the organisation
 * could learn what arises elsewhere.
 */
export function organisationSeed(seed: string, organisation: string): string {
  return hex(digestOf(seed, ["organisation", organisation])).slice(0, 32);
}

/** 32 bytes drawn for the keys. */
export function digestOf(seed: string, keys: readonly Key[]): Uint8Array {
  // JSON keeps ["a","bc"] and ["ab","c"] apart.
  return sha256(JSON.stringify([seed, ...keys]));
}

function fraction(digest: Uint8Array, offset: number): number {
  const view = new DataView(digest.buffer, digest.byteOffset + offset);
  const bits52 = view.getUint32(0) * 2 ** 20 + (view.getUint32(4) >>> 12);
  return (bits52 + 0.5) / 2 ** 52;
}
