/** Progress on standard error: one line that renews itself on a terminal, one line per interval off it. */
import { clearLine, cursorTo } from "node:readline";

export interface Progress {
  /** A step that is worth a line of its own. */
  step(text: string): void;
  /** The state of what is going on; shown as often as the output bears. */
  update(text: string): void;
  end(): void;
}

const INTERVAL_MS = 5_000;

export function createProgress(stream: NodeJS.WriteStream = process.stderr): Progress {
  let lastMs = 0;
  let standing = false;

  function clear(): void {
    if (!standing) return;
    clearLine(stream, 0);
    cursorTo(stream, 0);
    standing = false;
  }

  return {
    step(text) {
      clear();
      stream.write(`${text}\n`);
    },
    update(text) {
      if (stream.isTTY) {
        clear();
        stream.write(text.slice(0, Math.max(20, stream.columns - 1)));
        standing = true;
      } else if (Date.now() - lastMs >= INTERVAL_MS) {
        lastMs = Date.now();
        stream.write(`${text}\n`);
      }
    },
    end: clear,
  };
}
