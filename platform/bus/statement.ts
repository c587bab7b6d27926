/**
 * Statements: what an originator says about a portion of its own, signed with its NKey (Ed25519), so
 * that a release or a downgrade can be proven to be its word long after.
 */
import { fromPublic, fromSeed } from "@nats-io/nkeys";
import type { RequestFacts, Says, StatementFacts } from "../../domain/policy/mod.ts";
import { sekisho } from "../../proto/mod.ts";
import { CodecError, labelFromWire } from "./codec.ts";
import type { Identity } from "./connect.ts";

type Statement = sekisho.v1.Statement;
type Unsigned = Omit<sekisho.v1.Statement.$Properties, "publicKey" | "signature">;

/** Signs a statement as the organisation whose identity it is. */
export function signStatement(identity: Identity, statement: Unsigned): Statement {
  const pair = fromSeed(Buffer.from(identity.seed));
  const unsigned = { ...statement, publicKey: pair.getPublicKey() };
  const signature = pair.sign(signedBytes(unsigned));
  return sekisho.v1.Statement.create({ ...unsigned, signature });
}

/** Whether the signature is that of the key that the statement names. Whose key it is, is another question. */
export function verifyStatement(statement: Statement): boolean {
  try {
    const { signature, publicKey } = statement;
    return fromPublic(publicKey).verify(signedBytes(statement), signature);
  } catch {
    // Not a key, or not a signature.
    return false;
  }
}

/** A line that no other use of the key has, and the statement without its signature. */
function signedBytes(statement: sekisho.v1.Statement.$Properties): Uint8Array {
  const unsigned: sekisho.v1.Statement.$Properties = sekisho.v1.Statement.create(statement);
  delete unsigned.signature;
  const encoded = sekisho.v1.Statement.encode(unsigned).finish();
  return Buffer.concat([Buffer.from("sekisho.v1.Statement\n"), encoded]);
}

/** A statement as the domain knows it. Throws CodecError for one that says nothing, or a label it cannot read. */
export function statementFromWire(statement: Statement): StatementFacts {
  const { id, originator, incidentId, portionId, portionVersion, requestId } = statement;
  const says = saysFromWire(statement);
  return { id, originator, incidentId, portionId, version: portionVersion, requestId, says };
}

function saysFromWire({ release, downgrade, refusal, revocation }: Statement): Says {
  if (release) {
    const { organisation, expires } = release;
    return { kind: "release", organisation: organisation ?? "", expires: expires ?? "" };
  }
  if (downgrade) {
    const { label, expires } = downgrade;
    return { kind: "downgrade", label: labelFromWire(label), expires: expires ?? "" };
  }
  if (refusal) return { kind: "refusal" };
  if (revocation) return { kind: "revocation", statementId: revocation.statementId ?? "" };
  throw new CodecError("empty-statement", "");
}

/** A recorded request as the domain knows it. */
export function requestFromWire(asked: sekisho.v1.ReleaseAsked): RequestFacts {
  const { requestId, originator, incidentId, portionId, portionVersion } = asked;
  const { organisation, requester } = asked;
  return {
    id: requestId,
    originator,
    incidentId,
    portionId,
    version: portionVersion,
    organisation,
    requester,
  };
}
