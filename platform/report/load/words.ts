/** Figures of a load as text. */
import { count, DASH } from "../format.ts";

/** Three digits: "42.3", "1 280". */
export const figure = (value: number | null): string => {
  if (value === null) return DASH;
  return value >= 100 ? count(Math.round(value)) : String(Number(value.toPrecision(3)));
};

/** Seconds since the beginning of a load. */
export const seconds = (ms: number): string => `${Number((ms / 1_000).toFixed(1))} s`;

/** Times that counted as never have no largest. */
export const windowWord = { baseline: "before", fault: "during", recovery: "after" } as const;
