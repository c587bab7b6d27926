/**
 * The metrics service: reads what was decided and reported, counts, and accounts for all of it.
 *
 *   intake.ts   messages from the exchange → store.ts, then acknowledged
 *   book.ts     … → facts per run, and tally.ts, the counts as they stand
 *   rows.ts     facts → ledger, on request, by the rules of rules.ts
 */
import { join } from "node:path";
import { streams, subjects } from "../../platform/bus/mod.ts";
import { loadPack } from "../../platform/pack/mod.ts";
import { runService } from "../../platform/service/mod.ts";
import { sekisho } from "../../proto/mod.ts";
import { Book } from "./book.ts";
import { Intake } from "./intake.ts";
import { Rows } from "./rows.ts";
import { rulesOf } from "./rules.ts";
import { MessageStore } from "./store.ts";

const SNAPSHOT_MS = 1_000;
/** Nothing has come in for so long when a run counts as settled. */
const QUIET_MS = 500;

await runService({
  name: "metrics",
  main(context) {
    const { config, bus, log, signal } = context;
    const { pack } = loadPack(config.packDir);
    const store = new MessageStore(join(config.stateDir, "metrics.sqlite"));
    const book = new Book(config.runId);
    for (const message of store.all()) book.enter(message);

    const intake = new Intake({
      js: bus.js,
      streams: [...pack.organisations.map(({ id }) => streams.outbox(id)), streams.decisions],
      take: (messages) => store.add(messages).forEach((message) => book.enter(message)),
      log,
      signal,
    });
    const rows = new Rows({
      rules: rulesOf(pack),
      bookOf: (runId) => book.run(runId),
      settled: async (runId) =>
        intake.quietMs > QUIET_MS &&
        book.run(runId).tally.counts.inFlight === 0 &&
        (await intake.pending()) === 0,
    });
    context.addEndpoint("rows", subjects.rows, (data) => rows.handle(data));

    const timer = setInterval(() => bus.nc.publish(subjects.snapshot, snapshot(book)), SNAPSHOT_MS);
    const reading = intake.run();
    context.onShutdown(() => store.close());
    context.onShutdown(() => reading);
    context.onShutdown(() => clearInterval(timer));
    return Promise.resolve();
  },
});

function snapshot(book: Book): Uint8Array {
  const runId = book.currentRun;
  const counts = book.run(runId).tally.counts;
  return sekisho.v1.MetricsSnapshot.encode({ runId, unixMs: Date.now(), ...counts }).finish();
}
