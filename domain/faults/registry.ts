/** Every type of fault there is, by the word it is written with. */
import { agreementSuspended } from "./agreement-suspended.ts";
import { bandwidth } from "./bandwidth.ts";
import { blackhole } from "./blackhole.ts";
import { ceilingLowered } from "./ceiling-lowered.ts";
import { clearanceChanged } from "./clearance-changed.ts";
import { disclosureReluctance } from "./disclosure-reluctance.ts";
import { down } from "./down.ts";
import { intakeReduced } from "./intake-reduced.ts";
import { kill } from "./kill.ts";
import { latency } from "./latency.ts";
import { leadershipVacant } from "./leadership-vacant.ts";
import { limitData } from "./limit-data.ts";
import { officeClosure } from "./office-closure.ts";
import { partition } from "./partition.ts";
import { pause } from "./pause.ts";
import { policyOutage } from "./policy-outage.ts";
import { resetPeer } from "./reset-peer.ts";
import { shift } from "./shift.ts";
import { slicer } from "./slicer.ts";
import { slowClose } from "./slow-close.ts";
import { staffing } from "./staffing.ts";
import { stalePolicy } from "./stale-policy.ts";
import { timeout } from "./timeout.ts";
import { triage } from "./triage.ts";
import { isReplica } from "../replicas.ts";
import { EXCHANGE_PROCESSES, type FaultDefinition, type TargetKind } from "./types.ts";

const DEFINITIONS: readonly FaultDefinition[] = [
  // at a link
  latency,
  bandwidth,
  timeout,
  blackhole,
  partition,
  resetPeer,
  slowClose,
  limitData,
  slicer,
  // of a process
  down,
  kill,
  pause,
  // of an organisation
  staffing,
  shift,
  triage,
  leadershipVacant,
  intakeReduced,
  officeClosure,
  disclosureReluctance,
  // of the rules
  policyOutage,
  stalePolicy,
  agreementSuspended,
  ceilingLowered,
  clearanceChanged,
];

export const FAULTS: ReadonlyMap<string, FaultDefinition> = new Map(
  DEFINITIONS.map((definition) => [definition.type, definition]),
);

/** The words for them, in the order of the families. */
export const FAULT_TYPES: readonly string[] = [...FAULTS.keys()];

/** The definition of a checked fault's type. */
export function definitionOf(type: string): FaultDefinition {
  const definition = FAULTS.get(type);
  if (!definition) throw new RangeError(`no fault type \`${type}\``);
  return definition;
}

/** What a fault's target may name in this pack. */
export function targetNames(
  kind: TargetKind,
  pack: {
    readonly organisations: readonly { id: string }[];
    readonly agreements: readonly { id: string }[];
  },
): string[] {
  const organisations = pack.organisations.map(({ id }) => id);
  switch (kind) {
    case "organisation":
      return organisations;
    case "link":
      return [...organisations, "policy", "metrics", "exercise"];
    case "process":
      return [...organisations, ...EXCHANGE_PROCESSES];
    case "agreement":
      return pack.agreements.map(({ id }) => id);
    case "checkpoint":
      return ["policy"];
  }
}

/**
 * Whether a fault's target may name this in the pack: of `names`, those of `targetNames`, or one process of
 * the checkpoint. How many of these there are, who starts them says.
 */
export const mayTarget = (kind: TargetKind, name: string, names: readonly string[]): boolean =>
  names.includes(name) || ((kind === "link" || kind === "process") && isReplica(name));

/** A type with its article, for sentences: "a partition fault", "an office_closure fault". */
export function aFault(type: string): string {
  return `${/^[aeiou]/.test(type) ? "an" : "a"} ${type} fault`;
}
