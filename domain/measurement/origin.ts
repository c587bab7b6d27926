/**
 * Where incidents began, seen from the organisations in focus. What begins at one of them may reach
 * the others without leaving home: counted together, it hides what happens to news from abroad.
 */
import type { AwarenessRow, LedgerRow, Origin } from "./types.ts";

export interface Focus {
  /** Name of the group, for example "JPN". */
  readonly name: string;
  readonly organisations: readonly string[];
}

/** All origins; abroad first, for that is what a focus learns from the others. */
export const ORIGINS: readonly Origin[] = ["abroad", "home", "anywhere"];

/** Whether the incident of a row began there. */
export function began(row: AwarenessRow, origin: Origin, focus: Focus): boolean {
  return (
    origin === "anywhere" || focus.organisations.includes(row.originator) === (origin === "home")
  );
}

/** Origin to judge a run by: abroad, unless nothing that began there is for the focus. */
export function headlineOrigin(rows: Iterable<LedgerRow>, focus: Focus): "abroad" | "anywhere" {
  for (const row of rows) {
    if (row.kind !== "awareness" || !focus.organisations.includes(row.to)) continue;
    if (began(row, "abroad", focus)) return "abroad";
  }
  return "anywhere";
}
