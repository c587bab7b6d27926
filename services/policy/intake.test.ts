import pino from "pino";
import { expect, test } from "vitest";
import { consumers, streams, subjects } from "../../platform/bus/mod.ts";
import { connectAs, testPack, withExchange } from "../../platform/nats/testing.ts";
import type { Checkpoint } from "./checkpoint.ts";
import { startIntake } from "./intake.ts";
import { ownLimit } from "./own-limit.ts";

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
    const intake = startIntake({ js: policy.js, checkpoint, ownPerSecond: null, log, signal });
    intake.takeFrom(["cisa"]);
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
    await intake.ended;
    for (const bus of [cisa, policy, provisioner]) await bus.close();
  });
}, 40_000);

test("an organisation that joins is taken from besides the others, once", async () => {
  await withExchange(testPack("cisa", "nisc"), async (exchange) => {
    const names = ["cisa", "nisc", "policy"];
    const [cisa, nisc, policy] = await Promise.all(names.map((name) => connectAs(exchange, name)));
    const taken: string[] = [];
    const checkpoint: Checkpoint = {
      process({ submitter }) {
        taken.push(submitter);
        return Promise.resolve({ kind: "stored" });
      },
      park: () => Promise.resolve(true),
    };
    const stop = new AbortController();
    const { signal } = stop;
    const intake = startIntake({
      js: policy!.js,
      checkpoint,
      ownPerSecond: null,
      log: pino({ level: "silent" }),
      signal,
    });
    intake.takeFrom(["cisa"]);
    await nisc!.js.publish(subjects.incident("nisc"), "waits");
    await cisa!.js.publish(subjects.incident("cisa"), "first");
    await expect.poll(() => taken, { timeout: 10_000 }).toEqual(["cisa"]);
    intake.takeFrom(["cisa", "nisc"]);
    await expect.poll(() => taken, { timeout: 10_000 }).toEqual(["cisa", "nisc"]);
    await cisa!.js.publish(subjects.incident("cisa"), "second");
    await expect.poll(() => taken, { timeout: 10_000 }).toEqual(["cisa", "nisc", "cisa"]);
    stop.abort();
    await intake.ended;
    for (const bus of [cisa, nisc, policy]) await bus!.close();
  });
}, 40_000);

test("an outbox that cannot be taken from ends the service instead of being forgotten", async () => {
  await withExchange(testPack("cisa"), async (exchange) => {
    const policy = await connectAs(exchange, "policy");
    const checkpoint = {} as Checkpoint;
    const { signal } = new AbortController();
    const intake = startIntake({
      js: policy.js,
      checkpoint,
      ownPerSecond: null,
      log: pino({ level: "silent" }),
      signal,
    });
    intake.takeFrom(["nobody"]);
    await expect(intake.ended).rejects.toThrow(/not found/);
    await policy.close();
  });
}, 40_000);

test("what a limit holds back is not given out again meanwhile", async () => {
  await withExchange(testPack("cisa"), async (exchange) => {
    const [cisa, policy] = [await connectAs(exchange, "cisa"), await connectAs(exchange, "policy")];
    const stop = new AbortController();
    const { signal } = stop;
    const log = pino({ level: "silent" });
    const perSecond = 4;
    const limit = ownLimit(perSecond, log, signal);
    const tried: number[] = [];
    const checkpoint: Checkpoint = {
      async process({ sequence }) {
        tried.push(sequence);
        await limit.turn("cisa");
        return { kind: "stored" };
      },
      park: () => Promise.resolve(true),
    };
    const intake = startIntake({
      js: policy.js,
      checkpoint,
      ownPerSecond: perSecond,
      log,
      signal,
    });
    const [atOnce, held] = [5 * perSecond, 50];
    await Promise.all(
      Array.from({ length: atOnce + held }, (_, n) =>
        cisa.js.publish(subjects.incident("cisa"), `submission ${n}`),
      ),
    );
    intake.takeFrom(["cisa"]);
    await expect.poll(() => tried.length, { timeout: 30_000 }).toBe(atOnce + held);
    stop.abort();
    await intake.ended;
    expect(new Set(tried).size).toBe(tried.length);
    for (const bus of [cisa, policy]) await bus.close();
  });
}, 60_000);
