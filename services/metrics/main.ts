/**
 * The metrics service: reads what was decided and reported, counts, and accounts for all of it.
 *
 *   intake.ts   messages from the exchange → store.ts, then acknowledged
 *   book.ts     … → facts per run, and tally.ts, the counts as they stand
 *   packs.ts    … the packs that decisions name: whose outboxes are read, and which rules hold
 *   rows.ts     facts → ledger, on request, by the rules of rules.ts
 */
import { join } from "node:path";
import { buckets, streams, subjects } from "../../platform/bus/mod.ts";
import { loadPack } from "../../platform/pack/mod.ts";
import { runService } from "../../platform/service/mod.ts";
import { sekisho } from "../../proto/mod.ts";
import { Book } from "./book.ts";
import { Intake } from "./intake.ts";
import { Packs } from "./packs.ts";
import { Rows } from "./rows.ts";
import { MessageStore, type StoredMessage } from "./store.ts";

const SNAPSHOT_MS = 1_000;
/** Nothing has come in for so long when a run counts as settled. */
const QUIET_MS = 500;
const PACKS = `KV_${buckets.pack}`;

await runService({
  name: "metrics",
  main(context) {
    const { config, bus, log, signal } = context;
    const packs = new Packs(loadPack(config.packDir).pack);
    const store = new MessageStore(join(config.stateDir, "metrics.sqlite"));
    const book = new Book(config.runId);
    book.onVersion = (version) => packs.name(version);
    const enter = (message: StoredMessage): void =>
      message.stream === PACKS ? packs.add(message.bytes) : book.enter(message);
    for (const message of store.all()) enter(message);

    const intake = new Intake({
      js: bus.js,
      take(messages) {
        store.add(messages).forEach(enter);
        intake.follow(packs.organisations.map(streams.outbox));
      },
      log,
      signal,
    });
    const rows = new Rows({
      rules: (runId) => packs.rules(book.run(runId).decisions.at(-1)?.packVersion),
      bookOf: (runId) => book.run(runId),
      settled: async (runId) =>
        intake.quietMs > QUIET_MS &&
        book.run(runId).tally.counts.inFlight === 0 &&
        (await intake.pending()) === 0,
    });
    context.addEndpoint("rows", subjects.rows, (data) => rows.handle(data));

    const timer = setInterval(() => bus.nc.publish(subjects.snapshot, snapshot(book)), SNAPSHOT_MS);
    intake.follow([streams.decisions, PACKS, ...packs.organisations.map(streams.outbox)]);
    context.onShutdown(() => store.close());
    context.onShutdown(() => intake.end());
    context.onShutdown(() => clearInterval(timer));
    return Promise.resolve();
  },
});

function snapshot(book: Book): Uint8Array {
  const runId = book.currentRun;
  const counts = book.run(runId).tally.counts;
  return sekisho.v1.MetricsSnapshot.encode({ runId, unixMs: Date.now(), ...counts }).finish();
}
