/**
 * When the iterator of a consumer is ended and opened anew.
 *
 * Across accounts the server keeps an entry for every pull until its iterator ends (580 bytes,
 * nats-server 2.9.10). What is on its way to one that ends comes again only after the wait for its
 * acknowledgement: so an iterator ends when nothing comes, if that can be waited for.
 */

const AFTER_MS = 20 * 60_000;
/** A pull every two seconds has taken 4 MB by then. */
const AT_LATEST_MS = 4 * 60 * 60_000;
const QUIET_MS = 1_000;

export interface Renewal {
  /** To be called with every message that comes. */
  took(): void;
  cancel(): void;
}

/**
 * Calls `end` once, when the iterator is twenty minutes old and nothing came for a second; after four
 * hours in any case.
 */
export function renewWhenQuiet(end: () => void): Renewal {
  const startMs = performance.now();
  let tookMs = startMs;
  const look = (): void => {
    const nowMs = performance.now();
    if (nowMs - tookMs >= QUIET_MS || nowMs - startMs >= AT_LATEST_MS) end();
    else timer = setTimeout(look, QUIET_MS);
  };
  let timer = setTimeout(look, AFTER_MS);
  return {
    took() {
      tookMs = performance.now();
    },
    cancel: () => clearTimeout(timer),
  };
}
