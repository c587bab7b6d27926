import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { fetchIntoCache } from "./cache.ts";
import { findNatsProgram, findNatsServer, type FetchWay } from "./find.ts";

let folder: string;
let cacheDir: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sekisho-find-"));
  cacheDir = join(folder, "cache");
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A program that says it is the version. */
function program(path: string, says: string): string {
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, `#!/bin/sh\necho "${says}"\n`);
  chmodSync(path, 0o755);
  return path;
}

const works = (says: string): FetchWay => ({
  origin: "release",
  name: "a way that works",
  fetch: (dir) =>
    fetchIntoCache(dir, async (into) => program(join(into, "fetched", "nats-server"), says)),
});
const fails: FetchWay = {
  origin: "distribution",
  name: "a way that fails",
  fetch: () => Promise.reject(new Error("no network")),
};

describe("nats-server is found", () => {
  test("running, when SEKISHO_NATS_URL names it, before anything else", async () => {
    const path = program(join(folder, "named"), "nats-server: v2.10.1");
    const environment = { SEKISHO_NATS_URL: "nats://broker:4222", SEKISHO_NATS_SERVER: path };
    const found = await findNatsServer({ environment, cacheDir });
    expect(found).toEqual({ kind: "running", url: "nats://broker:4222" });
  });

  test("at the path in SEKISHO_NATS_SERVER, before PATH", async () => {
    const path = program(join(folder, "named"), "nats-server: v2.10.1");
    program(join(folder, "bin", "nats-server"), "nats-server: v2.9.10");
    const environment = { SEKISHO_NATS_SERVER: path, PATH: join(folder, "bin") };
    const version = { major: 2, minor: 10, patch: 1 };
    const found = await findNatsServer({ environment, cacheDir });
    expect(found).toEqual({ kind: "program", path, version, origin: "environment" });
  });

  test("on PATH, before the cache, passing over what does not work", async () => {
    program(join(folder, "a", "nats-server"), "nats-server: v1.4.1");
    program(join(folder, "b", "nats-server"), "something else");
    const path = program(join(folder, "c", "nats-server"), "nats-server: v2.9.10");
    program(join(cacheDir, "nats-server"), "nats-server: v2.12.15");
    const environment = { PATH: ["a", "b", "c"].map((name) => join(folder, name)).join(":") };
    expect(await findNatsProgram({ environment, cacheDir })).toMatchObject({
      path,
      origin: "path",
    });
  });

  test("in the cache, where fetching put it", async () => {
    const stages: string[] = [];
    const options = {
      environment: { PATH: "" },
      cacheDir,
      ways: [fails, works("nats-server: v2.12.15")],
      onStage: (stage: string) => stages.push(stage),
    };
    const fetched = await findNatsProgram(options);
    // A machine that has one in /usr/sbin never comes to the cache.
    if (fetched.origin === "path") return;
    expect(fetched.origin).toBe("release");
    expect(stages).toHaveLength(2);
    expect(readdirSync(cacheDir)).toEqual(["nats-server"]);
    expect(await findNatsProgram(options)).toMatchObject({ origin: "cache" });
  });

  test("by many at once, and each of them has a whole program", async () => {
    const ways = [works("nats-server: v2.12.15")];
    const options = { environment: { PATH: "" }, cacheDir, ways };
    const found = await Promise.all(Array.from({ length: 8 }, () => findNatsProgram(options)));
    expect(new Set(found.map(({ path }) => path)).size).toBe(1);
  });
});

describe("when nats-server is not found", () => {
  test("the error names every way and why it failed", async () => {
    const old = works("nats-server: v2.8.4");
    const search = findNatsProgram({ environment: { PATH: "" }, cacheDir, ways: [fails, old] });
    const found = await search.catch((error: Error) => error.message);
    if (typeof found !== "string") return;
    for (const part of [
      "SEKISHO_NATS_URL",
      "SEKISHO_NATS_SERVER",
      "PATH",
      "/usr/sbin",
      cacheDir,
      "a way that fails: no network",
      "a way that works: is version 2.8.4; at least 2.9.0 is needed",
    ]) {
      expect(found).toContain(part);
    }
  });

  test.each([
    ["does not exist", "absent", null, "cannot be run"],
    ["is something else", "other", "hello", "is not nats-server"],
    ["is too old", "old", "nats-server: v2.2.0", "at least 2.9.0"],
  ])("SEKISHO_NATS_SERVER that %s is an error and not passed over", async (_, name, says, text) => {
    const path = join(folder, name);
    if (says !== null) program(path, says);
    const environment = { SEKISHO_NATS_SERVER: path };
    await expect(findNatsProgram({ environment, cacheDir })).rejects.toThrow(text);
  });
});
