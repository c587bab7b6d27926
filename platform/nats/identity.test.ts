import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { sealKey } from "../bus/mod.ts";
import { identityPath, provision, publicKey, readIdentities } from "./identity.ts";
import { testPack } from "./testing.ts";

let dir: string;
beforeEach(() => void (dir = mkdtempSync(join(tmpdir(), "sekisho-keys-"))));
afterEach(() => rmSync(dir, { recursive: true }));

const pack = testPack("cisa", "asean-regional-cert");

test("every organisation and service has a key of its own, in its account", () => {
  const identities = provision(pack, dir);
  const accounts = Object.fromEntries(
    [...identities].map(([name, { account }]) => [name, account]),
  );
  expect(accounts).toEqual({
    policy: "EXCHANGE",
    provisioner: "EXCHANGE",
    metrics: "METRICS",
    exercise: "EXERCISE",
    network: "NETWORK",
    operator: "OPERATOR",
    console: "CONSOLE",
    cisa: "ORG_CISA",
    "asean-regional-cert": "ORG_ASEAN_REGIONAL_CERT",
  });
  expect(new Set([...identities.values()].map(publicKey)).size).toBe(identities.size);
});

test("nobody but the owner can read a key", () => {
  for (const name of provision(pack, dir).keys()) {
    expect(statSync(identityPath(dir, name)).mode & 0o777).toBe(0o600);
  }
  expect(statSync(join(dir, "identities")).mode & 0o777).toBe(0o700);
});

test("only the checkpoint holds the secret, and seal keys come from it", () => {
  const identities = provision(pack, dir);
  const secret = identities.get("policy")!.exchangeSecret!;
  expect(secret).toMatch(/^[0-9a-f]{64}$/);
  expect(identities.get("cisa")!.sealKey).toBe(sealKey(secret, "cisa"));
  for (const name of [...identities.keys()].filter((name) => name !== "policy")) {
    expect(readFileSync(identityPath(dir, name), "utf8")).not.toContain(secret);
  }
});

test("provisioning again keeps every key and adds those of new organisations", () => {
  const before = provision(pack, dir);
  const after = provision(testPack("cisa", "asean-regional-cert", "nisc"), dir);
  for (const [name, identity] of before) expect(after.get(name)).toEqual(identity);
  expect(after.get("nisc")!.account).toBe("ORG_NISC");
  expect(readIdentities(pack, dir)).toEqual(before);
});
