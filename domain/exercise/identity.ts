/** Identities of incidents and portions: drawn, so that the same exercise gives the same ones. */
import type { CataloguePortion } from "../pack/types.ts";
import { digestOf } from "./draws.ts";
import { hex, sha256 } from "./sha256.ts";

/**
 * UUIDv7-shaped id of an incident in a window of an exercise.
 *
 * The time is the story's. The last 62 bits depend on seed and key alone: they tie the copies of one
 * incident in several windows together, so that its triage takes as long in each (see `drawKey`).
 */
export function incidentId(seed: string, key: string, window: string, storyUnixMs: number): string {
  const time = Math.floor(storyUnixMs).toString(16).padStart(12, "0").slice(-12);
  const inWindow = hex(digestOf(seed, ["incident", key, window])).slice(0, 3);
  const acrossWindows = hex(digestOf(seed, ["incident", key])).slice(0, 16);
  const variant = ((Number.parseInt(acrossWindows.slice(0, 1), 16) & 3) | 8).toString(16);
  return [
    time.slice(0, 8),
    time.slice(8),
    `7${inWindow}`,
    variant + acrossWindows.slice(1, 4),
    acrossWindows.slice(4, 16),
  ].join("-");
}

/** The part of an incident's id that draws about it are keyed by: the same in every window. */
export function drawKey(id: string): string {
  return id.slice(-17);
}

/**
 * Opaque ids of an incident's portions, 16 hexadecimal digits each.
 *
 * They are hashed from what the portion says and not from its place: places could be tried out, and a
 * missing one would tell that a portion was withheld.
 */
export function portionIds(incident: string, portions: readonly CataloguePortion[]): string[] {
  const seen = new Map<string, number>();
  return portions.map(({ kind, label, text, fields }) => {
    const content = JSON.stringify([
      incident,
      kind,
      label,
      text,
      Object.entries(fields).toSorted(([a], [b]) => (a < b ? -1 : 1)),
    ]);
    const repeated = seen.get(content) ?? 0;
    seen.set(content, repeated + 1);
    return hex(sha256(`${content}#${repeated}`)).slice(0, 16);
  });
}
