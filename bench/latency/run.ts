/**
 * How long deliveries take while the exchange is half busy: at half of what the checkpoint can do at most,
 * beside a pass-through relay at the same rate. Open loop, from the intended send.
 */
import { orNever, percentile } from "../../domain/measurement/mod.ts";
import { measure } from "../deliveries/measure.ts";
import { median, type Series } from "../measured.ts";
import type { Comparison } from "../rows.ts";
import { latenciesOf } from "./measure.ts";

const ORGANISATIONS = 25;
/** The checkpoint's most, taken so often before anything else. */
const SATURATIONS = 3;
const SATURATED = { organisations: ORGANISATIONS, each: 100, rawBytes: 0 };

const SENDERS = ["checkpoint", "relay"] as const;
const PERCENTILES = { p50: 0.5, p99: 0.99 } as const;
type Name = keyof typeof PERCENTILES;

const nameOf = (name: Name): string => `latency at half of saturation, ${name}`;
const RATE = "rate at which latency is measured";

export async function measureLatency(repetitions: number): Promise<Series[]> {
  const most: number[] = [];
  for (let n = 0; n < SATURATIONS; n++) most.push((await measure("checkpoint", SATURATED)).perSec);
  const pace = { organisations: ORGANISATIONS, deliveriesPerSec: median(most) / 2 };
  const values = SENDERS.map((sender) => ({ sender, p50: [] as number[], p99: [] as number[] }));
  for (let round = 0; round < repetitions; round++)
    // In turn, and not always the same first.
    for (const one of round % 2 === 0 ? values : values.toReversed()) {
      const latencies = await latenciesOf(one.sender, pace);
      for (const name of ["p50", "p99"] as const)
        one[name].push(orNever(percentile(latencies, PERCENTILES[name])));
    }
  const rate = { name: RATE, who: "sekisho", unit: "/s", values: most.map((one) => one / 2) };
  return [
    rate,
    ...values.flatMap(({ sender, ...found }) =>
      (["p50", "p99"] as const).map((name) => ({
        name: nameOf(name),
        who: sender === "checkpoint" ? "sekisho" : sender,
        unit: "ms",
        values: found[name],
      })),
    ),
  ];
}

const row = (name: Name, target: number | null): Comparison => ({
  kind: "within",
  measurement: nameOf(name),
  against: nameOf(name),
  peer: "relay",
  target,
});

export const LATENCY: readonly Comparison[] = [
  { kind: "alone", measurement: RATE, target: null },
  row("p50", null),
  row("p99", 2),
];
