/** `limit_data`: `bytes` bytes pass, then the connection is closed. Counted from when the toxic came. */
import type { ToxicBehaviour } from "./types.ts";

export const limitData: ToxicBehaviour<"limit_data"> = {
  newConnections: "answered",
  stage({ bytes }, line) {
    let left = bytes;
    return {
      take(chunk) {
        const passing = chunk.subarray(0, left);
        left -= passing.length;
        if (passing.length > 0) line.pass(passing);
        if (left === 0) line.close();
      },
      end: () => line.end(),
      release() {},
      stop() {},
      room: Infinity,
    };
  },
};
