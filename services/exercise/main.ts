/**
 * The exercise service: conducts exercises.
 *
 *   front.ts        what runs by itself and what people play, behind one door
 *   play/           exercises that people play
 *   controller.ts   exercises that run by themselves: commands, plans, the run and its clock
 *   describe.ts     a run as its operator is told of it (pure)
 *   run-clock.ts    its clock, put back while the story stands
 *   conduct.ts      sets up what conducts a run
 *   conductor.ts    goes through the agenda of a run
 *   gate.ts         how far story time may pass before the exchange has caught up
 *   agenda.ts       what is done when (pure)
 *   arm.ts          one arm as the organisations are told of it (pure), with profile.ts
 *   faults/         what each type of fault does, and how its end is verified
 *   commands.ts     reads commands, answers them
 *   journal.ts      what happened when
 *   state.ts        what survives a restart
 */
import { join, parse } from "node:path";
import { Kvm } from "@nats-io/kv";
import type { ObservedPage } from "../../domain/play/mod.ts";
import { readTimeline } from "../../domain/timeline/mod.ts";
import { buckets, keys, PipelinedPublisher, subjects } from "../../platform/bus/mod.ts";
import { loadPack } from "../../platform/pack/mod.ts";
import { runService } from "../../platform/service/mod.ts";
import { sekisho } from "../../proto/mod.ts";
import { readCommand, replyTo } from "./commands.ts";
import type { Hands } from "./conduct.ts";
import { Controller, type RunNotice } from "./controller.ts";
import { askFor, type SuperviseRequest } from "./faults/mod.ts";
import { Front } from "./front.ts";
import { Play, PlayFile } from "./play/mod.ts";
import { openJournal } from "./journal.ts";
import { StateFiles } from "./state.ts";

/** A process may take that long to drain, or to start. */
const SUPERVISION_TIMEOUT_MS = 35_000;
const PING_TIMEOUT_MS = 2_000;
/** A toxic's removal is answered when nothing of it is left. */
const NETWORK_TIMEOUT_MS = 10_000;
/** A pack is checked whole before it is in force. */
const RULES_TIMEOUT_MS = 15_000;
const OBSERVE_TIMEOUT_MS = 2_000;

/** What is asked about the broker may be lost with it, and is asked again. */
const answeredSoon = (request: SuperviseRequest): boolean =>
  request.op === "ping" || request.process === "nats-server";

/** Of two requests the one with the higher number holds; also across a restart. */
let lastAsked = 0;
const rising = (): number => (lastAsked = Math.max(lastAsked + 1, Date.now()));

await runService({
  name: "exercise",
  async main(context) {
    const { config, bus, log, signal } = context;
    const loaded = loadPack(config.packDir);
    const publisher = new PipelinedPublisher(bus.nc);
    const state = await new Kvm(bus.js).open(buckets.state);

    const ask = (subject: string, body: object, timeoutMs: number): Promise<void> =>
      askFor(bus.nc, subject, body, timeoutMs);
    const hands: Hands = {
      supervise: (request) =>
        ask(
          subjects.supervisor,
          request,
          answeredSoon(request) ? PING_TIMEOUT_MS : SUPERVISION_TIMEOUT_MS,
        ),
      network: (request) => ask(subjects.network, request, NETWORK_TIMEOUT_MS),
      rules: (request) =>
        ask(subjects.policyFaults, { ...request, asked: rising() }, RULES_TIMEOUT_MS),
    };

    const journal = openJournal(publisher, log, signal);
    const tell = (organisation: string, plan: Uint8Array): void =>
      bus.nc.publish(subjects.control(organisation), plan);
    const publishRun = async (notice: RunNotice): Promise<void> =>
      void (await state.put(keys.run, JSON.stringify(notice)));
    const common = { journal, hands, tell, publishRun, log, signal };
    const controller = new Controller({
      ...common,
      loaded,
      files: new StateFiles(config.stateDir),
      tellGate: (gate) => bus.nc.publish(subjects.gate, sekisho.v1.Gate.encode(gate).finish()),
    });
    const play = new Play({
      ...common,
      pack: loaded.pack,
      timelines: new Map(
        loaded.timelineFiles.map((file) => [
          parse(file.name).name,
          () => readTimeline(file, loaded).timeline,
        ]),
      ),
      // Beside the exercise's own, where packs lie.
      packNamed: (name) => loadPack(join(config.packDir, "..", name)).pack,
      file: new PlayFile(config.stateDir),
      async observe(request) {
        const timeout = OBSERVE_TIMEOUT_MS;
        const reply = await bus.nc.request(subjects.observed, JSON.stringify(request), { timeout });
        return reply.json<ObservedPage>();
      },
    });
    const front = new Front(controller, play);
    context.addEndpoint("command", subjects.command, (data) =>
      replyTo(() => front.command(readCommand(data))),
    );
    for (const { id } of loaded.pack.organisations) {
      context.addEndpoint(`plan-${id}`, subjects.plan(id), () => front.planOf(id));
      context.addEndpoint(`arrivals-${id}`, subjects.arrivals(id), (data) =>
        front.arrivalsOf(id, sekisho.v1.ArrivalsRequest.decode(data).offset),
      );
    }
    bus.nc.subscribe(subjects.progress("*"), {
      callback(error, { data, subject }) {
        if (error) return;
        const { runId, storyMs } = sekisho.v1.Progress.decode(data);
        front.takeWord(subject.split(".")[2] ?? "", runId, storyMs);
      },
    });
    context.onShutdown(() => {
      front.close();
      publisher.close();
    });
    await front.resume();
  },
});
