/**
 * Types of toxics with the names, attributes and units that Toxiproxy has for them, and three more:
 * `blackhole` is `timeout` with 0; `down` and `partition` are what there one does to a whole proxy.
 */
import { z } from "zod";

const HOUR_MS = 60 * 60 * 1_000;

/** Longest time that a toxic may be asked for, in milliseconds: a day. */
export const MAX_FOR_MS = 24 * HOUR_MS;

/** Towards the exchange, away from it, or both. */
export const STREAMS = ["upstream", "downstream", "both"] as const;
export type Stream = (typeof STREAMS)[number];

const whole = (least: number, most: number, unit: string) => {
  const error = `a whole number of ${unit} from ${least} to ${most}`;
  return z.int({ error }).min(least, { error }).max(most, { error });
};

const none = z.strictObject({});

/** What each type of toxic is told, by the type's name. */
export const TOXIC_ATTRIBUTES = {
  /** Everything arrives later: by `latency` ms, give or take up to `jitter` ms, uniformly. */
  latency: z
    .strictObject({
      latency: whole(0, 60_000, "milliseconds"),
      jitter: whole(0, 60_000, "milliseconds").default(0),
    })
    .refine(({ latency, jitter }) => jitter <= Math.max(latency, 0), {
      path: ["jitter"],
      error: "no more than `latency`: nothing arrives before it was sent",
    }),
  /** Nothing goes faster than `rate` KB/s, of 1,000 bytes each. */
  bandwidth: z.strictObject({ rate: whole(1, 10_000_000, "kilobytes per second") }),
  /** Data is dropped, and the connection closed after `timeout` ms; 0: when the toxic is removed. */
  timeout: z.strictObject({ timeout: whole(0, MAX_FOR_MS, "milliseconds") }),
  /** The connection is reset (TCP RST) after `timeout` ms. */
  reset_peer: z.strictObject({ timeout: whole(0, MAX_FOR_MS, "milliseconds").default(0) }),
  /** The end of a connection arrives `delay` ms late. */
  slow_close: z.strictObject({ delay: whole(0, HOUR_MS, "milliseconds") }),
  /** The connection is closed after so many bytes. */
  limit_data: z.strictObject({ bytes: whole(0, 1e12, "bytes") }),
  /** Data comes in pieces of about `average_size` bytes, `delay` µs apart. */
  slicer: z
    .strictObject({
      average_size: whole(1, 1_000_000, "bytes"),
      size_variation: whole(0, 1_000_000, "bytes").default(0),
      delay: whole(0, 10_000_000, "microseconds").default(0),
    })
    .refine(({ average_size, size_variation }) => size_variation < Math.max(average_size, 1), {
      path: ["size_variation"],
      error: "less than `average_size`",
    }),
  /** `timeout` with 0. */
  blackhole: none,
  /** The link refuses connections, and those there are get closed. */
  down: none,
  /** Nothing passes, nothing is lost: it arrives when the partition ends. New connections get no answer. */
  partition: none,
} as const;

export type ToxicType = keyof typeof TOXIC_ATTRIBUTES;
export const TOXIC_TYPES = Object.keys(TOXIC_ATTRIBUTES) as readonly ToxicType[];
export type AttributesOf<T extends ToxicType> = z.infer<(typeof TOXIC_ATTRIBUTES)[T]>;

/** One thing that is wrong with a link. */
export interface Toxic<T extends ToxicType = ToxicType> {
  /** Unique among those in force. */
  readonly name: string;
  readonly type: T;
  readonly stream: Stream;
  /** Share of the connections that have it, 0 to 1, drawn for each. */
  readonly toxicity: number;
  readonly attributes: AttributesOf<T>;
  /** Which connections have it, and how much jitter there is, is drawn from this. */
  readonly seed: string;
}

const share = "a share from 0 to 1";

/** Schema of a toxic of that type. */
export function toxicSchema(type: ToxicType) {
  const schema = z.strictObject({
    name: z.string().min(1, "a name").max(100, "a name of at most 100 characters"),
    type: z.literal(type),
    stream: z.enum(STREAMS).default("both"),
    toxicity: z.number().min(0, share).max(1, share).default(1),
    attributes: (TOXIC_ATTRIBUTES[type] as z.ZodType).prefault({}),
    seed: z.string().max(200, "at most 200 characters"),
  });
  if (type !== "down") return schema;
  // There is one listener for both ways and for all connections.
  return schema
    .refine(({ stream }) => stream === "both", { path: ["stream"], error: "`both` for `down`" })
    .refine(({ toxicity }) => toxicity === 1, { path: ["toxicity"], error: "1 for `down`" });
}
