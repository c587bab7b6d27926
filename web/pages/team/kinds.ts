/** Kinds of portion in the order in which people write them. */
import type { PortionKindName } from "../../../domain/pack/types.ts";

const ORDER: Record<PortionKindName, number> = {
  title: 0,
  summary: 1,
  assessment: 2,
  indicator: 3,
  mitigation: 4,
  technique: 5,
  vulnerability: 6,
  victim: 7,
  attribution: 8,
  "source-identity": 9,
  "personal-data": 10,
  sectors: 11,
  reference: 12,
  comment: 13,
};

export const PORTION_KIND_ORDER = (Object.keys(ORDER) as PortionKindName[]).toSorted(
  (a, b) => ORDER[a] - ORDER[b],
);
