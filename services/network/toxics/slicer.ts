/**
 * `slicer`: data comes in pieces of `average_size` ± `size_variation` bytes, `delay` µs apart. Timers
 * have milliseconds: pieces that are due within one leave together, and the rate over time is right.
 */
import { DelayLine } from "./delay-line.ts";
import type { ToxicBehaviour } from "./types.ts";

const ROOM_BYTES = 64 * 1024;
const MICROSECONDS_PER_MS = 1_000;

export const slicer: ToxicBehaviour<"slicer"> = {
  newConnections: "answered",
  stage({ average_size, size_variation, delay }, line) {
    const sizeOfNext = (): number =>
      average_size + Math.floor(line.random() * (2 * size_variation + 1)) - size_variation;
    let dueMs = 0;
    return new DelayLine(line, ROOM_BYTES, (chunk, nowMs, put) => {
      for (let from = 0; from < chunk.length;) {
        const piece = chunk.subarray(from, from + sizeOfNext());
        dueMs = Math.max(dueMs + delay / MICROSECONDS_PER_MS, nowMs);
        put(piece, dueMs);
        from += piece.length;
      }
    });
  },
};
