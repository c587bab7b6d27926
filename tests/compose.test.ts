/** The compose file: what each container gets to see, and that all of it comes up. */
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { parse } from "yaml";
import { composeFile } from "../deploy/compose-file.ts";
import { linkPorts, serviceNames, versionOfImage } from "../deploy/layout.ts";
import type { Report } from "../domain/measurement/mod.ts";
import { connectBus, readIdentity, subjects } from "../platform/bus/mod.ts";
import { identityPath } from "../platform/nats/mod.ts";
import { loadPack } from "../platform/pack/mod.ts";
import { freePort } from "./support/port.ts";

interface Container {
  readonly volumes?: readonly string[];
  readonly ports?: readonly string[];
  readonly user?: string;
  readonly healthcheck?: object;
  readonly restart?: string;
  readonly networks?: readonly string[] | Readonly<Record<string, object>>;
  readonly environment?: Readonly<Record<string, string>>;
}

const ROOT = join(import.meta.dirname, "..");
const { pack } = loadPack(join(ROOT, "packs/indo-pacific"));
const file: {
  services: Record<string, Container>;
  networks: Record<string, { internal?: boolean }>;
} = parse(composeFile(pack), {
  merge: true,
  maxAliasCount: -1,
});

const version = (image: string) => Object.values(versionOfImage(image)).join(".");
const mode = async (path: string) => ((await stat(path)).mode & 0o777).toString(8);

/** Containers that lack a property. */
const without = (holds: (container: Container) => boolean) =>
  Object.entries(file.services).flatMap(([name, each]) => (holds(each) ? [] : [name]));

describe("the compose file", () => {
  it("gives every organisation and service its own identity and state, and no other's", () => {
    const names = serviceNames(pack);
    expect(names.length).toBeGreaterThan(25);
    for (const name of names) {
      const mounted = (file.services[name]?.volumes ?? []).map((volume) =>
        volume.replace(/^\$\{[^}]*\}/, ""),
      );
      expect(mounted).toEqual([
        `/identities/${name}.json:/run/identity.json:ro`,
        `/state/${name}:/state`,
      ]);
    }
  });

  it("runs nothing as root but the step that gives the folder to its user", () => {
    const asRoot = Object.entries(file.services).filter(([, { user }]) => user?.startsWith("0"));
    expect(asRoot.map(([name]) => name)).toEqual(["provision"]);
    expect(Object.values(file.services).every(({ user }) => user !== undefined)).toBe(true);
  });

  it("connects organisations and broker through the emulated network only", () => {
    const { services, networks } = file;
    const on = (name: string) =>
      Object.entries(services).flatMap(([id, { networks: joined = [] }]) =>
        (Array.isArray(joined) ? joined : Object.keys(joined)).includes(name) ? [id] : [],
      );
    expect(on("broker")).toEqual(["nats", "prepare", "network"]);
    expect(on("links").toSorted()).toEqual(serviceNames(pack).toSorted());
    expect(networks["links"]).toEqual({ internal: true });
    expect(on("figures")).toEqual(["metrics"]);
    // What is on neither has none at all: it would share a network that Compose makes for it.
    expect(services["provision"]).toMatchObject({ network_mode: "none" });
  });

  it("gives everybody the address of its own link, and the broker's to the network alone", () => {
    const { network, ...others } = file.services;
    const listening = network?.environment?.["SEKISHO_LINK_PORTS"]?.split(",") ?? [];
    const linked = serviceNames(pack).filter((name) => name !== "network");
    expect(listening.map((entry) => entry.split("=")[0])).toEqual(linked);
    expect(new Set(listening.map((entry) => entry.split("=")[1])).size).toBe(linked.length);
    for (const entry of listening) {
      const [name = "", port] = entry.split("=");
      expect(others[name]?.environment?.["SEKISHO_NATS_URL"]).toBe(`nats://network:${port}`);
    }
    const told = linked.filter((name) => JSON.stringify(others[name]).includes("nats://nats:"));
    expect(told).toEqual([]);
  });

  it("keeps everybody's link where it is when an organisation joins in their midst", () => {
    const [first, ...rest] = pack.organisations;
    const joined = { ...first!, id: "newcomer" };
    const after = linkPorts({ organisations: [first!, joined, ...rest] });
    for (const [name, port] of linkPorts(pack)) expect(after.get(name)).toBe(port);
    expect(new Set(after.values()).size).toBe(after.size);
  });

  it("offers broker and figures on the loopback address, and nothing else", () => {
    const offered = Object.entries(file.services).flatMap(([name, { ports = [] }]) =>
      ports.map((port) => [name, port]),
    );
    expect(offered).toEqual([
      ["nats", "127.0.0.1:${SEKISHO_NATS_PORT:-4222}:4222"],
      ["metrics", "${SEKISHO_METRICS_ADDRESS:-127.0.0.1}:${SEKISHO_METRICS_PORT:-9464}:9464"],
    ]);
  });

  it("has figures told at an address that no organisation shares a network with", () => {
    const { environment = {}, networks } = file.services["metrics"]!;
    const host = environment["SEKISHO_METRICS_HOST"]!;
    expect(networks).toEqual({ links: {}, figures: { aliases: [host] } });
    const others = Object.entries(file.services).filter(([name]) => name !== "metrics");
    expect(JSON.stringify(others)).not.toContain(host);
  });

  it("checks the health of all that keeps running, and starts it again", () => {
    expect(without(({ restart }) => restart === "unless-stopped")).toEqual([
      "provision",
      "prepare",
    ]);
    expect(without(({ healthcheck }) => healthcheck !== undefined)).toEqual([
      "provision",
      "prepare",
    ]);
  });
});

describe("the version of a broker", () => {
  it("is that of its image's tag, and the oldest known when the tag tells none", () => {
    expect(version("nats:2.12-alpine")).toBe("2.12.0");
    expect(version("registry.test:5000/nats:2.10.4@sha256:0a1b")).toBe("2.10.4");
    expect(version("nats:latest")).toBe("2.9.0");
    expect(version("registry.test:5000/nats")).toBe("2.9.0");
    expect(version("")).toBe("2.9.0");
  });
});

describe.skipIf(!inject("docker"))("docker-compose up", () => {
  const run = promisify(execFile);
  const project = `sekisho-test-${process.pid}`;
  let compose: (...args: string[]) => Promise<string>;
  let dir: string;
  let port: number;
  let metricsPort: number;

  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), "sekisho-compose-"));
    port = await freePort();
    metricsPort = await freePort();
    const env = {
      ...process.env,
      SEKISHO_EXCHANGE_DIR: dir,
      SEKISHO_NATS_PORT: String(port),
      SEKISHO_METRICS_PORT: String(metricsPort),
      SEKISHO_TAG: project,
      SEKISHO_UID: String(process.getuid?.()),
      SEKISHO_GID: String(process.getgid?.()),
    };
    const [command, ...first] = await composeCommand();
    compose = async (...args) => {
      const all = [...first, "--project-name", project, ...args];
      return (await run(command, all, { cwd: ROOT, env, maxBuffer: 2 ** 26 })).stdout;
    };
    await compose("build");
    await compose("up", "--detach");
  }, 300_000);

  afterAll(async () => {
    await compose("down", "--timeout", "5", "--volumes", "--rmi", "local").catch(() => {});
    await run("docker", ["image", "rm", `sekisho:${project}`]).catch(() => {});
    await rm(dir, { recursive: true, force: true });
  });

  it("brings everything to healthy, each answering the operator through its own account", async () => {
    const expected = serviceNames(pack).length + 1;
    await until(async () => (await healthy()) === expected);

    const identity = readIdentity(identityPath(dir, "operator"));
    const bus = await connectBus({ url: `nats://127.0.0.1:${port}`, identity });
    const accounts = serviceNames(pack).map(
      (name) => readIdentity(identityPath(dir, name)).account,
    );
    const answers = await Promise.all(
      accounts.map((account) =>
        bus.nc.request(subjects.service(account, "PING"), "", { timeout: 5_000 }),
      ),
    );
    await bus.close();
    expect(answers).toHaveLength(expected - 1);
  }, 120_000);

  it("lets no organisation reach the broker but over its link", async () => {
    const ids = (await compose("ps", "--quiet", "nats")).trim();
    const format = "{{range .NetworkSettings.Networks}}{{.IPAddress}} {{end}}";
    const { stdout } = await run("docker", ["inspect", "--format", format, ids]);
    const reach = async (host: string, at: number) => {
      const program = `require("net").connect({ host: "${host}", port: ${at}, timeout: 3000 })
        .on("data", () => { console.log("reached"); process.exit(); })
        .on("timeout", () => process.exit()).on("error", () => process.exit())`;
      return (await compose("exec", "-T", "nisc", "node", "-e", program)).trim();
    };
    const link = linkPorts(pack).get("nisc")!;
    expect(await reach("network", link)).toBe("reached");
    for (const host of ["nats", ...stdout.trim().split(" ")])
      expect(await reach(host, 4222)).toBe("");
  }, 60_000);

  it("tells figures to this machine, and to no organisation", async () => {
    const figures = await fetch(`http://127.0.0.1:${metricsPort}/metrics`);
    expect(await figures.text()).toContain("sekisho_submissions_total");
    for (const host of ["metrics", "metrics-figures"]) {
      const program = `fetch("http://${host}:9464/metrics", { signal: AbortSignal.timeout(3000) })
        .then(() => console.log("reached"), () => {})`;
      expect(await compose("exec", "-T", "nisc", "node", "-e", program)).toBe("");
    }
  }, 60_000);

  it("runs an exercise against it with two containers of the checkpoint, and loses, leaks and doubles nothing", async () => {
    await compose("up", "--detach", "--no-recreate", "--scale", "policy=2");
    await until(async () => (await healthy()) === serviceNames(pack).length + 2);
    const url = `nats://127.0.0.1:${port}`;
    const args = ["run", "us-cuts", "--topology", "us-hub", "--nats", url, "--exchange", dir];
    const out = join(dir, "run");
    // It exits with 99 when something was lost, leaked or duplicated.
    await run(join(ROOT, "bin/sekisho"), [...args, "--out", out], {
      cwd: ROOT,
      maxBuffer: 2 ** 26,
    });
    const report = JSON.parse(await readFile(join(out, "report.json"), "utf8")) as Report;
    const { submitted, delivered, unknown } = report.arms[0]!.ledger;
    expect(submitted).toBeGreaterThan(1_000);
    expect(delivered).toBeGreaterThan(1_000);
    expect(unknown).toBe(0);
    // Both had their share: each process has chains of its own.
    const links = (await readFile(join(out, "chains.jsonl"), "utf8")).trim().split("\n");
    const chains = links.flatMap(
      (line) => (JSON.parse(line) as { readonly chain?: string }).chain ?? [],
    );
    expect(new Set(chains).size).toBe(2);
  }, 240_000);

  it("refuses an exercise that would have to stop a container, before it starts", async () => {
    const url = `nats://127.0.0.1:${port}`;
    const args = ["run", "hub-down", "--nats", url, "--exchange", dir, "--out", join(dir, "down")];
    const refused = run(join(ROOT, "bin/sekisho"), args, { cwd: ROOT });
    await expect(refused).rejects.toMatchObject({
      code: 104,
      stderr: expect.stringContaining("cisa-down"),
    });
  }, 60_000);

  it("keeps the keys to their owner", async () => {
    expect(await mode(join(dir, "identities"))).toBe("700");
    expect(await mode(identityPath(dir, "operator"))).toBe("600");
  });

  async function healthy(): Promise<number> {
    const filters = [`label=com.docker.compose.project=${project}`, "health=healthy"];
    const args = filters.flatMap((filter) => ["--filter", filter]);
    const { stdout } = await run("docker", ["ps", "--quiet", ...args]);
    return stdout.split("\n").filter((line) => line !== "").length;
  }

  async function composeCommand(): Promise<[string, ...string[]]> {
    try {
      await run("docker", ["compose", "version"]);
      return ["docker", "compose"];
    } catch {
      return ["docker-compose"];
    }
  }
});

async function until(reached: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 100_000;
  while (!(await reached())) {
    if (Date.now() > deadline) throw new Error("not everything became healthy within 100 s");
    await sleep(500);
  }
}
