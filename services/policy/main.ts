/** The policy service: the checkpoint that every submission passes. */
import { Kvm } from "@nats-io/kv";
import { buckets, PipelinedPublisher } from "../../platform/bus/mod.ts";
import { runService } from "../../platform/service/mod.ts";
import { createCheckpoint } from "./checkpoint.ts";
import { openDecisionLog } from "./decisions.ts";
import { runIntake } from "./intake.ts";
import { followWorld } from "./follow.ts";

await runService({
  name: "policy",
  async main({ bus, identity, log, signal, ready, onShutdown }) {
    const kvm = new Kvm(bus.js);
    const world = await followWorld({
      pack: await kvm.open(buckets.pack),
      state: await kvm.open(buckets.state),
      exchangeSecret: identity.exchangeSecret ?? "",
      topology: process.env["SEKISHO_TOPOLOGY"] ?? null,
      log,
      signal,
    });
    const publisher = new PipelinedPublisher(bus.nc);
    const decisions = openDecisionLog(publisher, bus.jsm);
    const checkpoint = createCheckpoint({ publisher, decisions, world, log, signal });
    const { organisations } = world();
    const intake = runIntake({ js: bus.js, organisations, checkpoint, log, signal });
    onShutdown(() => publisher.drain());
    ready();
    await intake;
  },
});
