/**
 * The console: pages for who runs, watches and plays an exercise, and the server that decides who sees
 * what of it.
 *
 *   server.ts        web server: headers, limits, who may ask; hub.ts  the WebSockets
 *   permissions.ts   the one table of who may ask, say and be told what
 *   join-codes.ts    codes that open a seat; sessions.ts, cookie.ts  … and what a browser holds then
 *   api/             what is asked and answered, by subject
 *   attendance.ts    everybody who ever joined
 *   exchange.ts      asking the controller and the organisations; stage.ts  how the exercise stands
 *   watching.ts      what staff sees of the exchange, from streams (feed.ts);
 *                    journal-file.ts  … kept for a restart; decision-log.ts  for the report
 *   rules.ts, drafts.ts   who would receive what; map.ts  where everybody stands
 *   lab/  asking the rules; replay/  what was recorded; viewer.ts  … of a run directory, without an exchange
 *   world.ts         what everybody knows; config.ts  where it listens; open.ts  all of it together
 */
import { join } from "node:path";
import type { JsMsg } from "@nats-io/jetstream";
import { streams, subjects } from "../../platform/bus/mod.ts";
import { loadPack, playedExercise } from "../../platform/pack/mod.ts";
import { runService } from "../../platform/service/mod.ts";
import { apiRoutes } from "./api/mod.ts";
import { readConsoleConfig } from "./config.ts";
import { DecisionFacts } from "./decision-facts.ts";
import { exchangeOver } from "./exchange.ts";
import { followStream } from "./feed.ts";
import { historyOf } from "./lab/mod.ts";
import { openConsole } from "./open.ts";
import { rulesFollowing } from "./rules.ts";
import { createServer } from "./server.ts";
import { worldOf } from "./world.ts";

const PACKS = join(import.meta.dirname, "../../packs");

await runService({
  name: "console",
  async main(context) {
    const { config, bus, log, signal } = context;
    const settings = readConsoleConfig(process.env);
    const loaded = loadPack(config.packDir);
    const { pack } = loaded;
    const timeline = playedExercise(loaded, settings.exercise);
    const topology = settings.topology || timeline.topology;
    const seed = settings.seed || timeline.seed;
    const world = worldOf(pack, { ...timeline, topology, seed }, settings.fictional);
    const exchange = exchangeOver(bus);
    const rules = rulesFollowing(bus, pack);
    const console = openConsole({
      stateDir: config.stateDir,
      world,
      exchange,
      rules,
      catalogue: loaded.catalogue,
      // The packs folder has real names: beside invented ones they would only confuse.
      packsDir: settings.fictional ? "" : PACKS,
      history: historyOf(bus),
    });
    const { sessions, hub, stage, watching, recording, lab } = console;
    const { webRoot, tls, host, port } = settings;
    const routes = apiRoutes(console);
    const server = await createServer({ routes, sessions, hub, webRoot, tls, log });

    for (const { id } of world.organisations) {
      bus.nc.subscribe(subjects.agencyChanged(id), {
        // Whom it is about the subject says, for nobody else may publish to it.
        callback(error) {
          if (error) log.warn({ err: error, organisation: id }, "not heard");
          else hub.tell({ kind: "organisation", organisation: id });
        },
      });
    }
    const follow = (stream: string, take: (message: JsMsg) => void) =>
      followStream({ bus, stream, take, log, signal });
    const decisions = new DecisionFacts();
    const feeds = [
      follow(streams.decisions, ({ data, seq }) => {
        const decision = decisions.read(data);
        recording.takeDecision(decision, seq);
        watching.takeDecision(decision);
      }),
      follow(streams.journal, ({ data, seq }) => {
        recording.takeJournal(data, seq);
        watching.takeJournal(data, seq);
      }),
      follow(streams.metrics, ({ data }) => watching.takeSnapshot(data)),
    ];
    const following = stage.follow(signal);
    watching.start();
    const url = await server.listen({ host, port });
    log.info({ url }, "pages");
    context.onShutdown(async () => void (await Promise.all([...feeds, following])));
    context.onShutdown(() => server.close());
    context.onShutdown(() => hub.closeAll());
    context.onShutdown(() => watching.stop());
    context.onShutdown(() => lab.desk.close());
  },
});
