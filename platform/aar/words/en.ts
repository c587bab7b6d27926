/** Every word of the report, in English; this is the type that Japanese has to satisfy. */
import type { CapabilityElement, Rating } from "../../../domain/play/mod.ts";
import { annexes } from "./en-annexes.ts";

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

/** Expectations by their automatic verdicts, and how many an evaluator overrode. */
export interface EvidenceCounts {
  readonly met: number;
  readonly missed: number;
  readonly unreached: number;
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
    evidenceCaption: ({ met, missed, unreached, open, overridden, n }: EvidenceCounts) =>
      `Expectations as the exchange checked them: ${met} met, ${missed} missed, ${unreached > 0 ? `${unreached} not reached, ` : ""}${open} open (n = ${n}). Beside it the evaluator's word, which overrode ${overridden} of them.`,
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
    unreached: "not reached: the exercise ended before its time",
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
      "Everybody who joined, by the name they gave and with their seat, and how many entries of the journal and evaluation bear it; 0 means nothing recorded by that name. Reading and writing on a team's page stands in the record of its organization. Add from the attendance list who had no browser.",
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
  ...annexes,
  story: (time: string) => `T+${time}`,
  dash: "–",
  separator: ", ",
};

export type Words = typeof en;
