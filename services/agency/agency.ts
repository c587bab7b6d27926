/** The process of one organisation: wires store, inbox, outbox, plan and runtime together. */
import { join } from "node:path";
import { PipelinedPublisher, subjects, verifySeal } from "../../platform/bus/mod.ts";
import { runService, type ServiceContext } from "../../platform/service/mod.ts";
import { sekisho } from "../../proto/mod.ts";
import { followGate } from "./gate.ts";
import type { Pack } from "../../domain/pack/types.ts";
import { loadRules } from "../../platform/pack/mod.ts";
import { tellsOfChanges } from "./changes.ts";
import { PlayStore } from "./play-store.ts";
import { Player } from "./player.ts";
import { runInbox } from "./inbox.ts";
import { openOutbox } from "./outbox.ts";
import { followPlan } from "./plan.ts";
import { AgencyRuntime } from "./runtime.ts";
import type { Standin } from "./standin.ts";
import { AgencyStore } from "./store.ts";

/** Without an answer from the controller for so long the organisation starts idle. */
const FIRST_PLAN_MS = 3_000;
const LAST_REPLY_MS = 1_000;
const DRAIN_MS = 2_000;
const REPEAT_WORD_MS = 500;

/** Runs the organisation that the identity names, acting like the stand-in, until it is stopped. */
export function runAgency(name: string, standin: Standin): Promise<never> {
  return runService({ name, main: (context) => startAgency(context, standin) });
}

/** Starts everything; resolves once the inbox is open. */
export async function startAgency(
  context: Pick<
    ServiceContext,
    "config" | "identity" | "bus" | "log" | "signal" | "addEndpoint" | "onShutdown" | "ready"
  >,
  standin: Standin,
): Promise<void> {
  const { config, identity, bus, log, signal } = context;
  const organisation = identity.name;
  const store = new AgencyStore(join(config.stateDir, `${organisation}.sqlite`));
  const publisher = new PipelinedPublisher(bus.nc);
  // Draining still sends; only what is left after it is given up, and sent at the next start.
  const closing = new AbortController();
  const outbox = openOutbox({ organisation, store, publisher, log, signal: closing.signal });
  const giveWord = (runId: string, storyMs: number): void => {
    const word = sekisho.v1.Progress.encode({ runId, storyMs }).finish();
    bus.nc.publish(subjects.progress(organisation), word);
  };
  const play = new PlayStore(store, organisation);
  const onChange = tellsOfChanges(bus.nc, organisation, play, () => runtime.scene);
  const runtime: AgencyRuntime = new AgencyRuntime({
    organisation,
    standin,
    store,
    play,
    outbox,
    log,
    giveWord,
    onChange,
  });
  let pack: Pack | undefined;
  const player = new Player({
    identity,
    play,
    outbox,
    scene: () => runtime.scene,
    pack: () => (pack ??= loadRules(config)),
    onChange,
  });
  const onBriefing = runtime.adopt.bind(runtime);
  const plan = followPlan({ nc: bus.nc, organisation, log, signal, onBriefing });
  const briefed = Promise.race([plan.firstAnswer, wait(FIRST_PLAN_MS, signal)]);
  context.addEndpoint("command", subjects.agencyCommand(organisation), async (data) => {
    await briefed;
    return player.answer(data);
  });
  const { nc, jsm } = bus;
  const gate = followGate({
    nc,
    jsm,
    organisation,
    runId: () => runtime.runId,
    onCollected: (storyMs) => runtime.collected(storyMs),
    onLimit: (storyMs, startedUnixMs) => runtime.limited(storyMs, startedUnixMs),
    log,
    signal,
  });
  const repeating = setInterval(() => runtime.repeatWord(), REPEAT_WORD_MS);
  context.ready();
  outbox.flush();
  await briefed;

  const verify = verifySeal.bind(null, identity.sealKey ?? "");
  const { js } = bus;
  const inbox = runInbox({ js, organisation, verify, handlers: runtime, log, signal }, () =>
    runtime.caughtUp(),
  );
  context.onShutdown(async () => {
    runtime.stop();
    clearInterval(repeating);
    await Promise.race([Promise.all([inbox, plan.done, gate]), wait(LAST_REPLY_MS)]);
    const left = await outbox.drain(DRAIN_MS);
    if (left > 0) log.warn({ left }, "not sent yet, left for the next start");
    closing.abort();
    publisher.close();
    store.close();
  });
}

function wait(ms: number, signal?: AbortSignal): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, ms);
  signal?.addEventListener("abort", () => resolve(), { once: true });
  return promise.finally(() => clearTimeout(timer));
}
