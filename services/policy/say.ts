/** Statements of originators, and requests for them. */
import { isDeepStrictEqual } from "node:util";
import { statementIssues, UUID_V7, type StatementBook } from "../../domain/policy/mod.ts";
import {
  CodecError,
  requestFromWire,
  statementFromWire,
  verifyStatement,
} from "../../platform/bus/mod.ts";
import { asReason, reason } from "../../platform/checkpoint/mod.ts";
import { sekisho } from "../../proto/mod.ts";
import type { Opening } from "./open.ts";
import { openSealed } from "./sealed.ts";
import { codecReason, unreadable, type Received, type Submitted } from "./submitted.ts";

type Statement = sekisho.v1.Statement;

/** An originator's word: recorded when it is its own, signed with a key in force, and makes sense. */
export function openStatement(
  { submitter }: Received,
  { world, book, day }: Opening,
  submission: sekisho.v1.Submission,
  statement: Statement,
): Submitted {
  const broken: sekisho.v1.Reason[] = [];
  const { originator, publicKey } = statement;
  if (originator !== submitter) broken.push(reason("foreign-originator", { originator }));
  const signed = world.signers.get(submitter)?.has(publicKey) && verifyStatement(statement);
  if (!signed) broken.push(reason("invalid-signature", { key: publicKey }));
  try {
    const facts = statementFromWire(statement);
    const earlier = book.statement(facts.id);
    if (earlier && !isDeepStrictEqual(earlier, facts)) {
      broken.push(reason("statement-repeated", { statement: facts.id }));
    }
    broken.push(...statementIssues(world.policy, facts, book, day).map(asReason));
  } catch (error) {
    if (!(error instanceof CodecError)) throw error;
    return unreadable(submission, [...broken, codecReason(error)], statement.incidentId);
  }
  const { storyMs, intendedUnixMs } = submission;
  const requester = book.request(statement.requestId)?.requester ?? "";
  return { kind: "said", broken, statement, requester, storyMs, intendedUnixMs };
}

/** A holder's request: about a portion that the delivery sent along proves it holds. */
export async function openRequest(
  { submitter }: Received,
  { world, book, findDecision }: Opening,
  submission: sekisho.v1.Submission,
  { id, delivery, portionId, organisation }: sekisho.v1.ReleaseRequest,
): Promise<Submitted> {
  const shown = sekisho.v1.Delivery.create(delivery ?? {});
  const sealed = await openSealed(submitter, shown, world, findDecision);
  if (sealed.kind === "unsealed") return unreadable(submission, [sealed.reason]);
  const { view, decision } = sealed;
  const portion = view.portions.find((one) => one.id === portionId);
  const broken: sekisho.v1.Reason[] = [];
  if (!portion) broken.push(reason("unknown-portion", { portion: portionId }));
  if (!world.policy.members.has(organisation)) {
    broken.push(reason("unknown-organisation", { organisation }));
  }
  const asked = sekisho.v1.ReleaseAsked.create({
    requestId: id,
    incidentId: view.incidentId,
    portionId,
    portionVersion: portion?.version ?? 0,
    organisation,
    requester: submitter,
    originator: decision.originator,
  });
  broken.push(...identityOf(asked, book));
  const { storyMs, intendedUnixMs } = submission;
  return { kind: "asked", broken, asked, storyMs, intendedUnixMs };
}

/** Its id is one, and nobody asked something else under it. */
function identityOf(asked: sekisho.v1.ReleaseAsked, book: StatementBook): sekisho.v1.Reason[] {
  const { requestId } = asked;
  if (!UUID_V7.test(requestId)) return [reason("request-id", { id: requestId })];
  const earlier = book.request(requestId);
  const same = !earlier || isDeepStrictEqual(earlier, requestFromWire(asked));
  return same ? [] : [reason("statement-repeated", { statement: requestId })];
}
