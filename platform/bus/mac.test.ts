import { createHmac } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { MacKey } from "./mac.ts";

const keys = fc.uint8Array({ maxLength: 80 });
const texts = fc.string({ unit: "grapheme", maxLength: 300 });

test("it is the HMAC of node:crypto, whatever the key, the text and what follows it", () => {
  fc.assert(
    fc.property(keys, texts, fc.uint8Array({ maxLength: 300 }), (key, text, bytes) => {
      const hmac = () => createHmac("sha256", key).update(text).update(bytes);
      const mac = new MacKey(Buffer.from(key).toString("hex"));
      expect(mac.digest(text, "hex", bytes)).toBe(hmac().digest("hex"));
      expect(mac.digest(text, "binary", bytes)).toBe(hmac().digest("binary"));
    }),
  );
});

test("a shorter message after a longer one takes nothing of it along", () => {
  const mac = new MacKey("11".repeat(32));
  const before = mac.digest("a", "hex");
  mac.digest("b".repeat(100), "hex", new Uint8Array(40));
  expect(mac.digest("a", "hex")).toBe(before);
});
