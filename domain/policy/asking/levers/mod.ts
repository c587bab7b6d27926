/**
 * The registry of levers: one file per axis.
 *
 * - lever.ts: what levers are · tlp-words.ts, rel-to.ts, distribution.ts: changes that several use
 * - border.ts, agreement-extensions.ts: the border that is crossed, and what agreements lack there
 */
import type { Axis } from "../../types.ts";
import { agreement } from "./agreement.ts";
import { clearance } from "./clearance.ts";
import { compartments } from "./compartments.ts";
import type { Levers } from "./lever.ts";
import { needToKnow } from "./need-to-know.ts";
import { originatorControl } from "./originator-control.ts";
import { releasability } from "./releasability.ts";
import { tlp } from "./tlp.ts";

export const LEVERS: Readonly<Record<Axis, Levers>> = {
  clearance,
  compartments,
  releasability,
  "originator-control": originatorControl,
  tlp,
  agreement,
  "need-to-know": needToKnow,
};
