/**
 * Enforced deliveries a second with ten times the organisations, beside the broker alone over as many
 * streams. The small end is the row of the deliveries against raw.
 */
import { measure, type Setting } from "../deliveries/measure.ts";
import type { Series } from "../measured.ts";
import type { Comparison } from "../rows.ts";

const ORGANISATIONS = 250;
const NAME = `deliveries, ${ORGANISATIONS} organisations`;
/** As many deliveries as with 25; bytes of a raw message as many as an average delivery has. */
const SETTING: Setting = { organisations: ORGANISATIONS, each: 15, rawBytes: 900 };
const SENDERS = ["checkpoint", "raw"] as const;

export async function measurePublishing(repetitions: number): Promise<Series[]> {
  const values = { checkpoint: [] as number[], raw: [] as number[] };
  for (let round = 0; round < repetitions; round++)
    for (const sender of round % 2 === 0 ? SENDERS : SENDERS.toReversed())
      values[sender].push((await measure(sender, SETTING)).perSec);
  return [
    { name: NAME, who: "sekisho", unit: "/s", values: values.checkpoint },
    { name: NAME, who: "raw", unit: "/s", values: values.raw },
  ];
}

export const PUBLISHING: readonly Comparison[] = [
  { kind: "ahead", measurement: NAME, against: NAME, peer: "raw", target: 0.5, more: true },
];
