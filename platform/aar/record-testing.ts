/** What the exchange recorded of the made-up run: journal, decisions, copies. Not for production. */
import { normal } from "../../domain/exercise/draws.ts";
import type { DecisionFact, JournalFact, LedgerRow } from "../../domain/measurement/mod.ts";
import type { PlayState } from "../../domain/play/mod.ts";
import { ARM, MINUTE, OPEN, RUN, SECRET, unix } from "./common-testing.ts";

export function sampleJournal({
  runId,
  exercise,
  clock,
  injects,
  faults,
}: PlayState): JournalFact[] {
  const event = (
    kind: string,
    subject: string,
    storyMs: number,
    detail: Record<string, string> = {},
  ): JournalFact => ({
    unixMs: unix(storyMs),
    storyMs,
    kind,
    subject,
    detail: { run: runId, topology: ARM, ...detail },
  });
  const dana = { by: "Dana Mori (controller)" };
  return [
    event("exercise_started", exercise, 0, { seed: "2026" }),
    event("move_started", "1", 0),
    ...injects.flatMap(({ controlNumber, releasedStoryMs }) =>
      releasedStoryMs === null ? [] : [event("inject_released", controlNumber, releasedStoryMs)],
    ),
    ...faults.flatMap(({ name, fromStoryMs, toStoryMs }) =>
      fromStoryMs === null || toStoryMs === null
        ? []
        : [event("fault_started", name, fromStoryMs), event("fault_ended", name, toStoryMs)],
    ),
    event("paused", exercise, 30 * MINUTE, dana),
    event("resumed", exercise, 30 * MINUTE, dana),
    event("exercise_ended", exercise, clock.storyMs),
  ].toSorted((a, b) => a.storyMs - b.storyMs);
}

interface Passed {
  readonly incidentId: string;
  readonly submitter: string;
  readonly originator: string;
  readonly storyMs: number;
  readonly withheld: "nothing" | "attribution" | "all";
  readonly statement?: DecisionFact["statement"];
  readonly asked?: DecisionFact["asked"];
}

export function sampleDecisions(): DecisionFact[] {
  const passed: Passed[] = [
    {
      incidentId: "incident-1.1",
      submitter: "jpcert",
      originator: "jpcert",
      storyMs: 3 * MINUTE,
      withheld: "nothing",
    },
    {
      incidentId: "incident-3.1",
      submitter: "mod-jp",
      originator: "mod-jp",
      storyMs: 36 * MINUTE,
      withheld: "attribution",
    },
    {
      incidentId: "incident-3.1",
      submitter: "nisc",
      originator: "mod-jp",
      storyMs: 41 * MINUTE,
      withheld: "attribution",
    },
    {
      incidentId: "written-1",
      submitter: "isac-jp-transport",
      originator: "isac-jp-transport",
      storyMs: 47 * MINUTE,
      withheld: "nothing",
    },
    {
      incidentId: "incident-4.2",
      submitter: "dod",
      originator: "dod",
      storyMs: 58 * MINUTE,
      withheld: "all",
    },
    {
      incidentId: "incident-3.1",
      submitter: "nisc",
      originator: "mod-jp",
      storyMs: 62 * MINUTE,
      withheld: "nothing",
      asked: { originator: "mod-jp", requester: "nisc" },
    },
    {
      incidentId: "incident-3.1",
      submitter: "mod-jp",
      originator: "mod-jp",
      storyMs: 64 * MINUTE,
      withheld: "nothing",
      statement: {
        originator: "mod-jp",
        release: { organisation: "asean-sg", expires: "2026-06-30" },
      },
    },
  ];
  const rejected = decision(
    {
      incidentId: "written-2",
      submitter: "asean-sg",
      originator: "asean-sg",
      storyMs: 70 * MINUTE,
      withheld: "nothing",
    },
    99,
  );
  return [
    ...passed.map(decision),
    {
      ...rejected,
      outcome: "rejected",
      recipients: [],
      reasons: [
        {
          code: "banner-below-portions",
          params: {},
          text: "the banner `TLP:CLEAR` is below its portions, which together are `TLP:AMBER`; accepted: that or stricter",
        },
      ],
    },
  ];
}

function decision(
  { withheld, statement = null, asked = null, ...passed }: Passed,
  place: number,
): DecisionFact {
  const { incidentId, submitter, originator, storyMs } = passed;
  const failed =
    withheld === "all"
      ? [{ axis: "agreement", code: "suspended", params: {} }]
      : [
          { axis: "clearance", code: "clearance-too-low", params: {} },
          { axis: "agreement", code: "no-agreement", params: {} },
        ];
  const recipients = ["nisc", "isac-jp-transport", "asean-sg"].filter((id) => id !== submitter);
  return {
    submitter,
    originator,
    incidentId,
    storyMs,
    outboxSequence: place + 1,
    messageId: `m-${place}`,
    relay: submitter !== originator,
    packVersion: "indo-pacific@test",
    judgedOn: "2026-06-03",
    outcome: "accepted",
    reasons: [],
    path: [originator],
    addressees: recipients,
    sectors: ["transport-marine"],
    informationKind: "cyber",
    labels: [
      { label: OPEN, marking: "TLP:AMBER", releasedTo: [] },
      { label: SECRET, marking: "特定秘密", releasedTo: [] },
    ],
    portions: [
      { id: "p1", version: 1, kind: "indicator", label: withheld === "all" ? 1 : 0 },
      { id: "p2", version: 1, kind: "attribution", label: withheld === "nothing" ? 0 : 1 },
    ],
    recipients:
      statement || asked
        ? []
        : recipients.map((organisation) => ({
            organisation,
            deliveryId: withheld === "all" ? "" : `d-${place}-${organisation}`,
            marking: "TLP:AMBER",
            verdicts: [
              withheld === "all" ? { permitted: false, failed } : { permitted: true, failed: [] },
              withheld !== "nothing" && (withheld === "all" || organisation !== "nisc")
                ? { permitted: false, failed }
                : { permitted: true, failed: [] },
            ],
            withheld: [],
          })),
    originatedStoryMs: storyMs,
    intendedUnixMs: unix(storyMs),
    storedUnixMs: unix(storyMs) + 2,
    decidedUnixMs: unix(storyMs) + 4,
    decidedBy: "policy/1",
    runId: RUN,
    banner: OPEN,
    addresseesWritten: true,
    topology: ARM,
    sources: [],
    statement,
    asked,
    relayedSubmitter: "",
    relayedSequence: 0,
  };
}

/** Copies over the whole run, slower while the first fault holds. */
export function sampleCopies(): LedgerRow[] {
  return Array.from({ length: 120 }, (_, place): LedgerRow => {
    const storyMs = place * 0.7 * MINUTE;
    const slow = storyMs > 56 * MINUTE && storyMs < 81 * MINUTE ? 40 : 1;
    return {
      kind: "delivery",
      arm: ARM,
      delivery: `c-${place}`,
      submission: `jpcert/${place + 1}`,
      incident: `i-${place}`,
      from: "jpcert",
      to: "nisc",
      window: "baseline",
      marking: "TLP:AMBER",
      portions: ["p1/1"],
      storyMs,
      arrivedStoryMs: storyMs + 1_000,
      outcome: "delivered",
      exchangeMs: Math.round(slow * 4 * Math.exp(0.5 * normal("copy", String(place))) * 100) / 100,
      attempts: place % 50 === 7 ? 2 : 1,
      inboxRows: 1,
      leaked: [],
      slipStoryMs: 0,
      stalled: false,
    };
  });
}
