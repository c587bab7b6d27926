/**
 * The metrics service: reads what was decided and reported, counts, and accounts for all of it.
 *
 *   intake.ts   messages from the exchange, acknowledged once they are entered
 *   book.ts     … entered into store.ts, all on disk: tally.ts counts, histograms fill as they come
 *   health.ts   how long every process's event loop was held up
 *   snapshot.ts all of it as it stands, once a second
 *   prometheus.ts  the same for Prometheus, when a port is given
 *   packs.ts    … the packs that decisions name: whose outboxes are read, and which rules hold
 *   observed.ts what the controller of a played exercise asks for, by seen.ts
 *   rows.ts     facts → ledger, on request, incident by incident, by the rules of rules.ts
 */
import { join } from "node:path";
import { streams, subjects } from "../../platform/bus/mod.ts";
import { loadRules } from "../../platform/pack/mod.ts";
import { readHealth, runService } from "../../platform/service/mod.ts";
import { Book, PACKS } from "./book.ts";
import { readAddress } from "./config.ts";
import { Health } from "./health.ts";
import { Intake } from "./intake.ts";
import { Observed } from "./observed.ts";
import { Packs } from "./packs.ts";
import { Prometheus } from "./prometheus.ts";
import { Rows } from "./rows.ts";
import { snapshot } from "./snapshot.ts";
import { Store } from "./store.ts";

const SNAPSHOT_MS = 1_000;
/** Nothing has come in for so long when a run counts as settled. */
const QUIET_MS = 500;

await runService({
  name: "metrics",
  async main(context) {
    const { config, bus, log, signal } = context;
    const packs = new Packs(loadRules(config));
    // Named with its schema: a file of an earlier one is left alone.
    const store = new Store(join(config.stateDir, "metrics-2.sqlite"));
    const book = new Book({
      store,
      currentRun: config.runId,
      onPack: (bytes) => packs.add(bytes),
      onVersion: (version) => packs.name(version),
      mark: (labels, version) => packs.rules(version).mark(labels),
    });
    const intake = new Intake({
      js: bus.js,
      take(messages) {
        book.enter(messages);
        intake.follow(packs.organisations.map(streams.outbox));
      },
      log,
      signal,
    });
    const health = new Health(store);
    const rows = new Rows({
      book,
      health,
      rules: (runId) => packs.rules(book.version(runId)),
      settled: async (runId) =>
        intake.quietMs > QUIET_MS && book.inFlight(runId) === 0 && (await intake.pending()) === 0,
    });
    context.addEndpoint("rows", subjects.rows, (data) => rows.handle(data));
    const observed = new Observed({ store, pack: (version) => packs.pack(version) });
    book.onMessage = (run, stream, bytes) => observed.take(run, stream, bytes);
    context.addEndpoint("observed", subjects.observed, (data) => observed.handle(data));

    const prometheus = new Prometheus(book, health);
    book.onSample = ({ stage, window }, value) => prometheus.observe(stage, window, value);
    const address = readAddress(process.env);
    if (address) {
      const { server, url } = await prometheus.serve(address);
      log.info({ url }, "metrics for Prometheus");
      context.onShutdown(() => server.close().closeAllConnections());
    }
    context.onHealth((report) => health.take(report.process, report));
    const hearing = bus.nc.subscribe(subjects.health("*"), {
      callback(error, message) {
        const report = error ? null : readHealth(message.data);
        // The subject names who tells, for nobody else may publish to it.
        if (report) health.take(message.subject.split(".")[1] ?? "", report);
      },
    });
    const timer = setInterval(
      () => bus.nc.publish(subjects.snapshot, snapshot(book, health)),
      SNAPSHOT_MS,
    );
    intake.follow([streams.decisions, PACKS, ...packs.organisations.map(streams.outbox)]);
    context.onShutdown(() => store.close());
    context.onShutdown(() => intake.end());
    context.onShutdown(() => clearInterval(timer));
    context.onShutdown(() => hearing.unsubscribe());
  },
});
