/** The shape of incidents in files, as `sekisho import csaf` prints them. */
import { z } from "zod";
import { PAP_WORDS, TLP_WORDS } from "../../domain/marking/mod.ts";
import { PORTION_KINDS, SEVERITIES } from "../../domain/pack/mod.ts";

const text = z.string();
const texts = z.array(text);

const label = z.strictObject({
  scheme: text,
  level: text,
  compartments: texts,
  controls: texts,
  releasableTo: texts,
  displayOnlyTo: texts,
  foreignSources: texts,
  jointOwners: texts,
  cuiCategories: texts,
  tlp: z.enum(TLP_WORDS).nullable(),
  tlpCommunity: text,
  tlpNamed: texts,
  pap: z.enum(PAP_WORDS).nullable(),
  caveats: texts,
});

export const incidentSchema = z.strictObject({
  key: text.min(1, "a name"),
  originator: text,
  sectors: texts.min(1, "at least one sector"),
  informationKind: text,
  severity: z.enum(SEVERITIES),
  addressees: texts,
  portions: z
    .array(
      z.strictObject({
        kind: z.enum(PORTION_KINDS),
        label,
        text,
        fields: z.record(text, text),
      }),
    )
    .min(1, "at least one portion"),
  overlaid: z.boolean(),
});
