/**
 * What a facilitator asks of a played exercise while it runs; `start`, `stop`, `state` and
 * `clear_faults` are those of every exercise. Each is journalled with who did it.
 */
import { z } from "zod";

const by = z.string().min(1).max(100);
const reason = z.string().min(1).max(2_000);
const controlNumber = z.string().min(1);
const text = z.string().max(20_000);

export const RATINGS = ["P", "S", "M", "U", "N"] as const;
/** Performed without challenges, with some, with major challenges, unable, not observed (HSEEP). */
export type Rating = (typeof RATINGS)[number];

/** Capability elements in which something can be missing (POETE). */
export const POETE = ["planning", "organization", "equipment", "training", "exercises"] as const;
export type CapabilityElement = (typeof POETE)[number];

const cell = z.string().max(500);
const day = z.union([z.iso.date(), z.literal("")]);
const improvementId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,63}$/, "lower-case letters, digits and hyphens, at most 64");

export const playCommands = [
  /** The whole timeline as JSON. Answered by `{ok: true, timeline}`. */
  z.strictObject({ op: z.literal("timeline") }),
  z.strictObject({ op: z.literal("pause"), by }),
  z.strictObject({ op: z.literal("resume"), by }),
  /**
   * Begins a move now. What waits for a time in the present move is passed over, and what belongs to the
   * move keeps its distance to it.
   */
  z.strictObject({ op: z.literal("jump"), by, moveNumber: z.number().int() }),
  /** Story minutes per real minute. */
  z.strictObject({ op: z.literal("pace"), by, factor: z.number().positive().max(600) }),
  z.strictObject({ op: z.literal("fire"), by, controlNumber }),
  /** To a story time that is still to come; without one until somebody fires it. */
  z.strictObject({
    op: z.literal("defer"),
    by,
    controlNumber,
    reason,
    untilStoryMs: z.number().int().positive().optional(),
  }),
  /** Takes back the latest deferral, jump or judgement, named by what it was about. */
  z.strictObject({ op: z.literal("undo"), by, controlNumber }),
  z.strictObject({ op: z.literal("end_fault"), by, fault: z.string().min(1) }),
  /** An evaluator's word on an expectation; it never replaces the automatic verdict. */
  z.strictObject({
    op: z.literal("judge"),
    by,
    expectation: z.string().min(1),
    verdict: z.enum(["confirmed", "met", "missed"]),
    reason: z.string().max(2_000),
  }),
  /** A rating of an objective's capability or critical task, with its evidence in words. */
  z.strictObject({
    op: z.literal("rate"),
    by,
    /** Id of the objective, capability target or critical task. */
    about: z.string().min(1),
    rating: z.enum(RATINGS),
    strengths: text,
    improvements: text,
  }),
  z.strictObject({ op: z.literal("note"), by, about: z.string(), text: text.min(1) }),
  /**
   * An area for improvement with its corrective action: a row of the improvement plan. It replaces the one
   * of the same id; a cell that is not known yet is "".
   */
  z.strictObject({
    op: z.literal("improve"),
    by,
    id: improvementId,
    /** Id of the objective, capability target or critical task. */
    about: z.string().min(1),
    area: text.min(1),
    /** Plan, policy or procedure that it is about. */
    reference: cell,
    rootCause: text,
    action: text,
    element: z.union([z.enum(POETE), z.literal("")]),
    responsible: cell,
    pointOfContact: cell,
    start: day,
    completion: day,
  }),
  z.strictObject({ op: z.literal("drop_improvement"), by, id: improvementId }),
] as const;

export const playCommandSchema = z.discriminatedUnion("op", playCommands);
export type PlayCommand = z.infer<typeof playCommandSchema>;
