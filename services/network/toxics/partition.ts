/**
 * `partition`: nothing passes and nothing is lost, as if it were sent again and again until it gets
 * through. Bytes stay with their sender, whose buffers fill; what was on its way already is held here.
 */
import type { ToxicBehaviour } from "./types.ts";

export const partition: ToxicBehaviour<"partition"> = {
  newConnections: "unanswered",
  stage(_, line) {
    const held: Buffer[] = [];
    let ended = false;
    return {
      take: (chunk) => void held.push(chunk),
      end: () => void (ended = true),
      release() {
        for (const chunk of held.splice(0)) line.pass(chunk);
        if (ended) line.end();
      },
      stop: () => void held.splice(0),
      room: 0,
    };
  },
};
