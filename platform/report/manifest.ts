/** What a report needs of `manifest.json`. The file holds more; all of it is kept. */
import { z } from "zod";
import { STREAMS } from "../../domain/faults/mod.ts";
import { WINDOW_NAMES } from "../../domain/exercise/mod.ts";
import { parseThreshold } from "../../domain/measurement/mod.ts";

const window = z.looseObject({
  name: z.enum(WINDOW_NAMES),
  fromStoryMs: z.number(),
  toStoryMs: z.number(),
});

const fault = z.looseObject({
  name: z.string(),
  type: z.string(),
  target: z.string(),
  targets: z.array(z.string()).readonly().default([]),
  stream: z.enum(STREAMS).default("both"),
  toxicity: z.number().default(1),
  attributes: z.record(z.string(), z.union([z.number(), z.string()])),
  startAt: z.object({ window: z.enum(WINDOW_NAMES), offsetMinutes: z.number() }),
  durationMinutes: z.number().nullable(),
  source: z.string(),
  fromStoryMs: z.number(),
  toStoryMs: z.number(),
});

const names = z.looseObject({ ja: z.string() }).optional();
const named = z.looseObject({ id: z.string(), name: z.string(), names });

export const manifestSchema = z.looseObject({
  banner: z.string(),
  exercise: z.looseObject({
    id: z.string(),
    name: z.string(),
    names,
    description: z.string(),
    question: z.string(),
    startOfExercise: z.string(),
    storyMinutesPerSecond: z.number(),
    deadlineMinutes: z.number(),
    focusNations: z.array(z.string()).readonly(),
    assumptions: z.array(z.string()).readonly(),
  }),
  seed: z.string(),
  pack: z.looseObject({ name: z.string(), version: z.string() }),
  /** Organisations that took part in one of the arms or several. */
  organisations: z.array(named.extend({ nation: z.string() })),
  /** English names of nations by trigraph. */
  nations: z.record(z.string(), z.string()).default({}),
  topologies: z.array(
    named.extend({
      description: z.string(),
      /** Organisations that took part in it; none in manifests that do not say. */
      organisations: z.array(z.string()).default([]),
    }),
  ),
  incidents: z.looseObject({
    kind: z.string(),
    n: z.number(),
    /** Documents that were refused, with their reasons. */
    refused: z.array(z.string()).readonly(),
  }),
  /** Statement of the overlay; null when none was applied. */
  overlay: z.string().nullable(),
  arms: z.array(
    z.looseObject({
      runId: z.string(),
      topology: z.string(),
      windows: z.array(window).readonly(),
      faults: z.array(fault).readonly(),
      endStoryMs: z.number(),
    }),
  ),
  /** What every arm had to keep to; none in runs recorded before there were any. */
  thresholds: z
    .array(
      z.object({
        expression: z
          .string()
          .refine(
            (text) => parseThreshold(text).kind === "threshold",
            "not a threshold; was the manifest edited?",
          ),
        source: z.enum(["exercise", "command line"]),
      }),
    )
    .default([]),
  versions: z.record(z.string(), z.unknown()),
  /** own: everything was started on one machine. */
  fabric: z.looseObject({ kind: z.string() }).optional(),
  begun: z.string(),
  ended: z.string(),
});

export type Manifest = z.output<typeof manifestSchema>;
export type ManifestArm = Manifest["arms"][number];
