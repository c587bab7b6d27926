/** The words of the annexes, in English. */
import type { Word } from "../decisions.ts";

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

export const annexes = {
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
    passedOver: (move: number) => `passed over: move ${move} began before it`,
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
    soFar:
      "Counted by the console since it started; the report of the run directory counts all of them.",
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
};
