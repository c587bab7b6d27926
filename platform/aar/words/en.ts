/** Every word of the report, in English; this is the type that Japanese has to satisfy. */
import type { CapabilityElement, Rating } from "../../../domain/play/mod.ts";
import type { Word } from "../decisions.ts";

const ratings: Record<Rating, { readonly name: string; readonly means: string }> = {
  P: {
    name: "Performed without challenges",
    means:
      "The objective was achieved. Nothing else suffered from how it was done, nobody was put at additional risk, and it was done by the plans and rules that apply.",
  },
  S: {
    name: "Performed with some challenges",
    means: "The objective was achieved as under P, with room to be more effective or efficient.",
  },
  M: {
    name: "Performed with major challenges",
    means:
      "The objective was achieved, but other activities suffered from it, somebody was put at additional risk, or it was not done by the plans and rules that apply.",
  },
  U: { name: "Unable to be performed", means: "The objective was not achieved." },
  N: { name: "Not observed", means: "No evaluator saw enough of it to give a rating." },
};

const elements: Record<CapabilityElement, string> = {
  planning: "Planning",
  organization: "Organization",
  equipment: "Equipment",
  training: "Training",
  exercises: "Exercises",
};

const words: Record<Word["kind"], string> = {
  asked: "Release asked for",
  release: "Released",
  downgrade: "Downgraded",
  refusal: "Refused",
  revocation: "Revoked",
};

const happenings: Readonly<Record<string, string>> = {
  exercise_started: "Exercise begins",
  move_started: "Move begins",
  paused: "Paused",
  resumed: "Resumed",
  paced: "Pace changed",
  jumped: "Jumped to a move",
  fault_started: "Fault begins",
  fault_ended: "Fault ends",
  faults_cleared: "All faults cleared",
  exercise_ended: "Exercise ends",
};

/** The axes of a decision. */
const axes: Readonly<Record<string, string>> = {
  clearance: "Clearance",
  compartments: "Compartments",
  releasability: "Releasability",
  "originator-control": "Originator control",
  tlp: "TLP",
  agreement: "Agreement",
  "need-to-know": "Need to know",
};

/** Expectations by their automatic verdicts, and how many an evaluator overrode. */
export interface EvidenceCounts {
  readonly met: number;
  readonly missed: number;
  readonly open: number;
  readonly overridden: number;
  readonly n: number;
}

export const en = {
  locale: "en-GB",
  title: "After-Action Report / Improvement Plan",
  short: "AAR/IP",
  draft: "DRAFT",
  final: "FINAL",
  draftMeans: "Not approved. Ratings and corrective actions may still change.",
  finalMeans: "Approved by the exercise director.",
  kind: (live: boolean): string =>
    live
      ? "Operations-based exercise: functional (FE), played on a running exchange"
      : "Discussion-based exercise: tabletop (TTX)",
  marking: "Marking of the exercise",
  handling: "Handling instructions",
  handlingText: [
    "This document is unclassified and about an exercise. The banner stays on every page of every copy.",
    "Marks such as the one above are notional: they belong to the exercise and are printed in brackets so that nobody takes them for real ones. Treat the document as that mark would have it treated all the same, so that the habit is practised.",
    "Incidents, victims and actors in it are invented. What it says of organisations is about their players in this exercise and is no judgement of the organisations.",
    "Pass it on to those who took part and to those whom the improvement plan names. Ask the point of contact below before passing it on to anybody else.",
  ],
  contact: "Point of contact",
  contents: "Contents",
  parts: {
    overview: "Exercise overview",
    analysis: "Analysis of core capabilities",
    ratings: "Ratings",
    planA: "Appendix A: Improvement plan",
    participants: "Appendix B: Participants",
    hotwash: "Appendix C: Hot wash and feedback",
    timeline: "Annex 1: Timeline, planned and actual",
    ledger: "Annex 2: Message ledger",
    decisions: "Annex 3: Policy decisions",
    latency: "Annex 4: Latency under fault",
    manifest: "Annex 5: Manifest",
  },
  overview: {
    name: "Exercise name",
    dates: "Exercise dates",
    played: "Played",
    scope: "Scope",
    missionAreas: "Mission areas",
    capabilities: "Core capabilities",
    objectives: "Objectives",
    threat: "Threat or hazard",
    scenario: "Scenario",
    sponsor: "Sponsor",
    organisations: "Participating organizations",
    contact: "Point of contact",
    topology: "Topology",
    team: (team: string) => `team ${team}`,
    simulated: (names: string) =>
      `Without a team, by the exercise's own processes or the simulation cell: ${names}`,
    playedFor: (story: string, planned: string) =>
      `${story} of story time were played, of ${planned} planned`,
    real: (from: string, to: string) => `in real time from ${from} to ${to}`,
    notEnded: "the exercise has not ended",
  },
  ratings: {
    lead: "Ratings are the evaluators' alone. Sekisho supplies evidence and never a rating; they are not averaged, not added up, and not derived from one another. An objective that nobody rated is shown as not rated.",
    columns: { objective: "Objective", capability: "Core capability", evaluator: "Evaluator" },
    unrated: "not rated",
    allRated: (n: number) => `All ${n} objectives are rated.`,
    someUnrated: (unrated: number, n: number) =>
      `${unrated} of ${n} objectives ${unrated === 1 ? "is" : "are"} not rated.`,
    by: (name: string) => `by ${name}`,
    definitions: "Definitions of ratings",
    achieved: "P, S and M all say that the objective was achieved.",
    rating: "Rating",
    name: "Name",
    means: "Meaning",
    given: ratings,
    ofParts: "Ratings of targets and tasks",
    part: { target: "Capability target", task: "Critical task" },
    standard: "Standard",
  },
  objective: {
    title: (title: string) => `Objective: ${title}`,
    capability: "Core capability",
    priority: { core: "core objective", supporting: "supporting objective" },
    strengths: "Strengths",
    noStrengths: "No evaluator has written down a strength yet.",
    areas: "Areas for improvement",
    noAreas: "No evaluator has written down an area for improvement yet.",
    area: (n: number) => `Area for improvement ${n}`,
    reference: "Reference",
    rootCause: "Analysis (root cause)",
    toFillIn: "to be filled in",
    evidence: "Evidence",
    evidenceCaption: ({ met, missed, open, overridden, n }: EvidenceCounts) =>
      `Expectations as the exchange checked them: ${met} met, ${missed} missed, ${open} open (n = ${n}). Beside it the evaluator's word, which overrode ${overridden} of them.`,
    noEvidence: "No expectation belongs to this objective.",
    notes: "Notes",
    noteAbout: (about: string) => `about ${about}`,
    columns: {
      expectation: "Expectation",
      due: "Due",
      automatic: "Automatic verdict",
      judged: "Evaluator's judgement",
    },
    inject: (number: string) => `inject ${number}`,
    met: "met",
    missed: "missed",
    pending: "open",
    notReleased: "its inject was not released",
    manual: "an evaluator's alone",
    confirmed: "confirmed",
    overridden: (to: string) => `overridden: ${to}`,
    because: (reason: string) => `because: ${reason}`,
    none: "no word yet",
    evidenceIds: "evidence",
    others: "Expectations of no objective",
  },
  plan: {
    lead: "Empty cells are to be filled in at the after-action meeting. Areas come from what evaluators wrote; nothing is added to them.",
    none: "No area for improvement has been written down.",
    columns: {
      capability: "Core capability",
      area: "Area for improvement",
      action: "Corrective action",
      element: "Capability element",
      responsible: "Primary responsible organization",
      contact: "Organization POC",
      start: "Start",
      completion: "Completion",
      objective: "Objective",
      reference: "Reference",
      rootCause: "Root cause",
    },
    elements,
    elementsMeans:
      "Capability elements: Planning, Organization, Equipment, Training, Exercises (POETE).",
    sheet: "Improvement plan",
  },
  participants: {
    organisations: "Organizations",
    organisation: "Organization",
    played: "Played by",
    team: (team: string) => `team ${team}`,
    nobody: "no team",
    people: "People in the record",
    peopleLead:
      "Names as people gave them when they joined, with how many entries of the journal and evaluation bear them. Who only read or wrote on a team's page may be missing: add them from the attendance list.",
    name: "Name",
    entries: "Entries",
    nobodyNamed: "The record names nobody.",
    add: "Attendance list",
    role: "Role",
  },
  hotwash: {
    lead: "Notes about the exercise as a whole, as they were taken.",
    none: "No such notes were taken.",
    feedback: "Participant feedback: attach the feedback forms, or their summary.",
    note: "Note",
    when: "When",
    by: "By",
  },
  timeline: {
    caption: (n: number, zone: string) =>
      `Injects as planned and as they came (n = ${n}); story time since the exercise began, with the clock of ${zone} and UTC (Z)`,
    columns: {
      number: "No.",
      move: "Move",
      inject: "Inject",
      planned: "Planned",
      actual: "Actual",
      difference: "Difference",
      status: "Status",
      why: "By whom, or why not",
    },
    status: {
      scheduled: "not reached",
      waiting: "trigger did not come",
      released: "released",
      deferred: "deferred",
    },
    byTrigger: "by its trigger",
    planless: "by trigger",
    happenings: "What else happened",
    happeningsCaption: (n: number) => `Moves, pauses and faults as the journal has them (n = ${n})`,
    happened: happenings,
    when: "When",
    what: "What",
    about: "About",
    by: "By",
  },
  ledger: {
    lead: "What became of everything that was sent. Lost, leaked and duplicated must be 0.",
    later:
      "The ledger is counted when the exercise is over: it stands in the report of the run directory.",
    figure: "Figure",
    n: "n",
    meaning: "Meaning",
    figures: {
      submitted: ["submitted", "submissions the broker acknowledged, relays included"],
      rejected: ["rejected", "of these, returned to who made them, with every reason"],
      delivered: ["delivered", "copies persisted by their recipients"],
      late: ["late", "copies persisted after the end, or still waiting then"],
      denied: ["denied", "neighbours from whom the policy withheld everything; not a loss"],
      lost: ["lost", "acknowledged or sent, and never accounted for"],
      leaked: ["leaked", "portions received that the policy, asked again, denies"],
      duplicated: ["duplicated", "entries of one copy beyond the first in a persisted inbox"],
      redelivered: ["redelivered", "times the broker handed a copy over again; harmless"],
    } as Readonly<Record<string, readonly [name: string, meaning: string]>>,
  },
  decisions: {
    lead: (n: number) =>
      `The checkpoint decided on ${n} submissions. What is denied is not lost: it is what the marks ask for.`,
    soFar: "Counted so far.",
    denials: "Who was denied what, and by which axes",
    denialsCaption: (n: number) => `Refusals of the whole or of portions (n = ${n})`,
    noDenials: "Nothing was denied to anybody.",
    more: (n: number) => `${n} more stand in report.json and decisions.jsonl.`,
    columns: {
      when: "When",
      incident: "Incident",
      from: "From",
      to: "To",
      withheld: "Withheld",
      because: "Axis and reason",
    },
    all: "all of it",
    relayed: "relayed",
    ofInject: (number: string, originator: string) => `inject ${number} (${originator})`,
    ofPlayers: (originator: string) => `written by ${originator}`,
    axes,
    reasons: "Reasons by frequency",
    reasonsCaption: (n: number) =>
      `Reasons given in refusals (n = ${n}); one refusal may have several`,
    axis: "Axis",
    reason: "Reason",
    n: "n",
    words: "Releases and downgrades",
    wordsCaption: (n: number) => `What originators said of their own, and were asked (n = ${n})`,
    noWords: "Nobody asked for a release, and nothing was released or downgraded.",
    what: "What",
    said: words,
    by: "By",
    whom: "Of or for",
    until: "Until",
    everybody: "everybody",
    rejections: "Submissions returned to their senders",
    rejectionsCaption: (n: number) => `Rejected as a whole, with every reason (n = ${n})`,
    noRejections: "No submission was rejected.",
  },
  latency: {
    lead: "How long copies took from the broker to their recipient's inbox, in real milliseconds, by which fault held when they were sent. A copy under two faults counts for both. Story time and real time are different things and are not added. A percentile without ten samples beyond it is not given.",
    later:
      "Latencies are counted when the exercise is over: they stand in the report of the run directory.",
    caption: "Copies sent while a fault held, and while none did",
    columns: {
      when: "While",
      from: "From",
      to: "To",
      n: "n",
      never: "never",
      p50: "median",
      p90: "90 %",
      p99: "99 %",
      largest: "largest",
      again: "handed over again",
    },
    calm: "no fault",
    chart: "Stored until in the recipient's inbox (logarithmic scale)",
    axis: "The run on one axis",
    axisLead:
      "Story time runs to the right: faults above, what arrived and how long it took below.",
    chartsInEnglish: "",
  },
  manifest: {
    lead: "With these the run can be told from every other, and its story run again.",
    what: "What",
    value: "Value",
    names: {
      run: "Run",
      exercise: "Exercise",
      timeline: "Timeline (SHA-256)",
      topology: "Topology",
      seed: "Seed",
      pack: "Pack",
      digest: "Pack (digest)",
      begun: "Begun",
      ended: "Ended",
    } as Readonly<Record<string, string>>,
    rest: (version: string) => `Version of ${version}`,
  },
  story: (time: string) => `T+${time}`,
  dash: "–",
};

export type Words = typeof en;
