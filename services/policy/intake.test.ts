import pino from "pino";
import { expect, test } from "vitest";
import { consumers, streams, subjects } from "../../platform/bus/mod.ts";
import { connectAs, testPack, withExchange } from "../../platform/nats/testing.ts";
import type { Checkpoint } from "./checkpoint.ts";
import { runIntake } from "./intake.ts";

test("a submission that fails again and again is parked, and the ones behind it are not held up", async () => {
  await withExchange(testPack("cisa", "nisc"), async (exchange) => {
    const [cisa, policy] = [await connectAs(exchange, "cisa"), await connectAs(exchange, "policy")];
    const provisioner = await connectAs(exchange, "provisioner");
    const tried: string[] = [];
    const parked: string[] = [];
    const checkpoint: Checkpoint = {
      process({ bytes }) {
        const text = Buffer.from(bytes).toString();
        tried.push(text);
        if (text === "poison") return Promise.reject(new Error("no way"));
        return Promise.resolve({ kind: "stored" });
      },
      park({ bytes }, cause) {
        parked.push(`${Buffer.from(bytes).toString()}: ${cause}`);
        return Promise.resolve(true);
      },
    };
    const stop = new AbortController();
    const { signal } = stop;
    const log = pino({ level: "silent" });
    const organisations = ["cisa", "nisc"];
    const running = runIntake({ js: policy.js, organisations, checkpoint, log, signal });
    await cisa.js.publish(subjects.incident("cisa"), "poison");
    for (let n = 0; n < 20; n++) await cisa.js.publish(subjects.incident("cisa"), `good ${n}`);

    const good = () => tried.filter((text) => text.startsWith("good")).length;
    await expect.poll(good, { timeout: 3_000 }).toBe(20);
    expect(parked).toEqual([]);
    await expect.poll(() => parked, { timeout: 15_000 }).toEqual(["poison: Error: no way"]);
    expect(tried.filter((text) => text === "poison")).toHaveLength(5);
    const left = async () => {
      const outbox = streams.outbox("cisa");
      const info = await provisioner.jsm.consumers.info(outbox, consumers.checkpoint);
      return info.num_pending + info.num_ack_pending;
    };
    await expect.poll(left, { timeout: 2_000 }).toBe(0);
    stop.abort();
    await running;
    for (const bus of [cisa, policy, provisioner]) await bus.close();
  });
}, 40_000);
