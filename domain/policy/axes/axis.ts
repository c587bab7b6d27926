/** What an axis is: one independent question that a permit needs answered with yes. */
import type { Matter } from "../matter.ts";

export interface Finding {
  readonly satisfied: boolean;
  /** "ok", why the axis does not apply, or why it fails. */
  readonly code: string;
  readonly params: Readonly<Record<string, string>>;
}

export type AxisRule = (matter: Matter) => Finding;

const NO_PARAMS: Readonly<Record<string, string>> = Object.freeze({});

export function satisfied(code = "ok", params = NO_PARAMS): Finding {
  return { satisfied: true, code, params };
}

export function failed(code: string, params = NO_PARAMS): Finding {
  return { satisfied: false, code, params };
}
