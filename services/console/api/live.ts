/** The exercise as a whole, for who runs, watches and evaluates it; and what facilitators do. */
import { z } from "zod";
import type { LiveSetting, LiveState } from "../../../domain/console/mod.ts";
import type { PlayCommand } from "../../../domain/play/mod.ts";
import type { Console } from "../console.ts";
import { mapOf } from "../map.ts";
import { commandBy } from "./command.ts";
import { route, type ApiRoute } from "./route.ts";
import { byOf } from "./team.ts";

const nothing = z.strictObject({});
const asked = z.strictObject({ command: z.looseObject({ op: z.string() }) });

/** What facilitators do to the exercise; evaluators judge, which is a route of its own. */
const FACILITATION: readonly PlayCommand["op"][] = [
  "pause",
  "resume",
  "jump",
  "pace",
  "fire",
  "defer",
  "undo",
  "end_fault",
];

export function liveRoutes(console: Console): ApiRoute[] {
  const { exchange, stage, watching, hub } = console;
  /** Carries out a command in the name of who sits there, and shows at once what came of it. */
  const carryOut = async (
    command: object,
    by: string,
    allowed: readonly string[],
  ): Promise<LiveState> => {
    await exchange.exercise(commandBy(command, by, allowed), "slow");
    await stage.look();
    return stateOf();
  };
  const stateOf = (): LiveState => ({
    play: stage.play,
    journal: watching.journal.slice(-300),
    traffic: watching.traffic,
    present: hub.present(),
  });
  return [
    route("GET /api/live/setting", nothing, () => settingOf(console)),
    route("GET /api/live/state", nothing, stateOf),
    route("GET /api/live/figures", nothing, () => watching.figures),
    route("POST /api/live/start", nothing, async (_, session, { log }) => {
      const { id, topology, seed } = console.world.timeline;
      log.info({ by: byOf(session) }, "start");
      await exchange.exercise(
        { op: "start", exercise: id, topology, seed } as object & {
          op: string;
        },
        "slow",
      );
      await stage.look();
      return stateOf();
    }),
    route("POST /api/live/facilitate", asked, ({ command }, session, { log }) => {
      log.info({ by: byOf(session), op: command.op }, "facilitate");
      return carryOut(command, byOf(session), FACILITATION);
    }),
    route("POST /api/live/emergency", nothing, async (_, session, { log }) => {
      log.warn({ by: byOf(session) }, "emergency stop: all faults end");
      await exchange.exercise({ op: "clear_faults" }, "slow");
      await stage.look();
      return stateOf();
    }),
    route("POST /api/live/stop", nothing, async (_, session, { log }) => {
      log.warn({ by: byOf(session) }, "stop: the exercise ends");
      await exchange.exercise({ op: "stop" }, "slow");
      await stage.look();
      return stateOf();
    }),
    route("POST /api/live/judge", asked, ({ command }, session) =>
      carryOut(command, byOf(session), ["judge"]),
    ),
  ];
}

function settingOf({ world, stage }: Console): LiveSetting {
  const { markingWorld: _, ...timeline } = world.timeline;
  const id = stage.play?.topology ?? timeline.topology;
  const { name, names } = world.pack.topologies.find((one) => one.id === id) ?? { name: id };
  return { timeline, topology: { id, name, names }, map: mapOf(world.pack, id) };
}
