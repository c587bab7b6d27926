/** Cedar as a second, independent engine: loads the oracle's policy and asks it one question. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  policySetTextToParts,
  policyToJson,
  preparsePolicySet,
  preparseSchema,
  statefulIsAuthorized,
  validate,
} from "@cedar-policy/cedar-wasm/nodejs";
import type {
  CedarValueJson,
  Context,
  EntityJson,
  PolicyJson,
  TypeAndId,
} from "@cedar-policy/cedar-wasm/nodejs";

export type { CedarValueJson, Context, EntityJson, TypeAndId };

export interface CedarQuestion {
  readonly principal: TypeAndId;
  readonly resource: TypeAndId;
  readonly context: Context;
  readonly entities: EntityJson[];
}

export interface CedarAnswer {
  readonly allowed: boolean;
  /** Names of the forbids that hold, without their `deny-`; every `refuse-…` as it is written. */
  readonly reasons: readonly string[];
  /** What went wrong; whoever asks must take it for a refusal. */
  readonly errors: readonly string[];
}

const SET = "oracle";
const read = (file: string): string => readFileSync(join(import.meta.dirname, file), "utf8");

/** The policies by the name in their `@id`. */
export const policies: ReadonlyMap<string, { readonly text: string; readonly json: PolicyJson }> =
  new Map(policyTexts().map((text) => named(text)));

function policyTexts(): string[] {
  const parts = policySetTextToParts(read("policy.cedar"));
  if (parts.type === "failure") throw new Error(JSON.stringify(parts.errors));
  return parts.policies;
}

function named(text: string): [string, { text: string; json: PolicyJson }] {
  const answer = policyToJson(text);
  if (answer.type === "failure") throw new Error(JSON.stringify(answer.errors));
  const id = answer.json.annotations?.["id"];
  if (id === undefined) throw new Error(`a policy has no @id: ${text}`);
  return [id, { text, json: answer.json }];
}

/** What Cedar's strict validation finds wrong with policy and schema together; empty when nothing is. */
export function findings(): string[] {
  const answer = validate({
    schema: read("schema.cedarschema"),
    policies: { staticPolicies: texts() },
  });
  if (answer.type === "failure") return answer.errors.map(({ message }) => message);
  const { validationErrors, validationWarnings } = answer;
  return [...validationErrors, ...validationWarnings].map(({ error }) => error.message);
}

const texts = (): Record<string, string> =>
  Object.fromEntries([...policies].map(([id, { text }]) => [id, text]));

const parsed = [
  preparsePolicySet(SET, { staticPolicies: texts() }),
  preparseSchema(SET, read("schema.cedarschema")),
];
for (const answer of parsed)
  if (answer.type === "failure") throw new Error(JSON.stringify(answer.errors));

/** Asks one question, under the schema. */
export function ask(question: CedarQuestion): CedarAnswer {
  const answer = statefulIsAuthorized({
    ...question,
    action: { type: "Action", id: "receive" },
    preparsedPolicySetId: SET,
    preparsedSchemaName: SET,
    validateRequest: true,
  });
  if (answer.type === "failure")
    return { allowed: false, reasons: [], errors: answer.errors.map(({ message }) => message) };
  const { decision, diagnostics } = answer.response;
  return {
    allowed: decision === "allow",
    reasons: decision === "allow" ? [] : diagnostics.reason.map((id) => id.replace(/^deny-/, "")),
    errors: diagnostics.errors.map(({ error }) => error.message),
  };
}
