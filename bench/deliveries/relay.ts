/**
 * The pass-through relay: the checkpoint's streams, consumers, publisher and fan-out, and nothing else.
 * What comes goes to every neighbour as it is. `node relay.ts URL EXCHANGE_DIR SIZE`
 */
import { pino } from "pino";
import { connectBus, PipelinedPublisher, readIdentity, subjects } from "../../platform/bus/mod.ts";
import { identityPath } from "../../platform/nats/mod.ts";
import { neighboursIn } from "../../domain/pack/mod.ts";
import { startIntake } from "../../services/policy/intake.ts";
import { ringWorld, TOPOLOGY } from "./world.ts";

const [url, dir, size] = process.argv.slice(2);
const pack = ringWorld(Number(size));
const identity = readIdentity(identityPath(dir!, "policy"));
const bus = await connectBus({ url: url!, identity });
const publisher = new PipelinedPublisher(bus.nc);
const neighbours = neighboursIn(pack, TOPOLOGY)!;
const abort = new AbortController();
process.once("SIGTERM", () => abort.abort());

const intake = startIntake({
  js: bus.js,
  checkpoint: {
    async process({ submitter, sequence, bytes }) {
      await Promise.all(
        (neighbours.get(submitter) ?? []).map((to) =>
          publisher.publish(subjects.inbox(to), bytes, {
            messageId: `${submitter}/${sequence}/${to}`,
          }),
        ),
      );
      return { kind: "stored" };
    },
    park: () => Promise.resolve(false),
  },
  ownPerSecond: null,
  log: pino({ level: "silent" }),
  signal: abort.signal,
});
intake.takeFrom(pack.organisations.map(({ id }) => id));
await intake.ended;
await bus.close();
