import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serverConfig, writeServerConfig } from "./configuration.ts";
import { provision, publicKey, type Identities } from "./identity.ts";
import { testPack } from "./testing.ts";

const pack = testPack("cisa", "nisc", "jpcert");
let dir: string;
let identities: Identities;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), "sekisho-config-"));
  identities = provision(pack, dir);
});
afterAll(() => rmSync(dir, { recursive: true }));

const on = (minor: number) => ({ pack, dir, identities, version: { major: 2, minor, patch: 0 } });

interface Account {
  users: {
    nkey: string;
    permissions: Record<"publish" | "subscribe", { allow: string[] }>;
  }[];
  exports: { service?: string; stream?: string; accounts: string[] }[];
  imports?: { service?: { account: string; subject: string } }[];
}

function accountsOf(text: string): Record<string, Account> {
  return (JSON.parse(text) as { accounts: Record<string, Account> }).accounts;
}

test("every write is synced where the server knows how to", () => {
  expect(serverConfig(on(9))).not.toContain("sync_interval");
  expect(serverConfig(on(10))).toContain('"sync_interval": "always"');
});

test("every export names who may import it", () => {
  const accounts = accountsOf(serverConfig(on(9)));
  const exports = Object.values(accounts).flatMap((account) => account.exports);
  expect(exports.length).toBeGreaterThan(0);
  for (const { accounts } of exports) expect(accounts.length).toBeGreaterThan(0);
});

test("nobody may subscribe to another's inbox", () => {
  const text = serverConfig(on(9));
  for (const [name, identity] of identities) {
    const users = accountsOf(text)[identity.account]!.users;
    const user = users.find(({ nkey }) => nkey === publicKey(identity))!;
    const inboxes = user.permissions.subscribe.allow.filter((subject) => /^[_>*]/.test(subject));
    expect(inboxes).toEqual([`_INBOX_${name}.>`]);
  }
});

test("every user has allow-lists for publishing and subscribing", () => {
  for (const { users } of Object.values(accountsOf(serverConfig(on(9))))) {
    for (const { permissions } of users) {
      expect(permissions.publish).toHaveProperty("allow");
      expect(permissions.subscribe).toHaveProperty("allow");
    }
  }
});

test("an organisation's import names no other organisation", () => {
  const imports = accountsOf(serverConfig(on(9)))["ORG_NISC"]!.imports!;
  expect(imports).toHaveLength(10);
  // The gate is the same for all.
  const others = imports.filter((line) => !JSON.stringify(line).includes("exercise.gate"));
  for (const line of others) expect(JSON.stringify(line)).toMatch(/nisc/);
  expect(JSON.stringify(imports)).not.toMatch(/cisa|jpcert/i);
});

test("the network service answers commands and reaches nothing else", () => {
  const accounts = accountsOf(serverConfig(on(9)));
  const { users, exports, imports } = accounts["NETWORK"]!;
  expect(imports).toEqual([]);
  const own = users[0]!.permissions;
  expect(own.publish.allow).toEqual(["_R_.>"]);
  expect(own.subscribe.allow).toEqual(["_INBOX_network.>", "network.command", "$SRV.>"]);
  const command = exports.find(({ service }) => service === "network.command");
  expect(command?.accounts).toEqual(["EXERCISE", "OPERATOR"]);
});

test("clients learn no address that leads to the server", () => {
  const config = JSON.parse(serverConfig(on(9))) as Record<string, unknown>;
  expect(config["client_advertise"]).toMatch(/\.invalid:/);
  expect(config["cluster"]).toEqual({ no_advertise: true });
});

test("the file is for its owner alone", () => {
  const path = writeServerConfig(on(9));
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(readFileSync(path, "utf8")).toBe(serverConfig(on(9)));
});
