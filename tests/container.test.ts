/**
 * The exchange on a nats-server in a container: what it acknowledged survives that the container is
 * killed. NATS_IMAGE names the image; where no registry is reached, deploy/local-images.sh builds one.
 */
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import type { StartedTestContainer } from "testcontainers";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { BARE_LABEL } from "../domain/marking/label.ts";
import {
  type Bus,
  connectBus,
  consumers,
  kindToWire,
  labelToWire,
  streams,
  subjects,
  verifySeal,
} from "../platform/bus/mod.ts";
import {
  type Identities,
  identityPath,
  prepareExchange,
  provision,
  writeServerConfig,
} from "../platform/nats/mod.ts";
import { loadPack } from "../platform/pack/mod.ts";
import { sekisho } from "../proto/mod.ts";
import { SIX } from "./support/packs.ts";
import { freePort } from "./support/port.ts";

// The reaper is an image of its own, which a place without a registry lacks; afterAll cleans up.
process.env["TESTCONTAINERS_RYUK_DISABLED"] ??= "true";

const IMAGE = process.env["NATS_IMAGE"] ?? "nats:2.12-alpine";
const INCIDENTS = 60;
const run = promisify(execFile);

const { pack } = loadPack(SIX);

describe.skipIf(!inject("docker"))("the exchange on a nats-server in a container", () => {
  let dir: string;
  let url: string;
  let identities: Identities;
  let container: StartedTestContainer | undefined;
  let checkpoint: ChildProcess | undefined;
  const buses: Bus[] = [];

  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), "sekisho-container-"));
    identities = provision(pack, dir);
    // Settings that every server knows, whichever the image holds.
    const version = { major: 2, minor: 9, patch: 0 };
    writeServerConfig({ pack, dir, identities, version, logFile: "/dev/stdout" });
    const port = await freePort();
    container = await startNats(dir, port);
    url = `nats://127.0.0.1:${port}`;
    await prepareExchange(url, dir, pack);
    checkpoint = startCheckpoint(url, dir);
  });

  afterAll(async () => {
    await Promise.all(buses.map((bus) => bus.close()));
    checkpoint?.kill("SIGKILL");
    await container?.stop();
    await rm(dir, { recursive: true, force: true });
  });

  async function as(name: "cisa" | "nisc"): Promise<Bus> {
    const identity = identities.get(name);
    if (!identity) throw new Error(`no identity \`${name}\``);
    const bus = await connectBus({ url, identity });
    buses.push(bus);
    return bus;
  }

  it("loses nothing it acknowledged when the container is killed and started again", async () => {
    const [cisa, nisc] = [await as("cisa"), await as("nisc")];
    const received = receive(nisc);
    const titles = Array.from({ length: INCIDENTS }, (_, n) => `incident ${n}`);
    const submitting = submitAll(cisa, titles);

    await until("the first deliveries", () => received.titles.size > 5);
    expect(received.titles.size).toBeLessThan(INCIDENTS);
    await run("docker", ["kill", "--signal", "KILL", container?.getId() ?? ""]);
    await run("docker", ["start", container?.getId() ?? ""]);

    await submitting;
    await until("every delivery", () => received.titles.size === INCIDENTS);
    expect([...received.titles].toSorted()).toEqual(titles.toSorted());
    expect(received.unsealed).toBe(0);
    // On the wire a copy may come twice; it is then the same copy by its id.
    expect(received.ids.size).toBe(INCIDENTS);
  });
});

async function startNats(dir: string, port: number): Promise<StartedTestContainer> {
  const { GenericContainer, Wait } = await import("testcontainers");
  return await new GenericContainer(IMAGE)
    .withEntrypoint(["nats-server"])
    .withCommand(["--config", join(dir, "nats-server.conf"), "--addr", "0.0.0.0"])
    // The port stays the same when the container is started again.
    .withExposedPorts({ container: 4222, host: port })
    // Under the same path as here, which the configuration names; the store outlives the container.
    .withBindMounts([{ source: dir, target: dir, mode: "rw" }])
    .withUser(`${process.getuid?.()}:${process.getgid?.()}`)
    .withWaitStrategy(Wait.forLogMessage("Server is ready"))
    .start();
}

function startCheckpoint(url: string, dir: string): ChildProcess {
  return spawn(process.execPath, [join(import.meta.dirname, "../services/policy/main.ts")], {
    stdio: ["ignore", "ignore", "inherit"],
    env: {
      PATH: process.env["PATH"],
      SEKISHO_NATS_URL: url,
      SEKISHO_IDENTITY: identityPath(dir, "policy"),
      SEKISHO_STATE: join(dir, "state"),
      SEKISHO_PACK: dir,
      SEKISHO_LOG: join(dir, "policy.log"),
      SEKISHO_TOPOLOGY: "hub",
    },
  });
}

/** Submits one after the other and repeats, under its message id, what was not acknowledged. */
async function submitAll(bus: Bus, titles: readonly string[]): Promise<void> {
  for (const [index, title] of titles.entries()) {
    await retried(() =>
      bus.js.publish(subjects.incident("cisa"), submission(title, index), {
        msgID: title,
        timeout: 1_000,
      }),
    );
    // Slowly enough that the kill comes in between.
    await sleep(20);
  }
}

async function retried<T>(action: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await action();
    } catch {
      await sleep(50);
    }
  }
}

function submission(title: string, index: number): Uint8Array {
  const label = labelToWire({ ...BARE_LABEL, tlp: "CLEAR" });
  const portion = { version: 1, label };
  return sekisho.v1.Submission.encode({
    storyMs: index,
    intendedUnixMs: Date.now(),
    incident: {
      id: `0190a000-0000-7000-8000-${index.toString(16).padStart(12, "0")}`,
      originator: "cisa",
      portions: [
        { ...portion, id: "0000000000000001", kind: kindToWire("title"), text: title },
        { ...portion, id: "0000000000000002", kind: kindToWire("indicator"), text: "198.51.100.7" },
      ],
      banner: label,
      addressees: [],
      sectors: ["energy"],
      informationKind: "cyber",
      originatedStoryMs: index,
    },
  }).finish();
}

interface Received {
  readonly titles: Set<string>;
  readonly ids: Set<string>;
  unsealed: number;
}

/** Reads nisc's inbox until the connection closes. */
function receive(bus: Bus): Received {
  const received: Received = { titles: new Set(), ids: new Set(), unsealed: 0 };
  void (async () => {
    const consumer = await bus.js.consumers.get(streams.inbox("nisc"), consumers.inbox("nisc"));
    for await (const message of await consumer.consume()) {
      const { delivery } = sekisho.v1.InboxMessage.decode(message.data);
      if (delivery) {
        if (!verifySeal(bus.identity.sealKey ?? "", delivery)) received.unsealed += 1;
        received.ids.add(delivery.id);
        received.titles.add(sekisho.v1.View.decode(delivery.view).portions[0]?.text ?? "");
      }
      message.ack();
    }
  })();
  return received;
}

async function until(what: string, reached: () => boolean): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (!reached()) {
    if (Date.now() > deadline) throw new Error(`${what} did not come within 30 s`);
    await sleep(20);
  }
}
