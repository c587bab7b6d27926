/**
 * A pack as it is stored: the shape of types.ts as JSON. Strict as the files are, and complete: what
 * may be left out of a file has been filled in.
 */
import { z } from "zod";
import { PAP_WORDS, TLP_WORDS } from "../marking/mod.ts";
import {
  agreementSchema,
  aggregationSchema,
  communitySchema,
  deskSchema,
  levelSchema,
  linkSchema,
  many,
  namesSchema,
  organisationSchema,
  packSchema,
  schemesSchema,
  text,
  triageSchema,
} from "./schema.ts";

type Required<S> = S extends z.ZodDefault<infer Inner> ? Inner : S;
type Filled<Shape> = { [K in keyof Shape]: Required<Shape[K]> };

/** The shape of a map with nothing left to be filled in. */
const filledIn = <Shape extends z.core.$ZodLooseShape>(map: z.ZodObject<Shape>) =>
  Object.fromEntries(
    Object.entries(map.shape).map(([key, schema]) => [
      key,
      schema instanceof z.ZodDefault ? schema.unwrap() : schema,
    ]),
  ) as Filled<Shape>;

const texts = z.array(text);

/** A label as markings have it (domain/marking/label.ts). */
export const labelSchema = z.strictObject({
  scheme: z.string(),
  level: z.string(),
  compartments: texts,
  controls: texts,
  releasableTo: texts,
  displayOnlyTo: texts,
  foreignSources: texts,
  jointOwners: texts,
  cuiCategories: texts,
  tlp: z.enum(TLP_WORDS).nullable(),
  tlpCommunity: z.string(),
  tlpNamed: texts,
  pap: z.enum(PAP_WORDS).nullable(),
  caveats: texts,
});

const phrase = "a minute of the day, 0 to 1440";
const minuteOfDay = z.int(phrase).min(0, phrase).max(1440, phrase);

const shift = z.strictObject({
  fromMinutes: minuteOfDay,
  toMinutes: minuteOfDay,
  analysts: deskSchema.shape.shifts.element.shape.analysts,
});

const desk = z.strictObject({ ...deskSchema.shape, shifts: many(shift), triage: triageSchema });

const scheme = z.strictObject({
  ...schemesSchema.shape.schemes.element.shape,
  levels: many(z.strictObject(filledIn(levelSchema))),
});

const tetragraph = z.string().regex(/^([A-Z]{4})?$/, "four capital letters, or nothing");

const { name, extends: _, ...settings } = packSchema.shape;

const topology = z.strictObject({
  id: name,
  name: text,
  names: namesSchema.optional(),
  description: text,
  links: z.array(linkSchema),
});

/** Pack of types.ts. `nations` is asked for: without it nothing that names a nation could be checked. */
export const storedPackSchema = z.strictObject({
  name,
  version: z
    .string()
    .regex(/^[a-z0-9-]+@[0-9a-f]{12}$/, "the pack's name, @ and twelve hexadecimal digits"),
  ...settings,
  schemes: many(scheme),
  organisations: many(z.strictObject({ ...filledIn(organisationSchema), desks: many(desk) })),
  communities: many(z.strictObject({ ...filledIn(communitySchema), tetragraph })),
  agreements: many(z.strictObject(filledIn(agreementSchema))),
  aggregations: many(aggregationSchema(labelSchema)).optional(),
  topologies: z.array(topology),
});
