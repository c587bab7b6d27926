/** What of deciding is held against whom. */
import type { Comparison } from "../rows.ts";
import { SIZES } from "./run.ts";

export const DECIDING: readonly Comparison[] = SIZES.flatMap((size) => {
  const name = (what: string): string => `audience of ${size}, ${what}`;
  const seen = name("label seen before");
  const row = (measurement: string, peer: string, target: number | null): Comparison => ({
    kind: "ahead",
    measurement,
    against: seen,
    peer,
    target,
    more: false,
  });
  return [
    row(name("label seen before, kept"), "cedar", 1_000),
    row(name("label seen before, kept"), "casbin", null),
    row(seen, "cedar", 10),
    row(seen, "casbin", 10),
    row(name("label new"), "cedar", 100),
    row(name("label new"), "casbin", 2),
    row(seen, "casl (fewer axes)", null),
  ];
});
