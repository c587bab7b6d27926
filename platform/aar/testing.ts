/** A played run made up for tests: maritime-apt as three teams might have played it. Not for production. */
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { normal } from "../../domain/exercise/draws.ts";
import { BARE_LABEL } from "../../domain/marking/mod.ts";
import type { DecisionFact, JournalFact, LedgerRow } from "../../domain/measurement/mod.ts";
import type { ExpectationState, PlayState } from "../../domain/play/mod.ts";
import type { Timeline } from "../../domain/timeline/mod.ts";
import { EXERCISE_BANNER } from "../bus/subjects.ts";
import { loadPack, playedExercise, type LoadedPack } from "../pack/mod.ts";
import { writeRunDirectory, type Manifest } from "../report/mod.ts";
import { playedFiles } from "./files.ts";

const MINUTE = 60_000;
const BEGUN = Date.parse("2026-06-03T05:00:00Z");
const ARM = "maritime-cell";
const OPEN = { ...BARE_LABEL, tlp: "AMBER" } as const;
const SECRET = { ...BARE_LABEL, level: "secret", scheme: "jp" } as const;

/** Everything of a run directory that the report is made of. */
export interface PlayedSample {
  readonly timeline: Timeline;
  readonly play: PlayState;
  readonly journal: readonly JournalFact[];
  readonly decisions: readonly DecisionFact[];
  readonly ledger: readonly LedgerRow[];
  readonly loaded: LoadedPack;
}

export function playedSample(): PlayedSample {
  const loaded = loadPack(resolve(import.meta.dirname, "../../packs/indo-pacific"));
  const { markingWorld, ...rest } = playedExercise(loaded, "maritime-apt");
  const timeline = { ...rest, markingWorld };
  const play = stateOf(timeline);
  return {
    timeline,
    play,
    journal: journalOf(play),
    decisions: decisionsOf(),
    ledger: copies(),
    loaded,
  };
}

/** Nobody has rated, noted or judged anything. */
export const unassessed = (sample: PlayedSample): PlayedSample => ({
  ...sample,
  play: {
    ...sample.play,
    ratings: [],
    notes: [],
    improvements: [],
    expectations: sample.play.expectations.map((each) => ({ ...each, judged: null })),
  },
});

const unix = (storyMs: number): number => BEGUN + storyMs;
const MISSED = ["plans-relayed", "release-asked", "other-way-taken"];
const OPEN_STILL = ["line-agreed"];

function verdictOf(id: string, releasedMs: number, expiresMs: number): ExpectationState["verdict"] {
  if (OPEN_STILL.includes(id)) return { kind: "pending" };
  if (MISSED.includes(id)) return { kind: "missed", storyMs: expiresMs };
  const took = Math.round((expiresMs - releasedMs) * 0.62);
  return {
    kind: "met",
    storyMs: releasedMs + took,
    evidence: [`delivery-${id}-1`, `delivery-${id}-2`],
  };
}

function judgementOf(id: string): ExpectationState["judged"] {
  const by = "Eva Sato (evaluator)";
  if (id === "plans-relayed")
    return {
      verdict: "met",
      reason: "They told Singapore on the phone at T+0:44; the relay followed late.",
      by,
      unixMs: unix(46 * MINUTE),
    };
  if (id === "secret-stays")
    return { verdict: "confirmed", reason: "", by, unixMs: unix(88 * MINUTE) };
  return null;
}

const NOT_RELEASED = ["3.4", "5.3"];

function stateOf(timeline: Timeline): PlayState {
  const held = timeline.injects.map(({ controlNumber, atMs, moveNumber }, place) => {
    const move = timeline.moves.find((each) => each.moveNumber === moveNumber)!;
    const planned = atMs ?? null;
    const deferred = controlNumber === "4.3";
    const waits = NOT_RELEASED.includes(controlNumber);
    const released =
      deferred || waits ? null : (planned ?? move.atMs + 14 * MINUTE) + place * 1_700;
    return { controlNumber, planned, released, deferred, waits };
  });
  const endMs = 86 * MINUTE;
  return {
    runId: "maritime-apt.maritime-cell.mf0xk2",
    exercise: timeline.id,
    topology: ARM,
    phase: "ended",
    clock: {
      storyMs: endMs,
      asOfUnixMs: unix(endMs),
      pace: 0,
      startOfExercise: timeline.exercise.startEx,
      endStoryMs: timeline.endMs,
    },
    move: 5,
    injects: held.map(({ controlNumber, planned, released, deferred, waits }) => ({
      controlNumber,
      status: deferred ? "deferred" : waits ? "waiting" : "released",
      plannedStoryMs: planned,
      releasedStoryMs: released,
      releasedBy: controlNumber === "2.2" ? "Dana Mori (controller)" : null,
      reason: deferred
        ? "The Ministry's cell was still busy with 4.1; it would have been noise."
        : null,
      incidentId: timeline.injects.find((each) => each.controlNumber === controlNumber)!.incident
        ? `incident-${controlNumber}`
        : null,
      undoable: false,
    })),
    expectations: timeline.injects.flatMap(({ controlNumber, expectations }) => {
      const { released } = held.find((each) => each.controlNumber === controlNumber)!;
      return expectations.map(({ id, expiresAfterMs }): ExpectationState => {
        const expires = released === null ? null : released + (expiresAfterMs ?? endMs - released);
        const verdict =
          released === null ? ({ kind: "pending" } as const) : verdictOf(id, released, expires!);
        return { id, controlNumber, expiresStoryMs: expires, verdict, judged: judgementOf(id) };
      });
    }),
    faults: timeline.injects.flatMap(({ controlNumber, faults }) => {
      const { released } = held.find((each) => each.controlNumber === controlNumber)!;
      return faults.map(({ name, type, durationMinutes }) => ({
        name,
        type,
        target: name === "gsomia-suspended" ? "JP-US-GSOMIA" : "nco",
        state: "ended" as const,
        fromStoryMs: released,
        toStoryMs:
          released === null ? null : Math.min(endMs, released + (durationMinutes ?? 10) * MINUTE),
      }));
    }),
    teams: timeline.teams.map(({ id, organizationId }) => ({ id, organisation: organizationId })),
    ...evaluation(timeline),
  };
}

function evaluation({
  objectives,
}: Timeline): Pick<PlayState, "ratings" | "notes" | "improvements"> {
  const by = "Eva Sato (evaluator)";
  const at = (minutes: number) => ({ by, unixMs: unix(minutes * MINUTE) });
  const [first, second, third] = objectives;
  return {
    ratings: [
      {
        about: first!.id,
        rating: "S",
        strengths:
          "- Both other teams had the file's hash within six minutes\n- Every relay named its source",
        improvements:
          "- Nobody relayed while the watch changed over\n- The ISAC waited for a second confirmation",
        ...at(90),
      },
      {
        about: second!.id,
        rating: "P",
        strengths: "The attribution never left the room.",
        improvements: "",
        ...at(91),
      },
      {
        about: third!.id,
        rating: "U",
        strengths: "",
        improvements: "Nobody asked the Ministry for a release",
        ...at(92),
      },
      ...(first!.capabilityTargets[0]?.criticalTasks.slice(0, 1) ?? []).map((task) => ({
        about: task.id,
        rating: "M" as const,
        strengths: "",
        improvements: "",
        ...at(93),
      })),
    ],
    notes: [
      {
        about: first!.id,
        text: "Singapore asked twice for the indicators.",
        storyMs: 21 * MINUTE,
        ...at(21),
      },
      {
        about: "",
        text: "Hot wash: all three teams want the preview of recipients on one page.\nLunch was late.",
        storyMs: 86 * MINUTE,
        ...at(88),
      },
    ],
    improvements: [
      {
        id: "watch-handover",
        about: first!.id,
        area: "Nobody relayed while the watch changed over",
        reference: "Watch handbook, section 4 (invented)",
        rootCause: "The hand-over list has no line for open relays.",
        action: "Add open relays to the hand-over list and try it in the next drill.",
        element: "planning",
        responsible: "National Cybersecurity Office",
        pointOfContact: "Head of the watch",
        start: "2026-07-01",
        completion: "2026-09-30",
        ...at(94),
      },
    ],
  };
}

function journalOf({ runId, exercise, clock, injects, faults }: PlayState): JournalFact[] {
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

function decisionsOf(): DecisionFact[] {
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
      reasons: [{ code: "banner-below-portions", params: {}, text: "" }],
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
    runId: "maritime-apt.maritime-cell.mf0xk2",
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
function copies(): LedgerRow[] {
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

/** The sample as the directory of a run. */
export function writePlayedSample(dir: string, sample: PlayedSample): void {
  const { timeline, play, journal, decisions, ledger, loaded } = sample;
  writeRunDirectory(dir, {
    manifest: manifestOf(timeline, play, loaded),
    ledger,
    decisions: decisions.map((each) => Object.assign({ arm: ARM }, each)),
    journal: journal.map((each) => Object.assign({ arm: ARM }, each)),
    histograms: [],
    health: [],
  });
  const write = (name: string, value: object): void =>
    writeFileSync(
      join(dir, name),
      `${JSON.stringify({ banner: EXERCISE_BANNER, ...value }, null, 2)}\n`,
    );
  write(playedFiles.play, play);
  write(playedFiles.timeline, timeline);
}

function manifestOf(
  timeline: Timeline,
  { runId, clock, faults }: PlayState,
  { pack }: LoadedPack,
): Manifest {
  const lastsMinutes = clock.storyMs / MINUTE;
  const topology = pack.topologies.find(({ id }) => id === ARM)!;
  const members = [
    ...new Set(["nisc", "isac-jp-transport", "asean-sg", "mod-jp", "jpcert", "dod", "cisa"]),
  ];
  return {
    banner: EXERCISE_BANNER,
    exercise: {
      id: timeline.id,
      name: timeline.exercise.name,
      description: timeline.exercise.scope,
      question: "",
      startOfExercise: timeline.exercise.startEx,
      storyMinutesPerSecond: 1 / 60,
      deadlineMinutes: lastsMinutes,
      focusNations: [],
      assumptions: [...timeline.exercise.assumptions],
    },
    seed: timeline.seed,
    pack: { name: pack.name, version: pack.version },
    organisations: pack.organisations
      .filter(({ id }) => members.includes(id))
      .map(({ id, name, nation }) => ({ id, name, nation })),
    nations: { ...pack.nations },
    topologies: [
      { id: ARM, name: topology.name, description: topology.description, organisations: members },
    ],
    incidents: { kind: "timeline", n: 0, refused: [] },
    overlay: null,
    arms: [
      {
        runId,
        topology: ARM,
        windows: [{ name: "baseline", fromStoryMs: 0, toStoryMs: clock.storyMs }],
        faults: faults.flatMap(({ fromStoryMs, toStoryMs, name, type, target }) =>
          fromStoryMs === null || toStoryMs === null
            ? []
            : [
                {
                  name,
                  type,
                  target,
                  targets: [target],
                  stream: "both" as const,
                  toxicity: 1,
                  attributes: {},
                  startAt: { window: "baseline" as const, offsetMinutes: fromStoryMs / MINUTE },
                  durationMinutes: (toStoryMs - fromStoryMs) / MINUTE,
                  source: "assumed",
                  fromStoryMs,
                  toStoryMs,
                },
              ],
        ),
        endStoryMs: clock.storyMs,
      },
    ],
    thresholds: [],
    versions: { sekisho: "0.1.0", node: "v24.21.0", natsServer: "2.9.10", syncInterval: "2m" },
    fabric: { kind: "own" },
    begun: new Date(BEGUN).toISOString(),
    ended: new Date(unix(clock.storyMs)).toISOString(),
  };
}
