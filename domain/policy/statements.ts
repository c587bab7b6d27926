/**
 * What originators say about portions of their own: releases, downgrades, refusals, revocations. The
 * book of them answers what holds for a portion on a day. Pure; signatures are checked by who records.
 */
import type { Label } from "../marking/mod.ts";
import type { Policy } from "./compile.ts";
import { isDate } from "./matter.ts";
import { labelIssues } from "./submission-label.ts";
import { PORTION_ID, UUID_V7 } from "./identity.ts";
import type { Issue } from "./types.ts";

/** Names a portion in one version. */
export interface PortionName {
  readonly originator: string;
  readonly incidentId: string;
  readonly portionId: string;
  readonly version: number;
}

/** An originator's word about a portion of its own. */
export interface StatementFacts extends PortionName {
  /** UUIDv7. */
  readonly id: string;
  /** The request it answers; "" when nobody asked. */
  readonly requestId: string;
  readonly says: Says;
}

export type Says =
  /** The organisation may have it although it is not on the original distribution. */
  | { readonly kind: "release"; readonly organisation: string; readonly expires: string }
  /** What is derived from it needs to be marked no higher than this. */
  | { readonly kind: "downgrade"; readonly label: Label; readonly expires: string }
  | { readonly kind: "refusal" }
  /** Ends an earlier release or downgrade; recalls nothing. */
  | { readonly kind: "revocation"; readonly statementId: string };

/** A holder's request that another organisation may have a portion. */
export interface RequestFacts extends PortionName {
  readonly id: string;
  readonly requester: string;
  readonly organisation: string;
}

/** What was said so far; in the order of recording. */
export class StatementBook {
  readonly #statements = new Map<string, StatementFacts>();
  readonly #byPortion = new Map<string, StatementFacts[]>();
  readonly #revoked = new Set<string>();
  readonly #requests = new Map<string, RequestFacts>();

  /** Records a statement; one that is there already changes nothing. */
  record(statement: StatementFacts): void {
    if (this.#statements.has(statement.id)) return;
    this.#statements.set(statement.id, statement);
    const key = keyOf(statement);
    this.#byPortion.set(key, [...(this.#byPortion.get(key) ?? []), statement]);
    if (statement.says.kind === "revocation") this.#revoked.add(statement.says.statementId);
  }

  recordRequest(request: RequestFacts): void {
    this.#requests.set(request.id, request);
  }

  statement(id: string): StatementFacts | undefined {
    return this.#statements.get(id);
  }

  request(id: string): RequestFacts | undefined {
    return this.#requests.get(id);
  }

  /** Organisations that a release in force on this day (YYYY-MM-DD) names, A to Z. */
  releasedTo(portion: PortionName, day: string): string[] {
    const named = this.#inForce(portion, day).flatMap(({ says }) =>
      says.kind === "release" ? [says.organisation] : [],
    );
    return [...new Set(named)].toSorted();
  }

  /** What the newest downgrade in force on this day says; null when there is none. */
  downgraded(portion: PortionName, day: string): Label | null {
    const labels = this.#inForce(portion, day).flatMap(({ says }) =>
      says.kind === "downgrade" ? [says.label] : [],
    );
    return labels.at(-1) ?? null;
  }

  #inForce(portion: PortionName, day: string): StatementFacts[] {
    return (this.#byPortion.get(keyOf(portion)) ?? []).filter(
      ({ id, says }) =>
        (says.kind === "release" || says.kind === "downgrade") &&
        day <= says.expires &&
        !this.#revoked.has(id),
    );
  }
}

function keyOf({ originator, incidentId, portionId, version }: PortionName): string {
  return `${originator} ${incidentId} ${portionId} ${version}`;
}

/** Every rule that a statement breaks on this day; none when it may be recorded. */
export function statementIssues(
  policy: Policy,
  statement: StatementFacts,
  book: StatementBook,
  day: string,
): Issue[] {
  return [
    ...nameIssues(statement),
    ...requestIssues(statement, book),
    ...saysIssues(policy, statement, book, day),
  ];
}

function nameIssues({ id, incidentId, portionId, version }: StatementFacts): Issue[] {
  const wrong = (rule: string, what: string, value: string | number, accepted: string): Issue => ({
    rule,
    message: `${what} \`${value}\` is not ${accepted}`,
  });
  return [
    ...(UUID_V7.test(id) ? [] : [wrong("statement-id", "statement id", id, "a UUIDv7")]),
    ...(UUID_V7.test(incidentId)
      ? []
      : [wrong("incident-id", "incident id", incidentId, "a UUIDv7 in lowercase")]),
    ...(PORTION_ID.test(portionId)
      ? []
      : [wrong("portion-id", "portion id", portionId, "sixteen lowercase hexadecimal digits")]),
    ...(Number.isSafeInteger(version) && version > 0
      ? []
      : [wrong("portion-version", "portion version", version, "a whole number from 1")]),
  ];
}

function requestIssues(statement: StatementFacts, book: StatementBook): Issue[] {
  const { requestId, says } = statement;
  if (requestId === "") {
    if (says.kind !== "refusal") return [];
    return [{ rule: "unknown-request", message: "a refusal names the request it answers" }];
  }
  const request = book.request(requestId);
  const same = request !== undefined && keyOf(request) === keyOf(statement);
  const forWhom = says.kind !== "release" || says.organisation === request?.organisation;
  if (same && forWhom) return [];
  const message = `request \`${requestId}\` is not one about this portion and organisation; answer it as it was asked, or leave it out`;
  return [{ rule: "unknown-request", message }];
}

function saysIssues(
  policy: Policy,
  { originator, says }: StatementFacts,
  book: StatementBook,
  day: string,
): Issue[] {
  switch (says.kind) {
    case "refusal":
      return [];
    case "release":
      return [...organisationIssues(policy, says.organisation), ...dayIssues(says.expires, day)];
    case "downgrade": {
      const facts = { originator, addressees: [originator] };
      return [...labelIssues(policy, facts, says.label), ...dayIssues(says.expires, day)];
    }
    case "revocation":
      return revocationIssues(originator, says.statementId, book);
  }
}

function organisationIssues({ members }: Policy, organisation: string): Issue[] {
  if (members.has(organisation)) return [];
  const message = `organisation \`${organisation}\` is not known; accepted: \`${[...members.keys()].join("`, `")}\``;
  return [{ rule: "unknown-recipient", message }];
}

function dayIssues(expires: string, day: string): Issue[] {
  if (!isDate(expires)) {
    const message = `\`${expires}\` is not a date; accepted: the last day it holds, as YYYY-MM-DD`;
    return [{ rule: "invalid-date", message }];
  }
  if (expires >= day) return [];
  return [{ rule: "expired", message: `\`${expires}\` is before \`${day}\`; it would never hold` }];
}

function revocationIssues(originator: string, id: string, book: StatementBook): Issue[] {
  const earlier = book.statement(id);
  const own = earlier?.originator === originator;
  if (own && ["release", "downgrade"].includes(earlier.says.kind)) return [];
  const message = `statement \`${id}\` is no release or downgrade by \`${originator}\`; revoke one that was recorded`;
  return [{ rule: "unknown-statement", message }];
}
