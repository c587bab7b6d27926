/** Timelines as they are written, drawn in everything that a file can say. Not for production. */
import { join } from "node:path";
import fc from "fast-check";
import { PORTION_KINDS } from "../../domain/pack/mod.ts";
import {
  CONDITIONS,
  EVENT_TYPES,
  INJECT_TYPES,
  OBSERVATION_KINDS,
  SOURCE_TYPES,
  STATUSES,
  type WrittenTimeline,
} from "../../domain/timeline/mod.ts";
import { loadPack } from "../pack/mod.ts";

export const world = loadPack(join(import.meta.dirname, "../../packs/indo-pacific"));

/** Text that spreadsheets are hard on: formulas, ends of lines, separators, quotes, numbers, brackets. */
const NASTY = [
  "=1+1",
  "+81 3",
  "-5",
  "@here",
  "'quoted",
  "'=x",
  "007",
  "1e5",
  "TRUE",
  "a, b; c",
  'say "hi"',
  "two\nlines",
  "[1, 2]",
  "# no comment",
  "- dash",
  "key: value",
  "日本語、テスト",
  " spaces ",
  "tab\there",
  "_x0041_",
  "cut\ufffd",
  "\u{1fffe}",
  "valueOf",
  "__proto__",
  "<b>&amp;</b>",
  "2026-03-02",
];

export const text = fc.oneof(
  fc.constantFrom(...NASTY),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }).filter(isText),
);

function isText(drawn: string): boolean {
  return drawn.trim() !== "" && !/(?![\t\n])\p{Cc}|\p{Cs}|[\ufffe\uffff]/u.test(drawn);
}

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.array(arbitrary, { maxLength: 3 });
const organisation = fc.constantFrom("nisc", "asean-sg", "isac-jp-transport");
const mark = fc.constantFrom("TLP:CLEAR", "TLP:AMBER", "TLP:RED nisc/watch-officer");

/** Without what is undefined, as a file would have it. */
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

const match = fc.oneof(
  fc.record({
    event: fc.constantFrom(...OBSERVATION_KINDS, "notHolds" as const),
    organisation: fc.oneof(organisation, fc.constant(["nisc", "asean-sg"])),
    portions: optional(fc.constantFrom(["title" as const], ["indicator" as const])),
    atMost: optional(mark),
    by: optional(fc.constantFrom("T+1m", "T+90s")),
    since: optional(fc.constant("startEx" as const)),
  }),
  fc.constant({
    all: [
      { event: "read", organisation: "nisc" },
      { not: { event: "denied", organisation: "nisc" } },
    ],
  }),
);

const incident = fc.record({
  sectors: fc.constant(["transport-marine"]),
  informationKind: fc.constant("cyber"),
  severity: fc.constantFrom("low", "critical"),
  addressees: optional(fc.constant(["nisc"])),
  portions: fc.array(
    fc.record({
      kind: fc.constantFrom(...PORTION_KINDS),
      label: fc.constantFrom("TLP:CLEAR", "TLP:AMBER"),
      text,
      fields: optional(fc.record({ ipv4: text })),
    }),
    { minLength: 1, maxLength: 3 },
  ),
});

const fault = fc.record({
  type: fc.constant("latency"),
  target: fc.constantFrom("nisc", ["nisc", "asean-sg"]),
  attributes: fc.record({ latency: fc.nat({ max: 1000 }) }),
  durationMinutes: fc.constantFrom(1, 2.5),
  source: text,
});

const inject = fc.record({
  title: text,
  eventType: optional(fc.constantFrom(...EVENT_TYPES)),
  injectType: optional(fc.constantFrom(...INJECT_TYPES)),
  simulatedTime: optional(fc.constantFrom("2026-11-12T01:00:00Z", "2026-11-12T10:00:00+09:00")),
  toOrg: fc.subarray(["nisc", "asean-sg", "isac-jp-transport"], { minLength: 1 }),
  deliveryMethod: optional(text),
  sourceType: optional(fc.constantFrom(...SOURCE_TYPES)),
  description: text,
  details: optional(text),
  expectedActions: optional(text),
  responsibleController: optional(text),
  controllerNotes: optional(text),
  group: optional(text),
  objectives: optional(fc.constant(["first"])),
  status: optional(fc.constantFrom(...STATUSES.filter((each) => each !== "Obsolete"))),
  marking: optional(mark),
  incident: optional(incident),
  faults: some(fault),
  applyPack: optional(text),
  matches: some(match),
  otherColumns: optional(fc.record({ Room: text, "Radio channel": text })),
  condition: optional(fc.constantFrom(...CONDITIONS)),
  mode: optional(fc.constantFrom("and" as const, "or" as const)),
});

const inJapanese = fc.record({ ja: text });

/** Valid by construction: times ascend, and what is depended on stands before with an expectation. */
export const writtenTimelines: fc.Arbitrary<WrittenTimeline> = fc
  .record({
    name: text,
    sponsor: text,
    missionAreas: fc.array(text, { minLength: 1, maxLength: 3 }),
    scenario: optional(text),
    assumptions: optional(some(text)),
    facilitatorNotes: optional(text),
    seed: optional(text),
    questions: optional(some(text)),
    standard: text,
    targets: fc.nat({ max: 2 }),
    tasks: fc.nat({ max: 2 }),
    injects: fc.array(inject, { minLength: 1, maxLength: 6 }),
    expires: optional(fc.integer({ min: 90, max: 600 })),
    names: optional(
      fc.record({ name: text, names: optional(inJapanese), shortName: optional(text) }),
    ),
    inJapanese: optional(inJapanese),
    otherSheets: optional(
      fc.constant({
        Contacts: [
          ["Who", "Phone"],
          ["Control", "100"],
        ],
      }),
    ),
  })
  .map((drawn) => plain(written(drawn)));

type Drawn = {
  [K in "name" | "sponsor" | "standard"]: string;
} & Record<string, unknown> & {
    readonly injects: readonly Record<string, unknown>[];
    readonly targets: number;
    readonly tasks: number;
  };

function written(drawn: Drawn): WrittenTimeline {
  const times = (count: number): number[] => Array.from({ length: count }, (_, place) => place);
  return {
    schemaVersion: 1,
    exercise: {
      name: drawn.name,
      names: drawn["inJapanese"],
      exerciseType: "FE",
      sponsor: drawn.sponsor,
      scope: drawn.sponsor,
      missionAreas: drawn["missionAreas"],
      threatOrHazard: drawn.name,
      scenario: drawn["scenario"],
      startEx: "2026-11-12T01:00:00Z",
      endEx: "2026-11-12T03:00:00Z",
      timeZone: "Asia/Tokyo",
      overallMarking: "TLP:AMBER",
      assumptions: drawn["assumptions"],
      facilitatorNotes: drawn["facilitatorNotes"],
    },
    topology: "maritime-cell",
    seed: drawn["seed"],
    organizations: drawn["names"] === undefined ? undefined : [{ id: "nisc", ...drawn["names"] }],
    objectives: [
      {
        id: "first",
        title: drawn.standard,
        priority: "core",
        capability: drawn.standard,
        capabilityTargets: times(drawn.targets).map((target) => ({
          id: `target-${target}`,
          description: drawn.standard,
          criticalTasks: times(drawn.tasks).map((task) => ({
            id: `task-${target}-${task}`,
            description: drawn.name,
            standard: drawn.standard,
          })),
        })),
      },
    ],
    teams: [
      { id: "nco", organizationId: "nisc" },
      { id: "singapore", organizationId: "asean-sg" },
    ],
    moves: [
      {
        moveNumber: 1,
        deltaSeconds: 0,
        situationTime: "2026-11-12T01:00:00Z",
        situationDescription: drawn.name,
        discussionQuestions: drawn["questions"],
      },
      { moveNumber: 2, deltaSeconds: 3600, situationDescription: drawn.sponsor },
    ],
    injects: drawn.injects.map((each, place) => injectFrom(each, place, drawn)),
    otherSheets: drawn["otherSheets"],
  } as WrittenTimeline;
}

function injectFrom(drawn: Record<string, unknown>, place: number, whole: Drawn): object {
  const { condition, mode, matches, faults, incident: its, ...rest } = drawn;
  // Only an inject before it that everything about can come to pass.
  const depends = place > 0 && condition === "Completion";
  const timed = !depends;
  return {
    ...rest,
    controlNumber: `${place + 1}`,
    moveNumber: 1,
    ...(timed && { deltaSeconds: place * 61 }),
    ...(its !== undefined && { fromOrg: "nisc", incident: its }),
    ...(condition === "Manual" && { trigger: { condition: "Manual" } }),
    ...(depends && { trigger: { condition: "Completion", dependsOn: ["1"], mode } }),
    faults: (faults as object[]).map((fault_, which) => ({
      name: `f${place}-${which}`,
      ...fault_,
    })),
    expectations: (matches as object[]).map((match_, which) => ({
      id: `e${place}-${which}`,
      name: whole.name,
      expirationTime: whole["expires"],
      match: match_,
    })),
  };
}
