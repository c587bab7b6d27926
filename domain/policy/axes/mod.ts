/** The registry of axes: one file each; a permit needs all of them satisfied. */
import type { Axis } from "../types.ts";
import { agreement } from "./agreement.ts";
import type { AxisRule } from "./axis.ts";
import { clearance } from "./clearance.ts";
import { compartments } from "./compartments.ts";
import { needToKnow } from "./need-to-know.ts";
import { originatorControl } from "./originator-control.ts";
import { releasability } from "./releasability.ts";
import { tlp } from "./tlp.ts";

export const AXIS_RULES: Readonly<Record<Axis, AxisRule>> = {
  clearance,
  compartments,
  releasability,
  "originator-control": originatorControl,
  tlp,
  agreement,
  "need-to-know": needToKnow,
};

export { CROSS_SECTOR } from "./need-to-know.ts";
