/** What every route and the WebSocket work on. */
import type { Attendance } from "./attendance.ts";
import type { Exchange } from "./exchange.ts";
import type { Hub } from "./hub.ts";
import type { JoinCodes } from "./join-codes.ts";
import type { Lab } from "./lab/mod.ts";
import type { Recording, Theatre } from "./replay/mod.ts";
import type { Rules } from "./rules.ts";
import type { Sessions } from "./sessions.ts";
import type { Stage } from "./stage.ts";
import type { Watching } from "./watching.ts";
import type { World } from "./world.ts";

export interface Console {
  readonly codes: JoinCodes;
  readonly sessions: Sessions;
  readonly attendance: Attendance;
  readonly world: World;
  readonly hub: Hub;
  readonly exchange: Exchange;
  readonly rules: Rules;
  readonly stage: Stage;
  readonly watching: Watching;
  readonly lab: Lab;
  readonly recording: Recording;
  readonly theatre: Theatre;
}
