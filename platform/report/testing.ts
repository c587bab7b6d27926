/** A run made up for tests: two arms, two windows, ten organisations, a cut that costs time. */
import { normal, uniform } from "../../domain/exercise/draws.ts";
import {
  buildLedger,
  type ArrivalFact,
  type DecisionFact,
  type ReceiptFact,
  type Rules,
  type RunFacts,
} from "../../domain/measurement/mod.ts";
import { BARE_LABEL } from "../../domain/marking/mod.ts";
import { EXERCISE_BANNER } from "../bus/subjects.ts";
import { EdgeHistograms } from "../histograms/mod.ts";
import type { Manifest } from "./manifest.ts";
import type { OfArm, RunRecord } from "./run-directory.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NATIONS: Readonly<Record<string, string>> = {
  cisa: "USA",
  nsa: "USA",
  "us-op-energy": "USA",
  nisc: "JPN",
  jpcert: "JPN",
  "npa-jp": "JPN",
  "isac-jp-ict": "JPN",
  "isac-jp-power": "JPN",
  "kr-kisa": "KOR",
  "uk-ncsc": "GBR",
};
const IDS = Object.keys(NATIONS);
const OPEN = { ...BARE_LABEL, tlp: "CLEAR" } as const;
const WINDOWS = [
  { name: "baseline", fromStoryMs: 0, toStoryMs: 9 * HOUR },
  { name: "fault", fromStoryMs: 9 * HOUR, toStoryMs: 18 * HOUR },
  { name: "recovery", fromStoryMs: 18 * HOUR, toStoryMs: 26 * HOUR },
] as const;
const END = 26 * HOUR;

const rules: Rules = {
  decide: (_label, recipient) => ({
    decision: recipient === "npa-jp" ? "deny" : "permit",
    axes: [],
    obligations: [],
    packVersion: "sample@1",
  }),
  mark: () => "TLP:CLEAR",
};

/** The record of a run; `perWindow` incidents arrive in the baseline and again under the fault. */
export function sampleRecord(perWindow = 40): RunRecord {
  const arms = ["us-hub", "collective"].map((arm) => armOf(arm, perWindow));
  const ledger = arms.flatMap(({ run, decisions, receipts }) =>
    buildLedger({ run, decisions, receipts, rules }),
  );
  return {
    manifest: manifestOf(perWindow),
    ledger,
    health: arms.flatMap(({ run: { arm } }) =>
      ["cisa", "metrics"].map((process) => ({
        arm,
        process,
        n: 4_000,
        p50Ms: 0.4,
        p99Ms: 12,
        maxMs: 310,
        stalls: [{ fromUnixMs: 7_000, toUnixMs: 8_000, delayMs: 310 }],
      })),
    ),
    histograms: arms.flatMap(({ run: { arm } }) => {
      const edges = new EdgeHistograms();
      for (const row of ledger) if (row.arm === arm) edges.recordRow(row);
      return [...edges.encoded()].map((edge) => Object.assign({ arm }, edge));
    }),
    decisions: arms.flatMap(({ run, decisions }) =>
      decisions.map((decision) => Object.assign({ arm: run.arm }, decision)),
    ),
    journal: arms.flatMap(({ run }) => journalOf(run.arm)),
  };
}

function armOf(arm: string, perWindow: number) {
  const arrivals = WINDOWS.slice(0, 2).flatMap((window) =>
    Array.from({ length: perWindow }, (_, place) => arrivalOf(window, place, perWindow)),
  );
  const run: RunFacts = {
    runId: arm,
    arm,
    windows: WINDOWS,
    endStoryMs: END,
    judgedOn: "2026-03-02",
    organisations: IDS,
    labels: [OPEN],
    arrivals,
    bypass: { seed: "1", channels: [] },
  };
  const told = arrivals.filter(({ storyMs }) => storyMs < 17.8 * HOUR);
  const decisions = told.map((arrival, place) => decisionOf(arrival, arm, place + 1));
  const receipts = decisions.flatMap((decision) => receiptsOf(decision, arm));
  return { run, decisions, receipts };
}

function arrivalOf(
  window: (typeof WINDOWS)[number],
  place: number,
  perWindow: number,
): ArrivalFact {
  const key = `incident-${place}`;
  return {
    incidentId: `${key}-${window.name}`,
    key,
    window: window.name,
    storyMs: window.fromStoryMs + (place + 0.9) * ((9 * HOUR) / perWindow),
    originator: ["cisa", "us-op-energy", "nsa", "uk-ncsc", "nisc"][place % 5]!,
    sectors: ["energy"],
    informationKind: "cyber",
    addressees: IDS,
    actionable: [0],
    channels: [],
    lessTold: null,
  };
}

function decisionOf(arrival: ArrivalFact, arm: string, sequence: number): DecisionFact {
  const { incidentId, originator, sectors, informationKind, addressees, storyMs } = arrival;
  const storedUnixMs = sequence * 200 + Math.exp(normal(incidentId, arm, "submit"));
  const labels = [{ label: OPEN, marking: "TLP:CLEAR", releasedTo: [] }];
  const portions = [{ id: "m", version: 1, kind: "mitigation", label: 0 }] as const;
  return {
    submitter: originator,
    outboxSequence: sequence,
    messageId: `m-${sequence}`,
    incidentId,
    originator,
    relay: false,
    packVersion: "sample@1",
    judgedOn: "2026-03-02",
    outcome: "accepted",
    reasons: [],
    path: [originator],
    addressees,
    sectors,
    informationKind,
    labels,
    portions,
    recipients: IDS.filter((id) => id !== originator).map((organisation) => {
      const permitted = organisation !== "npa-jp";
      const failed = permitted ? [] : [{ axis: "tlp", code: "not-a-member", params: {} }];
      return {
        organisation,
        deliveryId: permitted ? `${incidentId}-${organisation}` : "",
        marking: "TLP:CLEAR",
        verdicts: [{ permitted, failed }],
        withheld: [],
      };
    }),
    originatedStoryMs: storyMs,
    storyMs,
    intendedUnixMs: sequence * 200,
    storedUnixMs,
    decidedUnixMs: storedUnixMs + 2,
    decidedBy: "policy/1",
    runId: arm,
    banner: OPEN,
    addresseesWritten: true,
    topology: arm,
    sources: [],
    statement: null,
    asked: null,
    relayedSubmitter: "",
    relayedSequence: 0,
  };
}

function receiptsOf(decision: DecisionFact, arm: string): ReceiptFact[] {
  return decision.recipients
    .filter(({ deliveryId }) => deliveryId !== "")
    .flatMap(({ deliveryId, organisation }): ReceiptFact[] => {
      const { incidentId, storyMs, storedUnixMs } = decision;
      const head = { organisation, runId: arm, deliveryId, incidentId };
      const took = minutesToAwareness(decision, organisation, arm);
      const exchange = 3 * Math.exp(0.8 * normal(deliveryId, arm, "exchange"));
      const received: ReceiptFact = {
        ...head,
        kind: "received",
        unixMs: storedUnixMs + exchange,
        inboxRow: decision.outboxSequence,
        portions: ["m/1"],
        arrivalStoryMs: storyMs + 15 * MINUTE,
        attempts: uniform(deliveryId, "again") > 0.995 ? 2 : 1,
        slipStoryMs: 0,
      };
      const finishedStoryMs = storyMs + took * MINUTE;
      const kind = "triaged" as const;
      const triaged = { ...head, kind, unixMs: received.unixMs, actionable: true, finishedStoryMs };
      return [received, triaged];
    });
}

/** Under the fault what passes CISA takes longer; the collective passes less through it. */
function minutesToAwareness(decision: DecisionFact, organisation: string, arm: string): number {
  const { incidentId, originator } = decision;
  const key = incidentId.replace(/-(baseline|fault)$/, "");
  const usual = 100 * Math.exp(0.5 * normal(key, organisation, "triage"));
  const cut = incidentId.endsWith("fault") && originator !== "nisc";
  const share = arm === "us-hub" ? 1 : 0.45;
  return usual + (cut ? share * 170 * Math.exp(0.9 * normal(key, organisation, "cut")) : 0);
}

function journalOf(arm: string): RunRecord["journal"] {
  const event = (kind: string, storyMs: number): OfArm<RunRecord["journal"][number]> => ({
    arm,
    unixMs: storyMs,
    storyMs,
    kind,
    subject: "cisa-two-thirds",
    detail: { run: arm },
  });
  return [event("fault_started", 9 * HOUR + 4000), event("fault_ended", 18 * HOUR + 2000)];
}

function manifestOf(perWindow: number): Manifest {
  return {
    banner: EXERCISE_BANNER,
    exercise: {
      id: "us-cuts",
      name: "Cuts at CISA",
      description:
        "Every incident arrives at the organisation that first sees it, then CISA loses a third of its analysts and the same incidents arrive again, at the same offsets.",
      question:
        "How much later do organisations in Japan learn of an incident when CISA loses a third of its analysts, and how much of that do direct links between national teams give back?",
      startOfExercise: "2026-03-02T00:00:00Z",
      storyMinutesPerSecond: 60,
      deadlineMinutes: 480,
      focusNations: ["JPN"],
      assumptions: [
        "Staffing, triage and transmission times are assumed, except where the pack names a source.",
        "No channel exists besides the links of the topology.",
      ],
    },
    seed: "2025",
    pack: { name: "sample", version: "sample@0123456789ab" },
    organisations: IDS.map((id) => ({ id, name: `Organisation ${id}`, nation: NATIONS[id]! })),
    nations: { JPN: "Japan" },
    topologies: [
      {
        id: "us-hub",
        name: "United States as hub",
        description: "Everything passes CISA.",
        organisations: IDS,
      },
      {
        id: "collective",
        name: "Collective",
        description: "National teams exchange directly.",
        organisations: IDS,
      },
    ],
    incidents: { kind: "catalogue", n: perWindow, refused: [] },
    overlay: null,
    arms: ["us-hub", "collective"].map((topology) => ({
      runId: topology,
      topology,
      windows: [...WINDOWS],
      faults: [
        {
          name: "cisa-two-thirds",
          type: "staffing",
          target: "cisa",
          targets: ["cisa"],
          stream: "both" as const,
          toxicity: 1,
          attributes: { factor: 0.67 },
          startAt: { window: "fault", offsetMinutes: 0 },
          durationMinutes: null,
          source: "reported: about 1,000 of about 3,400 staff had left CISA by mid-2025",
          fromStoryMs: 9 * HOUR,
          toStoryMs: 18 * HOUR,
        },
      ],
      endStoryMs: END,
    })),
    thresholds: [
      { expression: "lost: count==0", source: "exercise" },
      { expression: "awareness{window:fault,to_nation:JPN}: p(90)<60", source: "exercise" },
      { expression: "awareness{to:nisc}: p(99)<600", source: "command line" },
    ],
    versions: { sekisho: "0.1.0", node: "v24.21.0", natsServer: "2.9.10", syncInterval: "2m" },
    fabric: { kind: "own" },
    begun: "2026-03-02T09:00:00.000Z",
    ended: "2026-03-02T09:01:12.000Z",
  };
}
