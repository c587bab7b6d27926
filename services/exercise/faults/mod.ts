/**
 * Faults: one file per type, and this registry.
 *
 *   types.ts       what a type of fault has to offer
 *   staffing.ts    fewer analysts
 *   down.ts        the organisation's process is stopped
 */
import { down } from "./down.ts";
import { staffing } from "./staffing.ts";
import type { FaultKind } from "./types.ts";

export type { FaultContext, FaultKind } from "./types.ts";

export const FAULT_KINDS: ReadonlyMap<string, FaultKind> = new Map(
  Object.entries({ staffing, down }),
);
