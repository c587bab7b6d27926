/** `reset_peer`: the connection is reset (TCP RST) after `timeout` ms; until then everything passes. */
import type { ToxicBehaviour } from "./types.ts";

export const resetPeer: ToxicBehaviour<"reset_peer"> = {
  newConnections: "answered",
  stage({ timeout }, line) {
    const timer = setTimeout(() => line.reset(), timeout);
    const stop = (): void => clearTimeout(timer);
    return {
      take: (chunk) => line.pass(chunk),
      end: () => line.end(),
      release: stop,
      stop,
      room: Infinity,
    };
  },
};
