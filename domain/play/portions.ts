/** Labels and portions as JSON, checked: what people and commands hand in. */
import { z } from "zod";
import { PAP_WORDS, TLP_WORDS } from "../marking/mod.ts";
import { PORTION_KINDS } from "../pack/types.ts";

const texts = z.array(z.string()).readonly();

/** A label by its parts; what they mean is for the rules to say. */
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

/** One marked part of an incident. */
export const portionSchema = z.strictObject({
  kind: z.enum(PORTION_KINDS),
  label: labelSchema,
  text: z.string(),
  fields: z.record(z.string(), z.string()).readonly(),
});
