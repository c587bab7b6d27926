import fc from "fast-check";
import { expect, test } from "vitest";
import { sekisho } from "../../proto/mod.ts";
import { chainName, linkAfter, linkHash } from "./mod.ts";
import { isChainOf } from "./chain.ts";
import { hex } from "./rows.ts";

const hash = fc.uint8Array({ minLength: 1, maxLength: 4 });
const position = fc.integer({ min: 1, max: 1_000 });
const head = fc.record({ chain: fc.string(), position, hash });
const anyLink = fc
  .record({
    chain: fc.string(),
    position,
    previous: hash,
    runId: fc.string(),
    decisions: fc.array(fc.record({ sequence: position, hash }), { maxLength: 3 }),
    seen: fc.array(head, { maxLength: 3 }),
  })
  .map((fields) => sekisho.v1.ChainLink.create(fields));

test("a link's hash changes with every field of it but the hash", () => {
  fc.assert(
    fc.property(anyLink, anyLink, (link, other) => {
      const before = hex(linkHash(link));
      for (const key of ["chain", "position", "previous", "runId", "decisions", "seen"] as const) {
        const changed = Object.assign(sekisho.v1.ChainLink.create(link), { [key]: other[key] });
        const encoded = (each: typeof link) => hex(sekisho.v1.ChainLink.encode(each).finish());
        const same = encoded(changed) === encoded(link);
        expect(hex(linkHash(changed)) === before, key).toBe(same);
      }
      const rehashed = sekisho.v1.ChainLink.create(link);
      rehashed.hash = new Uint8Array([1]);
      expect(hex(linkHash(rehashed))).toBe(before);
    }),
  );
});

test("a link follows the one before it, and the first follows nothing", () => {
  const content = { chain: "c_r", runId: "r", decisions: [], seen: [] };
  const first = linkAfter(null, content);
  expect([first.position, first.previous.length]).toEqual([1, 0]);
  const second = linkAfter(first, content);
  expect([second.position, hex(second.previous)]).toEqual([2, hex(first.hash)]);
});

test("a chain's name is one token on the wire, and tells its run from others", () => {
  const name = chainName("policy-1-20260302T090000000Z-abcdef", "quick.hub.mbx1");
  expect(name).toMatch(/^[A-Za-z0-9_-]+$/);
  expect(isChainOf(name, "quick.hub.mbx1")).toBe(true);
  expect(isChainOf(name, "quick.hub.mbx2")).toBe(false);
  expect(isChainOf(name, "hub.mbx1")).toBe(false);
  expect(isChainOf(name, "")).toBe(false);
  expect(isChainOf(chainName("policy-1", ""), "")).toBe(true);
});
