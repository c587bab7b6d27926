/** How information would be sent, in text. */
import type { DecisionContext, Policy } from "../../domain/policy/mod.ts";

type Field = readonly [name: string, value: string];

/** An organisation with its name, nation and kind. */
export function described(policy: Policy, id: string): string {
  const found = policy.pack.organisations.find((one) => one.id === id);
  return found === undefined ? id : `${id} (${found.name}, ${found.nation}, ${found.kind})`;
}

/** Everything besides label and recipient that an answer depends on; "" where there is nothing. */
export function circumstanceFields(
  policy: Policy,
  context: DecisionContext,
  addressees: string = context.addressees.join(", ") || "nobody",
): Field[] {
  const { originator, submitter, sectors, releasedTo = [] } = context;
  return [
    ["originator", described(policy, originator)],
    ["passed on by", submitter === originator ? "" : described(policy, submitter)],
    ["addressees", addressees],
    ["sectors", sectors.join(", ")],
    ["kind", context.informationKind],
    ["judged on", context.judgedOn],
    ["released to", releasedTo.join(", ")],
  ];
}
