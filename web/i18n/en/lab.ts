import type { RuleId } from "../../../domain/marking/mod.ts";
import type { Axis, ChangeCode } from "../../../domain/policy/mod.ts";

type Params = Readonly<Record<string, string>>;

/** What each axis asks of a recipient. */
const questions: Record<Axis, string> = {
  clearance: "Is it cleared high enough for the level?",
  compartments: "Is it read into every compartment?",
  releasability: "Do the marks let it go to its nation?",
  "originator-control": "Has the originator let it have this?",
  tlp: "Is it within the audience of the TLP?",
  agreement: "Does an agreement carry it across the border?",
  "need-to-know": "Does it need to know of these sectors?",
};

/** Parameters of reasons, as labels before their values. */
const params: Record<string, string> = {
  level: "Level",
  clearance: "Clearance on record",
  held: "Clearance held",
  required: "Clearance required",
  compartments: "Compartments not held",
  nation: "Nation",
  controls: "Control marks",
  organisation: "Organisation",
  community: "Community",
  tlp: "TLP",
  agreements: "Agreements",
  agreement: "Agreement",
  between: "Between",
  on: "Day",
  kind: "Kind",
  sectors: "Sectors",
  sector: "Sector",
  path: "Way",
  date: "Date",
  scheme: "Scheme",
  rules: "Rules broken",
};

/** What somebody would do, or what would happen; to stand after "if". */
const changes: Record<ChangeCode, (p: Params) => string> = {
  "add-to-rel-to": (p) => `the originator adds ${p["nation"]} to REL TO`,
  "replace-noforn": (p) => `the originator replaces NOFORN by a REL TO with ${p["nation"]}`,
  "drop-control": (p) =>
    `the originator leaves out ${p["control"]}, which here keeps everything in its nation`,
  "mark-tlp": (p) => `the originator marks it TLP:${p["tlp"]}`,
  "widen-tlp": (p) => `the originator permits the wider TLP:${p["tlp"]}`,
  "name-role": (p) => `the originator names a role of it in TLP:RED, such as ${p["role"]}`,
  "take-out-of-rel-to": (p) => `${p["nation"]} is taken out of REL TO`,
  "narrow-tlp": (p) => `it is marked with the stricter TLP:${p["tlp"]}`,
  "unname-roles": (p) => `no role of ${p["organisation"]} is named in TLP:RED`,
  "name-addressee": (p) => `the originator names ${p["organisation"]} as an addressee`,
  "ask-release": (p) =>
    `${p["originator"]} is asked for a release to ${p["organisation"]}, and signs it`,
  "send-directly": (p) => `${p["originator"]} sends it itself, not by way of others`,
  "add-sector": (p) => `the originator names the sector ${p["sector"]} as concerned, if it is`,
  "leave-out-addressee": (p) => `${p["organisation"]} is not an addressee`,
  "revoke-release": (p) => `the release to ${p["organisation"]} is revoked or expires`,
  "other-sector": (p) => `it concerns the sector ${p["sector"]} only`,
  clear: (p) => `${p["organisation"]} is cleared to ${p["level"]}`,
  "lower-clearance": (p) =>
    p["level"] === "none"
      ? `${p["organisation"]} loses its clearance`
      : `the clearance of ${p["organisation"]} is lowered to ${p["level"]}`,
  "read-into": (p) => `${p["organisation"]} is read into the compartment ${p["compartment"]}`,
  "read-out": (p) => `${p["organisation"]} no longer holds the compartment ${p["compartment"]}`,
  "register-sector": (p) =>
    `a need to know of the sector ${p["sector"]} is recorded for ${p["organisation"]}`,
  "limit-sectors": (p) =>
    `the need to know of ${p["organisation"]} is limited to the sector ${p["sector"]}`,
  "admit-to-community": (p) => `the community ${p["community"]} admits ${p["organisation"]}`,
  "leave-community": (p) => `${p["organisation"]} leaves the community ${p["community"]}`,
  "end-client": (p) => `${p["client"]} is no longer a client of ${p["organisation"]}`,
  "conclude-agreement": (p) =>
    `${p["between"]} conclude an agreement on information of the kind ${p["kind"]} that serves ${p["organisations"]} and exchanges ${p["level"]} as ${p["as"]}`,
  "bring-into-force": (p) => `${p["agreement"]} comes into force by ${p["on"]}`,
  "prolong-agreement": (p) => `${p["agreement"]} is prolonged to cover ${p["on"]}`,
  "extend-kinds": (p) => `${p["agreement"]} is extended to information of the kind ${p["kind"]}`,
  "extend-organisations": (p) => `${p["agreement"]} is extended to serve ${p["organisation"]}`,
  "extend-onward": (p) =>
    `${p["agreement"]} permits passing on to organisations of the kind ${p["kind"]}`,
  "extend-levels": (p) => `${p["agreement"]} is extended to exchange ${p["level"]}, as ${p["as"]}`,
  "raise-ceiling": (p) =>
    `the ceiling of ${p["agreement"]} is raised to ${p["level"]} and ${p["as"]}`,
  "end-agreement": (p) => `${p["agreement"]} lapses or is suspended`,
  "close-onward": (p) =>
    `${p["agreement"]} no longer permits passing on to organisations of the kind ${p["kind"]}`,
};

const obligationTexts: Record<string, (p: Params) => string> = {
  pap: (p) =>
    `PAP:${p["pap"]}: ${
      {
        RED: "act passively only, in ways that the adversary cannot notice",
        AMBER: "look things up with third parties, but do not act against the adversary's systems",
        GREEN: "active measures such as pinging or blocking are permitted",
        CLEAR: "any action is permitted",
      }[p["pap"] ?? ""] ?? "act accordingly"
    }`,
  iep: (p) => `IEP ${p["statement"]}: ${p["value"]}`,
  caveat: (p) => `Caveat: ${p["text"]}`,
  "show-to-roles": (p) => `TLP:RED: show it to ${p["roles"]} only, and pass it on to nobody`,
};

/** The issue itself says it in English; other languages add what the rule asks for. */
const markingRules: Partial<Record<RuleId, string>> = {};

export const lab = {
  markingRules,
  questions,
  params,
  changes,
  obligationTexts,
  lead: "Ask the rules in force who may have what, and why. Nothing is sent.",
  leadTeam:
    "Ask the rules who would receive what you mark so, and why not the others. Nothing is sent. Of what is on record about others, you are told no more than the exchange tells an originator.",
  rulesVersion: "Rules",
  views: "What to ask",
  ask: "Question",
  compareView: "Two versions of the rules",
  from: "What is it about?",
  fromMarking: "A marking that I type",
  fromCatalogue: "An incident of the catalogue",
  fromMessage: "A message of the exercise",
  incident: "Incident",
  message: "Message",
  choose: "Choose…",
  noMessages: "No message has been sent in this exercise yet.",
  messageLine: (from: string, time: string, marking: string) => `${from}, ${time}, ${marking}`,
  rejected: "rejected",
  portions: "Portions",
  portionsOf: (n: number) => (n === 1 ? "1 portion" : `${n} portions`),
  portion: (n: number) => `Portion ${n}`,
  kind: "What it is",
  marking: "Marking",
  markingHint: "A banner or a portion mark, for example SECRET//REL TO USA, JPN or TLP:GREEN.",
  addPortion: "Add a portion",
  removePortion: (n: number) => `Remove portion ${n}`,
  readsAs: "Reads as",
  broken: (n: number) => (n === 1 ? "Breaks a rule:" : `Breaks ${n} rules:`),
  source: (rule: string, source: string) => `${rule} – ${source}`,
  examples: "Examples",
  circumstances: "How it is sent",
  originator: "Originator",
  submitter: "Sent by",
  itself: "the originator itself",
  way: "Way so far",
  addressees: "Addressed to",
  addressedTo: {
    each: "whoever is asked about",
    neighbours: "the originator's neighbours",
    chosen: "these organisations",
  },
  sectors: "Sectors concerned",
  everySector: "every sector",
  informationKind: "Kind of information",
  day: "Judged on",
  dayHint: "Agreements are judged on this day.",
  matrix: "Who may have what",
  matrixHint:
    "Arrow keys move through the table, Enter explains a cell. Home and End lead to the first and last portion.",
  organisation: "Organisation",
  whole: "Whole",
  wholeHint: "what it would receive of the whole",
  summary: (full: number, part: number, none: number, unmeant: number) =>
    `${full} receive everything, ${part} a part, ${none} nothing; ${unmeant} are not concerned.`,
  onlyWith: "Show",
  filters: {
    all: "all organisations",
    denied: "those from whom something is withheld",
    permitted: "those who receive something",
  },
  viewNames: {
    full: "Everything",
    redacted: "In part",
    denied: "Nothing",
    "not-addressed": "Not concerned",
  },
  outcomes: {
    permitted: "Permitted",
    denied: "Denied",
    "not-addressed": "Not concerned",
    combined: "Withheld in combination",
  },
  cellLabel: (organisation: string, portion: string, outcome: string, why: string) =>
    `${organisation}, ${portion}: ${outcome}${why === "" ? "" : ` (${why})`}`,
  asking: "Asking the rules…",
  nobody: "Nobody else could receive it.",
  fixFirst: "Correct the marks above; nobody is asked about a mark that breaks a rule.",
  fillFirst: "Write a marking to see who may have it.",
  explanation: "Why",
  explainFirst: "Choose a cell of the table to see every axis of its decision.",
  decided: (organisation: string, outcome: string) => `${organisation}: ${outcome}`,
  axes: "Every axis",
  axis: "Axis",
  finding: "Finding",
  satisfied: "Satisfied",
  failed: "Not satisfied",
  satisfiedPlain: "Satisfied.",
  everyAxis: "All axes have to be satisfied. Each that is not is listed, not only the first.",
  oneRefusal:
    "The question could not be decided, so every axis fails alike: what cannot be decided is denied.",
  toPermit: "The smallest changes that would permit it",
  toDeny: "Any one of these would deny it",
  noChange: "Nothing that Sekisho knows of would permit it.",
  noOwnChange: "Nothing that you as originator could change by yourself would turn it round.",
  allOf: "All of these together:",
  either: "or",
  tried: "Each was carried out on a copy of the rules and decided again.",
  obligations: "What it has to observe",
  combinedBy: (rule: string) =>
    `Alone this portion would be permitted. Together with others that this organisation sees it falls under the pack's rule “${rule}”, which is judged as:`,
  combinedByPlain:
    "Alone this portion would be permitted. Together with others that this organisation sees it would say more than it may know.",
  senderMayNot: (name: string) => `${name}, who would pass it on, may not have it itself:`,
  senderMay: (name: string) => `${name}, who would pass it on, may have it.`,
  limited: "You see what an originator is told: codes, and parameters about your own label alone.",
  printed: "As it would be printed",
  original: "Original",
  received: (name: string) => `What ${name} receives`,
  receivesNothing: (name: string) => `${name} receives nothing.`,
  noWords: "(no text)",
  noMarker: "No marker tells the recipient that something was withheld.",
  close: "Back to the table",
  compareLead:
    "Who would gain and who would lose if the rules in force gave way to others, and by which rule.",
  with: "Compare with",
  compare: "Compare",
  folder: (id: string) => `Pack ${id}`,
  revision: (revision: number, version: string) => `Earlier version ${revision}: ${version}`,
  noVersions: "There is nothing to compare with: no other pack, and no earlier version.",
  inForce: "In force",
  other: "Compared with it",
  askedChanges: "In what you asked",
  noAskedChanges: "Nothing changes for what you asked.",
  notAsked: "There is no question yet; only the catalogue is compared.",
  catalogueChanges: "In the incidents of the catalogue",
  noCatalogueChanges: "Nothing changes for the incidents of the catalogue.",
  effect: "Effect",
  gains: "Gains",
  loses: "Loses",
  through: "By which rule",
  rewritten: "The incident itself reads differently in the two packs.",
  change: "Change",
  portionsN: (gained: number, lost: number) =>
    [gained > 0 ? `+${gained}` : "", lost > 0 ? `−${lost}` : ""].filter(Boolean).join(" "),
  onlyInOne: "Only in one of the two",
  classes: "Over every label there could be",
  classesHint:
    "Every level, release, TLP and compartment, from every originator to every organisation. This takes up to three minutes.",
  classesAsk: "Compare every label",
  classesDone: (n: string) => `${n} questions were decided under both.`,
  noClasses: "No label changes its audience.",
  many: "Labels",
  example: "For example",
  more: (n: number) => `${n} smaller groups are not shown; \`sekisho policy diff\` shows all.`,
  playing: "Organisation that you ask for",
};
