/** What may be written in each file of a pack: strict, so that a misspelt key is an error. */
import { z } from "zod";
import { TLP_WORDS } from "../marking/label.ts";
import { FAULT_TYPES, SELECTION_MODES, STREAMS } from "../faults/mod.ts";
import {
  PORTION_KINDS,
  REVIEW_DESK,
  SEVERITIES,
  TRANSLATION_DESK,
  type Severity,
} from "./types.ts";

const phrase = {
  id: "lower-case letters, digits and single hyphens, beginning with a letter",
  text: "some text",
  count: "a whole number, 0 or more",
  share: "a number from 0 to 1",
  positive: "a number above 0",
  minutes: "minutes as a number, 0 or more",
  transmission:
    "minutes as a number, 0.1 or more: the story waits for the exchange by what is on its way",
  timeOfDay: "a time of day as hh:mm, 00:00 to 24:00",
  some: "at least one entry",
  none: "a number, 0 or more",
  target: "a name, a list of names, or `select` with what organisations are",
  attribute: "a number or some text",
};

export const id = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, phrase.id);
export const text = z.string().min(1, phrase.text);
const minutes = z.number().min(0, phrase.minutes);
/** An exercise waits for its exchange in steps of half the shortest transmission: without any it cannot. */
const transmission = z.number().min(0.1, phrase.transmission);
const positive = z.number().gt(0, phrase.positive);
/** A list with something in it. */
export const many = <T extends z.ZodType>(item: T) => z.array(item).min(1, phrase.some);
/** A map from names, with something in it. */
const named = <K extends z.core.$ZodRecordKey, V extends z.ZodType>(key: K, value: V) =>
  z.record(key, value).refine((map) => Object.keys(map).length > 0, phrase.some);
const date = z.iso.date("a date as YYYY-MM-DD");

/** What something is called in other languages than the file's own. */
export const namesSchema = z.strictObject({ ja: text });
const names = namesSchema.optional();

const nation = z.string().regex(/^([A-Z]{3}|NATO)$/, "a trigraph in capitals, or NATO");

const triageTime = z.strictObject({
  medianMinutes: positive,
  sigma: minutes,
  distribution: z.literal("exponential", "exponential, or nothing for log-normal").optional(),
});

const share = z.number(phrase.share).min(0, phrase.share).max(1, phrase.share);

const channelSchema = z.strictObject({
  name: id,
  tlp: many(z.enum(TLP_WORDS)),
  kinds: many(z.enum(PORTION_KINDS)),
  share,
  delay: triageTime,
  source: text,
});

const glossarySchema = z.strictObject({
  nations: z.record(nation, text).optional(),
  sectors: z.record(id, text).optional(),
  informationKinds: z.record(id, text).optional(),
});

export const packSchema = z.strictObject({
  name: id,
  /** The folder of the pack that this one is laid over, from its own folder. */
  extends: text.optional(),
  defaultCommunity: id,
  nations: named(nation, text),
  languages: z.record(nation, many(text)).optional(),
  sectors: many(id),
  informationKinds: many(id),
  channels: z.array(channelSchema).optional(),
  /** What the names above are in other languages, for pages. */
  glossary: z.strictObject({ ja: glossarySchema }).optional(),
});

export const levelSchema = z.strictObject({
  name: text,
  portion: text,
  rank: z.int().min(0, "a rank from 0 to 4").max(4, "a rank from 0 to 4"),
  protection: z.enum(["unclassified", "controlled", "classified"]),
  aliases: z.array(text).default([]),
});

export const schemesSchema = z.strictObject({
  schemes: many(z.strictObject({ nation: text, name: text, levels: many(levelSchema) })),
});

const ORGANISATION_KINDS = [
  "government",
  "defence",
  "intelligence",
  "police",
  "cert",
  "isac",
  "operator",
  "regional",
] as const;

const timeOfDay = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, phrase.timeOfDay);
export const triageSchema = z.strictObject(
  Object.fromEntries(SEVERITIES.map((severity) => [severity, triageTime])) as Record<
    Severity,
    typeof triageTime
  >,
);

export const deskSchema = z.strictObject({
  name: id,
  sectors: many(text),
  shifts: many(
    z.strictObject({
      from: timeOfDay,
      to: timeOfDay,
      analysts: z.int(phrase.count).min(0, phrase.count),
    }),
  ),
  triage: id,
  source: text,
});

export const organisationSchema = z.strictObject({
  id,
  name: text,
  names,
  aliases: z.array(text).default([]),
  nation: text,
  kind: z.enum(ORGANISATION_KINDS),
  sectors: many(text),
  clearance: text,
  compartments: z.array(text).default([]),
  clients: z.array(id).default([]),
  standIn: z.enum(["cisa", "nisc", "isac", "asean"]),
  timeZone: text,
  desks: many(deskSchema),
});

/** A desk of every organisation that has none of that name itself, or of those of some kinds. */
const commonDeskSchema = z.strictObject({
  ...deskSchema.shape,
  name: z.enum([REVIEW_DESK, TRANSLATION_DESK]),
  sectors: many(text).default(["*"]),
  kinds: many(z.enum(ORGANISATION_KINDS)).optional(),
});

export const organisationsSchema = z.strictObject({
  triageProfiles: z.record(id, z.strictObject({ source: text, ...triageSchema.shape })),
  commonDesks: z.array(commonDeskSchema).default([]),
  organisations: many(organisationSchema),
});

export const communitySchema = z.strictObject({
  id,
  name: text,
  names,
  tetragraph: z
    .string()
    .regex(/^[A-Z]{4}$/, "four capital letters")
    .optional(),
  nations: z.array(text).default([]),
  organisations: many(id),
});

export const communitiesSchema = z.strictObject({ communities: many(communitySchema) });

export const agreementSchema = z.strictObject({
  id,
  name: text,
  parties: z.array(text).min(2, "at least two nations"),
  kinds: many(text),
  organisations: z.array(id),
  ceiling: z.record(text, text),
  levels: many(z.record(text, text.nullable())),
  onward: z.array(z.enum(ORGANISATION_KINDS)).default(["government"]),
  inForce: z.strictObject({ from: date.nullable(), until: date.nullable() }),
  source: text,
});

export const agreementsSchema = z.strictObject({ agreements: many(agreementSchema) });

/** A rule of aggregation whose marks have this shape: text in files, labels in stored packs. */
export const aggregationSchema = <M extends z.ZodType>(mark: M) =>
  z.strictObject({
    id,
    kinds: z.array(z.enum(PORTION_KINDS)).min(2, "two kinds of portion or more"),
    raise: named(text, mark),
    source: text,
  });

export const aggregationsSchema = z.strictObject({ aggregations: many(aggregationSchema(text)) });

export const linkSchema = z.strictObject({
  between: z.tuple([id, id]),
  transmissionMinutes: transmission,
});

export const topologySchema = z.strictObject({
  name: text,
  names,
  description: text,
  extends: id.optional(),
  links: z.array(linkSchema).default([]),
  stars: z
    .array(z.strictObject({ hub: id, spokes: many(id), transmissionMinutes: transmission }))
    .default([]),
  meshes: z
    .array(
      z.strictObject({
        among: z.array(id).min(2, "at least two organisations"),
        transmissionMinutes: transmission,
      }),
    )
    .default([]),
});

const portion = z.strictObject({
  kind: z.enum(PORTION_KINDS),
  label: text,
  text,
  fields: z.record(text, text).default({}),
});

/** An incident as it is written in catalogues. */
export const incidentSchema = z.strictObject({
  key: id,
  originator: id,
  sectors: many(id),
  informationKind: id,
  severity: z.enum(SEVERITIES),
  addressees: z.array(id).default([]),
  portions: many(portion),
});

export const catalogueSchema = z.strictObject({ incidents: many(incidentSchema) });

/** A threshold: text, or its metric and tags as a key with the rest as value, which YAML makes of it. */
const threshold = z
  .union([text, z.record(text, text)], {
    error: "a threshold such as `awareness{window:fault}: p(90)<240`",
  })
  .transform((written) => thresholdText(written) ?? "");

/** The threshold as one expression; null for what has another shape. */
export function thresholdText(written: unknown): string | null {
  if (typeof written === "string") return written;
  if (typeof written !== "object" || written === null) return null;
  const entries = Object.entries(written);
  const [metric, rest] = entries[0] ?? [];
  if (entries.length !== 1 || typeof rest !== "string") return null;
  return `${metric}: ${rest}`;
}

const windowName = z.enum(["baseline", "settling", "onset", "fault", "recovery", "post"]);

const targetSelection = z.strictObject({
  select: z.strictObject({
    nation: text.optional(),
    kind: z.enum(ORGANISATION_KINDS).optional(),
    sector: text.optional(),
  }),
  mode: z.enum(SELECTION_MODES).default("all"),
  value: z.number().min(0, phrase.none).default(1),
});

/** A fault as it is written wherever there are faults; when it begins is said by who has it. */
export const faultSchema = z.strictObject({
  name: id,
  type: z.enum(FAULT_TYPES),
  target: z.union([id, many(id), targetSelection], phrase.target).default("policy"),
  attributes: z.record(text, z.union([z.number(), text], phrase.attribute)).default({}),
  stream: z.enum(STREAMS).default("both"),
  toxicity: share.default(1),
  durationMinutes: positive.nullable().default(null),
  source: text,
});

export const exerciseSchema = z.strictObject({
  name: text,
  names,
  description: text,
  question: text,
  seed: text,
  startOfExercise: z.iso.datetime({
    offset: true,
    error: "a date and time such as 2026-03-02T00:00:00Z",
  }),
  storyMinutesPerSecond: positive,
  arrivals: z.strictObject({ process: z.enum(["poisson", "constant"]), perHour: positive }),
  windows: many(
    z.strictObject({
      name: windowName,
      incidents: z.boolean(),
      lastsMinutes: positive.nullable().default(null),
    }),
  ),
  topologies: many(id),
  faults: z
    .array(
      z.strictObject({
        ...faultSchema.shape,
        startAt: z.strictObject({ window: windowName, offsetMinutes: minutes.default(0) }),
      }),
    )
    .default([]),
  channels: z.array(id).default([]),
  activeCyberDefence: z
    .strictObject({
      organisation: id,
      from: windowName,
      mandatoryReports: z
        .strictObject({ perHour: positive, severity: z.enum(SEVERITIES) })
        .nullable()
        .default(null),
      council: z.boolean().default(false),
      automation: z.strictObject({ share, minutes: positive }).nullable().default(null),
      source: text,
    })
    .nullable()
    .default(null),
  deadlineMinutes: positive,
  focusNations: many(text),
  overlay: z.strictObject({ statement: text, portions: many(portion) }).optional(),
  thresholds: z.array(threshold).default([]),
  assumptions: z.array(text).default([]),
});
