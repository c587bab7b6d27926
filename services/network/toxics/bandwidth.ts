/** `bandwidth`: nothing goes faster than `rate` KB/s, which are bytes per millisecond. */
import { DelayLine } from "./delay-line.ts";
import type { ToxicBehaviour } from "./types.ts";

/** Little, so that a sender feels the limit instead of a deep queue. */
const ROOM_BYTES = 64 * 1024;
/** Pieces of so many milliseconds each: a trickle and no bursts. */
const PIECE_MS = 50;

export const bandwidth: ToxicBehaviour<"bandwidth"> = {
  newConnections: "answered",
  stage({ rate }, line) {
    const pieceBytes = rate * PIECE_MS;
    let freeAtMs = 0;
    return new DelayLine(line, ROOM_BYTES, (chunk, nowMs, put) => {
      for (let from = 0; from < chunk.length; from += pieceBytes) {
        const piece = chunk.subarray(from, from + pieceBytes);
        freeAtMs = Math.max(freeAtMs, nowMs) + piece.length / rate;
        put(piece, freeAtMs);
      }
    });
  },
};
