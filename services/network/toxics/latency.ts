/** `latency`: everything arrives `latency` ms later, give or take up to `jitter` ms. Order is kept. */
import { DelayLine } from "./delay-line.ts";
import type { ToxicBehaviour } from "./types.ts";

/** On its way in one direction of a connection: at 200 ms, 80 MB/s pass. */
const ROOM_BYTES = 16 * 1024 * 1024;

export const latency: ToxicBehaviour<"latency"> = {
  newConnections: "answered",
  stage: ({ latency, jitter }, line) =>
    new DelayLine(line, ROOM_BYTES, (chunk, nowMs, put) => {
      const drawn = jitter === 0 ? 0 : (2 * line.random() - 1) * jitter;
      put(chunk, nowMs + latency + drawn);
    }),
};
