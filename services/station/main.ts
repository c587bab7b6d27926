/**
 * A station: a process of the load generator that acts for several organisations. It submits when it was
 * planned to, whatever became of what it submitted before, and receives and passes on without desks.
 *
 *   member.ts      one organisation: its outbox, its inbox, what it passes on
 *   pacing.ts      when which submission goes out
 *   incidents.ts   what a submission is made of
 *   tally.ts       what happened, told to the parent ten times a second
 *   clock.ts       wall-clock time in fractions of a millisecond
 *
 * It is started by `sekisho load` and talks to it over its IPC channel: what is measured must not pass
 * the broker that is measured.
 */
import { pino } from "pino";
import type { FromStation, ToStation } from "../../domain/load/mod.ts";
import { identityPath } from "../../platform/nats/mod.ts";
import { readIdentity } from "../../platform/bus/mod.ts";
import { loadPack } from "../../platform/pack/mod.ts";
import { IncidentPress } from "./incidents.ts";
import { openMember, type Member } from "./member.ts";
import { pace } from "./pacing.ts";
import { Tally } from "./tally.ts";

type Opening = Extract<ToStation, { kind: "open" }>;

const log = pino(
  { level: "warn", base: { station: process.pid } },
  pino.destination({ dest: 2, sync: true }),
);
const ended = new AbortController();
const tell = (message: FromStation): void => void process.send?.(message);
const tally = new Tally(tell);
let members = new Map<string, Member>();
let press: IncidentPress | null = null;
let load = new AbortController();

if (!process.send) {
  console.error("a station is started by `sekisho load`, and does nothing by itself");
  process.exit(1);
}
process.on("message", (message: ToStation) => void take(message));
process.once("disconnect", () => void close());

async function take(message: ToStation): Promise<void> {
  switch (message.kind) {
    case "open":
      return await open(message).catch((error: Error) =>
        tell({ kind: "failed", message: error.message }),
      );
    case "begin":
      load = new AbortController();
      tally.begin();
      return pace({ ...message, members, press: press!, tally, signal: load.signal });
    case "end":
      return load.abort();
  }
}

async function open({ packDir, exchangeDir, organisations, incidents }: Opening) {
  const { pack } = loadPack(packDir);
  press = new IncidentPress(incidents, pack);
  const opened = await Promise.all(
    organisations.map(async ({ id, url }) => {
      const identity = readIdentity(identityPath(exchangeDir, id));
      const { standIn } = pack.organisations.find((one) => one.id === id)!;
      const { signal } = ended;
      return await openMember({ id, standIn, url, identity, tally, log, signal });
    }),
  );
  members = new Map(opened.map((member) => [member.id, member]));
  tell({ kind: "open" });
}

async function close(): Promise<void> {
  load.abort();
  ended.abort();
  tally.close();
  await Promise.race([
    Promise.all([...members.values()].map((member) => member.close())),
    new Promise((resolve) => setTimeout(resolve, 2_000)),
  ]);
  process.exit(0);
}
