/**
 * The console: pages for who runs, watches and plays an exercise, and the server that decides who sees
 * what of it.
 *
 *   server.ts        web server: headers, limits, who may ask; hub.ts  the WebSockets
 *   permissions.ts   the one table of who may ask, say and be told what
 *   join-codes.ts    codes that open a seat; sessions.ts, cookie.ts  … and what a browser holds then
 *   api/             what is asked and answered, by subject
 *   world.ts         what everybody knows; config.ts  where it listens
 */
import { join } from "node:path";
import type { Seat } from "../../domain/console/mod.ts";
import { loadPack } from "../../platform/pack/mod.ts";
import { runService } from "../../platform/service/mod.ts";
import { apiRoutes } from "./api/mod.ts";
import { readConsoleConfig } from "./config.ts";
import { Hub } from "./hub.ts";
import { JoinCodes } from "./join-codes.ts";
import { createServer } from "./server.ts";
import { Sessions } from "./sessions.ts";
import { exerciseOf, worldOf } from "./world.ts";

await runService({
  name: "console",
  async main(context) {
    const { config, log } = context;
    const settings = readConsoleConfig(process.env);
    const loaded = loadPack(config.packDir);
    const world = worldOf(loaded.pack, exerciseOf(loaded, settings.exercise), settings.fictional);
    const codes = JoinCodes.open(join(config.stateDir, "codes.json"), world.seats);
    const sessions = new Sessions(join(config.stateDir, "sessions.json"));
    const hub = new Hub((seat: Seat, organisation) => world.plays(seat, organisation));
    sessions.onEnd = (session) => hub.leave(session);
    const routes = apiRoutes({ codes, sessions, world, hub });
    const { webRoot, tls, host, port } = settings;
    const server = await createServer({ routes, sessions, hub, webRoot, tls, log });
    const url = await server.listen({ host, port });
    log.info({ url }, "console");
    context.onShutdown(() => server.close());
    context.onShutdown(() => hub.closeAll());
  },
});
