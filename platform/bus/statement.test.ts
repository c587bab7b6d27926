import { createUser } from "@nats-io/nkeys";
import { expect, test } from "vitest";
import { sekisho } from "../../proto/mod.ts";
import { CodecError, signStatement, statementFromWire, verifyStatement } from "./mod.ts";

const identity = () => ({
  name: "cisa",
  account: "ORG_CISA",
  seed: Buffer.from(createUser().getSeed()).toString(),
});
const cisa = identity();

function statement(): sekisho.v1.Statement {
  return signStatement(cisa, {
    id: "01890a5d-ac96-774b-bcce-b302099a8057",
    originator: "cisa",
    incidentId: "01890a5d-ac96-774b-bcce-b302099a8058",
    portionId: "00000000000000ab",
    portionVersion: 1,
    release: { organisation: "nisc", expires: "2026-12-31" },
  });
}
const overTheWire = (one: sekisho.v1.Statement) =>
  sekisho.v1.Statement.decode(sekisho.v1.Statement.encode(one).finish());

test("a signed statement verifies, also after it went over the wire", () => {
  expect(verifyStatement(statement())).toBe(true);
  expect(verifyStatement(overTheWire(statement()))).toBe(true);
  expect(verifyStatement(overTheWire(overTheWire(statement())))).toBe(true);
});

test("any field that is altered breaks the signature", () => {
  const changes: ((one: sekisho.v1.Statement) => void)[] = [
    (one) => (one.id = "01890a5d-ac96-774b-bcce-b302099a8059"),
    (one) => (one.originator = "dod"),
    (one) => (one.incidentId = one.id),
    (one) => (one.portionId = "00000000000000ac"),
    (one) => (one.portionVersion = 2),
    (one) => (one.requestId = one.id),
    (one) => (one.release!.organisation = "jpcert"),
    (one) => (one.release!.expires = "2027-12-31"),
    (one) => (one.refusal = sekisho.v1.Refusal.create()),
    (one) => (one.publicKey = Buffer.from(createUser().getPublicKey()).toString()),
    (one) => (one.publicKey = "nonsense"),
    (one) => (one.signature = new Uint8Array(64)),
    (one) => (one.signature = new Uint8Array(0)),
  ];
  for (const change of changes) {
    const altered = overTheWire(statement());
    change(altered);
    expect(verifyStatement(altered)).toBe(false);
  }
});

test("what it says is read by its kind, and one that says nothing is not read", () => {
  expect(statementFromWire(overTheWire(statement()))).toEqual({
    id: "01890a5d-ac96-774b-bcce-b302099a8057",
    originator: "cisa",
    incidentId: "01890a5d-ac96-774b-bcce-b302099a8058",
    portionId: "00000000000000ab",
    version: 1,
    requestId: "",
    says: { kind: "release", organisation: "nisc", expires: "2026-12-31" },
  });
  const mute = signStatement(cisa, { originator: "cisa" });
  expect(() => statementFromWire(overTheWire(mute))).toThrow(CodecError);
});
