import fc from "fast-check";
import { expect, test } from "vitest";
import { sekisho } from "../../proto/mod.ts";
import {
  copiesOfView,
  deliveryId,
  openReference,
  sealDelivery,
  sealKey,
  sealReference,
  verifySeal,
  viewDigest,
} from "./seal.ts";

const secret = "11".repeat(32);
const view = sekisho.v1.View.encode({ incidentId: "i", originator: "cisa" }).finish();
const id = deliveryId(secret, "run", "i", "cisa", "nisc", viewDigest(view));
const reference = sealReference(secret, { organisation: "cisa", sequence: 42 });
const content = { id, view, submitter: "cisa", storyMs: 60_000, exerciseBanner: "x" };
const sealed = () => sealDelivery(sealKey(secret, "nisc"), content, viewDigest(view), reference);

test("a recipient accepts what the checkpoint sealed for it", () => {
  const received = sekisho.v1.Delivery.decode(sekisho.v1.Delivery.encode(sealed()).finish());
  expect(verifySeal(sealKey(secret, "nisc"), received)).toBe(true);
});

test("another organisation's key does not open it", () => {
  expect(verifySeal(sealKey(secret, "jpcert"), sealed())).toBe(false);
});

test("a delivery without a seal, or with any field changed, is refused", () => {
  const key = sealKey(secret, "nisc");
  const changes: sekisho.v1.Delivery.$Properties[] = [
    { seal: null },
    { id: "0".repeat(32) },
    { view: new Uint8Array([...view, 0]) },
    { submitter: "nsa" },
    { storyMs: 60_001 },
    { exerciseBanner: "" },
  ];
  for (const change of changes) {
    expect(verifySeal(key, Object.assign(sealed(), change))).toBe(false);
  }
});

test("the reference comes back to the checkpoint alone, whole", () => {
  const known = ["nisc", "cisa"];
  expect(openReference(secret, reference, known)).toEqual({ organisation: "cisa", sequence: 42 });
  expect(openReference(secret, reference.subarray(1), known)).toBeNull();
  expect(openReference("22".repeat(32), reference, known)).toBeNull();
  for (let at = 0; at < reference.length; at++) {
    const changed = Uint8Array.from(reference);
    changed[at]! ^= 1;
    expect(openReference(secret, changed, known)).toBeNull();
  }
});

test("another delivery's reference does not pass under the seal", () => {
  const other = sealReference(secret, { organisation: "cisa", sequence: 43 });
  const changed = sealed();
  changed.seal!.reference = other;
  expect(verifySeal(sealKey(secret, "nisc"), changed)).toBe(false);
});

test("the reference has one length whatever the sequence", () => {
  const large = sealReference(secret, { organisation: "isac-jp-financials", sequence: 2 ** 40 });
  expect(large).toHaveLength(reference.length);
});

test("without a key nothing verifies", () => {
  expect(verifySeal("", sealed())).toBe(false);
});

test("the delivery id depends on run, incident, submitter, recipient and view", () => {
  const digest = viewDigest(view);
  const others = [
    deliveryId(secret, "other", "i", "cisa", "nisc", digest),
    deliveryId(secret, "run", "j", "cisa", "nisc", digest),
    deliveryId(secret, "run", "i", "nsa", "nisc", digest),
    deliveryId(secret, "run", "i", "cisa", "jpcert", digest),
    deliveryId(secret, "run", "i", "cisa", "nisc", viewDigest(new Uint8Array(1))),
  ];
  expect(new Set([id, ...others]).size).toBe(6);
});

test("copies of a view made together are those made one by one, byte by byte", () => {
  const names = fc.stringMatching(/^[0-9a-f]{32}$/);
  const contents = fc.record({
    view: fc.uint8Array({ maxLength: 700 }),
    submitter: fc.string({ maxLength: 200 }),
    storyMs: fc.integer({ min: 0 }),
    exerciseBanner: fc.string({ maxLength: 200 }),
  });
  fc.assert(
    fc.property(contents, fc.array(names, { minLength: 1 }), (common, ids) => {
      const digest = viewDigest(common.view);
      const copy = copiesOfView(common, digest, reference);
      for (const [at, name] of ids.entries()) {
        const key = sealKey(secret, `org-${at}`);
        const delivery = sealDelivery(key, { id: name, ...common }, digest, reference);
        const encoded = sekisho.v1.InboxMessage.encode({ delivery }).finish();
        expect(Buffer.compare(copy(name, key), encoded)).toBe(0);
      }
    }),
  );
});

test("a copy is not made under a name of another length, which would not be bound", () => {
  const copy = copiesOfView(content, viewDigest(view), reference);
  expect(() => copy("short", sealKey(secret, "nisc"))).toThrow("is not the name of a delivery");
});
