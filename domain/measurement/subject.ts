/** What a run is looked at for: whose awareness, and of which incidents. */
import { began, headlineOrigin, type Focus } from "./origin.ts";
import type { AwarenessRow, LedgerRow, Origin } from "./types.ts";

export interface Subject {
  readonly focus: Focus;
  readonly origin: Origin;
}

/** The subject of a run's headline: incidents from abroad, unless there are none. */
export const headlineSubject = (rows: Iterable<LedgerRow>, focus: Focus): Subject => ({
  focus,
  origin: headlineOrigin(rows, focus),
});

/** Everybody, and everything. */
export function everything(rows: readonly LedgerRow[]): Subject {
  const organisations = rows.flatMap((row) => (row.kind === "awareness" ? [row.to] : []));
  return {
    focus: { name: "all", organisations: [...new Set(organisations)] },
    origin: "anywhere",
  };
}

/** Whether a row is the awareness of one in focus of an incident that began where it has to. */
export const isAbout =
  ({ focus, origin }: Subject) =>
  (row: LedgerRow): row is AwarenessRow =>
    row.kind === "awareness" && focus.organisations.includes(row.to) && began(row, origin, focus);
