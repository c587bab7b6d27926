import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readIdentity } from "../bus/mod.ts";
import { accountsOf } from "./configuration.ts";
import { identityPath, provision, publicKey, readIdentities } from "./identity.ts";
import { keysOf, makeKey, retireKey, revokedPath } from "./keys.ts";
import { testPack } from "./testing.ts";

const pack = testPack("cisa", "nisc");
let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "sekisho-keys-"));
  provision(pack, dir);
});
afterEach(() => rmSync(dir, { recursive: true }));

const publicKeys = (organisation: string) => keysOf(dir, organisation).map((key) => key.publicKey);
const keyIn = (stem: string) => publicKey(readIdentity(identityPath(dir, stem)));

test("a further key is the organisation's in all but the key itself", () => {
  const stem = makeKey(dir, "nisc");
  expect(stem).toBe("nisc.2");
  const [first, second] = ["nisc", stem].map((name) => readIdentity(identityPath(dir, name)));
  expect({ ...second, seed: first!.seed }).toEqual(first);
  expect(second!.seed).not.toBe(first!.seed);
  expect(statSync(identityPath(dir, stem)).mode & 0o777).toBe(0o600);
  expect(makeKey(dir, "nisc")).toBe("nisc.3");
});

test("every key of an organisation is a user of its account, and provisioning again keeps them", () => {
  makeKey(dir, "nisc");
  for (const identities of [provision(pack, dir), readIdentities(pack, dir)]) {
    const accounts = accountsOf(pack, identities) as Record<string, { users: { nkey: string }[] }>;
    expect(accounts["ORG_NISC"]!.users.map(({ nkey }) => nkey)).toEqual(publicKeys("nisc"));
    expect(accounts["ORG_CISA"]!.users).toHaveLength(1);
  }
});

test("the second key takes the first one's place when that goes, under both names", () => {
  makeKey(dir, "nisc");
  const [first, second] = publicKeys("nisc");
  retireKey(dir, "nisc", first!);
  expect(keysOf(dir, "nisc")).toEqual([{ publicKey: second, files: ["nisc", "nisc.2"] }]);
  expect(publicKey(readIdentity(revokedPath(dir, first!)))).toBe(first);
  expect(provision(pack, dir).get("nisc")!.seed).toBe(
    readIdentity(identityPath(dir, "nisc.2")).seed,
  );
});

test("a second key goes and leaves the first where it is", () => {
  makeKey(dir, "nisc");
  const [first, second] = publicKeys("nisc");
  retireKey(dir, "nisc", second!);
  expect(publicKeys("nisc")).toEqual([first]);
  expect(existsSync(identityPath(dir, "nisc.2"))).toBe(false);
  expect(keyIn("nisc")).toBe(first);
});

test("an organisation keeps its only key", () => {
  expect(() => retireKey(dir, "nisc", keyIn("nisc"))).toThrow(/only key/);
  expect(publicKeys("nisc")).toHaveLength(1);
});
