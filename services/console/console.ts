/** What every route and the WebSocket work on. */
import type { Hub } from "./hub.ts";
import type { JoinCodes } from "./join-codes.ts";
import type { Sessions } from "./sessions.ts";
import type { World } from "./world.ts";

export interface Console {
  readonly codes: JoinCodes;
  readonly sessions: Sessions;
  readonly world: World;
  readonly hub: Hub;
}
