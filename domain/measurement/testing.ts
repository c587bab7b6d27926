/** Builders for tests: a run of three organisations in which everything went well. */
import { BARE_LABEL, type Label } from "../marking/label.ts";
import type { DecisionContext, PolicyDecision } from "../policy/types.ts";
import type {
  ArrivalFact,
  DecisionFact,
  ReceivedFact,
  RecipientFact,
  Rules,
  RunFacts,
  SubmittedFact,
  TriagedFact,
} from "./facts.ts";
import type { AwarenessRow } from "./types.ts";

const MINUTE = 60_000;

export const OPEN: Label = { ...BARE_LABEL, tlp: "CLEAR" };
/** A label that the test's policy shows to `nisc` alone. */
export const FOR_NISC: Label = { ...BARE_LABEL, scheme: "USA", level: "SECRET" };

/** Version of a pack that lets everybody have everything. */
export const WIDE = "p@wide";

/** A policy with one rule and releases, so that tests of counting do not depend on the real ones. */
export const rules: Rules = {
  decide(
    label: Label,
    recipient: string,
    { releasedTo = [] }: DecisionContext,
    packVersion = "p@1",
  ): PolicyDecision {
    const named = recipient === "nisc" || releasedTo.includes(recipient);
    const permit = label.tlp === "CLEAR" || named || packVersion === WIDE;
    return { decision: permit ? "permit" : "deny", axes: [], obligations: [], packVersion };
  },
  mark: (labels) => (labels.some((label) => label.level === "SECRET") ? "SECRET" : "TLP:CLEAR"),
};

export const run: RunFacts = {
  runId: "r1",
  arm: "us-hub",
  windows: [
    { name: "baseline", fromStoryMs: 0, toStoryMs: 600 * MINUTE },
    { name: "fault", fromStoryMs: 600 * MINUTE, toStoryMs: 1200 * MINUTE },
  ],
  endStoryMs: 1200 * MINUTE,
  judgedOn: "2025-06-01",
  organisations: ["cisa", "nisc", "jpcert"],
  labels: [OPEN, FOR_NISC],
  arrivals: [arrival()],
  bypass: { seed: "7", channels: [] },
};

/** An incident of cisa with an open mitigation. */
export function arrival(changes: Partial<ArrivalFact> = {}): ArrivalFact {
  return {
    incidentId: "i1",
    key: "k1",
    window: "baseline",
    storyMs: 10 * MINUTE,
    originator: "cisa",
    sectors: ["energy"],
    informationKind: "cyber",
    addressees: ["nisc", "jpcert"],
    actionable: [0],
    channels: [],
    lessTold: null,
    ...changes,
  };
}

/** The checkpoint accepts i1 from cisa: an open mitigation `m`, a title `t` for nisc alone. */
export function decision(changes: Partial<DecisionFact> = {}): DecisionFact {
  return {
    submitter: "cisa",
    outboxSequence: 1,
    messageId: "m1",
    incidentId: "i1",
    originator: "cisa",
    relay: false,
    packVersion: "p@1",
    judgedOn: "2025-06-01",
    outcome: "accepted",
    reasons: [],
    path: ["cisa"],
    addressees: ["nisc", "jpcert"],
    sectors: ["energy"],
    informationKind: "cyber",
    labels: [
      { label: OPEN, marking: "TLP:CLEAR", releasedTo: [] },
      { label: FOR_NISC, marking: "(S)", releasedTo: [] },
    ],
    portions: [
      { id: "m", version: 1, kind: "mitigation", label: 0 },
      { id: "t", version: 1, kind: "title", label: 1 },
    ],
    recipients: [copy("nisc", "d-nisc", ["m", "t"]), copy("jpcert", "d-jpcert", ["m"])],
    originatedStoryMs: 10 * MINUTE,
    storyMs: 20 * MINUTE,
    intendedUnixMs: 1000,
    storedUnixMs: 1002.5,
    decidedUnixMs: 1004,
    decidedBy: "policy/1",
    runId: "r1",
    banner: FOR_NISC,
    addresseesWritten: true,
    topology: "us-hub",
    sources: [],
    statement: null,
    asked: null,
    relayedSubmitter: "",
    relayedSequence: 0,
    ...changes,
  };
}

/** What was decided for one recipient; `codes` are those of every portion withheld. */
export function copy(
  organisation: string,
  deliveryId: string,
  permitted: readonly string[],
  codes: readonly string[] = ["no-clearance"],
): RecipientFact {
  return {
    organisation,
    deliveryId,
    marking: deliveryId === "" ? "" : "TLP:CLEAR",
    verdicts: ["m", "t"].map((portionId) => ({
      permitted: permitted.includes(portionId),
      failed: permitted.includes(portionId)
        ? []
        : codes.map((code) => ({ axis: "clearance", code, params: {} })),
    })),
    withheld: [],
  };
}

export function submitted(changes: Partial<SubmittedFact> = {}): SubmittedFact {
  return {
    kind: "submitted",
    organisation: "cisa",
    unixMs: 1003,
    runId: "r1",
    messageId: "m1",
    incidentId: "i1",
    storyMs: 20 * MINUTE,
    intendedUnixMs: 1000,
    relay: false,
    outboxSequence: 1,
    ...changes,
  };
}

export function received(organisation: string, changes: Partial<ReceivedFact> = {}): ReceivedFact {
  return {
    kind: "received",
    organisation,
    unixMs: 1010,
    runId: "r1",
    deliveryId: `d-${organisation}`,
    incidentId: "i1",
    inboxRow: 1,
    portions: organisation === "nisc" ? ["m/1", "t/1"] : ["m/1"],
    arrivalStoryMs: 30 * MINUTE,
    attempts: 1,
    slipStoryMs: 0,
    ...changes,
  };
}

export function triaged(organisation: string, changes: Partial<TriagedFact> = {}): TriagedFact {
  return {
    kind: "triaged",
    organisation,
    unixMs: 1020,
    runId: "r1",
    deliveryId: `d-${organisation}`,
    incidentId: "i1",
    actionable: true,
    finishedStoryMs: 70 * MINUTE,
    ...changes,
  };
}

export function awareness(changes: Partial<AwarenessRow> = {}): AwarenessRow {
  return {
    kind: "awareness",
    arm: "us-hub",
    incident: "i1",
    key: "k1",
    originator: "cisa",
    to: "nisc",
    window: "baseline",
    marking: "TLP:CLEAR",
    storyMs: 10 * MINUTE,
    minutes: 60,
    by: "exchange",
    received: true,
    lessTold: null,
    followedMinutes: 10_000,
    ...changes,
  };
}
