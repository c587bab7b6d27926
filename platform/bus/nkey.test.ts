import { createUser } from "@nats-io/nkeys";
import { nkeyAuthenticator } from "@nats-io/transport-node";
import { expect, test } from "vitest";
import { signIn } from "./nkey.ts";

test("answers a challenge as the client's own authenticator does, byte for byte", () => {
  for (let n = 0; n < 20; n++) {
    const seed = createUser().getSeed();
    const nonce = `nonce-${n}-ü`;
    const own = signIn(new TextDecoder().decode(seed));
    expect(own(nonce)).toEqual(nkeyAuthenticator(seed)(nonce));
    expect(own()).toEqual(nkeyAuthenticator(seed)());
  }
});

test("refuses what is no seed", () => {
  const seed = new TextDecoder().decode(createUser().getSeed());
  const other = seed[20] === "A" ? "B" : "A";
  expect(() => signIn(seed.slice(0, 20) + other + seed.slice(21))).toThrow(/checksum/i);
  expect(() => signIn("SUNOTASEED")).toThrow(/encoding|seed|checksum/i);
});
