/** What the parts of the made-up run agree on. Not for production. */
import { BARE_LABEL } from "../../domain/marking/mod.ts";

export const MINUTE = 60_000;
export const BEGUN = Date.parse("2026-06-03T05:00:00Z");
export const ARM = "maritime-cell";
export const RUN = "maritime-apt.maritime-cell.mf0xk2";
export const OPEN = { ...BARE_LABEL, tlp: "AMBER" } as const;
export const SECRET = { ...BARE_LABEL, level: "secret", scheme: "jp" } as const;

export const unix = (storyMs: number): number => BEGUN + storyMs;
