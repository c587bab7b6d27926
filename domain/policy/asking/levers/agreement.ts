/** Agreement: one that is extended, or concluded; or one that ends. */
import { compilePolicy } from "../../compile.ts";
import type { Change } from "../change.ts";
import { onAgreement } from "../change.ts";
import type { Answered } from "../question.ts";
import { answer, recipientOf, resultOf } from "../question.ts";
import { concludeAgreement, extendAgreement } from "./agreement-extensions.ts";
import { borderOf } from "./border.ts";
import { askRelease, sendDirectly } from "./distribution.ts";
import type { Levers } from "./lever.ts";
import { releaseTo } from "./rel-to.ts";

export const agreement: Levers = {
  remedies: (answered, { code, params }) => {
    const relayed = answered.question.context.path.length > 1;
    const direct = relayed ? [sendDirectly(answered)] : [];
    return code === "third-party"
      ? [releaseTo(answered, params["nation"] ?? ""), askRelease(answered), ...direct]
      : [...agreementsFor(answered), ...direct];
  },
  breaks: (answered, { code }) => (code === "ok" ? endings(answered) : []),
};

/** Every agreement over this border lacks something of its own; without any, one is concluded. */
function agreementsFor(answered: Answered): readonly Change[] {
  const { pack } = answered.policy;
  const { from, to } = borderOf(answered);
  const there = pack.agreements.filter(
    (one) => one.parties.includes(from) && one.parties.includes(to),
  );
  if (there.length === 0) return concludeAgreement(answered);
  return there.flatMap((one) => {
    const agreements = pack.agreements.filter((other) => other === one || !there.includes(other));
    const alone = answer({ ...answered, policy: compilePolicy({ ...pack, agreements }) });
    const lacks = resultOf(alone, "agreement");
    return lacks === undefined || lacks.satisfied ? [] : extendAgreement(answered, one.id, lacks);
  });
}

function endings(answered: Answered): Change[] {
  const kind = recipientOf(answered)?.kind ?? "operator";
  return answered.policy.pack.agreements.flatMap(({ id }) => [
    onAgreement("end-agreement", { agreement: id }, id, () => ({
      inForce: { from: null, until: null },
    })),
    onAgreement("close-onward", { agreement: id, kind }, id, (before) => ({
      onward: before.onward.filter((one) => one !== kind),
    })),
  ]);
}
