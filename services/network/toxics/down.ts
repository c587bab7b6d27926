/** `down`: the link refuses connections, and those there are get closed. */
import type { ToxicBehaviour } from "./types.ts";

export const down: ToxicBehaviour<"down"> = { newConnections: "refused", stage: null };
