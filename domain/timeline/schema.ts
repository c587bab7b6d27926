/** What may be written in the file of a played exercise: strict, so that a misspelt key is an error. */
import { z } from "zod";
import { faultSchema, incidentSchema, PORTION_KINDS } from "../pack/mod.ts";
import {
  CONDITIONS,
  DELIVERY_MODES,
  EVENT_TYPES,
  EXERCISE_TYPES,
  EXPECTATION_TYPES,
  INJECT_TYPES,
  OBSERVATION_KINDS,
  PRIORITIES,
  SOURCE_TYPES,
  STATUSES,
  TIMELINE_MODES,
  VALIDATION_MODES,
} from "./types.ts";

const phrase = {
  id: "lower-case letters, digits and single hyphens, beginning with a letter",
  text: "some text",
  some: "at least one entry",
  seconds: "whole seconds, 0 or more",
  positive: "a number above 0",
  whole: "a whole number from 1",
  number: "a number of its own, such as 7, 2.1 or INJ-07",
  dateTime: "a date and time such as 2026-03-02T00:00:00Z",
  uuid: "a UUID such as 01890a5d-ac96-774b-bcce-b302099a8057",
  offset: "a time after the release such as T+20m, T+1h30m or T+90s",
  match: "`event` with what it is about, or `all`, `any` or `not`",
};

const id = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, phrase.id);
/** What no sheet could hold: control characters, a return without a new line, half of a pair. */
const UNPRINTABLE = /(?![\t\n])\p{Cc}|\p{Cs}|[\ufffe\uffff]/u;
const text = z
  .string()
  .refine((value) => value.trim() !== "", phrase.text)
  .refine((value) => !UNPRINTABLE.test(value), "text without control characters");
const texts = z.array(text);
const many = <T extends z.ZodType>(item: T) => z.array(item).min(1, phrase.some);
const seconds = z.int(phrase.seconds).min(0, phrase.seconds);
const dateTime = z.iso.datetime({ offset: true, error: phrase.dateTime });
/** Text, also where YAML makes a number of it. */
const number = z.union(
  [z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N}._/-]*$/u, phrase.number), z.number()],
  phrase.number,
);
const offset = z.string().regex(/^T\+(?=\d)(\d+h)?(\d+m)?(\d+s)?$/, phrase.offset);

/** As in packs. */
const names = z.strictObject({ ja: text }).optional();

const exercise = z.strictObject({
  uuid: z.guid(phrase.uuid).optional(),
  name: text,
  names,
  exerciseType: z.enum(EXERCISE_TYPES),
  sponsor: text,
  scope: text,
  missionAreas: many(text),
  threatOrHazard: text,
  scenario: text.optional(),
  pointOfContact: text.optional(),
  startEx: dateTime,
  endEx: dateTime,
  timeZone: text,
  overallMarking: text,
  deliveryMode: z.enum(DELIVERY_MODES).optional(),
  timelineMode: z.enum(TIMELINE_MODES).optional(),
  compression: z.number(phrase.positive).gt(0, phrase.positive).optional(),
  tags: texts.optional(),
  assumptions: texts.optional(),
  artificialities: texts.optional(),
  facilitatorNotes: text.optional(),
});

const objective = z.strictObject({
  id,
  title: text,
  priority: z.enum(PRIORITIES),
  capability: text,
  capabilityTargets: z
    .array(
      z.strictObject({
        id,
        description: text,
        criticalTasks: z
          .array(z.strictObject({ id, description: text, standard: text }))
          .optional(),
      }),
    )
    .optional(),
});

const move = z.strictObject({
  moveNumber: z.int(phrase.whole).min(1, phrase.whole),
  deltaSeconds: seconds,
  situationTime: dateTime.optional(),
  situationDescription: text,
  discussionQuestions: texts.optional(),
});

/** One form only: `event` with its circumstances, or `all`, `any` or `not`; match-checks.ts sees to it. */
const match = z.strictObject({
  event: z.enum([...OBSERVATION_KINDS, "notHolds"]).optional(),
  organisation: z.union([id, many(id)], "an organisation, or a list of them").optional(),
  incident: number.optional(),
  portions: many(z.enum(PORTION_KINDS)).optional(),
  recipient: id.optional(),
  atMost: text.optional(),
  atLeast: text.optional(),
  banner: text.optional(),
  by: offset.optional(),
  since: z.enum(["startEx", "release"]).optional(),
  get all(): z.ZodOptional<z.ZodArray<z.ZodType>> {
    return many(match as z.ZodType).optional();
  },
  get any(): z.ZodOptional<z.ZodArray<z.ZodType>> {
    return many(match as z.ZodType).optional();
  },
  get not(): z.ZodOptional<z.ZodType> {
    return (match as z.ZodType).optional();
  },
});

const expectation = z.strictObject({
  id,
  name: text,
  type: z.enum(EXPECTATION_TYPES).optional(),
  expectedScore: z.number("a number").optional(),
  expirationTime: seconds.optional(),
  validationMode: z.enum(VALIDATION_MODES).optional(),
  criticalTaskId: id.optional(),
  match: match.optional(),
});

/** As in catalogues, but for what the inject says already. */
const incident = z.strictObject({
  ...incidentSchema.shape,
  key: id.optional(),
  originator: id.optional(),
});

const inject = z.strictObject({
  controlNumber: number,
  title: text,
  eventType: z.enum(EVENT_TYPES).optional(),
  injectType: z.enum(INJECT_TYPES).optional(),
  moveNumber: z.int(phrase.whole).min(1, phrase.whole),
  deltaSeconds: seconds.optional(),
  simulatedTime: dateTime.optional(),
  fromOrg: text.optional(),
  toOrg: z.array(id).optional(),
  deliveryMethod: text.optional(),
  sourceType: z.enum(SOURCE_TYPES).optional(),
  description: text,
  details: text.optional(),
  expectedActions: text.optional(),
  responsibleController: text.optional(),
  controllerNotes: text.optional(),
  group: text.optional(),
  objectives: z.array(id).optional(),
  trigger: z
    .strictObject({
      condition: z.enum(CONDITIONS),
      dependsOn: many(number).optional(),
      mode: z.enum(["and", "or"]).optional(),
    })
    .optional(),
  status: z.enum(STATUSES).optional(),
  marking: text.optional(),
  incident: z.union([id, incident], "the key of a catalogue's incident, or an incident").optional(),
  faults: z.array(faultSchema).optional(),
  applyPack: text.optional(),
  expectations: z.array(expectation).optional(),
  otherColumns: z.record(text, text).optional(),
});

export const timelineSchema = z.strictObject({
  schemaVersion: z.literal(1, "1, the version of this format"),
  exercise,
  topology: id,
  seed: text.optional(),
  organizations: z
    .array(z.strictObject({ id, name: text, names, shortName: text.optional() }))
    .optional(),
  objectives: z.array(objective).optional(),
  teams: many(z.strictObject({ id, organizationId: id })),
  moves: many(move),
  injects: many(inject),
  /** Of sheets whose columns Sekisho has names for none of: kept as they are. */
  otherSheets: z
    .record(
      z.string().regex(/^[^\\/?*[\]:']{1,31}$/, "a name that a sheet can have"),
      z.array(z.array(z.string())),
    )
    .optional(),
});

/** A file as it is written, valid in shape. */
export type WrittenTimeline = z.input<typeof timelineSchema>;
export type WrittenInject = WrittenTimeline["injects"][number];
export type WrittenExpectation = z.input<typeof expectation>;
export type WrittenMatch = z.input<typeof match>;
/** As the schema reads it, what is left out of faults and incidents filled in. */
export type CheckedTimeline = z.output<typeof timelineSchema>;
