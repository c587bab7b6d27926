/**
 * Toxics: what can be wrong with a link, by the name that commands have for it.
 *
 *   types.ts        what a toxic is made of
 *   delay-line.ts   bytes that wait until they are due
 *   latency.ts, bandwidth.ts, slicer.ts           … which these are
 *   timeout.ts (and blackhole), partition.ts      nothing passes: dropped, or held
 *   reset-peer.ts, limit-data.ts, slow-close.ts   how connections end
 *   down.ts         the link refuses
 */
import type { Toxic, ToxicType } from "../../../domain/network/mod.ts";
import { bandwidth } from "./bandwidth.ts";
import { down } from "./down.ts";
import { latency } from "./latency.ts";
import { limitData } from "./limit-data.ts";
import { partition } from "./partition.ts";
import { resetPeer } from "./reset-peer.ts";
import { slicer } from "./slicer.ts";
import { slowClose } from "./slow-close.ts";
import { blackhole, timeout } from "./timeout.ts";
import type { Line, Stage, ToxicBehaviour } from "./types.ts";

export type { Line, Stage, ToxicBehaviour } from "./types.ts";

const TOXICS: { readonly [T in ToxicType]: ToxicBehaviour<T> } = {
  latency,
  bandwidth,
  timeout,
  reset_peer: resetPeer,
  slow_close: slowClose,
  limit_data: limitData,
  slicer,
  blackhole,
  down,
  partition,
};

/** What who connects meets while a toxic of that type is in force. */
export const newConnectionsUnder = (type: ToxicType): ToxicBehaviour["newConnections"] =>
  TOXICS[type].newConnections;

/** The toxic at work on a line; null when it does nothing to bytes. */
export function stageOf(toxic: Toxic, line: Line): Stage | null {
  const { stage } = TOXICS[toxic.type] as ToxicBehaviour;
  return stage?.(toxic.attributes, line) ?? null;
}
