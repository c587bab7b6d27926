/**
 * `timeout`: data is dropped, and the connection closed after `timeout` ms; with 0, which is also
 * `blackhole`, when the toxic is removed. It cannot go on then: bytes are missing in it.
 */
import type { Line, Stage, ToxicBehaviour } from "./types.ts";

function dropAll(timeoutMs: number, line: Line): Stage {
  const timer = timeoutMs === 0 ? undefined : setTimeout(() => line.close(), timeoutMs);
  return {
    take() {},
    end() {},
    release() {
      clearTimeout(timer);
      line.close();
    },
    stop: () => clearTimeout(timer),
    room: Infinity,
  };
}

export const timeout: ToxicBehaviour<"timeout"> = {
  newConnections: "answered",
  stage: ({ timeout }, line) => dropAll(timeout, line),
};

export const blackhole: ToxicBehaviour<"blackhole"> = {
  newConnections: "answered",
  stage: (_, line) => dropAll(0, line),
};
