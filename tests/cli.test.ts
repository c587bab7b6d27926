import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const scratch = mkdtempSync(join(tmpdir(), "sekisho-cli-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function sekisho(...args: string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(join(root, "bin/sekisho"), args, { cwd: root }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}

/** Replaces one text of a pack's file; fails when it is not there, so that the mistake is made. */
function spoil(dir: string, file: string, from: string, to: string): void {
  const path = join(dir, file);
  const text = readFileSync(path, "utf8");
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

test("a pack with five mistakes reports all five, with positions, and exits with 104", async () => {
  const dir = join(scratch, "five");
  cpSync(join(root, "tests/packs/six"), dir, { recursive: true });
  spoil(dir, "organisations.yaml", "clearance: 極秘", "clearance: 極々秘");
  spoil(dir, "organisations.yaml", "standIn: asean", "standin: asean");
  spoil(dir, "agreements.yaml", "parties: [JPN, USA]", "parties: [JPN, USB]");
  spoil(dir, "topologies/hub.yaml", "isac-jp-power", "isac-jp-pwer");
  spoil(dir, "catalogue/incidents.yaml", "TLP:GREEN", "TLP:GREY");
  const { code, stdout, stderr } = await sekisho("run", "quick", "--pack", dir);
  expect(code).toBe(104);
  expect(stdout).toBe("");
  for (const mistake of ["極々秘", "standin", "USB", "isac-jp-pwer", "TLP:GREY"]) {
    const line = stderr.split("\n").find((text) => text.includes(mistake));
    expect(line, mistake).toMatch(/\.yaml:\d+:\d+: /);
  }
}, 30_000);

test("an unknown exercise is named together with those there are", async () => {
  const { code, stderr } = await sekisho("run", "us-cut");
  expect(code).toBe(104);
  expect(stderr).toContain("`us-cut`");
  expect(stderr).toContain("`us-cuts`");
});

test("a port for Prometheus that is none, or is taken, is refused before anything starts", async () => {
  const none = await sekisho("run", "us-cuts", "--metrics-port", "94640");
  expect(none.code).toBe(104);
  expect(none.stderr).toContain("--metrics-port `94640`: expected a port");
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const taken = await sekisho("run", "us-cuts", "--metrics-port", String(port), "--out", scratch);
  server.close();
  expect(taken.code).toBe(104);
  expect(taken.stderr).toContain("it cannot be used");
}, 30_000);

test("a folder that is no run directory is refused in one line per problem", async () => {
  const { code, stderr } = await sekisho("report", scratch);
  expect(code).toBe(104);
  expect(stderr).toContain("manifest.json");
});

test("an unknown option is bad input", async () => {
  const { code, stderr } = await sekisho("run", "us-cuts", "--tpology", "us-hub");
  expect(code).toBe(104);
  expect(stderr).toContain("--topology");
});

test("a broken advisory is refused with its position, and the command says so", async () => {
  const file = join(scratch, "broken.json");
  writeFileSync(file, '{ "document": {\n  "title": }\n}');
  const { code, stdout, stderr } = await sekisho("import", "csaf", file);
  expect(code).toBe(104);
  expect(stdout).toBe("");
  expect(stderr).toMatch(/broken\.json:2:\d+: /);
});

test("doctor says what the machine has", async () => {
  const { code, stdout } = await sekisho("doctor", "--json");
  expect(code).toBe(0);
  const names = (JSON.parse(stdout) as { name: string }[]).map(({ name }) => name);
  expect(names).toEqual(["node", "nats-server", "docker", "chromium", "machine"]);
});
