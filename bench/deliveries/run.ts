/** Enforced deliveries a second, end to end, beside a pass-through relay, the ordinary way, and the broker alone. */
import type { Series } from "../measured.ts";
import type { Comparison } from "../rows.ts";
import { measure, SENDERS, type Setting } from "./measure.ts";

const ORGANISATIONS = 25;

const NAME = `deliveries, ${ORGANISATIONS} organisations`;
/** Bytes of a raw message: as many as an average delivery has. */
const RAW_BYTES = 900;

/** The ordinary way is given less to do, for it takes long. */
const SETTINGS: Readonly<Record<(typeof SENDERS)[number], Setting>> = {
  checkpoint: { organisations: ORGANISATIONS, each: 400, rawBytes: RAW_BYTES },
  relay: { organisations: ORGANISATIONS, each: 400, rawBytes: RAW_BYTES },
  raw: { organisations: ORGANISATIONS, each: 400, rawBytes: RAW_BYTES },
  ordinary: { organisations: ORGANISATIONS, each: 4, rawBytes: RAW_BYTES },
};

export async function measureDeliveries(repetitions: number): Promise<Series[]> {
  const values = new Map(SENDERS.map((sender): [string, number[]] => [sender, []]));
  for (let round = 0; round < repetitions; round++) {
    // In turn, and not always the same first.
    for (const sender of round % 2 === 0 ? SENDERS : SENDERS.toReversed()) {
      const { perSec } = await measure(sender, SETTINGS[sender]);
      values.get(sender)!.push(perSec);
    }
  }
  return SENDERS.map((sender) => ({
    name: NAME,
    who: sender === "checkpoint" ? "sekisho" : sender,
    unit: "/s",
    values: values.get(sender)!,
  }));
}

export const DELIVERIES: readonly Comparison[] = (
  [
    ["relay", 0.7],
    ["ordinary", 10],
    ["raw", 0.5],
  ] as const
).map(([peer, target]) => ({
  kind: "ahead",
  measurement: NAME,
  against: NAME,
  peer,
  target,
  more: true,
}));
