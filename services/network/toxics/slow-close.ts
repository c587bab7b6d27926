/** `slow_close`: the end of the stream arrives `delay` ms after the last byte. */
import type { ToxicBehaviour } from "./types.ts";

export const slowClose: ToxicBehaviour<"slow_close"> = {
  newConnections: "answered",
  stage({ delay }, line) {
    let timer: NodeJS.Timeout | undefined;
    let waiting = false;
    const endNow = (): void => {
      waiting = false;
      line.end();
    };
    return {
      take: (chunk) => line.pass(chunk),
      end() {
        waiting = true;
        timer = setTimeout(endNow, delay);
      },
      release() {
        clearTimeout(timer);
        if (waiting) endNow();
      },
      stop: () => clearTimeout(timer),
      room: Infinity,
    };
  },
};
