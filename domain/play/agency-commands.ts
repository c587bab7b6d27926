/**
 * What a player, or who plays for an organisation, asks of its process. Every command that changes
 * something names who did it, and has an id of its own, so that asking again does nothing twice.
 */
import { z } from "zod";
import { labelSchema, portionSchema } from "./portions.ts";

/** Largest page of an answer, in entries; an answer also stays below what a request may carry. */
export const PAGE_ENTRIES = 200;

const by = z.string().min(1).max(100);
/** UUIDv7, made by who asks. */
const actId = z.uuid();
const page = z.number().int().min(0);
const texts = z.array(z.string()).readonly();

/** A portion that a player wrote, and the delivered portions it was derived from. */
const composedPortion = portionSchema.extend({
  sources: z
    .array(z.strictObject({ deliveryId: z.string(), portionId: z.string() }))
    .readonly()
    .default([]),
});

const composed = z.strictObject({
  /** Empty: the neighbours under the topology. */
  addressees: texts,
  sectors: texts,
  informationKind: z.string(),
  /** Null: the roll-up of the portions. */
  banner: labelSchema.nullable(),
  portions: z.array(composedPortion).min(1).max(100).readonly(),
});

const portionRef = { incidentId: z.string(), portionId: z.string(), version: z.number().int() };
const day = z.iso.date();

const says = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("release"), organisation: z.string(), expires: day }),
  z.strictObject({ kind: z.literal("downgrade"), label: labelSchema, expires: day }),
  z.strictObject({ kind: z.literal("refusal") }),
  z.strictObject({ kind: z.literal("revocation"), statementId: z.string() }),
]);

export const agencyCommandSchema = z.discriminatedUnion("op", [
  /** What it holds; entries after `after`, oldest first. Answered by `InboxPage`. */
  z.strictObject({ op: z.literal("inbox"), after: page }),
  /** What it sent, and what became of it. Answered by `SentPage`. */
  z.strictObject({ op: z.literal("sent"), after: page }),
  /** Releases others ask of it. Answered by `AskedPage`. */
  z.strictObject({ op: z.literal("asked"), after: page }),
  z.strictObject({ op: z.literal("read"), actId, by, deliveryId: z.string() }),
  /** Its people have worked on it: they are aware. */
  z.strictObject({ op: z.literal("acknowledge"), actId, by, deliveryId: z.string() }),
  /** Answered by `Sent`, as are the three below. */
  z.strictObject({ op: z.literal("submit"), actId, by, incident: composed }),
  /** Passes a delivery on as it came. */
  z.strictObject({ op: z.literal("relay"), actId, by, deliveryId: z.string() }),
  /** Asks the originator of a delivered portion to let an organisation have it. */
  z.strictObject({
    op: z.literal("ask"),
    actId,
    by,
    deliveryId: z.string(),
    portionId: z.string(),
    organisation: z.string(),
  }),
  /** Says something, signed, about a portion of its own; `requestId` is empty when nobody asked. */
  z.strictObject({
    op: z.literal("say"),
    actId,
    by,
    requestId: z.string(),
    ...portionRef,
    says,
  }),
]);

export type AgencyCommand = z.infer<typeof agencyCommandSchema>;
export type ComposedIncident = z.infer<typeof composed>;
