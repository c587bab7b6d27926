import { join } from "node:path";
import fc from "fast-check";
import protobuf from "protobufjs";
import { expect, test } from "vitest";
import { sekisho } from "../../proto/mod.ts";
import { linkAfter } from "./chain.ts";
import { LossyRecordError } from "./mod.ts";
import { decisionLine, encodeDecision, linkOfRow, linkRow, storedDecision } from "./rows.ts";
import { anyDecision, bytesOf, numRuns } from "./testing.ts";

test(
  "a row gives back the decision's bytes, whatever the decision holds",
  () => {
    fc.assert(
      fc.property(anyDecision, (decision) => {
        const bytes = bytesOf(decision);
        const { sequence, ...fact } = storedDecision(bytes, 7);
        const read: unknown = JSON.parse(decisionLine(bytes, sequence, "hub"));
        expect(Buffer.compare(encodeDecision(read as typeof fact), bytes)).toBe(0);
      }),
      { numRuns },
    );
  },
  30_000 + numRuns,
);

/** A message of a type in which every field is set, and of fields that exclude each other the first. */
function full(type: protobuf.Type): object {
  const set = type.fieldsArray.filter(({ name, partOf }) => (partOf?.oneof[0] ?? name) === name);
  const fields = set.map((field) => {
    const value = valueOf(field.resolve());
    const many = field instanceof protobuf.MapField ? { key: value } : [value];
    return [field.name, field.repeated || field.map ? many : value];
  });
  return Object.fromEntries(fields) as object;
}

function valueOf(field: protobuf.Field): unknown {
  if (field.resolvedType instanceof protobuf.Type) return full(field.resolvedType);
  if (field.resolvedType || ["uint32", "uint64", "int64"].includes(field.type)) return 1;
  if (field.type === "bool") return true;
  if (field.type === "double") return 1.5;
  return field.type === "bytes" ? new Uint8Array([1]) : "text";
}

test("no field of the wire contract's decision is left out of a row", () => {
  const root = new protobuf.Root();
  root.resolvePath = (_, target) => join(import.meta.dirname, "../../proto", target);
  const type = root.loadSync("sekisho/v1/decision.proto").lookupType("sekisho.v1.Decision");
  const bytes = type.encode(full(type)).finish();
  expect(bytes.length).toBeGreaterThan(300);
  for (const { name } of type.fieldsArray) {
    const one = { outcome: 1, [name]: (full(type) as Record<string, unknown>)[name] };
    expect(() => storedDecision(type.encode(one).finish(), 7), name).not.toThrow();
  }
  expect(() => storedDecision(bytes, 7)).not.toThrow();
});

test("a row says which arm it belongs to and what was decided in words", () => {
  const decision = sekisho.v1.Decision.create({ submitter: "cisa", outboxSequence: 5, outcome: 1 });
  const row = JSON.parse(decisionLine(bytesOf(decision), 7, "hub")) as object;
  expect(row).toMatchObject({ arm: "hub", sequence: 7, submitter: "cisa", outcome: "accepted" });
});

test("a decision that its row would not give back is refused with its name", () => {
  const decision = sekisho.v1.Decision.create({ submitter: "cisa", outboxSequence: 5, outcome: 1 });
  const unknownField = Buffer.from([0xfa, 0x7f, 1, 120]);
  const bytes = Buffer.concat([bytesOf(decision), unknownField]);
  expect(() => storedDecision(bytes, 7)).toThrow(LossyRecordError);
  expect(() => storedDecision(bytes, 7)).toThrow(/cisa\/5/);
});

test("a link's row gives back the link", () => {
  const hash = new Uint8Array([1, 2, 3]);
  const link = linkAfter(null, {
    chain: "a_run",
    runId: "run",
    decisions: [{ sequence: 4, hash }],
    seen: [{ chain: "b_run", position: 2, hash }],
  });
  const row: unknown = JSON.parse(JSON.stringify(linkRow(link, "hub")));
  const encode = (each: sekisho.v1.ChainLink) => sekisho.v1.ChainLink.encode(each).finish();
  const read = linkOfRow(row as ReturnType<typeof linkRow>);
  expect(Buffer.compare(encode(read), encode(link))).toBe(0);
});
