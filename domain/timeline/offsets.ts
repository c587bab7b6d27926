/** Times after a release as they are written: "T+1h30m". */

const OFFSET = /^T\+(?=\d)(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/;

/** Milliseconds of "T+20m"; null for what is no such time. */
export function offsetMs(text: string): number | null {
  const found = OFFSET.exec(text);
  if (found === null) return null;
  const [hours, minutes, seconds] = found.slice(1).map((part) => Number(part ?? 0));
  return ((hours! * 60 + minutes!) * 60 + seconds!) * 1000;
}
