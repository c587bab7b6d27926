/** Sheets and their columns: what a header means, and what else it may be called. */
import {
  type Codec,
  dateTime,
  duration,
  lines,
  number,
  offset,
  text,
  word,
  words,
  yaml,
} from "./values.ts";

export interface Column {
  /** As Sekisho writes it; the usual name of the field (Blueprint's, where it has one). */
  readonly header: string;
  readonly aliases: readonly string[];
  /** Path within the row's object, with dots. */
  readonly key: string;
  readonly codec: Codec;
  /** In characters. */
  readonly width: number;
}

const column = (
  header: string,
  key: string,
  codec: Codec,
  width: number,
  ...aliases: string[]
): Column => ({ header, aliases, key, codec, width });

export const TIMELINE: readonly Column[] = [
  column(
    "Control Number",
    "controlNumber",
    word,
    10,
    "#",
    "No",
    "Inject",
    "Inject Number",
    "Event #",
  ),
  column("Move", "moveNumber", number, 6, "Move Number", "Phase"),
  column("Group", "group", text, 10),
  column("Delivery Time", "deltaSeconds", offset, 14, "Time", "Exercise Time", "Planned Time"),
  column("Simulated Time", "simulatedTime", dateTime, 20, "Story Time", "Scenario Time"),
  column("Assigned To", "responsibleController", text, 18, "Controller", "Responsible Controller"),
  column("Status", "status", word, 12),
  column("Title", "title", text, 30, "Inject Title", "Subject", "Event"),
  column("Description", "description", text, 40, "Inject Description", "Summary"),
  column("From Org", "fromOrg", text, 20, "From", "Sender", "Source"),
  column("To Org", "toOrg", words, 20, "To", "Player", "Players", "Recipient", "Target Player"),
  column("Details", "details", text, 50, "Script", "Message", "Inject Text"),
  column(
    "Expected Actions",
    "expectedActions",
    text,
    40,
    "Response",
    "Expected Response",
    "Expected Outcome",
  ),
  column("Method", "deliveryMethod", text, 14, "Delivery Method", "Mode of Delivery"),
  column("Source Type", "sourceType", word, 12),
  column("Event Type", "eventType", word, 12),
  column("Inject Type", "injectType", word, 12),
  column("Controller Notes", "controllerNotes", text, 40, "Notes"),
  column("Objectives", "objectives", words, 20, "Objective"),
  column("Marking", "marking", text, 14, "Classification"),
  column("Trigger", "trigger.condition", word, 12, "Trigger Condition"),
  column("Depends On", "trigger.dependsOn", words, 14),
  column("Trigger Mode", "trigger.mode", word, 8),
  column("Incident", "incident", yaml, 50),
  column("Faults", "faults", yaml, 40),
  column("Apply Pack", "applyPack", text, 14),
];

export const EXPECTATIONS: readonly Column[] = [
  column("Control Number", "controlNumber", word, 10, "#", "Inject"),
  column("Expectation", "id", word, 22, "Id"),
  column("Name", "name", text, 40, "Title"),
  column("Type", "type", word, 12),
  column("Score", "expectedScore", number, 8, "Expected Score"),
  column("Expires After", "expirationTime", duration, 14, "Expiration Time"),
  column("Validation Mode", "validationMode", word, 14),
  column("Critical Task", "criticalTaskId", word, 20),
  column("Match", "match", yaml, 70),
];

export const MOVES: readonly Column[] = [
  column("Move", "moveNumber", number, 6, "Move Number", "#"),
  column("Delivery Time", "deltaSeconds", offset, 14, "Time"),
  column("Situation Time", "situationTime", dateTime, 22, "Simulated Time", "Story Time"),
  column("Situation", "situationDescription", text, 60, "Description", "Situation Description"),
  column("Discussion Questions", "discussionQuestions", lines, 60, "Questions"),
];

export const TEAMS: readonly Column[] = [
  column("Team", "id", word, 16, "Id"),
  column("Organization", "organizationId", word, 24, "Organisation", "Org"),
];

export const ORGANIZATIONS: readonly Column[] = [
  column("Organization", "id", word, 24, "Organisation", "Id"),
  column("Name", "name", text, 40),
  column("Name (Japanese)", "names.ja", text, 40, "Japanese Name"),
  column("Short Name", "shortName", text, 20),
];

/** One row per critical task; objectives and targets stand once, and their ids on every row. */
export const OBJECTIVES: readonly Column[] = [
  column("Objective", "id", word, 20, "Id"),
  column("Objective Title", "title", text, 40, "Title"),
  column("Priority", "priority", word, 12),
  column("Capability", "capability", text, 30, "Core Capability"),
  column("Capability Target", "target.id", word, 20, "Target"),
  column("Target Description", "target.description", text, 40),
  column("Critical Task", "task.id", word, 20),
  column("Task Description", "task.description", text, 40),
  column("Standard", "task.standard", text, 40),
];

/** Rows of the sheet Exercise: a field and its value. */
export const EXERCISE: readonly Column[] = [
  column("Schema Version", "schemaVersion", number, 0),
  column("UUID", "exercise.uuid", word, 0),
  column("Name", "exercise.name", text, 0, "Exercise Name", "Title"),
  column("Name (Japanese)", "exercise.names.ja", text, 0, "Japanese Name"),
  column("Exercise Type", "exercise.exerciseType", word, 0, "Type"),
  column("Sponsor", "exercise.sponsor", text, 0),
  column("Scope", "exercise.scope", text, 0),
  column("Mission Areas", "exercise.missionAreas", lines, 0, "Mission Area"),
  column("Threat or Hazard", "exercise.threatOrHazard", text, 0, "Threat", "Hazard"),
  column("Scenario", "exercise.scenario", text, 0),
  column("Point of Contact", "exercise.pointOfContact", text, 0, "POC"),
  column("StartEx", "exercise.startEx", dateTime, 0, "Start"),
  column("EndEx", "exercise.endEx", dateTime, 0, "End"),
  column("Time Zone", "exercise.timeZone", word, 0),
  column("Overall Marking", "exercise.overallMarking", text, 0, "Marking", "Classification"),
  column("Delivery Mode", "exercise.deliveryMode", word, 0),
  column("Timeline Mode", "exercise.timelineMode", word, 0),
  column("Compression", "exercise.compression", number, 0),
  column("Tags", "exercise.tags", lines, 0),
  column("Assumptions", "exercise.assumptions", lines, 0),
  column("Artificialities", "exercise.artificialities", lines, 0),
  column("Facilitator Notes", "exercise.facilitatorNotes", text, 0),
  column("Topology", "topology", word, 0),
  column("Seed", "seed", text, 0),
];

/** Sheets in their order, with what else they may be called. */
export const SHEETS = [
  { name: "Timeline", aliases: ["MSEL", "Injects", "Master Scenario Events List", "Chronogram"] },
  { name: "Moves", aliases: ["Phases"] },
  { name: "Objectives", aliases: [] },
  { name: "Expectations", aliases: [] },
  { name: "Teams", aliases: [] },
  { name: "Organizations", aliases: ["Organisations"] },
  { name: "Exercise", aliases: ["Overview"] },
] as const;
export type SheetName = (typeof SHEETS)[number]["name"];

/** A header or sheet's name without what typing varies in. */
export const plain = (name: string): string =>
  name.trim() === "#" ? "#" : name.toLowerCase().replaceAll(/[^\p{L}\p{N}#]/gu, "");

/** The column that a header means; its own name wins over another's alias. */
export function columnCalled(columns: readonly Column[], header: string): Column | null {
  const wanted = plain(header);
  if (wanted === "") return null;
  return (
    columns.find((each) => plain(each.header) === wanted) ??
    columns.find(({ aliases }) => aliases.some((alias) => plain(alias) === wanted)) ??
    null
  );
}

export function sheetCalled(name: string): SheetName | null {
  const wanted = plain(name);
  const found = SHEETS.find((sheet) =>
    [sheet.name, ...sheet.aliases].some((each) => plain(each) === wanted),
  );
  return found?.name ?? null;
}
