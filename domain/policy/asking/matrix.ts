/** Incident × organisation: how much of an incident each organisation may see. */
import type { CatalogueIncident } from "../../pack/types.ts";
import type { Policy } from "../compile.ts";
import { failedAxes, outcomeOf } from "../decide.ts";
import { portionsFor } from "../portions.ts";
import type { AxisResult, PortionsDecision } from "../types.ts";
import type { Circumstances } from "./question.ts";
import { questionFor } from "./question.ts";

/** "not-addressed" is neither denied nor entitled; see `outcomeOf`. */
export type View = "full" | "redacted" | "denied" | "not-addressed";

export interface MatrixCell {
  readonly organisation: string;
  readonly view: View;
  /** Places of the portions that it may see, from 0. */
  readonly permitted: readonly number[];
  /** Failed axes of every portion, by place; none for one that it may see. */
  readonly failed: readonly (readonly AxisResult[])[];
}

export interface MatrixRow {
  readonly incident: string;
  readonly originator: string;
  readonly portions: number;
  /** Every organisation of the pack but the originator, in the pack's order. */
  readonly cells: readonly MatrixCell[];
}

export interface MatrixSettings {
  /** YYYY-MM-DD. */
  readonly judgedOn: string;
  /** By organisation, for incidents that address nobody; null: each organisation is addressed. */
  readonly neighbours: ReadonlyMap<string, readonly string[]> | null;
}

/** What every organisation may see of an incident, straight from its originator. */
export function matrixRow(
  policy: Policy,
  incident: CatalogueIncident,
  settings: MatrixSettings,
): MatrixRow {
  const { key, originator, portions } = incident;
  const recipients = policy.pack.organisations.filter(({ id }) => id !== originator);
  return {
    incident: key,
    originator,
    portions: portions.length,
    cells: recipients.map(({ id }) => matrixCell(policy, incident, id, settings)),
  };
}

/** What one organisation may see of an incident, straight from its originator. */
export function matrixCell(
  policy: Policy,
  incident: CatalogueIncident,
  organisation: string,
  settings: MatrixSettings,
): MatrixCell {
  const portions = incident.portions.map(({ kind, label }, place) => ({
    id: String(place),
    version: 1,
    kind,
    label,
  }));
  const [first] = portions;
  if (first === undefined) return { organisation, view: "denied", permitted: [], failed: [] };
  const circumstances = circumstancesOf(incident, settings);
  const { context } = questionFor(first.label, circumstances, organisation);
  const decided = portionsFor(policy, { portions }, organisation, context);
  return {
    organisation,
    view: viewOf(decided),
    permitted: decided.permitted.map(Number),
    failed: decided.decisions.map(({ decision }) => failedAxes(decision)),
  };
}

function circumstancesOf(
  { originator, addressees, sectors, informationKind }: CatalogueIncident,
  { judgedOn, neighbours }: MatrixSettings,
): Circumstances {
  const inTopology = neighbours === null ? null : (neighbours.get(originator) ?? []);
  return {
    originator,
    submitter: originator,
    addressees: addressees.length > 0 ? addressees : inTopology,
    sectors,
    informationKind,
    judgedOn,
    releasedTo: [],
  };
}

function viewOf({ permitted, decisions }: PortionsDecision): View {
  if (permitted.length === decisions.length) return "full";
  if (permitted.length > 0) return "redacted";
  const unmeant = decisions.every(({ decision }) => outcomeOf(decision) === "not-addressed");
  return unmeant ? "not-addressed" : "denied";
}

/** Reasons each once, in the order in which they first occur. */
export function distinctReasons(reasons: readonly AxisResult[]): AxisResult[] {
  const byKey = new Map<string, AxisResult>();
  for (const reason of reasons) {
    const key = JSON.stringify(reason);
    if (!byKey.has(key)) byKey.set(key, reason);
  }
  return [...byKey.values()];
}
