/** What a page shows besides the report's figures: curves, reasons, and what does not add up. */
import {
  began,
  denialCodes,
  headlineOrigin,
  latencyRows,
  type AwarenessRow,
  type Focus,
  type LatencyRow,
  type LedgerRow,
} from "../../domain/measurement/mod.ts";
import type { WindowName } from "../../domain/exercise/types.ts";
import type { Manifest } from "./manifest.ts";
import type { RunRecord } from "./run-directory.ts";

/** Share of the entitled who are aware, over story minutes since origination. */
export interface Curve {
  readonly topology: string;
  readonly window: WindowName;
  /** Minutes at which one more became aware, ascending. */
  readonly minutes: readonly number[];
  readonly n: number;
}

export interface ReasonCount {
  readonly topology: string;
  readonly code: string;
  readonly n: number;
}

export interface Extras {
  readonly manifest: Manifest;
  readonly focus: Focus;
  /** Origin of the incidents that headline, curves and ranges are about. */
  readonly origin: "abroad" | "anywhere";
  /** Incidents of that origin that an organisation in focus is entitled to. */
  readonly incidents: number;
  /** Awareness of the organisations in focus, all together, per arm and window. */
  readonly focusLatency: readonly (LatencyRow & { readonly topology: string })[];
  readonly curves: readonly Curve[];
  /** Story minutes that every incident in the curves was followed for. */
  readonly followedMinutes: number;
  /** Withheld from a neighbour, by reason. */
  readonly denials: readonly ReasonCount[];
  /** Rejected submissions, by reason. */
  readonly rejections: readonly ReasonCount[];
  /** What does not add up between the files. */
  readonly warnings: readonly string[];
}

/**
 * Organisations of the nations that the exercise compares. One that takes part in some of the topologies
 * only would make the same words mean other organisations from arm to arm: it is not among them.
 */
export function focusOf({ exercise, organisations, topologies }: Manifest): Focus {
  const members = organisations.filter(
    ({ id, nation }) =>
      exercise.focusNations.includes(nation) &&
      topologies.every(
        (topology) => topology.organisations.length === 0 || topology.organisations.includes(id),
      ),
  );
  return { name: exercise.focusNations.join(", "), organisations: members.map(({ id }) => id) };
}

export function extrasOf(record: RunRecord): Extras {
  const { manifest, ledger } = record;
  const focus = focusOf(manifest);
  const topologies = manifest.arms.map(({ topology }) => topology);
  const origin = headlineOrigin(ledger, focus);
  const aware = ledger.filter(
    (row): row is AwarenessRow =>
      row.kind === "awareness" && focus.organisations.includes(row.to) && began(row, origin, focus),
  );
  const followedMinutes = aware.reduce((min, row) => Math.min(min, row.followedMinutes), Infinity);
  return {
    manifest,
    focus,
    origin,
    incidents: new Set(aware.map(({ key }) => key)).size,
    focusLatency: topologies.flatMap((topology) =>
      latencyRows(aware.filter((row) => row.arm === topology))
        .filter(({ from, to }) => from === null && to === null)
        .map((row) => Object.assign({ topology }, row)),
    ),
    curves: topologies.flatMap((topology) => curvesOf(topology, aware)),
    followedMinutes: Number.isFinite(followedMinutes) ? followedMinutes : 0,
    denials: countReasons(ledger, topologies, (row) => (row.kind === "denial" ? row.codes : [])),
    rejections: countReasons(ledger, topologies, (row) =>
      row.kind === "submission" && row.outcome === "rejected" ? row.reasons : [],
    ),
    warnings: topologies.flatMap((topology) => disagreements(topology, record)),
  };
}

function curvesOf(topology: string, aware: readonly AwarenessRow[]): Curve[] {
  const windows = Map.groupBy(
    aware.filter((row) => row.arm === topology),
    (row) => row.window,
  );
  return [...windows].map(([window, rows]) => ({
    topology,
    window,
    n: rows.length,
    minutes: rows.flatMap((row) => row.minutes ?? []).toSorted((a, b) => a - b),
  }));
}

function countReasons(
  ledger: readonly LedgerRow[],
  topologies: readonly string[],
  reasons: (row: LedgerRow) => readonly string[],
): ReasonCount[] {
  return topologies.flatMap((topology) => {
    const codes = ledger.filter((row) => row.arm === topology).flatMap((row) => reasons(row));
    return [...Map.groupBy(codes, (code) => code)]
      .map(([code, all]) => ({ topology, code, n: all.length }))
      .toSorted((a, b) => b.n - a.n || (a.code < b.code ? -1 : 1));
  });
}

/** The ledger and the decision log come by different ways; they must tell the same. */
function disagreements(topology: string, { ledger, decisions }: RunRecord): string[] {
  const decided = decisions.filter((decision) => decision.arm === topology);
  const rows = ledger.filter((row) => row.arm === topology);
  const figures = [
    {
      what: "decided submissions",
      ledger: rows.filter(
        (row) => row.kind === "submission" && ["accepted", "rejected"].includes(row.outcome),
      ).length,
      log: decided.length,
    },
    {
      what: "copies decided on",
      ledger: rows.filter((row) => row.kind === "delivery" && row.submission !== "").length,
      log: new Set(
        decided.flatMap(({ recipients }) =>
          recipients
            .filter(({ deliveryId }) => deliveryId !== "")
            .map(({ deliveryId, organisation }) => `${deliveryId} ${organisation}`),
        ),
      ).size,
    },
    {
      what: "denials",
      ledger: rows.filter((row) => row.kind === "denial").length,
      log: decided.flatMap(({ recipients }) =>
        recipients.filter((each) => each.deliveryId === "" && denialCodes(each).length > 0),
      ).length,
    },
  ];
  return figures
    .filter((figure) => figure.ledger !== figure.log)
    .map(
      (f) => `${topology}: ${f.what}: ${f.ledger} in the ledger and ${f.log} in the decision log`,
    );
}
